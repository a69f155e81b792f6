// SPDX-License-Identifier: Apache-2.0
#include "core/format/verifier.h"
#include "tests/support/hex.h"
#include "tests/support/testcircle.h"

using namespace pipit;
using test::TestCircle;

namespace {

/// A circle, somebody who reads in it, and what that reader has accepted.
struct World
{
    explicit World(std::uint64_t seed = 1) : t(seed), chain(t.circle, authority)
    {
        if (!authority.accept(t.authorityDocument()) || !chain.accept(t.circleDocument())) qFatal("manifests");
        keys.push_back(t.seatKey(t.iro));
    }
    Verdict judge(ByteView envelope)
    {
        std::vector<const SeatKey *> borrowed;
        for (const auto &key : keys) borrowed.push_back(&key);
        auto verdict = verifyEnvelope(envelope, {authority, chain, borrowed, ledger});
        if (verdict.outcome == Outcome::Accepted) ledger.add(*verdict.entry);
        return verdict;
    }
    void readAs(const TestCircle::Person &person)
    {
        keys.clear();
        keys.push_back(t.seatKey(person));
    }
    Bytes page() const { return cbor::Writer().map(2).unsignedInt(0).unsignedInt(1).unsignedInt(1).text("a page").take(); }
    Bytes item(Kind kind) const { return cbor::Writer().map(1).unsignedInt(0).unsignedInt(std::uint64_t(kind)).take(); }
    SealedEnvelope sharedPage() { return t.seal(t.body(EntryType::Item, {1, 2}, page()), t.child); }
    Body receiptFor(const SealedEnvelope &envelope, std::vector<SeatId> audience)
    {
        ReceiptContent content{ReceiptKind::Received, {{authorIdOf(t.child.author.publicKey()), envelope.hash}}};
        return t.body(EntryType::Receipt, std::move(audience), content.encode());
    }
    /// Puts new bytes in place of the signature.
    static Bytes resigned(Bytes envelope, const SigningKey &key)
    {
        const ByteView part = ByteView(envelope).first(envelope.size() - signatureSize);
        const auto signature = key.signHashed(label::signEnvelope, part);
        std::copy(signature.bytes.begin(), signature.bytes.end(), envelope.end() - std::ptrdiff_t(signatureSize));
        return envelope;
    }

    TestCircle t;
    AuthorityChain authority;
    CircleChain chain;
    std::vector<SeatKey> keys;
    test::MemoryLedger ledger;
};

#define JUDGED(verdict, wantedOutcome, wantedReason)                                                                   \
    do {                                                                                                               \
        const auto &judgedVerdict = (verdict);                                                                         \
        QCOMPARE(int(judgedVerdict.reason), wantedReason);                                                             \
        QVERIFY(judgedVerdict.outcome == Outcome::wantedOutcome);                                                      \
    } while (false)

} // namespace

class TestVerifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageForTheIroIsAcceptedAndReadable()
    {
        World w;
        auto body = w.t.body(EntryType::Item, {1, 2}, w.page());
        body.use = Use::AskMeFirst;
        body.zoneMinutes = 60;
        const auto envelope = w.t.seal(body, w.t.child);
        const auto verdict = w.judge(envelope.bytes);
        JUDGED(verdict, Accepted, 0);
        COMPARE_BYTES(verdict.entry->body.encode(), body.encode());
        QVERIFY(verdict.entry->member == w.t.child.member);
        QCOMPARE(verdict.entry->streams.size(), 1u);
        QVERIFY(!verdict.manifestFork);
    }
    void theRecordsKeyOpensEverything()
    {
        World w;
        w.keys.clear();
        w.keys.push_back(w.t.recordsKey());
        JUDGED(w.judge(w.sharedPage().bytes), Accepted, 0);
    }
    void somebodyLeftOutCannotOpenIt()
    {
        World w;
        w.readAs(w.t.carer);
        JUDGED(w.judge(w.sharedPage().bytes), Parked, 501);
    }
    void envelopesOfOneSizeDoNotTellWhoWasLeftOut()
    {
        World w;
        const auto with = w.t.seal(w.t.body(EntryType::Item, {1, 2, 3}, w.page()), w.t.child);
        const auto without = w.t.seal(w.t.body(EntryType::Item, {1, 2}, w.page()), w.t.child);
        QCOMPARE(with.bytes.size(), without.bytes.size());
    }
    void rule1RefusesWhatIsNoEnvelope()
    {
        World w;
        auto bytes = w.sharedPage().bytes;
        JUDGED(w.judge(Bytes(limits::maxEnvelope + 1)), Quarantined, 101);
        JUDGED(w.judge({}), Quarantined, 102);
        JUDGED(w.judge(ByteView(bytes).first(bytes.size() - 1)), Quarantined, 104);
        auto changed = bytes;
        changed[9] = 5;
        JUDGED(w.judge(changed), Quarantined, 103);
        changed = bytes;
        changed[8] = 9;
        JUDGED(w.judge(changed), Quarantined, 105);
    }
    void rule2ParksAnUnknownAuthorAndKeepsARevokedOnesForAPerson()
    {
        World w, other(2);
        other.t.circle = w.t.circle;
        JUDGED(w.judge(other.sharedPage().bytes), Parked, 201);
        World stranger(3);
        JUDGED(w.judge(stranger.sharedPage().bytes), Quarantined, 203);
        const auto page = w.sharedPage();
        auto next = w.t.nextManifest();
        for (auto &author : next.authors)
            if (author.member == w.t.child.member) author.revokedVersion = 2;
        QVERIFY(w.chain.accept(TestCircle::signedBy(DocumentType::Circle, next.encode(), w.t.officers, 1)));
        JUDGED(w.judge(page.bytes), Quarantined, 202);
    }
    void rule3RefusesAStolenOrChangedEnvelope()
    {
        World w;
        const auto page = w.sharedPage();
        JUDGED(w.judge(World::resigned(page.bytes, w.t.carer.author)), Quarantined, 301);
        auto changed = page.bytes;
        changed[changed.size() - 100] ^= 1;
        JUDGED(w.judge(changed), Quarantined, 301);
    }
    void rule4KnowsTheSameEnvelopeAndAlarmsAtASecondOneUnderOneId()
    {
        World w;
        const auto page = w.sharedPage();
        JUDGED(w.judge(page.bytes), Accepted, 0);
        JUDGED(w.judge(page.bytes), Duplicate, 0);
        auto twin = w.t.seal(w.t.body(EntryType::Item, {1, 2}, w.page()), w.t.child).bytes;
        std::copy_n(page.bytes.begin() + 16, 16, twin.begin() + 16);
        const auto verdict = w.judge(World::resigned(twin, w.t.child.author));
        JUDGED(verdict, Quarantined, 401);
        QVERIFY(verdict.fork);
    }
    void rule6RefusesAnotherKeyThanCommitted()
    {
        World w;
        auto bytes = w.sharedPage().bytes;
        bytes[80] ^= 1; // the commitment is part of the header, which every slot is bound to: nothing opens any more
        JUDGED(w.judge(World::resigned(bytes, w.t.child.author)), Parked, 501);
        const auto page = w.sharedPage();
        const auto header = *parseEnvelope(page.bytes);
        QVERIFY(commitFits(header, page.key));
        QVERIFY(!commitFits(header, ContentKey(Bytes(32, 1))));
    }
    void rule7RefusesADamagedBody()
    {
        World w;
        auto bytes = w.sharedPage().bytes;
        bytes[bytes.size() - signatureSize - 1] ^= 1;
        JUDGED(w.judge(World::resigned(bytes, w.t.child.author)), Quarantined, 701);
        QCOMPARE(unpadBody(Bytes(1'000)).code(), Code::Corrupt);
        auto padded = padBody(w.page());
        QVERIFY(unpadBody(padded));
        padded.back() = 1;
        QCOMPARE(unpadBody(padded).code(), Code::Corrupt);
    }
    void rule7KeepsWhatALaterPipitWrote()
    {
        World w;
        const auto later = cbor::Writer().map(1).unsignedInt(0).unsignedInt(200).take();
        JUDGED(w.judge(w.t.seal(w.t.body(EntryType::Item, {1, 2}, later), w.t.child).bytes), Quarantined, 704);
        const auto none = cbor::Writer().map(1).unsignedInt(1).unsignedInt(1).take();
        JUDGED(w.judge(w.t.seal(w.t.body(EntryType::Item, {1, 2}, none), w.t.child).bytes), Quarantined, 703);
    }
    void rule8EveryForbiddenCellOfTypesAndRoles()
    {
        World w;
        const std::pair<const TestCircle::Person *, Role> people[] = {
            {&w.t.child, Role::Child}, {&w.t.iro, Role::Iro}, {&w.t.carer, Role::Carer}, {&w.t.recordsTool, Role::Records}};
        int forbidden = 0;
        for (const auto &[person, role] : people) {
            for (int type = 1; type <= 11; ++type) {
                if (mayAuthor(role, static_cast<EntryType>(type))) continue;
                ++forbidden;
                GrantContent grant;
                grant.given.push_back({{AuthorId{{1}}, EnvHash{{2}}}, ContentKey(Bytes(32, 3))});
                const auto content = type <= 2 ? w.page() : type == 4 ? grant.encode() : cbor::Writer().map(0).take();
                JUDGED(w.judge(w.t.seal(w.t.body(static_cast<EntryType>(type), {2}, content), *person).bytes), Quarantined, 801);
            }
        }
        QVERIFY(forbidden >= 10);
    }
    void rule8EveryForbiddenCellOfKindsAndRoles()
    {
        World w;
        const std::pair<const TestCircle::Person *, Role> people[] = {
            {&w.t.child, Role::Child}, {&w.t.iro, Role::Iro}, {&w.t.carer, Role::Carer}};
        for (const auto &[person, role] : people)
            for (const auto kind : allKinds()) {
                const auto verdict = w.judge(w.t.seal(w.t.body(EntryType::Item, {2}, w.item(kind)), *person).bytes);
                if (mayAuthor(role, kind)) JUDGED(verdict, Accepted, 0);
                else JUDGED(verdict, Quarantined, 802);
            }
    }
    void rule9RefusesAnAudienceThatDoesNotNameMe()
    {
        World w;
        auto body = w.t.body(EntryType::Item, {1}, w.page());
        const std::vector<Recipient> recipients{{2, w.t.iro.seatKey.pub, {}}, {recordsSeat, w.t.records.pub, {}}};
        const auto sneaked = sealEnvelope(w.t.circle, body, recipients, w.t.child.author, w.t.rng);
        JUDGED(w.judge(sneaked->bytes), Quarantined, 901);
        body.audience = {2};
        const auto unrecorded = sealEnvelope(w.t.circle, body, recipients, w.t.child.author, w.t.rng);
        JUDGED(w.judge(unrecorded->bytes), Quarantined, 903);
    }
    void rule9HeadsGoToOwnSeatOrIroOnly()
    {
        World w;
        const auto withHeads = [&](std::vector<SeatId> audience) {
            auto body = w.t.body(EntryType::Item, std::move(audience), w.page());
            body.heads[authorIdOf(w.t.iro.author.publicKey())] = {4, EnvHash{{1}}};
            return w.t.seal(body, w.t.child).bytes;
        };
        JUDGED(w.judge(withHeads({2})), Accepted, 0);
        JUDGED(w.judge(withHeads({1, 2})), Quarantined, 902);
        w.readAs(w.t.carer);
        JUDGED(w.judge(withHeads({3})), Quarantined, 902);
        w.readAs(w.t.child);
        JUDGED(w.judge(withHeads({1})), Accepted, 0);
    }
    void rule10SeesGapsAndForks()
    {
        World w;
        const auto first = w.sharedPage(), second = w.sharedPage(), third = w.sharedPage();
        JUDGED(w.judge(first.bytes), Accepted, 0);
        const auto ahead = w.judge(third.bytes);
        JUDGED(ahead, Accepted, 0);
        QVERIFY(ahead.entry->streams.front().gap);
        JUDGED(w.judge(second.bytes), Accepted, 0);
        w.t.heads.clear(); // a cloned device starts again
        const auto fork = w.judge(w.sharedPage().bytes);
        JUDGED(fork, Quarantined, 1001);
        QVERIFY(fork.fork);
        w.t.heads[{authorIdOf(w.t.child.author.publicKey()), 2}] = {3, EnvHash{{9}}};
        JUDGED(w.judge(w.sharedPage().bytes), Quarantined, 1002);
    }
    void rule10AFillerOfAGapMustBeTheOneThatWasNamed()
    {
        World w;
        const auto first = w.sharedPage(), second = w.sharedPage(), third = w.sharedPage();
        JUDGED(w.judge(first.bytes), Accepted, 0);
        JUDGED(w.judge(third.bytes), Accepted, 0);
        w.t.heads[{authorIdOf(w.t.child.author.publicKey()), 2}] = {1, first.hash}; // a cloned device fills the gap
        const auto cloned = w.judge(w.sharedPage().bytes);
        JUDGED(cloned, Quarantined, 1002);
        QVERIFY(cloned.fork);
        JUDGED(w.judge(second.bytes), Accepted, 0);
    }
    void rule5OneSeatHasOnePlaceThoughTwoOfItsEpochsOpen()
    {
        World w;
        const auto old = hpke::KeyPair::generate(w.t.rng);
        w.keys.front().epoch = 2;
        w.keys.push_back({2, 1, old.clone()});
        const std::vector<Recipient> recipients{{2, old.pub, {8, EnvHash{{1}}}}, {2, w.t.iro.seatKey.pub, {}}, {recordsSeat, w.t.records.pub, {}}};
        const auto sealed = sealEnvelope(w.t.circle, w.t.body(EntryType::Item, {2}, w.page()), recipients, w.t.child.author, w.t.rng);
        const auto verdict = w.judge(sealed->bytes);
        JUDGED(verdict, Accepted, 0);
        QCOMPARE(verdict.entry->streams.size(), 1u);
        QCOMPARE(verdict.entry->streams.front().seq, 1u); // the newest epoch's
    }
    /// It needs an authority manifest that this version could not have sealed for, so the chains of this test are two.
    void rule1ASuiteBelowTheLeastIsRefusedByTheManifestThatTheWriterNames()
    {
        World w;
        const auto page = w.sharedPage();
        auto strict = w.t.authority;
        strict.minSuite = 2;
        AuthorityChain demanding;
        QVERIFY(demanding.accept(TestCircle::signedBy(DocumentType::Authority, strict.encode(), w.t.roots, 2)));
        JUDGED(verifyEnvelope(page.bytes, {demanding, w.chain, {&w.keys.front()}, w.ledger}), Quarantined, 106);
    }
    void rule4AGrantOpensWithoutASlot()
    {
        World w;
        w.readAs(w.t.carer);
        const auto page = w.sharedPage();
        JUDGED(w.judge(page.bytes), Parked, 501);
        w.ledger.grant(page.hash, page.key);
        const auto verdict = w.judge(page.bytes);
        JUDGED(verdict, Accepted, 0);
        QVERIFY(verdict.entry->streams.empty());
    }
    void rule11ReceiptsGoToTheAuthorAndTheIroOnly()
    {
        World w;
        const auto page = w.sharedPage();
        JUDGED(w.judge(w.t.seal(w.receiptFor(page, {1, 2}), w.t.iro).bytes), Parked, 1101);
        JUDGED(w.judge(page.bytes), Accepted, 0);
        JUDGED(w.judge(w.t.seal(w.receiptFor(page, {1, 2}), w.t.iro).bytes), Accepted, 0);
        JUDGED(w.judge(w.t.seal(w.receiptFor(page, {1, 2, 3}), w.t.iro).bytes), Quarantined, 1105);
        JUDGED(w.judge(w.t.seal(w.receiptFor(page, {1, 2}), w.t.carer).bytes), Quarantined, 1106);
    }
    void rule11OnlyTheSameMemberTakesBack()
    {
        World w;
        const auto page = w.sharedPage();
        JUDGED(w.judge(page.bytes), Accepted, 0);
        auto take = w.t.body(EntryType::Withdraw, {1, 2}, cbor::Writer().map(0).take());
        JUDGED(w.judge(w.t.seal(take, w.t.child).bytes), Quarantined, 1103);
        take.target = EntryRef{authorIdOf(w.t.child.author.publicKey()), page.hash};
        JUDGED(w.judge(w.t.seal(take, w.t.carer).bytes), Quarantined, 1102);
        const auto verdict = w.judge(w.t.seal(take, w.t.child).bytes);
        JUDGED(verdict, Accepted, 0);
        QVERIFY(verdict.entry->streams.front().gap); // its number 2 was the refused one
    }
    void rule11AnAnswerGoesNoWiderThanItsTarget()
    {
        World w;
        const auto page = w.sharedPage();
        JUDGED(w.judge(page.bytes), Accepted, 0);
        auto answer = w.t.body(EntryType::Item, {1, 2, 3}, w.item(Kind::Answer));
        answer.target = EntryRef{authorIdOf(w.t.child.author.publicKey()), page.hash};
        JUDGED(w.judge(w.t.seal(answer, w.t.iro).bytes), Quarantined, 1104);
        answer.audience = {1, 2, 255};
        w.t.heads.clear();
        JUDGED(w.judge(w.t.seal(answer, w.t.iro).bytes), Accepted, 0);
    }
    void everyFlippedBitOfAnEnvelopeIsRefused()
    {
        World w;
        auto bytes = w.sharedPage().bytes;
        for (std::size_t i = 0; i < bytes.size() * 8; ++i) {
            bytes[i / 8] ^= static_cast<std::uint8_t>(1u << (i % 8));
            QVERIFY2(w.judge(bytes).outcome != Outcome::Accepted, qPrintable(QString::number(i)));
            bytes[i / 8] ^= static_cast<std::uint8_t>(1u << (i % 8));
        }
        JUDGED(w.judge(bytes), Accepted, 0);
    }
    void everyPrefixOfAnEnvelopeIsRefused()
    {
        World w;
        const auto bytes = w.sharedPage().bytes;
        for (std::size_t n = 0; n < bytes.size(); ++n) QVERIFY(w.judge(ByteView(bytes).first(n)).outcome == Outcome::Quarantined);
    }
    void anotherManifestUnderOneVersionIsAnAlarm()
    {
        World w;
        auto body = w.t.body(EntryType::Item, {1, 2}, w.page());
        body.circleHash = Hash{{3}};
        const auto verdict = w.judge(w.t.seal(body, w.t.child).bytes);
        JUDGED(verdict, Accepted, 0);
        QVERIFY(verdict.manifestFork);
    }
};

QTEST_GUILESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
