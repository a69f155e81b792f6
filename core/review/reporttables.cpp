// SPDX-License-Identifier: Apache-2.0
#include "core/review/authoritycounts.h"

#include <algorithm>

namespace pipit {

namespace {

using Counts = CountsContent;
using State = Counts::State;

CountTable table(const std::string &title, const std::vector<std::string> &rows, const std::vector<std::string> &columns)
{
    return {title, rows, columns, std::vector(rows.size(), std::vector<std::uint32_t>(columns.size()))};
}

/// Reviews that were held, four ways. All of them have one total.
std::vector<CountTable> heldTables(const ReportWords &words)
{
    return {table(words.reviews, words.inTime, words.quarters), table(words.alone, words.aloneWas, {words.howMany}), table(words.rated + ": " + words.questions[0], words.values, {words.howMany}),
            table(words.rated + ": " + words.questions[1], words.values, {words.howMany})};
}

std::size_t valueRow(const std::optional<Counts::Value> &value)
{
    return value ? std::size_t(*value) - 1 : 5;
}

void addHeld(std::vector<CountTable> &tables, const Counts::Review &one, std::size_t quarter)
{
    ++tables[0].counts[std::size_t(one.inTime) - 1][quarter];
    ++tables[1].counts[std::size_t(one.alone) - 1][0];
    ++tables[2].counts[valueRow(one.listened)][0];
    ++tables[3].counts[valueRow(one.covered)][0];
}

std::size_t notHeldColumn(State state)
{
    return state == State::PutOff ? 0 : state == State::CalledOff ? 1 : 2;
}

/// How many whole quarters lie between.
std::size_t quarterOf(CivilDay day, CivilDay from)
{
    std::size_t quarter = 0;
    while (quarter < 3 && addMonths(from, 3 * int(quarter + 1)) <= day) ++quarter;
    return quarter;
}

/// A total that one table leaves out must not stand in another that counts the same.
void judgeTogether(std::vector<PrintedTable> &tables)
{
    const auto shows = [](const PrintedTable &one) { return !one.nothing && one.counts.back().back().how == PrintedCount::How::Shown; };
    if (std::none_of(tables.begin(), tables.end(), shows)) return;
    for (auto &one : tables) {
        if (shows(one)) continue;
        one.nothing = true;
        for (auto &row : one.counts)
            for (auto &count : row) count = {PrintedCount::How::LeftOut, 0};
    }
}

Result<std::vector<PrintedTable>> printed(const std::vector<CountTable> &tables)
{
    std::vector<PrintedTable> out;
    for (const auto &one : tables) {
        PIPIT_TRY_SET(auto table, printTable(one));
        out.push_back(std::move(table));
    }
    return out;
}

bool isWhole(const ReportWords &words)
{
    return words.inTime.size() == 3 && words.quarters.size() == 4 && words.notHeld.size() == 3 && words.because.size() == 10 && words.aloneWas.size() == 5
           && words.questions.size() == 2 && words.values.size() == 6 && words.took.size() == 3 && words.rungs.size() == 4 && words.became.size() == 8 && words.agency.size() == 9;
}

} // namespace

Result<std::vector<PrintedTable>> reportTables(const std::vector<CountedChild> &children, CivilDay from, const ClockParameters &parameters, const ReportWords &words)
{
    if (!isWhole(words) || !from.ok()) return Error{Code::Invalid, "words of a report"};
    const CountedPeriod year{from, addDays(addMonths(from, 12), -1)};
    auto held = heldTables(words);
    auto why = table(words.why, words.because, words.notHeld), days = table(words.days, words.took, {words.howMany});
    auto raised = table(words.raised, words.rungs, words.became), agencies = table(words.agencies, words.agency, {words.concern, words.praise});
    for (const auto &child : children) {
        for (const auto &one : child.row.reviews) {
            if (!year.has(one.day)) continue;
            if (one.state == State::Held) addHeld(held, one, quarterOf(one.day, from));
            else ++why.counts[one.because ? std::size_t(*one.because) : 0][notHeldColumn(one.state)];
        }
        for (const auto &one : child.row.answers)
            if (year.has(one.day)) ++days.counts[one.took <= parameters.answerWithin ? 0 : one.took <= 2 * parameters.answerWithin ? 1 : 2][0];
        for (const auto &one : child.row.raised) {
            if (!year.has(one.first)) continue;
            const bool praise = one.rung == Counts::Rung::Praise;
            if (!praise) ++raised.counts[std::size_t(one.rung) - 1][std::size_t(one.became)];
            ++agencies.counts[one.agency ? std::size_t(*one.agency) : 0][praise ? 1 : 0];
        }
    }
    PIPIT_TRY_SET(auto out, printed(held));
    judgeTogether(out);
    PIPIT_TRY_SET(auto others, printed({why, days}));
    // Concerns stand in both: a row's sum in one is a column's in the other.
    PIPIT_TRY_SET(auto both, printed({raised, agencies}));
    const auto &concerns = both[0].counts.back().back(), &again = both[1].counts.back()[0];
    if (both[0].nothing != both[1].nothing || concerns.how != again.how) {
        const std::size_t hidden = both[0].nothing || concerns.how != PrintedCount::How::Shown ? 0 : 1;
        both[hidden].nothing = true;
        for (auto &row : both[hidden].counts)
            for (auto &count : row) count = {PrintedCount::How::LeftOut, 0};
    }
    for (auto *list : {&others, &both})
        for (auto &one : *list) out.push_back(std::move(one));
    return out;
}

} // namespace pipit
