// SPDX-License-Identifier: Apache-2.0
// An officer's tablet in a child's hands.
#include "app/front/handover.h"
#include "app/front/lockcontroller.h"
#include "app/iro/childrenmodel.h"
#include "app/pages/thumbnails.h"
#include "app/visit/visitnotes.h"
#include "core/book/pagecodec.h"
#include "tests/app/visit/twochildren.h"
#include "tests/support/must.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

QStringList shownBy(const ProfilesModel &model)
{
    QStringList names;
    for (int row = 0; row < model.count(); ++row) names.append(model.data(model.index(row), ProfilesModel::NicknameRole).toString());
    return names;
}

Result<void> unlock(AppWorld &world, const ProfileCard &card, const Bytes &secret)
{
    auto shared = std::make_shared<SecretBytes>(ByteView(secret));
    return world.ask([shared, tag = card.tag](DeviceSession &session) { return session.unlock(tag, *shared); });
}

} // namespace

class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheChildIsAtTheFrontDoorAndNobodyElseCanBeOpened()
    {
        TwoChildren two;
        const auto amina = two.enrolAminaHere();
        // Somebody else of this tablet, whom the child must not reach.
        auto other = must(two.family.iroDevice->createProfile({{}, "Ruth", "okoro", LockKind::Typed, Role::Iro}, TestFamily::pin()), "profile");
        two.family.iroDevice.close();
        {
            AppWorld world(two.family.iroDevice);
            ProfilesModel everybody, officers;
            officers.setTakesBack(true);
            world.settle();
            QCOMPARE(shownBy(everybody), (QStringList{u"Sam"_s, u"Amina"_s, u"Ruth"_s}));
            QCOMPARE(officers.count(), 0);
            QVERIFY(world.open(two.family.iro, TestFamily::passphrase()));
            GiveTablet giving;
            giving.setCircle(two.aminaHex());
            ChildrenModel children;
            OpenVisit visit;
            visit.setFirst(two.aminaHex());
            world.settle();
            VisitNotes notes;
            notes.setVisit(&visit);
            notes.setCircle(two.aminaHex());
            notes.write(u"Seen by nobody else."_s);
            world.settle();
            QVERIFY(giving.here());
            QCOMPARE(children.count(), 2);
            QCOMPARE(notes.count(), 1);
            Thumbnails::put(u"a page"_s, QImage(8, 8, QImage::Format_RGB32));

            auto *hand = HandOver::create(nullptr, nullptr);
            hand->give(two.aminaHex());
            world.settle();
            QVERIFY(hand->held());
            QCOMPARE(hand->child(), u"Amina"_s);
            QCOMPARE(hand->officer(), u"Sam"_s);
            QVERIFY(world.session.state() == Session::FrontDoor);
            QCOMPARE(shownBy(everybody), QStringList{u"Amina"_s});
            QCOMPARE(shownBy(officers), QStringList{u"Sam"_s});
            // Nothing of the officer's is in memory.
            QCOMPARE(children.count(), 0);
            QCOMPARE(notes.count(), 0);
            QCOMPARE(visit.count(), 0);
            QVERIFY(!Thumbnails::has(u"a page"_s));
            QVERIFY(world.ask([](DeviceSession &session) { return !session.profile() && session.books().empty(); }));

            QCOMPARE(unlock(world, other, TestFamily::pin()).code(), Code::Refused); // even with the right secret
            QVERIFY(unlock(world, amina, TestFamily::pictures()));
            world.session.opened(amina);
            world.settle();
            QVERIFY(world.session.space() == Session::ChildSpace);
            QCOMPARE(unlock(world, other, TestFamily::pin()).code(), Code::Refused);
            world.session.lock();
            world.settle();
            QCOMPARE(shownBy(everybody), QStringList{u"Amina"_s});
        }
        {
            AppWorld again(two.family.iroDevice); // a restart is no way out
            ProfilesModel everybody;
            again.settle();
            QCOMPARE(shownBy(everybody), QStringList{u"Amina"_s});
            QCOMPARE(unlock(again, other, TestFamily::pin()).code(), Code::Refused);
            QCOMPARE(unlock(again, two.family.iro, TestFamily::pin()).code(), Code::WrongKey);
            QVERIFY(HandOver::create(nullptr, nullptr)->held());
            QVERIFY(again.open(two.family.iro, TestFamily::passphrase())); // taken back
            QVERIFY(!HandOver::create(nullptr, nullptr)->held());
            again.session.lock();
            again.settle();
            QCOMPARE(everybody.count(), 3);
            QVERIFY(unlock(again, other, TestFamily::pin()));
        }
    }

    void whatTheChildSealsForOthersThereStaysShutToTheOfficer()
    {
        TwoChildren two;
        const auto amina = two.enrolAminaHere();
        {
            auto child = TestFamily::unlock(two.family.iroDevice, amina, TestFamily::pictures());
            Page page;
            page.id.bytes.fill(5);
            page.objects.push_back({{1'000, 1'000, 1'000, 0, false}, TextBox{5'000, 400, 0, "not for Sam"}});
            share(two.family, *child, page, {TestFamily::carerSeat});
            must(child->inbox().process(two.family.circle), "inbox");
        }
        two.family.carry();
        two.family.iroDevice.close();
        AppWorld sam(two.family.iroDevice);
        QVERIFY(sam.open(two.family.iro, TestFamily::passphrase()));
        sam.ask([](DeviceSession &session) { return session.catchUp().ok(); });
        QVERIFY(sam.ask([circle = two.family.circle](DeviceSession &session) { return session.books().at(circle).pages().empty(); }));
        two.family.tablet.close();
    }

    void whereTheChildHasNoProfileHereItIsSaidAndNothingChanges()
    {
        TwoChildren two;
        two.family.iroDevice.close();
        AppWorld world(two.family.iroDevice);
        QVERIFY(world.open(two.family.iro, TestFamily::passphrase()));
        GiveTablet giving;
        giving.setCircle(two.aminaHex());
        world.settle();
        QVERIFY(giving.known() && !giving.here());
        auto *hand = HandOver::create(nullptr, nullptr);
        hand->give(two.aminaHex());
        world.settle();
        QVERIFY(!hand->held());
        QVERIFY(!hand->notice().isEmpty());
        QVERIFY(world.session.state() == Session::Open);
        QVERIFY(world.ask([](DeviceSession &session) { return session.profile() != nullptr; }));
    }
};

QTEST_MAIN(TestHandOver)
#include "tst_handover.moc"
