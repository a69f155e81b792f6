// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"

namespace pipit {

/// PEOPLE, by the child: who matters to her and what she wishes today (FORMAT.md §8.7). A snapshot, dated by its entry;
/// the latest holds, the earlier ones stay. No order, no distance, no number that anybody could read as a score.
struct PeopleContent
{
    enum class Relation : std::uint8_t {
        BrotherOrSister = 1,
        Parent = 2,
        Family = 3,
        Friend = 4,
        Pet = 5,
        LivesWithMe = 6,
        LookedAfterMe = 7,
        Worker = 8,
        Somebody = 9,
    };
    enum class Ring : std::uint8_t { Near = 1, Further = 2, Left = 3 }; ///< Left: people who are gone from her life
    /// Bits of `wishes`. More and Miss may both be on; of More, Same and Less at most one.
    static constexpr std::uint8_t more = 1, same = 2, less = 4, differently = 8, miss = 16;
    /// Bits of `ways`.
    static constexpr std::uint8_t visit = 1, call = 2, letter = 4, photo = 8;

    using PersonId = Id<struct ChildsPersonTag, 8>; ///< random; the same person in every snapshot
    struct Person
    {
        PersonId id;
        NamedPerson who;
        Relation relation = Relation::Somebody;
        Ring ring = Ring::Near;
        std::uint8_t wishes = 0, ways = 0;
        std::string words; ///< ≤ 1,000 bytes
        bool operator==(const Person &) const = default;
    };
    std::vector<Person> people; ///< ≤ 60, no id twice
    bool operator==(const PeopleContent &) const = default;

    /// Errors: Invalid, TooBig.
    Result<Bytes> encode() const;
    /// Errors: Corrupt, TooNew, TooBig.
    static Result<PeopleContent> decode(ByteView content);
};

} // namespace pipit
