// SPDX-License-Identifier: Apache-2.0
#include "core/book/caseboard.h"

#include "core/book/replies.h"
#include "core/book/toldentries.h"
#include "core/book/versions.h"

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

} // namespace

void CaseBoard::add(const BookEntry &entry)
{
    told::noteTakenBack(m_takenBack, entry);
    if (!told::hasKind(entry)) return;
    const auto keep = [&](auto &kept) { told::keep(kept, m_notShown, entry); };
    switch (*entry.kind) {
    case Kind::Case: return keep(m_facts);
    case Kind::Visit: return keep(m_visits);
    case Kind::Note:
        keep(m_notes);
        if (entry.target) m_noteTargets[entry.ref] = *entry.target;
        return;
    case Kind::Decision: return keep(m_decisions);
    case Kind::Held: return keep(m_held);
    case Kind::Code: return keep(m_codes);
    case Kind::MeetingSet: return keep(m_sets);
    case Kind::Live: return keep(m_live);
    case Kind::Concern: return keep(m_concerns);
    case Kind::Action:
        keep(m_actions);
        if (entry.target) m_actionTargets[entry.ref] = *entry.target;
        return;
    case Kind::Agreed:
        if (const auto agreed = AgreedContent::decode(entry.content); agreed && entry.target)
            m_said[*entry.target].push_back({entry.time, entry.ref, entry.seat, false, stateOf(agreed->outcome), agreed->why, agreed->toldBy, agreed->day});
        return;
    case Kind::Progress:
        if (const auto progress = ProgressContent::decode(entry.content); progress && entry.target)
            if (const auto state = stateOf(progress->state))
                m_said[*entry.target].push_back({entry.time, entry.ref, entry.seat, true, *state, progress->words, {}, progress->by});
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
    std::vector<Version> versions;
    for (const auto &[ref, one] : m_notes) {
        auto &version = versions.emplace_back(Version{ref, {}, m_takenBack.contains(ref)});
        if (one.content.instead) version.instead.push_back(*one.content.instead);
    }
    std::set<EntryRef> stand;
    for (const auto &one : standing(versions)) stand.insert(one.ref);
    auto out = told::newestFirst(m_notes, m_takenBack);
    std::erase_if(out, [&](const auto &one) { return !stand.contains(one.ref); });
    return out;
}

std::vector<DecisionStands> CaseBoard::decisions() const
{
    std::vector<DecisionStands> out;
    std::map<EntryRef, EntryRef> groups;
    for (const auto &one : standing(told::versions(m_decisions, m_takenBack))) {
        groups[one.ref] = one.group;
        out.push_back({m_decisions.at(one.ref), one.contested});
    }
    std::sort(out.begin(), out.end(), [&](const auto &a, const auto &b) {
        const auto turn = [&](const DecisionStands &one) {
            const auto &first = m_decisions.at(groups.at(one.decision.ref));
            return std::tie(first.content.review, first.content.about, first.time, first.ref, one.decision.time, one.decision.ref);
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

std::set<EntryRef> CaseBoard::pagesShown(const ReviewId &review) const
{
    const auto how = held(review);
    std::set<EntryRef> out;
    if (!how || !(how->content.child & HeldContent::pagesShown)) return out;
    out.insert(how->content.shown.begin(), how->content.shown.end());
    for (std::uint8_t part = 0; how->content.shown.empty() && part < 8; ++part)
        if (const auto set = meetingSet(review, part)) out.insert(set->content.pages.begin(), set->content.pages.end());
    return out;
}

std::size_t CaseBoard::notShown() const
{
    return std::size_t(std::count_if(m_notShown.begin(), m_notShown.end(), [this](const auto &ref) { return !m_takenBack.contains(ref); }));
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
    for (const auto &[ref, one] : m_concerns)
        if (one.content.from && !m_takenBack.contains(ref) && !released(ref)) out.insert(*one.content.from);
    return out;
}

std::vector<Told<ConcernContent>> CaseBoard::concerns() const
{
    return told::newestFirst(m_concerns, m_takenBack);
}

std::optional<CaseBoard::Released> CaseBoard::released(const EntryRef &concern) const
{
    const auto said = m_said.find(concern);
    if (said == m_said.end()) return std::nullopt;
    const Said *first = nullptr; // who releases it again releases nothing more
    for (const auto &one : said->second)
        if (one.state == State::Done && !m_takenBack.contains(one.ref) && (!first || std::tie(one.time, one.ref) < std::tie(first->time, first->ref))) first = &one;
    if (!first) return std::nullopt;
    return Released{first->time, first->words};
}

std::vector<Told<NoteContent>> CaseBoard::notesAbout(const EntryRef &entry) const
{
    auto out = notes();
    std::erase_if(out, [&](const auto &one) {
        const auto target = m_noteTargets.find(one.ref);
        return target == m_noteTargets.end() || target->second != entry;
    });
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace pipit
