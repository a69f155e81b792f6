// SPDX-License-Identifier: Apache-2.0
// The manager's list says nothing to anybody else, and nothing after the lock.
#include "app/manager/officersmodel.h"
#include "tests/support/appworld.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;

class TestOfficersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOfficerHasNoManagersDesk()
    {
        TestFamily family;
        family.iroDevice.close();
        AppWorld world(family.iroDevice);
        QVERIFY(world.open(family.iro, TestFamily::passphrase()));
        const auto desk = world.ask([](DeviceSession &session) { return managedDesk(session); });
        QVERIFY(desk.children.empty());
        QCOMPARE(desk.silent, 0);
        OfficersModel officers;
        world.settle();
        QVERIFY(officers.loaded());
        QCOMPARE(officers.rowCount(), 0);
        QCOMPARE(officers.rated(), 0);
        world.session.lock();
        world.settle();
        QVERIFY(!officers.loaded());
        QVERIFY(officers.report()->empty());
    }
};

QTEST_MAIN(TestOfficersModel)
#include "tst_officersmodel.moc"
