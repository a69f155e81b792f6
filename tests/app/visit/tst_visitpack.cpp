// SPDX-License-Identifier: Apache-2.0
// What is here for working without a signal, and what is to come.
#include "app/iro/duelist.h"
#include "app/vault/travel.h"
#include "app/visit/visitpack.h"
#include "sync/engine/state.h"
#include "tests/app/visit/twochildren.h"
#include "tests/support/must.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

/// Amina has shared a page with a voice note; its sound has come to Sam's device or not.
struct Shared
{
    TestFamily family;
    BlobId blob;
    std::uint64_t size = 0;

    explicit Shared(bool soundCame)
    {
        introduce(family);
        {
            auto child = family.openChild();
            Page page;
            page.id.bytes.fill(4);
            page = withVoice(*child, page, 3'000, {});
            const auto ref = shareDraft(family, *child, page, {TestFamily::iroSeat});
            blob = must(child->media(family.circle, ref), "media")[0].blob;
        }
        family.carry();
        const auto path = family.iroDevice->store().incomingPath(blob);
        size = must(must(family.iroDevice.files.open(path, OpenMode::Read), "blob")->size(), "size");
        if (!soundCame) {
            must(family.iroDevice.files.remove(path), "blob");
            pipit::DeviceStore::Batch batch;
            const auto row = sync::rowOf(blob, sync::DownloadState{size / 4, size});
            batch.rows.push_back({static_cast<std::uint8_t>(row.table), row.key, *row.value});
            must(family.iroDevice->store().keep(batch), "download");
        }
        family.iroDevice.close();
    }
};

QString told(const VisitPack &pack, int role, int row = 0)
{
    return pack.data(pack.index(row), role).toString();
}

/// Amina shares a page with a voice note, on its way to Sam.
BlobId share(TestFamily &family, std::uint8_t number)
{
    auto child = family.openChild();
    Page page;
    page.id.bytes.fill(number);
    page = withVoice(*child, page, 3'000, {});
    const auto ref = shareDraft(family, *child, page, {TestFamily::iroSeat});
    return must(child->media(family.circle, ref), "media")[0].blob;
}

std::unique_ptr<AppWorld> openApp(TwoChildren &two)
{
    two.family.iroDevice.close();
    auto world = std::make_unique<AppWorld>(two.family.iroDevice);
    if (!world->open(two.family.iro, TestFamily::passphrase())) qFatal("does not open");
    return world;
}

} // namespace

class TestVisitPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHereIsSaidToBeHere()
    {
        Shared shared(true);
        AppWorld sam(shared.family.iroDevice);
        QVERIFY(sam.open(shared.family.iro, TestFamily::passphrase()));
        VisitPack pack;
        sam.settle();
        QCOMPARE(pack.count(), 1);
        QVERIFY(pack.whole());
        QCOMPARE(pack.part(), 1.0);
        QCOMPARE(told(pack, VisitPack::NameRole), u"Amina"_s);
        QCOMPARE(told(pack, VisitPack::HereRole), u"1 page is here. 1 picture, sound or film with them."_s);
        QCOMPARE(told(pack, VisitPack::ToComeRole), QString());
        QCOMPARE(pack.standing(), u"Everything is here. You can work without a signal."_s);
        QVERIFY2(pack.prompts().startsWith(u"The questions are here"_s), qPrintable(pack.prompts()));
        QVERIFY(!pack.prompts().contains(u" 0 "_s));
    }

    void whatIsToComeIsCountedWithHowFarItIs()
    {
        Shared shared(false);
        AppWorld sam(shared.family.iroDevice);
        QVERIFY(sam.open(shared.family.iro, TestFamily::passphrase()));
        VisitPack pack;
        sam.settle();
        QVERIFY(!pack.whole());
        QCOMPARE(told(pack, VisitPack::HereRole), u"1 page is here."_s);
        QVERIFY2(told(pack, VisitPack::ToComeRole).startsWith(u"1 thing is still to come"_s), qPrintable(told(pack, VisitPack::ToComeRole)));
        QCOMPARE(pack.part(), double(shared.size / 4) / double(shared.size));
        QVERIFY2(pack.standing().startsWith(u"1 thing is still to come: "_s), qPrintable(pack.standing()));
    }

