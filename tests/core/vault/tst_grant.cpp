// SPDX-License-Identifier: Apache-2.0
// What one reader gives on to another: FORMAT.md §8.3, GRANT.
#include "core/book/pagecodec.h"
#include "tests/support/hex.h"
#include "tests/support/must.h"
#include "tests/support/testdevice.h"

#include <QTest>

using namespace pipit;
using test::TestFamily;

namespace {

constexpr SeatId childSeat = TestFamily::childSeat, iroSeat = TestFamily::iroSeat, carerSeat = TestFamily::carerSeat;

EntryRef share(TestFamily &f, Profile &child, const char *title, std::vector<SeatId> audience)
{
    Page page;
    page.id = f.tablet.rng.id<PageId>();
    page.title = title;
    NewEntry entry;
    entry.circle = f.circle;
    entry.content = encodePage(page)->content;
    entry.audience = std::move(audience);
    return child.outgoing().post(std::move(entry))->ref;
}

} // namespace

class TestGrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsGivenAnEntryOpensItAndNothingElse()
    {
        TestFamily f;
        EntryRef given, other;
        {
            auto child = f.openChild();
            given = share(f, *child, "The bridge", {iroSeat});
            other = share(f, *child, "My diary", {iroSeat});
        }
        f.carry();
        {
            auto iro = f.openIro();
            QVERIFY(iro->inbox().process(f.circle));
            QVERIFY(iro->outgoing().grant(f.circle, {carerSeat}, {given}));
        }
        f.carry();
        auto carer = f.openCarer();
        const auto report = carer->inbox().process(f.circle);
        QVERIFY(report.ok());
        QCOMPARE(report->parked, 0);
        QCOMPARE(report->quarantined, 0);
        const auto entry = carer->entry(f.circle, given);
        QVERIFY(entry.ok() && *entry);
        QCOMPARE((*entry)->audience, (std::vector<SeatId>{childSeat, iroSeat, 255})); // as she sealed it
        QVERIFY(!*carer->entry(f.circle, other));
        const auto book = carer->book(f.circle);
        QCOMPARE(book->pages().size(), 1u);
        QCOMPARE(book->pages().front().title, std::string("The bridge"));
    }

    void whoOpensItByAGrantWritesNoReceiptForIt()
    {
        TestFamily f;
        EntryRef given;
        {
            auto child = f.openChild();
            given = share(f, *child, "The bridge", {iroSeat});
        }
        f.carry();
        {
            auto iro = f.openIro();
            QVERIFY(iro->inbox().process(f.circle));
            QVERIFY(iro->outgoing().grant(f.circle, {carerSeat}, {given}));
        }
        f.carry();
        {
            auto carer = f.openCarer();
            QVERIFY(carer->inbox().process(f.circle));
            const auto seen = carer->inbox().markSeen(f.circle, given);
            QVERIFY(seen.ok() && !*seen);
            const auto entries = *carer->entries(f.circle);
            for (const auto &entry : entries) QVERIFY(!(entry.mine && entry.type == EntryType::Receipt));
        }
        f.carry();
        auto child = f.openChild();
        const auto report = child->inbox().process(f.circle);
        QCOMPARE(report->quarantined, 0);
        const auto book = child->book(f.circle);
        QCOMPARE(book->delivery(given).readers.size(), 1u); // Sam, and nobody of whom she does not know
    }

    void theEnvelopeMayComeBeforeOrAfterTheGrant()
    {
        TestFamily f;
        EntryRef given;
        Bytes envelope;
        {
            auto child = f.openChild();
            given = share(f, *child, "The bridge", {iroSeat});
            envelope = *f.tablet.files.readAll(f.tablet->store().outboxPath(given.hash), limits::maxEnvelope);
        }
        f.carry();
        const auto mailbox = f.authority.manifest.seat(carerSeat)->mailbox;
        DeviceStore::Batch batch;
        batch.inbox.push_back({mailbox, 70, 1, envelope});
        QVERIFY(f.tablet->store().keep(batch));
        {
            auto carer = f.openCarer();
            const auto report = carer->inbox().process(f.circle);
            QCOMPARE(report->parked, 1); // no slot opens, and nobody has given it
            QVERIFY(!*carer->entry(f.circle, given));
        }
        {
            auto iro = f.openIro();
            QVERIFY(iro->inbox().process(f.circle));
            QVERIFY(iro->outgoing().grant(f.circle, {carerSeat}, {given}));
        }
        f.carry();
        auto carer = f.openCarer();
        QCOMPARE(carer->inbox().process(f.circle)->parked, 0);
        QVERIFY(carer->entry(f.circle, given)->has_value());
    }

    void whatIsGivenTravelsWithTheGrantAlsoAfterTheOutboxIsMadeAgain()
    {
        TestFamily f;
        EntryRef given, grant;
        {
            auto child = f.openChild();
            given = share(f, *child, "The bridge", {iroSeat});
        }
        f.carry();
        {
            auto iro = f.openIro();
            QVERIFY(iro->inbox().process(f.circle));
            grant = iro->outgoing().grant(f.circle, {carerSeat}, {given})->ref;
        }
        const auto attached = [&] {
            const auto rows = *f.iroDevice->store().outbox();
            for (const auto &row : rows)
                if (row.hash == grant.hash) return row.attach;
            return std::vector<EnvHash>();
        };
        QCOMPARE(attached(), std::vector{given.hash});
        QVERIFY(f.iroDevice->store().removeOutbox({grant.hash}));
        QVERIFY(attached().empty());
        {
            auto iro = f.openIro();
            QVERIFY(iro->outgoing().restore());
        }
        QCOMPARE(attached(), std::vector{given.hash});
    }

    void nothingIsGivenThatIsNotHeldOrHasGone()
    {
        TestFamily f;
        EntryRef nobodys;
        nobodys.hash.bytes.fill(9);
        EntryRef gone;
        {
            auto child = f.openChild();
            gone = share(f, *child, "Taken back", {iroSeat});
            QVERIFY(child->outgoing().takeBack(f.circle, gone));
            QCOMPARE(child->outgoing().grant(f.circle, {iroSeat}, {gone}).code(), Code::NotFound);
        }
        auto iro = f.openIro();
        QCOMPARE(iro->outgoing().grant(f.circle, {carerSeat}, {nobodys}).code(), Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestGrant)
#include "tst_grant.moc"
