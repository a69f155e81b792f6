// SPDX-License-Identifier: Apache-2.0
// My meeting on a real vault: what is known, what she wishes, that it arrives and is answered, and who never reads whom
// she does not want there.
#include "app/meeting/agendamodel.h"
#include "app/meeting/asksmodel.h"
#include "app/meeting/meetingfacts.h"
#include "app/meeting/mywishes.h"
#include "app/meeting/planshare.h"
#include "app/meeting/sleeps.h"
#include "core/base/civiltime.h"
#include "tests/support/familyplans.h"
#include "tests/support/familytablet.h"

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

int rowOf(const NamesModel &names, const QString &name)
{
    for (int row = 0; row < names.rowCount(); ++row)
        if (names.data(names.index(row), NamesModel::NameRole).toString() == name) return row;
    qFatal("no %s", qPrintable(name));
}

QStringList column(const QAbstractItemModel &model, int role)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row) out << model.data(model.index(row, 0), role).toString();
    return out;
}

bool holds(const Bytes &bytes, std::string_view text)
{
    return asText(bytes).find(text) != std::string_view::npos;
}

} // namespace

class TestMyMeeting : public QObject, test::FamilyTablet
{
    Q_OBJECT

    /// By the officer, before the tablet is opened.
    void planned(int inDays)
    {
        auto child = m_family->openChild();
        FamilyPlans(*m_family).planMeeting(*child, inDays);
    }

private Q_SLOTS:
    void init() { makeFamily(); }
    void cleanup() { m_world.reset(); }

