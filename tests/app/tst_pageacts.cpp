// SPDX-License-Identifier: Apache-2.0
// Make one like it, the bin and back: what a child does with whole pages.
#include "app/pages/binmodel.h"
#include "app/pages/pageacts.h"
#include "app/pages/pagesmodel.h"
#include "app/pages/sealedpage.h"
#include "app/pages/thumbnails.h"
#include "app/words.h"
#include "core/book/pagecodec.h"
#include "tests/support/appworld.h"
#include "tests/support/fulldisk.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::TestFamily;

namespace {

constexpr std::int64_t day = 86'400'000;

Page pageCalled(Rng &rng, const std::string &title)
{
    Page page;
    page.id = rng.id<PageId>();
    page.title = title;
    page.prompt = Prompt{"first", "good-day"};
    page.objects.push_back({{5'000, 4'000, 1'000, 0, false}, Sticker{1, 1, 0}});
    return page;
}

QString keyOf(const PageId &page) { return PageKey{page, {}, {}}.text(); }

struct Copy
{
    Page page;
    std::vector<MediaRef> media;
};

Result<Copy> read(DeviceSession &device, const QString &key)
{
    Copy copy;
    PIPIT_TRY_SET(copy.page, openDraft(*device.profile(), *PageKey::from(key)->draft));
    PIPIT_TRY_SET(copy.media, device.profile()->drafts().media(copy.page.id));
    return copy;
}

Result<Bytes> whole(DeviceSession &device, const MediaRef &ref)
{
    PIPIT_TRY_SET(const auto media, openMedia(*device.profile(), ref));
    Bytes bytes(ref.trueSize);
    PIPIT_TRY(media->readAt(0, bytes));
    return bytes;
}

} // namespace

class TestPageActs : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestFamily> m_family;

    TestFamily &family() { return *m_family; }
    Rng &rng() { return m_family->tablet.rng; }
    QString blobs() const { return QString::fromStdString(m_family->tablet.folder() + "/p/" + m_family->child.tag.hex() + "/blobs"); }
    int blobFiles() const { return int(QDir(blobs()).entryList(QDir::Files | QDir::Hidden).size()); }

private Q_SLOTS:
    void init()
    {
        m_family = std::make_unique<TestFamily>();
        test::introduce(*m_family);
    }
    void cleanup() { Thumbnails::clear(); }

    void oneLikeIt_data()
    {
        QTest::addColumn<bool>("shared");
        QTest::newRow("of a page that is only here") << false;
        QTest::newRow("of a page that was shared") << true;
    }
    void oneLikeIt()
    {
        QFETCH(bool, shared);
        Page original;
        QString key;
        std::vector<MediaRef> media;
        {
            auto child = family().openChild();
            original = test::withVoice(*child, pageCalled(rng(), "My dog"), 1'500, {3'000, 3'000, 1'000, 0, false});
            QVERIFY(child->drafts().rewrite(original.id, *encodeSnapshot(original), original.title));
            if (shared) {
                const auto ref = test::shareDraft(family(), *child, original, {TestFamily::iroSeat});
                key = PageKey{{}, family().circle, ref}.text();
                media = *child->media(family().circle, ref);
            } else {
                key = keyOf(original.id);
                media = *child->drafts().media(original.id);
            }
        }
        family().tablet.close();
        AppWorld world(family().tablet);
        QVERIFY(world.open(family().child, TestFamily::pictures()));
        PageActs acts;
        QSignalSpy made(&acts, &PageActs::made);
        acts.makeLike(key);
        QVERIFY(acts.busy());
        acts.makeLike(key); // a second tap is none
        world.settle();
        QCOMPARE(made.count(), 1);
        QVERIFY(!acts.busy());
        QCOMPARE(acts.notice(), QString());
        const auto other = made.at(0).at(0).toString();
        QVERIFY(other != key);
        const auto copy = world.ask([&](DeviceSession &device) { return read(device, other); });
        QVERIFY(copy);
        QVERIFY(copy->page.id != original.id);
        auto alike = original;
        alike.id = copy->page.id;
        QCOMPARE(copy->page, alike);
        QCOMPARE(copy->media.size(), 1u);
        QVERIFY(copy->media[0].blob != media[0].blob);
        QVERIFY(toHex(copy->media[0].key.view()) != toHex(media[0].key.view()));
        QCOMPARE(copy->media[0].durationMs, media[0].durationMs);
        const auto sound = world.ask([&](DeviceSession &device) { return whole(device, copy->media[0]); });
        QVERIFY(sound);
        QVERIFY(*sound == *world.ask([&](DeviceSession &device) { return whole(device, media[0]); }));
        // No copy in the clear was ever written: all files of the device are sealed.
        QDirIterator files(QString::fromStdString(family().tablet.folder()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("OggS"), qPrintable(files.fileName()));
        }
        // One in the list, at the top.
        PagesModel pages;
        world.settle();
        QCOMPARE(pages.rowCount(), 2);
        QCOMPARE(pages.data(pages.index(0), PagesModel::KeyRole).toString(), other);
    }

    void aFullDiskIsOneSentenceAndNothingIsHalfMade()
    {
        Page original;
        {
            auto child = family().openChild();
            original = test::withVoice(*child, pageCalled(rng(), "My dog"), 1'500, {3'000, 3'000, 1'000, 0, false});
            QVERIFY(child->drafts().rewrite(original.id, *encodeSnapshot(original), original.title));
        }
        family().tablet.close();
        test::FullDisk disk;
        AppWorld world(family().tablet, &disk);
        QVERIFY(world.open(family().child, TestFamily::pictures()));
        const int before = blobFiles();
        PageActs acts;
        QSignalSpy made(&acts, &PageActs::made);
        disk.full = true;
        acts.makeLike(keyOf(original.id));
        world.settle();
        QCOMPARE(made.count(), 0);
        QCOMPARE(acts.notice(), words::sentence(Code::DiskFull));
        QCOMPARE(blobFiles(), before);
        PagesModel pages;
        world.settle();
        QCOMPARE(pages.rowCount(), 1);
        disk.full = false;
        acts.makeLike(keyOf(original.id));
        world.settle();
        QCOMPARE(made.count(), 1);
        QCOMPARE(acts.notice(), QString());
    }

