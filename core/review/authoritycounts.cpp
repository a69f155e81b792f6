// SPDX-License-Identifier: Apache-2.0
#include "core/review/authoritycounts.h"

#include "core/base/civiltime.h"

#include <algorithm>

namespace pipit {

namespace {

using Counts = CountsContent;
constexpr int oldDays = 14;

AnswerDays answerDays(const std::vector<CountedChild> &children, const CountedPeriod &period, int promise)
{
    AnswerDays out;
    out.promise = promise;
    std::vector<int> all;
    for (const auto &child : children)
        for (const auto &answer : child.row.answers)
            if (period.has(answer.day)) all.push_back(answer.took);
    std::sort(all.begin(), all.end());
    out.number = int(all.size());
    if (!all.empty()) out.middle = all[(all.size() - 1) / 2];
    for (const int took : all) {
        out.longer += took > promise;
        ++out.bars[std::size_t(std::clamp(took, 1, AnswerDays::most) - 1)];
    }
    return out;
}

/// Of the last that was not held since one was; 0 where nobody said.
int lateBecause(const Counts &row)
{
    for (auto one = row.reviews.rbegin(); one != row.reviews.rend() && one->state != Counts::State::Held; ++one)
        if (one->because) return int(*one->because);
    return 0;
}

bool counts(const Counts::Raised &one, const Counts &row, const CountedPeriod &period)
{
    if (one.rung == Counts::Rung::Praise || one.settledAfter) return period.has(one.first) || (one.settledAfter && period.has(addDays(one.first, *one.settledAfter)));
    return one.first <= period.to && row.day >= period.from;
}

void addTo(OfficerCounts &out, const CountedChild &child, const CountedPeriod &period, CivilDay asOf, const ClockParameters &parameters)
{
    const auto &row = child.row;
    ++out.children;
    if (row.due && row.due->year() == asOf.year() && row.due->month() == asOf.month()) ++out.due;
    if (row.due && *row.due < row.day) {
        ++out.late;
        ++out.lateWhy[lateBecause(row)];
    }
    for (const auto &one : row.reviews) {
        if (!period.has(one.day)) continue;
        out.putOff += one.state == Counts::State::PutOff;
        out.adjourned += one.state == Counts::State::Adjourned;
        out.calledOff += one.state == Counts::State::CalledOff;
    }
    out.unread += row.unread.over;
    out.noCover = out.noCover || (row.unread.over > 0 && !child.covered);
    out.owed += row.owed.number;
    out.owedOldest = std::max(out.owedOldest, int(row.owed.oldest));
    const WorkingDays calendar(parameters.holidays);
    for (const auto &one : row.raised) {
        if (!counts(one, row, period)) continue;
        ++out.raised[one.rung];
        if (one.became != Counts::Became::NotNamed) ++out.became[one.became];
        if (one.settledAfter) {
            ++out.settled;
            out.settledDays = std::max(out.settledDays, int(*one.settledAfter));
        } else if (one.rung == Counts::Rung::Formal) {
            out.formalDay = calendar.between(one.stepped, row.day);
        }
    }
    out.carried += row.actions.carried;
    out.carriedMost = std::max(out.carriedMost, int(row.actions.mostTimes));
}

std::size_t groupOf(Counts::Value value)
{
    return value == Counts::Value::Yes ? 0 : value == Counts::Value::ABit ? 1 : 2;
}

/// Both questions at once, so that neither gives the other away.
void printRatings(const std::array<std::array<std::uint32_t, 3>, 2> &said, AuthorityCounts &out)
{
    CountTable table{"", {"a", "b"}, {"a", "b", "c"}, {}};
    for (const auto &row : said) table.counts.emplace_back(row.begin(), row.end());
    const auto printed = printTable(table);
    for (std::size_t i = 0; printed && i < 3; ++i) {
        out.listened[i] = printed->counts[0][i];
        out.covered[i] = printed->counts[1][i];
    }
}

} // namespace

AuthorityCounts authorityCounts(const std::vector<CountedChild> &children, const CountedPeriod &period, const ClockParameters &parameters)
{
    AuthorityCounts out;
    out.children = int(children.size());
    for (const auto &child : children)
        if (!out.asOf.ok() || out.asOf < child.row.day) out.asOf = child.row.day;
    out.days = answerDays(children, period, parameters.answerWithin);
    std::map<std::pair<std::string, std::string>, OfficerCounts> byName;
    std::map<std::pair<std::string, std::string>, int> formals;
    std::array<std::array<std::uint32_t, 3>, 2> said{};
    for (const auto &child : children) {
        out.old += civil::nightsBetween(child.row.day, out.asOf) > oldDays;
        const std::pair key(child.officer, child.face);
        auto &officer = byName[key];
        officer.name = child.officer;
        officer.face = child.face;
        addTo(officer, child, period, out.asOf, parameters);
        for (const auto &one : child.row.raised) formals[key] += one.rung == Counts::Rung::Formal && !one.settledAfter && counts(one, child.row, period);
        for (const auto &one : child.row.reviews) {
            if (one.state != Counts::State::Held || !period.has(one.day)) continue;
            ++out.held;
            out.inTime += one.inTime == Counts::InTime::Yes;
            out.heldLate += one.inTime == Counts::InTime::Late;
            ++out.alone[one.alone];
            out.rated += one.listened.has_value();
            if (one.listened) ++said[0][groupOf(*one.listened)];
            if (one.covered) ++said[1][groupOf(*one.covered)];
        }
    }
    printRatings(said, out);
    for (auto &[key, officer] : byName) {
        if (formals[key] != 1) officer.formalDay.reset();
        out.officers.push_back(std::move(officer));
    }
    return out;
}

} // namespace pipit
