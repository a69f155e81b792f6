// SPDX-License-Identifier: Apache-2.0
// How much may be sent from a locked front door, by whom, and when it stays shut: FORMAT.md §9.9.
#include "core/format/keypub.h"
#include "tests/support/hex.h"
#include "tests/support/killingfiles.h"
#include "tests/support/ownmemory.h"
#include "tests/core/vault/lockeddoorhands.h"

using namespace pipit;
using namespace pipit::test;

class TestLockedLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enoughForAnHourForADayAndUntilItIsOpened()
    {
        TestFamily f;
        for (int i = 0; i < limits::lockedAnHour; ++i) QVERIFY(send(f, "one"));
        QCOMPARE(stateOf(f).way, LockedDoor::Way::Later);
        QVERIFY(stateOf(f).waitMs > 59 * minuteMs && stateOf(f).waitMs <= hourMs);
        QCOMPARE(send(f, "one more").code(), Code::Throttled);
        QCOMPARE(outboxSize(f), 3u);
        // No clock that somebody sets makes it shorter, and switching off and on does not.
        f.tablet.clock.wall += 30 * dayMs;
        QCOMPARE(send(f, "one more").code(), Code::Throttled);
        f.tablet.clock.wall -= 60 * dayMs;
        QCOMPARE(send(f, "one more").code(), Code::Throttled);
        f.tablet.clock.wall += 30 * dayMs;
        pass(f, hourMs);
        QVERIFY(send(f, "four"));

        int sent = limits::lockedAnHour + 1;
        for (int hour = 0; hour < 30 && stateOf(f).waitMs <= hourMs; ++hour) {
            pass(f, hourMs);
            for (; stateOf(f).way == LockedDoor::Way::Open; ++sent) QVERIFY(send(f, "more"));
        }
        QCOMPARE(sent, limits::lockedADay);
        QVERIFY(stateOf(f).waitMs > hourMs);
        while (stateOf(f).way != LockedDoor::Way::Full) {
            pass(f, dayMs);
            for (int i = 0; i < limits::lockedAnHour && stateOf(f).way == LockedDoor::Way::Open; ++i, ++sent) QVERIFY(send(f, "more"));
        }
        QCOMPARE(sent, limits::lockedTillOpened);
        QCOMPARE(send(f, "one more").code(), Code::Throttled);
        auto child = f.openChild();
        QCOMPARE(child->book(f.circle)->pages().size(), std::size_t(sent));
        child.reset();
        QCOMPARE(stateOf(f).way, LockedDoor::Way::Open);
    }
    void tooMuchAtOnceIsRefusedAndChangesNothing()
    {
        TestFamily f;
        Page page;
        page.id = f.tablet.rng.id<PageId>();
        for (int i = 0; i < 9; ++i) page.objects.emplace_back().what.emplace<TextBox>(TextBox{4'000, 320, 0, std::string(4'000, 'w')});
        QCOMPARE(f.tablet->lockedDoor().send(f.child.tag, encodePage(page)->content, 0).code(), Code::TooBig);
        QCOMPARE(f.tablet->lockedDoor().send(f.child.tag, cbor::Writer().map(1).unsignedInt(0).unsignedInt(4).take(), 0).code(), Code::Refused);
        QCOMPARE(outboxSize(f), 0u);
        QVERIFY(send(f, "short"));
        auto iro = f.openIro();
        f.carry();
        QCOMPARE(iro->inbox().process(f.circle)->quarantined, 0); // no gap and no clash
    }
    void onAFullDiskNothingChanges()
    {
        TestFamily f;
        QVERIFY(f.tablet->store().limitSize(4'096));
        Page large; // more than the free pages of the database hold
        large.id = f.tablet.rng.id<PageId>();
        for (int i = 0; i < 20; ++i) large.objects.emplace_back().what.emplace<TextBox>(TextBox{4'000, 320, 0, std::string(900, 'w')});
        const auto sent = f.tablet->lockedDoor().send(f.child.tag, encodePage(large)->content, 60);
        QVERIFY(!sent);
        QCOMPARE(sent.code(), Code::DiskFull);
        QVERIFY(f.tablet->store().limitSize(1ll << 40));
        QCOMPARE(outboxSize(f), 0u);
        QVERIFY(f.tablet->store().lockedPosts().posts(f.child.tag)->empty());
        QVERIFY(send(f, "now"));
    }
    void onlyAChildsFrontDoorHasOne()
    {
        TestFamily f;
        QCOMPARE(f.tablet->lockedDoor().state(f.carer.tag)->way, LockedDoor::Way::Shut);
        QCOMPARE(f.tablet->lockedDoor().send(f.carer.tag, pageSaying(f.tablet.rng, "no"), 0).code(), Code::Refused);
        QVERIFY(!*f.tablet->store().lockedPosts().author(f.carer.tag));
        QCOMPARE(f.iroDevice->lockedDoor().state(f.iro.tag)->way, LockedDoor::Way::Shut);
    }
    void whatNobodySignedInOrWhoIsRevokedSendsNothing()
    {
        TestFamily f;
        auto next = f.authority.nextManifest();
        for (auto &author : next.authors)
            if (author.writesLocked()) author.revokedVersion = next.version;
        f.authority.manifest = next;
        QVERIFY(f.tablet->manifests().accept(f.authority.circleDocument()));
        QCOMPARE(stateOf(f).way, LockedDoor::Way::Shut);
        QCOMPARE(send(f, "no").code(), Code::Refused);
        QCOMPARE(outboxSize(f), 0u);
    }
    void anOlderProfileAsksOnceToBeLetInAndOneOfficerCan()
    {
        TestFamily f(1, {}, true);
        QCOMPARE(stateOf(f).way, LockedDoor::Way::Shut);
        QCOMPARE(send(f, "no").code(), Code::Refused);
        f.openChild();
        QCOMPARE(outboxSize(f), 1u);
        f.openChild();
        const auto rows = *f.tablet->store().outbox();
        QCOMPARE(rows.size(), 1u);
        const auto envelope = *f.tablet.files.readAll(f.tablet->store().outboxPath(rows.front().hash), limits::maxEnvelope);
        const auto header = parseEnvelope(envelope);
        const auto records = f.authority.recordsKey();
        const auto slots = openSlots(*header, {&records});
        QVERIFY(slots);
        const auto body = openBody(*header, slots->front().contentKey);
        QCOMPARE(body->type, EntryType::KeyPub);
        QCOMPARE(body->audience, (std::vector<SeatId>{childSeat, recordsSeat}));
        const auto told = KeyPubContent::decode(body->content);
        QVERIFY(told && told->kemKey.isZero());

        auto next = f.authority.nextManifest();
        const auto *her = next.author(header->author);
        Author author;
        author.signingKey = told->signingKey;
        author.member = her->member;
        author.deviceKey = told->deviceKey;
        author.mailbox = f.tablet.rng.id<MailboxId>();
        author.fromVersion = next.version;
        author.vouchedBy = {her->signingKey, told->voucher};
        next.authors.push_back(author);
        std::sort(next.authors.begin(), next.authors.end(), [](const auto &a, const auto &b) { return a.signingKey < b.signingKey; });
        next.nameLockedAuthors();
        QVERIFY(f.tablet->manifests().accept(test::TestCircle::signedBy(DocumentType::Circle, next.encode(), f.authority.officers, 1)));
        QCOMPARE(stateOf(f).way, LockedDoor::Way::Open);
        QVERIFY(send(f, "now"));
        f.openChild();
        QCOMPARE(f.tablet->store().outbox()->size(), 2u); // what she sent, and nothing asked again
    }
    void itIsShutWhileNobodyIsThereToReadIt()
    {
        TestFamily f;
        auto next = f.authority.nextManifest();
        for (auto &seat : next.seats)
            if (seat.id == iroSeat) seat.status = SeatStatus::Frozen;
        f.authority.manifest = next;
        QVERIFY(f.tablet->manifests().accept(f.authority.circleDocument()));
        QCOMPARE(stateOf(f).way, LockedDoor::Way::Shut);
    }
    void theDoorKnowsTheFirstNameOfWhoReadsItAndNothingElse()
    {
        TestFamily f;
        QVERIFY(stateOf(f).reader.empty());
        DirectoryContent names;
        names.people = {{iroSeat, "Sam Okafor", "sam"}, {TestFamily::carerSeat, "Jo Brown", "jo"}};
        const auto said = f.authority.seal(f.authority.body(EntryType::Directory, {childSeat, iroSeat}, names.encode()), f.authority.recordsTool);
        DeviceStore::Batch batch;
        batch.inbox.push_back({f.authority.manifest.seat(childSeat)->mailbox, 1, f.tablet.clock.wall, said.bytes});
        QVERIFY(f.tablet->store().keep(batch));
        auto child = f.openChild();
        QVERIFY(child->inbox().process(f.circle));
        child.reset();
        f.openChild(); // written when she opens it
        QCOMPARE(stateOf(f).reader, std::string("Sam"));
    }
};

QTEST_GUILESS_MAIN(TestLockedLimits)
#include "tst_lockedlimits.moc"
