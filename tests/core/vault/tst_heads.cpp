// SPDX-License-Identifier: Apache-2.0
// The book as it is kept in tables is the book made from everything.
#include "core/book/pagecodec.h"
#include "core/vault/summaries.h"
#include "tests/support/testdevice.h"

#include <QTest>

using namespace pipit;
using test::TestFamily;

namespace {

constexpr SeatId childSeat = TestFamily::childSeat, iroSeat = TestFamily::iroSeat, carerSeat = TestFamily::carerSeat;

EntryRef share(TestFamily &f, Profile &child, std::string title, std::optional<Prompt> prompt, Use use, bool keepCopy = true, bool leaveNoMark = false)
{
    Page page;
    page.id = f.tablet.rng.id<PageId>();
    page.title = std::move(title);
    page.prompt = std::move(prompt);
    page.objects.push_back({{5'000, 4'000, 1'000, 0, false}, Sticker{1, 1, 0}});
    NewEntry entry;
    entry.circle = f.circle;
    entry.content = encodePage(page)->content;
    entry.audience = {iroSeat, carerSeat};
    entry.use = use;
    entry.keepCopy = keepCopy;
    entry.leaveNoMark = leaveNoMark;
    f.tablet.clock.advance(60'000);
    const auto posted = child.outgoing().post(std::move(entry));
    if (!posted) qFatal("post");
    return posted->ref;
}

void compare(Profile &profile, const TestFamily &f, SeatId seat)
{
    const auto everything = profile.entries(f.circle);
    QVERIFY(everything && !everything->empty());
    const auto whole = project(seat, *everything);
    const auto kept = profile.book(f.circle);
    QVERIFY(kept);
    QVERIFY(kept->pages() == whole.pages());
    QVERIFY(kept->people() == whole.people());
    QVERIFY(kept->trails().all() == whole.trails().all());
    QCOMPARE(kept->requests().alerts().size(), whole.requests().alerts().size());
    for (const auto &entry : *everything) QVERIFY(kept->delivery(entry.ref) == whole.delivery(entry.ref));
    // What a visit pack counts by the rows is what a book has.
    std::size_t pages = 0, media = 0;
    for (const auto &page : whole.pages()) {
        if (page.mine || !page.kept) continue;
        ++pages;
        const auto named = profile.media(f.circle, page.ref);
        QVERIFY(named);
        media += named->size();
    }
    const auto brought = profile.summaries().brought(f.circle);
    QVERIFY(brought);
    QCOMPARE(std::size_t(brought->pages), pages);
    QCOMPARE(brought->media.size(), media);
}

} // namespace

class TestHeads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whateverHappensToPagesItIsTheSameBook()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto first = share(f, *child, "A good day", {}, Use::JustSoYouKnow);
        compare(*child, f, childSeat);
        const auto second = share(f, *child, "", Prompt{"first", "good-day"}, Use::PleaseSortThis);
        share(f, *child, "Not kept", {}, Use::TalkAboutIt, false);
        share(f, *child, "No mark", {}, Use::TalkAboutIt, false, true);
        compare(*child, f, childSeat);
        f.carry();
        QVERIFY(child->outgoing().notePosted());
        compare(*child, f, childSeat);
        auto iro = f.openIro();
        QVERIFY(iro->inbox().process(f.circle));
        QVERIFY(iro->inbox().markSeen(f.circle, first));
        compare(*iro, f, iroSeat);
        f.carry();
        QVERIFY(child->inbox().process(f.circle));
        compare(*child, f, childSeat);
        QCOMPARE(child->book(f.circle)->page(first)->state, ShareState::Seen);
        QVERIFY(child->outgoing().takeBack(f.circle, second));
        compare(*child, f, childSeat);
        QVERIFY(child->book(f.circle)->page(second)->title.empty());
        f.carry();
        QVERIFY(iro->inbox().process(f.circle));
        compare(*iro, f, iroSeat);
        child.reset();
        child = f.openChild();
        compare(*child, f, childSeat);
        QCOMPARE(child->book(f.circle)->pages().size(), 3u); // of what left no mark there is none
        child.reset();
        auto carer = f.openCarer();
        QVERIFY(carer->inbox().process(f.circle));
        compare(*carer, f, carerSeat);
    }
};

QTEST_GUILESS_MAIN(TestHeads)
#include "tst_heads.moc"
