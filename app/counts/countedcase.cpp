// SPDX-License-Identifier: Apache-2.0
#include "app/counts/countedcase.h"

#include "app/iro/casebrief.h"

namespace pipit::app {

CountedCase countedCase(const CircleId &circle, const CircleManifest &manifest, const Book &book, const ClockParameters &parameters)
{
    CountedCase out;
    const auto brief = briefOf(circle, manifest, book);
    if (brief.facts) out.born = brief.facts->born, out.since = brief.facts->since;
    // Those held come first there, one sitting each, by day.
    const auto clock = childsReviews(brief, parameters);
    for (std::size_t i = 0; i < brief.held.size() && i < clock.sittings.size(); ++i) out.held.push_back({brief.held[i].id, clock.sittings[i]});
    out.others = brief.others;
    for (auto &told : book.meeting().reviewsSaid()) out.said.push_back(std::move(told.content));
    for (const auto &told : book.officersCase().visits()) {
        const auto &visit = told.content;
        out.visits.push_back({visit.day, visit.outcome, visit.alone(), visit.review});
    }
    auto ratings = book.meeting().ratings(); // newest first
    for (auto told = ratings.rbegin(); told != ratings.rend(); ++told) out.ratings.push_back({dayOf(told->time), std::move(told->content)});
    for (const auto &card : book.pages())
        if (!card.mine && card.kept && !card.takenBack && !card.lookedAtByMe) out.unread.push_back(dayOf(card.time));
    for (const auto &ask : childsAsks(book)) {
        CountedCase::Ask one{dayOf(ask.first), {}};
        if (ask.stage == ChildsAsk::Stage::Settled) one.answered = ask.settled ? dayOf(*ask.settled) : dayOf(ask.last);
        out.asks.push_back(one);
    }
    out.actions = book.officersCase().actions();
    out.raised = book.escalations().all();
    return out;
}

} // namespace pipit::app
