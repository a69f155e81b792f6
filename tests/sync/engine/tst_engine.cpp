// SPDX-License-Identifier: Apache-2.0
#include "tests/support/engineworld.h"

#include <QtTest>

using namespace pipit;
using namespace pipit::test;
using namespace pipit::sync;

namespace {

constexpr SeatId childSeat = EngineWorld::childSeat, iroSeat = EngineWorld::iroSeat;
constexpr std::int64_t minute = 60'000, hour = 60 * minute;

struct World : EngineWorld {
    World() : EngineWorld(11) {}
    ClientLoop::Report run(SimDevice &device, std::int64_t ms = hour) { return device.run(network, clock, ms); }
    int count(const std::string &opening) const
    {
        return int(std::count_if(network.log.begin(), network.log.end(), [&](const auto &line) { return line.starts_with(opening); }));
    }
};

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksInTheOrderOfTheProtocol()
    {
        World world;
        world.hub.putSettings(world.circle.settings(1, {}));
        world.hub.putFreshness(world.circle.circle.circle, 1'789'900'000'000, world.circle.freshness(1'789'900'000'000));
        world.child.write({childSeat, iroSeat}, {50'000});
        world.run(world.child);
        world.network.log.clear();
        world.iro.write({iroSeat, childSeat}, {40'000});
        world.run(world.iro);
        const auto circle = world.circle.circle.circle.hex(), mailbox = world.circle.seat(iroSeat).mailbox.hex();
        const auto blob = world.child.written[0].blobs[0].id.hex();
        const std::vector<std::string> expected{
            "GET /v1/news", "GET /v1/settings", "GET /v1/circles/" + circle, "GET /v1/fresh/" + circle,
            "GET /v1/mailboxes/" + mailbox + "/envelopes", "GET /v1/blobs/" + blob, "POST /v1/uploads",
            "PATCH /v1/uploads/02000000000000000000000000000000", "POST /v1/envelopes"};
        QCOMPARE(world.network.log, expected);
    }

    void oneRequestIsEnoughWhenNothingIsNew()
    {
        World world;
        world.run(world.child);
        world.network.log.clear();
        world.run(world.child);
        QCOMPARE(world.network.log, std::vector<std::string>{"GET /v1/news"});
        world.child.restart();
        world.run(world.child);
        QCOMPARE(world.network.log.size(), std::size_t(2));
    }

    void isPostedOnlyWithAReceiptForTheseMailboxes()
    {
        World world;
        world.child.write({childSeat, iroSeat});
        world.network.next = {Trick::DropRequest};
        world.network.tricks = {Trick::ForgedReceipt};
        world.network.percent = 100;
        world.run(world.child);
        QVERIFY(world.child.store.posted.empty());
        QVERIFY(world.child.alarmed(AlarmKind::BadHubSignature));
        world.network.percent = 0;
        world.run(world.child);
        QCOMPARE(world.child.store.posted.size(), std::size_t(1));
        QCOMPARE(world.child.store.posted[0].m, std::uint64_t(1));
        const auto receipt = wire::HubReceipt::decode(world.child.store.posted[0].receipt);
        QVERIFY(receipt.ok() && receipt->validBy(world.hub.key().publicKey()));
        QCOMPARE(receipt->postings, wire::hashOfPostings({{world.child.written[0].envelope, world.child.written[0].mailboxes}}));
    }

    void goesOnWhereTheHubStandsAfterACut()
    {
        World world;
        world.child.write({childSeat, iroSeat}, {5'000'000});
        // news, circle, create, first piece; then the answer to the second piece is lost.
        world.network.next = {Trick::Nothing, Trick::Nothing, Trick::Nothing, Trick::Nothing, Trick::DropAnswer};
        world.run(world.child, 20 * hour);
        QCOMPARE(world.count("POST /v1/uploads"), 1);
        QCOMPARE(world.count("HEAD /v1/uploads"), 1);
        QCOMPARE(world.count("PATCH /v1/uploads"), 4); // 1, 2, after the cut 1, and the rest: nothing twice
        QCOMPARE(world.child.store.posted.size(), std::size_t(1));
    }

    void bringsBlobsAgainThatTheHubLost()
    {
        World world;
        const auto item = world.child.write({childSeat, iroSeat}, {50'000});
        // The batch is lost after the blob went up; then the hub loses the blob.
        world.network.next = {Trick::Nothing, Trick::Nothing, Trick::Nothing, Trick::Nothing, Trick::DropRequest};
        world.run(world.child, 1'000);
        QVERIFY(world.hub.hasBlob(item.blobs[0].id) && world.child.store.posted.empty());
        world.hub.forgetBlob(item.blobs[0].id);
        world.run(world.child);
        QVERIFY(world.hub.hasBlob(item.blobs[0].id));
        QCOMPARE(world.child.store.posted.size(), std::size_t(1));
    }

    void learnsTheHubsClockAndUsesItForNothingElse()
    {
        World world;
        world.network.hubAheadMs = -9ll * 365 * 24 * hour;
        world.child.write({childSeat, iroSeat});
        world.run(world.child, minute);
        QCOMPARE(world.child.store.posted.size(), std::size_t(1));
        world.run(world.child, minute);
        QVERIFY(std::abs(world.child.engine().state().clockSeconds + 9ll * 365 * 24 * 3'600) < 2);
        world.child.restart();
        world.network.log.clear();
        world.run(world.child);
        QCOMPARE(world.network.log, std::vector<std::string>{"GET /v1/news"}); // remembered
    }

    void aRestoredCopyStopsItsAuthor()
    {
        World world;
        world.child.write({childSeat, iroSeat});
        world.run(world.child);
        auto old = world.child.store; // the disk image that comes back later
        world.child.write({childSeat, iroSeat});
        world.run(world.child);
        world.child.store = old;
        world.child.restart();
        world.child.write({childSeat, iroSeat});
        world.run(world.child);
        QVERIFY(world.child.alarmed(AlarmKind::AuthorRollback));
        QCOMPARE(world.child.store.posted.size(), std::size_t(1));
        world.child.restart();
        world.network.log.clear();
        world.run(world.child);
        QCOMPARE(world.count("POST /v1/envelopes"), 0); // for good
    }

    void aHubThatDoesNotKnowTheDeviceIsToldOfUntilItDoes()
    {
        World world;
        SimHub stranger(SigningKey::generate(world.rng));
        bool known = false;
        SimNetwork network{[&](const auto &request, auto now) { return known ? world.hub.handle(request, now) : stranger.handle(request, now); },
                           world.clock, world.hub.key(), 12};
        QVERIFY(!world.child.engine().denied());
        world.child.run(network, world.clock, minute);
        QVERIFY(world.child.alarmed(AlarmKind::Denied));
        QVERIFY(world.child.engine().denied());
        known = true;
        world.child.run(network, world.clock, hour);
        QVERIFY(!world.child.engine().denied());
    }

    void aHubThatLostPostsIsToldOfAndGetsThemAgain()
    {
        World world;
        for (int i = 0; i < 3; ++i) {
            world.child.write({childSeat, iroSeat});
            world.run(world.child);
        }
        world.hub.forgetLast(2);
        world.child.write({childSeat, iroSeat});
        world.run(world.child);
        QVERIFY(world.child.alarmed(AlarmKind::HubLost));
        QVERIFY(!world.child.alarmed(AlarmKind::AuthorRollback));
        QCOMPARE(world.hub.mailbox(world.circle.seat(iroSeat).mailbox).size(), std::size_t(4));
    }

    void aMailboxThatLostRowsIsAnAlarmWithProof()
    {
        World world;
        world.child.write({childSeat, iroSeat});
        world.child.write({childSeat, iroSeat});
        world.run(world.child);
        world.run(world.iro);
        world.hub.forgetLast(1);
        world.run(world.iro);
        QVERIFY(world.iro.alarmed(AlarmKind::MailboxShorter));
        const auto &alarm = world.iro.store.alarms.at(0);
        const auto before = wire::MailboxHead::decode(alarm.evidence.at(0));
        QVERIFY(before.ok() && before->validBy(world.hub.key().publicKey()) && before->pageEnd.n == 2);
        const auto now = wire::MailboxHead::decode(alarm.evidence.at(1));
        QVERIFY(now.ok() && now->validBy(world.hub.key().publicKey()) && now->total == 1);
        QCOMPARE(world.iro.store.inbox[world.circle.seat(iroSeat).mailbox].size(), std::size_t(2)); // nothing is taken back
    }

    void documentsThatDoNotVerifyAreNotKept()
    {
        World world;
        world.run(world.iro);
        world.circle.circle.seats[0].holders = {world.circle.devices[1].member}; // class A needs two officers
        world.hub.putCircle(world.circle.circle, world.circle.publishCircle(1));
        world.run(world.iro);
        QVERIFY(world.iro.alarmed(AlarmKind::DocumentRefused));
        QCOMPARE(world.iro.engine().roster().circle(world.circle.circle.circle)->newest().version, std::uint64_t(1));
        world.iro.restart();
        QCOMPARE(world.iro.engine().roster().circle(world.circle.circle.circle)->newest().version, std::uint64_t(1));
    }

    void anAuthorityWithoutTheAnchorIsNobody()
    {
        World world, other;
        effect::Keep keep;
        keep.rows = {rowOf(Site{"hub.example", world.circle.authority.authorityId, world.rng.id<Hash>()})};
        SimDevice device(world.circle, world.circle.devices[0], 1);
        (void)device.store.keep(keep);
        device.restart();
        QVERIFY(device.engine().pins().empty());
        world.run(device);
        QVERIFY(device.alarmed(AlarmKind::DocumentRefused));
        QVERIFY(device.engine().pins().empty() && device.engine().roster().circles().empty());
    }

    void whatIsForbiddenIsAskedAgainWhenTheCircleChanges()
    {
        World world;
        auto manifest = world.circle.circle;
        world.run(world.child);
        auto item = world.child.write({childSeat, iroSeat});
        world.child.tell(event::OutboxChanged{{}, {item.envelope}}); // before it went: it can be stopped
        item.mailboxes.push_back(world.rng.id<MailboxId>());
        world.child.tell(event::OutboxChanged{{item}, {}});
        world.run(world.child);
        QCOMPARE(world.child.store.refused.size(), std::size_t(1));
        QCOMPARE(world.child.store.refused[0].problem, wire::Problem::Forbidden);
        world.network.log.clear();
        world.run(world.child);
        QCOMPARE(world.count("POST /v1/envelopes"), 0);
        world.circle.circle.seats[0].status = SeatStatus::Frozen;
        world.circle.circle.seats[0].status = SeatStatus::Active;
        world.hub.putCircle(world.circle.circle, world.circle.publishCircle(2));
        world.run(world.child);
        QCOMPARE(world.count("POST /v1/envelopes"), 1);
    }

    void aMissingFileHoldsUpNothingElse()
    {
        World world;
        const auto lost = world.child.write({childSeat, iroSeat}, {40'000});
        world.child.write({childSeat, iroSeat});
        world.child.store.blobs.erase(lost.blobs[0].id);
        world.run(world.child, minute);
        QVERIFY(world.child.alarmed(AlarmKind::LocalFileMissing));
        QCOMPARE(world.child.store.posted.size(), std::size_t(1));
        QCOMPARE(world.child.engine().state().outbox.size(), std::size_t(1));
    }

    void aWrongCertificateIsSaidOnceAndNothingIsSent()
    {
        World world;
        struct Wrong final : Transport {
            Result<wire::HttpResponse> exchange(const wire::HttpRequest &, const Trust &) override
            {
                ++asked;
                return Error{Code::Untrusted, "wrong"};
            }
            Hash seenPin() const override { return {}; }
            void cancel() override {}
            int asked = 0;
        } wrong;
        world.child.write({childSeat, iroSeat});
        world.child.run(wrong, world.clock, hour);
        QVERIFY(wrong.asked > 3 && wrong.asked < 20);
        QCOMPARE(std::count_if(world.child.store.alarms.begin(), world.child.store.alarms.end(),
                               [](const auto &alarm) { return alarm.kind == AlarmKind::WrongCertificate; }), 1);
    }

    void aDamagedBlobIsFetchedAgain()
    {
        World world;
        const auto item = world.child.write({childSeat, iroSeat}, {50'000});
        world.run(world.child);
        world.network.next = {Trick::Nothing, Trick::Nothing, Trick::Nothing, Trick::FlipAnswer}; // news, circle, page, blob
        world.run(world.iro, 1'000);
        world.run(world.iro);
        QVERIFY(world.iro.alarmed(AlarmKind::BlobDamaged));
        QVERIFY(world.iro.store.hasBlob(item.blobs[0].id));
    }

    void aLongFilmHoldsUpNeitherNewsNorPosts()
    {
        World world;
        world.child.write({childSeat, iroSeat}, {9'000'000});
        world.run(world.child);
        world.network.exchangeMs = 30'000; // 1 MiB in half a minute
        world.network.log.clear();
        world.iro.write({iroSeat, childSeat});
        world.run(world.iro);
        const auto &log = world.network.log;
        const auto post = std::find(log.begin(), log.end(), "POST /v1/envelopes");
        QVERIFY(post != log.end());
        QCOMPARE(std::count_if(log.begin(), post, [](const auto &line) { return line.starts_with("GET /v1/blobs"); }), 1);
        QVERIFY(world.count("GET /v1/news") >= 3);
        QVERIFY(world.iro.store.hasBlob(world.child.written[0].blobs[0].id));
    }

    void blobsThatAreHereAreNotFetched()
    {
        World world;
        world.child.write({childSeat, iroSeat}, {50'000});
        world.run(world.child); // its own note comes back to the child's mailbox
        world.run(world.child);
        QCOMPARE(world.child.store.inbox[world.circle.seat(childSeat).mailbox].size(), std::size_t(1));
        QCOMPARE(world.count("GET /v1/blobs"), 0);
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
