// SPDX-License-Identifier: Apache-2.0
// Bank holidays of England and Wales as gov.uk/bank-holidays listed them, and what counting by them must hold.
#include "tests/core/review/days.h"

#include <algorithm>

using namespace pipit;
using namespace pipit::test;
using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::year;
using std::chrono::Friday;
using std::chrono::Monday;
using std::chrono::Saturday;
using std::chrono::Sunday;

namespace {

/// mmdd, a year a line; the eight of the year, and what was proclaimed besides.
const std::pair<int, std::vector<int>> published[] = {
    {2015, {101, 403, 406, 504, 525, 831, 1225, 1228}},
    {2016, {101, 325, 328, 502, 530, 829, 1226, 1227}},
    {2017, {102, 414, 417, 501, 529, 828, 1225, 1226}},
    {2018, {101, 330, 402, 507, 528, 827, 1225, 1226}},
    {2019, {101, 419, 422, 506, 527, 826, 1225, 1226}},
    {2020, {101, 410, 413, 508, 525, 831, 1225, 1228}},
    {2021, {101, 402, 405, 503, 531, 830, 1227, 1228}},
    {2022, {103, 415, 418, 502, 602, 603, 829, 919, 1226, 1227}},
    {2023, {102, 407, 410, 501, 508, 529, 828, 1225, 1226}},
    {2024, {101, 329, 401, 506, 527, 826, 1225, 1226}},
    {2025, {101, 418, 421, 505, 526, 825, 1225, 1226}},
    {2026, {101, 403, 406, 504, 525, 831, 1225, 1228}},
    {2027, {101, 326, 329, 503, 531, 830, 1227, 1228}},
    {2028, {103, 414, 417, 501, 529, 828, 1225, 1226}},
    {2029, {101, 330, 402, 507, 528, 827, 1225, 1226}},
    {2030, {101, 419, 422, 506, 527, 826, 1225, 1226}},
};

/// Easter Sundays of the years whose day is early, late or hard; the same as python-dateutil gives.
constexpr CivilDay easters[] = {day(26, 3, 1978), day(11, 4, 1982), day(19, 4, 1981), day(31, 3, 1991), day(23, 4, 2000), day(31, 3, 2002),
                                day(23, 3, 2008), day(24, 4, 2011), day(20, 4, 2014), day(12, 4, 2020), day(5, 4, 2026), day(25, 4, 2038),
                                day(18, 4, 2049), day(19, 4, 2076), day(28, 3, 2100), day(23, 3, 2160), day(6, 4, 2200)};

const WorkingDays calendar;

} // namespace

class TestWorkingDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyYearHasTheHolidaysThatWerePublished()
    {
        for (const auto &[y, list] : published) {
            std::vector<int> counted;
            for (const auto &d : bankHolidays(year(y))) counted.push_back(int(unsigned(d.month())) * 100 + int(unsigned(d.day())));
            QVERIFY2(counted == list, qPrintable(QString::number(y)));
        }
    }
    void whatWasOnceChangedBefore2015IsKnownToo()
    {
        for (const auto d : {day(29, 7, 1981), day(8, 5, 1995), day(31, 12, 1999), day(3, 6, 2002), day(4, 6, 2002), day(29, 4, 2011), day(4, 6, 2012), day(5, 6, 2012)})
            QVERIFY2(calendar.isBankHoliday(d), qPrintable(said(d)));
        for (const auto d : {day(1, 5, 1995), day(27, 5, 2002), day(28, 5, 2012)}) QVERIFY2(calendar.isWorkingDay(d), qPrintable(said(d)));
    }
    void easterIsWhereTheAlmanacsHaveIt()
    {
        for (const auto &sunday : easters) COMPARE_DAY(easterSunday(sunday.year()), sunday);
    }
    void inEveryYearTheRuleGivesEightWeekdaysInOrder()
    {
        for (int y = 1978; y <= 2200; ++y) {
            const auto all = bankHolidaysByRule(year(y));
            for (std::size_t i = 0; i < all.size(); ++i) {
                QVERIFY2(weekday(sys_days(all[i])).iso_encoding() <= 5, qPrintable(said(all[i])));
                QVERIFY2(!i || all[i - 1] < all[i], qPrintable(said(all[i])));
                QCOMPARE(int(all[i].year()), y);
            }
            QCOMPARE(weekday(sys_days(all[1])), Friday);
            for (std::size_t i = 2; i < 6; ++i) QCOMPARE(weekday(sys_days(all[i])), Monday);
        }
    }
    void noYearHasChristmasOrNewYearWorked()
    {
        for (int y = 1978; y <= 2200; ++y)
            for (const auto d : {day(1, 1, y), day(25, 12, y), day(26, 12, y)}) QVERIFY2(!calendar.isWorkingDay(d), qPrintable(said(d)));
    }
    void saturdaysAndSundaysAreNeverWorked()
    {
        for (auto d = sys_days(day(1, 1, 2026)); d < sys_days(day(1, 1, 2028)); d += days(1))
            if (weekday(d) == Saturday || weekday(d) == Sunday) QVERIFY(!calendar.isWorkingDay(d));
    }
    void datesOfTheStoryAreCountedAsItTellsThem()
    {
        COMPARE_DAY(calendar.add(day(27, 4, 2026), 20), day(27, 5, 2026));
        COMPARE_DAY(calendar.add(day(21, 4, 2026), 20), day(20, 5, 2026));
        COMPARE_DAY(calendar.add(day(21, 5, 2026), 10), day(5, 6, 2026));
        COMPARE_DAY(calendar.add(day(21, 5, 2026), 20), day(19, 6, 2026));
        COMPARE_DAY(calendar.add(day(8, 5, 2026), 5), day(15, 5, 2026));
        QCOMPARE(calendar.between(day(30, 4, 2026), day(14, 5, 2026)), 9);
        QCOMPARE(calendar.between(day(27, 4, 2026), day(14, 5, 2026)), 12);
    }
    void addingAndCountingAreInverse()
    {
        for (auto d = sys_days(day(20, 11, 2019)); d < sys_days(day(20, 1, 2024)); d += days(1))
            for (const int n : {-65, -21, -5, -2, -1, 0, 1, 2, 3, 4, 5, 10, 20, 64}) {
                const auto there = calendar.add(d, n);
                QCOMPARE(calendar.between(d, there), n);
                QVERIFY(!n || calendar.isWorkingDay(there));
            }
    }
    void countingIsWhatCountingDayByDayGives()
    {
        for (auto from = sys_days(day(1, 12, 2021)); from < sys_days(day(10, 2, 2022)); from += days(1)) {
            int count = 0;
            for (auto to = from; to < from + days(300); to += days(1)) {
                if (to != from && calendar.isWorkingDay(to)) ++count;
                QCOMPARE(calendar.between(from, to), count);
            }
            int back = 0;
            for (auto to = from; to > from - days(300);) {
                if (calendar.isWorkingDay(to -= days(1))) --back;
                QCOMPARE(calendar.between(from, to), back);
            }
        }
    }
    void countingBeforeTheYears1600And1978IsOnlyArithmetic()
    {
        int count = 0;
        const auto from = sys_days(day(28, 12, 1599));
        for (auto to = from + days(1); to < from + days(30); to += days(1)) {
            if (calendar.isWorkingDay(to)) ++count;
            QCOMPARE(calendar.between(from, to), count);
        }
    }
    void eachWeekdayIsTakenUpTheRightWay()
    {
        // A week without a holiday: Monday 7 to Sunday 13 September 2026; the next working day of each.
        const CivilDay next[] = {day(8, 9, 2026), day(9, 9, 2026), day(10, 9, 2026), day(11, 9, 2026), day(14, 9, 2026), day(14, 9, 2026), day(14, 9, 2026)};
        for (unsigned i = 0; i < 7; ++i) COMPARE_DAY(calendar.add(day(7 + i, 9, 2026), 1), next[i]);
        const CivilDay before[] = {day(4, 9, 2026), day(7, 9, 2026), day(8, 9, 2026), day(9, 9, 2026), day(10, 9, 2026), day(11, 9, 2026), day(11, 9, 2026)};
        for (unsigned i = 0; i < 7; ++i) COMPARE_DAY(calendar.add(day(7 + i, 9, 2026), -1), before[i]);
    }
    void changingTheClocksChangesNoDate()
    {
        COMPARE_DAY(calendar.add(day(27, 3, 2026), 1), day(30, 3, 2026));
        COMPARE_DAY(calendar.add(day(23, 10, 2026), 1), day(26, 10, 2026));
        QCOMPARE(calendar.between(day(28, 3, 2026), day(30, 3, 2026)), 1);
    }
    void anAuthorityCorrectsTheCalendar()
    {
        const WorkingDays own({{day(13, 5, 2026), day(16, 5, 2026)}, {day(4, 5, 2026)}});
        QVERIFY(own.isBankHoliday(day(13, 5, 2026)));
        QVERIFY(!own.isWorkingDay(day(13, 5, 2026)));
        QVERIFY(own.isWorkingDay(day(4, 5, 2026)));
        COMPARE_DAY(own.add(day(27, 4, 2026), 5), day(4, 5, 2026));
        QCOMPARE(own.between(day(1, 5, 2026), day(15, 5, 2026)), 9); // ten weekdays, and only the 13th is free
        QCOMPARE(own.between(day(15, 5, 2026), day(18, 5, 2026)), 1); // a holiday on a Saturday takes nothing away
        // Taken away wins over added, and a holiday added twice is one day.
        QVERIFY(WorkingDays({{day(13, 5, 2026)}, {day(13, 5, 2026)}}).isWorkingDay(day(13, 5, 2026)));
        QCOMPARE(WorkingDays({{day(25, 5, 2026), day(25, 5, 2026)}, {}}).between(day(22, 5, 2026), day(26, 5, 2026)), 1);
    }
    void monthsEndWithTheMonth()
    {
        COMPARE_DAY(addMonths(day(31, 1, 2026), 1), day(28, 2, 2026));
        COMPARE_DAY(addMonths(day(31, 1, 2028), 1), day(29, 2, 2028));
        COMPARE_DAY(addMonths(day(31, 8, 2026), 3), day(30, 11, 2026));
        COMPARE_DAY(addMonths(day(7, 11, 2025), 6), day(7, 5, 2026));
        COMPARE_DAY(addMonths(day(30, 11, 2025), 3), day(28, 2, 2026));
        COMPARE_DAY(addMonths(day(29, 2, 2096), 48), day(28, 2, 2100));
        COMPARE_DAY(addMonths(day(31, 3, 2026), -1), day(28, 2, 2026));
        COMPARE_DAY(addDays(day(28, 2, 2028), 2), day(1, 3, 2028));
    }
};

QTEST_GUILESS_MAIN(TestWorkingDays)
#include "tst_workingdays.moc"
