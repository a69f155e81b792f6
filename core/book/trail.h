// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/entry.h"
#include "core/book/meeting.h"
#include "core/book/replies.h"
#include "core/book/requests.h"

#include <map>
#include <set>
#include <variant>

namespace pipit {

/// One thing that was said about an ask, by anybody, in the order of the entries.
struct TrailStep
{
    enum class What : std::uint8_t {
        Asked, ///< the child's entry itself
        AskedFor,
        Agreed,
        Changed,
        Refused, // ASKED, AGREED
        Yes,
        NoBecause,
        OtherWay,
        NotYet,
        ThankYou, // ANSWER
        Doing,
        Done,
        NotDone,
        ToldInPerson, // PROGRESS
        Planned,      // ACTION: `other` does `words` by `day`
        NotHappened,
        NotWhatISaid,
        DontAgree,
        WantToAsk, // the child's
        Waits,     ///< a closed answer: which way it went is not said
        NotShown,  ///< something that this version cannot show
    };
    What what{};
    EntryRef ref;
    Hlc time;
    SeatId by = 0;
    MemberId member{}; ///< who it was of those who hold `by`; of a LIVE's ask who wrote it down
    std::string words; ///< whole; empty while `closed`
    std::string other; ///< who decides (AskedFor), who told it (Agreed …), who does it (Planned)
    std::optional<CivilDay> day;
    /// An answer that somebody tells the child face to face first: neither what it says nor which way it went is here
    /// (`what` is Waits) until a ToldInPerson follows, or she opens it herself (Trails::openedAlone). What others said
    /// to a closed answer is left out. Only for the eyes of the child's own seat.
    bool closed = false;
    bool operator==(const TrailStep &) const = default;
};

/// What became of one thing that the child asked for.
struct Trail
{
    EntryRef ask;
    /// WISH, REQUEST, PEOPLE; a PAGE with "please sort this" or "talk about it", about which a LIVE asks, or that somebody
    /// has answered; a LIVE about nothing else that asks: her words, made together on the officer's tablet, never her
    /// signature. Whoever shows it says so.
    std::optional<Kind> kind;
    std::variant<std::monostate, WishContent, RequestContent> content; ///< of a WISH or REQUEST that can be read
    std::optional<Use> use;
    SeatId madeWith = 0; ///< of a LIVE: the officer on whose tablet it was made
    std::vector<SeatId> audience; ///< of the ask, ascending, with 255
    bool readable = true;         ///< false: what she asked cannot be shown
    bool takenBack = false;
    std::vector<TrailStep> steps; ///< the first is Asked
    /// Of the last step by somebody else than the child that settles or moves it; Asked while there is none.
    TrailStep::What now = TrailStep::What::Asked;
    bool waitsForTelling = false; ///< its newest answer is closed
    bool operator==(const Trail &) const = default;

    /// Whose ask it is; of a LIVE too, which the officer wrote. 0 while that is not known: Trails.
    SeatId child() const { return steps.front().by; }
};

/// The trails of one circle: a pure function of the entries held, whatever order they come in.
///
/// The child of a LIVE is the seat of the newest entry held of a kind that a child alone may write (rule 8). While none is
/// held, nobody is, and eyes that have written nothing that a child may not are taken for hers: what is for telling face to
/// face stays closed to them.
///
/// An action in whose place another stands in the same trail is no step (FORMAT.md §8.8), nor is one that was taken back.
/// It moves an ask when its first version was written: a later wording undoes nothing that was said since.
class Trails
{
public:
    /// `mySeat`: whose eyes these are.
    explicit Trails(SeatId mySeat) : m_mySeat(mySeat) {}
    void add(const BookEntry &entry);
    /// She chose to read a closed answer by herself (kept in her vault, never sent).
    void openedAlone(const EntryRef &answer);

    /// Newest ask first. A wish or a map of people that a later one took the place of is there only if somebody said
    /// something to it.
    std::vector<Trail> all() const;
    std::optional<Trail> of(const EntryRef &ask) const;
    /// The ask that `entry` is about, or is; nullopt where it is about none that is held.
    std::optional<EntryRef> askOf(const EntryRef &entry) const;
    /// Answers for telling face to face that nobody has told of yet, nor she opened.
    std::vector<EntryRef> untold() const;
    /// How many asks nobody has answered yet.
    std::size_t unanswered() const;

private:
    struct Node
    {
        TrailStep step; ///< as open eyes see it
        bool isStep = false;
        bool inPerson = false;
        std::optional<EntryRef> target;
        std::optional<Trail> ask; ///< where it may be one: all but its steps
        std::vector<EnvHash> instead; ///< of an action: in whose place it stands
        std::string place;        ///< asks of one place take each other's place; empty: takes nobody's
        bool weak = false;        ///< an ask only when somebody answers
        bool asksMore = false;    ///< a LIVE that makes an ask of its target
    };
    Trail trailOf(const Node &ask) const;
    void follow(const EntryRef &from, bool closedAbove, bool hersToSee, Trail &trail) const;
    /// Leaves the actions that stand, each with when it was first planned.
    std::map<EntryRef, Hlc> keepStandingActions(Trail &trail) const;
    bool isAskedInTheRoom(const EntryRef &entry) const;
    SeatId childSeat() const;
    bool mayBeHers(const Trail &trail) const;
    bool isClosed(const Node &node) const;
    bool toldInPerson(const EntryRef &answer) const;

    SeatId m_mySeat;
    std::map<EntryRef, Node> m_nodes;
    std::map<EntryRef, std::vector<EntryRef>> m_about; ///< target → what names it; may come before the target
    std::set<EntryRef> m_openedAlone, m_takenBack;
    std::map<std::pair<Hlc, EntryRef>, SeatId> m_childs; ///< by when: entries that a child alone may write
    std::set<SeatId> m_others;                           ///< seats that have written what a child may not
};

} // namespace pipit
