// SPDX-License-Identifier: Apache-2.0
#include "app/pages/thumbnails.h"
#include "tests/support/appworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using test::AppWorld;
using test::TestFamily;

class TestSession : public QObject
{
    Q_OBJECT

    TestFamily m_family;

private Q_SLOTS:
    void initTestCase()
    {
        m_family.tablet.close();
        m_family.iroDevice.close();
    }

    void aDeviceStartsAtTheFrontDoorAndKnowsNobody()
    {
        AppWorld world(m_family.tablet);
        QCOMPARE(world.session.state(), Session::FrontDoor);
        QCOMPARE(world.session.space(), Session::NoSpace);
        QCOMPARE(world.session.nickname(), QString());
    }

    void eachRoleHasItsSpace()
    {
        {
            AppWorld world(m_family.tablet);
            QVERIFY(world.open(m_family.child, TestFamily::pictures()));
            QCOMPARE(world.session.space(), Session::ChildSpace);
            QCOMPARE(world.session.nickname(), QStringLiteral("Amina"));
            world.session.lock();
            QVERIFY(world.open(m_family.carer, TestFamily::pin()));
            QCOMPARE(world.session.space(), Session::CarerSpace);
        }
        AppWorld world(m_family.iroDevice);
        QVERIFY(world.open(m_family.iro, TestFamily::passphrase()));
        QCOMPARE(world.session.space(), Session::IroSpace);
        QCOMPARE(world.session.face(), QStringLiteral("sam"));
    }

    void lockingClosesTheProfileAndForgetsItsPictures()
    {
        AppWorld world(m_family.tablet);
        QVERIFY(world.open(m_family.child, TestFamily::pictures()));
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        Thumbnails::put(QStringLiteral("draft:01"), image);
        QSignalSpy locked(&world.session, &Session::locked);
        world.session.lock();
        QCOMPARE(locked.size(), 1);
        QCOMPARE(world.session.state(), Session::FrontDoor);
        QCOMPARE(world.session.nickname(), QString());
        QVERIFY(!Thumbnails::has(QStringLiteral("draft:01")));
        QVERIFY(world.ask([](DeviceSession &device) { return !device.profile() && device.books().empty(); }));
    }

    void aFolderThatIsOpenElsewhereIsOneSentenceOfTrouble()
    {
        m_family.tablet.open();
        {
            VaultThread vault(m_family.tablet.parts);
            Session session(vault);
            session.start(QString::fromStdString(m_family.tablet.folder()));
            QTRY_COMPARE(session.state(), Session::Trouble);
            QCOMPARE(session.trouble(), QStringLiteral("Pipit is open already on this tablet. Close the other one, then open it again."));
        }
        m_family.tablet.close();
    }

    void itAsksBeforeItLocksAndAnyTouchStays()
    {
        AppWorld world(m_family.tablet);
        QVERIFY(world.open(m_family.child, TestFamily::pictures()));
        world.session.setIdleLimit(std::chrono::seconds(31)); // asks after one second
        QTRY_VERIFY(world.session.askingStillHere());
        QCOMPARE(world.session.state(), Session::Open);
        world.session.active();
        QVERIFY(!world.session.askingStillHere());
        QTRY_VERIFY(world.session.askingStillHere());
        world.session.lock();
        QVERIFY(!world.session.askingStillHere());
    }

    void whatComesWhileItIsOpenIsToldOnce()
    {
        AppWorld world(m_family.iroDevice);
        QVERIFY(world.open(m_family.iro, TestFamily::passphrase()));
        QSignalSpy changed(&world.session, &Session::bookChanged);
        QVERIFY(world.ask([row = test::directoryFor(m_family, TestFamily::iroSeat)](DeviceSession &session) {
            DeviceStore::Batch batch;
            batch.inbox.push_back(row);
            return session.device().store().keep(batch);
        }));
        world.session.catchUp();
        world.settle();
        QCOMPARE(changed.size(), 1);
        world.session.catchUp();
        world.settle();
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
