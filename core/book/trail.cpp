// SPDX-License-Identifier: Apache-2.0
#include "core/book/trail.h"

#include "core/book/passon.h"
#include "core/book/wishplace.h"

#include <algorithm>

namespace pipit {

namespace {

using What = TrailStep::What;

What whatOf(AgreedContent::Outcome outcome)
{
    switch (outcome) {
    case AgreedContent::Outcome::Agreed: return What::Agreed;
    case AgreedContent::Outcome::Changed: return What::Changed;
    case AgreedContent::Outcome::Refused: return What::Refused;
    }
    return What::NotShown;
}

What whatOf(AnswerContent::Verdict verdict)
{
    switch (verdict) {
    case AnswerContent::Verdict::Yes: return What::Yes;
    case AnswerContent::Verdict::NoBecause: return What::NoBecause;
    case AnswerContent::Verdict::Changed: return What::OtherWay;
    case AnswerContent::Verdict::NotYet: return What::NotYet;
    case AnswerContent::Verdict::ThankYou: return What::ThankYou;
    }
    return What::NotShown;
}

What whatOf(ProgressContent::State state)
{
    switch (state) {
    case ProgressContent::State::Doing: return What::Doing;
    case ProgressContent::State::Done: return What::Done;
    case ProgressContent::State::NotDone: return What::NotDone;
    case ProgressContent::State::ToldInPerson: return What::ToldInPerson;
    }
    return What::NotShown;
}

What whatOf(DisagreeContent::What what)
{
    switch (what) {
    case DisagreeContent::What::NotWhatISaid: return What::NotWhatISaid;
    case DisagreeContent::What::DontAgree: return What::DontAgree;
    case DisagreeContent::What::WantToAsk: return What::WantToAsk;
    }
    return What::NotShown;
}

/// What a reply says; returns whether it is for telling face to face first.
bool tell(const AskedContent &said, TrailStep &step)
{
    step.what = What::AskedFor;
    step.words = said.words;
    step.other = said.of;
    return false;
}
bool tell(const AnswerContent &said, TrailStep &step)
{
    step.what = whatOf(said.verdict);
    step.words = said.words;
    step.day = said.by;
    return said.inPerson;
}
bool tell(const AgreedContent &said, TrailStep &step)
{
    step.what = whatOf(said.outcome);
    step.words = said.why;
    step.other = said.toldBy;
    step.day = said.day;
    return said.inPerson;
}
bool tell(const ProgressContent &said, TrailStep &step)
{
    step.what = whatOf(said.state);
    step.words = said.words;
    step.day = said.by;
    return false;
}
bool tell(const NotHappenedContent &said, TrailStep &step)
{
    step.what = What::NotHappened;
    step.words = said.words;
    return false;
}
bool tell(const DisagreeContent &said, TrailStep &step)
{
    step.what = whatOf(said.what);
    step.words = said.words;
    return false;
}

/// Reads a reply into `step`, which keeps NotShown where it cannot be read.
template <class Content>
bool read(ByteView content, TrailStep &step)
{
    const auto said = Content::decode(content);
    return said && tell(*said, step);
}

bool moves(What what)
{
    return what != What::ToldInPerson && what != What::NotShown && what != What::Asked;
}

auto turnOf(const TrailStep &step)
{
    return std::tie(step.time, step.ref);
}

} // namespace

void Trails::add(const BookEntry &entry)
{
    if (entry.type == EntryType::Withdraw && entry.target) m_takenBack.insert(*entry.target);
    if (entry.type != EntryType::Item || !entry.kind || m_nodes.contains(entry.ref)) return;
    Node node;
    node.step = {What::NotShown, entry.ref, entry.time, entry.seat, {}, {}, {}, false};
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
    case Kind::Asked: node.inPerson = read<AskedContent>(entry.content, node.step); break;
    case Kind::Answer: node.inPerson = read<AnswerContent>(entry.content, node.step); break;
    case Kind::Agreed: node.inPerson = read<AgreedContent>(entry.content, node.step); break;
    case Kind::Progress: node.inPerson = read<ProgressContent>(entry.content, node.step); break;
    case Kind::NotHappened: node.inPerson = read<NotHappenedContent>(entry.content, node.step); break;
    case Kind::Disagree: node.inPerson = read<DisagreeContent>(entry.content, node.step); break;
    case Kind::Decision:
    case Kind::Action: break;     // what a later version says
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

void Trails::follow(const EntryRef &from, bool closedAbove, Trail &trail) const
{
    const auto about = m_about.find(from);
    if (about == m_about.end()) return;
    for (const auto &ref : about->second) {
        const auto &node = m_nodes.at(ref);
        if (node.ask) continue; // a trail of its own; and a circle of targets ends here
        const bool childs = trail.child() == node.step.by;
        const bool closed = !childs && trail.child() == m_mySeat && isClosed(node);
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
        follow(ref, closedAbove || closed, trail);
    }
}

Trail Trails::trailOf(const Node &ask) const
{
    Trail trail = *ask.ask;
    trail.takenBack = m_takenBack.contains(trail.ask);
    trail.steps.push_back(ask.step);
    follow(trail.ask, false, trail);
    std::sort(trail.steps.begin() + 1, trail.steps.end(), [](const auto &a, const auto &b) { return turnOf(a) < turnOf(b); });
    for (const auto &step : trail.steps) {
        if (step.by == trail.child() || !moves(step.what)) continue;
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
        if ((old || node.weak) && trail.now == What::Asked) continue;
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
