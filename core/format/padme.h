// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>

namespace pipit {

/// PADMÉ (Nikitin et al., PETS 2019): rounds a length up so that it leaks O(log log) bits and costs at most 12 %.
constexpr std::uint64_t padme(std::uint64_t length)
{
    if (length < 2) return length;
    const int e = static_cast<int>(std::bit_width(length)) - 1;                          // floor(log2 L)
    const int s = static_cast<int>(std::bit_width(static_cast<std::uint64_t>(e)));       // floor(log2 E) + 1
    const std::uint64_t mask = (std::uint64_t(1) << (e - s)) - 1;
    return (length + mask) & ~mask;
}

/// Length of the padded plaintext: at least `least`.
constexpr std::uint64_t paddedSize(std::uint64_t length, std::uint64_t least)
{
    return std::max(least, padme(length));
}

} // namespace pipit
