// SPDX-License-Identifier: Apache-2.0
// What the manager's numbers are called, of which time they are, and the file of the annual report.
#include "app/manager/managerwords.h"
#include "app/manager/officersmodel.h"
#include "app/manager/yearpdf.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;

namespace {

using Rung = CountsContent::Rung;

CivilDay day(unsigned d, unsigned m, int y)
{
    return {std::chrono::year(y), std::chrono::month(m), std::chrono::day(d)};
}

bool is(const CountedPeriod &period, CivilDay from, CivilDay to)
{
    return period.from == from && period.to == to;
}

} // namespace

class TestManagerWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereThereIsNothingALineStands()
    {
        const OfficerCounts none;
        for (const auto &words : {managerwords::late(none), managerwords::unread(none), managerwords::owed(none), managerwords::raised(none, 20), managerwords::notHeld(none)}) QCOMPARE(words, QStringLiteral("–"));
    }
    void lateSaysWhy()
    {
        OfficerCounts one;
        one.late = 3;
        one.lateWhy = {{int(ReviewContent::Because::Officer), 3}};
        QCOMPARE(managerwords::late(one), QStringLiteral("3: officer"));
        one.lateWhy = {{0, 1}, {int(ReviewContent::Because::Court), 2}};
        QCOMPARE(managerwords::late(one), QStringLiteral("3: no reason given 1, court date 2"));
    }
    void unreadSaysThatNobodyCovers()
    {
        OfficerCounts one;
        one.unread = 4;
        QCOMPARE(managerwords::unread(one), QStringLiteral("4"));
        one.noCover = true;
        QCOMPARE(managerwords::unread(one), QStringLiteral("4, no cover named"));
    }
    void concernsSayHowFarAndWhatTheyChanged()
    {
        OfficerCounts one;
        one.raised = {{Rung::Alert, 2}, {Rung::Formal, 1}, {Rung::Praise, 2}};
        one.formalDay = 12;
        one.settled = 1;
        one.settledDays = 6;
        one.became = {{CountsContent::Became::Done, 1}};
        QCOMPARE(managerwords::raised(one, 20), QStringLiteral("2 alerts, 1 formal, day 12 of 20, 2 praise. 1 settled, in 6 days. Done: 1"));
    }
    void quartersAndYearsBeginInApril()
    {
        using M = OfficersModel;
        const auto today = day(21, 5, 2026), winter = day(31, 1, 2026);
        QVERIFY(is(M::periodOf(M::ThisQuarter, today), day(1, 4, 2026), day(30, 6, 2026)));
        QVERIFY(is(M::periodOf(M::LastQuarter, today), day(1, 1, 2026), day(31, 3, 2026)));
        QVERIFY(is(M::periodOf(M::ThisYear, today), day(1, 4, 2026), day(31, 3, 2027)));
        QVERIFY(is(M::periodOf(M::LastYear, today), day(1, 4, 2025), day(31, 3, 2026)));
        QVERIFY(is(M::periodOf(M::ThisQuarter, winter), day(1, 1, 2026), day(31, 3, 2026)));
        QVERIFY(is(M::periodOf(M::LastQuarter, winter), day(1, 10, 2025), day(31, 12, 2025)));
        QVERIFY(is(M::periodOf(M::ThisYear, winter), day(1, 4, 2025), day(31, 3, 2026)));
    }
    void everyTableOfTheReportHasItsWords()
    {
        CountedChild child{"Sam", "sam", false, {}};
        child.row.day = day(21, 5, 2026);
        const auto from = day(1, 4, 2026);
        std::vector<CountedChild> many(7, child);
        for (auto &one : many) one.row.reviews = {{day(5, 5, 2026), CountsContent::State::Held, CountsContent::InTime::Yes, {}, CountsContent::Alone::Alone, {}, {}}};
        many.front().row.owed = {1, 0, 1};
        auto tables = reportTables(many, from, ClockParameters(), managerwords::report(from));
        QVERIFY(tables.ok());
        YearReport report;
        report.show(std::move(*tables), 2026);
        QCOMPARE(report.year(), QStringLiteral("1 April 2026 to 31 March 2027"));
        const auto &rows = *report.rows();
        const auto told = [&](int row, ReportRows::Role role) { return rows.data(rows.index(row), role); };
        QCOMPARE(told(0, ReportRows::KindRole).toInt(), int(ReportRows::Title));
        QCOMPARE(told(0, ReportRows::NameRole).toString(), QStringLiteral("Reviews held"));
        QCOMPARE(told(1, ReportRows::KindRole).toInt(), int(ReportRows::Head));
        QCOMPARE(told(1, ReportRows::CellsRole).toStringList().size(), qsizetype(5));
        QCOMPARE(told(2, ReportRows::NameRole).toString(), QStringLiteral("In time"));
        QCOMPARE(told(2, ReportRows::CellsRole).toStringList(), QStringLiteral("7 0 0 0 7").split(u' '));
        QCOMPARE(told(2, ReportRows::SpokenRole).toString(),
                 QStringLiteral("In time: from 1 April 2026 7, from 1 July 2026 0, from 1 October 2026 0, from 1 January 2027 0, Total 7."));
        for (int row = 0; row < rows.rowCount(); ++row) {
            QVERIFY(!told(row, ReportRows::SpokenRole).toString().contains(QStringLiteral("Sam")));
            QVERIFY(!told(row, ReportRows::SpokenRole).toString().isEmpty());
            QCOMPARE(told(row, ReportRows::CellsRole).toStringList().size(), told(row, ReportRows::ColumnsRole).toStringList().size());
        }
        const auto pdf = yearPdf(*reportTables(many, from, ClockParameters(), managerwords::report(from)), report.year());
        QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 5'000);
        QCOMPARE(report.fileName(Savable::Pdf), QStringLiteral("annual-report-2026.pdf"));
        QCOMPARE(report.fileName(Savable::Csv), QStringLiteral("annual-report-2026.csv"));
    }
    void aTableOfOneColumnShowsItsNumbersOnce()
    {
        ReportRows rows;
        rows.show({*printTable({"Seen alone", {"Alone", "Not recorded"}, {"How many"}, {{20}, {2}}})});
        QCOMPARE(rows.rowCount(), 5); // title, head, two rows, total
        const auto cells = [&](int row) { return rows.data(rows.index(row), ReportRows::CellsRole).toStringList(); };
        QCOMPARE(cells(1), QStringList{QStringLiteral("How many")});
        for (int row = 2; row < 5; ++row) QCOMPARE(cells(row).size(), qsizetype(1));
        QCOMPARE(rows.data(rows.index(3), ReportRows::SpokenRole).toString(), QStringLiteral("Not recorded: fewer than 6."));
        QCOMPARE(rows.data(rows.index(4), ReportRows::KindRole).toInt(), int(ReportRows::Total));
    }
    void whereNothingMayBePrintedOneSentenceStands()
    {
        ReportRows rows;
        rows.show({*printTable({"Seen alone", {"Alone", "Not recorded"}, {"How many"}, {{1}, {0}}})});
        QCOMPARE(rows.data(rows.index(0), ReportRows::KindRole).toInt(), int(ReportRows::Title));
        const bool none = rows.data(rows.index(1), ReportRows::KindRole).toInt() == ReportRows::Nothing;
        QCOMPARE(rows.rowCount(), none ? 2 : 5);
        for (int row = 1; row < rows.rowCount(); ++row) QVERIFY(!rows.data(rows.index(row), ReportRows::SpokenRole).toString().contains(u'1'));
    }
    void fewerThanSixIsSaid()
    {
        QCOMPARE(managerwords::printed({PrintedCount::How::Under6, 0}), QStringLiteral("fewer than 6"));
        QCOMPARE(managerwords::printed({PrintedCount::How::Shown, 30}), QStringLiteral("30"));
    }
};

QTEST_MAIN(TestManagerWords)
#include "tst_managerwords.moc"
