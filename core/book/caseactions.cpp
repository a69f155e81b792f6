// SPDX-License-Identifier: Apache-2.0
// The part of CaseBoard that says how far each action is.
#include "core/book/caseboard.h"

#include "core/book/toldentries.h"
#include "core/book/versions.h"

namespace pipit {

std::vector<ActionStands::Roll> CaseBoard::rollsOf(const ActionContent &action, const ActionsByHash &byHash) const
{
    std::vector<ActionStands::Roll> out;
    std::set<EnvHash> walked; // as in versions.cpp
    for (const auto *at = &action; at && at->rolledFrom && walked.insert(*at->rolledFrom).second;) {
        const auto before = byHash.find(*at->rolledFrom);
        const bool held = before != byHash.end();
        auto &roll = out.emplace_back();
        roll.because = at->rolledBecause;
        if (held) roll.from = before->second->ref, roll.by = before->second->content.by;
        at = held ? &before->second->content : nullptr;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

const CaseBoard::Said *CaseBoard::lastSaid(const ActionStands &one, const std::set<EnvHash> &before, const ActionsByHash &byHash) const
{
    struct About
    {
        EntryRef ref;
        bool ofItself = true; ///< of the action, not of what it comes from
    };
    std::vector<About> about{{one.action.ref}};
    auto written = std::pair(one.action.time, one.action.ref); // the first version of it
    for (const auto &hash : before)
        if (const auto version = byHash.find(hash); version != byHash.end()) {
            const auto &said = *version->second;
            about.push_back({said.ref});
            written = std::min(written, std::pair(said.time, said.ref));
        }
    if (one.from) about.push_back({*one.from, false});
    const Said *last = nullptr;
    std::set<EntryRef> read;
    for (std::size_t i = 0; i < about.size(); ++i) {
        const auto at = about[i];
        const auto said = m_said.find(at.ref);
        if (said == m_said.end() || !read.insert(at.ref).second) continue;
        for (const auto &what : said->second) {
            if (m_takenBack.contains(what.ref)) continue;
            about.push_back({what.ref, at.ofItself});
            if (what.progress && !at.ofItself && one.action.content.rolledFrom && std::pair(what.time, what.ref) < written) continue;
            if (!last || std::tie(last->time, last->ref) < std::tie(what.time, what.ref)) last = &what;
        }
    }
    return last;
}

std::vector<ActionStands> CaseBoard::actions() const
{
    ActionsByHash byHash;
    for (const auto &[ref, one] : m_actions) byHash[ref.hash] = &one;
    const auto heads = standing(told::versions(m_actions, m_takenBack));
    std::set<EnvHash> carried;
    for (const auto &head : heads)
        if (const auto &from = m_actions.at(head.ref).content.rolledFrom) carried.insert(*from);

    std::vector<ActionStands> out;
    std::map<EntryRef, EntryRef> groups;
    for (const auto &head : heads) {
        auto &one = out.emplace_back();
        groups[head.ref] = head.group;
        one.action = m_actions.at(head.ref);
        one.contested = head.contested;
        one.carriedOn = carried.contains(head.ref.hash) ||
                        std::any_of(head.before.begin(), head.before.end(), [&](const auto &hash) { return carried.contains(hash); });
        if (const auto target = m_actionTargets.find(head.ref); target != m_actionTargets.end()) one.from = target->second;
        one.rolls = rollsOf(one.action.content, byHash);
        if (const auto *last = lastSaid(one, head.before, byHash)) {
            one.state = last->state;
            one.stateBy = last->seat;
            one.stateWords = last->words;
            one.stateToldBy = last->toldBy;
            one.stateDay = last->day;
            one.stateRef = last->ref;
        }
    }
    struct Place // of those that contest one another: the best that one of them has
    {
        bool closed = true;
        std::optional<CivilDay> by;
    };
    std::map<EntryRef, Place> places;
    for (const auto &one : out) {
        auto &place = places[groups.at(one.action.ref)];
        place.closed = place.closed && !one.open();
        place.by = place.by ? std::min(*place.by, one.action.content.by) : one.action.content.by;
    }
    std::sort(out.begin(), out.end(), [&](const auto &a, const auto &b) {
        const auto turn = [&](const ActionStands &one) {
            const auto &group = groups.at(one.action.ref);
            const auto &place = places.at(group);
            return std::tie(place.closed, place.by, group, one.action.time, one.action.ref);
        };
        return turn(a) < turn(b);
    });
    return out;
}

} // namespace pipit
