// SPDX-License-Identifier: Apache-2.0
#include "app/iro/casebrief.h"

#include "core/base/civiltime.h"
#include "core/review/sittings.h"

#include <algorithm>

namespace pipit::app {

namespace {

constexpr int slackMonths = 2; ///< no first review comes that late; an earlier one was held before there was a Pipit

std::optional<CivilDay> heldDay(const ReviewContent &review)
{
    return review.state == ReviewContent::State::Held && review.day.ok() ? std::optional(review.day) : std::nullopt;
}

void readReviews(CaseBrief &brief, const Book &book)
{
    std::optional<CivilDay> last;
    for (auto &told : book.meeting().reviews()) {
        if (heldDay(told.content)) {
            last = last ? std::max(*last, told.content.day) : told.content.day;
            brief.held.push_back(std::move(told.content));
        } else {
            brief.others.push_back(std::move(told.content));
        }
    }
    std::erase_if(brief.others, [&](const auto &one) { return last && one.day < *last; });
    for (auto &told : book.officersCase().visits()) {
        const auto &visit = told.content;
        const bool met = visit.outcome == VisitContent::Outcome::SeenAndSpoke || visit.outcome == VisitContent::Outcome::SeenOnly;
        if (met && !brief.lastVisit) brief.lastVisit = visit.day;
        if (visit.alone() && !brief.lastAlone) brief.lastAlone = visit.day;
        const auto isFor = [&](const auto &one) { return visit.review == one.id; };
        const bool before = visit.review ? std::none_of(brief.held.begin(), brief.held.end(), isFor) : !last || visit.day > *last;
        if (before) brief.visits.push_back({visit.day, visit.outcome, visit.alone(), visit.review});
    }
}

bool seenBy(const std::vector<PageReader> &readers, SeatId seat)
{
    return std::any_of(readers.begin(), readers.end(), [&](const auto &reader) { return reader.seat == seat && reader.seenMs > 0; });
}

void readAlerts(CaseBrief &brief, const CircleManifest &manifest, const Book &book)
{
    for (const auto &alert : book.requests().alerts()) {
        const auto readers = book.delivery(alert.ref).readers;
        bool toDuty = false, seen = seenBy(readers, book.mySeat());
        for (const auto id : alert.audience) {
            const auto *seat = manifest.seat(id);
            if (!seat || seat->role != Role::Duty) continue;
            toDuty = true;
            seen = seen || seenBy(readers, id);
        }
        if (toDuty && !seen && !alert.mine) brief.alerts.push_back({alert.ref, alert.content.pressedMs});
    }
}

void readPages(CaseBrief &brief, const Book &book)
{
    for (const auto &card : book.pages()) {
        if (card.mine || !card.kept) continue;
        ++brief.pageCount;
        if (card.lookedAtByMe) continue;
        ++brief.newCount;
        if (!card.takenBack && !seenBy(card.readers, book.mySeat())) brief.oldestUnread = card.time; // newest first
        if (brief.newestNew) continue; // pages come newest first
        brief.newestNew = card.ref;
        brief.newestNewUse = card.use;
    }
}

} // namespace

CivilDay dayOf(Hlc time)
{
    return civil::inLondon(time.ms()).day;
}

CaseBrief briefOf(const CircleId &circle, const CircleManifest &manifest, const Book &book)
{
    CaseBrief brief;
    brief.circle = circle;
    brief.entries = book.size();
    for (const auto &seat : manifest.seats)
        if (const auto person = seat.role == Role::Child ? book.person(seat.id) : std::nullopt) {
            brief.name = person->name;
            brief.face = person->face;
        }
    if (auto facts = book.officersCase().facts()) brief.facts = std::move(facts->content);
    readReviews(brief, book);
    readPages(brief, book);
    readAlerts(brief, manifest, book);
    for (auto &stands : book.officersCase().actions()) {
        if (!stands.open()) break; // open ones come first
        auto &action = stands.action.content;
        brief.actions.push_back({action.by, std::move(action.what), std::move(action.who), std::move(action.rolledBecause), int(stands.rolls.size())});
    }
    for (const auto &one : book.officersCase().decisions())
        brief.permanenceDecided = brief.permanenceDecided || one.decision.content.about == DecisionContent::About::Permanence;
    const auto last = brief.held.empty() ? std::nullopt : std::optional(brief.held.back().day);
    brief.asks = childsAsks(book);
    std::erase_if(brief.asks, [&](const ChildsAsk &ask) {
        const bool waited = last && ask.settled && dayOf(ask.first) <= *last && dayOf(*ask.settled) > *last;
        return ask.stage == ChildsAsk::Stage::Settled && !ask.untold && !waited;
    });
    return brief;
}

ChildsReviews childsReviews(const CaseBrief &brief, const ClockParameters &parameters)
{
    auto reviews = brief.held;
    reviews.insert(reviews.end(), brief.others.begin(), brief.others.end());
    auto out = pipit::childsReviews(brief.facts, reviews);
    if (!out.since || !out.since->ok()) return out;
    // Those held come first, one sitting each, by day.
    const auto end = out.sittings.begin() + std::ptrdiff_t(brief.held.size());
    const auto first = std::find_if(out.sittings.begin(), end, [&](const auto &sitting) { return sitting.day >= *out.since; });
    if (first == end) return out;
    const auto firstDue = WorkingDays(parameters.holidays).add(*out.since, parameters.firstReview);
    if (first->day > addMonths(firstDue, slackMonths)) first->number = 2;
    if (first->day > addMonths(firstDue, parameters.secondReview + 2 * slackMonths)) first->number = 3;
    return out;
}

} // namespace pipit::app
