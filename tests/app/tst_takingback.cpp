// SPDX-License-Identifier: Apache-2.0
// What a child posts without a copy, takes back, and says of how she can be answered: as the screens have it.
#include "app/iro/childcard.h"
#include "app/pages/pagesmodel.h"
#include "app/pages/readcontroller.h"
#include "app/pages/thumbnails.h"
#include "app/share/pageshare.h"
#include "app/share/safeanswer.h"
#include "app/share/sharecontroller.h"
#include "app/share/takeback.h"
#include "core/book/pagecodec.h"
#include "core/book/requests.h"
#include "tests/support/herspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::HerSpace;
using test::TestFamily;

namespace {

constexpr SeatId iroSeat = TestFamily::iroSeat, carerSeat = TestFamily::carerSeat;

Page written(TestFamily &f, const char *title)
{
    Page page;
    page.id = f.tablet.rng.id<PageId>();
    page.title = title;
    page.objects.emplace_back().what.emplace<TextBox>(TextBox{4'000, 320, 0, "what I think"});
    return page;
}

struct Closed : TestFamily
{
    Closed() { introduce(*this); }
    /// A draft of hers, before the app opens: its key.
    QString draft(const char *title)
    {
        const auto page = written(*this, title);
        auto her = openChild();
        if (!her->drafts().create(page.id, *encodeSnapshot(page))) qFatal("no draft");
        return PageKey{page.id, {}, {}}.text();
    }
    EntryRef shared(std::vector<SeatId> audience)
    {
        auto her = openChild();
        return share(*this, *her, written(*this, "My room"), std::move(audience), Use::PleaseSortThis);
    }
};

/// A draft in the editor, on its way through "Who can see this?".
struct Sending
{
    EditorController editor;
    PageShare page;
    ShareController sharing;
    Sending(AppWorld &world, const QString &draft)
    {
        editor.openDraft(draft);
        world.settle();
        page.setEditor(&editor);
        sharing.setProperty("what", QVariant::fromValue<Shareable *>(&page));
        world.settle();
    }
};

QString keyOf(const CircleId &circle, const EntryRef &ref)
{
    return PageKey{{}, circle, ref}.text();
}

QVariant at(const PagesModel &pages, int row, int role)
{
    return pages.data(pages.index(row), role);
}

} // namespace

class TestTakingBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void postedWithoutACopyThePageLeavesTheEditorToo_data()
    {
        QTest::addColumn<bool>("noMark");
        QTest::newRow("with its line in My pages") << false;
        QTest::newRow("leaving no mark") << true;
    }
    void postedWithoutACopyThePageLeavesTheEditorToo()
    {
        QFETCH(bool, noMark);
        Closed f;
        const auto key = f.draft("My secret page");
        HerSpace world(f);
        PagesModel pages;
        Sending sending(world, key);
        auto &editor = sending.editor;
        auto &sharing = sending.sharing;
        editor.document()->setTitle(u"My secret page, changed"_s);
        editor.keepNow();
        world.settle();
        QVERIFY(Thumbnails::has(key));
        sharing.people()->toggle(1); // not Jo
        sharing.setCompany(int(CompanyContent::With::Near));
        QVERIFY(sharing.asksCompany());
        QSignalSpy posted(&sharing, &ShareController::posted);
        sharing.postOnly(noMark);
        world.settle();
        QCOMPARE(posted.count(), 1);
        QCOMPARE(posted.front().front().toBool(), false);

        QVERIFY(editor.document()->isEmpty());
        QVERIFY(!editor.document()->canUndo());
        QVERIFY(!Thumbnails::has(key));
        editor.keepNow(); // leaving the screen keeps nothing either
        world.settle();
        QVERIFY(world.ask([](DeviceSession &session) { return session.profile()->drafts().list(); })->empty());
        QCOMPARE(pages.count(), noMark ? 0 : 1);
        if (!noMark) {
            QVERIFY(at(pages, 0, PagesModel::TitleRole).toString().startsWith(u"You posted something"));
            QCOMPARE(at(pages, 0, PagesModel::ReadableRole).toBool(), false);
            QCOMPARE(at(pages, 0, PagesModel::UseRole).toInt(), 0);
            QCOMPARE(at(pages, 0, PagesModel::StateRole).toInt(), int(ShareState::WaitingToGo));
        }
        // Her officer has the page, and who was with her; the child's vault has neither.
        const auto all = *world.ask([circle = f.circle](DeviceSession &session) { return session.profile()->entries(circle); });
        QVERIFY(std::none_of(all.begin(), all.end(), [](const auto &entry) { return entry.mine && entry.kept; }));
        world.session.lock();
    }
    void hersOfficerLearnsWhoWasWithHerAndNobodyElse()
    {
        Closed f;
        const auto key = f.draft("My page");
        {
            HerSpace world(f);
            Sending sending(world, key);
            auto &sharing = sending.sharing;
            sharing.setCompany(int(CompanyContent::With::Helped));
            sharing.postAndKeep();
            world.settle();
            sharing.people()->toggle(0); // without Sam there is nobody to tell
            QVERIFY(!sharing.asksCompany());
        }
        f.tablet.open();
        const auto rows = *f.tablet->store().outbox();
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[0].mailboxes.size(), 4u); // herself, Sam, Jo, records
        QCOMPARE(rows[1].mailboxes.size(), 2u); // Sam, records
        f.carry();
        f.tablet.close();
        f.iroDevice.close();
        AppWorld world(f.iroDevice);
        QVERIFY(world.open(f.iro, TestFamily::passphrase()));
        PagesModel pages;
        ReadController read;
        world.settle();
        QCOMPARE(pages.count(), 1);
        read.setKey(at(pages, 0, PagesModel::KeyRole).toString());
        world.settle();
        QCOMPARE(read.company(), u"Somebody helped with it."_s);
    }
    void sheReadsWhoKeepsItBeforeSheTakesItBack()
    {
        QCOMPARE(TakeBack::told({u"Jo"_s}, {u"Sam"_s}).words,
                 u"Jo won’t see this any more. Sam keeps what you told Sam, with a note that you took it back. You can say it in a new way."_s);
        QCOMPARE(TakeBack::told({u"Jo"_s, u"Kim"_s}, {}).words, u"Jo and Kim won’t see this any more. You can say it in a new way."_s);
        QCOMPARE(TakeBack::told({}, {u"Sam"_s}).words, u"Sam keeps what you told Sam, with a note that you took it back. You can say it in a new way."_s);
    }
    void whatIsTakenBackIsKeptOnlyHereIfSheLikes_data()
    {
        QTest::addColumn<bool>("keepHere");
        QTest::newRow("kept only here") << true;
        QTest::newRow("nothing kept here") << false;
    }
    void whatIsTakenBackIsKeptOnlyHereIfSheLikes()
    {
        QFETCH(bool, keepHere);
        Closed f;
        const auto ref = f.shared({iroSeat, carerSeat});
        HerSpace world(f);
        PagesModel pages;
        TakeBack back;
        back.setKey(keyOf(f.circle, ref));
        world.settle();
        QVERIFY(back.possible());
        QVERIFY(back.words().startsWith(u"Jo won’t see this any more."));
        QSignalSpy done(&back, &TakeBack::done);
        back.take(keepHere);
        world.settle();
        QCOMPARE(done.count(), 1);
        QCOMPARE(pages.count(), keepHere ? 2 : 1);
        QStringList titles, states;
        for (int i = 0; i < pages.count(); ++i) {
            titles.append(at(pages, i, PagesModel::TitleRole).toString());
            states.append(at(pages, i, PagesModel::StateTitleRole).toString());
        }
        QCOMPARE(titles.contains(u"My room"_s), keepHere);
        QVERIFY(titles.contains(u"Something you took back"_s));
        QVERIFY(!states.filter(QRegularExpression(u"^Taken back"_s)).isEmpty());
        TakeBack again;
        again.setKey(keyOf(f.circle, ref));
        world.settle();
        QVERIFY(!again.possible());
        world.session.lock();
    }
    void theCarersListForgetsItAndTheOfficersMarksIt()
    {
        Closed f;
        const auto ref = f.shared({iroSeat, carerSeat});
        f.carry();
        {
            auto child = f.openChild();
            QVERIFY(child->outgoing().takeBack(f.circle, ref));
        }
        f.carry();
        f.tablet.close();
        f.iroDevice.close();
        {
            AppWorld world(f.tablet);
            QVERIFY(world.open(f.carer, TestFamily::pin()));
            PagesModel pages;
            world.settle();
            QCOMPARE(pages.count(), 0);
        }
        AppWorld world(f.iroDevice);
        QVERIFY(world.open(f.iro, TestFamily::passphrase()));
        PagesModel pages;
        ReadController read;
        world.settle();
        QCOMPARE(pages.count(), 1);
        QVERIFY(at(pages, 0, PagesModel::TakenBackRole).toString().startsWith(u"Taken back"));
        QCOMPARE(at(pages, 0, PagesModel::TitleRole).toString(), u"My room"_s);
        read.setKey(keyOf(f.circle, ref));
        world.settle();
        QVERIFY(read.isOpen());
        QVERIFY(read.takenBack().startsWith(u"Taken back"));
    }
    void howSheCanBeAnsweredSafelyIsOnHerCardAtTheOfficer()
    {
        Closed f;
        {
            HerSpace world(f);
            SafeAnswer safe;
            world.settle();
            QCOMPARE(safe.officer(), u"Sam"_s);
            QVERIFY(!safe.canSend());
            safe.toggle(SafeAnswer::RingMe);
            safe.setNumber(u"07700 900123"_s);
            safe.toggle(SafeAnswer::NotTheHouse);
            QVERIFY(safe.canSend() && !safe.said());
            safe.send();
            world.settle();
            QVERIFY(safe.said() && !safe.canSend());
            SafeAnswer later; // there again, and changed
            world.settle();
            QVERIFY(later.ringMe() && later.notTheHouse() && later.said());
            QCOMPARE(later.number(), u"07700 900123"_s);
            later.toggle(SafeAnswer::RingMe);
            QVERIFY(later.number().isEmpty() && later.canSend());
        }
        f.tablet.open();
        f.carry();
        f.tablet.close();
        f.iroDevice.close();
        AppWorld world(f.iroDevice);
        QVERIFY(world.open(f.iro, TestFamily::passphrase()));
        ChildCard card;
        world.settle();
        QCOMPARE(card.safeAnswer(), u"Ring 07700 900123 · Do not ring the house"_s);
    }
};

QTEST_MAIN(TestTakingBack)
#include "tst_takingback.moc"
