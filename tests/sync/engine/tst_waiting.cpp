// SPDX-License-Identifier: Apache-2.0
#include "tests/support/engineworld.h"

#include <QtTest>

using namespace pipit;
using namespace pipit::test;
using namespace pipit::sync;

namespace {

constexpr std::int64_t second = 1'000, minute = 60 * second, hour = 60 * minute;

/// The hub cannot be reached before `backAtMs`.
struct Away final : Transport {
    Away(SimNetwork &there, SimClock &time) : network(there), clock(time) {}
    Result<wire::HttpResponse> exchange(const wire::HttpRequest &request, const Trust &trust) override
    {
        if (clock.bootMs() >= backAtMs) return network.exchange(request, trust);
        asked.push_back(clock.bootMs());
        return Error{Code::Offline, "away"};
    }
    Hash seenPin() const override { return {}; }
    void cancel() override {}
    /// From each try to the next.
    std::vector<std::int64_t> gaps() const
    {
        std::vector<std::int64_t> out;
        for (std::size_t i = 1; i < asked.size(); ++i) out.push_back(asked[i] - asked[i - 1]);
        return out;
    }
    SimNetwork &network;
    SimClock &clock;
    std::int64_t backAtMs = 0;
    std::vector<std::int64_t> asked;
};

struct World : EngineWorld {
    World() : EngineWorld(31) {}
    /// One step, told by hand. Nothing is carried out.
    std::vector<Effect> step(const Event &event) { return child.engine().step(event, {clock.wallMs(), clock.bootMs()}); }
    OutboxItem page() { return child.write({childSeat, iroSeat}); }

    Away away{network, clock};
};

std::optional<RequestId> sent(const std::vector<Effect> &effects)
{
    for (const auto &effect : effects)
        if (const auto *send = std::get_if<effect::Send>(&effect)) return send->id;
    return std::nullopt;
}

std::int64_t waitUntil(const std::vector<Effect> &effects)
{
    for (const auto &effect : effects)
        if (const auto *wait = std::get_if<effect::Wait>(&effect)) return wait->untilBootMs;
    return -1;
}

} // namespace

