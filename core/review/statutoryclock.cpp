// SPDX-License-Identifier: Apache-2.0
#include "core/review/statutoryclock.h"

#include "core/base/civiltime.h"

#include <algorithm>
#include <set>

namespace pipit {

using namespace std::chrono;
using State = ReviewSitting::State;

namespace {

constexpr CivilDay clocksAreRightFrom = 2020y / January / 1;

struct Held
{
    CivilDay day;
    int number;
};

/// What the sittings say together, once what cannot be is left out.
struct Reading
{
    std::set<ClockDoubt> doubts;
    std::vector<Held> held; ///< by day, no day twice
    std::vector<ReviewSitting> rows;
};

bool isDay(const ReviewSitting &sitting)
{
    return sitting.day.ok() && std::all_of(sitting.parts.begin(), sitting.parts.end(), [](const auto &part) { return part.day.ok(); });
}

void lookAtParts(const ReviewSitting &sitting, std::set<ClockDoubt> &doubts)
{
    const auto &parts = sitting.parts;
    if (parts.empty()) return;
    if (!std::is_sorted(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.day < b.day; })) doubts.insert(ClockDoubt::WrongOrder);
    const auto whole = std::all_of(parts.begin(), parts.end(), [](const auto &p) { return p.state == State::Held || p.state == State::CalledOff; })
                       && std::any_of(parts.begin(), parts.end(), [](const auto &p) { return p.state == State::Held; });
    if (whole != (sitting.state == State::Held)) doubts.insert(ClockDoubt::StateAndParts);
}

void lookAtOrder(const std::vector<Held> &held, std::set<ClockDoubt> &doubts)
{
    int last = 0;
    for (const auto &one : held) {
        if (!one.number) continue;
        if (one.number <= last) doubts.insert(ClockDoubt::WrongOrder);
        last = one.number;
    }
}

Reading readAll(const ChildsReviews &child, CivilDay today, bool clockWrong, PartThatCounts part)
{
    Reading out;
    for (const auto &sitting : child.sittings) {
        if (!isDay(sitting)) {
            out.doubts.insert(ClockDoubt::NotADay);
            continue;
        }
        lookAtParts(sitting, out.doubts);
        out.rows.push_back(sitting);
        const auto day = heldOn(sitting, part);
        if (!day) continue;
        if (child.since && *day < *child.since) out.doubts.insert(ClockDoubt::HeldBeforeCare);
        else if (*day > today && !clockWrong) out.doubts.insert(ClockDoubt::HeldInFuture);
        else out.held.push_back({*day, sitting.number});
    }
    std::sort(out.held.begin(), out.held.end(), [](const Held &a, const Held &b) { return std::pair(a.day, a.number) < std::pair(b.day, b.number); });
    for (std::size_t i = 1; i < out.held.size();) {
        if (out.held[i].day != out.held[i - 1].day) {
            ++i;
            continue;
        }
        out.doubts.insert(ClockDoubt::TwiceOnOneDay);
        out.held.erase(out.held.begin() + std::ptrdiff_t(i) - 1);
    }
    lookAtOrder(out.held, out.doubts);
    return out;
}

/// Reviews from before Pipit are in the number alone, so the higher count holds.
int heldSoFar(const std::vector<Held> &held)
{
    int count = int(held.size());
    for (const auto &one : held) count = std::max(count, one.number);
    return count;
}

std::optional<ClockReason> reasonOf(const ChildsReviews &child, const Reading &reading, int heldCount, const ClockParameters &p)
{
    using Rule = ClockReason::Rule;
    using Unit = ClockReason::Unit;
    if (reading.held.empty()) {
        if (!child.since) return {};
        return ClockReason{Rule::First, Unit::WorkingDays, p.firstReview, *child.since};
    }
    const auto last = reading.held.back().day;
    if (heldCount == 1) return ClockReason{Rule::Second, Unit::Months, p.secondReview, last};
    return ClockReason{Rule::Later, Unit::Months, p.laterReviews, last};
}

void judge(NextReview &next, CivilDay today, const ClockParameters &p, const WorkingDays &calendar)
{
    using Dial = NextReview::Dial;
    const auto due = *next.due;
    if (today > due) {
        next.daysLate = civil::nightsBetween(due, today);
        next.workingDaysLate = calendar.between(due, today);
    }
    const int whole = civil::nightsBetween(next.reason->from, due);
    if (whole > 0) next.elapsed = std::clamp(double(civil::nightsBetween(next.reason->from, today)) / whole, 0.0, 1.0);
    if (today > due) next.dial = Dial::Late;
    else if (next.planned && !next.plannedTooLate) next.dial = Dial::Set;
    else next.dial = next.elapsed * 100 >= p.nearPercent ? Dial::Near : Dial::Calm;
}

} // namespace

