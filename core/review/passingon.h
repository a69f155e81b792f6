// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/entry.h"

#include <map>
#include <set>
#include <span>
#include <string>

namespace pipit {

/// Whether something of the child's may be told to somebody whom she did not choose, as it stands. The child's latest word
/// and the officer's latest "put in, because": the later of the two holds. Both are for the entry, not for one wording.
/// A pure function of the entries of one circle (FORMAT.md §8.8, "Passing on").
class PassingOn
{
public:
    enum class State : std::uint8_t { NotAsked, Asked, Yes, No, PutIn };
    struct Standing
    {
        State state = State::NotAsked;
        Hlc time;            ///< of the entry that says so; zero for NotAsked
        EntryRef ref{};      ///< that entry
        std::string because; ///< of PutIn
        bool goesIn() const { return state == State::Yes || state == State::PutIn; }
        bool operator==(const Standing &) const = default;
    };

    PassingOn(std::span<const BookEntry> entries, SeatId officer, SeatId child);
    /// `reader` as the question or the reason named that person.
    Standing of(const EntryRef &entry, const std::string &reader) const;

private:
    std::map<std::pair<EntryRef, std::string>, Standing> m_stands;
};

} // namespace pipit
