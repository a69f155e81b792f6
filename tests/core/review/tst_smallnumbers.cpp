// SPDX-License-Identifier: Apache-2.0
// No count of 1 to 5 can be worked out from what is printed. Proved by trying every table that a reader could think of.
#include "core/review/smallnumbers.h"

#include <QTest>

#include <random>

using namespace pipit;
using How = PrintedCount::How;
using Counts = std::vector<std::vector<std::uint32_t>>;

namespace {

CountTable table(Counts counts)
{
    CountTable out{"Reviews", {}, {}, std::move(counts)};
    for (std::size_t r = 0; r < out.counts.size(); ++r) out.rows.push_back("r" + std::to_string(r));
    for (std::size_t c = 0; c < out.counts.front().size(); ++c) out.columns.push_back("c" + std::to_string(c));
    return out;
}

/// A table flat with its totals: (rows + 1) × (columns + 1).
std::vector<std::uint32_t> withTotals(const std::vector<std::uint32_t> &inner, std::size_t rows, std::size_t columns)
{
    std::vector<std::uint32_t> all((rows + 1) * (columns + 1));
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < columns; ++c)
            for (const auto at : {r * (columns + 1) + c, r * (columns + 1) + columns, rows * (columns + 1) + c, rows * (columns + 1) + columns}) all[at] += inner[r * columns + c];
    return all;
}

bool fits(const PrintedCount &printed, std::uint32_t value)
{
    switch (printed.how) {
    case How::Shown: return value == printed.count;
    case How::Under6: return value >= 1 && value <= 5;
    case How::LeftOut: return value >= 6;
    }
    return false;
}

/// A reader who tries all tables with counts up to `most`, and keeps what each marked count could be.
class Reader
{
public:
    Reader(const PrintedTable &printed, std::uint32_t most) : m_rows(printed.rows.size()), m_columns(printed.columns.size()), m_most(most)
    {
        for (const auto &row : printed.counts) m_printed.insert(m_printed.end(), row.begin(), row.end());
        m_seen.resize(m_printed.size());
        m_inner.resize(m_rows * m_columns);
        tryFrom(0);
    }
    int tables() const { return m_tables; }
    /// Has each marked count at least two values?
    bool knowsNothing() const
    {
        for (std::size_t i = 0; i < m_printed.size(); ++i)
            if (m_printed[i].how != How::Shown && m_seen[i].second < 2) return false;
        return true;
    }

private:
    void tryFrom(std::size_t at)
    {
        if (m_tables > 1 && knowsNothing()) return;
        if (at && at % m_columns == 0 && !rowFits(at / m_columns - 1)) return;
        if (at == m_inner.size()) {
            const auto all = withTotals(m_inner, m_rows, m_columns);
            for (std::size_t i = 0; i < all.size(); ++i)
                if (!fits(m_printed[i], all[i])) return;
            ++m_tables;
            for (std::size_t i = 0; i < all.size(); ++i)
                if (!m_seen[i].second || (m_seen[i].second == 1 && m_seen[i].first != all[i])) m_seen[i] = {all[i], m_seen[i].second + 1};
            return;
        }
        const auto &printed = m_printed[at / m_columns * (m_columns + 1) + at % m_columns];
        for (std::uint32_t value = 0; value <= m_most; ++value) {
            if (printed.how == How::Shown) value = printed.count;
            if (fits(printed, value)) {
                m_inner[at] = value;
                tryFrom(at + 1);
            }
            if (printed.how == How::Shown) break;
        }
    }

    bool rowFits(std::size_t row) const
    {
        std::uint32_t sum = 0;
        for (std::size_t c = 0; c < m_columns; ++c) sum += m_inner[row * m_columns + c];
        return fits(m_printed[row * (m_columns + 1) + m_columns], sum);
    }

    std::size_t m_rows, m_columns;
    std::uint32_t m_most;
    std::vector<PrintedCount> m_printed;
    std::vector<std::pair<std::uint32_t, int>> m_seen; ///< one value, and whether there was another
    std::vector<std::uint32_t> m_inner;
    int m_tables = 0;
};

