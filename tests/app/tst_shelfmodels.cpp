// SPDX-License-Identifier: Apache-2.0
// My pages and the bin as screens have them: in order, filtered, with pictures read for what is in view, and nothing
// hidden by a page that is damaged.
#include "app/pages/binmodel.h"
#include "app/pages/pageacts.h"
#include "app/pages/pagesmodel.h"
#include "app/pages/thumbnails.h"
#include "app/words.h"
#include "core/book/pagechange.h"
#include "core/book/pagecodec.h"
#include "tests/support/appworld.h"
#include "tests/support/hex.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::TestFamily;

namespace {

Page pageCalled(Rng &rng, const std::string &title)
{
    Page page;
    page.id = rng.id<PageId>();
    page.title = title;
    page.objects.push_back({{5'000, 4'000, 1'000, 0, false}, Sticker{1, 1, 0}});
    return page;
}

QStringList titles(const PagesModel &pages)
{
    QStringList out;
    for (int row = 0; row < pages.rowCount(); ++row) out += pages.data(pages.index(row), PagesModel::TitleRole).toString();
    return out;
}

QString keyOf(const PageId &page) { return PageKey{page, {}, {}}.text(); }

void draft(Profile &child, const Page &page, bool picture = true)
{
    if (!child.drafts().createWhole({page.id, *encodeSnapshot(page), page.title, page.prompt, {}}, {})) qFatal("draft");
    if (picture && !child.drafts().setThumbnail(page.id, Thumbnails::encode(Thumbnails::draw(page)))) qFatal("picture");
}

} // namespace

class TestShelfModels : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestFamily> m_family;

    TestFamily &family() { return *m_family; }
    Rng &rng() { return m_family->tablet.rng; }
    QVariant roleOf(const PagesModel &pages, int row, int role) { return pages.data(pages.index(row), role); }

private Q_SLOTS:
    void init()
    {
        m_family = std::make_unique<TestFamily>();
        test::introduce(*m_family);
    }
    void cleanup() { Thumbnails::clear(); }

    void theFiltersShowWhatTheySayNewestFirst()
    {
        {
            auto child = family().openChild();
            family().tablet.clock.advance(60'000);
            auto asked = pageCalled(rng(), "A good day");
            asked.prompt = Prompt{"first", "good-day"};
            draft(*child, asked);
            family().tablet.clock.advance(60'000);
            test::share(family(), *child, pageCalled(rng(), "Biscuit"), {TestFamily::iroSeat});
            family().carry();
            family().tablet.clock.advance(60'000);
            draft(*child, pageCalled(rng(), "House"));
            family().tablet.clock.advance(60'000);
            test::share(family(), *child, pageCalled(rng(), "Dear Sam"), {TestFamily::iroSeat, TestFamily::carerSeat});
        }
        family().tablet.close();
        AppWorld world(family().tablet);
        QVERIFY(world.open(family().child, TestFamily::pictures()));
        PagesModel pages;
        QAbstractItemModelTester tester(&pages, QAbstractItemModelTester::FailureReportingMode::QtTest);
        world.settle();
        QCOMPARE(titles(pages), QStringList({u"Dear Sam"_s, u"House"_s, u"Biscuit"_s, u"A good day"_s}));
        QVERIFY(pages.hasQuestions());
        const std::pair<PagesModel::Filter, QStringList> wanted[] = {
            {PagesModel::OnlyHere, {u"House"_s, u"A good day"_s}}, {PagesModel::Waiting, {u"Dear Sam"_s}}, {PagesModel::Posted, {u"Biscuit"_s}},
            {PagesModel::LookedAt, {}},                            {PagesModel::Question, {u"A good day"_s}}};
        for (const auto &[filter, expected] : wanted) {
            pages.setFilter(filter);
            world.settle();
            QCOMPARE(titles(pages), expected);
            QCOMPARE(pages.total(), 4);
            QVERIFY(pages.loaded());
        }
        pages.setFilter(PagesModel::All);
        world.settle();
        QCOMPARE(roleOf(pages, 1, PagesModel::StaysRole).toString(), QString());
        QCOMPARE(roleOf(pages, 0, PagesModel::StaysRole).toString(),
                 u"This page is waiting to go to Sam and Jo, so it cannot go in the bin. If you do not want it any more, you can tell Sam. Sam may have to keep it."_s);
        world.session.lock();
        QCOMPARE(pages.rowCount(), 0);
        QVERIFY(!pages.loaded());
    }

    void ofFiveHundredPagesAViewReadsThePicturesThatItShows()
    {
        constexpr int all = 500, inView = 12;
        {
            auto child = family().openChild();
            Page page = pageCalled(rng(), "");
            const auto picture = Thumbnails::encode(Thumbnails::draw(page));
            for (int i = 0; i < all; ++i) {
                page.id = rng().id<PageId>();
                page.title = "Page " + std::to_string(i);
                QVERIFY(child->drafts().createWhole({page.id, *encodeSnapshot(page), page.title, {}, picture}, {}));
            }
        }
        family().tablet.close();
        AppWorld world(family().tablet);
        QVERIFY(world.open(family().child, TestFamily::pictures()));
        PagesModel pages;
        world.settle();
        QCOMPARE(pages.rowCount(), all);
        QCOMPARE(pages.pictures().reads(), 0); // nobody has looked
        const auto look = [&](int from) {
            for (int row = from; row < from + inView; ++row) roleOf(pages, row, PagesModel::ThumbnailRole);
        };
        look(0);
        world.settle();
        QCOMPARE(pages.pictures().reads(), inView);
        for (int row = 0; row < inView; ++row) QVERIFY(!roleOf(pages, row, PagesModel::ThumbnailRole).toString().isEmpty());
        look(0);
        look(2);
        world.settle();
        QCOMPARE(pages.pictures().reads(), inView + 2); // what has been read is not read again
        // The book changes, and one page with it.
        Q_EMIT world.session.bookChanged();
        world.settle();
        look(2);
        world.settle();
        QCOMPARE(pages.pictures().reads(), inView + 2);
        // A flick past all of them reads what it ends at, and little more.
        for (int from = 0; from + inView <= all; from += inView) look(from);
        for (int round = 0; round < 6; ++round) world.settle();
        QVERIFY(pages.pictures().reads() <= inView + 2 + ShelfPictures::mostWanted);
        QVERIFY(!roleOf(pages, 491, PagesModel::ThumbnailRole).toString().isEmpty());
    }

    void aListKeepsItsPlaceWhenOnePageComesGoesOrMoves()
    {
        std::vector<Page> made;
        {
            auto child = family().openChild();
            for (auto title : {"one", "two", "three", "four"}) draft(*child, made.emplace_back(pageCalled(rng(), title)));
        }
        family().tablet.close();
        AppWorld world(family().tablet);
        QVERIFY(world.open(family().child, TestFamily::pictures()));
        PagesModel pages;
        QAbstractItemModelTester tester(&pages, QAbstractItemModelTester::FailureReportingMode::QtTest);
        world.settle();
        QCOMPARE(titles(pages), QStringList({u"four"_s, u"three"_s, u"two"_s, u"one"_s}));
        QSignalSpy reset(&pages, &QAbstractItemModel::modelReset);
        const auto changed = [&](auto work) {
            QVERIFY(world.ask([&](DeviceSession &device) { return work(*device.profile()); }));
            Q_EMIT world.session.bookChanged();
            world.settle();
        };
        changed([&](Profile &child) { return child.drafts().append(made[1].id, *encodeChange({{SetTitle{"two more"}}}), "two more"); });
        QCOMPARE(titles(pages), QStringList({u"two more"_s, u"four"_s, u"three"_s, u"one"_s}));
        changed([&](Profile &child) { return child.bin().put(made[3].id); });
        QCOMPARE(titles(pages), QStringList({u"two more"_s, u"three"_s, u"one"_s}));
        changed([&](Profile &child) { return child.bin().putBack(made[3].id); });
        QCOMPARE(titles(pages), QStringList({u"two more"_s, u"four"_s, u"three"_s, u"one"_s}));
        changed([&](Profile &child) -> Result<void> {
            draft(child, pageCalled(rng(), "five"));
            return {};
        });
        QCOMPARE(titles(pages), QStringList({u"five"_s, u"two more"_s, u"four"_s, u"three"_s, u"one"_s}));
        QCOMPARE(reset.count(), 0);
    }

    void aPageWithoutAPictureGetsOneQuietlyAndAnOldOneIsDrawnAgain()
    {
        const auto bare = pageCalled(rng(), "bare"), old = pageCalled(rng(), "old"), broken = pageCalled(rng(), "broken");
        {
            auto child = family().openChild();
            draft(*child, bare, false); // of an older version, or killed before it was drawn
            draft(*child, old);
            QVERIFY(child->drafts().append(old.id, *encodeChange(addObject(old, {{2'000, 2'000, 3'000, 0, false}, Sticker{1, 2, 0}})), "old"));
            draft(*child, broken, false);
            QVERIFY(child->drafts().setThumbnail(broken.id, asBytes("no picture")));
        }
        family().tablet.close();
        AppWorld world(family().tablet);
        QVERIFY(world.open(family().child, TestFamily::pictures()));
        const auto before = world.ask([&](DeviceSession &device) { return device.profile()->drafts().picture(old.id)->image; });
        PagesModel pages;
        world.settle();
        for (int row = 0; row < 3; ++row) roleOf(pages, row, PagesModel::ThumbnailRole);
        world.settle();
        for (int row = 0; row < 3; ++row) QVERIFY(!roleOf(pages, row, PagesModel::ThumbnailRole).toString().isEmpty());
        for (const auto &page : {bare, old, broken}) {
            const auto kept = world.ask([&](DeviceSession &device) { return *device.profile()->drafts().picture(page.id); });
            QVERIFY(kept.fresh);
            QVERIFY(!Thumbnails::decode(kept.image).isNull());
            if (page.id == old.id) QVERIFY(kept.image != before);
        }
        QVERIFY(world.ask([&](DeviceSession &device) { return bool(device.profile()->drafts().load(old.id)); }));
    }

    void aPageThatDoesNotDecodeKeepsItsPlaceAndHidesNothing()
    {
        const auto good = pageCalled(rng(), "good");
        const auto bad = rng().id<PageId>();
        {
            auto child = family().openChild();
            QVERIFY(child->drafts().create(bad, asBytes("nonsense")));
            draft(*child, good);
            NewEntry entry;
            entry.circle = family().circle;
            entry.content = test::hex("a10001"); // a page without an id
            entry.audience = {TestFamily::iroSeat};
            QVERIFY(child->outgoing().post(std::move(entry)));
        }
        family().tablet.close();
        AppWorld world(family().tablet);
        QVERIFY(world.open(family().child, TestFamily::pictures()));
        PagesModel pages;
        world.settle();
        QCOMPARE(pages.rowCount(), 3);
        for (int row = 0; row < 3; ++row) roleOf(pages, row, PagesModel::ThumbnailRole);
        world.settle();
        int shown = 0;
        for (int row = 0; row < 3; ++row) {
            if (roleOf(pages, row, PagesModel::ReadableRole).toBool()) {
                QCOMPARE(roleOf(pages, row, PagesModel::TitleRole).toString(), u"good"_s);
                ++shown;
                continue;
            }
            QCOMPARE(roleOf(pages, row, PagesModel::TitleRole).toString(), u"This page cannot be shown"_s);
            QVERIFY(!roleOf(pages, row, PagesModel::StateTitleRole).toString().isEmpty()); // its day
            QCOMPARE(roleOf(pages, row, PagesModel::StateDetailRole).toString(), u"It is kept. Nothing was thrown away."_s);
        }
        QCOMPARE(shown, 1);
        Q_EMIT world.session.bookChanged(); // and it stays so
        world.settle();
        QCOMPARE(titles(pages).count(u"This page cannot be shown"_s), 2);
        const int reads = pages.pictures().reads();
        for (int row = 0; row < 3; ++row) roleOf(pages, row, PagesModel::ThumbnailRole);
        world.settle();
        QCOMPARE(pages.pictures().reads(), reads);
        const auto kept = world.ask([&](DeviceSession &device) { return device.profile()->drafts().load(bad)->snapshot; });
        QCOMPARE(asText(kept), std::string_view("nonsense"));
        PageActs acts;
        acts.makeLike(keyOf(bad));
        world.settle();
        QCOMPARE(acts.notice(), words::sentence(Code::Corrupt));
    }
};

QTEST_MAIN(TestShelfModels)
#include "tst_shelfmodels.moc"
