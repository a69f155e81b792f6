// SPDX-License-Identifier: Apache-2.0
// Prompt packs on their way to a device: those that its verified settings name, whole, and after everything else.
#include "core/crypto/sha256.h"
#include "sync/wire/limits.h"
#include "tests/support/engineworld.h"

#include <QtTest>

using namespace pipit;
using namespace pipit::test;
using namespace pipit::sync;

namespace {

constexpr std::int64_t minute = 60'000, hour = 60 * minute;

struct World : EngineWorld {
    World() : EngineWorld(29) {}
    /// The next settings name these.
    void name(const std::vector<Bytes> &packs)
    {
        std::vector<Hash> ids;
        for (const auto &pack : packs) ids.push_back(sha256(pack));
        auto document = circle.settings(++version, previous, ids);
        previous = SignedDocument::decode(document)->hash();
        hub.putSettings(std::move(document));
    }
    void put(const Bytes &pack) { hub.putPack(sha256(pack), pack); }
    void run(SimDevice &device, std::int64_t ms = hour) { device.run(network, clock, ms); }
    /// Looks at the news every minute for that long, and finds something or not.
    void lookFor(SimDevice &device, std::int64_t ms)
    {
        for (const auto until = clock.bootMs() + ms; clock.bootMs() < until; clock.pass(minute)) run(device, minute);
    }
    int asked() const
    {
        return int(std::count_if(network.log.begin(), network.log.end(), [](const auto &line) { return line.starts_with("GET /v1/packs/"); }));
    }
    std::uint64_t version = 0;
    Hash previous;
};

Bytes packOf(std::size_t size, std::uint8_t what)
{
    Bytes bytes(size, what);
    for (std::size_t i = 0; i < size; i += 997) bytes[i] = std::uint8_t(i / 997); // so that a piece in a wrong place shows
    return bytes;
}

} // namespace

class PacksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thoseThatTheSettingsNameComeAndAreKept()
    {
        World world;
        const auto one = packOf(40'000, 1), two = packOf(70'000, 2), stranger = packOf(500, 3);
        for (const auto &pack : {one, two, stranger}) world.put(pack);
        world.name({one, two});
        world.run(world.child);
        QCOMPARE(world.child.store.packs, (std::map<Hash, Bytes>{{sha256(one), one}, {sha256(two), two}}));
        QCOMPARE(world.asked(), 2);
        world.child.restart();
        world.run(world.child);
        QCOMPARE(world.asked(), 2);
    }

    void aPackComesAfterEverythingElse()
    {
        World world;
        const auto pack = packOf(1'000, 1);
        world.put(pack);
        world.name({pack});
        world.child.write({EngineWorld::childSeat, EngineWorld::iroSeat}, {50'000});
        world.run(world.child);
        const auto &log = world.network.log;
        const auto post = std::find(log.begin(), log.end(), "POST /v1/envelopes");
        const auto get = std::find(log.begin(), log.end(), "GET /v1/packs/" + sha256(pack).hex());
        QVERIFY(post != log.end() && get != log.end() && post < get);
    }

    void aPackThatIsNamedNoMoreGoes()
    {
        World world;
        const auto one = packOf(900, 1), two = packOf(800, 2);
        world.put(one);
        world.put(two);
        world.name({one, two});
        world.run(world.child);
        world.name({two});
        world.run(world.child);
        QCOMPARE(world.child.store.packs, (std::map<Hash, Bytes>{{sha256(two), two}}));
        world.child.restart();
        QCOMPARE(world.child.engine().state().packs, (std::set<Hash>{sha256(two)}));
    }

    void aPackThatWasCutGoesOnWhereItWas()
    {
        World world;
        const auto pack = packOf(wire::defaultPiece + 5'000, 4);
        world.put(pack);
        world.name({pack});
        // News, settings, circle, the first piece; then the answer to the next piece is lost.
        world.network.next = {Trick::Nothing, Trick::Nothing, Trick::Nothing, Trick::Nothing, Trick::DropAnswer};
        world.child.tell(event::Online{true});
        world.run(world.child);
        QCOMPARE(world.child.store.packs[sha256(pack)], pack);
        QCOMPARE(world.asked(), 3);
    }

    void otherBytesAreSaidAndNotKeptAndHoldUpNothing()
    {
        World world;
        const auto pack = packOf(3'000, 5);
        auto other = pack;
        other[2'999] ^= 1;
        world.hub.putPack(sha256(pack), other);
        world.name({pack});
        world.child.write({EngineWorld::childSeat, EngineWorld::iroSeat});
        world.lookFor(world.child, 10 * minute);
        QVERIFY(world.child.alarmed(AlarmKind::PackDamaged));
        QCOMPARE(world.child.store.alarms.size(), std::size_t(1));
        QCOMPARE(world.child.store.alarms[0].subject, toBytes(sha256(pack).view()));
        QVERIFY(world.child.store.packs.empty());
        QCOMPARE(world.child.store.posted.size(), std::size_t(1));
        QCOMPARE(world.asked(), 1); // ten looks at the news, one at that
        world.put(pack);
        world.clock.pass(hour);
        world.run(world.child);
        QCOMPARE(world.child.store.packs[sha256(pack)], pack);
    }

    void oneThatIsTooLargeIsNotRead()
    {
        World world;
        const auto pack = packOf(wire::maxPack + 1, 6);
        world.put(pack);
        world.name({pack});
        world.lookFor(world.child, 10 * minute);
        QVERIFY(world.child.alarmed(AlarmKind::PackDamaged));
        QVERIFY(world.child.store.packs.empty());
        QCOMPARE(world.asked(), 1);
    }

    void oneThatTheHubHasNotGotYetComesLater()
    {
        World world;
        const auto late = packOf(100, 7), here = packOf(120, 8);
        world.put(here);
        world.name({late, here});
        world.run(world.child, minute / 2);
        QCOMPARE(world.child.store.packs.size(), std::size_t(1));
        QVERIFY(world.child.store.alarms.empty());
        world.put(late);
        world.run(world.child, 3 * minute);
        QCOMPARE(world.child.store.packs.size(), std::size_t(2));
    }

    void oneThatCouldNotBeStoredIsAskedForAgainInAnHour()
    {
        World world;
        const auto pack = packOf(100, 9);
        world.put(pack);
        world.name({pack});
        world.run(world.child, minute);
        world.child.store.packs.clear();
        world.child.tell(event::PacksLost{{sha256(pack)}});
        world.lookFor(world.child, 10 * minute);
        QCOMPARE(world.asked(), 1);
        world.clock.pass(hour);
        world.run(world.child);
        QCOMPARE(world.asked(), 2);
        QCOMPARE(world.child.store.packs[sha256(pack)], pack);
    }

    void whateverHappensOnTheWayThePackIsWholeOrNotThere()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            World world;
            const auto pack = packOf(wire::defaultPiece + 77, std::uint8_t(seed));
            world.put(pack);
            world.name({pack});
            SimNetwork network([&](const auto &request, auto now) { return world.hub.handle(request, now); }, world.clock, world.hub.key(), seed);
            network.tricks = {Trick::DropRequest, Trick::DropAnswer, Trick::Failed, Trick::TooMany, Trick::FlipAnswer, Trick::CutAnswer, Trick::Twice, Trick::OldAnswer};
            network.percent = 40;
            for (int hours = 0; hours < 30 && world.child.store.packs.empty(); ++hours) {
                world.child.run(network, world.clock, hour);
                world.clock.pass(hour);
                if (hours % 7 == 3) world.child.restart();
                for (const auto &[id, bytes] : world.child.store.packs) QVERIFY(sha256(bytes) == id);
            }
            QCOMPARE(world.child.store.packs[sha256(pack)], pack);
        }
    }
};

QTEST_GUILESS_MAIN(PacksTest)
#include "tst_packs.moc"
