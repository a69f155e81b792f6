// SPDX-License-Identifier: Apache-2.0
#include "core/book/trail.h"

#include "core/book/actions.h"
#include "core/book/held.h"
#include "core/book/passon.h"
#include "core/book/trailsteps.h"
#include "core/book/versions.h"
#include "core/book/wishplace.h"

#include <algorithm>

namespace pipit {

namespace {

using What = TrailStep::What;

bool moves(What what)
{
    return what != What::ToldInPerson && what != What::NotShown && what != What::Asked;
}

auto turnOf(const TrailStep &step)
{
    return std::tie(step.time, step.ref);
}

bool onlyAChildMayWrite(Kind kind)
{
    using enum Role;
    constexpr Role others[] = {Iro, Carer, SocialWorker, Advocate, Duty, Manager, Records};
    return mayAuthor(Child, kind) && std::none_of(std::begin(others), std::end(others), [&](auto role) { return mayAuthor(role, kind); });
}

} // namespace

void Trails::add(const BookEntry &entry)
{
    if (entry.type == EntryType::Withdraw && entry.target) m_takenBack.insert(*entry.target);
    if (entry.type != EntryType::Item || !entry.kind || m_nodes.contains(entry.ref)) return;
    if (onlyAChildMayWrite(*entry.kind)) m_childs[{entry.time, entry.ref}] = entry.seat;
    if (!mayAuthor(Role::Child, *entry.kind)) m_others.insert(entry.seat);
    Node node;
    node.step = {What::NotShown, entry.ref, entry.time, entry.seat, entry.member, {}, {}, {}, false};
    node.target = entry.target;
    node.isStep = entry.target.has_value();
    Trail ask;
    ask.ask = entry.ref;
    ask.kind = entry.kind;
    ask.use = entry.use;
    ask.audience = entry.audience;
    switch (*entry.kind) {
    case Kind::Wish:
        node.isStep = false;
        if (PassOnContent::decode(entry.content)) break; // a word on passing on is no ask
        if (auto wish = WishContent::decode(entry.content)) {
            node.place = placeOf(*wish);
            node.weak = wish->withdrawn;
            node.step.words = wish->words;
            ask.content = std::move(*wish);
        } else {
            ask.readable = false;
        }
        node.ask = std::move(ask);
        break;
    case Kind::Request:
        node.isStep = false;
        if (auto request = RequestContent::decode(entry.content)) {
            node.step.words = request->words;
            ask.content = std::move(*request);
        } else {
            ask.readable = false;
        }
        node.ask = std::move(ask);
        break;
    case Kind::People:
        node.isStep = false;
        node.place = "people"; // no wish's place: theirs begin with a digit
        node.ask = std::move(ask);
        break;
    case Kind::Page:
        node.isStep = false;
        node.weak = entry.use != Use::PleaseSortThis && entry.use != Use::TalkAboutIt;
        node.ask = std::move(ask);
        break;
    case Kind::Asked:
    case Kind::Answer:
    case Kind::Agreed:
    case Kind::Progress:
    case Kind::NotHappened:
    case Kind::Disagree: node.inPerson = tellStep(*entry.kind, entry.content, node.step); break;
    case Kind::Action:
        (void)tellStep(*entry.kind, entry.content, node.step);
        if (auto action = ActionContent::decode(entry.content)) node.instead = std::move(action->instead);
        break;
    case Kind::Live:
        node.isStep = false;
        if (const auto live = LiveContent::decode(entry.content)) {
            node.asksMore = live->asks && entry.target;
            if (!live->asks || entry.target) break; // with a target it says more of that one
            node.step.words = live->words;
            ask.madeWith = entry.seat;
        } else {
            ask.readable = false;
            node.weak = true;
        }
        node.ask = std::move(ask);
        break;
    case Kind::Decision: break;   // what a later version says
    default: node.isStep = false; // said beside an ask, not to it
    }
    if (node.ask) node.step.what = What::Asked;
    if (entry.target) m_about[*entry.target].push_back(entry.ref);
    m_nodes.emplace(entry.ref, std::move(node));
}

void Trails::openedAlone(const EntryRef &answer)
{
    m_openedAlone.insert(answer);
}

bool Trails::toldInPerson(const EntryRef &answer) const
{
    const auto about = m_about.find(answer);
    if (about == m_about.end()) return false;
    return std::any_of(about->second.begin(), about->second.end(),
                       [&](const auto &ref) { return m_nodes.at(ref).step.what == What::ToldInPerson; });
}

bool Trails::isClosed(const Node &node) const
{
    return node.inPerson && !m_openedAlone.contains(node.step.ref) && !toldInPerson(node.step.ref);
}

bool Trails::isAskedInTheRoom(const EntryRef &entry) const
{
    const auto about = m_about.find(entry);
    if (about == m_about.end()) return false;
    return std::any_of(about->second.begin(), about->second.end(), [&](const auto &ref) { return m_nodes.at(ref).asksMore && !m_takenBack.contains(ref); });
}

SeatId Trails::childSeat() const
{
    return m_childs.empty() ? SeatId(0) : m_childs.rbegin()->second;
}

bool Trails::mayBeHers(const Trail &trail) const
{
    return trail.child() != 0 ? trail.child() == m_mySeat : !m_others.contains(m_mySeat);
}

std::map<EntryRef, Hlc> Trails::keepStandingActions(Trail &trail) const
{
    std::vector<Version> versions;
    std::map<EnvHash, Hlc> times;
    for (const auto &step : trail.steps) {
        if (step.what != What::Planned) continue;
        versions.push_back({step.ref, m_nodes.at(step.ref).instead, m_takenBack.contains(step.ref)});
        times[step.ref.hash] = step.time;
    }
    std::map<EntryRef, Hlc> out;
    for (const auto &one : standing(versions)) {
        auto first = times.at(one.ref.hash);
        for (const auto &hash : one.before)
            if (const auto before = times.find(hash); before != times.end()) first = std::min(first, before->second);
        out[one.ref] = first;
    }
    std::erase_if(trail.steps, [&](const auto &step) { return step.what == What::Planned && !out.contains(step.ref); });
    return out;
}

void Trails::follow(const EntryRef &from, bool closedAbove, bool hersToSee, Trail &trail) const
{
    const auto about = m_about.find(from);
    if (about == m_about.end()) return;
    for (const auto &ref : about->second) {
        const auto &node = m_nodes.at(ref);
        if (node.ask) continue; // a trail of its own; and a circle of targets ends here
        const bool childs = trail.child() == node.step.by;
        const bool closed = !childs && hersToSee && isClosed(node);
        if (node.isStep && (childs || !closedAbove)) {
            auto step = node.step;
            if (closed) {
                step.what = What::Waits;
                step.words.clear();
                step.other.clear();
                step.day.reset();
                step.closed = true;
            }
            trail.steps.push_back(std::move(step));
        }
        follow(ref, closedAbove || closed, hersToSee, trail);
    }
}

Trail Trails::trailOf(const Node &ask) const
{
    Trail trail = *ask.ask;
    trail.takenBack = m_takenBack.contains(trail.ask);
    trail.steps.push_back(ask.step);
    if (trail.kind == Kind::Live) trail.steps.front().by = childSeat();
    follow(trail.ask, false, mayBeHers(trail), trail);
    const auto planned = keepStandingActions(trail);
    std::sort(trail.steps.begin() + 1, trail.steps.end(), [](const auto &a, const auto &b) { return turnOf(a) < turnOf(b); });
    std::optional<std::pair<Hlc, EntryRef>> newest;
    for (const auto &step : trail.steps) {
        if (step.by == trail.child() || !moves(step.what)) continue;
        const auto first = planned.find(step.ref);
        const std::pair when{first == planned.end() ? step.time : first->second, step.ref};
        if (newest && when < *newest) continue;
        newest = when;
        trail.now = step.what;
        trail.waitsForTelling = step.closed;
    }
    return trail;
}

std::vector<Trail> Trails::all() const
{
    // The newest of each place, a withdrawn wish among them: it takes the place of what it withdraws. One that was taken
    // back takes nobody's: the one before holds again, as on the boards.
    std::map<std::pair<SeatId, std::string>, const Node *> newest;
    for (const auto &[ref, node] : m_nodes) {
        if (!node.ask || node.place.empty() || m_takenBack.contains(ref)) continue;
        auto &kept = newest[{node.step.by, node.place}];
        if (!kept || turnOf(kept->step) < turnOf(node.step)) kept = &node;
    }
    std::vector<Trail> out;
    for (const auto &[ref, node] : m_nodes) {
        if (!node.ask) continue;
        const auto kept = newest.find({node.step.by, node.place});
        const bool old = kept != newest.end() && turnOf(node.step) < turnOf(kept->second->step);
        auto trail = trailOf(node);
        if ((old || (node.weak && !isAskedInTheRoom(ref))) && trail.now == What::Asked) continue;
        out.push_back(std::move(trail));
    }
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return turnOf(b.steps.front()) < turnOf(a.steps.front()); });
    return out;
}

std::optional<Trail> Trails::of(const EntryRef &ask) const
{
    const auto at = m_nodes.find(ask);
    if (at == m_nodes.end() || !at->second.ask) return std::nullopt;
    return trailOf(at->second);
}

std::optional<EntryRef> Trails::askOf(const EntryRef &entry) const
{
    auto at = m_nodes.find(entry);
    for (std::size_t steps = 0; at != m_nodes.end() && steps < m_nodes.size(); ++steps) {
        if (at->second.ask) return at->first;
        if (!at->second.target) break;
        at = m_nodes.find(*at->second.target);
    }
    return std::nullopt;
}

std::vector<EntryRef> Trails::untold() const
{
    std::vector<EntryRef> out;
    for (const auto &[ref, node] : m_nodes)
        if (isClosed(node)) out.push_back(ref);
    return out;
}

std::size_t Trails::unanswered() const
{
    const auto trails = all();
    return std::size_t(std::count_if(trails.begin(), trails.end(),
                                     [](const auto &trail) { return trail.now == What::Asked && !trail.takenBack; }));
}

} // namespace pipit
