// SPDX-License-Identifier: Apache-2.0
#include "core/review/clockparameters.h"

#include <algorithm>

namespace pipit {

namespace {

using Put = void (*)(ClockParameters &, int);

struct Line
{
    ClockParameterRange range;
    Put put;
};

#define PIPIT_NUMBER(field) [](ClockParameters &p, int value) { p.field = value; }
constexpr Line lines[] = {
    {{1, 1, 60, 20}, PIPIT_NUMBER(firstReview)},
    {{2, 1, 12, 3}, PIPIT_NUMBER(secondReview)},
    {{3, 1, 12, 6}, PIPIT_NUMBER(laterReviews)},
    {{4, 1, 60, 5}, PIPIT_NUMBER(decisionsOut)},
    {{5, 1, 60, 5}, PIPIT_NUMBER(contestWithin)},
    {{6, 0, 1, 0}, [](ClockParameters &p, int value) { p.silenceAgrees = value == 1; }},
    {{7, 1, 60, 15}, PIPIT_NUMBER(recordWritten)},
    {{8, 1, 60, 20}, PIPIT_NUMBER(recordSent)},
    {{9, 1, 60, 10}, PIPIT_NUMBER(carePlan)},
    {{10, 0, 20, 3}, PIPIT_NUMBER(reportBefore)},
    {{11, 1, 60, 5}, PIPIT_NUMBER(officerNamed)},
    {{12, 1, 60, 20}, PIPIT_NUMBER(adjournedFor)},
    {{13, 0, 5, 1}, PIPIT_NUMBER(adjournments)},
    {{14, 1, 60, 20}, PIPIT_NUMBER(formalDispute)},
    {{15, 1, 3, 1}, [](ClockParameters &p, int value) { p.part = PartThatCounts(value); }},
    {{16, 1, 60, 20}, PIPIT_NUMBER(childsAnswers)},
    {{17, 50, 100, 90}, PIPIT_NUMBER(nearPercent)},
};
#undef PIPIT_NUMBER

constexpr auto ranges = [] {
    std::array<ClockParameterRange, std::size(lines)> out{};
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = lines[i].range;
    return out;
}();

} // namespace

std::span<const ClockParameterRange> clockParameterRanges()
{
    return ranges;
}

ClockParameters::Read ClockParameters::read(const Settings &settings)
{
    using namespace clockparameter;
    Read out;
    out.parameters.answerWithin = std::max<int>(1, settings.answerWithinDays);
    for (const auto &[number, value] : settings.clock) {
        const auto line = std::find_if(std::begin(lines), std::end(lines), [n = number](const Line &l) { return l.range.number == n; });
        if (line != std::end(lines)) {
            if (value < line->range.least || value > line->range.most) out.outOfRange.push_back(number);
            else line->put(out.parameters, int(value));
        } else if (number >= firstAdded && number <= lastRemoved) {
            auto &days = number <= lastAdded ? out.parameters.holidays.added : out.parameters.holidays.removed;
            if (value > mostDays) out.outOfRange.push_back(number);
            else days.push_back(std::chrono::sys_days(std::chrono::days(int(value))));
        }
    }
    return out;
}

} // namespace pipit
