// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/ranges.h"
#include "sync/wire/news.h"
#include "tests/sync/hub/hubworld.h"

#include <QTest>

using namespace pipit;
using namespace pipit::test;
using wire::Problem;

/// PROTOCOL.md §7 and §8: what a device may fetch, and what it can learn from it.
class TestMailboxes : public QObject
{
    Q_OBJECT
private:
    static wire::News newsFor(HubWorld &world, const TestCircle::Person &person,
                              const std::optional<wire::NewsToken> &since = {})
    {
        return std::move(wire::News::decode(world.call(wire::call::news("hub", since), person).response.body)).value();
    }
    static void postMany(HubWorld &world, int count, std::vector<SeatId> seats)
    {
        for (int i = 0; i < count; ++i)
            world.post(world.circle.child, {world.entry(world.circle.child, {2}).bytes}, world.mailboxesOf(seats));
    }

private Q_SLOTS:
    void onlyTheHolderReadsAMailbox()
    {
        HubWorld world;
        postMany(world, 1, {2, 255});
        const auto request = wire::call::mailboxPage("hub", world.mailboxOf(2), 0, 1000);
        QCOMPARE(world.call(request, world.circle.iro).response.status, 200);
        COMPARE_PROBLEM(world.call(request, world.circle.carer), Problem::NotFound);
        COMPARE_PROBLEM(world.call(request, world.circle.child), Problem::NotFound);
        const auto unknown = wire::call::mailboxPage("hub", world.rng.id<MailboxId>(), 0, 1000);
        QVERIFY(world.call(unknown, world.circle.iro).response.body == world.call(request, world.circle.carer).response.body);
    }
    void aFrozenSeatReadsNothingMore()
    {
        HubWorld world;
        auto next = world.circle.nextManifest();
        for (auto &seat : next.seats)
            if (seat.id == 3) seat.status = SeatStatus::Frozen;
        const auto document = TestCircle::signedBy(DocumentType::Circle, next.encode(), world.circle.officers, 2);
        QCOMPARE(world.put(DocumentType::Circle, document).response.status, 201);
        COMPARE_PROBLEM(world.call(wire::call::mailboxPage("hub", world.mailboxOf(3), 0, 1000), world.circle.carer),
                        Problem::NotFound);
    }
    void pagesFollowOneAnotherWithoutAGap()
    {
        HubWorld world;
        postMany(world, 5, {2, 255});
        const auto size = world.entry(world.circle.child, {2}).bytes.size();
        wire::LogHead head;
        for (std::uint64_t n : {2u, 4u, 5u}) {
            const auto page = world.page(world.circle.iro, world.mailboxOf(2), head.n, 2 * size);
            const auto next = wire::checkPage(page, world.mailboxOf(2), head, world.circle.hub.publicKey());
            QVERIFY(next.ok());
            head = *next;
            QCOMPARE(head.n, n);
            QCOMPARE(page.complete(), n == 5);
        }
        const auto end = world.page(world.circle.iro, world.mailboxOf(2), 5);
        QVERIFY(end.rows.empty());
        QVERIFY(*wire::checkPage(end, world.mailboxOf(2), head, world.circle.hub.publicKey()) == head);
        const auto one = world.page(world.circle.iro, world.mailboxOf(2), 0, 0);
        QCOMPARE(one.rows.size(), 1u);
    }
    void askingBeyondTheEndShowsTheEnd()
    {
        HubWorld world;
        postMany(world, 1, {2, 255});
        const auto page = world.page(world.circle.iro, world.mailboxOf(2), 9);
        QCOMPARE(page.head.total, 1u);
        QCOMPARE(page.head.pageEnd.n, 1u);
        QVERIFY(!wire::checkPage(page, world.mailboxOf(2), {9, {}}, world.circle.hub.publicKey()).ok());
    }
    void aPageNeedsItsTwoNumbers()
    {
        HubWorld world;
        auto request = wire::call::mailboxPage("hub", world.mailboxOf(2), 0, 1000);
        for (const char *query : {"", "after=0", "bytes=5", "after=-1&bytes=5", "after=0&after=0&bytes=5"}) {
            request.head.query = query;
            COMPARE_PROBLEM(world.call(request, world.circle.iro), Problem::Malformed);
        }
    }
    void newsNamesWhatADeviceMayFetchAndNothingElse()
    {
        HubWorld world;
        postMany(world, 2, {2, 255});
        const auto news = newsFor(world, world.circle.iro);
        QVERIFY(news.changed);
        QCOMPARE(news.authorityVersion, 1u);
        QCOMPARE(news.circles.size(), 1u);
        QCOMPARE(news.circles[0].version, 1u);
        QCOMPARE(news.mailboxes.size(), 2u); // the seat's and the author's own
        for (const auto &one : news.mailboxes) QCOMPARE(one.total, one.mailbox == world.mailboxOf(2) ? 2u : 0u);
    }
    void whatTheChildSendsToHerIroChangesNoByteForTheCarer()
    {
        HubWorld world;
        const auto before = newsFor(world, world.circle.carer);
        const auto page = world.page(world.circle.carer, world.mailboxOf(3)).head.encode();
        postMany(world, 3, {2, 255});
        const auto after = world.call(wire::call::news("hub", before.token), world.circle.carer);
        QCOMPARE(after.response.body.size(), 11u);
        QVERIFY(newsFor(world, world.circle.carer).token == before.token);
        QVERIFY(world.page(world.circle.carer, world.mailboxOf(3)).head.encode() == page);
    }
    void newsComesOnceAfterAChange()
    {
        HubWorld world;
        const auto first = newsFor(world, world.circle.iro);
        QVERIFY(!newsFor(world, world.circle.iro, first.token).changed);
        postMany(world, 1, {2, 255});
        const auto second = newsFor(world, world.circle.iro, first.token);
        QVERIFY(second.changed);
        QVERIFY(!newsFor(world, world.circle.iro, second.token).changed);
        auto request = wire::call::news("hub", {});
        request.head.query = "since=xyz";
        COMPARE_PROBLEM(world.call(request, world.circle.iro), Problem::Malformed);
    }
    void aBlobIsReadByThoseWhoHoldAnEnvelopeThatNamesIt()
    {
        HubWorld world;
        const auto &child = world.circle.child;
        const Bytes content(70'000, 5);
        const auto blob = world.upload(child, content);
        COMPARE_PROBLEM(world.call(wire::call::getBlob("hub", blob), world.circle.iro), Problem::NotFound);
        world.post(child, {world.entry(child, {2}, {blob}).bytes}, world.mailboxesOf({2, 255}));
        const auto reply = world.call(wire::call::getBlob("hub", blob), world.circle.iro);
        QCOMPARE(reply.response.status, 200);
        QVERIFY(reply.blob);
        QCOMPARE(reply.length, content.size());
        COMPARE_PROBLEM(world.call(wire::call::getBlob("hub", blob), world.circle.carer), Problem::NotFound);
    }
    void aRangeGivesExactlyItsBytes()
    {
        HubWorld world;
        const auto &child = world.circle.child;
        const Bytes content(1000, 5);
        const auto blob = world.upload(child, content);
        world.post(child, {world.entry(child, {2}, {blob}).bytes}, world.mailboxesOf({2, 255}));
        const auto part = world.call(wire::call::getBlob("hub", blob, 10, 19), world.circle.iro);
        QCOMPARE(part.response.status, 206);
        QCOMPARE(headerOf(part, "content-range").c_str(), "bytes 10-19/1000");
        QCOMPARE(part.first, 10u);
        QCOMPARE(part.length, 10u);
        COMPARE_PROBLEM(world.call(wire::call::getBlob("hub", blob, 1000), world.circle.iro), Problem::Range);
        QVERIFY(hub::readRange("bytes=0-", 5) == std::pair(std::uint64_t(0), std::uint64_t(5)));
        QVERIFY(hub::readRange("bytes=4-99", 5) == std::pair(std::uint64_t(4), std::uint64_t(1)));
        for (const char *bad : {"bytes=-5", "bytes=3-2", "bytes=0-1,3-4", "items=0-1", "bytes=", "bytes=5-"})
            QVERIFY2(!hub::readRange(bad, 5), bad);
    }
};

QTEST_GUILESS_MAIN(TestMailboxes)
#include "tst_mailboxes.moc"
