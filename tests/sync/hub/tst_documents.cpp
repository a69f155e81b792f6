// SPDX-License-Identifier: Apache-2.0
#include "core/format/freshness.h"
#include "core/format/settings.h"
#include "sync/wire/documents.h"
#include "sync/wire/limits.h"
#include "tests/sync/hub/hubworld.h"

#include <QTest>

using namespace pipit;
using namespace pipit::test;
using wire::Problem;

/// PROTOCOL.md §10: signed documents, and the relay for enrolment.
class TestDocuments : public QObject
{
    Q_OBJECT
private:
    static Bytes nextCircle(HubWorld &world, std::size_t officers)
    {
        auto next = world.circle.nextManifest();
        next.seats[1].epoch = 2; // a new key for a seat: class A
        next.seats[1].pub = hpke::KeyPair::generate(world.rng).pub;
        return TestCircle::signedBy(DocumentType::Circle, next.encode(), world.circle.officers, officers);
    }
    static std::size_t countOf(const hub::Reply &reply)
    {
        return wire::readDocuments(reply.response.body)->size();
    }
    static Freshness freshness(HubWorld &world, std::int64_t issued)
    {
        Freshness fresh;
        fresh.circle = world.circle.circle;
        fresh.circleVersion = 1;
        fresh.circleHash = sha256(world.circle.manifest.encode());
        fresh.issuedMs = issued;
        fresh.expiresMs = issued + 86'400'000;
        return fresh;
    }

private Q_SLOTS:
    void aHubTrustsNobodyBeforeItIsTold()
    {
        HubWorld world({}, false);
        COMPARE_PROBLEM(world.put(DocumentType::Authority, world.circle.authorityDocument()), Problem::Forbidden);
        COMPARE_PROBLEM(world.put(DocumentType::Circle, world.circle.circleDocument()), Problem::Forbidden);
        const auto other = world.rng.id<Hash>();
        QVERIFY(writeAndWait(world.store(), [&](hub::StoreWriter &w) { return w.setTrustedAuthority(other); }).ok());
        COMPARE_PROBLEM(world.put(DocumentType::Authority, world.circle.authorityDocument()), Problem::Forbidden);
    }
    void theAuthoritysManifestMustNameThisHub()
    {
        HubWorld world({}, false);
        world.circle.authority.hubReceiptKey = SigningKey::generate(world.rng).publicKey();
        const auto trusted = sha256(world.circle.authority.encode());
        QVERIFY(writeAndWait(world.store(), [&](hub::StoreWriter &w) { return w.setTrustedAuthority(trusted); }).ok());
        COMPARE_PROBLEM(world.put(DocumentType::Authority, world.circle.authorityDocument()), Problem::Invalid);
    }
    void theSameDocumentAgainIs200()
    {
        HubWorld world;
        QCOMPARE(world.put(DocumentType::Authority, world.circle.authorityDocument()).response.status, 200);
        QCOMPARE(world.put(DocumentType::Circle, world.circle.circleDocument()).response.status, 200);
    }
    void aCircleGoesOnOnlyWithEnoughOfficers()
    {
        HubWorld world;
        COMPARE_PROBLEM(world.put(DocumentType::Circle, nextCircle(world, 1)), Problem::Invalid);
        QCOMPARE(world.put(DocumentType::Circle, nextCircle(world, 2)).response.status, 201);
    }
    void anotherDocumentOfAVersionIsAFork()
    {
        HubWorld world;
        auto other = world.circle.manifest;
        other.issuedMs += 1;
        const auto reply = world.put(DocumentType::Circle,
                                     TestCircle::signedBy(DocumentType::Circle, other.encode(), world.circle.officers, 2));
        COMPARE_PROBLEM(reply, Problem::Fork);
        QVERIFY(wire::ProblemBody::decode(reply.response.body)->hash == sha256(world.circle.manifest.encode()));
        QVERIFY(world.log.text().find("322 ") != std::string::npos);
    }
    void aVersionCannotBeSkipped()
    {
        HubWorld world;
        auto next = world.circle.nextManifest();
        next.version = 3;
        const auto reply = world.put(DocumentType::Circle,
                                     TestCircle::signedBy(DocumentType::Circle, next.encode(), world.circle.officers, 2));
        COMPARE_PROBLEM(reply, Problem::VersionGap);
        QVERIFY(wire::ProblemBody::decode(reply.response.body)->number == 1u);
    }
    void aDocumentOfAnotherTypeOrCircleIsRefused()
    {
        HubWorld world;
        COMPARE_PROBLEM(world.put(DocumentType::Settings, world.circle.circleDocument()), Problem::Invalid);
        COMPARE_PROBLEM(world.callUnsigned(wire::call::putCircle("hub", world.rng.id<CircleId>(), world.circle.circleDocument())),
                        Problem::Invalid);
        COMPARE_PROBLEM(world.put(DocumentType::Circle, Bytes(40, 1)), Problem::Invalid);
    }
    void everyFlippedByteOfAManifestIsRefused()
    {
        hub::Config limits;
        limits.openCallsPerMinute = 1'000'000;
        HubWorld world(limits);
        const auto good = nextCircle(world, 2);
        for (std::size_t i = 0; i < good.size(); i += 7) {
            auto flipped = good;
            flipped[i] ^= 0x20;
            QVERIFY(world.put(DocumentType::Circle, flipped).response.status >= 400);
        }
        QCOMPARE(world.put(DocumentType::Circle, good).response.status, 201);
    }
    void versionsAreGivenOneByOneToThoseOfTheCircle()
    {
        HubWorld world;
        world.put(DocumentType::Circle, nextCircle(world, 2));
        const auto all = world.call(wire::call::getCircle("hub", world.circle.circle, 1), world.circle.child);
        QCOMPARE(countOf(all), 2u);
        QVERIFY(equal(wire::readDocuments(all.response.body)->front(), world.circle.circleDocument()));
        QCOMPARE(countOf(world.call(wire::call::getCircle("hub", world.circle.circle, 2), world.circle.child)), 1u);
        QCOMPARE(countOf(world.call(wire::call::getCircle("hub", world.circle.circle, 3), world.circle.child)), 0u);
        COMPARE_PROBLEM(world.call(wire::call::getCircle("hub", world.rng.id<CircleId>(), 1), world.circle.child),
                        Problem::NotFound);
        QCOMPARE(countOf(world.callUnsigned(wire::call::getAuthority("hub", 1))), 1u);
    }
    void freshnessReplacesTheOneBefore()
    {
        HubWorld world;
        std::vector<SigningKey> refresh;
        refresh.push_back(world.circle.refresh.clone());
        const auto put = [&](std::int64_t issued) {
            return world.put(DocumentType::Freshness,
                             TestCircle::signedBy(DocumentType::Freshness, freshness(world, issued).encode(), refresh, 1));
        };
        QCOMPARE(put(world.clock.wall).response.status, 201);
        QCOMPARE(put(world.clock.wall).response.status, 200);
        QCOMPARE(put(world.clock.wall + 5).response.status, 201);
        COMPARE_PROBLEM(put(world.clock.wall + 1), Problem::VersionGap);
        QCOMPARE(countOf(world.call(wire::call::getFreshness("hub", world.circle.circle), world.circle.iro)), 1u);
        const auto byOfficer = TestCircle::signedBy(DocumentType::Freshness, freshness(world, world.clock.wall + 9).encode(),
                                                    world.circle.officers, 1);
        COMPARE_PROBLEM(world.put(DocumentType::Freshness, byOfficer), Problem::Invalid);
    }
    void settingsNeedTwoOfficers()
    {
        HubWorld world;
        Settings settings;
        settings.version = 1;
        const auto by = [&](std::size_t count) {
            return world.put(DocumentType::Settings, TestCircle::signedBy(DocumentType::Settings, settings.encode(),
                                                                         world.circle.officers, count));
        };
        COMPARE_PROBLEM(by(1), Problem::Invalid);
        QCOMPARE(by(2).response.status, 201);
        QCOMPARE(countOf(world.call(wire::call::getSettings("hub", 1), world.circle.child)), 1u);
    }
    void theRelayCarriesMessagesBothWays()
    {
        HubWorld world;
        const auto id = world.rng.id<EnrolId>();
        using wire::call::EnrolSide;
        const auto post = [&](EnrolSide side, std::size_t size) {
            return world.callUnsigned(wire::call::postEnrol("hub", id, side, Bytes(size, 4)));
        };
        const auto messages = [&](EnrolSide side, std::uint64_t after) {
            return countOf(world.callUnsigned(wire::call::getEnrol("hub", id, side, after)));
        };
        QCOMPARE(messages(EnrolSide::Console, 0), 0u);
        COMPARE_PROBLEM(post(EnrolSide::Device, 10), Problem::NotFound);
        QCOMPARE(post(EnrolSide::Console, wire::maxEnrolMessage).response.status, 201);
        COMPARE_PROBLEM(post(EnrolSide::Console, wire::maxEnrolMessage + 1), Problem::TooBig);
        COMPARE_PROBLEM(post(EnrolSide::Console, 0), Problem::Malformed);
        QCOMPARE(post(EnrolSide::Device, 10).response.status, 201);
        QCOMPARE(messages(EnrolSide::Console, 0), 1u);
        QCOMPARE(messages(EnrolSide::Console, 1), 0u);
        QCOMPARE(messages(EnrolSide::Device, 0), 1u);
    }
    void theRelayAllowsFiveTriesAndSevenDays()
    {
        HubWorld world;
        const auto id = world.rng.id<EnrolId>();
        const auto post = [&] {
            return world.callUnsigned(wire::call::postEnrol("hub", id, wire::call::EnrolSide::Console, Bytes(9)));
        };
        for (std::size_t i = 0; i < wire::maxEnrolTries; ++i) QCOMPARE(post().response.status, 201);
        COMPARE_PROBLEM(post(), Problem::TooMany);
        world.clock.pass(7 * 86'400'000ll);
        world.service().sweep();
        QCOMPARE(countOf(world.callUnsigned(wire::call::getEnrol("hub", id, wire::call::EnrolSide::Console, 0))), 0u);
    }
    void openRelaysAreLimitedInAllAndByAddress()
    {
        hub::Config limits;
        limits.openEnrolments = 4;
        limits.enrolmentsPerAddressDay = 3;
        HubWorld world(limits);
        const auto open = [&] {
            return problemOf(world.callUnsigned(wire::call::postEnrol("hub", world.rng.id<EnrolId>(),
                                                                     wire::call::EnrolSide::Console, Bytes(9))));
        };
        for (int i = 0; i < 3; ++i) QCOMPARE(int(open()), int(Problem::None));
        QCOMPARE(int(open()), int(Problem::TooMany));
        world.peer = "192.0.2.9";
        QCOMPARE(int(open()), int(Problem::None));
        QCOMPARE(int(open()), int(Problem::TooMany));
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
