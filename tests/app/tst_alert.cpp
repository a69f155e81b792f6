// SPDX-License-Identifier: Apache-2.0
// "I don't feel safe": who is offered it, and on what evidence each word stands.
#include "app/help/alert.h"
#include "core/book/requests.h"
#include "tests/support/herspace.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using test::AppWorld;
using test::HerSpace;
using test::TestFamily;

namespace {

constexpr std::int64_t minute = 60'000;

/// Somebody is on duty.
struct Staffed : TestFamily
{
    Staffed() { putOnDuty(); }
};

/// And her space is open.
struct OnDuty : Staffed
{
    HerSpace world{*this};
    Alert alert;
    OnDuty() { world.settle(); }
};

InboxRow row(const TestFamily &f, std::uint64_t n, const Bytes &envelope)
{
    return {f.authority.manifest.seat(TestFamily::childSeat)->mailbox, n, f.tablet.clock.wall, envelope};
}

/// A receipt of the duty worker's for that alert lies in the child's inbox, and the book has it.
void answer(TestFamily &f, AppWorld &world, ReceiptKind kind, const EntryRef &alert, std::uint64_t n)
{
    const auto content = ReceiptContent{kind, {alert}}.encode();
    const auto sealed = f.authority.seal(f.authority.body(EntryType::Receipt, {TestFamily::childSeat}, content), *f.duty);
    QVERIFY(world.ask([arrived = row(f, n, sealed.bytes)](DeviceSession &session) {
        pipit::DeviceStore::Batch batch;
        batch.inbox.push_back(arrived);
        return session.device().store().keep(batch).ok() && session.catchUp().ok();
    }));
    Q_EMIT world.session.bookChanged();
    world.settle();
}

std::vector<BookEntry> alertsOf(AppWorld &world, const CircleId &circle)
{
    auto all = *world.ask([circle](DeviceSession &session) { return session.profile()->entries(circle); });
    std::erase_if(all, [](const auto &entry) { return entry.kind != Kind::Alert; });
    return all;
}

} // namespace

