// SPDX-License-Identifier: Apache-2.0
#include "core/review/smallnumbers.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string_view>

namespace pipit {

namespace {

using How = PrintedCount::How;
constexpr std::uint32_t fewest = 6; // that is printed, besides 0
constexpr std::size_t mostNames = 40;
constexpr std::uint64_t mostTotal = std::uint64_t(1) << 31;

struct At
{
    std::size_t row, column;
};

/// The table with its totals as one grid, in which each line adds up to twice its total. A count of which
/// nothing is known but its mark can be another if it trades with others along a closed path, as in a flow, and all of them are
/// marked and have room. The cheapest such path is left out; what is left out for it lies on it, and so is safe as well.
class Grid
{
public:
    explicit Grid(const CountTable &table) : m_rows(table.rows.size() + 1), m_columns(table.columns.size() + 1), m_value(m_rows * m_columns), m_how(m_value.size())
    {
        for (std::size_t r = 0; r + 1 < m_rows; ++r)
            for (std::size_t c = 0; c + 1 < m_columns; ++c)
                for (const At at : {At{r, c}, At{r, m_columns - 1}, At{m_rows - 1, c}, At{m_rows - 1, m_columns - 1}}) m_value[index(at)] += table.counts[r][c];
        for (std::size_t i = 0; i < m_value.size(); ++i)
            if (m_value[i] > 0 && m_value[i] < fewest) m_how[i] = How::Under6;
    }

    std::uint64_t total() const { return m_value.back(); }

    /// Leaves out more until all that is marked is safe. False: it cannot be done.
    bool makeSafe()
    {
        for (std::size_t r = 0; r < m_rows; ++r)
            for (std::size_t c = 0; c < m_columns; ++c) {
                if (m_how[index({r, c})] != How::Under6) continue;
                const auto trade = cheapestTrade({r, c});
                if (!trade) return false;
                for (const auto at : trade->cells)
                    if (m_how[index(at)] == How::Shown) m_how[index(at)] = How::LeftOut;
            }
        return true;
    }

    PrintedCount printed(At at) const
    {
        const auto i = index(at);
        return {m_how[i], m_how[i] == How::Shown ? std::uint32_t(m_value[i]) : 0};
    }

private:
    std::size_t index(At at) const { return at.row * m_columns + at.column; }

    /// What it costs a reader of the table if this count takes part in a trade in which it goes up (or down) by one: nothing
    /// where it is marked, the count itself where it must be left out first. nullopt: for all that its mark says it has no room.
    std::optional<std::uint64_t> cost(At at, bool up) const
    {
        const auto value = m_value[index(at)];
        const auto how = m_how[index(at)];
        if (how == How::Under6) return (up ? value + 1 < fewest : value > 1) ? std::optional<std::uint64_t>(0) : std::nullopt;
        if (value < fewest || (!up && value == fewest)) return {};
        return how == How::LeftOut ? 0 : value;
    }

    /// A total stands on the other side of the sum, so it moves the other way; the corner moves as a count does.
    bool turned(At at) const { return (at.row + 1 == m_rows) != (at.column + 1 == m_columns); }

    struct Trade
    {
        std::uint64_t cost = 0;
        std::vector<At> cells; ///< that trade with it
    };

    /// Rows are nodes 0 … m_rows − 1, columns come after. A step from row to column raises a count, back lowers it.
    At cellOf(std::size_t from, std::size_t to) const { return from < m_rows ? At{from, to - m_rows} : At{to, from - m_rows}; }
    std::optional<std::uint64_t> stepCost(std::size_t from, std::size_t to) const
    {
        const auto at = cellOf(from, to);
        return cost(at, (from >= m_rows) == turned(at));
    }

    /// The cheapest path from one line of `without` back to the other, not over itself (Dijkstra).
    std::optional<Trade> path(std::size_t from, std::size_t to, At without) const
    {
        constexpr auto far = std::numeric_limits<std::uint64_t>::max();
        std::vector<std::uint64_t> reach(m_rows + m_columns, far);
        std::vector<std::size_t> before(reach.size(), from);
        std::vector<bool> done(reach.size());
        reach[from] = 0;
        for (std::size_t round = 0; round < reach.size(); ++round) {
            std::size_t at = reach.size();
            for (std::size_t i = 0; i < reach.size(); ++i)
                if (!done[i] && reach[i] != far && (at == reach.size() || reach[i] < reach[at])) at = i;
            if (at == reach.size() || at == to) break;
            done[at] = true;
            const bool row = at < m_rows;
            for (auto next = row ? m_rows : 0; next < (row ? m_rows + m_columns : m_rows); ++next) {
                const auto cell = cellOf(at, next);
                if (cell.row == without.row && cell.column == without.column) continue;
                const auto more = stepCost(at, next);
                if (more && reach[at] + *more < reach[next]) reach[next] = reach[at] + *more, before[next] = at;
            }
        }
        if (reach[to] == far) return {};
        Trade trade{reach[to], {}};
        for (auto at = to; at != from; at = before[at]) trade.cells.push_back(cellOf(before[at], at));
        return trade;
    }

    std::optional<Trade> cheapestTrade(At at) const
    {
        const auto row = at.row, column = m_rows + at.column;
        std::optional<Trade> up, down;
        if (stepCost(row, column)) up = path(column, row, at);
        if (stepCost(column, row)) down = path(row, column, at);
        if (!up || (down && down->cost < up->cost)) return down;
        return up;
    }

    std::size_t m_rows, m_columns;
    std::vector<std::uint64_t> m_value;
    std::vector<How> m_how;
};

std::string field(const std::string &text)
{
    const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    const auto safe = formula ? '\'' + text : text;
    if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
    std::string quoted = "\"";
    for (const char c : safe) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string field(const PrintedCount &count)
{
    switch (count.how) {
    case How::Shown: return std::to_string(count.count);
    case How::Under6: return "under 6";
    case How::LeftOut: return "left out";
    }
    return {};
}

} // namespace

Result<PrintedTable> printTable(const CountTable &table)
{
    const auto rows = table.rows.size(), columns = table.columns.size();
    if (rows > mostNames || columns > mostNames) return Error{Code::TooBig, "a table over its limit"};
    if (!rows || !columns || table.counts.size() != rows) return Error{Code::Invalid, "counts without names"};
    for (const auto &row : table.counts)
        if (row.size() != columns) return Error{Code::Invalid, "counts without names"};
    Grid grid(table);
    if (grid.total() > mostTotal) return Error{Code::Invalid, "a total over its limit"};
    PrintedTable out{table.title, table.rows, table.columns, {}, !grid.makeSafe()};
    for (std::size_t r = 0; r <= rows; ++r) {
        auto &line = out.counts.emplace_back();
        for (std::size_t c = 0; c <= columns; ++c) line.push_back(out.nothing ? PrintedCount{How::LeftOut, 0} : grid.printed({r, c}));
    }
    return out;
}

std::string csvOf(const PrintedTable &table)
{
    std::string out = field(table.title);
    for (const auto &name : table.columns) out += ',' + field(name);
    out += ",Total\r\n";
    for (std::size_t r = 0; r < table.counts.size(); ++r) {
        out += r < table.rows.size() ? field(table.rows[r]) : std::string("Total");
        for (const auto &count : table.counts[r]) out += ',' + field(count);
        out += "\r\n";
    }
    return out;
}

} // namespace pipit
