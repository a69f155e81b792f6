// SPDX-License-Identifier: Apache-2.0
// The officer's app counts once a week by itself, for whoever holds a MANAGER seat, and says no word of a child.
#include "app/counts/weeklycounts.h"
#include "tests/support/appworld.h"
#include "tests/support/managersseat.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;

namespace {

constexpr std::int64_t day = 86'400'000;
constexpr std::int64_t thursday = 1'779'364'800'000; // 21 May 2026, noon

/// Sam's device with the app on it.
struct Desk {
    explicit Desk(TestFamily &family) : world(family.iroDevice), counts(world.session), done(&counts, &WeeklyCounts::done) {}
    /// How many went at this unlock.
    int unlock(const TestFamily &family)
    {
        done.clear();
        if (!world.open(family.iro, TestFamily::passphrase())) qFatal("does not open");
        if (done.isEmpty() && !done.wait(5'000)) qFatal("nothing was looked at");
        return done.first().first().toInt();
    }
    std::vector<CountedWeek> weeks()
    {
        return world.ask([](DeviceSession &session) { return session.books().named("").begin()->second.counts().weeks(); });
    }
    AppWorld world;
    WeeklyCounts counts;
    QSignalSpy done;
};

} // namespace

class TestWeeklyCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_family.emplace();
        m_family->iroDevice.clock.wall = thursday;
    }

    void whereNobodyHoldsAManagersSeatNothingIsSent()
    {
        m_family->iroDevice.close();
        Desk desk(*m_family);
        QCOMPARE(desk.unlock(*m_family), 0);
        QVERIFY(desk.weeks().empty());
    }
    void onceAWeekAndNotTwice()
    {
        appoint();
        Desk desk(*m_family);
        QCOMPARE(desk.unlock(*m_family), 1);
        QCOMPARE(desk.weeks().size(), std::size_t(1));
        desk.world.session.lock();
        QCOMPARE(desk.unlock(*m_family), 0);
        m_family->iroDevice.clock.advance(4 * day); // Monday
        desk.world.session.lock();
        QCOMPARE(desk.unlock(*m_family), 1);
        QCOMPARE(desk.weeks().size(), std::size_t(2));
    }
    void afterWeeksThatWereMissedOnlyTheNewestGoes()
    {
        appoint();
        Desk desk(*m_family);
        QCOMPARE(desk.unlock(*m_family), 1);
        m_family->iroDevice.clock.advance(40 * day);
        desk.world.session.lock();
        QCOMPARE(desk.unlock(*m_family), 1);
        QCOMPARE(desk.weeks().size(), std::size_t(2));
    }
    void itGoesToTheManagerAndNoOtherReader()
    {
        appoint();
        Desk desk(*m_family);
        QCOMPARE(desk.unlock(*m_family), 1);
        QCOMPARE(desk.weeks().front().told.audience, (std::vector<SeatId>{TestFamily::iroSeat, managerSeat, recordsSeat}));
    }
    void whatWasSentIsNotSentAgainWhereAKillCameBeforeItWasNoted()
    {
        appoint();
        Desk desk(*m_family);
        QCOMPARE(desk.unlock(*m_family), 1);
        const auto again = desk.world.ask([](DeviceSession &session) -> Result<bool> {
            const auto circle = session.books().circles().begin()->first;
            PIPIT_TRY(session.profile()->preferences().forget("counts/" + circle.hex()));
            return counts::send(session, circle);
        });
        QVERIFY(again && !*again);
        QCOMPARE(desk.weeks().size(), std::size_t(1));
    }
    void theWeekEndsOnSunday()
    {
        appoint();
        Desk desk(*m_family);
        m_family->iroDevice.clock.wall = thursday + 2 * day; // Saturday of the same week
        const auto opened = desk.unlock(*m_family);
        QCOMPARE(opened, 1);
        m_family->iroDevice.clock.advance(day); // Sunday
        desk.world.session.lock();
        QCOMPARE(desk.unlock(*m_family), 0);
    }
    void aClockThatIsWrongCountsNothing()
    {
        appoint();
        m_family->iroDevice.clock.wall = day;
        Desk desk(*m_family);
        QCOMPARE(desk.unlock(*m_family), 0);
    }

private:
    void appoint()
    {
        appointManager(*m_family, {&m_family->iroDevice->manifests()});
        m_family->iroDevice.close();
    }
    std::optional<TestFamily> m_family;
};

QTEST_MAIN(TestWeeklyCounts)
#include "tst_weeklycounts.moc"
