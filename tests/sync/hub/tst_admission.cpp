// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/limits.h"
#include "tests/sync/hub/hubworld.h"

#include <QTest>

using namespace pipit;
using namespace pipit::test;
using wire::Problem;

/// PROTOCOL.md §3: who may speak, and what everybody else hears.
class TestAdmission : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEnrolledDeviceIsHeard()
    {
        HubWorld world;
        const auto reply = world.call(wire::call::news("hub", {}), world.circle.child);
        QCOMPARE(reply.response.status, 200);
        QCOMPARE(headerOf(reply, "date").c_str(), "Thu, 14 May 2026 08:01:40 GMT");
        QCOMPARE(headerOf(reply, "cache-control").c_str(), "no-store");
    }
    void everyRefusalOfAStrangerLooksTheSame()
    {
        HubWorld world;
        const auto stranger = world.circle.newPerson(9);
        const auto unknown = world.call(wire::call::news("hub", {}), stranger);
        const auto without = world.callUnsigned(wire::call::news("hub", {}));
        const auto there = world.call(wire::call::getCircle("hub", world.circle.circle, 1), stranger);
        const auto nowhere = world.call(wire::call::getCircle("hub", world.rng.id<CircleId>(), 1), stranger);
        wire::HttpRequest odd;
        odd.head = *wire::headFromTarget("GET", "/v2/nothing");
        const auto noPath = world.call(odd, stranger);
        for (const auto *reply : {&unknown, &without, &there, &nowhere, &noPath}) {
            COMPARE_PROBLEM(*reply, Problem::Denied);
            QVERIFY(reply->response.body == unknown.response.body);
        }
    }
    void aKnownDeviceLearnsWhichPathsExist()
    {
        HubWorld world;
        wire::HttpRequest request;
        request.head = *wire::headFromTarget("GET", "/v2/nothing");
        COMPARE_PROBLEM(world.call(request, world.circle.child), Problem::NotFound);
        request.head = *wire::headFromTarget("DELETE", "/v1/news");
        COMPARE_PROBLEM(world.call(request, world.circle.child), Problem::Method);
        request.head = *wire::headFromTarget("GET", "/v1/blobs/ABCD");
        COMPARE_PROBLEM(world.call(request, world.circle.child), Problem::NotFound);
    }
    void theClockMayBeFiveMinutesAway_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("problem");
        QTest::newRow("300 slow") << qint64(-300) << int(Problem::None);
        QTest::newRow("301 slow") << qint64(-301) << int(Problem::Clock);
        QTest::newRow("300 fast") << qint64(300) << int(Problem::None);
        QTest::newRow("301 fast") << qint64(301) << int(Problem::Clock);
        QTest::newRow("ten years") << qint64(315'360'000) << int(Problem::Clock);
    }
    void theClockMayBeFiveMinutesAway()
    {
        QFETCH(qint64, seconds);
        QFETCH(int, problem);
        HubWorld world;
        const auto wall = world.clock.wall;
        world.clock.wall += seconds * 1000;
        const auto request = world.sign(wire::call::news("hub", {}), world.circle.child);
        world.clock.wall = wall;
        const auto reply = world.callUnsigned(request);
        QCOMPARE(int(problemOf(reply)), problem);
        if (problem) {
            QCOMPARE(reply.response.status, 401);
            QCOMPARE(reply.response.body.size(), wire::problemResponse({Problem::Denied, {}, {}, {}}).body.size());
            QVERIFY(!headerOf(reply, "date").empty());
        }
    }
    void theSameRequestTwiceIsAReplayForFifteenMinutes()
    {
        HubWorld world;
        const auto request = world.sign(wire::call::news("hub", {}), world.circle.child);
        QCOMPARE(world.callUnsigned(request).response.status, 200);
        COMPARE_PROBLEM(world.callUnsigned(request), Problem::Replay);
        // Another device may use the same nonce.
        hub::NonceMemory memory;
        const auto nonce = world.rng.id<wire::Nonce>();
        const auto one = world.rng.id<DeviceId>(), two = world.rng.id<DeviceId>();
        QVERIFY(memory.add(one, nonce, 0));
        QVERIFY(memory.add(two, nonce, 0));
        QVERIFY(!memory.add(one, nonce, wire::nonceMemorySeconds * 1000));
        QVERIFY(memory.add(one, nonce, wire::nonceMemorySeconds * 1000 + 1));
        QCOMPARE(memory.remembered(), 1u);
    }
    void aBodyMustBeWhatItsDigestSays()
    {
        HubWorld world;
        const auto id = authorIdOf(world.circle.child.author.publicKey());
        auto request = world.sign(wire::call::postEnvelopes("hub", {id, {}}, {}), world.circle.child);
        request.body = toBytes(asBytes("something else"));
        COMPARE_PROBLEM(world.callUnsigned(request), Problem::Digest);
    }
    void aBodyOverItsLimitIsRefused()
    {
        HubWorld world;
        const auto id = authorIdOf(world.circle.child.author.publicKey());
        const auto at = [&](std::size_t size) {
            return problemOf(world.call(wire::call::postEnvelopes("hub", {id, {}}, Bytes(size)), world.circle.child));
        };
        QCOMPARE(int(at(wire::maxBody + 1)), int(Problem::TooBig));
        QVERIFY(at(wire::maxBody) != Problem::TooBig);
        auto news = wire::call::news("hub", {});
        news.body = Bytes(1);
        COMPARE_PROBLEM(world.call(news, world.circle.child), Problem::TooBig);
    }
    void anotherContentTypeIsRefused()
    {
        HubWorld world;
        const auto id = authorIdOf(world.circle.child.author.publicKey());
        auto request = wire::call::postEnvelopes("hub", {id, {}}, {});
        request.head.headers.set("content-type", "text/plain");
        COMPARE_PROBLEM(world.call(request, world.circle.child), Problem::Type);
    }
    void aDeviceHasTenRequestsASecondAndABurst()
    {
        hub::Config limits;
        limits.requestBurst = 5;
        HubWorld world(limits);
        const auto ask = [&] { return problemOf(world.call(wire::call::news("hub", {}), world.circle.child)); };
        for (int i = 0; i < 5; ++i) QCOMPARE(int(ask()), int(Problem::None));
        QCOMPARE(int(ask()), int(Problem::TooMany));
        QCOMPARE(world.call(wire::call::news("hub", {}), world.circle.iro).response.status, 200);
        world.clock.pass(100);
        QCOMPARE(int(ask()), int(Problem::None));
        QCOMPARE(int(ask()), int(Problem::TooMany));
    }
    void twentyFailedSignaturesAMinuteAreAnsweredThenOnlyGoodOnes()
    {
        HubWorld world;
        const auto stranger = world.circle.newPerson(9);
        const auto fail = [&] { return problemOf(world.call(wire::call::news("hub", {}), stranger)); };
        for (int i = 0; i < 20; ++i) QCOMPARE(int(fail()), int(Problem::Denied));
        QCOMPARE(int(fail()), int(Problem::TooMany));
        QCOMPARE(world.call(wire::call::news("hub", {}), world.circle.child).response.status, 200);
        world.peer = "192.0.2.8";
        QCOMPARE(int(fail()), int(Problem::Denied));
    }
    void openCallsAreLimitedByAddress()
    {
        hub::Config limits;
        limits.openCallsPerMinute = 4; // two went into enrolling the circle
        HubWorld world(limits);
        QCOMPARE(world.callUnsigned(wire::call::getAuthority("hub", 1)).response.status, 200);
        QCOMPARE(world.callUnsigned(wire::call::getAuthority("hub", 1)).response.status, 200);
        COMPARE_PROBLEM(world.callUnsigned(wire::call::getAuthority("hub", 1)), Problem::TooMany);
    }
    void aRequestForAnotherHubIsRefusedWhereTheHubKnowsItsName()
    {
        hub::Config limits;
        limits.names = {"hub.example:8443"};
        HubWorld world(limits, false);
        COMPARE_PROBLEM(world.callUnsigned(wire::call::getAuthority("evil.example", 1)), Problem::Denied);
        QCOMPARE(world.callUnsigned(wire::call::getAuthority("hub.example:8443", 1)).response.status, 200);
    }
    void bucketsThatAreFullAgainAreForgotten()
    {
        hub::RateLimit limit(10, 1'000, 10);
        for (int i = 0; i < 5'000; ++i) QVERIFY(limit.take(std::to_string(i), i));
        QVERIFY(limit.remembered() < 3'000);
    }
    void theConfigurationReadsBackAndRefusesNonsense()
    {
        hub::Config config;
        config.names = {"hub.example"};
        config.requestBurst = 7;
        const auto back = hub::Config::decode(config.encode());
        QVERIFY(back.ok());
        QCOMPARE(back->requestBurst, 7u);
        QVERIFY(back->names == config.names);
        for (const char *bad : {"burst = 3", "request_burst", "request_burst = -1", "request_burst = x", "threads = 0"})
            QVERIFY2(!hub::Config::decode(bad).ok(), bad);
    }
    void theLogKeepsFourBytesOfAnId()
    {
        HubWorld world;
        world.post(world.circle.child, {world.entry(world.circle.child, {2}).bytes}, world.mailboxesOf({2, 255}));
        const auto id = authorIdOf(world.circle.child.author.publicKey()).hex();
        const auto text = world.log.text();
        QVERIFY(text.find("300 " + id.substr(0, 8) + " 1\n") != std::string::npos);
        QVERIFY(text.find(id.substr(0, 9)) == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
