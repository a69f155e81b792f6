// SPDX-License-Identifier: Apache-2.0
#include "core/review/carryover.h"

#include "core/base/civiltime.h"

#include <algorithm>
#include <map>
#include <set>

namespace pipit {

namespace {

bool blank(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

CarryFacts carryFacts(const ActionChain &chain, CivilDay today, const WorkingDays &calendar)
{
    CarryFacts facts;
    std::map<CivilDay, std::set<std::string>> reasons;
    auto rows = chain.rolled;
    // Where two give a day for one review, the later holds: nobody is called late by the half that another device has not seen.
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return std::pair(a.review, a.byWhen) < std::pair(b.review, b.byWhen); });
    facts.by = chain.byWhen;
    for (const auto &row : rows) {
        if (blank(row.reason)) facts.noReason = true;
        reasons[row.review].insert(row.reason);
        if (row.byWhen) facts.by = *row.byWhen;
    }
    facts.rolled = int(reasons.size());
    facts.twoReasons = std::any_of(reasons.begin(), reasons.end(), [](const auto &review) { return review.second.size() > 1; });
    facts.asked = int(chain.asked.size());
    if (!chain.ended && today > facts.by) {
        facts.daysLate = civil::nightsBetween(facts.by, today);
        facts.workingDaysLate = calendar.between(facts.by, today);
    }
    return facts;
}

Result<ActionChain> rollOn(ActionChain chain, RolledOn step)
{
    if (blank(step.reason)) return Error{Code::Invalid, "rolled on without a reason"};
    if (chain.ended) return Error{Code::Invalid, "rolled on after its end"};
    if (!step.review.ok() || step.review <= chain.made) return Error{Code::Invalid, "rolled on at no later review"};
    if (step.byWhen && (!step.byWhen->ok() || *step.byWhen < step.review)) return Error{Code::Invalid, "a new day before the review"};
    std::erase_if(chain.rolled, [&](const auto &row) { return row.review == step.review; });
    chain.rolled.push_back(std::move(step));
    return chain;
}

} // namespace pipit
