// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/hkdf.h"

#include "core/crypto/sha256.h"

#include <cassert>

namespace pipit {

namespace {

/// RFC 2104 over OpenSSL's SHA-256, which uses the CPU's own instructions: libsodium's takes two and a half times as long.
class Hmac
{
public:
    explicit Hmac(ByteView key)
    {
        auto block = m_block.writable();
        if (key.size() > block.size()) {
            auto hashed = sha256(key);
            std::copy(hashed.bytes.begin(), hashed.bytes.end(), block.begin());
            wipe(hashed.bytes);
        } else {
            std::copy(key.begin(), key.end(), block.begin());
        }
        mask(0x36);
        m_inner.update(m_block.view());
        mask(0x36 ^ 0x5c);
    }
    void add(ByteView part) { m_inner.update(part); }
    /// Once; 32 bytes.
    void finish(MutableByteView out)
    {
        auto inner = m_inner.finish();
        auto outer = sha256(m_block.view(), inner.view());
        std::copy(outer.bytes.begin(), outer.bytes.end(), out.begin());
        wipe(inner.bytes);
        wipe(outer.bytes);
    }

private:
    void mask(std::uint8_t with)
    {
        for (auto &byte : m_block.writable()) byte ^= with;
    }

    Secret<struct HmacBlockTag, 64> m_block; ///< key under the inner pad, then under the outer one
    Sha256 m_inner;
};

} // namespace

Key32 hmacSha256(ByteView key, std::initializer_list<ByteView> parts)
{
    Hmac mac(key);
    for (auto part : parts) mac.add(part);
    Key32 out;
    mac.finish(out.writable());
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
        Hmac mac(pseudoRandomKey);
        if (!first) mac.add(block.view());
        for (auto part : info) mac.add(part);
        mac.add({&counter, 1});
        mac.finish(block.writable());
        const std::size_t take = std::min(out.size() - done, std::size_t(32));
        std::copy_n(block.view().begin(), take, out.begin() + std::ptrdiff_t(done));
        done += take;
        first = false;
    }
}

} // namespace pipit
