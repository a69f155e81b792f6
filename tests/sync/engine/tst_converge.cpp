// SPDX-License-Identifier: Apache-2.0
// Three devices, a hub and a network that plays every trick it knows. After it stops, everything written is posted
// exactly once and delivered to exactly those it was meant for.
#include "tests/support/simdevice.h"
#include "tests/support/simhub.h"

#include <QtTest>

using namespace pipit;
using namespace pipit::test;
using namespace pipit::sync;

namespace {

constexpr SeatId childSeat = 1, iroSeat = 2, carerSeat = 3;
constexpr std::int64_t hour = 3'600'000;

struct World {
    explicit World(std::uint64_t seed) : rng(seed), hub(SigningKey::generate(rng)), circle(rng, hub.key().publicKey(), pins(), people())
    {
        hub.putAuthority(circle.authorityDocument);
        hub.putCircle(circle.circle, circle.circleDocuments.back());
        hub.putSettings(circle.settings(1, {}));
        for (const auto &who : circle.devices) devices.push_back(std::make_unique<SimDevice>(circle, who, draw()));
        network = std::make_unique<SimNetwork>([this](const auto &request, auto now) { return hub.handle(request, now); },
                                               clock, hub.key(), draw());
    }
    std::vector<Hash> pins() { return {rng.id<Hash>(), rng.id<Hash>()}; }
    std::vector<SimMember> people()
    {
        std::vector<SimMember> out;
        out.push_back(SimMember::make(childSeat, Role::Child, rng));
        out.push_back(SimMember::make(iroSeat, Role::Iro, rng));
        out.push_back(SimMember::make(carerSeat, Role::Carer, rng));
        return out;
    }
    std::uint64_t draw(std::uint64_t below = UINT64_MAX)
    {
        std::array<std::uint8_t, 8> bytes{};
        rng.fill(bytes);
        return bigEndian<std::uint64_t>(bytes) % below;
    }
    SimDevice &child() { return *devices[0]; }
    SimDevice &iro() { return *devices[1]; }
    SimDevice &carer() { return *devices[2]; }
    void runAll(std::int64_t ms)
    {
        for (auto &device : devices) device->run(*network, clock, ms);
    }
    const Bytes &bytesOf(const OutboxItem &item) const
    {
        for (const auto &device : devices)
            if (device->store.envelopes.count(item.envelope)) return device->store.envelopes.at(item.envelope);
        qFatal("nobody wrote it");
    }

    SeededRng rng;
    SimHub hub;
    SimCircle circle;
    SimClock clock;
    std::vector<std::unique_ptr<SimDevice>> devices;
    std::unique_ptr<SimNetwork> network;
};

QString nameOf(ByteView envelope)
{
    return QString::fromStdString(envelopeHash(envelope).hex().substr(0, 8));
}

enum class Order { Kept, Any };

// What each mailbox must hold: of every author what was addressed to it, once, in the author's order. That order may
// change only where a hub refused a blob for a while or lost what it had given a receipt for.
void compareMailboxes(World &world, Order order = Order::Kept)
{
    for (const auto &seat : world.circle.circle.seats) {
        const auto held = world.hub.mailbox(seat.mailbox);
        qsizetype expected = 0;
        for (const auto &device : world.devices) {
            QStringList wanted, got;
            for (const auto &item : device->written)
                if (std::count(item.mailboxes.begin(), item.mailboxes.end(), seat.mailbox)) wanted << nameOf(world.bytesOf(item));
            for (const auto &envelope : held)
                if (parseEnvelope(envelope)->author == device->who().authorId()) got << nameOf(envelope);
            expected += wanted.size();
            if (order == Order::Any) {
                wanted.sort();
                got.sort();
            }
            QCOMPARE(got, wanted);
        }
        QCOMPARE(qsizetype(held.size()), expected);
    }
}

void compareDeliveries(World &world, Order order = Order::Kept)
{
    for (const auto &device : world.devices) {
        const auto mailbox = world.circle.seat(device->who().seat).mailbox;
        const auto got = device->store.inbox[mailbox];
        QStringList gotNames, wantedNames;
        for (const auto &envelope : got) gotNames << nameOf(envelope);
        for (const auto &envelope : world.hub.mailbox(mailbox)) wantedNames << nameOf(envelope);
        if (order == Order::Any) {
            gotNames.sort();
            wantedNames.sort();
        }
        QCOMPARE(gotNames, wantedNames);
        for (const auto &[other, envelopes] : device->store.inbox)
            QVERIFY(other == mailbox || other == device->who().ownMailbox || envelopes.empty());
        for (const auto &envelope : got) {
            const auto header = parseEnvelope(envelope);
            QVERIFY(header.ok());
            for (const auto &blob : header->blobs) QVERIFY(device->store.hasBlob(blob));
        }
        QVERIFY(device->engine().state().outbox.empty());
        QVERIFY(device->engine().state().uploads.empty());
        QVERIFY(device->engine().state().downloads.empty());
        QVERIFY(!device->alarmed(AlarmKind::AuthorRollback));
        QVERIFY(!device->alarmed(AlarmKind::LocalFileMissing));
        QVERIFY(!device->alarmed(AlarmKind::EntryClash));
    }
}

} // namespace

class ConvergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingArrivesOnceOverAnHonestNetwork()
    {
        World world(1);
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
        QTest::addColumn<quint64>("seed");
        const auto count = std::max(20, qEnvironmentVariableIntValue("PIPIT_SEEDS"));
        for (int i = 0; i < count; ++i) QTest::addRow("seed %d", 1000 + i) << quint64(1000 + i);
    }
    void everythingArrivesOnceAfterEveryTrick()
    {
        QFETCH(const quint64, seed);
        World world(seed);
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

    void everyRequestCanBeCutAndDoneAgain()
    {
        // The n-th exchange is lost on its way there, or its answer on its way back, for every n.
        for (const auto trick : {Trick::DropRequest, Trick::DropAnswer, Trick::CutAnswer, Trick::Twice, Trick::Slow})
            for (int n = 0; n < 24; ++n) {
                World world(7);
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
                World world(9);
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
