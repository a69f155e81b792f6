// SPDX-License-Identifier: Apache-2.0
// The front door and the locks when the pictures are wrong, a second app is there, or the disk may not be written.
#include "app/front/lockcontroller.h"
#include "app/words.h"
#include "tests/app/badinput/smalldisk.h"
#include "tests/app/badinput/stage.h"
#include "tests/app/badinput/start.h"
#include "tests/support/closedfamily.h"
#include "tests/support/appworld.h"

#include <QGuiApplication>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::AppWorld;
using test::ClosedFamily;
using test::Start;
using test::TestFamily;

namespace {

test::SmallDisk *theDisk = nullptr;

} // namespace

class TestBadLock : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClosedFamily> m_family;

private Q_SLOTS:
    void init() { m_family = std::make_unique<ClosedFamily>(); }

    void wrongPicturesGetKindWordsThenARingAndHelpStays()
    {
        Start app(m_family->tablet);
        test::Stage stage;
        QVERIFY(stage.show(u"Shell/Shell.qml"_s, {{u"profile"_s, 0}}, [&] { app.settle(); }));
        const auto tryWrong = [&] {
            for (int i = 0; i < 4; ++i) QVERIFY(stage.tap(u"picture1"_s));
        };
        tryWrong();
        QVERIFY(stage.says(u"Not these. That happens to everybody."_s));
        stage.picture(u"wrong-pictures"_s);
        for (int i = 0; i < 4; ++i) tryWrong();
        QVERIFY(stage.says(u"Not those four."_s));
        QVERIFY(stage.says(u"That happens to everybody. When the ring is full, try again."_s));
        QVERIFY(stage.says(u"About 30 seconds"_s));
        QVERIFY(!stage.item(u"picture1"_s));
        stage.picture(u"locked-out"_s);
        QVERIFY(stage.tap(u"help"_s));
        QVERIFY(stage.item(u"helpNumbers"_s));
        QCOMPARE(app.session.state(), Session::FrontDoor);
        QCOMPARE(stage.complaints(), QStringList());
    }
    void afterTheWaitTheRightPicturesOpen()
    {
        Start app(m_family->tablet);
        test::Stage stage;
        QVERIFY(stage.show(u"Shell/Shell.qml"_s, {{u"profile"_s, 0}}, [&] { app.settle(); }));
        for (int tries = 0; tries < 5; ++tries)
            for (int i = 0; i < 4; ++i) QVERIFY(stage.tap(u"picture2"_s));
        auto *lock = stage.find<LockController>();
        QVERIFY(lock->waiting());
        m_family->tablet.clock.advance(30'000);
        lock->setProfile(0); // asks again how long
        app.settle();
        QVERIFY(!lock->waiting());
        for (const auto picture : ClosedFamily::rightPictures) lock->pick(picture);
        app.settle();
        QCOMPARE(app.session.state(), Session::Open);
    }

    void aSecondAppOnTheFolderIsToldSo()
    {
        Start first(m_family->tablet);
        QCOMPARE(first.session.state(), Session::FrontDoor);
        Start second(m_family->tablet);
        QCOMPARE(second.session.state(), Session::Trouble);
        test::Stage stage;
        QVERIFY(stage.show(u"Shell/Shell.qml"_s, {}, [&] { second.settle(); }));
        QVERIFY(stage.says(u"Pipit is open already on this tablet. Close the other one, then open it again."_s));
        stage.picture(u"second-app"_s);
        QVERIFY(stage.tap(u"help"_s));
    }
    void aFolderThatMayNotBeWrittenIsOneSentence()
    {
        if (!theDisk->available()) QSKIP("only root may mount a small disk");
        QVERIFY(theDisk->readOnly(true));
        {
            Start app(m_family->tablet);
            QCOMPARE(app.session.state(), Session::Trouble);
            test::Stage stage;
            QVERIFY(stage.show(u"Shell/Shell.qml"_s, {}, [&] { app.settle(); }));
            QVERIFY(stage.says(words::atTheFrontDoor(Code::Io)));
            stage.picture(u"read-only"_s);
            QVERIFY(stage.tap(u"help"_s));
        }
        QVERIFY(theDisk->readOnly(false));
        AppWorld world(m_family->tablet);
        QVERIFY(world.open(m_family->child, TestFamily::pictures()));
    }
    void aFolderThatTurnsReadOnlyAtTheLockIsOneSentence()
    {
        if (!theDisk->available()) QSKIP("only root may mount a small disk");
        {
            // Files that are open for writing forbid it, so the lock meets a file store that refuses.
            Start app(m_family->tablet);
            QVERIFY(m_family->tablet.files.remove(m_family->path(m_family->child, "throttle.A.tmp")));
            QVERIFY(m_family->tablet.files.makeDirectory(m_family->path(m_family->child, "throttle.A.tmp")));
            QVERIFY(m_family->tablet.files.makeDirectory(m_family->path(m_family->child, "throttle.B.tmp")));
            test::Stage stage;
            QVERIFY(stage.show(u"Shell/Shell.qml"_s, {{u"profile"_s, 0}}, [&] { app.settle(); }));
            for (const auto picture : ClosedFamily::rightPictures) QVERIFY(stage.tap(u"picture%1"_s.arg(picture)));
            QCOMPARE(app.session.state(), Session::FrontDoor);
            QVERIFY(stage.says(words::atTheLock(Code::Io, true)));
            stage.picture(u"lock-cannot-write"_s);
        }
    }
};

int main(int argc, char **argv)
{
    test::SmallDisk disk(96);
    theDisk = &disk;
    const QGuiApplication application(argc, argv);
    TestBadLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_badlock.moc"
