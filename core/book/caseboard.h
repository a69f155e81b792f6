// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/actions.h"
#include "core/book/boards.h"
#include "core/book/casefacts.h"
#include "core/book/held.h"
#include "core/book/visits.h"

namespace pipit {

/// An action as it stands: the newest version of it, and what was said of it.
struct ActionStands
{
    enum class State : std::uint8_t { AskedFor, Agreed, Changed, Refused, Doing, Done, NotDone };
    struct Roll
    {
        EntryRef from;       ///< the action that was carried on; empty where it is not held
        CivilDay by{};       ///< when it should have been done; no day where it is not held
        std::string because;
        bool operator==(const Roll &) const = default;
    };
    Told<ActionContent> action;
    std::optional<EntryRef> from;   ///< its target: an ASKED, or an entry of the child
    std::vector<Roll> rolls;        ///< oldest first; as many as reviews that it was carried over
    State state = State::AskedFor;
    SeatId stateBy = 0;             ///< who said so; 0 while nobody has
    std::string stateWords;         ///< why, or how it goes
    std::string stateToldBy;        ///< "Kim, by phone", where the IRO wrote it for somebody
    std::optional<CivilDay> stateDay; ///< when it was decided, or until when it is put off
    std::optional<EntryRef> stateRef; ///< the AGREED or PROGRESS that says so
    /// Another version stands in the place of the same one, at any remove: both are shown until one is written that stands
    /// in the place of both. For DecisionStands too.
    bool contested = false;
    /// A later action carries it, or a version before it, on: it is no longer open itself.
    bool carriedOn = false;
    bool operator==(const ActionStands &) const = default;

    bool open() const { return !carriedOn && state != State::Refused && state != State::Done && state != State::NotDone; }
};

/// A decision with whether another version of it stands beside it.
struct DecisionStands
{
    Told<DecisionContent> decision;
    bool contested = false;
    bool operator==(const DecisionStands &) const = default;
};

/// What the officer keeps of one case: a pure function of the entries held, whatever order they come in. Entries by a seat
/// that may not write them never reach a book (rule 8). What was taken back is nowhere, and nothing holds in its place but
/// what held before.
class CaseBoard
{
public:
    void add(const BookEntry &entry);

    /// The latest.
    std::optional<Told<CaseContent>> facts() const;
    /// The latest word on each visit, newest day first; what was struck out is left out.
    std::vector<Told<VisitContent>> visits() const;
    /// Newest first; a note in whose place another stands is left out.
    std::vector<Told<NoteContent>> notes() const;
    /// Open ones first, then by day; versions in whose place another stands are left out, contested ones stand one after
    /// another where the first of them belongs. How far one is, is what the latest AGREED or PROGRESS says that is aimed at it,
    /// at a version before it, at what it comes from, or at such a reply. What an action that was carried on comes from may
    /// have been done, or not, before that: such a PROGRESS says nothing of it.
    std::vector<ActionStands> actions() const;
    /// The versions that stand, by review, then by heading; contested ones one after another.
    std::vector<DecisionStands> decisions() const;
    std::optional<Told<HeldContent>> held(const ReviewId &review) const;
    std::optional<Told<CodeContent>> code(const ReviewId &review) const;
    /// Which pages may be shown in a part; nullopt where nobody said.
    std::optional<Told<MeetingSetContent>> meetingSet(const ReviewId &review, std::uint8_t part) const;
    /// Pages of hers that were looked at in it: those that HELD names; where it names none and says that some were, all of the
    /// parts' sets.
    std::set<EntryRef> pagesShown(const ReviewId &review) const;
    /// What was made together, oldest first.
    std::vector<Told<LiveContent>> live() const;
    /// Newest first.
    std::vector<Told<ConcernContent>> concerns() const;
    /// Entries of these kinds that this version cannot show.
    std::size_t notShown() const;
    /// When a concern was released, and why: a PROGRESS done with it as target. nullopt while it is open.
    struct Released
    {
        Hlc time;
        std::string words;
    };
    std::optional<Released> released(const EntryRef &concern) const;
    /// What somebody is worried about, until that is released: it stays out of what others look at, and of drafts.
    std::set<EntryRef> worriedAbout() const;
    /// Notes about one entry, oldest first: the log of a concern.
    std::vector<Told<NoteContent>> notesAbout(const EntryRef &entry) const;

private:
    struct Said
    {
        Hlc time;
        EntryRef ref;
        SeatId seat = 0;
        bool progress = false; ///< not an AGREED
        ActionStands::State state{};
        std::string words, toldBy;
        std::optional<CivilDay> day;
    };
    using ActionsByHash = std::map<EnvHash, const Told<ActionContent> *>;
    std::vector<ActionStands::Roll> rollsOf(const ActionContent &action, const ActionsByHash &byHash) const;
    const Said *lastSaid(const ActionStands &one, const std::set<EnvHash> &before, const ActionsByHash &byHash) const;

    std::set<EntryRef> m_notShown, m_takenBack;
    std::map<EntryRef, Told<CaseContent>> m_facts;
    std::map<EntryRef, Told<VisitContent>> m_visits;
    std::map<EntryRef, Told<NoteContent>> m_notes;
    std::map<EntryRef, EntryRef> m_noteTargets;
    std::map<EntryRef, Told<ActionContent>> m_actions;
    std::map<EntryRef, EntryRef> m_actionTargets;
    std::map<EntryRef, Told<DecisionContent>> m_decisions;
    std::map<EntryRef, Told<HeldContent>> m_held;
    std::map<EntryRef, Told<CodeContent>> m_codes;
    std::map<EntryRef, Told<MeetingSetContent>> m_sets;
    std::map<EntryRef, Told<LiveContent>> m_live;
    std::map<EntryRef, Told<ConcernContent>> m_concerns;
    std::map<EntryRef, std::vector<Said>> m_said; ///< by target; may come before it
};

} // namespace pipit
