// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

/// What the contents of FORMAT.md §8.7 share.
namespace pipit {

namespace sayinglimits {
inline constexpr std::size_t nameBytes = 200;   ///< of a person or a place, UTF-8
inline constexpr std::size_t faceBytes = 64;    ///< which drawing
inline constexpr std::size_t lineBytes = 1'000; ///< one line of a list
inline constexpr std::size_t wordsBytes = 4'000;
} // namespace sayinglimits

/// A civil date in Europe/London. In bytes: whole days since 1 January 1970, −200,000 to 200,000.
using CivilDay = std::chrono::year_month_day;

/// Somebody as a child's list names them: no seat, often not in the circle at all.
struct NamedPerson
{
    std::string name; ///< 1 … 200 bytes
    std::string face; ///< which drawing; may be empty
    bool operator==(const NamedPerson &) const = default;
};

/// Which review a plan, a wish or a rating is for.
using ReviewId = Id<struct ReviewIdTag, 16>;

} // namespace pipit
