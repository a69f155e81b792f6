// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/engine/convergeworld.h"

namespace pipit::test {

using namespace sync;

namespace {

std::vector<SimMember> people(Rng &rng)
{
    std::vector<SimMember> out;
    out.push_back(SimMember::make(World::childSeat, Role::Child, rng));
    out.push_back(SimMember::make(World::iroSeat, Role::Iro, rng));
    out.push_back(SimMember::make(World::carerSeat, Role::Carer, rng));
    return out;
}

QString nameOf(ByteView envelope)
{
    return QString::fromStdString(envelopeHash(envelope).hex().substr(0, 8));
}

} // namespace

World::World(Hub which, std::uint64_t seed)
    : rng(seed), simulated(SigningKey::generate(rng)),
      circle(rng, simulated.key().publicKey(), {rng.id<Hash>(), rng.id<Hash>()}, people(rng))
{
    if (which == Hub::Real) {
        real = std::make_unique<RealHub>(simulated.key(), rng, circle.anchor());
        real->put(wire::call::putAuthority("hub", circle.authorityDocument), clock.wallMs());
        real->put(wire::call::putCircle("hub", circle.circle.circle, circle.circleDocuments.back()), clock.wallMs());
        real->put(wire::call::putSettings("hub", circle.settings(1, {})), clock.wallMs());
    } else {
        simulated.putAuthority(circle.authorityDocument);
        simulated.putCircle(circle.circle, circle.circleDocuments.back());
        simulated.putSettings(circle.settings(1, {}));
    }
    for (const auto &who : circle.devices) devices.push_back(std::make_unique<SimDevice>(circle, who, draw()));
    const auto handle = [this](const wire::HttpRequest &request, std::int64_t now) {
        return real ? real->handle(request, now) : simulated.handle(request, now);
    };
    network = std::make_unique<SimNetwork>(handle, clock, simulated.key(), draw());
}

std::uint64_t World::draw(std::uint64_t below)
{
    std::array<std::uint8_t, 8> bytes{};
    rng.fill(bytes);
    return bigEndian<std::uint64_t>(bytes) % below;
}

void World::runAll(std::int64_t ms)
{
    for (auto &device : devices) device->run(*network, clock, ms);
}

const Bytes &World::bytesOf(const OutboxItem &item) const
{
    for (const auto &device : devices)
        if (device->store.envelopes.count(item.envelope)) return device->store.envelopes.at(item.envelope);
    qFatal("nobody wrote it");
}

void compareMailboxes(World &world, Order order)
{
    for (const auto &seat : world.circle.circle.seats) {
        const auto held = world.mailbox(seat.mailbox);
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

void compareDeliveries(World &world, Order order)
{
    for (const auto &device : world.devices) {
        const auto mailbox = world.circle.seat(device->who().seat).mailbox;
        const auto got = device->store.inbox[mailbox];
        QStringList gotNames, wantedNames;
        for (const auto &envelope : got) gotNames << nameOf(envelope);
        for (const auto &envelope : world.mailbox(mailbox)) wantedNames << nameOf(envelope);
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

} // namespace pipit::test
