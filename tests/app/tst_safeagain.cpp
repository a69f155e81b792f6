// SPDX-License-Identifier: Apache-2.0
// "How can we answer you safely?", asked once more when she has said that she does not feel safe.
#include "app/help/alert.h"
#include "app/share/safeagain.h"
#include "app/share/safeanswer.h"
#include "tests/support/herspace.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::HerSpace;
using test::TestFamily;

namespace {

struct Staffed : TestFamily
{
    Staffed() { putOnDuty(); }
};

/// Her space, where somebody is on duty, and what Help has.
struct Desk : Staffed
{
    HerSpace world{*this};
    Alert alert;
    SafeAgain again;
    Desk() { world.settle(); }

    void press()
    {
        clockOn();
        alert.send();
        world.settle();
    }
    void say(std::uint8_t ways)
    {
        clockOn();
        QVERIFY(world.ask([ways](DeviceSession &device) { return postSafeAnswer(device, {ways, {}, {}}).ok(); }));
        Q_EMIT world.session.bookChanged();
        world.settle();
    }
    std::vector<BookEntry> said()
    {
        auto all = *world.ask([id = circle](DeviceSession &session) { return session.profile()->entries(id); });
        std::erase_if(all, [](const auto &entry) { return entry.kind != Kind::SafeAnswer; });
        return all;
    }
    void clockOn() { tablet.clock.wall += 60'000; }
};

} // namespace

class TestSafeAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedBeforeAnAlert()
    {
        Desk desk;
        QVERIFY(!desk.again.asks());
        desk.say(SafeAnswerContent::atSchool);
        QVERIFY(!desk.again.asks());
        QVERIFY(desk.again.known());
    }

    void afterAnAlertWhatSheSaidIsAskedAndYesTellsWhoeverIsOnDutyNow()
    {
        Desk desk;
        desk.say(SafeAnswerContent::onThisTablet | SafeAnswerContent::notTheHouse);
        desk.press();
        QVERIFY(desk.again.asks() && desk.again.known());
        QCOMPARE(desk.again.words(), u"On this tablet · Don’t ring the house"_s);
        desk.clockOn();
        desk.again.stillRight();
        desk.world.settle();
        QVERIFY(!desk.again.asks() && desk.again.told());
        const auto said = desk.said();
        QCOMPARE(said.size(), 2u);
        const auto &last = said[0].time < said[1].time ? said[1] : said[0];
        QCOMPARE(last.audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, TestFamily::dutySeat, recordsSeat}));
        QCOMPARE(SafeAnswerContent::decode(last.content)->ways, std::uint8_t(SafeAnswerContent::onThisTablet | SafeAnswerContent::notTheHouse));
        desk.again.stillRight(); // twice is once
        desk.world.settle();
        QCOMPARE(desk.said().size(), 2u);
    }

    void whoHasSaidNothingIsAskedHow()
    {
        Desk desk;
        desk.press();
        QVERIFY(desk.again.asks() && !desk.again.known());
        desk.again.stillRight(); // there is nothing that could still be right
        desk.world.settle();
        QVERIFY(desk.said().empty() && desk.again.asks());
        desk.say(SafeAnswerContent::atSchool); // as "How can we answer you safely?" does
        QVERIFY(!desk.again.asks());
    }

    void notNowHoldsForThisAlertAlsoAfterTheLockAndTheNextOneAsksAgain()
    {
        Desk desk;
        desk.press();
        desk.again.notNow();
        QVERIFY(!desk.again.asks());
        QCOMPARE(desk.alert.state(), Alert::NotSent); // Help is as it was
        desk.world.session.lock();
        desk.world.settle();
        QVERIFY(desk.world.open(desk.child, TestFamily::pictures()));
        desk.world.settle();
        QVERIFY(!desk.again.asks());
        desk.press();
        QVERIFY(desk.again.asks());
        QVERIFY(desk.said().empty());
    }

    void nothingOfItIsLeftAtTheLock()
    {
        Desk desk;
        desk.say(SafeAnswerContent::atSchool);
        desk.press();
        QVERIFY(desk.again.asks());
        desk.world.session.lock();
        QVERIFY(!desk.again.asks() && !desk.again.known() && desk.again.words().isEmpty());
        desk.world.settle();
        QVERIFY(!desk.again.asks());
        QVERIFY(desk.world.open(desk.carer, TestFamily::pin()));
        desk.world.settle();
        QVERIFY(!desk.again.asks());
    }
};

QTEST_MAIN(TestSafeAgain)
#include "tst_safeagain.moc"
