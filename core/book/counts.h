// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/caseboard.h"

/// What goes to whoever answers for the officers: numbers and codes of one child, no word. FORMAT.md §8.9. Errors as in meeting.h.
namespace pipit {

/// COUNTS, by the IRO, for MANAGER seats and the records (and herself) alone: how one child's case stood on a day, and what happened in the
/// two years before. One a week; of one week (Monday to Sunday) the latest holds, and the newest week says all.
struct CountsContent
{
    /// Was the child met alone before a review?
    enum class Alone : std::uint8_t { Alone = 1, SomebodyHeard, NotWanted, NotSuitable, NotRecorded };
    enum class InTime : std::uint8_t { Yes = 1, Late, NotKnown };
    /// Praise has the shape of a concern.
    enum class Rung : std::uint8_t { Alert = 1, Informal, Formal, Cafcass, Praise };
    /// What became of the action that a concern was about.
    enum class Became : std::uint8_t { NotNamed = 0, AskedFor, Agreed, Changed, Refused, Doing, Done, NotDone };
    using State = ReviewContent::State;
    using Value = RatingContent::Value;

    struct Review
    {
        CivilDay day{};  ///< when it was held, or for when it was planned
        State state{};   ///< never Planned
        InTime inTime = InTime::NotKnown;                  ///< of one that was held
        std::optional<ReviewContent::Because> because = {}; ///< of one that was not
        Alone alone = Alone::NotRecorded;                  ///< of one that was held
        std::optional<Value> listened = {}, covered = {};  ///< how she rated it
        bool operator==(const Review &) const = default;
    };
    /// Things that wait. All 0: none.
    struct Waiting
    {
        std::uint16_t number = 0, over = 0; ///< over: of them, longer than was promised
        std::uint16_t oldest = 0;           ///< working days
        bool operator==(const Waiting &) const = default;
    };
    struct Answer
    {
        CivilDay day{};
        std::uint16_t took = 0; ///< working days
        bool operator==(const Answer &) const = default;
    };
    struct Raised
    {
        CivilDay first{}, stepped{};  ///< when it was raised, and when the rung was reached
        Rung rung{};
        Became became = Became::NotNamed;
        std::optional<ActionContent::Agency> agency = {};
        std::optional<std::uint16_t> settledAfter = {}; ///< days; empty: not settled
        bool operator==(const Raised &) const = default;
    };
    struct Actions
    {
        std::uint16_t open = 0, late = 0;
        std::uint16_t carried = 0, mostTimes = 0; ///< carried over at a review; the most often of one
        bool operator==(const Actions &) const = default;
    };
    static constexpr std::size_t mostReviews = 64, mostAnswers = 256, mostRaised = 64;
    static constexpr std::uint16_t mostNumber = 10'000; ///< of anything, and days too

    CivilDay day{};                  ///< counted on
    std::optional<CivilDay> due;     ///< the last day on which the next review is in time
    std::optional<CivilDay> planned; ///< the day that is fixed for it
    std::vector<Review> reviews;     ///< by day
    Waiting unread, owed;            ///< pages that nobody has looked at; what she asked for and has no answer to
    std::vector<Answer> answers;     ///< by day
    std::vector<Raised> raised;      ///< by first day
    Actions actions;
    bool operator==(const CountsContent &) const = default;

    Result<Bytes> encode() const;
    static Result<CountsContent> decode(ByteView content);
};

/// The Monday of that day's week (ISO 8601). `day` must be a day.
CivilDay mondayOf(CivilDay day);

/// One week of a child's counts.
struct CountedWeek
{
    Told<CountsContent> told;
    SeatId by = 0; ///< the officer's seat
    bool operator==(const CountedWeek &) const = default;
};

/// A pure function of the entries held, whatever order they come in.
class CountsBoard
{
public:
    void add(const BookEntry &entry);
    /// One a week, newest first: of one week the latest day, of one day the latest entry.
    std::vector<CountedWeek> weeks() const;
    std::optional<CountedWeek> newest() const;
    std::size_t notShown() const { return m_notShown.size(); }

private:
    std::set<EntryRef> m_notShown, m_takenBack;
    std::map<EntryRef, CountedWeek> m_said;
};

} // namespace pipit