    void ofManyChildrenNoBookIsRead()
    {
        TwoChildren two;
        const auto blob = share(two.family, 4);
        two.family.carry();
        must(two.family.iroDevice.files.remove(two.family.iroDevice->store().incomingPath(blob)), "blob");
        {
            const auto world = openApp(two);
            DueList list; // the list that every officer opens with: what it learns is kept
            world->settle();
        }
        const auto world = openApp(two);
        VisitPack pack;
        world->settle();
        QCOMPARE(pack.count(), 2);
        QCOMPARE(told(pack, VisitPack::NameRole, 0), u"Amina"_s); // what is still to come stands first
        QCOMPARE(told(pack, VisitPack::HereRole, 0), u"1 page is here."_s);
        QVERIFY(told(pack, VisitPack::ToComeRole, 0).startsWith(u"1 thing is still to come"_s));
        QCOMPARE(told(pack, VisitPack::NameRole, 1), u"Zahra"_s);
        QCOMPARE(told(pack, VisitPack::HereRole, 1), u"Nothing has been shared with you."_s);
        QCOMPARE(world->ask([](DeviceSession &device) { return device.books().readCount(); }), 0);
    }

    void whereNothingMoreWasStoredTheVaultIsNotAskedAgain()
    {
        TwoChildren two;
        const auto blob = share(two.family, 4);
        two.family.carry();
        const auto path = two.family.iroDevice->store().incomingPath(blob), away = path + ".away";
        must(two.family.iroDevice.files.rename(path, away), "blob");
        const auto world = openApp(two);
        const auto [first, second, asked] = world->ask([&](DeviceSession &device) {
            VisitPack::Known known;
            const auto before = VisitPack::rowsOf(device, known);
            must(two.family.iroDevice.files.rename(away, path), "blob"); // it comes
            const auto after = VisitPack::rowsOf(device, known);
            return std::tuple(before, after, known.asked);
        });
        QCOMPARE(asked, 2); // once for each child
        QCOMPARE(first.size(), std::size_t(2));
        const auto of = [&](const auto &rows) { return *std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.circle == two.aminaHex(); }); };
        QCOMPARE(of(first).toCome, 1);
        QCOMPARE(of(first).media, 0);
        QCOMPARE(of(second).toCome, 0);
        QCOMPARE(of(second).media, 1);
        QCOMPARE(of(second).pages, 1);
    }

    void whatComesAfterwardsIsSeenAtTheNextLook()
    {
        TwoChildren two;
        share(two.family, 4);
        two.family.carry();
        VisitPack::Known known;
        const auto pages = [&] {
            const auto world = openApp(two);
            return world->ask([&](DeviceSession &device) {
                int all = 0;
                for (const auto &row : VisitPack::rowsOf(device, known)) all += row.pages;
                return all;
            });
        };
        QCOMPARE(pages(), 1);
        QCOMPARE(known.asked, 2);
        two.family.iroDevice.open();
        share(two.family, 5);
        two.family.carry();
        QCOMPARE(pages(), 2);
        QCOMPARE(known.asked, 3); // hers alone
    }

    void fetchingIsStoppedAndGoesOn()
    {
        Shared shared(false);
        AppWorld sam(shared.family.iroDevice);
        QVERIFY(sam.open(shared.family.iro, TestFamily::passphrase()));
        VisitPack pack;
        QSignalSpy looks(&sam.session, &Session::outboxChanged); // what the sync driver listens to
        pack.stop();
        sam.settle();
        QVERIFY(pack.stopped());
        QVERIFY(sam.ask([](DeviceSession &session) { return travelStopped(session.device()); }));
        QVERIFY(looks.count() > 0);
        QVERIFY(pack.standing().startsWith(u"Stopped. "_s));
        looks.clear();
        pack.goOn();
        sam.settle();
        QVERIFY(!pack.stopped());
        QVERIFY(!sam.ask([](DeviceSession &session) { return travelStopped(session.device()); }));
        QVERIFY(looks.count() > 0);
    }

    void atTheLockNothingOfItIsLeft()
    {
        Shared shared(true);
        AppWorld sam(shared.family.iroDevice);
        QVERIFY(sam.open(shared.family.iro, TestFamily::passphrase()));
        VisitPack pack;
        sam.settle();
        sam.session.lock();
        sam.settle();
        QCOMPARE(pack.count(), 0);
        QCOMPARE(pack.standing(), QString());
    }
};

QTEST_MAIN(TestVisitPack)
#include "tst_visitpack.moc"