class TestAlert : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsOfferedOnlyWhereSomebodyIsOnDutyAndTheSettingsSaySo()
    {
        for (const int without : {0, 1, 2}) {
            TestFamily family;
            if (without == 0) family.putOnDuty();
            if (without == 1) family.putOnDuty([](Settings &settings) { settings.dutyStaffed = false; });
            family.tablet.close();
            AppWorld world(family.tablet);
            Alert alert;
            world.settle();
            QVERIFY(!alert.offered()); // nobody's space is open
            QVERIFY(world.open(family.child, TestFamily::pictures()));
            QCOMPARE(alert.offered(), without == 0);
            if (without == 0) QCOMPARE(alert.minutes(), 15);
            alert.send();
            world.settle();
            QCOMPARE(alertsOf(world, family.circle).size(), without == 0 ? 1u : 0u);
            world.session.lock();
            world.settle();
            QVERIFY(!alert.offered());
        }
    }
    void aCarerIsNotOfferedIt()
    {
        Staffed family;
        family.tablet.close();
        AppWorld world(family.tablet);
        QVERIFY(world.open(family.carer, TestFamily::pin()));
        Alert alert;
        world.settle();
        QVERIFY(!alert.offered());
    }
    void whatIsShownSendsNothing()
    {
        OnDuty family;
        auto &world = family.world;
        auto &alert = family.alert;
        for (int step = 1; step <= Alert::lastShown; ++step) {
            alert.showNext();
            QCOMPARE(alert.shown(), step);
            QVERIFY(!alert.shownWords().isEmpty());
        }
        alert.showNext();
        QCOMPARE(alert.shown(), 0);
        world.settle();
        QVERIFY(alertsOf(world, family.circle).empty());
        QCOMPARE(alert.state(), Alert::Nothing);
        alert.showNext();
        world.session.lock();
        world.settle();
        QCOMPARE(alert.shown(), 0);
    }
    void beforeSheSendsSheIsToldWhoSeesItToo()
    {
        OnDuty family;
        QCOMPARE(family.alert.officerToo(), QStringLiteral("The person who runs your meetings can see it too.")); // no name has come
        family.alert.showNext();
        family.alert.showNext();
        QVERIFY(family.alert.shownWords().endsWith(family.alert.officerToo()));
        family.world.session.lock();
        family.world.settle();
        QVERIFY(family.alert.officerToo().isEmpty());
    }
    void sheMayLeaveOutWhoRunsHerMeetings()
    {
        OnDuty family;
        auto &alert = family.alert;
        QCOMPARE(alert.otherChoice(), QStringLiteral("Only the duty worker"));
        alert.setDutyOnly(true);
        QCOMPARE(alert.officerToo(), QStringLiteral("The person who runs your meetings does not see it."));
        alert.send();
        family.world.settle();
        const auto sent = alertsOf(family.world, family.circle);
        QCOMPARE(sent.size(), 1u);
        const std::set<SeatId> audience(sent.front().audience.begin(), sent.front().audience.end());
        QVERIFY(!audience.contains(SeatId(2)));
        family.world.session.lock();
        family.world.settle();
        QVERIFY(!alert.dutyOnly());
    }
    void everyWordStandsOnWhatHasHappened()
    {
        OnDuty family;
        auto &world = family.world;
        auto &alert = family.alert;
        auto now = family.tablet.clock.wall;
        alert.setClock([&] { return now; });
        alert.send();
        world.settle();
        QCOMPARE(alert.state(), Alert::NotSent);
        QVERIFY(alert.title().contains(u"Ring now"));
        const auto sent = alertsOf(world, family.circle);
        QCOMPARE(sent.size(), 1u);
        QCOMPARE(sent[0].audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, TestFamily::dutySeat, recordsSeat}));
        QCOMPARE(AlertContent::decode(sent[0].content)->pressedMs, now);

        // The hub has it three hours later: both times are said.
        const auto pressed = now;
        now += 180 * minute;
        QVERIFY(world.ask([hash = sent[0].ref.hash, now](DeviceSession &session) {
            return session.device().store().markPosted(hash, now).ok() && session.catchUp().ok();
        }));
        Q_EMIT world.session.bookChanged();
        world.settle();
        QCOMPARE(alert.state(), Alert::Sent);
        const auto clock = [](std::int64_t ms) { return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH:mm")); };
        QVERIFY(alert.times().contains(clock(pressed)) && alert.times().contains(clock(now)));

        // Her tablet has it: that is not yet that she has read it.
        answer(family, world, ReceiptKind::Received, sent[0].ref, 901);
        QCOMPARE(alert.state(), Alert::Sent);
        now += 16 * minute;
        Q_EMIT world.session.bookChanged();
        world.settle();
        QCOMPARE(alert.state(), Alert::NobodyRead);
        answer(family, world, ReceiptKind::Seen, sent[0].ref, 902);
        QCOMPARE(alert.state(), Alert::Read);
        QVERIFY(alert.title().contains(u"has read this"));
    }
    void theStatesFollowTheClock()
    {
        const std::int64_t t = 1'000 * minute;
        QCOMPARE(Alert::stateOf(std::nullopt, t, 15), Alert::Nothing);
        QCOMPARE(Alert::stateOf(Alert::Course{t, 0, 0}, t + 99 * minute, 15), Alert::NotSent);
        QCOMPARE(Alert::stateOf(Alert::Course{t, t, 0}, t + 15 * minute, 15), Alert::Sent);
        QCOMPARE(Alert::stateOf(Alert::Course{t, t, 0}, t + 15 * minute + 1, 15), Alert::NobodyRead);
        QCOMPARE(Alert::stateOf(Alert::Course{t, t, t + 1}, t + 99 * minute, 15), Alert::Read);
        QCOMPARE(Alert::stateOf(Alert::Course{t, 0, t + 1}, t, 15), Alert::Read); // her receipt is better than the hub's
    }
};

QTEST_MAIN(TestAlert)
#include "tst_alert.moc"
