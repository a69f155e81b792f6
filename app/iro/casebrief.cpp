// SPDX-License-Identifier: Apache-2.0
#include "app/iro/casebrief.h"

#include "core/review/sittings.h"

#include <algorithm>

namespace pipit::app {

namespace {

constexpr int slackMonths = 2; ///< no first review comes that late; an earlier one was held before there was a Pipit

bool isDuty(const CircleManifest &manifest, SeatId id)
{
    const auto *seat = manifest.seat(id);
    return seat && seat->role == Role::Duty;
}

} // namespace

CaseBrief briefOf(const CircleId &circle, const CircleManifest &manifest, CaseSummary summary)
{
    CaseBrief brief;
    static_cast<CaseSummary &>(brief) = std::move(summary);
    brief.circle = circle;
    for (const auto &seat : manifest.seats)
        if (const auto person = seat.role == Role::Child ? brief.person(seat.id) : std::nullopt) {
            brief.name = person->name;
            brief.face = person->face;
        }
    const auto duty = [&](SeatId id) { return isDuty(manifest, id); };
    for (const auto &alert : brief.alerts)
        if (std::any_of(alert.audience.begin(), alert.audience.end(), duty) && std::none_of(alert.seenBy.begin(), alert.seenBy.end(), duty)) brief.unread.push_back(alert);
    return brief;
}

CaseBrief briefOf(const CircleId &circle, const CircleManifest &manifest, const Book &book)
{
    return briefOf(circle, manifest, caseSummary(book));
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
