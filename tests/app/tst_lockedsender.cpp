// SPDX-License-Identifier: Apache-2.0
// "Send something to Sam" at a lock that nobody opens, as the screens have it, and what its reader and the child see of it.
#include "app/front/lockedsender.h"
#include "app/pages/pagesmodel.h"
#include "app/pages/readcontroller.h"
#include "app/share/takeback.h"
#include "core/book/pagecodec.h"
#include "tests/support/officersdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::OfficersDesk;
using test::TestFamily;

namespace {

/// A family's tablet at its front door. The people know each other's names, and the child has opened it since.
struct FrontDoor
{
    TestFamily family;
    std::unique_ptr<AppWorld> world;
    std::unique_ptr<ProfilesModel> people;
    std::unique_ptr<LockedSender> sender;

    FrontDoor()
    {
        introduce(family);
        {
            auto her = family.openChild();
            if (!her->inbox().process(family.circle)) qFatal("names");
        }
        family.openChild(); // what the front door may know is written when she opens it
        family.tablet.close();
        begin();
    }
    void begin()
    {
        world = std::make_unique<AppWorld>(family.tablet);
        world->settle();
        people = std::make_unique<ProfilesModel>();
        sender = std::make_unique<LockedSender>();
        sender->setProfiles(people.get());
        world->settle();
        sender->setProfile(0);
        world->settle();
    }
    void end()
    {
        sender.reset();
        people.reset();
        world.reset();
    }
    void send(const QString &words)
    {
        sender->send(words);
        world->settle();
    }
    int outbox()
    {
        return int(world->ask([](DeviceSession &session) { return session.device().store().outbox()->size(); }));
    }
};

QVariant at(const QAbstractItemModel &model, int row, int role)
{
    return model.data(model.index(row, 0), role);
}

} // namespace

class TestLockedSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beforeAWordIsWrittenItSaysWhoReadsItAndWhatTheySee()
    {
        FrontDoor door;
        QVERIFY(door.sender->offered());
        QCOMPARE(door.sender->title(), u"Send something to Sam"_s);
        QCOMPARE(door.sender->whoReads(), u"Sam can read it. And the council’s key. Nobody can read it on this tablet."_s);
        QCOMPARE(door.sender->whatTheySee(), u"Sam sees that the lock was not opened."_s);
        QVERIFY(door.sender->later().isEmpty());
        QCOMPARE(door.world->session.state(), Session::FrontDoor);
    }
    void whereNobodyIsKnownItNamesNobody()
    {
        TestFamily family;
        family.openChild();
        family.tablet.close();
        AppWorld world(family.tablet);
        world.settle();
        ProfilesModel people;
        LockedSender sender;
        sender.setProfile(0);
        sender.setProfiles(&people);
        world.settle();
        QCOMPARE(sender.title(), u"Send something from here"_s);
        QVERIFY(sender.whoReads().startsWith(u"The person who runs your meetings"_s));
        sender.setProfile(1); // Jo's lock offers nothing
        world.settle();
        QVERIFY(!sender.offered());
    }
    void wordsAndFeelingsGoAndThePageIsEmptyAgain()
    {
        FrontDoor door;
        QSignalSpy waits(&door.world->session, &Session::outboxChanged);
        QCOMPARE(door.sender->rowCount(), 8);
        QCOMPARE(at(*door.sender, 2, LockedSender::NameRole).toString(), u"Worried"_s);
        door.sender->toggle(2);
        door.sender->toggle(4);
        door.sender->toggle(2);
        door.sender->toggle(0);
        QCOMPARE(door.sender->chosen(), 2);
        QVERIFY(at(*door.sender, 4, LockedSender::ChosenRole).toBool() && !at(*door.sender, 2, LockedSender::ChosenRole).toBool());
        door.send(u"  Can you come?  "_s);
        QCOMPARE(door.sender->step(), LockedSender::Sent);
        QCOMPARE(door.sender->goes(), u"It goes when there is internet."_s);
        QCOMPARE(door.sender->chosen(), 0);
        QCOMPARE(waits.count(), 1);
        QCOMPARE(door.outbox(), 1);
        QCOMPARE(door.world->session.state(), Session::FrontDoor); // nothing was opened
        door.sender->again();
        QCOMPARE(door.sender->step(), LockedSender::Writing);
        QVERIFY(door.sender->goes().isEmpty());
    }
    void nothingAtAllIsNotSent()
    {
        FrontDoor door;
        door.send(u" \n "_s);
        QCOMPARE(door.sender->step(), LockedSender::Writing);
        QCOMPARE(door.outbox(), 0);
    }
    void fourFeelingsAreEnough()
    {
        FrontDoor door;
        for (int i = 0; i < 6; ++i) door.sender->toggle(i);
        QCOMPARE(door.sender->chosen(), 4);
        door.sender->toggle(99);
        door.sender->toggle(-1);
        QCOMPARE(door.sender->chosen(), 4);
    }
    void everythingThatCanBeWrittenFitsOnThePage()
    {
        SystemRng rng;
        const auto page = LockedSender::pageOf(QString(2'000, u'ወ'), {2, 3, 4, 5}, rng);
        QVERIFY(check(page));
        QVERIFY(page.objects.size() == 5);
        const auto &text = std::get<TextBox>(page.objects.back().what).text;
        QVERIFY(text.size() <= 4'000);
        QCOMPARE(QString::fromStdString(text).size(), LockedSender::mostLetters);
        for (int i = 0; i < 4; ++i) QVERIFY(page.objects[std::size_t(i)].place.x + 1'400 <= page.w);
        QVERIFY(encodePage(page)->content.size() < 8'000);
    }
    void afterAFewItSaysWhenThereIsMore()
    {
        FrontDoor door;
        for (int i = 0; i < 3; ++i) {
            door.send(u"again"_s);
            QCOMPARE(door.sender->step(), LockedSender::Sent);
            door.sender->again();
        }
        QVERIFY(door.sender->offered());
        QCOMPARE(door.sender->later(), u"A lot was sent from here. You can send more in about an hour."_s);
        door.send(u"again"_s);
        QCOMPARE(door.outbox(), 3);
    }
    void theOfficerReadsItWithItsMark()
    {
        FrontDoor door;
        door.send(u"Can you come?"_s);
        door.end();
        OfficersDesk desk(door.family);
        desk.world.settle();
        QVERIFY(desk.read.isOpen());
        QVERIFY(desk.read.lockShut());
        QVERIFY(desk.read.writing().contains(u"Can you come?"_s));
        PagesModel pages;
        pages.setProperty("circle", QString::fromStdString(desk.circle.hex()));
        desk.world.settle();
        QCOMPARE(pages.rowCount(), 1);
        QCOMPARE(at(pages, 0, PagesModel::LockedRole).toString(), u"Sent without opening the lock"_s);
    }
    void whenSheOpensItMyPagesTellsHer()
    {
        FrontDoor door;
        door.send(u"I am somebody else"_s);
        QVERIFY(door.world->open(door.family.child, TestFamily::pictures()));
        PagesModel pages;
        door.world->settle();
        QCOMPARE(pages.rowCount(), 1);
        const auto title = at(pages, 0, PagesModel::TitleRole).toString(), detail = at(pages, 0, PagesModel::StateDetailRole).toString();
        QVERIFY2(title.startsWith(u"Something was sent from the front door "_s), qPrintable(title));
        QVERIFY2(detail.endsWith(u"The lock was not opened. If it was not you, tell Sam."_s), qPrintable(detail));
        QVERIFY(at(pages, 0, PagesModel::LockedRole).toString().isEmpty());
        QVERIFY(!at(pages, 0, PagesModel::KeptRole).toBool());
    }
};

QTEST_MAIN(TestLockedSender)
#include "tst_lockedsender.moc"
