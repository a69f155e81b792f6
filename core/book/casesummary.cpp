// SPDX-License-Identifier: Apache-2.0
// What is in a summary. Its bytes: casesummarycodec.cpp.
#include "core/book/casesummary.h"

#include "core/base/civiltime.h"

#include <algorithm>

namespace pipit {

namespace {

/// Held reviews are many after years: what the clock counts from, and no more.
ReviewContent bare(const ReviewContent &review)
{
    ReviewContent out;
    out.id = review.id;
    out.state = review.state;
    out.day = review.day;
    out.parts.resize(review.turns.size());
    for (const auto &turn : review.turns) out.turns.push_back({turn.day, {}, turn.state, {}});
    return out;
}

void readReviews(CaseSummary &summary, const Book &book)
{
    CivilDay last{}; // of the reviews that were held; not a day before one was
    for (auto &told : book.meeting().reviews()) {
        const auto &review = told.content;
        if (review.state == ReviewContent::State::Held && review.day.ok()) {
            if (!last.ok() || last < review.day) last = review.day;
            summary.held.push_back(bare(review));
        } else {
            summary.others.push_back(std::move(told.content));
        }
    }
    std::erase_if(summary.others, [&](const auto &one) { return last.ok() && one.day < last; });
    for (const auto &told : book.officersCase().visits()) {
        const auto &visit = told.content;
        const bool met = visit.outcome == VisitContent::Outcome::SeenAndSpoke || visit.outcome == VisitContent::Outcome::SeenOnly;
        if (met && !summary.lastVisit) summary.lastVisit = visit.day;
        if (visit.alone() && !summary.lastAlone) summary.lastAlone = visit.day;
        const auto isFor = [&](const auto &one) { return visit.review == one.id; };
        const bool before = visit.review ? std::none_of(summary.held.begin(), summary.held.end(), isFor) : !last.ok() || visit.day > last;
        if (before) summary.visits.push_back({visit.day, visit.outcome, visit.alone(), visit.review});
    }
}

void readAsks(CaseSummary &summary, const Book &book)
{
    const auto last = summary.held.empty() ? CivilDay{} : summary.held.back().day;
    for (auto &ask : childsAsks(book)) {
        const bool waited = last.ok() && ask.settled && civilDayOf(ask.first) <= last && civilDayOf(*ask.settled) > last;
        if (ask.stage != AskSummary::Stage::Settled || ask.untold || waited) summary.asks.push_back(std::move(ask));
    }
}

bool seenBy(const std::vector<PageReader> &readers, SeatId seat)
{
    return std::any_of(readers.begin(), readers.end(), [&](const auto &reader) { return reader.seat == seat && reader.seenMs > 0; });
}

void readUnread(CaseSummary &summary, const Book &book)
{
    for (const auto &card : book.pages()) { // newest first
        if (card.mine || !card.kept || card.takenBack) continue;
        const auto herself = [&](const auto &reader) { return reader.seat == book.mySeat() && reader.seenMs > 0 && !reader.cover; };
        if (std::none_of(card.readers.begin(), card.readers.end(), herself)) summary.waitsForSeat = card.time;
        if (!card.lookedAtByMe && !seenBy(card.readers, book.mySeat())) summary.oldestUnread = card.time;
    }
    for (const auto &alert : book.requests().alerts()) {
        const auto readers = book.delivery(alert.ref).readers;
        if (alert.mine || seenBy(readers, book.mySeat())) continue;
        CaseSummary::Alert out{alert.ref, alert.content.pressedMs, {alert.audience.begin(), alert.audience.end()}, {}};
        for (const auto seat : out.audience)
            if (seenBy(readers, seat)) out.seenBy.push_back(seat);
        summary.alerts.push_back(std::move(out));
    }
}

} // namespace

CivilDay civilDayOf(Hlc time)
{
    return civil::inLondon(time.ms()).day;
}

PagesSummary pagesSummary(const Book &book)
{
    PagesSummary out;
    for (const auto &card : book.pages()) { // newest first
        if (card.mine || !card.kept) continue;
        ++out.pageCount;
        if (!out.newest) out.newest = {card.ref, card.time, card.use, card.lookedAtByMe};
        if (card.lookedAtByMe) continue;
        ++out.newCount;
        if (out.newestNew) continue;
        out.newestNew = card.ref;
        out.newestNewUse = card.use;
    }
    return out;
}

CaseSummary caseSummary(const Book &book)
{
    CaseSummary out;
    static_cast<PagesSummary &>(out) = pagesSummary(book);
    out.people = book.people();
    out.covers = book.standIns().covers();
    out.backOn = book.standIns().backOn(book.mySeat());
    if (auto facts = book.officersCase().facts()) out.facts = std::move(facts->content);
    readReviews(out, book);
    for (auto &stands : book.officersCase().actions()) {
        if (!stands.open()) break; // open ones come first
        auto &action = stands.action.content;
        out.actions.push_back({action.by, std::move(action.what), std::move(action.who), std::move(action.rolledBecause), int(stands.rolls.size())});
    }
    for (const auto &one : book.officersCase().decisions())
        out.permanenceDecided = out.permanenceDecided || one.decision.content.about == DecisionContent::About::Permanence;
    readAsks(out, book);
    readUnread(out, book);
    return out;
}

std::optional<PersonCard> CaseSummary::person(SeatId seat) const
{
    for (const auto &one : people)
        if (one.seat == seat) return one;
    return std::nullopt;
}

} // namespace pipit
