// SPDX-License-Identifier: Apache-2.0
#include "tests/support/agefile.h"

#include "core/crypto/aead.h"

#include <sodium.h>

namespace pipit::test {

namespace {

/// RFC 4648 §4 without padding, as age writes it.
std::string unpadded(ByteView bytes)
{
    auto text = toBase64(bytes);
    while (!text.empty() && text.back() == '=') text.pop_back();
    return text;
}

} // namespace

std::optional<hpke::PublicKey> ageRecipient(std::string_view text)
{
    constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    if (!text.starts_with("age1") || text.size() != 4 + 52 + 6) return std::nullopt;
    std::vector<std::uint32_t> values;
    for (const char c : text.substr(4)) {
        const auto at = alphabet.find(c);
        if (at == std::string_view::npos) return std::nullopt;
        values.push_back(std::uint32_t(at));
    }
    std::uint32_t check = 1;
    const auto add = [&check](std::uint32_t value) {
        constexpr std::uint32_t generator[] = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const auto top = check >> 25;
        check = (check & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < 5; ++i)
            if (top >> i & 1) check ^= generator[i];
    };
    for (const char c : std::string_view("age")) add(std::uint32_t(c) >> 5);
    add(0);
    for (const char c : std::string_view("age")) add(std::uint32_t(c) & 31);
    for (const auto value : values) add(value);
    if (check != 1) return std::nullopt;
    hpke::PublicKey key;
    std::uint32_t bits = 0, held = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < 52; ++i) {
        held = held << 5 | values[i];
        bits += 5;
        if (bits < 8 || at == 32) continue;
        bits -= 8;
        key.bytes[at++] = static_cast<std::uint8_t>(held >> bits);
    }
    return key;
}

Bytes ageHeader(const agestream::FileKey &fileKey, const hpke::PublicKey &recipient, Rng &rng)
{
    const auto ephemeral = hpke::KeyPair::generate(rng);
    Key32 shared;
    if (crypto_scalarmult(shared.writable().data(), ephemeral.secret.view().data(), recipient.bytes.data()) != 0) return {};
    const auto wrapKey = hkdf({shared.view()}, concat(ephemeral.pub.view(), recipient.view()), {asBytes("age-encryption.org/v1/X25519")});
    const auto body = chachaSeal(wrapKey.view(), Bytes(12), {}, fileKey.view());
    const auto head = "age-encryption.org/v1\n-> X25519 " + unpadded(ephemeral.pub.view()) + "\n" + unpadded(body) + "\n---";
    const auto mac = hmacSha256(hkdf({fileKey.view()}, {}, {asBytes("header")}).view(), {asBytes(head)});
    return toBytes(asBytes(head + " " + unpadded(mac.view()) + "\n"));
}

} // namespace pipit::test
