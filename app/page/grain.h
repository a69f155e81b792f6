// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <memory>

namespace pipit::app {

/// The tooth of the paper that wax and graphite catch on: heights of a 256 × 256 pixel patch that joins itself at its
/// edges. Every height 0 … 255 is as frequent as any other, so a deposit of d covers d/255 of the paper.
class Grain
{
public:
    static constexpr int side = 256;
    /// `cell`: pixels between two bumps, at least 1. The same cell gives the same patch.
    explicit Grain(double cell);

    const std::uint8_t *row(int y) const { return m_heights.data() + (y & (side - 1)) * side; }

private:
    std::array<std::uint8_t, side * side> m_heights;
};

/// The patch for bumps of so many tenths of a pixel. Made once for the whole program, then shared; any thread.
std::shared_ptr<const Grain> grainOf(int tenths);

} // namespace pipit::app
