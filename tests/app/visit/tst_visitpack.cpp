// SPDX-License-Identifier: Apache-2.0
// What is here for working without a signal, and what is to come.
#include "app/vault/travel.h"
#include "app/visit/visitpack.h"
#include "sync/engine/state.h"
#include "tests/support/appworld.h"
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

QString told(const VisitPack &pack, int role)
{
    return pack.data(pack.index(0), role).toString();
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