    void whatSheWishesIsKeptAtOnceAndTakenBackByTheSameTap()
    {
        {
            auto &world = openTablet();
            MyWishes wishes;
            world.settle();
            wishes.pickHow(2);
            wishes.pickWhere(1);
            wishes.sayWhere(u"the kitchen"_s);
            wishes.pickWhen(3);
            wishes.pickWhen(3);
            wishes.toggleComfort(u"pizza"_s);
            wishes.toggleComfort(u"my blue blanket"_s);
            wishes.addName(u"Yusuf"_s, u"yusuf"_s);
            wishes.toggleComes(rowOf(*wishes.comes(), u"Yusuf"_s));
            QCOMPARE(wishes.unsent(), 4);
            world.ask([](DeviceSession &) { return true; }); // and here the power goes
        }
        auto &world = openTablet();
        MyWishes wishes;
        QAbstractItemModelTester tester(wishes.comes(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        world.settle();
        QCOMPARE(wishes.how(), 2);
        QCOMPARE(wishes.where(), 1);
        QCOMPARE(wishes.whereWords(), u"the kitchen"_s);
        QCOMPARE(wishes.when(), 0);
        QCOMPARE(wishes.comfort(), QStringList({u"pizza"_s, u"my blue blanket"_s}));
        QVERIFY(wishes.comes()->rows()[std::size_t(rowOf(*wishes.comes(), u"Yusuf"_s))].on);
        QCOMPARE(wishes.unsent(), 4);
        wishes.pickHow(2);
        wishes.toggleComfort(u"pizza"_s);
        wishes.toggleComfort(u"my blue blanket"_s);
        wishes.toggleComes(rowOf(*wishes.comes(), u"Yusuf"_s));
        QCOMPARE(wishes.unsent(), 1);
    }

    void anAskMadeOfflineArrivesAndItsAnswerIsShown()
    {
        planned(12);
        {
            auto &world = openTablet();
            MyWishes wishes;
            AgendaModel list;
            PlanShare plan;
            plan.setProperty("wishes", QVariant::fromValue(&wishes));
            plan.setProperty("agenda", QVariant::fromValue(&list));
            world.settle();
            wishes.addName(u"Yusuf"_s, u"yusuf"_s);
            wishes.toggleComes(rowOf(*wishes.comes(), u"Yusuf"_s));
            wishes.pickHow(2);
            list.add(u"My bike"_s, 2, 16);
            world.settle();
            post(plan, {TestFamily::iroSeat, TestFamily::carerSeat});
            QCOMPARE(wishes.unsent(), 0);
            QVERIFY(!list.fresh());
            AsksModel asks;
            world.settle();
            QCOMPARE(column(asks, AsksModel::AskRole), QStringList({u"Can Yusuf come?"_s, u"I come for a bit."_s, u"My list, to talk about"_s}));
            QCOMPARE(column(asks, AsksModel::TitleRole), QStringList({u"Waiting to go"_s, u"Waiting to go"_s, u"Waiting to go"_s}));
        }
        closeTablet();
        m_family->carry();
        EntryRef asked;
        {
            auto iro = m_family->openIro();
            QVERIFY(iro->inbox().process(m_family->circle));
            const auto book = *iro->book(m_family->circle);
            const auto wishes = book.meeting().wishes();
            QCOMPARE(wishes.size(), std::size_t(2));
            QVERIFY(wishes[0].content.topic == WishContent::Topic::Comes);
            QCOMPARE(QString::fromStdString(wishes[0].content.person->name), u"Yusuf"_s);
            asked = wishes[0].ref;
            QCOMPARE(QString::fromStdString(book.meeting().agenda()->content.lines.front().words), u"My bike"_s);
        }
        {
            auto child = m_family->openChild();
            FamilyPlans plans(*m_family);
            AnswerContent no;
            no.verdict = AnswerContent::Verdict::NoBecause;
            no.words = "Yusuf has a school trip that day.";
            plans.answer(*no.encode(), asked);
            plans.carry(*child);
        }
        auto &world = openTablet();
        AsksModel asks;
        world.settle();
        QCOMPARE(asks.data(asks.index(0), AsksModel::TitleRole).toString(), u"No, because…"_s);
        QCOMPARE(asks.data(asks.index(0), AsksModel::WordsRole).toString(), u"Yusuf has a school trip that day."_s);
        QCOMPARE(asks.data(asks.index(0), AsksModel::ByRole).toString(), u"Sam"_s);
        QCOMPARE(asks.data(asks.index(1), AsksModel::TitleRole).toString(), u"Sam’s tablet has it"_s);
    }

    void whereAWishIsNamesWhoWasAskedAndNobodyElse()
    {
        auto child = m_family->openChild();
        WishContent home;
        home.topic = WishContent::Topic::Where;
        home.choice = 1;
        FamilyPlans(*m_family).ask(*child, *home.encode(), {TestFamily::carerSeat});
        m_family->carry();
        child.reset();
        auto &world = openTablet();
        AsksModel asks;
        world.settle();
        QCOMPARE(asks.data(asks.index(0), AsksModel::TitleRole).toString(), u"Posted. Jo has not opened it yet"_s);
    }

    void whatIsToldToTheOfficerIsToldOnceAlsoWhereItStopsHalfWay()
    {
        auto &world = openTablet();
        const auto away = [](const char *who, std::size_t length) {
            WishContent wish;
            wish.topic = WishContent::Topic::StaysAway;
            wish.person = NamedPerson{who, ""};
            wish.words = std::string(length, 'x');
            return wish;
        };
        std::vector<WishContent> wishes{away("Mr Okoro", 10), away("Darren", sayinglimits::wordsBytes + 1)}; // nobody can seal the second
        const auto tell = [&] { return world.ask([&](DeviceSession &device) { return tellAlone(device, wishes, TestFamily::iroSeat); }); };
        QVERIFY(!tell());
        QCOMPARE(wishes.size(), 1u);
        QVERIFY(!tell());
        wishes[0].words.resize(10);
        QVERIFY(tell());
        QVERIFY(wishes.empty());
        const auto told = world.ask([](DeviceSession &device) {
            const auto entries = *device.profile()->entries(*device.onlyCircle());
            return std::count_if(entries.begin(), entries.end(), [](const auto &entry) { return entry.mine && entry.kind == Kind::Wish; });
        });
        QCOMPARE(int(told), 2);
    }

    void aNoThatIsToldFaceToFaceSaysNeitherItselfNorWhichWay()
    {
        auto child = m_family->openChild();
        FamilyPlans plans(*m_family);
        WishContent home;
        home.topic = WishContent::Topic::Where;
        home.choice = 1;
        const auto ask = plans.ask(*child, *home.encode(), {TestFamily::iroSeat});
        plans.carry(*child);
        AnswerContent no;
        no.verdict = AnswerContent::Verdict::NoBecause;
        no.words = "SECRETLY NO";
        no.inPerson = true;
        plans.answer(*no.encode(), ask);
        plans.carry(*child);
        child.reset();
        auto &world = openTablet();
        AsksModel asks;
        world.settle();
        QCOMPARE(asks.data(asks.index(0), AsksModel::TitleRole).toString(), u"Sam wants to tell you face to face"_s);
        QCOMPARE(asks.data(asks.index(0), AsksModel::WordsRole).toString(), QString());
        QVERIFY(!asks.data(asks.index(0), AsksModel::SpokenRole).toString().contains(u"SECRETLY"_s));
    }

    void whomSheDoesNotWantThereIsNowhereInWhatACarerCanOpen()
    {
        {
            auto &world = openTablet();
            MyWishes wishes;
            AgendaModel list;
            PlanShare plan;
            plan.setProperty("wishes", QVariant::fromValue(&wishes));
            plan.setProperty("agenda", QVariant::fromValue(&list));
            world.settle();
            wishes.addName(u"Mr Okoro"_s, u"okoro"_s);
            QVERIFY(!column(*wishes.away(), NamesModel::NameRole).contains(u"Sam"_s)); // he reads it
            wishes.toggleAway(rowOf(*wishes.away(), u"Mr Okoro"_s));
            wishes.sayAwayWhy(u"He shouts."_s);
            wishes.pickHow(1);
            QCOMPARE(wishes.unsent(), 1); // the other goes by itself
            QVERIFY(wishes.awayUnsent());
            world.settle();
            post(plan, {TestFamily::iroSeat, TestFamily::carerSeat});
            QVERIFY(wishes.awayUnsent());
            QSignalSpy told(&wishes, &MyWishes::told);
            wishes.tellOfficer();
            world.settle();
            QCOMPARE(told.count(), 1);
            QVERIFY(!wishes.awayUnsent());
            AsksModel asks, away;
            away.setAway(true);
            world.settle();
            QCOMPARE(column(asks, AsksModel::AskRole), QStringList({u"I come."_s}));
            QCOMPARE(column(away, AsksModel::AskRole), QStringList({u"Please not Mr Okoro. He shouts."_s}));
        }
        closeTablet();
        m_family->carry();
        const auto entriesOf = [this](std::unique_ptr<Profile> profile) {
            if (!profile->inbox().process(m_family->circle)) qFatal("inbox");
            return *profile->entries(m_family->circle);
        };
        int carers = 0, officers = 0;
        for (const auto &entry : entriesOf(m_family->openCarer())) {
            ++carers;
            QVERIFY(!holds(entry.content, "Okoro"));
            QVERIFY(!holds(entry.content, "shouts"));
        }
        for (const auto &entry : entriesOf(m_family->openIro())) {
            if (!holds(entry.content, "Okoro")) continue;
            ++officers;
            QCOMPARE(entry.audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, recordsSeat}));
            QVERIFY(entry.use == Use::AskMeFirst);
        }
        QVERIFY(carers >= 1); // what she shared with both did come
        QCOMPARE(officers, 1);
    }

