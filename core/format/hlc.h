// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/limits.h"

#include <compare>
#include <cstdint>

namespace pipit {

/// Hybrid logical clock (Kulkarni et al. 2014): 48 bits of milliseconds ‖ 16 bits of counter. FORMAT.md §7.
/// Pure values; whoever stores entries stores the last one with them.
struct Hlc
{
    std::uint64_t value = 0;

    static Hlc of(std::int64_t wallMs) { return {static_cast<std::uint64_t>(wallMs < 0 ? 0 : wallMs) << 16}; }
    std::int64_t ms() const { return static_cast<std::int64_t>(value >> 16); }

    /// The stamp of a local event: later than `this` and, where the clock allows, the wall's time.
    Hlc next(std::int64_t wallMs) const
    {
        const Hlc wall = of(wallMs);
        return wall.value > value ? wall : Hlc{value + 1};
    }
    /// After seeing another's stamp. One more than a day ahead of our wall is not followed ("time uncertain").
    Hlc seeing(Hlc other, std::int64_t wallMs) const
    {
        return other.value > value && other.ms() <= wallMs + limits::clockCapMs ? other : *this;
    }
    auto operator<=>(const Hlc &) const = default;
};

} // namespace pipit
