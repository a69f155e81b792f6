// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/boards.h"
#include "core/book/caseboard.h"
#include "core/book/counts.h"
#include "core/book/entry.h"
#include "core/book/escalations.h"
#include "core/book/page.h"
#include "core/book/standins.h"
#include "core/book/trail.h"

#include <map>

namespace pipit {

/// Where a page is, on no weaker evidence than each word needs (FORMAT.md §8.4).
enum class ShareState : std::uint8_t {
    OnlyHere = 0,     ///< a draft
    WaitingToGo = 1,  ///< sealed
    Posted = 2,       ///< the hub's signed receipt
    TabletHasIt = 3,  ///< RECEIPT kind 1 of somebody it was sent to
    Seen = 4,         ///< RECEIPT kind 2
};

/// A seat that has a page, and since when (by the reader's own clock).
struct PageReader
{
    SeatId seat = 0;
    std::int64_t receivedMs = 0; ///< 0: not yet
    std::int64_t seenMs = 0;
    std::optional<MemberId> cover{}; ///< who looked in place of whom the seat is named after; nullopt: that person. Only where she looked
    bool operator==(const PageReader &) const = default;
};

/// Where one entry of mine is.
struct Delivery
{
    ShareState state = ShareState::WaitingToGo;
    std::vector<PageReader> readers; ///< ascending seats, covers behind; never the author's own
    bool operator==(const Delivery &) const = default;
};

/// One shared page as lists show it.
struct PageCard
{
    EntryRef ref;
    PageId page;
    CircleId circle;
    SeatId author = 0;
    std::string title;
    std::optional<Prompt> prompt; ///< the question that it answers
    bool readable = true;         ///< false: not even its head decodes; kept, and nothing of it can be shown
    Hlc time; ///< whole, so that two pages of one millisecond keep their order
    std::int16_t zoneMinutes = 0;
    std::optional<Use> use;
    std::vector<SeatId> audience;
    bool mine = false;
    bool takenBack = false;
    Hlc takenBackTime;            ///< when; 0 where it was not
    /// False: she posted it and kept nothing here, or it was taken back and nothing of it is here. No title, no use.
    bool kept = true;
    bool locked = false;          ///< sent without opening the lock: maybe by somebody else
    bool lookedAtByMe = false;
    ShareState state = ShareState::WaitingToGo; ///< of mine; of others' it is what they would see
    std::vector<PageReader> readers;            ///< ascending seats, covers behind; never the author's own
    bool operator==(const PageCard &) const = default;
};

/// What a circle's people are called.
struct PersonCard
{
    SeatId seat = 0;
    std::string name, face;
    bool operator==(const PersonCard &) const = default;
};

/// Everything that screens show of one circle: a pure function of the entries held, kept up as they come.
/// The order in which entries are added does not matter (a test adds them in every order).
class Book
{
public:
    /// `mySeat`: whose eyes these are.
    explicit Book(SeatId mySeat) : m_mySeat(mySeat), m_trails(mySeat) {}
    SeatId mySeat() const { return m_mySeat; }
    void add(const BookEntry &entry);
    void posted(const EnvHash &hash);
    /// How many entries it was made of. Two readings of one circle with the same number differ at the most in what was posted.
    std::size_t size() const { return m_size; }

    /// Newest first.
    std::vector<PageCard> pages() const;
    std::optional<PageCard> page(const EntryRef &ref) const;
    /// By seat; people without a DIRECTORY line are not there.
    std::vector<PersonCard> people() const;
    std::optional<PersonCard> person(SeatId seat) const;
    /// Who wrote or read it for `seat`: a cover by her own name.
    std::optional<PersonCard> person(SeatId seat, const std::optional<MemberId> &member) const;
    const StandIns &standIns() const { return m_standIns; }
    /// Of any entry: who has it. For one that is not held: WaitingToGo and nobody.
    Delivery delivery(const EntryRef &entry) const;

    const Trails &trails() const { return m_trails; }
    /// Trails::openedAlone.
    void openedAlone(const EntryRef &answer) { m_trails.openedAlone(answer); }
    const MeetingBoard &meeting() const { return m_meeting; }
    const PeopleBoard &peopleMaps() const { return m_peopleMaps; }
    const RequestBoard &requests() const { return m_requests; }
    /// What the officer keeps; empty for other eyes but for what was sealed for them.
    const CaseBoard &officersCase() const { return m_case; }
    /// Concerns that climb, and praise; empty for other eyes than the officer's.
    const EscalationBoard &escalations() const { return m_escalations; }
    /// Numbers and codes, a row a week: what a manager has, and of an officer what she sent.
    const CountsBoard &counts() const { return m_counts; }

private:
    void addReceipt(const BookEntry &entry);

    struct Sent
    {
        SeatId author = 0;
        bool mine = false;
    };

    struct Receipts
    {
        std::map<std::pair<SeatId, MemberId>, PageReader> readers;
        bool mineSeen = false;
    };
    SeatId m_mySeat;
    std::size_t m_size = 0;
    std::map<EntryRef, PageCard> m_pages;
    std::map<EntryRef, Receipts> m_receipts; ///< may come before their page
    std::map<EntryRef, Hlc> m_takenBack;
    std::map<SeatId, std::pair<Hlc, PersonCard>> m_people;
    std::map<EnvHash, bool> m_posted;
    std::map<EntryRef, Sent> m_items;
    Trails m_trails;
    MeetingBoard m_meeting;
    PeopleBoard m_peopleMaps;
    RequestBoard m_requests;
    CaseBoard m_case;
    EscalationBoard m_escalations;
    CountsBoard m_counts;
    StandIns m_standIns;
};

/// project(entries) of the house rule: builds a Book from nothing.
Book project(SeatId mySeat, std::span<const BookEntry> entries);

struct PageHead
{
    PageId page;
    std::string title;
    std::optional<Prompt> prompt;
};
/// Of a PAGE's content, without decoding its objects. Errors: Corrupt.
Result<PageHead> pageHead(ByteView content);

} // namespace pipit
