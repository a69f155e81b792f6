// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

namespace pipit::app {

/// One thing that a child asked for, however often she asked for it. Pages are among them that are to be sorted out or talked
/// about, and requests; wishes for the meeting and the map of her people stand elsewhere.
struct ChildsAsk
{
    /// How far it is. Settled: somebody has answered, with whatever answer.
    enum class Stage : std::uint8_t { Nobody, Somebody, Settled };
    Trail trail;           ///< of the time of asking that got furthest
    EntryRef newest;       ///< the last time
    Hlc first, last;
    int times = 1;
    Stage stage = Stage::Nobody;
    std::string words;     ///< hers, of the last time; a page's title; empty where only a voice or picture says it
    std::string somebody;  ///< who has it, as the officer wrote it
    bool untold = false;   ///< its answer waits to be told face to face
    std::optional<Hlc> settled; ///< when the first answer came

    bool isPage() const { return trail.kind == Kind::Page; }
    bool operator==(const ChildsAsk &) const = default;
};

/// Newest first. What she took back is left out.
std::vector<ChildsAsk> childsAsks(const Book &book);

} // namespace pipit::app
