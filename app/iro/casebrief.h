// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/iro/childsasks.h"
#include "core/format/circlemanifest.h"
#include "core/review/statutoryclock.h"

namespace pipit::app {

/// What the officer's list needs of one child, taken from her book once and kept until the book has another entry: what a
/// row costs after that does not depend on how long her history is. Plain values, no words, no today.
struct CaseBrief
{
    struct Visit
    {
        CivilDay day{};
        VisitContent::Outcome outcome{};
        bool alone = false;
        std::optional<ReviewId> review;
    };
    struct Action
    {
        CivilDay by{};
        std::string what, who, lastBecause;
        int rolls = 0;
    };
    /// An alert to duty of which no receipt "seen" has come here, neither duty's nor one of this seat's.
    struct Alert
    {
        EntryRef ref;
        std::int64_t pressedMs = 0; ///< by her tablet's clock
    };
    CircleId circle;
    std::size_t entries = 0; ///< Book::size() that it is made from
    std::string name, face;  ///< empty before they have come
    std::optional<CaseContent> facts;
    std::vector<ReviewContent> held;   ///< by day
    std::vector<ReviewContent> others; ///< those not held, since the last that was, by day
    std::vector<Visit> visits;         ///< since the last review that was held, newest first
    std::optional<CivilDay> lastVisit, lastAlone; ///< ever
    std::vector<Action> actions;       ///< open, by day
    std::vector<ChildsAsk> asks;       ///< open ones, and those that the last review still has to answer
    int pageCount = 0, newCount = 0;
    std::optional<EntryRef> newestNew;
    std::optional<Use> newestNewUse;
    std::optional<Hlc> oldestUnread; ///< of the pages that nobody who holds this seat has looked at
    std::vector<Alert> alerts;
    bool permanenceDecided = false;
};

CaseBrief briefOf(const CircleId &circle, const CircleManifest &manifest, const Book &book);

/// What the statutory clock counts from. Of reviews before Pipit nothing is known but that there was time for them: where the
/// first that is known comes more than two months after a first one was due, it is taken for the second, and more than two
/// months after that for a later one.
ChildsReviews childsReviews(const CaseBrief &brief, const ClockParameters &parameters);

/// The day of an entry in London.
CivilDay dayOf(Hlc time);

} // namespace pipit::app
