// SPDX-License-Identifier: Apache-2.0
#include "core/book/childsasks.h"

#include <algorithm>

namespace pipit {

namespace {

using What = TrailStep::What;

bool asksForAnAnswer(const Trail &trail)
{
    if (trail.takenBack || !trail.kind) return false;
    if (trail.kind == Kind::Request) return true;
    return trail.kind == Kind::Page && (trail.use == Use::PleaseSortThis || trail.use == Use::TalkAboutIt || trail.now != What::Asked);
}

ChildsAsk::Stage stageOf(What now)
{
    switch (now) {
    case What::Asked: return ChildsAsk::Stage::Nobody;
    case What::AskedFor:
    case What::Doing: return ChildsAsk::Stage::Somebody;
    default: return ChildsAsk::Stage::Settled;
    }
}

bool settles(const TrailStep &step, SeatId child)
{
    return step.by != child && step.what != What::ToldInPerson && step.what != What::NotShown && step.what != What::Asked
           && stageOf(step.what) == ChildsAsk::Stage::Settled;
}

/// The first time she asked for it, by the hash of its entry.
EnvHash rootOf(const Trail &trail)
{
    const auto *request = std::get_if<RequestContent>(&trail.content);
    return request && request->repeats ? *request->repeats : trail.ask.hash;
}

ChildsAsk askOf(const Book &book, Trail trail, const std::vector<EntryRef> &untold)
{
    ChildsAsk out;
    out.kind = trail.kind;
    out.use = trail.use;
    out.newest = trail.ask;
    out.first = out.last = trail.steps.front().time;
    out.stage = stageOf(trail.now);
    if (const auto *request = std::get_if<RequestContent>(&trail.content)) {
        out.what = request->what;
        out.words = request->words;
    } else if (const auto page = book.page(trail.ask)) {
        out.words = page->title;
    }
    for (const auto &step : trail.steps) {
        if (step.what == What::AskedFor) out.somebody = step.other;
        if (!out.settled && settles(step, trail.child())) out.settled = step.time;
        out.untold = out.untold || std::find(untold.begin(), untold.end(), step.ref) != untold.end();
    }
    out.trail = std::move(trail);
    return out;
}

} // namespace

std::vector<ChildsAsk> childsAsks(const Book &book)
{
    std::vector<ChildsAsk> out;
    std::map<EnvHash, std::size_t> places;
    const auto untold = book.trails().untold();
    for (auto &trail : book.trails().all()) { // newest first
        if (!asksForAnAnswer(trail) || trail.child() == book.mySeat()) continue;
        const auto root = rootOf(trail);
        auto ask = askOf(book, std::move(trail), untold);
        const auto [at, isNew] = places.emplace(root, out.size());
        if (isNew) {
            out.push_back(std::move(ask));
            continue;
        }
        auto &known = out[at->second];
        ++known.times;
        known.first = std::min(known.first, ask.first);
        if (known.words.empty()) known.words = ask.words;
        if (ask.stage <= known.stage) continue;
        ask.newest = known.newest;
        ask.last = known.last;
        ask.first = known.first;
        ask.times = known.times;
        ask.words = known.words;
        known = std::move(ask);
    }
    return out;
}

} // namespace pipit
