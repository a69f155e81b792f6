// SPDX-License-Identifier: Apache-2.0
// Taking back: FORMAT.md §8.3. The child's side, and what becomes of it at each reader.
#include "core/book/pagecodec.h"
#include "tests/support/hex.h"
#include "tests/support/openvault.h"

using namespace pipit;
using test::OpenVault;
using test::TestFamily;

namespace {

constexpr SeatId childSeat = TestFamily::childSeat, iroSeat = TestFamily::iroSeat, carerSeat = TestFamily::carerSeat;
const std::string said = "what she said and takes back";

EntryRef share(TestFamily &f, Profile &child, std::vector<SeatId> audience, bool keepCopy = true)
{
    Page page;
    page.id = f.tablet.rng.id<PageId>();
    page.title = said;
    auto &drafts = child.drafts();
    if (!drafts.create(page.id, *encodeSnapshot(page)) ||
        !drafts.addMedia(page.id, MemorySource(toBytes(asBytes(said))), limits::maxOtherBlob, "image/jpeg", MediaKind::Photo, 0))
        qFatal("no draft");
    NewEntry entry;
    entry.circle = f.circle;
    entry.content = encodePage(page)->content;
    entry.audience = std::move(audience);
    entry.use = Use::PleaseSortThis;
    entry.draft = page.id;
    entry.media = *drafts.media(page.id);
    entry.thumbnail = toBytes(asBytes(said));
    entry.keepCopy = keepCopy;
    return child.outgoing().post(std::move(entry))->ref;
}

std::vector<Bytes> envelopes(TestFamily &f)
{
    std::vector<Bytes> out;
    const auto rows = *f.tablet->store().outbox();
    for (const auto &row : rows) out.push_back(*f.tablet.files.readAll(f.tablet->store().outboxPath(row.hash), limits::maxEnvelope));
    return out;
}

void deliver(test::TestDevice &to, const MailboxId &mailbox, std::uint64_t n, Bytes envelope)
{
    DeviceStore::Batch batch;
    batch.inbox.push_back({mailbox, n, 1, std::move(envelope)});
    QVERIFY(to->store().keep(batch));
}

/// Nothing of what it says is here; that it was, is.
void holdsNothing(Profile &profile, const TestFamily &f, const EntryRef &ref)
{
    const auto entry = *profile.entry(f.circle, ref);
    QVERIFY(entry && !entry->kept);
    QVERIFY(entry->content.empty() && !entry->use);
    QVERIFY(profile.media(f.circle, ref)->empty());
    QVERIFY(profile.thumbnail(ref.hash)->empty());
    const auto card = profile.book(f.circle)->page(ref);
    QVERIFY(card && card->takenBack && !card->kept && card->title.empty());
}

} // namespace

class TestTakeBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCarerLosesItAndTheOfficerKeepsItMarked()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto ref = share(f, *child, {iroSeat, carerSeat});
        f.carry();
        auto iro = f.openIro();
        QVERIFY(iro->inbox().process(f.circle));
        child.reset();
        auto carer = f.openCarer();
        QVERIFY(carer->inbox().process(f.circle));
        const auto blob = carer->media(f.circle, ref)->front().blob;
        QVERIFY(carer->setThumbnail(ref.hash, asBytes(said)));
        QVERIFY(f.tablet.files.writeAtomically(f.tablet->store().incomingPath(blob), asBytes("sealed"))); // as the hub brought it
        OpenVault vault(f.tablet, f.carer, f.pin());
        QVERIFY(vault.count(asBytes(said)) >= 2);
        carer.reset();

        child = f.openChild();
        f.tablet.clock.wall += 86'400'000;
        const auto back = child->outgoing().takeBack(f.circle, ref);
        QVERIFY(back);
        QCOMPARE(back->audience, (std::vector<SeatId>{childSeat, iroSeat, carerSeat, recordsSeat})); // who holds it, and nobody else
        QCOMPARE(back->target, std::optional(ref));
        child.reset();
        f.carry();

        carer = f.openCarer();
        QVERIFY(carer->inbox().process(f.circle));
        holdsNothing(*carer, f, ref);
        QCOMPARE(vault.count(asBytes(said)), 0);
        QVERIFY(!f.tablet.files.exists(f.tablet->store().incomingPath(blob)));

        QVERIFY(iro->inbox().process(f.circle));
        const auto card = iro->book(f.circle)->page(ref);
        QVERIFY(card->takenBack && card->kept);
        QCOMPARE(card->title, said);
        QCOMPARE(card->takenBackTime, back->time);
        QVERIFY(iro->sealedBlob(iro->media(f.circle, ref)->front().blob));
    }
    void aTakingBackThatComesFirstWaitsForWhatItTakesBack()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto ref = share(f, *child, {iroSeat, carerSeat});
        QVERIFY(child->outgoing().takeBack(f.circle, ref));
        const auto sent = envelopes(f);
        QCOMPARE(sent.size(), 2u);
        child.reset();
        const auto mailbox = f.authority.manifest.seat(carerSeat)->mailbox;
        auto carer = f.openCarer();
        deliver(f.tablet, mailbox, 1, sent[1]);
        const auto first = carer->inbox().process(f.circle);
        QCOMPARE(first->parked, 1);
        QVERIFY(first->accepted.empty());
        deliver(f.tablet, mailbox, 2, sent[0]);
        const auto second = carer->inbox().process(f.circle);
        QCOMPARE(second->parked + second->quarantined, 0);
        holdsNothing(*carer, f, ref);
        OpenVault vault(f.tablet, f.carer, f.pin());
        QCOMPARE(vault.count(asBytes(said)), 0);

        const auto officers = f.authority.manifest.seat(iroSeat)->mailbox;
        auto iro = f.openIro();
        deliver(f.iroDevice, officers, 1, sent[1]);
        QVERIFY(iro->inbox().process(f.circle));
        deliver(f.iroDevice, officers, 2, sent[0]);
        QVERIFY(iro->inbox().process(f.circle));
        QVERIFY(iro->book(f.circle)->page(ref)->takenBack);
        QCOMPARE(iro->book(f.circle)->page(ref)->title, said);
    }
    void herOwnCopyGoesAndHerSealedBytesWaitForEverybody()
    {
        TestFamily f;
        auto child = f.openChild(), iro = f.openIro();
        const auto blobs = f.tablet.folder() + "/p/" + f.child.tag.hex() + "/blobs";
        const auto ref = share(f, *child, {iroSeat});
        OpenVault vault(f.tablet, f.child, f.pictures());
        QVERIFY(vault.count(asBytes(said)) >= 2);
        QVERIFY(child->outgoing().takeBack(f.circle, ref));
        holdsNothing(*child, f, ref);
        QVERIFY(child->book(f.circle)->page(ref)->mine);
        QCOMPARE(vault.count(asBytes(said)), 0);
        QCOMPARE(f.tablet->store().outbox()->size(), 2u); // it has not gone yet, and goes: streams have no holes
        QCOMPARE(f.tablet.files.list(blobs)->size(), 1u);
        child.reset();
        child = f.openChild();
        QCOMPARE(f.tablet.files.list(blobs)->size(), 1u);
        f.carry();
        QVERIFY(child->outgoing().notePosted());
        QVERIFY(iro->inbox().process(f.circle));
        QCOMPARE(iro->book(f.circle)->page(ref)->title, said);
        f.carry();
        QVERIFY(child->inbox().process(f.circle));
        QVERIFY(child->outgoing().letGo());
        QVERIFY(f.tablet.files.list(blobs)->empty());
        holdsNothing(*child, f, ref);
    }
    void whatWasPostedWithNoCopyCanBeTakenBackToo()
    {
        TestFamily f;
        auto child = f.openChild(), iro = f.openIro();
        const auto ref = share(f, *child, {iroSeat}, false);
        const auto back = child->outgoing().takeBack(f.circle, ref);
        QVERIFY(back);
        QCOMPARE(back->audience, (std::vector<SeatId>{iroSeat, recordsSeat})); // she is no reader of it, so of this neither
        QVERIFY(child->book(f.circle)->page(ref)->takenBack);
        child.reset();
        child = f.openChild();
        QVERIFY(child->book(f.circle)->page(ref)->takenBack);
        f.carry();
        QCOMPARE(iro->inbox().process(f.circle)->quarantined, 0);
        QVERIFY(iro->book(f.circle)->page(ref)->takenBack);
        QCOMPARE(iro->book(f.circle)->page(ref)->title, said);
    }
    void itIsTakenBackOnceAndByHerAlone()
    {
        TestFamily f;
        auto child = f.openChild(), iro = f.openIro();
        const auto ref = share(f, *child, {iroSeat});
        QVERIFY(child->outgoing().takeBack(f.circle, ref));
        QCOMPARE(child->outgoing().takeBack(f.circle, ref).code(), Code::Refused);
        QCOMPARE(child->outgoing().takeBack(f.circle, {ref.author, EnvHash{}}).code(), Code::NotFound);
        f.carry();
        QVERIFY(iro->inbox().process(f.circle));
        QCOMPARE(iro->outgoing().takeBack(f.circle, ref).code(), Code::Refused);
    }
    void whatWentToDutyStays()
    {
        TestFamily f;
        f.putOnDuty();
        auto child = f.openChild();
        const auto ref = share(f, *child, {iroSeat, TestFamily::dutySeat});
        QCOMPARE(child->outgoing().takeBack(f.circle, ref).code(), Code::Refused);
        QVERIFY(child->book(f.circle)->page(ref)->kept);
    }
    void whoHasLeftKeepsNobodyElseFromLearningIt()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto ref = share(f, *child, {iroSeat, carerSeat});
        auto next = f.authority.nextManifest();
        for (auto &seat : next.seats)
            if (seat.id == carerSeat) seat.status = SeatStatus::Closed;
        f.authority.manifest = next;
        QVERIFY(f.tablet->manifests().accept(f.authority.circleDocument()));
        const auto back = child->outgoing().takeBack(f.circle, ref);
        QVERIFY(back);
        QCOMPARE(back->audience, (std::vector<SeatId>{childSeat, iroSeat, recordsSeat}));
        holdsNothing(*child, f, ref);
    }
    void onAFullDiskNothingIsTakenBack()
    {
        TestFamily f;
        auto child = f.openChild();
        std::vector<EntryRef> refs;
        for (int i = 0; i < 12; ++i) refs.push_back(share(f, *child, {iroSeat, carerSeat}));
        QVERIFY(child->preferences().keep("filler", Bytes(100'000))); // takes every page of the file that is free
        QVERIFY(child->limitSize(4'096));
        std::optional<EntryRef> refused;
        for (const auto &ref : refs) {
            const auto back = child->outgoing().takeBack(f.circle, ref);
            if (back) continue; // a page of the file had room yet
            refused = ref;
            QCOMPARE(back.code(), Code::DiskFull);
            QCOMPARE(child->book(f.circle)->page(ref)->title, said);
        }
        QVERIFY(refused);
        QVERIFY(child->limitSize(1ll << 40));
        QVERIFY(child->outgoing().takeBack(f.circle, *refused));
        holdsNothing(*child, f, *refused);
    }
};

QTEST_GUILESS_MAIN(TestTakeBack)
#include "tst_takeback.moc"
