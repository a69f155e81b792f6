// SPDX-License-Identifier: Apache-2.0
#include "core/review/childcounts.h"

#include "core/base/civiltime.h"
#include "core/review/sittings.h"

#include <algorithm>

namespace pipit {

namespace {

using Counts = CountsContent;

std::uint16_t amount(std::int64_t number)
{
    return std::uint16_t(std::clamp<std::int64_t>(number, 0, Counts::mostNumber));
}

/// What belongs to the clock before a review: those held before it, and where that one broke off.
ChildsReviews clockBefore(const CountedCase &about, std::size_t which)
{
    ChildsReviews out{about.born, about.since, {}};
    for (std::size_t i = 0; i < which; ++i) out.sittings.push_back(about.held[i].sitting);
    for (const auto &said : about.said)
        if (said.id == about.held[which].id && said.state == ReviewContent::State::Adjourned)
            for (auto &sitting : sittingsOf(said))
                if (sitting.state == ReviewSitting::State::Adjourned) out.sittings.push_back(std::move(sitting));
    return out;
}

Counts::InTime inTime(const CountedCase &about, std::size_t which, CivilDay held, const ClockParameters &parameters)
{
    // Of one that is not the first, and nothing before it is known, nobody can say.
    if (which == 0 && about.held[0].sitting.number > 1) return Counts::InTime::NotKnown;
    const auto before = nextReview(clockBefore(about, which), held, parameters);
    if (!before.due) return Counts::InTime::NotKnown;
    return held <= *before.due ? Counts::InTime::Yes : Counts::InTime::Late;
}

/// The best that was done before it, since the review before.
Counts::Alone aloneBefore(const CountedCase &about, std::size_t which, CivilDay held)
{
    const auto last = which == 0 ? CivilDay{} : about.held[which - 1].sitting.day;
    auto best = Counts::Alone::NotRecorded;
    for (const auto &visit : about.visits) {
        const bool isFor = visit.review ? *visit.review == about.held[which].id : (!last.ok() || last < visit.day);
        if (!isFor || visit.day > held) continue;
        auto was = Counts::Alone::NotRecorded;
        switch (visit.outcome) {
        case VisitContent::Outcome::SeenAndSpoke: was = visit.alone ? Counts::Alone::Alone : Counts::Alone::SomebodyHeard; break;
        case VisitContent::Outcome::SeenOnly: was = visit.alone ? Counts::Alone::Alone : Counts::Alone::SomebodyHeard; break;
        case VisitContent::Outcome::NotWanted: was = Counts::Alone::NotWanted; break;
        case VisitContent::Outcome::NotSuitable: was = Counts::Alone::NotSuitable; break;
        }
        best = std::min(best, was);
    }
    return best;
}

/// A rating that names no review is of the one held last before she gave it.
void rate(const CountedCase &about, std::size_t which, Counts::Review &row)
{
    const auto &id = about.held[which].id;
    for (const auto &rating : about.ratings) {
        if (rating.said.about != RatingContent::About::Meeting) continue;
        if (rating.said.review) {
            if (*rating.said.review != id) continue;
        } else {
            const auto after = std::find_if(about.held.begin(), about.held.end(), [&](const auto &one) { return rating.day < one.sitting.day; });
            if (after != about.held.begin() + std::ptrdiff_t(which) + 1) continue;
        }
        for (const auto &said : rating.said.said) {
            if (said.question == RatingContent::Question::DidTheyListen) row.listened = said.value;
            if (said.question == RatingContent::Question::WasMyListCovered) row.covered = said.value;
        }
    }
}

/// One row for each day that a review was not held on; said twice, the later word counts.
std::vector<Counts::Review> notHeld(const CountedCase &about)
{
    std::map<std::tuple<ReviewId, ReviewContent::State, CivilDay>, Counts::Review> rows;
    for (const auto &said : about.said) {
        if (said.state == ReviewContent::State::Planned || said.state == ReviewContent::State::Held) continue;
        auto day = said.day;
        if (said.state == ReviewContent::State::Adjourned)
            for (const auto &sitting : sittingsOf(said))
                if (sitting.state == ReviewSitting::State::Adjourned) day = sitting.day;
        rows[{said.id, said.state, day}] = {day, said.state, Counts::InTime::NotKnown, said.because, Counts::Alone::NotRecorded, {}, {}};
    }
    std::vector<Counts::Review> out;
    for (const auto &[key, row] : rows) out.push_back(row);
    return out;
}

std::vector<Counts::Review> reviewsOf(const CountedCase &about, const ClockParameters &parameters)
{
    auto out = notHeld(about);
    for (std::size_t i = 0; i < about.held.size(); ++i) {
        const auto &sitting = about.held[i].sitting;
        const auto day = heldOn(sitting, parameters.part).value_or(sitting.day);
        Counts::Review row{day, Counts::State::Held, inTime(about, i, day, parameters), {}, aloneBefore(about, i, day), {}, {}};
        rate(about, i, row);
        out.push_back(row);
    }
    return out;
}

Counts::Waiting waiting(const std::vector<CivilDay> &since, CivilDay today, const ClockParameters &parameters)
{
    int number = 0, over = 0, oldest = 0;
    for (const auto &day : since) {
        const auto owed = answerOwed(day, today, parameters);
        ++number;
        over += owed.over > 0;
        oldest = std::max(oldest, owed.waited);
    }
    return {amount(number), amount(over), amount(oldest)};
}

/// The action that a concern is about: itself, one written in its place or that carries it on, or one that came of the ask.
const ActionStands *actionOf(const CountedCase &about, const EnvHash &hash)
{
    const auto names = [&](const ActionStands &one) {
        const auto &instead = one.action.content.instead;
        return one.action.ref.hash == hash || std::find(instead.begin(), instead.end(), hash) != instead.end() || (one.from && one.from->hash == hash)
               || std::any_of(one.rolls.begin(), one.rolls.end(), [&](const auto &roll) { return roll.from.hash == hash; });
    };
    const auto found = std::find_if(about.actions.begin(), about.actions.end(), [&](const auto &one) { return !one.carriedOn && names(one); });
    return found == about.actions.end() ? nullptr : &*found;
}

Counts::Raised raisedOf(const CountedCase &about, const Escalation &one)
{
    Counts::Raised out;
    out.first = one.said.front().content.day;
    out.stepped = out.first;
    out.agency = one.agency;
    out.rung = one.praise ? Counts::Rung::Praise : static_cast<Counts::Rung>(one.rung);
    if (one.praise) return out;
    for (const auto &said : one.said)
        if (said.content.rung == one.rung && !said.content.line && said.content.settled.empty()) out.stepped = std::max(out.stepped, said.content.day);
    if (one.settled) out.settledAfter = amount(civil::nightsBetween(out.first, *one.settled));
    const auto *action = one.about ? actionOf(about, *one.about) : nullptr;
    if (action) out.became = static_cast<Counts::Became>(std::uint8_t(action->state) + 1);
    return out;
}

Counts::Actions actionsOf(const CountedCase &about, CivilDay today)
{
    int open = 0, late = 0, carried = 0, most = 0;
    for (const auto &one : about.actions) {
        if (!one.open()) continue;
        const int rolls = int(one.rolls.size());
        ++open;
        late += one.action.content.by < today;
        carried += rolls > 0;
        most = std::max(most, rolls);
    }
    return {amount(open), amount(late), amount(carried), amount(most)};
}

/// By day, none before `from` or after `today`; the newest of too many.
template <class Row>
void fit(std::vector<Row> &rows, CivilDay Row::*day, std::size_t most, CivilDay from, CivilDay today)
{
    std::erase_if(rows, [&](const auto &row) { return !(row.*day).ok() || row.*day < from || row.*day > today; });
    std::stable_sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) { return a.*day < b.*day; });
    if (rows.size() > most) rows.erase(rows.begin(), rows.end() - std::ptrdiff_t(most));
}

} // namespace

