// SPDX-License-Identifier: Apache-2.0
#include "core/book/caseboard.h"

#include "core/book/replies.h"
#include "core/book/toldentries.h"

#include <algorithm>

namespace pipit {

namespace {

using State = ActionStands::State;

State stateOf(AgreedContent::Outcome outcome)
{
    switch (outcome) {
    case AgreedContent::Outcome::Agreed: return State::Agreed;
    case AgreedContent::Outcome::Changed: return State::Changed;
    case AgreedContent::Outcome::Refused: return State::Refused;
    }
    return State::AskedFor;
}

/// nullopt: it says nothing about how far the action is.
std::optional<State> stateOf(ProgressContent::State state)
{
    switch (state) {
    case ProgressContent::State::Doing: return State::Doing;
    case ProgressContent::State::Done: return State::Done;
    case ProgressContent::State::NotDone: return State::NotDone;
    case ProgressContent::State::ToldInPerson: break;
    }
    return std::nullopt;
}

/// The newest of those that `wanted` takes.
template <class Content, class Wanted>
std::optional<Told<Content>> newest(const std::map<EntryRef, Told<Content>> &kept, const std::set<EntryRef> &takenBack, Wanted wanted)
{
    for (auto &one : told::newestFirst(kept, takenBack))
        if (wanted(one.content)) return std::move(one);
    return std::nullopt;
}

/// Versions in whose place no other stands, each with how many stand in the place of the same one. An entry takes the
/// place only of one of the same author's seat in the book: a hash that nobody holds is nothing's.
template <class Content>
std::map<EntryRef, bool> standing(const std::map<EntryRef, Told<Content>> &kept, const std::set<EntryRef> &takenBack)
{
    std::map<EnvHash, std::vector<EntryRef>> inPlaceOf;
    for (const auto &[ref, one] : kept)
        if (!takenBack.contains(ref))
            for (const auto &hash : one.content.instead) inPlaceOf[hash].push_back(ref);
    std::map<EntryRef, bool> out;
    for (const auto &[ref, one] : kept) {
        if (takenBack.contains(ref) || inPlaceOf.contains(ref.hash)) continue;
        out[ref] = std::any_of(one.content.instead.begin(), one.content.instead.end(), [&](const auto &hash) {
            const auto &all = inPlaceOf.at(hash);
            return std::any_of(all.begin(), all.end(), [&](const auto &other) { return other != ref && !inPlaceOf.contains(other.hash); });
        });
    }
    return out;
}

} // namespace

void CaseBoard::add(const BookEntry &entry)
{
    told::noteTakenBack(m_takenBack, entry);
    if (!told::hasKind(entry)) return;
    const auto keep = [&](auto &kept) { told::keep(kept, m_notShown, entry); };
    switch (*entry.kind) {
    case Kind::Case: return keep(m_facts);
    case Kind::Visit: return keep(m_visits);
    case Kind::Note: return keep(m_notes);
    case Kind::Decision: return keep(m_decisions);
    case Kind::Held: return keep(m_held);
    case Kind::Code: return keep(m_codes);
    case Kind::MeetingSet: return keep(m_sets);
    case Kind::Live: return keep(m_live);
    case Kind::Concern:
        keep(m_concerns);
        if (entry.target) m_concernTargets[entry.ref] = *entry.target;
        return;
    case Kind::Action:
        keep(m_actions);
        if (entry.target) m_actionTargets[entry.ref] = *entry.target;
        return;
    case Kind::Agreed:
        if (const auto agreed = AgreedContent::decode(entry.content); agreed && entry.target)
            m_said[*entry.target].push_back({entry.time, entry.ref, entry.seat, stateOf(agreed->outcome), agreed->why, agreed->toldBy, agreed->day});
        return;
    case Kind::Progress:
        if (const auto progress = ProgressContent::decode(entry.content); progress && entry.target)
            if (const auto state = stateOf(progress->state))
                m_said[*entry.target].push_back({entry.time, entry.ref, entry.seat, *state, progress->words, {}, progress->by});
        return;
    default: return;
    }
}

std::optional<Told<CaseContent>> CaseBoard::facts() const
{
    return newest(m_facts, m_takenBack, [](const auto &) { return true; });
}

std::vector<Told<VisitContent>> CaseBoard::visits() const
{
    std::vector<Told<VisitContent>> out;
    std::set<VisitId> seen;
    for (auto &one : told::newestFirst(m_visits, m_takenBack))
        if (seen.insert(one.content.id).second && !one.content.struckOut) out.push_back(std::move(one));
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
        return std::tie(a.content.day, a.content.minute) > std::tie(b.content.day, b.content.minute);
    });
    return out;
}

