// SPDX-License-Identifier: Apache-2.0
#include "core/book/pagecodec.h"
#include "core/vault/deviceschema.h"
#include "tests/support/hex.h"
#include "tests/support/testdevice.h"

using namespace pipit;
using test::TestFamily;

namespace {

constexpr SeatId childSeat = TestFamily::childSeat, iroSeat = TestFamily::iroSeat;

/// The child shares a page with the IRO, with that many long texts on it.
EntryRef share(TestFamily &f, Profile &child, const char *title, int texts = 0)
{
    Page page;
    page.id = f.tablet.rng.id<PageId>();
    page.title = title;
    for (int i = 0; i < texts; ++i)
        page.objects.emplace_back().what.emplace<TextBox>(TextBox{100, 20, 0, std::string(1'000, 'x')});
    NewEntry entry;
    entry.circle = f.circle;
    entry.content = encodePage(page)->content;
    entry.audience = {iroSeat};
    return child.outgoing().post(std::move(entry))->ref;
}

Bytes envelopeOf(TestFamily &f, const EntryRef &ref)
{
    return *f.tablet.files.readAll(f.tablet->store().outboxPath(ref.hash), limits::maxEnvelope);
}

void deliver(test::TestDevice &to, const MailboxId &mailbox, std::uint64_t n, Bytes envelope)
{
    DeviceStore::Batch batch;
    batch.inbox.push_back({mailbox, n, 1, std::move(envelope)});
    QVERIFY(to->store().keep(batch));
}

/// A receipt of kind received for `target`, by somebody who holds `from`, lies in the child's inbox.
void confirm(TestFamily &f, const test::TestCircle::Person &from, const EntryRef &target, std::uint64_t n)
{
    const auto content = ReceiptContent{ReceiptKind::Received, {target}}.encode();
    const auto sealed = f.authority.seal(f.authority.body(EntryType::Receipt, {childSeat}, content), from);
    deliver(f.tablet, f.authority.manifest.seat(childSeat)->mailbox, n, sealed.bytes);
}

void lose(TestFamily &f, Profile &child)
{
    DeviceStore::Batch batch;
    batch.lost.push_back(child.identity().author());
    QVERIFY(f.tablet->store().keep(batch));
}

} // namespace

class TestInbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherEnvelopeAtTheSamePlaceIsTakenToo()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto a = share(f, *child, "A"), b = share(f, *child, "B");
        const auto mailbox = f.authority.manifest.seat(iroSeat)->mailbox;
        deliver(f.iroDevice, mailbox, 1, envelopeOf(f, a));
        auto iro = f.openIro();
        QCOMPARE(iro->inbox().process(f.circle)->accepted.size(), 2u); // the page and my receipt
        // The hub's log has begun again: the other way round.
        deliver(f.iroDevice, mailbox, 1, envelopeOf(f, b));
        deliver(f.iroDevice, mailbox, 2, envelopeOf(f, a));
        const auto report = iro->inbox().process(f.circle);
        QCOMPARE(report->accepted.size(), 2u);
        QCOMPARE(report->parked + report->quarantined, 0);
        QCOMPARE(iro->book(f.circle)->pages().size(), 2u);
        QVERIFY(f.iroDevice->store().pending(mailbox)->empty());
    }
    void whatCannotBeCheckedIsCountedOnceHoweverOftenItComes()
    {
        TestFamily f;
        auto child = f.openChild();
        auto damaged = envelopeOf(f, share(f, *child, "A"));
        damaged.back() ^= 1;
        const auto mailbox = f.authority.manifest.seat(iroSeat)->mailbox;
        auto iro = f.openIro();
        for (std::uint64_t n : {1u, 2u, 5u}) {
            deliver(f.iroDevice, mailbox, n, damaged);
            QCOMPARE(iro->inbox().process(f.circle)->quarantined, 1);
        }
        // One that waits for something comes again as well: nobody knows this author yet.
        const auto stranger = f.authority.newPerson(TestFamily::carerSeat);
        const auto parked = f.authority.seal(f.authority.body(EntryType::Receipt, {iroSeat}, {0xa0}), stranger).bytes;
        for (std::uint64_t n : {6u, 7u}) {
            deliver(f.iroDevice, mailbox, n, parked);
            const auto report = iro->inbox().process(f.circle);
            QCOMPARE(report->parked, 1);
            QCOMPARE(report->quarantined, 1);
        }
    }
    void anInboxOfTheFirstSchemaOpensAndKeepsItsRows()
    {
        test::TestDevice device;
        PosixFileOps files;
        test::SeededRng rng(5);
        QVERIFY(files.makeDirectory(device.folder()));
        const auto key = rng.secret<Key32>();
        const auto mailbox = rng.id<MailboxId>(), other = rng.id<MailboxId>();
        const Bytes fresh = toBytes(asBytes("new")), parked = toBytes(asBytes("parked")), bad = toBytes(asBytes("bad"));
        {
            auto db = std::move(sql::Db::open(device.folder() + "/device.db", key)).value();
            QVERIFY(db.migrate(std::span(deviceschema::migrations).first(1)));
            const auto put = [&](const MailboxId &box, int n, InboxState state, ByteView bytes) {
                QVERIFY(db.prepared("INSERT INTO inbox VALUES (?1, ?2, 77, ?3, 0, ?4)").bind(box, n, int(state), bytes).run());
            };
            put(mailbox, 1, InboxState::Done, {});
            put(mailbox, 2, InboxState::Parked, parked);
            put(mailbox, 3, InboxState::Quarantined, bad);
            put(mailbox, 4, InboxState::New, fresh);
            put(mailbox, 5, InboxState::Done, {});
            put(other, 1, InboxState::New, fresh);
        }
        for (int opening = 0; opening < 2; ++opening) {
            auto store = DeviceStore::open(device.folder(), key, files);
            QVERIFY(store);
            auto rows = *store->pending(mailbox);
            QCOMPARE(rows.size(), 2u);
            QCOMPARE(rows[0].n, 2u);
            COMPARE_BYTES(rows[0].envelope, parked);
            QCOMPARE(rows[0].hash, envelopeHash(parked));
            QCOMPARE(rows[1].hubTimeMs, 77);
            COMPARE_BYTES(rows[1].envelope, fresh);
            QCOMPARE(store->pending(other)->size(), 1u);
            QCOMPARE(*store->quarantined(mailbox), 1);
        }
        auto store = std::move(DeviceStore::open(device.folder(), key, files)).value();
        // What waits, and what could not be checked, comes again under other numbers; something new under an old one.
        DeviceStore::Batch batch;
        batch.inbox = {{mailbox, 1, 78, bad}, {mailbox, 2, 78, toBytes(asBytes("newest"))}, {mailbox, 3, 78, parked}};
        QVERIFY(store.keep(batch));
        QCOMPARE(store.pending(mailbox)->size(), 3u);
        QCOMPARE(*store.quarantined(mailbox), 1);
        QVERIFY(store.setInbox({{mailbox, envelopeHash(parked), InboxState::Done, 0}}));
        QVERIFY(store.keep(batch));
        QCOMPARE(store.pending(mailbox)->size(), 2u);
    }
    void whatTheHubLostGoesAgainUnlessEverybodyHasIt()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto everybody = share(f, *child, "A"), onlyIro = share(f, *child, "B"), nobody = share(f, *child, "C");
        QCOMPARE(f.carry(), 3);
        QVERIFY(child->outgoing().notePosted());
        QVERIFY(f.tablet->store().outbox()->empty());
        f.authority.iro.author = f.openIro()->identity().signingKey().clone();
        for (const auto &target : {everybody, onlyIro}) confirm(f, f.authority.iro, target, target == everybody ? 101 : 102);
        confirm(f, f.authority.recordsTool, everybody, 103);
        QCOMPARE(child->inbox().process(f.circle)->accepted.size(), 3u);
        QCOMPARE(child->book(f.circle)->page(onlyIro)->state, ShareState::TabletHasIt);

        QVERIFY(!*child->outgoing().putAgain()); // nothing is lost
        QVERIFY(f.tablet->store().outbox()->empty());
        lose(f, *child);
        QVERIFY(*child->outgoing().putAgain());
        std::vector<EnvHash> waiting;
        const auto rows = f.tablet->store().outbox();
        for (const auto &row : *rows) waiting.push_back(row.hash);
        QCOMPARE(waiting, (std::vector{onlyIro.hash, nobody.hash}));
        QCOMPARE(child->book(f.circle)->page(nobody)->state, ShareState::WaitingToGo);
        QCOMPARE(child->book(f.circle)->page(onlyIro)->state, ShareState::TabletHasIt); // Sam's own word for it stands
        QVERIFY(!*child->outgoing().putAgain()); // answered

        QCOMPARE(f.carry(), 2);
        QVERIFY(child->outgoing().notePosted());
        QCOMPARE(child->book(f.circle)->page(nobody)->state, ShareState::Posted);
    }
    void whatWasLostWhileTheProfileWasLockedGoesAtUnlock()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto page = share(f, *child, "A");
        f.carry();
        lose(f, *child);
        child.reset();
        child = f.openChild();
        QCOMPARE(f.tablet->store().outbox()->size(), 1u);
        QCOMPARE(f.tablet->store().outbox()->front().hash, page.hash);
        QVERIFY(!*f.tablet->store().lost(child->identity().author()));
    }
    void aCarersReceiptReachesTheChild()
    {
        TestFamily f;
        auto child = f.openChild();
        Page page;
        page.id = f.tablet.rng.id<PageId>();
        NewEntry entry;
        entry.circle = f.circle;
        entry.content = encodePage(page)->content;
        entry.audience = {TestFamily::carerSeat};
        const auto ref = child->outgoing().post(std::move(entry))->ref;
        f.carry();
        child.reset();
        auto carer = f.openCarer();
        QVERIFY(carer->inbox().process(f.circle));
        const auto all = *carer->entries(f.circle);
        QCOMPARE(all.back().type, EntryType::Receipt);
        QCOMPARE(all.back().audience, (std::vector<SeatId>{childSeat, recordsSeat})); // nobody else: rule 11
        carer.reset();
        f.carry();
        child = f.openChild();
        QCOMPARE(child->inbox().process(f.circle)->quarantined, 0);
        QCOMPARE(child->book(f.circle)->page(ref)->state, ShareState::TabletHasIt);
    }
    void alarmsAreCountedByKind()
    {
        TestFamily f;
        QVERIFY(f.tablet->store().alarms()->empty());
        DeviceStore::Batch batch;
        batch.alarms = {{5, {1}, 3, {}}, {7, {}, 0, {}}, {5, {1}, 4, {}}};
        QVERIFY(f.tablet->store().keep(batch));
        QCOMPARE(*f.tablet->store().alarms(), (std::map<std::uint8_t, std::int64_t>{{5, 2}, {7, 1}}));
    }
    void anAlarmIsReadByOnePersonAndComesBackWithANewOne()
    {
        TestFamily f;
        auto &store = f.tablet->store();
        const auto raise = [&](std::uint8_t kind, Bytes subject) {
            DeviceStore::Batch batch;
            batch.alarms.push_back({kind, std::move(subject), 0, {}});
            QVERIFY(store.keep(batch));
        };
        const auto unread = [&](const ProfileCard &card) {
            std::vector<int> kinds;
            const auto rows = store.unreadAlarms(card.tag);
            for (const auto &row : *rows) kinds.push_back(row.kind);
            return kinds;
        };
        raise(8, {});
        raise(4, {1, 2});
        raise(8, {});
        QCOMPARE(unread(f.carer), (std::vector{8, 4, 8}));
        const auto rows = *store.unreadAlarms(f.carer.tag);
        COMPARE_BYTES(rows[1].subject, (Bytes{1, 2}));
        QVERIFY(store.readAlarms(f.carer.tag, 8, rows[0].n)); // up to the first of them
        QCOMPARE(unread(f.carer), (std::vector{4, 8}));
        QVERIFY(store.readAlarms(f.carer.tag, 8, rows[2].n));
        QVERIFY(store.readAlarms(f.carer.tag, 8, rows[0].n)); // never back
        QCOMPARE(unread(f.carer), (std::vector{4}));
        QCOMPARE(unread(f.child), (std::vector{8, 4, 8}));
        f.tablet.close();
        f.tablet.open();
        QCOMPARE(f.tablet->store().unreadAlarms(f.carer.tag)->size(), 1u);
        DeviceStore::Batch again;
        again.alarms.push_back({8, {}, 0, {}});
        QVERIFY(f.tablet->store().keep(again));
        QCOMPARE(f.tablet->store().unreadAlarms(f.carer.tag)->size(), 2u);
        QCOMPARE(*f.tablet->store().alarms(), (std::map<std::uint8_t, std::int64_t>{{4, 1}, {8, 3}})); // evidence stays
    }
    void whatDoesNotFitIsCountedAndDoesNotKeepTheRestOut()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto mailbox = f.authority.manifest.seat(iroSeat)->mailbox;
        deliver(f.iroDevice, mailbox, 1, envelopeOf(f, share(f, *child, "large", 60)));
        deliver(f.iroDevice, mailbox, 2, envelopeOf(f, share(f, *child, "small")));
        auto iro = f.openIro();
        QVERIFY(iro->limitSize(4'096)); // no page of the file more than there are
        const auto first = iro->inbox().process(f.circle);
        QVERIFY(first);
        QVERIFY(first->unopened >= 1);
        QVERIFY(first->trouble && first->trouble->code == Code::DiskFull);
        QCOMPARE(std::size_t(first->unopened), f.iroDevice->store().pending(mailbox)->size());
        QCOMPARE(iro->book(f.circle)->pages().size(), std::size_t(2 - first->unopened));
        QVERIFY(iro->limitSize(1ll << 40));
        const auto second = iro->inbox().process(f.circle);
        QCOMPARE(second->unopened, 0);
        QVERIFY(!second->trouble);
        QCOMPARE(iro->book(f.circle)->pages().size(), 2u);
        QVERIFY(f.iroDevice->store().pending(mailbox)->empty());
    }
    void whatWasWrittenOnAnotherDeviceOfMineIsMineAndWasPosted()
    {
        TestFamily f;
        auto &world = f.authority;
        auto child = f.openChild();
        const auto here = share(f, *child, "A");
        // The same person on another device: an author of her own there.
        auto there = world.newPerson(childSeat);
        there.member = world.manifest.author(child->identity().author())->member;
        auto next = world.nextManifest();
        auto author = world.authorOf(there);
        author.fromVersion = next.version;
        next.authors.push_back(author);
        std::sort(next.authors.begin(), next.authors.end(), [](auto &a, auto &b) { return a.signingKey < b.signingKey; });
        world.manifest = next;
        QVERIFY(f.tablet->manifests().accept(world.circleDocument()));
        Page page;
        page.id = f.tablet.rng.id<PageId>();
        page.title = "B";
        const auto sealed = world.seal(world.body(EntryType::Item, {childSeat, iroSeat}, encodePage(page)->content), there);
        deliver(f.tablet, world.manifest.seat(childSeat)->mailbox, 1, sealed.bytes);
        const auto report = child->inbox().process(f.circle);
        QCOMPARE(report->accepted.size(), 1u); // and no receipt: nobody tells herself that it came
        QVERIFY(report->accepted.front().mine);
        const auto book = *child->book(f.circle);
        QCOMPARE(book.pages().size(), 2u);
        for (const auto &card : book.pages()) {
            QVERIFY(card.mine);
            QCOMPARE(card.state, card.ref == here ? ShareState::WaitingToGo : ShareState::Posted);
        }
        // It can be taken back here too; and nobody else's can.
        QVERIFY(child->outgoing().takeBack(f.circle, report->accepted.front().ref));
        QVERIFY(child->book(f.circle)->page(report->accepted.front().ref)->takenBack);
    }
    void whatIsTakenBackAmongManyThatCameTogetherIsGone()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto kept = share(f, *child, "A"), gone = share(f, *child, "B");
        QCOMPARE(f.carry(), 2);
        QVERIFY(child->outgoing().notePosted());
        QVERIFY(child->outgoing().takeBack(f.circle, gone));
        const auto later = share(f, *child, "C");
        QCOMPARE(f.carry(), 2);
        auto iro = f.openIro();
        const auto report = iro->inbox().process(f.circle);
        QCOMPARE(report->unopened, 0);
        QCOMPARE(report->quarantined, 0);
        const auto book = *iro->book(f.circle);
        QVERIFY(book.page(kept) && book.page(later));
        const auto all = *iro->entries(f.circle);
        const auto entry = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.ref == gone; });
        QVERIFY(entry != all.end());
        QVERIFY(f.iroDevice->store().pending(f.authority.manifest.seat(iroSeat)->mailbox)->empty());
    }
    void aCopyThatWasLostIsMadeAgainAtTheNextOpening()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto page = share(f, *child, "A");
        const auto envelope = envelopeOf(f, page);
        QVERIFY(f.tablet.files.remove(f.tablet->store().outboxPath(page.hash)));
        QVERIFY(!f.tablet->store().hasOutboxFile(page.hash));
        child.reset();
        child = f.openChild();
        COMPARE_BYTES(envelopeOf(f, page), envelope);
        QCOMPARE(f.tablet->store().outbox()->size(), 1u);
    }
    void twoTruthsOfOneAuthorAreNamed()
    {
        TestFamily f;
        const auto mailbox = f.authority.manifest.seat(iroSeat)->mailbox;
        auto iro = f.openIro();
        const auto before = f.authority.heads;
        const auto say = [&](const char *name) {
            const DirectoryContent names{{{childSeat, name, "amina"}}};
            return f.authority.seal(f.authority.body(EntryType::Directory, {iroSeat}, names.encode()), f.authority.recordsTool).bytes;
        };
        deliver(f.iroDevice, mailbox, 1, say("Amina"));
        const auto first = iro->inbox().process(f.circle);
        QCOMPARE(first->accepted.size(), 1u);
        QVERIFY(first->forked.empty());
        f.authority.heads = before; // a copy of the author goes on from the same place
        deliver(f.iroDevice, mailbox, 2, say("Nobody"));
        const auto second = iro->inbox().process(f.circle);
        QCOMPARE(second->quarantined, 1);
        QCOMPARE(second->forked, std::set{authorIdOf(f.authority.recordsTool.author.publicKey())});
        QVERIFY(iro->inbox().process(f.circle)->forked.empty()); // once
    }
};

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
