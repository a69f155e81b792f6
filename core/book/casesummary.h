// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/childsasks.h"

namespace pipit {

/// The pages of one circle that others wrote and that are here, in short.
struct PagesSummary
{
    struct Newest
    {
        EntryRef ref;
        Hlc time;
        std::optional<Use> use;
        bool lookedAt = false; ///< by me
        bool operator==(const Newest &) const = default;
    };
    int pageCount = 0, newCount = 0;
    std::optional<Newest> newest;
    std::optional<EntryRef> newestNew; ///< the newest that I have not looked at
    std::optional<Use> newestNewUse;
    bool operator==(const PagesSummary &) const = default;
};
PagesSummary pagesSummary(const Book &book);

/// What lists say of one child, taken from her book once and kept (core/vault/summaries.h): what a row costs after that does
/// not depend on how long her history is. A pure function of the book. Facts alone, dates and counts: no today, and no words
/// but those that somebody wrote.
struct CaseSummary : PagesSummary
{
    /// Of what a summary says. A kept one with another number is made anew; it rises with every change of what is in it or
    /// of what a Book makes of its entries.
    static constexpr std::uint64_t rules = 2;

    struct Visit
    {
        CivilDay day{};
        VisitContent::Outcome outcome{};
        bool alone = false;
        std::optional<ReviewId> review;
        bool operator==(const Visit &) const = default;
    };
    struct Action
    {
        CivilDay by{};
        std::string what, who, lastBecause;
        int rolls = 0;
        bool operator==(const Action &) const = default;
    };
    /// An alert of somebody else that nobody who holds my seat has seen; who was to get it, and who says that she has seen it.
    struct Alert
    {
        EntryRef ref;
        std::int64_t pressedMs = 0; ///< by her tablet's clock
        std::vector<SeatId> audience, seenBy;
        bool operator==(const Alert &) const = default;
    };
    std::vector<PersonCard> people;    ///< by seat
    std::optional<CaseContent> facts;
    std::vector<ReviewContent> held;   ///< by day; of each its id, its day and its turns, and nothing that anybody wrote
    std::vector<ReviewContent> others; ///< those not held, since the last that was, by day
    std::vector<Visit> visits;         ///< since the last review that was held, newest first
    std::optional<CivilDay> lastVisit, lastAlone; ///< ever
    std::vector<Action> actions;       ///< open, by day
    std::vector<AskSummary> asks;      ///< open ones, and those that the last review still has to answer
    bool permanenceDecided = false;
    std::optional<Hlc> oldestUnread; ///< of the pages that nobody who holds my seat has looked at
    std::vector<Alert> alerts;
    std::vector<CoverCard> covers;   ///< StandIns::covers
    std::optional<CivilDay> backOn;  ///< StandIns::backOn of my seat
    std::optional<Hlc> waitsForSeat; ///< the oldest page that whom my seat is named after has not looked at, whoever else has
    bool operator==(const CaseSummary &) const = default;

    std::optional<PersonCard> person(SeatId seat) const;
    /// Errors: Invalid, TooBig.
    Result<Bytes> encode() const;
    /// Errors: TooNew (of other rules), Corrupt.
    static Result<CaseSummary> decode(ByteView bytes);
};
CaseSummary caseSummary(const Book &book);

/// The day of an entry in London.
CivilDay civilDayOf(Hlc time);

} // namespace pipit