std::vector<Told<NoteContent>> CaseBoard::notes() const
{
    std::set<EnvHash> gone;
    for (const auto &[ref, one] : m_notes)
        if (one.content.instead && !m_takenBack.contains(ref)) gone.insert(*one.content.instead);
    auto out = told::newestFirst(m_notes, m_takenBack);
    std::erase_if(out, [&](const auto &one) { return gone.contains(one.ref.hash); });
    return out;
}

std::vector<ActionStands> CaseBoard::actions() const
{
    std::map<EnvHash, const Told<ActionContent> *> byHash;
    std::set<EnvHash> carried;
    const auto heads = standing(m_actions, m_takenBack);
    for (const auto &[ref, one] : m_actions) {
        byHash[ref.hash] = &one;
        if (one.content.rolledFrom && heads.contains(ref)) carried.insert(*one.content.rolledFrom);
    }
    std::vector<ActionStands> out;
    for (const auto &[ref, contested] : heads) {
        ActionStands one;
        one.action = m_actions.at(ref);
        one.contested = contested;
        one.carriedOn = carried.contains(ref.hash);
        if (const auto target = m_actionTargets.find(ref); target != m_actionTargets.end()) one.from = target->second;
        const auto *at = &one.action;
        std::set<EnvHash> walked; // a circle of hashes cannot be made, but a reader believes nothing
        while (at->content.rolledFrom && walked.insert(*at->content.rolledFrom).second) {
            const auto before = byHash.find(*at->content.rolledFrom);
            ActionStands::Roll roll;
            roll.because = at->content.rolledBecause;
            if (before != byHash.end()) {
                roll.from = before->second->ref;
                roll.by = before->second->content.by;
            }
            one.rolls.insert(one.rolls.begin(), std::move(roll));
            if (before == byHash.end()) break;
            at = before->second;
        }
        // What was said of it, of the version before it, of what it comes from, and of a yes or no to those.
        std::vector<EntryRef> about{ref};
        for (const auto &hash : one.action.content.instead)
            if (const auto before = byHash.find(hash); before != byHash.end()) about.push_back(before->second->ref);
        if (one.from) about.push_back(*one.from);
        const Said *last = nullptr;
        std::set<EntryRef> read;
        for (std::size_t i = 0; i < about.size(); ++i) {
            if (!read.insert(about[i]).second) continue;
            const auto said = m_said.find(about[i]);
            if (said == m_said.end()) continue;
            for (const auto &what : said->second) {
                if (m_takenBack.contains(what.ref)) continue;
                about.push_back(what.ref);
                if (!last || std::tie(last->time, last->ref) < std::tie(what.time, what.ref)) last = &what;
            }
        }
        if (last) {
            one.state = last->state;
            one.stateBy = last->seat;
            one.stateWords = last->words;
            one.stateToldBy = last->toldBy;
            one.stateDay = last->day;
            one.stateRef = last->ref;
        }
        out.push_back(std::move(one));
    }
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
        const auto turn = [](const ActionStands &one) {
            return std::make_tuple(!one.open(), one.action.content.by, one.action.content.instead, one.action.time, one.action.ref);
        };
        return turn(a) < turn(b);
    });
    return out;
}

std::vector<DecisionStands> CaseBoard::decisions() const
{
    std::vector<DecisionStands> out;
    for (const auto &[ref, contested] : standing(m_decisions, m_takenBack)) out.push_back({m_decisions.at(ref), contested});
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
        const auto turn = [](const DecisionStands &one) {
            const auto &said = one.decision;
            return std::tie(said.content.review, said.content.about, said.time, said.ref);
        };
        return turn(a) < turn(b);
    });
    return out;
}

std::optional<Told<HeldContent>> CaseBoard::held(const ReviewId &review) const
{
    return newest(m_held, m_takenBack, [&](const HeldContent &one) { return one.review == review; });
}

std::optional<Told<CodeContent>> CaseBoard::code(const ReviewId &review) const
{
    return newest(m_codes, m_takenBack, [&](const CodeContent &one) { return one.review == review; });
}

std::optional<Told<MeetingSetContent>> CaseBoard::meetingSet(const ReviewId &review, std::uint8_t part) const
{
    return newest(m_sets, m_takenBack, [&](const MeetingSetContent &one) { return one.review == review && one.part == part; });
}

std::vector<Told<LiveContent>> CaseBoard::live() const
{
    auto out = told::newestFirst(m_live, m_takenBack);
    std::reverse(out.begin(), out.end());
    return out;
}

std::set<EntryRef> CaseBoard::worriedAbout() const
{
    std::set<EntryRef> out;
    for (const auto &[concern, target] : m_concernTargets)
        if (!m_takenBack.contains(concern)) out.insert(target);
    return out;
}

std::vector<Told<ConcernContent>> CaseBoard::concerns() const
{
    return told::newestFirst(m_concerns, m_takenBack);
}

} // namespace pipit
