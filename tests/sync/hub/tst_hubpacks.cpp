// SPDX-License-Identifier: Apache-2.0
// Prompt packs at the hub: what the newest settings name, to every device it knows, and nothing else.
#include "core/crypto/sha256.h"
#include "core/format/settings.h"
#include "sync/wire/limits.h"
#include "tests/sync/hub/hubworld.h"

#include <QTest>

using namespace pipit;
using namespace pipit::test;
using wire::Problem;

namespace {

struct World : HubWorld {
    using HubWorld::HubWorld;
    void name(const std::vector<Bytes> &packs)
    {
        settings.previous = settings.version == 0 ? Hash{} : sha256(settings.encode());
        ++settings.version;
        settings.packs.clear();
        for (const auto &pack : packs) settings.packs.push_back(sha256(pack));
        const auto reply = HubWorld::put(DocumentType::Settings, TestCircle::signedBy(DocumentType::Settings, settings.encode(), circle.officers, 2));
        if (reply.response.status != 201) qFatal("the hub does not take the settings");
    }
    hub::Reply give(const Bytes &pack) { return callUnsigned(wire::call::putPack("hub", pack)); }
    hub::Reply get(const Hash &id, std::uint64_t first = 0, std::uint64_t last = wire::maxPack - 1)
    {
        return call(wire::call::getPack("hub", id, first, last), circle.child);
    }
    Settings settings;
};

Bytes packOf(std::size_t size, std::uint8_t what)
{
    return Bytes(size, what);
}

} // namespace

class TestHubPacks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatTheNewestSettingsNameIsTaken()
    {
        World world;
        const auto pack = packOf(5'000, 1);
        COMPARE_PROBLEM(world.give(pack), Problem::Forbidden);
        world.name({pack});
        COMPARE_PROBLEM(world.give(packOf(5'000, 2)), Problem::Forbidden);
        auto forged = wire::call::putPack("hub", pack);
        forged.body.back() ^= 1;
        COMPARE_PROBLEM(world.callUnsigned(forged), Problem::WrongHash);
        QCOMPARE(world.give(pack).response.status, 201);
        QCOMPARE(world.give(pack).response.status, 200);
        QVERIFY(world.log.text().find("323 ") != std::string::npos);
    }
    void everyKnownDeviceGetsItWholeOrInPieces()
    {
        World world;
        Bytes pack(3'000);
        for (std::size_t i = 0; i < pack.size(); ++i) pack[i] = std::uint8_t(i);
        world.name({pack});
        COMPARE_PROBLEM(world.get(sha256(pack)), Problem::NotFound); // named, and not here yet
        world.give(pack);
        world.restart();
        const auto whole = world.get(sha256(pack));
        QCOMPARE(whole.response.status, 206);
        QCOMPARE(whole.response.body, pack);
        QCOMPARE(headerOf(whole, "content-type"), std::string("application/json"));
        const auto end = world.get(sha256(pack), 2'990, 5'000);
        QCOMPARE(end.response.body, Bytes(pack.end() - 10, pack.end()));
        QCOMPARE(headerOf(end, "content-range"), std::string("bytes 2990-2999/3000"));
        COMPARE_PROBLEM(world.get(sha256(pack), 3'000, 3'001), Problem::Range);
        QCOMPARE(world.call(wire::call::getPack("hub", sha256(pack), 0, 9), world.circle.carer).response.body.size(), std::size_t(10));
    }
    void nobodyElseGetsIt()
    {
        World world;
        const auto pack = packOf(10, 1);
        world.name({pack});
        world.give(pack);
        COMPARE_PROBLEM(world.callUnsigned(wire::call::getPack("hub", sha256(pack), 0, 9)), Problem::Denied);
        COMPARE_PROBLEM(world.call(wire::call::getPack("hub", sha256(pack), 0, 9), world.circle.newPerson(9)), Problem::Denied);
    }
    void whatIsNamedNoMoreIsNotGivenAndLaterGone()
    {
        World world;
        const auto one = packOf(10, 1), two = packOf(20, 2);
        world.name({one, two});
        world.give(one);
        world.give(two);
        world.name({two});
        COMPARE_PROBLEM(world.get(sha256(one)), Problem::NotFound);
        world.service().sweep();
        world.name({one, two});
        COMPARE_PROBLEM(world.get(sha256(one)), Problem::NotFound);
        QCOMPARE(world.get(sha256(two)).response.status, 206);
        QCOMPARE(world.give(one).response.status, 201);
        QCOMPARE(world.get(sha256(one)).response.status, 206);
    }
    void aBlobIsNeverGivenAsAPackNorAPackAsABlob()
    {
        World world;
        const Bytes sealed(2'000, 9), pack(2'000, 8);
        const auto blob = world.upload(world.circle.child, sealed);
        world.name({sealed, pack}); // two officers name a child's sealed blob
        world.give(pack);
        COMPARE_PROBLEM(world.get(Hash{blob.bytes}), Problem::NotFound);
        COMPARE_PROBLEM(world.call(wire::call::getBlob("hub", BlobId{sha256(pack).bytes}), world.circle.child), Problem::NotFound);
    }
    void onlyATooLargeOneIsTooLarge()
    {
        World world;
        const auto most = packOf(wire::maxPack, 1), over = packOf(wire::maxPack + 1, 1);
        world.name({most, over});
        QCOMPARE(world.give(most).response.status, 201);
        COMPARE_PROBLEM(world.give(over), Problem::TooBig);
        QCOMPARE(world.get(sha256(most)).response.body.size(), wire::maxPack);
    }
};

QTEST_GUILESS_MAIN(TestHubPacks)
#include "tst_hubpacks.moc"
