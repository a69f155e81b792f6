// SPDX-License-Identifier: Apache-2.0
// What waits for a child's social worker: which things, in which order, by when.
#include "app/worker/workerlist.h"
#include "tests/app/worker/kimsdesk.h"

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

QVariant value(const WorkerList &model, const QString &key, const char *role)
{
    for (int row = 0; row < model.count(); ++row)
        if (model.data(model.index(row), WorkerList::KeyRole).toString() == key) return model.data(model.index(row), model.roleNames().key(role));
    return {};
}

int kindAt(const WorkerList &model, int row)
{
    return model.data(model.index(row), WorkerList::KindRole).toInt();
}

std::vector<WorkerTask> tasksOf(KimsDesk &desk, const CivilDay &today, const ClockParameters &clock)
{
    std::vector<WorkerTask> out;
    desk.family.inVault([&](DeviceSession &session) -> Result<void> {
        out = workerTasks(session.books().at(desk.circle), u"Amina"_s, QDateTime::currentDateTime(), today, clock);
        return {};
    });
    return out;
}

bool has(const std::vector<WorkerTask> &tasks, WorkerTask::Kind kind)
{
    return std::any_of(tasks.begin(), tasks.end(), [&](const auto &one) { return one.kind == kind; });
}

} // namespace

class TestWorkerList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSheWasAskedToSortStandsOldestFirstAndThenWhatIsNew()
    {
        KimsDesk desk;
        QCOMPARE(int(desk.family.session.space()), int(Session::SocialWorkerSpace));
        WorkerList model;
        desk.family.settle();
        QVERIFY(model.loaded());
        QCOMPARE(model.children(), 1);
        QCOMPARE(model.count(), 4); // the bus, the lamp, Yusuf, and new pages
        QCOMPARE(model.data(model.index(0), WorkerList::KeyRole).toString(), desk.key(desk.bus));
        QCOMPARE(model.data(model.index(1), WorkerList::KeyRole).toString(), desk.key(desk.lamp));
        QCOMPARE(kindAt(model, 3), int(WorkerList::Pages));
        QCOMPARE(model.data(model.index(3), WorkerList::WordsRole).toString(), u"2 new pages"_s); // what is for Sam alone is not counted
        QCOMPARE(model.data(model.index(3), WorkerList::PageRole).toString(), desk.key(desk.shown));
        QCOMPARE(value(model, desk.key(desk.bus), "page").toString(), desk.key(desk.bus));
        QCOMPARE(value(model, desk.key(desk.bus), "readerFaces").toStringList(), (QStringList{u"sam"_s, u"jo"_s}));
        QVERIFY2(value(model, desk.key(desk.bus), "why").toString().startsWith(u"5 working days from "_s), qPrintable(value(model, desk.key(desk.bus), "why").toString()));
        QCOMPARE(model.counts(), (QList<int>{4, 3, 0, 1}));
        model.setFilter(WorkerList::PleaseSort);
        QCOMPARE(model.count(), 3);
        model.setFilter(WorkerList::Actions);
        QCOMPARE(model.count(), 0);
    }

    void whatIsAboutHerNeverStandsThereEvenIfItCame()
    {
        KimsDesk desk;
        WorkerList model;
        desk.family.settle();
        QVERIFY(model.count() > 0);
        for (int row = 0; row < model.count(); ++row) {
            QVERIFY(model.data(model.index(row), WorkerList::KeyRole).toString() != desk.key(desk.change));
            QVERIFY(!model.data(model.index(row), WorkerList::LineRole).toString().contains(u"Somebody else"_s));
        }
    }

    void anActionOfHersWaitsForHerYesAndThenToBeDone()
    {
        EntryRef action;
        KimsDesk desk([&](Hand &sam, KimsDesk &with) {
            const auto asked = sam.sayTo({TestFamily::childSeat, TestFamily::workerSeat}, AskedContent{"Mend it.", ""}, with.lamp);
            auto content = KimsDesk::action("Order a lamp", addDays(with.today, -3));
            content.decides = ActionContent::Decides::Panel;
            action = sam.sayTo({TestFamily::childSeat, TestFamily::workerSeat}, content, asked);
            auto others = KimsDesk::action("Drive her", addDays(with.today, 3));
            others.seat = TestFamily::carerSeat;
            sam.sayTo({TestFamily::workerSeat}, others);
        });
        auto tasks = tasksOf(desk, desk.today, {});
        const auto one = std::find_if(tasks.begin(), tasks.end(), [&](const auto &task) { return task.target == action; });
        QVERIFY(one != tasks.end());
        QVERIFY(one->kind == WorkerTask::Kind::Agree);
        QCOMPARE(one->words, u"Order a lamp."_s);
        QCOMPARE(one->decides, 2);
        QVERIFY2(one->more.contains(u"A panel decides."_s), qPrintable(one->more));
        QVERIFY(one->by == WorkingDays().add(desk.today, 5));
        QVERIFY(one->said && one->said->trail.ask == desk.lamp);
        QCOMPARE(int(std::count_if(tasks.begin(), tasks.end(), [](const auto &task) { return task.kind == WorkerTask::Kind::Agree; })), 1); // not Jo's
        QVERIFY(std::none_of(tasks.begin(), tasks.end(), [&](const auto &task) { return task.kind == WorkerTask::Kind::Sort && task.target == desk.lamp; }));
    }

    void silenceCountsAsAgreedOnlyWhereTheAuthoritySaysSo()
    {
        KimsDesk desk([](Hand &sam, KimsDesk &with) { sam.sayTo({TestFamily::childSeat, TestFamily::workerSeat}, KimsDesk::action("Ring", addDays(with.today, 20)), with.lamp); });
        ClockParameters clock;
        const auto by = WorkingDays().add(desk.today, 5);
        QVERIFY(has(tasksOf(desk, addDays(by, 1), clock), WorkerTask::Kind::Agree));
        clock.silenceAgrees = true;
        QVERIFY(has(tasksOf(desk, by, clock), WorkerTask::Kind::Agree));
        const auto after = tasksOf(desk, addDays(by, 1), clock);
        QVERIFY(!has(after, WorkerTask::Kind::Agree));
        QVERIFY(has(after, WorkerTask::Kind::Do));
    }

    void whatTheOfficerAskedForWaitsForAYesOrNoAndSaysWhoDecides()
    {
        KimsDesk desk([](Hand &sam, KimsDesk &with) { sam.sayTo({TestFamily::childSeat, TestFamily::workerSeat}, AskedContent{"Live with Yusuf", "Ruth"}, with.yusuf); });
        const auto tasks = tasksOf(desk, desk.today, {});
        const auto one = std::find_if(tasks.begin(), tasks.end(), [](const auto &task) { return task.kind == WorkerTask::Kind::Decide; });
        QVERIFY(one != tasks.end());
        QCOMPARE(one->more, u"Sam asked for it: Live with Yusuf. Ruth decides."_s);
    }

    void lateActionsStandBeforeWhatComesAndSayHowLate()
    {
        EntryRef late;
        KimsDesk desk([&](Hand &sam, KimsDesk &with) { late = sam.sayTo({TestFamily::childSeat, TestFamily::workerSeat}, KimsDesk::action("Ring", addDays(with.today, -9)), with.lamp); },
                      [&](Hand &kim, KimsDesk &with) { kim.say(AgreedContent{AgreedContent::Outcome::Agreed, "", with.today, "", false}, late); });
        WorkerList model;
        desk.family.settle();
        QCOMPARE(model.data(model.index(0), WorkerList::KeyRole).toString(), desk.key(late));
        QCOMPARE(value(model, desk.key(late), "when").toString(), u"9 days late"_s);
        QVERIFY(value(model, desk.key(late), "late").toBool());
        QCOMPARE(value(model, desk.key(late), "kind").toInt(), int(WorkerList::Do));
    }

    void aBookIsReadAgainOnlyWhenItHasAnotherEntry()
    {
        KimsDesk desk;
        WorkerList model;
        desk.family.settle();
        QCOMPARE(model.booksRead(), 1);
        Q_EMIT desk.family.session.bookChanged();
        desk.family.settle();
        QCOMPARE(model.booksRead(), 1);
    }

    void nothingOfItStaysWhenTheSpaceIsLocked()
    {
        KimsDesk desk;
        WorkerList model;
        desk.family.settle();
        QVERIFY(model.count() > 0);
        desk.family.session.lock();
        desk.family.settle();
        QCOMPARE(model.count(), 0);
        QVERIFY(!model.loaded());
    }
};

QTEST_MAIN(TestWorkerList)
#include "tst_workerlist.moc"
