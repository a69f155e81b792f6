// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/entry.h"
#include "core/book/replies.h"

#include <map>

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
        NotHappened,
        NotWhatISaid,
        DontAgree,
        WantToAsk // the child's
    };
    What what{};
    EntryRef ref;
    Hlc time;
    SeatId by = 0;
    std::string words; ///< whole; empty while `closed`
    std::string other; ///< who decides (AskedFor), who told it (Agreed …)
    std::optional<CivilDay> day;
    /// A "not yes" that somebody tells the child face to face first: neither what it says nor which way it went is here
    /// until a ToldInPerson follows, or she opens it herself (Trails::openedAlone).
    bool closed = false;
    bool operator==(const TrailStep &) const = default;
};

/// What became of one thing that the child asked for.
struct Trail
{
    EntryRef ask;
    std::optional<Kind> kind;     ///< WISH, REQUEST, PEOPLE, or a PAGE with "please sort this" or "talk about it"
    std::vector<TrailStep> steps; ///< the first is Asked
    /// Of the last step by somebody else than the child that settles or moves it; Asked while there is none.
    TrailStep::What now = TrailStep::What::Asked;
    bool waitsForTelling = false; ///< its newest answer is closed
    bool operator==(const Trail &) const = default;
};

/// The trails of one circle: a pure function of the entries held, whatever order they come in.
class Trails
{
public:
    void add(const BookEntry &entry);
    /// She chose to read a closed answer by herself (kept in her vault, never sent).
    void openedAlone(const EntryRef &answer);

    /// Newest ask first.
    std::vector<Trail> all() const;
    std::optional<Trail> of(const EntryRef &ask) const;
    /// How many asks nobody has answered yet.
    std::size_t unanswered() const;

private:
    struct Node
    {
        BookEntry entry;
    };
    std::map<EntryRef, Node> m_entries;
    std::map<EntryRef, std::vector<EntryRef>> m_about; ///< target → what names it; may come before the target
    std::map<EntryRef, bool> m_openedAlone;
};

} // namespace pipit