    void intoTheBinAndBack()
    {
        const auto page = pageCalled(rng(), "My dog");
        {
            auto child = family().openChild();
            QVERIFY(child->drafts().createWhole({page.id, *encodeSnapshot(page), page.title, {}, {}}, {}));
        }
        family().tablet.close();
        AppWorld world(family().tablet);
        QVERIFY(world.open(family().child, TestFamily::pictures()));
        PagesModel pages;
        BinModel bin;
        PageActs acts;
        world.settle();
        acts.putInBin(keyOf(page.id), u"My dog"_s);
        world.settle();
        QVERIFY(acts.canUndo());
        QCOMPARE(acts.binned(), u"My dog"_s);
        QCOMPARE(pages.rowCount(), 0);
        QVERIFY(pages.loaded());
        QCOMPARE(bin.count(), 1);
        QCOMPARE(bin.data(bin.index(0), BinModel::TitleRole).toString(), u"My dog"_s);
        QCOMPARE(bin.data(bin.index(0), BinModel::StaysRole).toString(), u"Stays 30 more days"_s);
        acts.undo();
        world.settle();
        QVERIFY(!acts.canUndo());
        QCOMPARE(pages.rowCount(), 1);
        QCOMPARE(bin.count(), 0);
        acts.putInBin(keyOf(page.id), u"My dog"_s);
        world.settle();
        family().tablet.clock.advance(29 * day + 1);
        Q_EMIT world.session.bookChanged();
        world.settle();
        QCOMPARE(bin.data(bin.index(0), BinModel::StaysRole).toString(), u"Stays 1 more day"_s);
        acts.throwAway(keyOf(page.id));
        world.settle();
        QVERIFY(!acts.canUndo());
        QCOMPARE(bin.count(), 0);
        QCOMPARE(world.ask([&](DeviceSession &device) { return device.profile()->drafts().load(page.id).code(); }), Code::NotFound);
        acts.undo(); // nothing to undo any more
        world.settle();
        QCOMPARE(acts.notice(), QString());
    }

    void whenItsTimeIsOverAPageGoesWhileTheBinIsLookedAt()
    {
        const auto page = pageCalled(rng(), "My dog");
        {
            auto child = family().openChild();
            QVERIFY(child->drafts().createWhole({page.id, *encodeSnapshot(page), page.title, {}, {}}, {}));
            QVERIFY(child->bin().put(page.id));
        }
        family().tablet.close();
        AppWorld world(family().tablet);
        QVERIFY(world.open(family().child, TestFamily::pictures()));
        family().tablet.clock.advance(30 * day);
        BinModel bin;
        world.settle();
        QVERIFY(bin.loaded());
        QCOMPARE(bin.count(), 0);
    }

    void aPageThatWasSharedStaysAndSoDoesEverybodysElse()
    {
        EntryRef ref;
        {
            auto child = family().openChild();
            ref = test::share(family(), *child, pageCalled(rng(), "Dear Sam"), {TestFamily::iroSeat});
        }
        family().tablet.close();
        AppWorld world(family().tablet);
        QVERIFY(world.open(family().child, TestFamily::pictures()));
        PagesModel pages;
        PageActs acts;
        world.settle();
        const auto key = PageKey{{}, family().circle, ref}.text();
        acts.putInBin(key, u"Dear Sam"_s);
        acts.throwAway(key);
        acts.putInBin(u"draft:nonsense"_s, u"x"_s);
        acts.putInBin(QString(), u"x"_s);
        world.settle();
        QVERIFY(!acts.canUndo());
        QVERIFY(!acts.busy());
        QCOMPARE(pages.rowCount(), 1);
        acts.makeLike(u"entry:nonsense"_s);
        QVERIFY(!acts.busy());
    }

    void theLockForgetsWhatCouldBeUndone()
    {
        const auto page = pageCalled(rng(), "My dog");
        {
            auto child = family().openChild();
            QVERIFY(child->drafts().createWhole({page.id, *encodeSnapshot(page), page.title, {}, {}}, {}));
        }
        family().tablet.close();
        AppWorld world(family().tablet);
        QVERIFY(world.open(family().child, TestFamily::pictures()));
        PageActs acts;
        BinModel bin;
        acts.putInBin(keyOf(page.id), u"My dog"_s);
        world.settle();
        QVERIFY(acts.canUndo());
        QCOMPARE(bin.count(), 1);
        world.session.lock();
        QVERIFY(!acts.canUndo());
        QCOMPARE(acts.binned(), QString());
        QCOMPARE(bin.count(), 0);
    }
};

QTEST_MAIN(TestPageActs)
#include "tst_pageacts.moc"
