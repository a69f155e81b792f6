// SPDX-License-Identifier: Apache-2.0
#include "core/base/bytes.h"

#include <sodium.h>

namespace pipit {

std::string toHex(ByteView bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (auto byte : bytes) {
        out.push_back(digits[byte >> 4]);
        out.push_back(digits[byte & 15]);
    }
    return out;
}

std::optional<Bytes> fromHex(std::string_view hex)
{
    if (hex.size() % 2) return std::nullopt;
    if (hex.empty()) return Bytes(); // libsodium forbids null for the output
    Bytes out(hex.size() / 2);
    std::size_t written = 0;
    const char *end = nullptr;
    if (sodium_hex2bin(out.data(), out.size(), hex.data(), hex.size(), nullptr, &written, &end) != 0) return std::nullopt;
    if (written != out.size() || end != hex.data() + hex.size()) return std::nullopt;
    return out;
}

std::string toBase64(ByteView bytes)
{
    std::string out(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    out.pop_back(); // the terminating NUL that libsodium counts
    return out;
}

std::optional<Bytes> fromBase64(std::string_view text)
{
    Bytes out(text.size() / 4 * 3 + 3);
    std::size_t written = 0;
    const char *end = nullptr;
    if (sodium_base642bin(out.data(), out.size(), text.data(), text.size(), nullptr, &written, &end,
                          sodium_base64_VARIANT_ORIGINAL) != 0)
        return std::nullopt;
    if (end != text.data() + text.size()) return std::nullopt;
    out.resize(written);
    return out;
}

} // namespace pipit
