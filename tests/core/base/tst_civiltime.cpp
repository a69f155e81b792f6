// SPDX-License-Identifier: Apache-2.0
// The one rule of UK time. The instants are worked out by hand from the Summer Time Order 2002; ctest runs this once in UTC
// and once in Auckland, because a tablet's own zone must not matter.
#include "core/base/civiltime.h"
#include "tests/support/testclock.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace pipit;
using namespace std::chrono;
using civil::inLondon;
using civil::instantOf;

Q_DECLARE_METATYPE(pipit::civil::Time)

namespace {

civil::Time at(int y, unsigned m, unsigned d, int hour, int minute)
{
    return {year(y) / m / d, std::uint16_t(hour * 60 + minute)};
}

/// "2026-03-29T01:00:00Z"
std::int64_t utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestCivilTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clocksGoForwardOnTheLastSundayOfMarch_data()
    {
        QTest::addColumn<QByteArray>("instant");
        QTest::addColumn<civil::Time>("there");
        QTest::newRow("winter") << QByteArray("2026-01-15T12:00:00Z") << at(2026, 1, 15, 12, 0);
        QTest::newRow("summer") << QByteArray("2026-06-09T15:00:00Z") << at(2026, 6, 9, 16, 0);
        QTest::newRow("a minute before March's change") << QByteArray("2026-03-29T00:59:00Z") << at(2026, 3, 29, 0, 59);
        QTest::newRow("March's change") << QByteArray("2026-03-29T01:00:00Z") << at(2026, 3, 29, 2, 0);
        QTest::newRow("a minute before October's change") << QByteArray("2026-10-25T00:59:00Z") << at(2026, 10, 25, 1, 59);
        QTest::newRow("October's change") << QByteArray("2026-10-25T01:00:00Z") << at(2026, 10, 25, 1, 0);
        QTest::newRow("March's last day is a Sunday") << QByteArray("2024-03-31T01:00:00Z") << at(2024, 3, 31, 2, 0);
        QTest::newRow("a Sunday with one more after it") << QByteArray("2024-03-24T12:00:00Z") << at(2024, 3, 24, 12, 0);
        QTest::newRow("midnight in summer is the day before in UTC") << QByteArray("2026-07-01T23:00:00Z") << at(2026, 7, 2, 0, 0);
        QTest::newRow("a leap day") << QByteArray("2028-02-29T23:59:00Z") << at(2028, 2, 29, 23, 59);
        QTest::newRow("a clock that nobody set") << QByteArray("1970-01-01T00:00:00Z") << at(1970, 1, 1, 0, 0);
        QTest::newRow("before that") << QByteArray("1969-12-31T23:59:00Z") << at(1969, 12, 31, 23, 59);
    }
    void clocksGoForwardOnTheLastSundayOfMarch()
    {
        QFETCH(QByteArray, instant);
        QFETCH(civil::Time, there);
        QVERIFY(inLondon(utc(instant.constData())) == there);
    }

    void anInstantComesBack()
    {
        // Every half hour of a year; of October's second hour the first is meant, and March's missing one never comes.
        const auto secondHour = utc("2026-10-25T01:00:00Z");
        for (auto ms = utc("2026-01-01T00:00:00Z"); ms < utc("2027-01-01T00:00:00Z"); ms += 1'800'000) {
            const auto back = instantOf(inLondon(ms));
            const bool twice = ms >= secondHour && ms < secondHour + 3'600'000;
            QCOMPARE(*back, twice ? ms - 3'600'000 : ms);
        }
    }
    void anHourThatIsLeftOutIsTakenAsTheClockGoesOn()
    {
        QCOMPARE(*instantOf(at(2026, 3, 29, 1, 30)), utc("2026-03-29T01:30:00Z"));
        QVERIFY(inLondon(*instantOf(at(2026, 3, 29, 1, 30))) == at(2026, 3, 29, 2, 30));
    }
    void thereIsNoThirtiethOfFebruary()
    {
        QVERIFY(!instantOf(at(2026, 2, 30, 9, 0)));
        QVERIFY(!instantOf(at(2026, 2, 3, 24, 0)));
    }
    void everyYearTurnsTwiceAndTheSystemsTablesAgree()
    {
        const QTimeZone london("Europe/London");
        QVERIFY2(london.isValid(), "tzdata is not installed");
        // The tables differ before 1996, when the country turned on other Sundays.
        for (auto ms = utc("1996-01-01T00:00:00Z"); ms < utc("2037-01-01T00:00:00Z"); ms += 3'600'000)
            if (civil::minutesAhead(ms) != london.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms)) / 60)
                QFAIL(qPrintable(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate)));
    }

    void nightsAreCountedByTheCalendar()
    {
        QCOMPARE(civil::nightsBetween(year(2026) / 5 / 28, year(2026) / 6 / 9), 12);
        QCOMPARE(civil::nightsBetween(year(2026) / 3 / 28, year(2026) / 3 / 30), 2); // one of them an hour short
        QCOMPARE(civil::nightsBetween(year(2026) / 6 / 9, year(2026) / 6 / 9), 0);
        QCOMPARE(civil::nightsBetween(year(2026) / 6 / 9, year(2026) / 6 / 8), -1);
    }
    void todayIsTheDayInLondon()
    {
        test::TestClock clock;
        clock.wall = utc("2026-07-01T23:30:00Z");
        QVERIFY(civil::today(clock) == Day(year(2026) / 7 / 2));
        clock.wall = utc("2026-12-01T23:30:00Z");
        QVERIFY(civil::today(clock) == Day(year(2026) / 12 / 1));
    }
    void aClockBeyondAllYearsStillHasADay()
    {
        QVERIFY(inLondon(std::numeric_limits<std::int64_t>::max()).day.ok());
        QVERIFY(inLondon(std::numeric_limits<std::int64_t>::min()).day.ok());
    }

private:
    using Day = civil::Day;
};

QTEST_GUILESS_MAIN(TestCivilTime)
#include "tst_civiltime.moc"
