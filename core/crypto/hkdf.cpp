// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/hkdf.h"

#include <cassert>
#include <sodium.h>

namespace pipit {

namespace {

/// libsodium's declarations forbid null even for nothing, and an empty span may hold one.
void begin(crypto_auth_hmacsha256_state &state, ByteView key)
{
    static constexpr std::uint8_t none = 0;
    crypto_auth_hmacsha256_init(&state, key.empty() ? &none : key.data(), key.size());
}

void add(crypto_auth_hmacsha256_state &state, ByteView part)
{
    if (!part.empty()) crypto_auth_hmacsha256_update(&state, part.data(), part.size());
}

} // namespace

Key32 hmacSha256(ByteView key, std::initializer_list<ByteView> parts)
{
    crypto_auth_hmacsha256_state state;
    begin(state, key);
    for (auto part : parts) add(state, part);
    Key32 out;
    crypto_auth_hmacsha256_final(&state, out.writable().data());
    sodium_memzero(&state, sizeof state);
    return out;
}

Key32 hkdfExtract(ByteView salt, std::initializer_list<ByteView> inputKeyingMaterial)
{
    return hmacSha256(salt, inputKeyingMaterial);
}

void hkdfExpand(ByteView pseudoRandomKey, std::initializer_list<ByteView> info, MutableByteView out)
{
    assert(out.size() <= 255 * 32);
    Key32 block;
    bool first = true;
    std::uint8_t counter = 1;
    for (std::size_t done = 0; done < out.size(); ++counter) {
        crypto_auth_hmacsha256_state state;
        begin(state, pseudoRandomKey);
        if (!first) add(state, block.view());
        for (auto part : info) add(state, part);
        add(state, {&counter, 1});
        crypto_auth_hmacsha256_final(&state, block.writable().data());
        sodium_memzero(&state, sizeof state);
        const std::size_t take = std::min(out.size() - done, std::size_t(32));
        std::copy_n(block.view().begin(), take, out.begin() + std::ptrdiff_t(done));
        done += take;
        first = false;
    }
}

} // namespace pipit
