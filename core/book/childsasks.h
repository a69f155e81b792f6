// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

namespace pipit {

/// One thing that a child asked for, however often she asked for it, in short: plain values, no history.
struct AskSummary
{
    /// How far it is. Settled: somebody has answered, with whatever answer.
    enum class Stage : std::uint8_t { Nobody, Somebody, Settled };
    std::optional<Kind> kind; ///< PAGE or REQUEST
    std::optional<Use> use;
    std::optional<RequestContent::What> what; ///< of a REQUEST that can be read
    EntryRef newest;       ///< the last time
    Hlc first, last;
    int times = 1;
    Stage stage = Stage::Nobody;
    std::string words;     ///< hers, of the last time; a page's title; empty where only a voice or picture says it
    std::string somebody;  ///< who has it, as the officer wrote it
    bool untold = false;   ///< its answer waits to be told face to face
    std::optional<Hlc> settled; ///< when the first answer came

    bool isPage() const { return kind == Kind::Page; }
    bool operator==(const AskSummary &) const = default;
};

/// The same with what became of it. Pages are among them that are to be sorted out or talked about, and requests; wishes for
/// the meeting and the map of her people stand elsewhere.
struct ChildsAsk : AskSummary
{
    Trail trail; ///< of the time of asking that got furthest
    bool operator==(const ChildsAsk &) const = default;
};

/// Newest first. What she took back is left out.
std::vector<ChildsAsk> childsAsks(const Book &book);

} // namespace pipit