CountsContent childCounts(const CountedCase &about, CivilDay today, const ClockParameters &parameters)
{
    CountsContent out;
    out.day = today;
    ChildsReviews clock{about.born, about.since, {}};
    for (const auto &one : about.held) clock.sittings.push_back(one.sitting);
    for (const auto &one : about.others)
        for (auto &sitting : sittingsOf(one)) clock.sittings.push_back(std::move(sitting));
    const auto next = nextReview(clock, today, parameters);
    out.due = next.due;
    out.planned = next.planned;
    const auto from = addMonths(today, -countedMonths);
    out.reviews = reviewsOf(about, parameters);
    // A review that is put off was planned for a day to come: it counts from the day on which it was to be held.
    fit(out.reviews, &Counts::Review::day, Counts::mostReviews, from, today);
    out.unread = waiting(about.unread, today, parameters);
    std::vector<CivilDay> owed;
    const WorkingDays calendar(parameters.holidays);
    for (const auto &ask : about.asks) {
        if (!ask.answered) owed.push_back(ask.asked);
        else out.answers.push_back({*ask.answered, amount(calendar.between(ask.asked, *ask.answered))});
    }
    out.owed = waiting(owed, today, parameters);
    fit(out.answers, &Counts::Answer::day, Counts::mostAnswers, from, today);
    for (const auto &one : about.raised) {
        auto row = raisedOf(about, one);
        const auto ended = row.settledAfter ? addDays(row.first, *row.settledAfter) : row.rung == Counts::Rung::Praise ? row.first : today;
        if (row.first <= today && ended >= from) out.raised.push_back(std::move(row));
    }
    fit(out.raised, &Counts::Raised::first, Counts::mostRaised, addMonths(today, -1'200), today);
    out.actions = actionsOf(about, today);
    return out;
}

} // namespace pipit
