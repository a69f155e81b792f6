// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/rng.h"

#include <array>
#include <vector>

/// What stands at a lock that opens with four pictures (FORMAT.md §9.10).
namespace pipit::lockpictures {

inline constexpr std::uint8_t fixedSet = 1; ///< the numbered drawings of assets/lock
inline constexpr std::uint8_t ownSet = 2;   ///< a child's own drawings, and fixed ones where she made fewer
inline constexpr std::size_t count = 16, picked = 4;
inline constexpr std::size_t fewest = 4;    ///< of her own
inline constexpr std::size_t maxBytes = 256 * 1024; ///< of one drawing, however full: its pixels alone are 192 KiB

using Numbers = std::array<std::uint8_t, picked>;

/// Four of all 16, each by chance, the same more than once or not: hers are no likelier than the others, so that whoever
/// knows which she drew has to guess as long as before. The app picks, not she: what people pick is easily guessed.
inline Numbers pick(Rng &rng)
{
    Numbers out{};
    rng.fill(out);
    for (auto &one : out) one = static_cast<std::uint8_t>(1 + one % count); // 256 is a multiple of 16
    return out;
}

} // namespace pipit::lockpictures
