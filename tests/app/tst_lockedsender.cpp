// SPDX-License-Identifier: Apache-2.0
// "Send something to Sam" at a lock that nobody opens, as the screens have it, and what its reader and the child see of it.
#include "app/front/lockedsender.h"
#include "app/pages/pagesmodel.h"
#include "app/pages/readcontroller.h"
#include "app/share/takeback.h"
#include "core/book/pagecodec.h"
#include "tests/support/fulldisk.h"
#include "tests/support/officersdesk.h"
#include "tests/support/tones.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::FullDisk;
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
    void begin(FileOps *files = nullptr)
    {
        world = std::make_unique<AppWorld>(family.tablet, files);
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
    DoorVoice &voice() { return *sender->voice(); }
    void say(std::uint32_t ms)
    {
        voice().begin();
        world->microphone.speak(tones::tone(220, ms));
        voice().recorder()->stop();
    }
    /// How many files of the tablet have a sound in clear.
    int soundsOnDisk()
    {
        int found = 0;
        QDirIterator files(QString::fromStdString(family.tablet.folder()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains("OpusHead")) ++found;
        }
        return found;
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
    void herVoiceIsHeardBeforeItGoesAndByTheOfficerAfter()
    {
        FrontDoor door;
        QVERIFY(!door.voice().here());
        door.say(3'000);
        QVERIFY(door.voice().here());
        QCOMPARE(door.voice().ms(), 3'000);
        QVERIFY(!door.voice().wave().isEmpty());
        door.voice().player()->play();
        door.world->speaker.playFor(1'000);
        QVERIFY(tones::share(door.world->speaker.played, 220) > 0.5);
        door.send({});
        QCOMPARE(door.sender->step(), LockedSender::Sent);
        QVERIFY(!door.voice().here() && !door.voice().player()->loaded() && !door.voice().player()->playing());
        QCOMPARE(door.outbox(), 1);
        QCOMPARE(door.world->session.state(), Session::FrontDoor); // nothing was opened
        door.end();
        OfficersDesk desk(door.family);
        desk.world.settle();
        QVERIFY(desk.read.isOpen() && desk.read.lockShut());
        desk.read.playVoice(0);
        desk.world.settle();
        QVERIFY(std::abs(desk.read.player()->durationMs() - 3'000) <= 20);
        desk.world.speaker.playFor(1'000);
        QVERIFY(tones::share(desk.world.speaker.played, 220) > 0.5);
    }
    void nothingOfHerVoiceIsOnTheDiskInClear()
    {
        FrontDoor door;
        {
            QFile planted(QString::fromStdString(door.family.tablet.folder()) + u"/planted"_s);
            QVERIFY(planted.open(QIODevice::WriteOnly) && planted.write("OggS OpusHead") > 0);
            planted.close();
            QCOMPARE(door.soundsOnDisk(), 1); // the scan sees what is there
            QVERIFY(planted.remove());
        }
        door.voice().begin();
        door.world->microphone.speak(tones::tone(220, 5'000));
        door.world->settle();
        QCOMPARE(door.soundsOnDisk(), 0); // no segment of it either
        door.voice().recorder()->stop();
        door.send({});
        QCOMPARE(door.sender->step(), LockedSender::Sent);
        QCOMPARE(door.soundsOnDisk(), 0);
        QVERIFY(door.world->open(door.family.child, TestFamily::pictures()));
        QCOMPARE(door.soundsOnDisk(), 0);
    }
    void whatIsStillBeingSaidIsNotSent()
    {
        FrontDoor door;
        door.voice().begin();
        door.world->microphone.speak(tones::tone(220, 1'000));
        door.send(u"words"_s);
        QCOMPARE(door.sender->step(), LockedSender::Writing);
        QCOMPARE(door.outbox(), 0);
        QVERIFY(door.world->microphone.on());
    }
    void sheSaysItAgainOrThrowsItAway()
    {
        FrontDoor door;
        door.say(2'000);
        door.say(4'000);
        QCOMPARE(door.voice().ms(), 4'000);
        door.voice().begin();
        door.voice().recorder()->throwAway(); // the one before stays
        QCOMPARE(door.voice().ms(), 4'000);
        door.voice().forget();
        QVERIFY(!door.voice().here() && !door.voice().player()->loaded());
        door.send({});
        QCOMPARE(door.outbox(), 0);
        door.voice().begin();
        door.world->microphone.speak(tones::tone(220, 1'000));
        door.sender->again(); // she walked off
        QVERIFY(!door.voice().here() && !door.world->microphone.on());
    }
    void afterTwoMinutesItEndsByItselfAndGoes()
    {
        FrontDoor door;
        const QSignalSpy full(door.voice().recorder(), &VoiceRecorder::full);
        door.voice().begin();
        const auto said = tones::tone(220, 10'000);
        for (int i = 0; i < 13; ++i) door.world->microphone.speak(said);
        QCOMPARE(full.count(), 1);
        QCOMPARE(door.voice().recorder()->state(), VoiceRecorder::Idle);
        QVERIFY(door.voice().here());
        QCOMPARE(door.voice().ms(), int(LockedDoor::longestVoiceMs));
        door.send({});
        QCOMPARE(door.sender->step(), LockedSender::Sent);
        QCOMPARE(door.outbox(), 1);
    }
    void withoutAMicrophoneOneSentenceSaysSoEachTime()
    {
        FrontDoor door;
        door.world->microphone.refuses = Code::NoDevice;
        for (int i = 0; i < 2; ++i) {
            door.voice().dismissNotice();
            door.voice().begin();
            QCOMPARE(door.voice().notice(), u"This tablet has no microphone that Pipit can use. You can tap or write."_s);
        }
        door.world->microphone.refuses = Code::Refused;
        door.voice().begin();
        QCOMPARE(door.voice().notice(), u"Pipit may not use the microphone now. You can tap or write."_s);
        door.world->microphone.refuses.reset();
        door.say(2'000);
        QVERIFY(door.voice().notice().isEmpty() && door.voice().here());
    }
    void aMicrophoneThatIsPulledOutKeepsWhatSheSaid()
    {
        FrontDoor door;
        door.voice().begin();
        door.world->microphone.speak(tones::tone(220, 2'000));
        door.world->microphone.unplug();
        QCOMPARE(door.voice().notice(), u"The microphone went away. What you said is still here. Stop, or carry on when it is back."_s);
        door.voice().recorder()->stop();
        QCOMPARE(door.voice().ms(), 2'000);
        QVERIFY(door.voice().notice().isEmpty());
    }
    void onAFullDiskItIsStillHereAndGoesLater()
    {
        FullDisk disk;
        FrontDoor door;
        door.end();
        door.begin(&disk);
        door.say(2'000);
        disk.full = true;
        door.send({});
        QCOMPARE(door.sender->step(), LockedSender::Writing);
        QCOMPARE(door.sender->notice(), u"This tablet is full. It was not sent. Your words are still here."_s);
        QVERIFY(door.voice().here());
        QCOMPARE(door.outbox(), 0);
        disk.full = false;
        door.send({});
        QCOMPARE(door.sender->step(), LockedSender::Sent);
        QCOMPARE(door.outbox(), 1);
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
