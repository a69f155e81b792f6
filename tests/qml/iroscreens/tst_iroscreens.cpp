// SPDX-License-Identifier: Apache-2.0
// What must hold for every screen of the officer's.
#include "tests/qml/childscreens/person.h"
#include "tests/qml/gallery/complaints.h"
#include "tests/qml/gallery/examine.h"
#include "tests/qml/iroscreens/iroscreens.h"

#include <QAccessible>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

using namespace Qt::StringLiterals;
using namespace pipit::gallery;

Q_DECLARE_METATYPE(pipit::gallery::ChildScreen)
Q_DECLARE_METATYPE(pipit::gallery::Shape)

class TestIroScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        listen();
    }
    void init() { forgetComplaints(); }

    void everyScreenCanBeSeenHeardAndTouched_data()
    {
        QTest::addColumn<ChildScreen>("screen");
        QTest::addColumn<Shape>("shape");
        for (const auto &screen : childScreens())
            for (const auto &name : {u"tablet10-ltr-100-light"_s, u"phone-ltr-100-light"_s, u"phone-rtl-200-dark"_s})
                QTest::newRow(qPrintable(screen.name + u' ' + name)) << screen << shapeOf(name);
    }
    void everyScreenCanBeSeenHeardAndTouched()
    {
        QFETCH(ChildScreen, screen);
        QFETCH(Shape, shape);
        ChildStage stage(screen);
        auto &window = stage.show(shape);
        QVERIFY2(stage.item(), qPrintable(stage.complaints().join(u'\n')));
        const auto things = examine::things(window);
        auto faults = examine::nameless(things) + examine::tooSmall(things, 48) + examine::overlapping(things) + examine::sameName(things)
            + examine::stateless(things) + examine::cutText(*stage.item(), window.width()) + stage.complaints() + takeComplaints();
        if (shape.name == u"tablet10-ltr-100-light") faults += examine::notReachedByTab(window, things);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(std::any_of(things.begin(), things.end(), [](const auto &thing) { return thing.pressable; }));
    }
};

QTEST_MAIN(TestIroScreens)
#include "tst_iroscreens.moc"
