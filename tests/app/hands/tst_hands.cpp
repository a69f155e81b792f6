// SPDX-License-Identifier: Apache-2.0
#include "app/hands/dweller.h"
#include "app/hands/hands.h"
#include "app/hands/scanner.h"
#include "tests/support/simclock.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;

namespace {

ScanGroup thing(int number)
{
    return {number, {}};
}

ScanGroup group(std::vector<ScanGroup> inner)
{
    return {-1, std::move(inner)};
}

/// Two rows of pictures and a way back.
ScanGroup picture()
{
    return group({group({thing(1), thing(2), thing(3)}), group({thing(4), thing(5)}), thing(9)});
}

using Things = std::vector<int>;

} // namespace

class TestHands : public QObject
{
    Q_OBJECT

    test::SimClock m_clock;

    /// The ring moves on by itself.
    void wait(Scanner &scanner)
    {
        m_clock.pass(scanner.dueInMs());
        QVERIFY(scanner.tick());
    }

private Q_SLOTS:
    void oneSwitchChoosesARowAndThenAThingOfIt()
    {
        Scanner scan(m_clock);
        scan.setPace(1'000, true);
        scan.setScene(picture());
        QCOMPARE(scan.ringed(), (Things{1, 2, 3}));
        wait(scan);
        QCOMPARE(scan.ringed(), (Things{4, 5}));
        QVERIFY(!scan.choose());
        QCOMPARE(scan.ringed(), Things{4});
        QCOMPARE(scan.depth(), 1);
        wait(scan);
        QCOMPARE(scan.choose(), 5);
        QCOMPARE(scan.ringed(), (Things{4, 5})); // the row again: another of it is two presses away
        wait(scan);
        QCOMPARE(scan.choose(), 9);
        QCOMPARE(scan.ringed(), Things{9});
    }

    void nobodyIsCaughtInAGroup()
    {
        Scanner scan(m_clock);
        scan.setPace(1'000, true);
        scan.setScene(picture());
        scan.choose();
        for (int i = 0; i < 3; ++i) wait(scan);
        QVERIFY(scan.onWayOut());
        QVERIFY(scan.ringed().empty());
        QVERIFY(!scan.choose());
        QCOMPARE(scan.depth(), 0);
        QCOMPARE(scan.ringed(), (Things{1, 2, 3}));
    }

    void theFirstOfAGroupIsGivenMoreTime()
    {
        Scanner scan(m_clock);
        scan.setPace(1'000, true);
        scan.setScene(picture());
        QCOMPARE(scan.dueInMs(), 1'500);
        m_clock.pass(1'499);
        QVERIFY(!scan.tick());
        m_clock.pass(1);
        QVERIFY(scan.tick());
        QCOMPARE(scan.dueInMs(), 1'000);
    }

    void aRingThatNobodyAnswersLeavesTheGroupAndComesToRest()
    {
        Scanner scan(m_clock);
        scan.setPace(1'000, true);
        scan.setScene(picture());
        scan.choose();
        for (int i = 0; i < 4 * Scanner::rounds; ++i) wait(scan); // three things and the way out
        QCOMPARE(scan.depth(), 0);
        for (int i = 0; i < 3 * Scanner::rounds; ++i) wait(scan);
        QVERIFY(scan.resting());
        QVERIFY(scan.ringed().empty());
        QCOMPARE(scan.dueInMs(), -1);
        m_clock.pass(100'000);
        QVERIFY(!scan.tick());
        QVERIFY(!scan.choose()); // wakes, and presses nothing
        QVERIFY(!scan.resting());
        QCOMPARE(scan.ringed(), (Things{1, 2, 3}));
    }

    void withTwoSwitchesNothingMovesByItself()
    {
        Scanner scan(m_clock);
        scan.setPace(1'000, false);
        scan.setScene(picture());
        m_clock.pass(100'000);
        QVERIFY(!scan.tick());
        QCOMPARE(scan.dueInMs(), -1);
        for (int i = 0; i < 30; ++i) scan.next();
        QVERIFY(!scan.resting());
        QCOMPARE(scan.ringed(), (Things{1, 2, 3}));
        scan.next();
        scan.next();
        QCOMPARE(scan.choose(), 9);
    }

    void theRingStaysWhereItWasWhenMoreComes()
    {
        Scanner scan(m_clock);
        scan.setPace(1'000, true);
        scan.setScene(picture());
        wait(scan);
        scan.choose();
        wait(scan);
        QCOMPARE(scan.ringed(), Things{5});
        const auto due = scan.dueInMs();
        scan.setScene(group({thing(7), group({thing(1), thing(2)}), group({thing(4), thing(5), thing(6)}), thing(9)}));
        QCOMPARE(scan.ringed(), Things{5});
        QCOMPARE(scan.dueInMs(), due);
        scan.setScene(group({group({thing(1), thing(2)}), thing(9)})); // that row is gone
        QCOMPARE(scan.ringed(), (Things{1, 2}));
        scan.setScene(group({}));
        QVERIFY(scan.ringed().empty());
        QVERIFY(!scan.choose());
        scan.next();
        QCOMPARE(scan.dueInMs(), -1);
    }

    void thingsThatGoWhileTheRingIsOnTheWayOutLeaveItThere()
    {
        Scanner scan(m_clock);
        scan.setPace(1'000, false);
        scan.setScene(picture());
        scan.choose();
        for (int i = 0; i < 3; ++i) scan.next();
        QVERIFY(scan.onWayOut());
        scan.setScene(group({group({thing(1), thing(2), thing(3)}), thing(9)}));
        QVERIFY(scan.onWayOut());
        QCOMPARE(scan.depth(), 1);
        scan.choose();
        QCOMPARE(scan.depth(), 0);
    }

    void whatAPointerRestsOnIsPressedOnce()
    {
        Dweller dwell(m_clock);
        dwell.setTime(1'000);
        dwell.over(3);
        QCOMPARE(dwell.thing(), 3);
        m_clock.pass(500);
        QVERIFY(!dwell.tick());
        QCOMPARE(dwell.part(), 0.5);
        m_clock.pass(500);
        QCOMPARE(dwell.tick(), 3);
        m_clock.pass(10'000);
        QVERIFY(!dwell.tick());
        QCOMPARE(dwell.thing(), Dweller::none); // no ring round what is done
        QVERIFY(!dwell.running());
        dwell.over(Dweller::none);
        m_clock.pass(Dweller::trembleMs);
        dwell.over(3);
        m_clock.pass(1'000);
        QCOMPARE(dwell.tick(), 3);
    }

    void aPointerThatLeavesPressesNothing()
    {
        Dweller dwell(m_clock);
        dwell.setTime(1'000);
        dwell.over(3);
        m_clock.pass(900);
        dwell.over(4);
        m_clock.pass(Dweller::trembleMs);
        QVERIFY(!dwell.tick());
        QCOMPARE(dwell.thing(), 4);
        QCOMPARE(dwell.part(), Dweller::trembleMs / 1'000.0); // counted from when it came, not from when that was sure
        m_clock.pass(1'000 - Dweller::trembleMs);
        QCOMPARE(dwell.tick(), 4);
    }

    void aPointerThatTremblesLosesNothing()
    {
        Dweller dwell(m_clock);
        dwell.setTime(1'000);
        dwell.over(3);
        for (int i = 0; i < 5; ++i) {
            m_clock.pass(100);
            dwell.over(i % 2 == 0 ? 4 : Dweller::none);
            m_clock.pass(99);
            dwell.over(3);
            QVERIFY(!dwell.tick());
            QCOMPARE(dwell.thing(), 3);
        }
        m_clock.pass(5);
        QCOMPARE(dwell.tick(), 3);
    }

    void aThingIsNotPressedWhileThePointerIsOffIt()
    {
        Dweller dwell(m_clock);
        dwell.setTime(1'000);
        dwell.over(3);
        m_clock.pass(950);
        dwell.over(Dweller::none);
        m_clock.pass(100);
        QVERIFY(!dwell.tick());
        dwell.forget();
        QVERIFY(!dwell.running());
        QCOMPARE(dwell.part(), 0.0);
    }

    void whatSheChoseComesBackAsItWas()
    {
        Hands hands{Hands::Way::TwoSwitches, true, true, true, true, 2'300, 900, 0x41, 0x42};
        QCOMPARE(*Hands::decode(hands.encode()), hands);
        QCOMPARE(*Hands::decode(Hands().encode()), Hands());
        hands.stepMs = 60'000;
        hands.dwellMs = 1;
        QCOMPARE(Hands::decode(hands.encode())->stepMs, Hands::mostStepMs);
        QCOMPARE(Hands::decode(hands.encode())->dwellMs, Hands::leastDwellMs);
        QVERIFY(!Hands::decode({}));
        auto bytes = hands.encode();
        bytes[1] = 2;
        QCOMPARE(Hands::decode(bytes).code(), Code::TooNew);
        bytes = hands.encode();
        bytes[2] = 5; // a way that is none
        QCOMPARE(Hands::decode(bytes).code(), Code::Corrupt);
        bytes.pop_back();
        QVERIFY(!Hands::decode(bytes));
    }
};

QTEST_GUILESS_MAIN(TestHands)
#include "tst_hands.moc"
