// SPDX-License-Identifier: Apache-2.0
// Three devices, a hub and a network that plays every trick it knows. After it stops, everything written is posted
// exactly once and delivered to exactly those it was meant for. Both hubs must give that: the one in memory that was
// written for these tests, and pipit-hub's own service on real files.
#include "tests/sync/engine/convergeworld.h"

using namespace pipit;
using namespace pipit::test;
using namespace pipit::sync;

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr auto childSeat = World::childSeat, iroSeat = World::iroSeat, carerSeat = World::carerSeat;

void bothHubs()
{
    QTest::addColumn<Hub>("hub");
    QTest::newRow("simulated hub") << Hub::Simulated;
    QTest::newRow("pipit-hub") << Hub::Real;
}

} // namespace

class ConvergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingArrivesOnceOverAnHonestNetwork_data() { bothHubs(); }
    void everythingArrivesOnceOverAnHonestNetwork()
    {
        QFETCH(const Hub, hub);
        World world(hub, 1);
        world.child().write({childSeat, iroSeat}, {40'000, 2'500'000});
        world.child().write({childSeat, iroSeat, carerSeat});
        world.iro().write({iroSeat, childSeat}, {70'000});
        world.runAll(hour);
        world.runAll(hour);
        compareMailboxes(world);
        compareDeliveries(world);
        QCOMPARE(world.child().store.posted.size(), std::size_t(2));
        QVERIFY(world.child().store.alarms.empty() && world.iro().store.alarms.empty() && world.carer().store.alarms.empty());
        QCOMPARE(world.carer().engine().roster().settings().meetingName, std::string("review"));
    }

    void everythingArrivesOnceAfterEveryTrick_data()
    {
        QTest::addColumn<Hub>("hub");
        QTest::addColumn<quint64>("seed");
        const auto count = std::max(20, qEnvironmentVariableIntValue("PIPIT_SEEDS"));
        for (int i = 0; i < count; ++i) QTest::addRow("simulated hub, seed %d", 1000 + i) << Hub::Simulated << quint64(1000 + i);
        for (int i = 0; i < count / 4; ++i) QTest::addRow("pipit-hub, seed %d", 1000 + i) << Hub::Real << quint64(1000 + i);
    }
    void everythingArrivesOnceAfterEveryTrick()
    {
        QFETCH(const Hub, hub);
        QFETCH(const quint64, seed);
        World world(hub, seed);
        world.network->tricks = allTricks();
        for (int round = 0; round < 8; ++round) {
            world.network->percent = static_cast<int>(world.draw(60));
            for (auto &device : world.devices) {
                for (auto count = world.draw(3); count > 0; --count) {
                    std::vector<SeatId> to{device->who().seat};
                    if (world.draw(2) && device->who().seat != iroSeat) to.push_back(iroSeat);
                    if (world.draw(3) == 0 && device->who().seat != carerSeat) to.push_back(carerSeat);
                    std::sort(to.begin(), to.end());
                    std::vector<std::size_t> blobs;
                    for (auto blob = world.draw(3); blob > 0; --blob) blobs.push_back(world.draw(4) ? 32'800 : 1'400'000);
                    device->write(to, blobs);
                }
                if (world.draw(3) == 0) device->store.powerOffAt(static_cast<int>(1 + world.draw(12)));
                device->run(*world.network, world.clock, hour);
                if (world.draw(4) == 0) device->restart();
            }
        }
        world.network->tricks.clear();
        // A later item of each author shows a hub that gave receipts for what it had not stored.
        for (auto &device : world.devices) {
            device->store.powerOn();
            device->write({device->who().seat});
        }
        for (int i = 0; i < 6; ++i) world.runAll(2 * hour);
        compareMailboxes(world, Order::Any);
        compareDeliveries(world, Order::Any);
    }

    void everyRequestCanBeCutAndDoneAgain_data() { bothHubs(); }
    void everyRequestCanBeCutAndDoneAgain()
    {
        QFETCH(const Hub, hub);
        // The n-th exchange is lost on its way there, or its answer on its way back, for every n.
        for (const auto trick : {Trick::DropRequest, Trick::DropAnswer, Trick::CutAnswer, Trick::Twice, Trick::Slow})
            for (int n = 0; n < 24; n += hub == Hub::Real ? 4 : 1) {
                World world(hub, 7);
                world.child().write({childSeat, iroSeat}, {2'200'000});
                world.child().write({childSeat, carerSeat}, {33'000});
                world.network->next.assign(static_cast<std::size_t>(n), Trick::Nothing);
                world.network->next.push_back(trick);
                world.runAll(30 * hour);
                world.runAll(30 * hour);
                compareMailboxes(world);
                compareDeliveries(world);
                if (QTest::currentTestFailed()) qFatal("trick %d at exchange %d", static_cast<int>(trick), n);
            }
    }

    void everyPowerCutIsSurvived()
    {
        for (int n = 1; n < 20; ++n)
            for (const std::size_t which : {0u, 1u}) {
                World world(Hub::Simulated, 9);
                world.child().write({childSeat, iroSeat}, {2'200'000});
                world.child().write({childSeat, carerSeat});
                if (which == 1) world.child().run(*world.network, world.clock, hour);
                world.devices[which]->store.powerOffAt(n);
                world.runAll(hour);
                world.child().write({childSeat, iroSeat});
                for (auto &device : world.devices) device->store.powerOn();
                world.runAll(hour);
                world.runAll(hour);
                compareMailboxes(world);
                compareDeliveries(world);
            }
    }
};

QTEST_GUILESS_MAIN(ConvergeTest)
#include "tst_converge.moc"
