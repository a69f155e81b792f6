// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/batch.h"
#include "sync/wire/page.h"
#include "tests/sync/hub/hubworld.h"

#include <QTest>

using namespace pipit;
using namespace pipit::test;
using wire::Problem;

/// PROTOCOL.md §5 and §6.1: envelopes up.
class TestPosting : public QObject
{
    Q_OBJECT
private:
    static int only(HubWorld &world, const hub::Reply &reply)
    {
        const auto answer = world.answerOf(reply);
        return answer.statuses.size() == 1 ? answer.statuses[0].status : -1;
    }

private Q_SLOTS:
    void whatIsAcceptedLiesInEveryMailboxAskedForAndInNoOther()
    {
        HubWorld world;
        const auto &child = world.circle.child;
        const auto sealed = world.entry(child, {2});
        const auto reply = world.post(child, {sealed.bytes}, world.mailboxesOf({2, 255}));
        QCOMPARE(reply.response.status, 200);
        QCOMPARE(only(world, reply), 201);
        const auto page = world.page(world.circle.iro, world.mailboxOf(2));
        QCOMPARE(page.rows.size(), 1u);
        QVERIFY(equal(page.rows[0].envelope, sealed.bytes));
        QCOMPARE(page.rows[0].timeMs, world.clock.wall);
        QCOMPARE(world.page(world.circle.recordsTool, world.mailboxOf(255)).rows.size(), 1u);
        QCOMPARE(world.page(world.circle.carer, world.mailboxOf(3)).rows.size(), 0u);
    }
    void theSameEnvelopeAgainIs200AndChangesNothing()
    {
        HubWorld world;
        const auto &child = world.circle.child;
        const auto sealed = world.entry(child, {2});
        world.post(child, {sealed.bytes}, world.mailboxesOf({2, 255}));
        const auto before = world.heads;
        const auto again = world.post(child, {sealed.bytes}, world.mailboxesOf({2, 255}));
        QCOMPARE(only(world, again), 200);
        QVERIFY(world.heads == before);
        QCOMPARE(world.page(world.circle.iro, world.mailboxOf(2)).rows.size(), 1u);
        const auto wider = world.post(child, {sealed.bytes}, world.mailboxesOf({2, 3, 255}));
        QCOMPARE(only(world, wider), 200);
        QCOMPARE(world.page(world.circle.carer, world.mailboxOf(3)).rows.size(), 1u);
    }
    void twiceInOneBatchIsOnceInTheLog()
    {
        HubWorld world;
        const auto &child = world.circle.child;
        const auto sealed = world.entry(child, {2});
        const auto answer = world.answerOf(world.post(child, {sealed.bytes, sealed.bytes}, world.mailboxesOf({2, 255})));
        QCOMPARE(answer.statuses[0].status, 201);
        QCOMPARE(answer.statuses[1].status, 200);
        QCOMPARE(world.page(world.circle.iro, world.mailboxOf(2)).rows.size(), 1u);
    }
    void anotherEnvelopeUnderTheSameEntryIdClashes()
    {
        HubWorld world;
        const auto &child = world.circle.child;
        const auto one = world.entry(child, {2});
        world.post(child, {one.bytes}, world.mailboxesOf({2, 255}));
        auto other = world.entry(child, {2}).bytes;
        std::copy(one.entry.bytes.begin(), one.entry.bytes.end(), other.begin() + 16);
        const auto signedSize = other.size() - signatureSize;
        const auto signature = child.author.signHashed(label::signEnvelope, ByteView(other).first(signedSize));
        std::copy(signature.bytes.begin(), signature.bytes.end(), other.end() - signatureSize);
        const auto answer = world.answerOf(world.post(child, {other}, world.mailboxesOf({2, 255})));
        QCOMPARE(answer.statuses[0].status, 409);
        QCOMPARE(int(answer.statuses[0].problem), int(Problem::EntryClash));
        QVERIFY(equal(world.page(world.circle.iro, world.mailboxOf(2)).rows[0].envelope, one.bytes));
    }
    void aDamagedOrForeignEnvelopeIs422AndHurtsNoOther()
    {
        HubWorld world;
        const auto &child = world.circle.child;
        auto damaged = world.entry(child, {2}).bytes;
        damaged[damaged.size() / 2] ^= 1;
        const auto ofIro = world.entry(world.circle.iro, {1}).bytes;
        const auto good = world.entry(child, {2}).bytes;
        const auto answer =
            world.answerOf(world.post(child, {damaged, ofIro, Bytes(50, 3), good}, world.mailboxesOf({2, 255})));
        QCOMPARE(answer.statuses[0].status, 422);
        QCOMPARE(answer.statuses[1].status, 422);
        QCOMPARE(answer.statuses[2].status, 422);
        QCOMPARE(answer.statuses[3].status, 201);
    }
    void anEnvelopeGoesOnlyByItsAuthorsOwnDevice()
    {
        HubWorld world;
        const auto childId = authorIdOf(world.circle.child.author.publicKey());
        wire::BatchWriter batch;
        QVERIFY(batch.add(world.mailboxesOf({2}), {}, world.entry(world.circle.child, {2}).bytes));
        const auto request = wire::call::postEnvelopes("hub", {childId, {}}, batch.take());
        COMPARE_PROBLEM(world.call(request, world.circle.carer), Problem::Forbidden);
    }
    void aMailboxOfAnotherCircleIs403()
    {
        HubWorld world;
        const auto &child = world.circle.child;
        const auto elsewhere = world.rng.id<MailboxId>();
        QCOMPARE(only(world, world.post(child, {world.entry(child, {2}).bytes}, {elsewhere})), 403);
        QCOMPARE(only(world, world.post(child, {world.entry(child, {2}).bytes}, {world.circle.iro.authorMailbox})), 201);
    }
    void missingBlobsAre424AndNamed()
    {
        HubWorld world;
        const auto &child = world.circle.child;
        const Bytes content(40'000, 7);
        const BlobId blob{sha256(content).bytes};
        const auto sealed = world.entry(child, {2}, {blob});
        const auto refused = world.answerOf(world.post(child, {sealed.bytes}, world.mailboxesOf({2, 255})));
        QCOMPARE(refused.statuses[0].status, 424);
        QVERIFY(refused.statuses[0].missing == std::vector{blob});
        QVERIFY(!refused.receipt);
        QVERIFY(world.upload(child, content) == blob);
        QCOMPARE(only(world, world.post(child, {sealed.bytes}, world.mailboxesOf({2, 255}))), 201);
    }
    void aRevokedAuthorIsRefusedAtOnce()
    {
        HubWorld world;
        const auto carerId = authorIdOf(world.circle.carer.author.publicKey());
        auto next = world.circle.nextManifest();
        for (auto &author : next.authors)
            if (author.id() == carerId) author.revokedVersion = next.version;
        const auto document = TestCircle::signedBy(DocumentType::Circle, next.encode(), world.circle.officers, 2);
        QCOMPARE(world.put(DocumentType::Circle, document).response.status, 201);
        COMPARE_PROBLEM(world.call(wire::call::news("hub", {}), world.circle.carer), Problem::Denied);
        QCOMPARE(world.call(wire::call::news("hub", {}), world.circle.child).response.status, 200);
    }
    void anAuthorThatWritesWhileLockedPostsAndReadsNothing()
    {
        HubWorld world;
        auto locked = world.circle.newPerson(1); // on a device where nobody else is an author, to see what it alone may do
        locked.member = world.circle.child.member;
        auto next = world.circle.nextManifest();
        auto author = world.circle.authorOf(locked);
        author.kemKey = {};
        author.fromVersion = next.version;
        next.authors.push_back(author);
        std::sort(next.authors.begin(), next.authors.end(), [](const auto &a, const auto &b) { return a.signingKey < b.signingKey; });
        next.nameLockedAuthors();
        world.circle.manifest = next;
        QCOMPARE(world.put(DocumentType::Circle, world.circle.circleDocument()).response.status, 201);
        const auto sealed = world.entry(locked, {2});
        QCOMPARE(only(world, world.post(locked, {sealed.bytes}, world.mailboxesOf({2, 255}))), 201);
        QVERIFY(equal(world.page(world.circle.iro, world.mailboxOf(2)).rows.at(0).envelope, sealed.bytes));
        for (const auto &mailbox : {world.mailboxOf(1), world.mailboxOf(2), locked.authorMailbox})
            COMPARE_PROBLEM(world.call(wire::call::mailboxPage("hub", mailbox, 0, 1'000), locked), Problem::NotFound);
        QCOMPARE(world.call(wire::call::mailboxPage("hub", world.mailboxOf(1), 0, 1'000), world.circle.child).response.status, 200);
    }
    void attachingPutsAnOlderEnvelopeIntoTheNewMailbox()
    {
        HubWorld world;
        const auto &child = world.circle.child;
        const Bytes content(40'000, 9);
        const auto blob = world.upload(child, content);
        const auto old = world.entry(child, {2}, {blob});
        world.post(child, {old.bytes}, world.mailboxesOf({1, 2, 255}));
        COMPARE_PROBLEM(world.call(wire::call::getBlob("hub", blob), world.circle.carer), Problem::NotFound);
        const auto grant = world.entry(child, {3});
        QCOMPARE(only(world, world.post(child, {grant.bytes}, world.mailboxesOf({3, 255}), {old.hash})), 201);
        const auto page = world.page(world.circle.carer, world.mailboxOf(3));
        QCOMPARE(page.rows.size(), 2u);
        QVERIFY(equal(page.rows[1].envelope, old.bytes));
        QCOMPARE(world.call(wire::call::getBlob("hub", blob), world.circle.carer).response.status, 200);
    }
    void nobodyAttachesWhatTheyCannotRead()
    {
        HubWorld world;
        const auto secret = world.entry(world.circle.child, {2});
        world.post(world.circle.child, {secret.bytes}, world.mailboxesOf({2, 255}));
        const auto &carer = world.circle.carer;
        const auto bait = world.entry(carer, {3});
        QCOMPARE(only(world, world.post(carer, {bait.bytes}, world.mailboxesOf({3, 255}), {secret.hash})), 403);
        QCOMPARE(world.page(carer, world.mailboxOf(3)).rows.size(), 0u);
        const auto unknown = world.rng.id<EnvHash>();
        QCOMPARE(only(world, world.post(carer, {bait.bytes}, world.mailboxesOf({3, 255}), {unknown})), 403);
    }
    void aLostAnswerIsMadeGoodByTheSameBatch()
    {
        HubWorld world;
        const auto &child = world.circle.child;
        const std::vector batch{world.entry(child, {2}).bytes, world.entry(child, {2}).bytes};
        const auto before = world.heads;
        world.post(child, batch, world.mailboxesOf({2, 255}));
        const auto after = world.heads;
        world.heads = before; // as if the answer had never come
        const auto answer = world.answerOf(world.post(child, batch, world.mailboxesOf({2, 255})));
        QCOMPARE(answer.statuses[0].status, 200);
        QVERIFY(world.heads == after);
    }
    void aRestoredCopyOfADeviceIsToldOfItsRollback()
    {
        HubWorld world;
        const auto &child = world.circle.child;
        const auto id = authorIdOf(child.author.publicKey());
        const auto first = world.entry(child, {2});
        world.post(child, {first.bytes}, world.mailboxesOf({2, 255}));
        const auto kept = world.heads;
        const auto lost = world.entry(child, {2});
        world.post(child, {lost.bytes}, world.mailboxesOf({2, 255}));
        world.heads = kept;
        const auto reply = world.post(child, {world.entry(child, {2}).bytes}, world.mailboxesOf({2, 255}));
        COMPARE_PROBLEM(reply, Problem::AuthorRollback);
        const auto body = wire::ProblemBody::decode(reply.response.body);
        QVERIFY(body->number == 2u);
        QVERIFY(body->hashes == std::vector{Hash{lost.hash.bytes}});
        world.heads[id].hash = world.rng.id<Hash>(); // the same m, another story
        COMPARE_PROBLEM(world.post(child, {lost.bytes}, world.mailboxesOf({2, 255})), Problem::AuthorRollback);
    }
    void aHubThatLostSomethingSaysSo()
    {
        HubWorld world;
        const auto id = authorIdOf(world.circle.child.author.publicKey());
        world.heads[id] = {3, world.rng.id<Hash>()};
        const auto reply = world.post(world.circle.child, {world.entry(world.circle.child, {2}).bytes},
                                      world.mailboxesOf({2, 255}));
        COMPARE_PROBLEM(reply, Problem::UnknownHead);
        QVERIFY(wire::ProblemBody::decode(reply.response.body)->number == 0u);
    }
    void theDaysShareOfEnvelopesIsExact()
    {
        hub::Config limits;
        limits.envelopesPerDeviceDay = 2;
        HubWorld world(limits);
        const auto &child = world.circle.child;
        const std::vector batch{world.entry(child, {2}).bytes, world.entry(child, {2}).bytes, world.entry(child, {2}).bytes};
        const auto answer = world.answerOf(world.post(child, batch, world.mailboxesOf({2, 255})));
        QCOMPARE(answer.statuses[1].status, 201);
        QCOMPARE(answer.statuses[2].status, 507);
        QCOMPARE(only(world, world.post(child, {batch[0]}, world.mailboxesOf({2, 255}))), 200);
        world.clock.pass(86'400'000);
        QCOMPARE(only(world, world.post(child, {batch[2]}, world.mailboxesOf({2, 255}))), 201);
    }
    void aBatchOutOfFormIs400()
    {
        HubWorld world;
        const auto id = authorIdOf(world.circle.child.author.publicKey());
        auto request = wire::call::postEnvelopes("hub", {id, {}}, toBytes(asBytes("\x83\x01")));
        COMPARE_PROBLEM(world.call(request, world.circle.child), Problem::Malformed);
        request.head.query += "0";
        COMPARE_PROBLEM(world.call(request, world.circle.child), Problem::Malformed);
    }
    void nothingOfItIsLostByARestart()
    {
        HubWorld world;
        const auto &child = world.circle.child;
        world.post(child, {world.entry(child, {2}).bytes}, world.mailboxesOf({2, 255}));
        world.restart();
        QCOMPARE(world.page(world.circle.iro, world.mailboxOf(2)).rows.size(), 1u);
        QCOMPARE(only(world, world.post(child, {world.entry(child, {2}).bytes}, world.mailboxesOf({2, 255}))), 201);
    }
};

QTEST_GUILESS_MAIN(TestPosting)
#include "tst_posting.moc"
