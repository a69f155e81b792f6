// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/gallery/examine.h"
#include "tests/qml/gallery/stage.h"
#include "tests/qml/gallery/worlds.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pipit::gallery;

Q_DECLARE_METATYPE(pipit::gallery::Screen)
Q_DECLARE_METATYPE(pipit::gallery::Shape)

namespace {

bool isPressable(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton;
}

/// Everything below `root` that a screen reader can reach.
void collect(QAccessibleInterface *root, QList<QAccessibleInterface *> &into)
{
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface *child = root->child(i);
        if (!child || child->state().invisible) continue;
        into << child;
        collect(child, into);
    }
}

} // namespace

class TestScreens : public QObject
{
    Q_OBJECT

private:
    /// One stage for all: the screens of one person follow each other, so that each world is made once a test.
    std::unique_ptr<Stage> m_stage;

    void rows(const QString &part)
    {
        QTest::addColumn<Screen>("screen");
        QTest::addColumn<Shape>("shape");
        for (const Screen &screen : screens())
            for (const Shape &shape : shapes())
                if (shape.name.contains(part)) QTest::newRow(qPrintable(screen.name + u' ' + shape.name)) << screen << shape;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        m_stage = std::make_unique<Stage>();
    }

    void cleanupTestCase()
    {
        m_stage.reset();
        enterWorld(Who::Nobody); // its threads cannot end once the application has
    }

    void everythingThatCanBePressedHasANameAndRoomForAFinger_data() { rows(u"ltr-100-light"_s); }

    void everythingThatCanBePressedHasANameAndRoomForAFinger()
    {
        QFETCH(Screen, screen);
        QFETCH(Shape, shape);
        const auto before = m_stage->complaints().size();
        const auto shown = m_stage->show(screen, shape);
        QVERIFY(shown.item);
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(shown.window.get());
        QVERIFY(root);
        QList<QAccessibleInterface *> all;
        collect(root, all);
        int pressable = 0;
        for (QAccessibleInterface *thing : std::as_const(all)) {
            if (!isPressable(thing->role())) continue;
            ++pressable;
            const QString name = thing->text(QAccessible::Name);
            const QByteArray size = QString(u"%1: %2 x %3"_s).arg(name).arg(thing->rect().width()).arg(thing->rect().height()).toUtf8();
            QVERIFY2(!name.isEmpty(), size.constData());
            QVERIFY2(thing->rect().width() >= screen.target && thing->rect().height() >= screen.target, size.constData());
            QVERIFY2(thing->actionInterface() && thing->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()), size.constData());
        }
        QVERIFY(pressable > 0);
        QCOMPARE(m_stage->complaints().mid(before), QStringList());
    }

    /// Where words stand does not depend on the light; the long form goes through the dark as well.
    void noTextIsCutInAnyShape_data() { rows(qEnvironmentVariableIsSet("PIPIT_LONG") ? QString() : u"-light"_s); }

    void noTextIsCutInAnyShape()
    {
        QFETCH(Screen, screen);
        QFETCH(Shape, shape);
        const auto before = m_stage->complaints().size();
        const auto shown = m_stage->show(screen, shape);
        QVERIFY(shown.item);
        QCOMPARE(examine::cutText(*shown.item, shown.window->width()).join(u" | "_s), QString());
        QCOMPARE(m_stage->complaints().mid(before), QStringList());
    }

    void theCheckSeesTextThatRunsOut()
    {
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nItem { Text { x: 80; text: \"far too long for this\" } Text { width: 20; text: \"Unbreakable\" } }", QUrl());
        QScopedPointer<QObject> made(component.create());
        auto *item = qobject_cast<QQuickItem *>(made.get());
        QVERIFY(item);
        QCOMPARE(examine::cutText(*item, 100).size(), 2);
    }
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
