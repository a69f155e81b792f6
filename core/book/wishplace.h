// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/meeting.h"

namespace pipit {

/// Wishes of one place take each other's place (FORMAT.md §8.7): of one topic and, where it is about who comes or stays
/// away, of one person. Sorts by topic, then by name.
inline std::string placeOf(const WishContent &wish)
{
    using Topic = WishContent::Topic;
    const bool byPerson = wish.topic == Topic::Comes || wish.topic == Topic::StaysAway;
    return std::to_string(int(wish.topic)) + (byPerson ? wish.person->name : std::string());
}

} // namespace pipit