/// What must hold for every table; empty when it does.
QString wrongWith(const Counts &counts)
{
    const auto printed = *printTable(table(counts));
    std::uint32_t most = 0;
    std::vector<std::uint32_t> inner;
    for (const auto &row : counts)
        for (const auto count : row) inner.push_back(count), most = std::max(most, count);
    QString name;
    for (const auto count : inner) name += QString::number(count) + QLatin1Char(' ');
    // Where all there is are five by ones, each under 6 would say 1: then there is nothing to print.
    std::uint64_t sum = 0;
    for (const auto count : inner) sum += count;
    if (printed.nothing) return sum < 6 ? QString() : name + QStringLiteral("nothing printed");
    const auto all = withTotals(inner, counts.size(), counts.front().size());
    for (std::size_t i = 0, columns = counts.front().size() + 1; i < all.size(); ++i) {
        const auto &one = printed.counts[i / columns][i % columns];
        if (!fits(one, all[i])) return name + QStringLiteral("says what is not so");
        if (one.how == How::Shown && all[i] >= 1 && all[i] <= 5) return name + QStringLiteral("shows a small number");
        if (one.how != How::Shown && one.count) return name + QStringLiteral("keeps what it does not show");
    }
    const Reader reader(printed, std::max(most, 8u) + 3);
    if (!reader.tables()) return name + QStringLiteral("cannot be");
    return reader.knowsNothing() ? QString() : name + QStringLiteral("can be worked out");
}

/// Every table of this shape with these counts.
QString wrongWithAny(std::size_t rows, std::size_t columns, const std::vector<std::uint32_t> &values)
{
    Counts counts(rows, std::vector<std::uint32_t>(columns));
    std::size_t total = 1;
    for (std::size_t i = 0; i < rows * columns; ++i) total *= values.size();
    for (std::size_t number = 0; number < total; ++number) {
        auto rest = number;
        for (auto &row : counts)
            for (auto &count : row) count = values[rest % values.size()], rest /= values.size();
        if (const auto wrong = wrongWith(counts); !wrong.isEmpty()) return wrong;
    }
    return {};
}

int marked(const PrintedTable &printed, How how)
{
    int count = 0;
    for (const auto &row : printed.counts)
        for (const auto &one : row) count += one.how == how;
    return count;
}

} // namespace

class TestSmallNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSmallNumberCanBeWorkedOutOfAnyOneByOneToThreeByTwo()
    {
        const std::vector<std::uint32_t> upToNine{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, some{0, 1, 5, 6, 7}, few{0, 1, 5, 7};
        QCOMPARE(wrongWithAny(1, 1, upToNine), QString());
        QCOMPARE(wrongWithAny(1, 2, upToNine), QString());
        QCOMPARE(wrongWithAny(2, 1, upToNine), QString());
        QCOMPARE(wrongWithAny(1, 3, upToNine), QString());
        QCOMPARE(wrongWithAny(3, 1, upToNine), QString());
        QCOMPARE(wrongWithAny(1, 4, some), QString());
        QCOMPARE(wrongWithAny(2, 2, {0, 1, 2, 3, 5, 6, 7, 9}), QString());
        QCOMPARE(wrongWithAny(2, 3, few), QString());
        QCOMPARE(wrongWithAny(3, 2, few), QString());
    }
    void norOfLargerTablesPickedByChance()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 300; ++round) {
            Counts counts(3, std::vector<std::uint32_t>(3));
            for (auto &row : counts)
                for (auto &count : row) count = random() % 3 ? 6 + std::uint32_t(random() % 4) : std::uint32_t(random() % 6);
            QCOMPARE(wrongWith(counts), QString());
        }
    }
    void theReaderOfThisTestWorksOutWhatIsNotProtected()
    {
        auto naive = *printTable(table({{3, 20}, {30, 40}}));
        for (auto &row : naive.counts)
            for (auto &one : row)
                if (one.how == How::LeftOut) one.how = How::Shown;
        naive.counts[0][1].count = 20, naive.counts[1][0].count = 30, naive.counts[1][1].count = 40;
        naive.counts[0][2] = {How::Shown, 23}, naive.counts[1][2] = {How::Shown, 70};
        naive.counts[2] = {{How::Shown, 33}, {How::Shown, 60}, {How::Shown, 93}};
        const Reader reader(naive, 50);
        QCOMPARE(reader.tables(), 1);
        QVERIFY(!reader.knowsNothing());
    }
    void aTableWithoutSmallNumbersIsPrintedWhole()
    {
        const auto printed = *printTable(table({{0, 12}, {6, 40}}));
        QCOMPARE(marked(printed, How::Shown), 9);
        QCOMPARE(csvOf(printed), std::string("Reviews,c0,c1,Total\r\nr0,0,12,12\r\nr1,6,40,46\r\nTotal,6,52,58\r\n"));
    }
    void oneSmallNumberTakesThreeOthersWithIt()
    {
        const auto printed = *printTable(table({{3, 20, 51}, {30, 40, 52}, {60, 70, 80}}));
        QCOMPARE(marked(printed, How::Under6), 1);
        QCOMPARE(marked(printed, How::LeftOut), 3);
        QVERIFY((printed.counts[0][0] == PrintedCount{How::Under6, 0}));
        // The smallest that will do, and no total.
        QVERIFY(printed.counts[0][1].how == How::LeftOut && printed.counts[1][0].how == How::LeftOut && printed.counts[1][1].how == How::LeftOut);
    }
    void twoSmallNumbersInARowHideEachOtherOnlyWhereTheyCanTrade()
    {
        // 1 + 1 = 2, and 5 + 5 = 10: such sums have one answer.
        QCOMPARE(wrongWith({{1, 1, 9}}), QString());
        QCOMPARE(wrongWith({{5, 5, 9}}), QString());
        QCOMPARE(marked(*printTable(table({{2, 4, 9}, {4, 2, 9}})), How::LeftOut), 0);
        QVERIFY(marked(*printTable(table({{5, 5, 9}, {5, 5, 9}})), How::LeftOut) > 0);
    }
    void zerosStayZeros()
    {
        const auto printed = *printTable(table({{0, 3, 8}, {9, 0, 7}, {0, 0, 0}}));
        QVERIFY((printed.counts[0][0] == PrintedCount{How::Shown, 0}));
        QVERIFY((printed.counts[2][3] == PrintedCount{How::Shown, 0}));
    }
    void namesWithCommasQuotesAndFormulasAreHarmless()
    {
        CountTable odd{"=1+1", {"Home, \"Ash\"", "-2"}, {"@SUM(A1)", "a\nb"}, {{7, 8}, {3, 9}}};
        const auto csv = csvOf(*printTable(odd));
        QVERIFY(csv.starts_with("'=1+1,'@SUM(A1),\"a\nb\",Total\r\n\"Home, \"\"Ash\"\"\","));
        QVERIFY(csv.find("\r\n'-2,under 6,left out,") != csv.npos);
    }
    void whatIsNoTableIsRefused()
    {
        QCOMPARE(printTable({"x", {"a"}, {"b"}, {}}).code(), Code::Invalid);
        QCOMPARE(printTable({"x", {"a"}, {"b"}, {{1, 2}}}).code(), Code::Invalid);
        QCOMPARE(printTable({"x", {}, {}, {}}).code(), Code::Invalid);
        QCOMPARE(printTable({"x", {"a", "b"}, {"b"}, {{UINT32_MAX}, {UINT32_MAX}}}).code(), Code::Invalid);
        QCOMPARE(printTable(table(Counts(41, std::vector<std::uint32_t>(2)))).code(), Code::TooBig);
        QVERIFY(printTable(table(Counts(40, std::vector<std::uint32_t>(40, 3)))));
    }
};

QTEST_GUILESS_MAIN(TestSmallNumbers)
#include "tst_smallnumbers.moc"
