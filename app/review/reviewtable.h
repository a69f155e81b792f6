// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/showable.h"
#include "app/vault/devicesession.h"
#include "core/review/outside.h"

#include <QString>
#include <functional>
#include <set>

namespace pipit::app {

/// Who sits in one part, and what of hers would reach one of them whom she did not choose.
struct RoomReach
{
    Readers here;
    bool listShown = true;          ///< her list may be looked at
    std::set<EntryRef> unsaid;      ///< actions whose words would tell of it, and what was made together with others
    std::vector<Reach> outside;     ///< pages, the list and what actions repeat; what goes in is here too
};

/// Everything that lies on the table at one review: what the officer's book says, read in one go. Nothing of a page that may
/// not be shown in any part is in it.
struct ReviewTable
{
    struct Line
    {
        AgendaContent::Line said;
        std::optional<EntryRef> page; ///< she gave a page of that name to the meeting
        int asked = 0;                ///< how often she asked for the same
        std::optional<EntryRef> request; ///< the newest entry in which she did
        bool saysTheSame(const std::string &words) const;
    };
    CircleId circle;
    SeatId me = 0, child = 0;
    QString name, face, officer; ///< of the child; of whoever has the tablet
    std::optional<Told<ReviewContent>> review;
    HeldContent held;
    int number = 1;       ///< which review of hers this is
    bool listSaid = false; ///< she shared a list
    std::vector<Line> lines;
    std::vector<std::vector<PageCard>> shown; ///< by part: those that nobody sees whom she did not choose
    std::vector<RoomReach> rooms;             ///< by part
    std::vector<Told<LiveContent>> live;      ///< made at this review, oldest first
    std::map<EntryRef, std::uint32_t> voices; ///< of those, the ones with her voice: how long, ms
    std::vector<ActionStands> actions;        ///< still open, those that may be said here
    std::vector<DecisionContent> decisions;   ///< the latest of each heading
    CivilDay today{};

    const ReviewContent *content() const { return review ? &review->content : nullptr; }
    std::size_t partCount() const { return shown.size(); }
    /// She is among the people of that part. A review without parts is one part with everybody.
    bool withHer(std::size_t part) const;
    std::vector<std::uint8_t> peopleOf(std::size_t part) const;
    /// Places of those who are there, or will be where it has not begun.
    std::vector<std::uint8_t> hereIn(std::size_t part) const;
    const HeldContent::Part *heldPart(std::size_t part) const;
    ReviewContent::Turn turn(std::size_t part) const;
    /// Neither put off nor ended.
    bool stillToDo(std::size_t part) const;
    /// The one that is going on, or the next that is still to do; 0 where none is.
    std::size_t partNow() const;
    bool isHer(const NamedPerson &person) const;
};

/// The one to sit down to: the first that is not over, else the latest. nullopt: none is known of.
std::optional<Told<ReviewContent>> reviewToHold(const MeetingBoard &board, const CivilDay &today);

/// All entries of the circle. Asked for only where somebody else than the child and the officer is in a part.
using EntriesOf = std::function<Result<std::vector<BookEntry>>()>;

/// A function of the book and its entries. `child`: who she is. `today`: in London. Errors: those of `entries`.
Result<ReviewTable> tableOf(const Book &book, const CircleId &circle, SeatId child, const CivilDay &today, const EntriesOf &entries);

/// Of that circle (hex; empty: the first). Errors: NotFound, Refused (locked).
Result<ReviewTable> readTable(DeviceSession &session, const std::string &hex);

} // namespace pipit::app