    void aSecondTryAfterAFullDiskPostsNothingTwice()
    {
        auto &world = openTablet();
        MyWishes wishes;
        AgendaModel list;
        PlanShare plan;
        plan.setProperty("wishes", QVariant::fromValue(&wishes));
        plan.setProperty("agenda", QVariant::fromValue(&list));
        world.settle();
        wishes.pickHow(1);
        wishes.pickWhere(2);
        world.settle();
        const auto poster = plan.poster(ShareChoice{{TestFamily::iroSeat}, {}, true});
        for (int tries = 0; tries < 2; ++tries) QVERIFY(world.ask([poster](DeviceSession &device) { return poster(device); }).ok());
        const auto entries = world.ask([circle = m_family->circle](DeviceSession &device) { return device.profile()->entries(circle); });
        QCOMPARE(std::count_if(entries->begin(), entries->end(), [](const auto &entry) { return entry.kind == Kind::Wish; }), 2);
        const auto kept = world.ask([](DeviceSession &device) { return device.profile()->preferences().value(MyWishes::keptAs); });
        QVERIFY(!kept->has_value());
    }

    void herListIsInHerOrder()
    {
        {
            auto &world = openTablet();
            AgendaModel list;
            QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
            world.settle();
            list.add({}, 0, 0);
            QCOMPARE(list.count(), 0);
            list.add(u"One"_s, 0, 0);
            list.add({}, 2, 16);
            list.add(u"Three"_s, 1, 13);
            list.move(2, 0);
            list.move(1, 2);
            QCOMPARE(column(list, AgendaModel::SaidRole), QStringList({u"Three"_s, u"Bike"_s, u"One"_s}));
            list.takeAway(1);
            list.putBack();
            list.takeAway(2);
            world.settle();
        }
        auto &world = openTablet();
        AgendaModel list;
        world.settle();
        QCOMPARE(column(list, AgendaModel::SaidRole), QStringList({u"Three"_s, u"Bike"_s}));
        QCOMPARE(list.data(list.index(1), AgendaModel::PictureRole).toString(), u"qrc:/pipit/stickers/set2/bike.svg"_s);
        for (std::size_t i = list.content().lines.size(); i < AgendaModel::most; ++i) list.add(u"more"_s, 0, 0);
        QVERIFY(list.full());
        list.add(u"too many"_s, 0, 0);
        QCOMPARE(list.count(), int(AgendaModel::most));
    }
};

QTEST_MAIN(TestMyMeeting)
#include "tst_mymeeting.moc"