/// How long things wait for a hub that is not there.
class WaitingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHubThatComesBackIsFoundSoonWhileSomethingWaits_data()
    {
        QTest::addColumn<qint64>("awayMs");
        for (const auto ms : {3 * second, 20 * second, 48 * second, 2 * minute, 4 * minute})
            QTest::addRow("away %lld s", static_cast<long long>(ms / second)) << qint64(ms);
    }
    void aHubThatComesBackIsFoundSoonWhileSomethingWaits()
    {
        QFETCH(qint64, awayMs);
        World world;
        world.page();
        const auto wallBack = world.clock.wallMs() + awayMs;
        world.away.backAtMs = world.clock.bootMs() + awayMs;
        world.child.run(world.away, world.clock, hour);
        QCOMPARE(world.child.store.posted.size(), std::size_t(1));
        const auto late = world.child.store.posted[0].hubTimeMs - wallBack;
        QVERIFY2(late <= 26 * second, qPrintable(QString::number(late)));
        const auto gaps = world.away.gaps();
        if (gaps.empty()) return;
        QVERIFY(gaps[0] >= 1'500 && gaps[0] <= 2'500);
        for (const auto gap : gaps) QVERIFY(gap <= 25 * second);
    }

    void afterTheFirstMinutesItIsTriedRarely()
    {
        World world;
        world.page();
        const auto began = world.clock.bootMs();
        world.away.backAtMs = began + 10 * hour;
        world.child.run(world.away, world.clock, 9 * hour);
        const auto &asked = world.away.asked;
        const auto early = std::count_if(asked.begin(), asked.end(), [&](auto at) { return at < began + 5 * minute; });
        QVERIFY(early >= 14 && early <= 24);
        QVERIFY(std::int64_t(asked.size()) - early < 20);
        const auto gaps = world.away.gaps();
        for (std::size_t i = std::size_t(early) + 1; i < gaps.size(); ++i) QVERIFY(gaps[i] > 45 * second);
    }

    void whereNothingWaitsTheOldPaceIsKept()
    {
        World world;
        world.away.backAtMs = world.clock.bootMs() + 10 * hour;
        world.child.run(world.away, world.clock, 5 * minute);
        const auto gaps = world.away.gaps();
        QVERIFY(gaps.size() <= 7);
        QVERIFY(gaps[0] >= 3'750 && gaps[0] <= 6'250);
    }

    void whoSharesOrLooksIsTriedForAtOnce()
    {
        World world;
        for (int i = 0; i < 3; ++i) {
            auto id = sent(world.step(event::LookNow{}));
            if (i == 0) id = sent(world.step(event::Online{}));
            QVERIFY(id);
            const auto until = waitUntil(world.step(event::Failed{*id, Code::Offline}));
            QVERIFY(until >= world.clock.bootMs() + 3'750);
            world.clock.pass(100);
            QVERIFY(!sent(world.step(event::Tick{})));
        }
        const auto item = world.page();
        const auto id = sent(world.step(event::OutboxChanged{{item}, {}}));
        QVERIFY(id);
        auto until = waitUntil(world.step(event::Failed{*id, Code::Offline}));
        QVERIFY(until <= world.clock.bootMs() + 2'500); // somebody looks at the screen
        QVERIFY(!sent(world.step(event::OutboxChanged{{item}, {}}))); // told again, not shared again
        const auto again = sent(world.step(event::LookNow{}));
        QVERIFY(again);
        until = waitUntil(world.step(event::Failed{*again, Code::Untrusted})); // a café's own page in between
        QVERIFY(until > world.clock.bootMs());
        QVERIFY(sent(world.step(event::LookNow{})));
    }

    void whoLooksWhileAPassIsUnderWayIsNotForgotten_data()
    {
        QTest::addColumn<int>("looksAfter");
        QTest::addColumn<int>("news");
        QTest::newRow("while the news travels, which the hub may have said before") << 0 << 2;
        QTest::newRow("after the news came") << 1 << 2;
        QTest::newRow("after the circle came") << 2 << 2;
    }
    void whoLooksWhileAPassIsUnderWayIsNotForgotten()
    {
        QFETCH(int, looksAfter);
        QFETCH(int, news);
        World world;
        world.hub.putSettings(world.circle.settings(1, {}));
        auto effects = world.step(event::Online{});
        for (int answers = 0; answers < 20; ++answers) {
            const auto send = std::find_if(effects.begin(), effects.end(),
                                           [](const auto &one) { return std::holds_alternative<effect::Send>(one); });
            if (send == effects.end()) break;
            world.clock.pass(5);
            if (answers == looksAfter) QVERIFY(!sent(world.step(event::LookNow{})));
            const auto &request = std::get<effect::Send>(*send);
            const auto answer = world.network.exchange(request.request, {});
            effects = world.step(event::Response{request.id, *answer});
        }
        QVERIFY(world.child.engine().idle());
        QCOMPARE(world.network.seen["GET /v1/news"], news);
    }

    void aHubThatSaysLaterIsNotAskedBefore_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("leastMs");
        QTest::newRow("Retry-After") << 429 << qint64(600 * second);
        QTest::newRow("it has failed") << 500 << qint64(3'750);
    }
    void aHubThatSaysLaterIsNotAskedBefore()
    {
        QFETCH(int, status);
        QFETCH(qint64, leastMs);
        World world;
        const auto id = sent(world.step(event::Online{}));
        QVERIFY(id);
        wire::HttpResponse later{status, {}, {}};
        if (status == 429) later.headers.set("retry-after", "600");
        const auto asked = world.clock.bootMs();
        QVERIFY(waitUntil(world.step(event::Response{*id, later})) >= asked + leastMs);
        world.clock.pass(10);
        QVERIFY(!sent(world.step(event::LookNow{})));
        QVERIFY(!sent(world.step(event::OutboxChanged{{world.page()}, {}})));
        world.step(event::Offline{});
        QVERIFY(!sent(world.step(event::Online{})));
        world.clock.pass(leastMs - 20);
        QVERIFY(!sent(world.step(event::LookNow{})));
        world.clock.pass(2 * minute);
        QVERIFY(sent(world.step(event::Tick{})));
    }
};

QTEST_GUILESS_MAIN(WaitingTest)
#include "tst_waiting.moc"
