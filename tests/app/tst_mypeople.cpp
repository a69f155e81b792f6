// SPDX-License-Identifier: Apache-2.0
// My people on a real vault: kept as she goes, shared without any order, answered, and gone at the lock.
#include "app/people/chosenperson.h"
#include "app/people/howwasit.h"
#include "app/people/mypeoplemodel.h"
#include "app/people/snapshotsmodel.h"
#include "tests/support/familyplans.h"
#include "tests/support/familytablet.h"
#include "tests/support/hex.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::FamilyPlans;
using test::TestFamily;

namespace {

QStringList names(const MyPeopleModel &people)
{
    QStringList out;
    for (int row = 0; row < people.rowCount(); ++row) out << people.data(people.index(row), MyPeopleModel::NameRole).toString();
    return out;
}

QString keyOf(const MyPeopleModel &people, int row)
{
    return people.data(people.index(row), MyPeopleModel::KeyRole).toString();
}

} // namespace

class TestMyPeople : public QObject, test::FamilyTablet
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFamily(); }
    void cleanup() { m_world.reset(); }

    void whatSheDoesIsKeptAtOnce()
    {
        {
            auto &world = openTablet();
            MyPeopleModel people;
            QAbstractItemModelTester tester(&people, QAbstractItemModelTester::FailureReportingMode::QtTest);
            world.settle();
            QVERIFY(people.loaded());
            QVERIFY(!people.fresh());
            QCOMPARE(people.officer(), u"Sam"_s);
            QCOMPARE(people.add(u"   "_s, u"dad"_s, 2, 1), QString());
            const auto yusuf = people.add(u" Yusuf "_s, u"yusuf"_s, int(PeopleContent::Relation::BrotherOrSister), MyPeopleModel::Near);
            QVERIFY(!yusuf.isEmpty());
            people.toggleWish(yusuf, MyPeopleModel::More);
            people.toggleWish(yusuf, MyPeopleModel::Miss);
            people.toggleWay(yusuf, MyPeopleModel::Call);
            people.say(yusuf, u"on Sundays"_s);
            people.place(yusuf, MyPeopleModel::Further);
            QVERIFY(people.fresh());
            world.ask([](DeviceSession &) { return true; }); // and here the power goes: no lock, nothing else
        }
        auto &world = openTablet();
        MyPeopleModel people;
        world.settle();
        QCOMPARE(names(people), QStringList({u"Yusuf"_s}));
        ChosenPerson one;
        one.setPeople(&people);
        one.setKey(keyOf(people, 0));
        QCOMPARE(one.wishes(), MyPeopleModel::More | MyPeopleModel::Miss);
        QCOMPARE(one.ways(), int(MyPeopleModel::Call));
        QCOMPARE(one.words(), u"on Sundays"_s);
        QCOMPARE(one.ring(), int(MyPeopleModel::Further));
        QCOMPARE(one.said(), u"I want to see Yusuf more. I miss Yusuf. A call. on Sundays"_s);
        world.session.lock();
        QCOMPARE(people.rowCount(), 0);
        QVERIFY(!one.there());
    }

    void brothersAndSistersComeFirstAndPetsLast()
    {
        auto &world = openTablet();
        MyPeopleModel people;
        world.settle();
        using R = PeopleContent::Relation;
        people.add(u"Biscuit"_s, u"biscuit"_s, int(R::Pet), 1);
        people.add(u"Kim"_s, u"kim"_s, int(R::Worker), 2);
        people.add(u"Mum"_s, u"mum"_s, int(R::Parent), 2);
        people.add(u"Leila"_s, u"leila"_s, int(R::BrotherOrSister), 1);
        people.add(u"Yusuf"_s, u"yusuf"_s, int(R::BrotherOrSister), 1);
        QCOMPARE(names(people), QStringList({u"Leila"_s, u"Yusuf"_s, u"Mum"_s, u"Kim"_s, u"Biscuit"_s}));
        QCOMPARE(people.near(), 3);
        QCOMPARE(people.data(people.index(4), MyPeopleModel::SeatRole).toInt(), 2);
    }

    void ofMoreTheSameAndLessOneIsOnAtMost()
    {
        auto &world = openTablet();
        MyPeopleModel people;
        world.settle();
        const auto mum = people.add(u"Mum"_s, u"mum"_s, 2, 2);
        const auto wishes = [&] { return int(people.person(mum)->wishes); };
        people.toggleWish(mum, MyPeopleModel::More);
        people.toggleWish(mum, MyPeopleModel::Miss);
        people.toggleWish(mum, MyPeopleModel::Less);
        QCOMPARE(wishes(), MyPeopleModel::Less | MyPeopleModel::Miss);
        people.toggleWish(mum, MyPeopleModel::Same);
        people.toggleWish(mum, MyPeopleModel::Differently);
        QCOMPARE(wishes(), MyPeopleModel::Same | MyPeopleModel::Miss | MyPeopleModel::Differently);
        people.toggleWish(mum, MyPeopleModel::Same);
        QCOMPARE(wishes(), MyPeopleModel::Miss | MyPeopleModel::Differently);
    }

    void whoeverIsTakenAwayCanBePutBack()
    {
        auto &world = openTablet();
        MyPeopleModel people;
        world.settle();
        const auto dad = people.add(u"Dad"_s, u"dad"_s, 2, 2);
        people.toggleWish(dad, MyPeopleModel::Less);
        people.takeAway(dad);
        QCOMPARE(people.rowCount(), 0);
        QCOMPARE(people.taken(), u"Dad"_s);
        people.putBack();
        QCOMPARE(int(people.person(dad)->wishes), int(MyPeopleModel::Less));
        QCOMPARE(people.taken(), QString());
    }

    void sixtyPeopleFitAndTheNextGetsASentence()
    {
        auto &world = openTablet();
        MyPeopleModel people;
        world.settle();
        const QString longest(200, u'ä');
        for (std::size_t i = 0; i < MyPeopleModel::mostPeople; ++i) {
            const auto key = people.add(longest, u"someone"_s, 9, 2);
            people.say(key, QString(1'000, u'ß'));
        }
        world.settle();
        QCOMPARE(people.notice(), QString());
        QCOMPARE(people.add(u"Ella"_s, u"ella"_s, 4, 2), QString());
        QVERIFY(people.notice().startsWith(u"There is no more room here."_s));
        MyPeopleModel again;
        world.settle();
        QCOMPARE(again.rowCount(), int(MyPeopleModel::mostPeople));
    }

    void aMapMadeOfflineArrivesWithoutOrderAndItsAnswerComesBack()
    {
        EntryRef map;
        {
            auto &world = openTablet();
            MyPeopleModel people;
            world.settle();
            for (const auto &name : {u"Nan"_s, u"Yusuf"_s, u"Dad"_s, u"Leila"_s, u"Ella"_s}) people.add(name, u"someone"_s, 1, 1);
            map = post(*people.share(), {TestFamily::iroSeat});
            QVERIFY(!people.fresh());
            SnapshotsModel maps;
            world.settle();
            QCOMPARE(maps.rowCount(), 1);
            QCOMPARE(maps.data(maps.index(0), SnapshotsModel::TitleRole).toString(), u"Waiting to go"_s);
        }
        closeTablet();
        m_family->carry();
        {
            auto iro = m_family->openIro();
            QVERIFY(iro->inbox().process(m_family->circle));
            const auto book = *iro->book(m_family->circle);
            const auto maps = book.peopleMaps().snapshots();
            QCOMPARE(maps.size(), std::size_t(1));
            QCOMPARE(maps[0].content.people.size(), std::size_t(5));
            QVERIFY(std::is_sorted(maps[0].content.people.begin(), maps[0].content.people.end(), [](const auto &a, const auto &b) { return a.id < b.id; }));
        }
        auto child = m_family->openChild();
        FamilyPlans plans(*m_family);
        AnswerContent answer;
        answer.verdict = AnswerContent::Verdict::NoBecause;
        answer.words = "Dad is far away this month.";
        plans.answer(*answer.encode(), map);
        plans.carry(*child);
        child.reset();
        auto &world = openTablet();
        SnapshotsModel maps;
        MyPeopleModel people;
        world.settle();
        const auto said = [&](int role) { return maps.data(maps.index(0), role).toString(); };
        QCOMPARE(said(SnapshotsModel::TitleRole), u"No, because…"_s);
        QCOMPARE(said(SnapshotsModel::WordsRole), u"Dad is far away this month."_s);
        QCOMPARE(said(SnapshotsModel::ByRole), u"Sam"_s);
        // Today's map goes on; the shared one stays as it was.
        people.takeAway(keyOf(people, 0));
        world.settle();
        QVERIFY(people.fresh());
        people.setSnapshot(said(SnapshotsModel::KeyRole));
        world.settle();
        QCOMPARE(people.rowCount(), 5);
        QCOMPARE(people.add(u"Ella"_s, u"ella"_s, 4, 2), QString()); // it is only looked at
        people.setSnapshot({});
        world.settle();
        QCOMPARE(people.rowCount(), 4);
    }

    void whatIsPostedWithNothingKeptIsNotKeptAsADraftEither()
    {
        auto &world = openTablet();
        MyPeopleModel people;
        world.settle();
        people.add(u"Dad"_s, u"dad"_s, 2, 2);
        world.settle();
        post(*people.share(), {TestFamily::iroSeat}, false);
        const auto kept = world.ask([](DeviceSession &device) { return device.profile()->preferences().value(MyPeopleModel::keptAs); });
        QVERIFY(!kept->has_value());
    }

    void howItWasIsKeptUntilItIsShared()
    {
        {
            auto &world = openTablet();
            HowWasIt how;
            world.settle();
            QVERIFY(!how.said());
            how.setAbout(HowWasIt::Before);
            how.answer(HowWasIt::DontUnderstand);
            world.settle();
        }
        auto &world = openTablet();
        HowWasIt how;
        world.settle();
        QCOMPARE(how.value(), int(HowWasIt::DontUnderstand));
        QCOMPARE(how.about(), int(HowWasIt::Before));
        HowWasIt late;
        world.session.lock(); // before the vault has answered
        world.settle();
        QVERIFY(!late.said());
        QVERIFY(!how.said());
    }

    void howItWasIsSharedAsSheSaidIt()
    {
        auto &world = openTablet();
        HowWasIt how;
        world.settle();
        how.setAbout(HowWasIt::Before);
        how.answer(HowWasIt::DontUnderstand);
        how.answer(HowWasIt::DontUnderstand);
        QVERIFY(!how.said());
        how.answer(HowWasIt::NotSure);
        const auto ref = post(how, {TestFamily::iroSeat});
        QVERIFY(!how.said());
        const auto entry = world.ask([ref, circle = m_family->circle](DeviceSession &device) { return device.profile()->entry(circle, ref); });
        const auto rating = RatingContent::decode((*entry)->content);
        QVERIFY(rating->about == RatingContent::About::BeforeFamilyTime);
        QVERIFY(rating->said.front().value == RatingContent::Value::NotSure);
    }
};

QTEST_MAIN(TestMyPeople)
#include "tst_mypeople.moc"
