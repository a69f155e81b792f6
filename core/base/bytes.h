// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pipit {

using Bytes = std::vector<std::uint8_t>;
/// Borrowed, read-only. The owner must outlive it.
using ByteView = std::span<const std::uint8_t>;
using MutableByteView = std::span<std::uint8_t>;

inline ByteView asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}
inline std::string_view asText(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}
inline Bytes toBytes(ByteView view)
{
    return {view.begin(), view.end()};
}

/// Appends the views one after another.
template <class... Views>
Bytes concat(const Views &...views)
{
    Bytes out((std::size_t(0) + ... + std::span(views).size()));
    auto at = out.begin();
    ((at = std::copy(std::span(views).begin(), std::span(views).end(), at)), ...);
    return out;
}

inline bool equal(ByteView a, ByteView b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size()) == 0);
}

std::string toHex(ByteView bytes);
/// Lower- or upper-case, even length; anything else is nullopt.
std::optional<Bytes> fromHex(std::string_view hex);

/// RFC 4648 §4 with padding.
std::string toBase64(ByteView bytes);
/// Strict RFC 4648 §4: padding required, no white space.
std::optional<Bytes> fromBase64(std::string_view text);

/// Big-endian integers, as all of FORMAT.md.
template <class Int>
void putBigEndian(Bytes &out, Int value)
{
    for (int shift = int(sizeof(Int)) * 8 - 8; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> shift));
}
/// `bytes` must hold at least sizeof(Int).
template <class Int>
Int bigEndian(ByteView bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof(Int); ++i) value = (value << 8) | bytes[i];
    return static_cast<Int>(value);
}

} // namespace pipit
