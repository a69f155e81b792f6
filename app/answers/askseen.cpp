// SPDX-License-Identifier: Apache-2.0
#include "app/answers/askseen.h"

#include "core/crypto/sha256.h"

namespace pipit::app {

namespace {

std::string nameOf(const Trail &trail)
{
    return "answers/seen/" + trail.ask.hash.hex();
}

/// The state of what others said: which steps there are, and which of them are open. Empty where there is none.
Bytes said(const Trail &trail)
{
    Bytes steps;
    for (const auto &step : trail.steps) {
        if (step.by == trail.child()) continue;
        steps.insert(steps.end(), step.ref.hash.bytes.begin(), step.ref.hash.bytes.end());
        steps.push_back(step.closed ? 1 : 0);
    }
    return steps.empty() ? steps : toBytes(sha256(steps).view());
}

bool isForTelling(const BookEntry &entry)
{
    if (entry.kind == Kind::Answer) {
        const auto said = AnswerContent::decode(entry.content);
        return said && said->inPerson;
    }
    if (entry.kind == Kind::Agreed) {
        const auto said = AgreedContent::decode(entry.content);
        return said && said->inPerson;
    }
    return false;
}

bool hasSeen(const Book &book, const EntryRef &step)
{
    const auto delivery = book.delivery(step);
    return std::any_of(delivery.readers.begin(), delivery.readers.end(),
                       [&](const auto &reader) { return reader.seat == book.mySeat() && reader.seenMs != 0; });
}

} // namespace

Result<bool> hasNews(Preferences &preferences, const Trail &trail)
{
    const auto now = said(trail);
    if (now.empty()) return false;
    PIPIT_TRY_SET(const auto seen, preferences.value(nameOf(trail)));
    return !seen || *seen != now;
}

Result<bool> noteSeen(Preferences &preferences, const Trail &trail)
{
    PIPIT_TRY_SET(const bool news, hasNews(preferences, trail));
    if (!news) return false;
    PIPIT_TRY(preferences.keep(nameOf(trail), said(trail)));
    return true;
}

Result<Looking> lookingAt(Profile &profile, const Book &book, const CircleId &circle, const Trail &trail, const std::vector<SeatId> &officers)
{
    std::map<EntryRef, BookEntry> steps;
    std::set<EntryRef> toldOf;
    for (const auto &step : trail.steps) {
        PIPIT_TRY_SET(auto entry, profile.entry(circle, step.ref));
        if (!entry) continue;
        if (step.what == TrailStep::What::ToldInPerson && entry->target) toldOf.insert(*entry->target);
        steps.emplace(step.ref, std::move(*entry));
    }
    // What a step hangs on may be no step itself: an action in whose place another stands.
    auto hangsOn = steps;
    for (auto left = steps; !left.empty();) {
        const auto entry = left.extract(left.begin()).mapped();
        if (!entry.target || *entry.target == trail.ask || hangsOn.contains(*entry.target)) continue;
        PIPIT_TRY_SET(auto above, profile.entry(circle, *entry.target));
        if (!above) continue;
        left.emplace(above->ref, *above);
        hangsOn.emplace(above->ref, std::move(*above));
    }
    const auto readAlone = [&](EntryRef at) {
        for (auto entry = hangsOn.find(at); entry != hangsOn.end(); entry = hangsOn.find(*entry->second.target)) {
            if (isForTelling(entry->second) && !toldOf.contains(entry->first)) return true;
            if (!entry->second.target) return false;
        }
        return false;
    };
    Looking out;
    for (const auto &step : trail.steps) {
        if (step.by == trail.child() || step.closed || step.what == TrailStep::What::NotShown || !steps.contains(step.ref) || readAlone(step.ref)) continue;
        out.told.insert(step.by);
        const auto &audience = steps.at(step.ref).audience;
        for (const auto officer : officers)
            if (std::find(audience.begin(), audience.end(), officer) != audience.end()) out.told.insert(officer);
        if (!hasSeen(book, step.ref)) out.due.push_back(step.ref);
    }
    return out;
}

} // namespace pipit::app