std::optional<CivilDay> heldOn(const ReviewSitting &sitting, PartThatCounts part)
{
    if (sitting.parts.empty() || part == PartThatCounts::OwnDay)
        return sitting.state == State::Held ? std::optional(sitting.day) : std::nullopt;
    std::optional<CivilDay> first, last;
    bool open = false;
    for (const auto &one : sitting.parts) {
        if (one.state == State::Held) {
            first = first ? std::min(*first, one.day) : one.day;
            last = last ? std::max(*last, one.day) : one.day;
        } else if (one.state != State::CalledOff) {
            open = true;
        }
    }
    // Held as a whole and no part is: somebody wrote the whole and forgot the parts.
    if (!first) return sitting.state == State::Held ? std::optional(sitting.day) : std::nullopt;
    if (part == PartThatCounts::First) return first;
    return open ? std::nullopt : last;
}

NextReview nextReview(const ChildsReviews &written, CivilDay today, const ClockParameters &parameters)
{
    NextReview next;
    auto child = written;
    const bool clockWrong = today < clocksAreRightFrom;
    std::set<ClockDoubt> doubts;
    for (auto *day : {&child.born, &child.since})
        if (*day && !(*day)->ok()) {
            day->reset();
            doubts.insert(ClockDoubt::NotADay);
        }
    const WorkingDays calendar(parameters.holidays);
    auto reading = readAll(child, today, clockWrong, parameters.part);
    doubts.merge(reading.doubts);
    if (!child.born) doubts.insert(ClockDoubt::NoBirthday);
    if (!child.since) doubts.insert(ClockDoubt::NoSince);
    if (child.born && ((child.since && *child.born > *child.since) || (*child.born > today && !clockWrong))) doubts.insert(ClockDoubt::BornAfter);
    if (clockWrong) doubts.insert(ClockDoubt::ClockWrong);

    const int heldCount = heldSoFar(reading.held);
    next.number = heldCount + 1;
    const auto after = reading.held.empty() ? child.since : std::optional(reading.held.back().day);
    std::optional<CivilDay> brokeOff;
    for (const auto &row : reading.rows) {
        if (after && row.day < *after) continue;
        const bool counted = heldOn(row, parameters.part).has_value();
        if (row.state == State::PutOff) ++next.putOff;
        else if (row.state == State::CalledOff) ++next.calledOff;
        else if (row.state == State::Adjourned && row.day > today && !clockWrong) {
            doubts.insert(ClockDoubt::HeldInFuture);
        } else if (row.state == State::Adjourned && (reading.held.empty() || row.day > *after)) {
            ++next.adjourned;
            brokeOff = brokeOff ? std::min(*brokeOff, row.day) : row.day;
        } else if (row.state == State::Planned && !counted) {
            if (row.day < today && !clockWrong) doubts.insert(ClockDoubt::PlannedPast);
            else next.planned = next.planned ? std::min(*next.planned, row.day) : row.day;
        }
    }
    if (next.adjourned > parameters.adjournments) doubts.insert(ClockDoubt::AdjournedAgain);

    next.reason = reasonOf(child, reading, heldCount, parameters);
    if (brokeOff && parameters.adjournments > 0)
        next.reason = ClockReason{ClockReason::Rule::Adjourned, ClockReason::Unit::WorkingDays, parameters.adjournedFor, *brokeOff};
    if (next.reason) {
        const auto &why = *next.reason;
        next.due = why.unit == ClockReason::Unit::Months ? addMonths(why.from, why.amount) : calendar.add(why.from, why.amount);
        next.plannedTooLate = next.planned && *next.planned > *next.due;
        next.eighteenFirst = child.born && addMonths(*child.born, 18 * 12) <= *next.due;
        if (clockWrong) next.dial = NextReview::Dial::NotJudged;
        else judge(next, today, parameters, calendar);
    }
    if (const auto meeting = next.planned ? next.planned : next.due) next.seenAloneBy = addDays(*meeting, -1);
    if (!child.born && next.dial != NextReview::Dial::Late) next.dial = NextReview::Dial::Missing;
    next.doubts.assign(doubts.begin(), doubts.end());
    return next;
}

AfterReview afterReview(CivilDay held, const ClockParameters &p)
{
    const WorkingDays calendar(p.holidays);
    return {calendar.add(held, p.decisionsOut), calendar.add(held, p.carePlan), calendar.add(held, p.recordWritten),
            calendar.add(held, p.recordSent), calendar.add(held, p.childsAnswers)};
}

CivilDay contestedBy(CivilDay sent, const ClockParameters &p)
{
    return WorkingDays(p.holidays).add(sent, p.contestWithin);
}

CivilDay reportBy(CivilDay meeting, const ClockParameters &p)
{
    return WorkingDays(p.holidays).add(meeting, -p.reportBefore);
}

CivilDay officerNamedBy(CivilDay since, const ClockParameters &p)
{
    return WorkingDays(p.holidays).add(since, p.officerNamed);
}

AnswerOwed answerOwed(CivilDay asked, CivilDay today, const ClockParameters &p)
{
    const WorkingDays calendar(p.holidays);
    AnswerOwed out{calendar.add(asked, p.answerWithin), std::max(0, calendar.between(asked, today)), 0, 0};
    out.left = std::max(0, calendar.between(today, out.by));
    out.over = std::max(0, calendar.between(out.by, today));
    return out;
}

} // namespace pipit
