// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/childscreens/childscreens.h"

#include <QMouseEvent>
#include <QTest>

namespace pipit::gallery {

inline ChildScreen screenOf(const QString &name)
{
    for (auto &screen : childScreens())
        if (screen.name == name) return screen;
    qFatal("no screen %s", qPrintable(name));
}

inline Shape shapeOf(const QString &name)
{
    for (auto &shape : shapes())
        if (shape.name == name) return shape;
    qFatal("no shape %s", qPrintable(name));
}

/// One person before one window.
class Person
{
public:
    explicit Person(const QString &screen, const Shape &shape = shapeOf(QStringLiteral("tablet10-ltr-100-light"))) : m_stage(screenOf(screen)), m_window(m_stage.show(shape))
    {
        m_window.requestActivate();
        settle();
    }
    ChildStage &stage() { return m_stage; }
    QQuickWindow &window() { return m_window; }
    test::ScreenFamily &family() { return m_stage.family(); }
    app::Access &access() { return family().access; }
    QQuickItem *see(const QString &name) { return ChildStage::find(*m_stage.item(), name); }
    QQuickItem *focus() { return m_window.activeFocusItem(); }
    QString focusName() { return focus() ? focus()->objectName() : QString(); }

    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            family().settle();
            QCoreApplication::processEvents();
            m_window.grabWindow();
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&m_window, key, with);
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key)
    {
        this->key(key);
        settle();
    }
    /// Tab until that has the keyboard.
    bool tabTo(const QString &name)
    {
        for (int i = 0; i < 250; ++i) {
            if (focusName() == name) return true;
            key(Qt::Key_Tab);
        }
        return focusName() == name;
    }
    bool enter(const QString &name)
    {
        if (!tabTo(name)) return false;
        press(Qt::Key_Return);
        return true;
    }
    /// Waits for the ring and presses the one switch there is, into groups and on things, until that is pressed.
    bool scanTo(const QString &name)
    {
        for (int i = 0; i < 400; ++i) {
            const auto ringed = access().scan().ringed();
            const bool there = std::any_of(ringed.begin(), ringed.end(), [&](auto *item) { return item->objectName() == name; });
            if (access().scan().onWayOut() || access().scan().resting()) {
                key(Qt::Key_Space); // it is not in here; or the ring has to be woken
                continue;
            }
            if (!there) {
                family().hands.pass(Hands::mostStepMs);
                access().scan().beat();
                continue;
            }
            key(Qt::Key_Space);
            if (ringed.size() > 1) continue;
            settle();
            return true;
        }
        return false;
    }
    /// Two switches: one moves on, the other presses, into groups and on things, until that is pressed.
    bool stepTo(const QString &name)
    {
        for (int i = 0; i < 400; ++i) {
            const auto ringed = access().scan().ringed();
            const bool there = std::any_of(ringed.begin(), ringed.end(), [&](auto *item) { return item->objectName() == name; });
            key(there || access().scan().onWayOut() ? Qt::Key_Return : Qt::Key_Space);
            if (!there || ringed.size() > 1) continue;
            settle();
            return true;
        }
        return false;
    }
    void rest(QPointF at)
    {
        QMouseEvent move(QEvent::MouseMove, at, m_window.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &move);
    }
    /// The pointer goes there and rests until its time is over.
    bool lookAt(const QString &name)
    {
        auto *item = see(name);
        if (!item) return false;
        rest({1, double(m_window.height()) - 1}); // off whatever it was on
        family().hands.pass(app::Dweller::trembleMs);
        access().gaze().beat();
        rest(item->mapToScene(QPointF(item->width() / 2, item->height() / 2)));
        family().hands.pass(app::Dweller::trembleMs + access().dwellMs());
        access().gaze().beat();
        settle();
        return true;
    }

private:
    using Hands = app::Hands;
    ChildStage m_stage;
    QQuickWindow &m_window;
};

inline QStringList pictureNames()
{
    QStringList names;
    const auto secret = test::TestFamily::pictures();
    for (std::size_t i = 1; i < secret.size(); ++i) names << QStringLiteral("picture%1").arg(int(secret[i]));
    return names;
}

} // namespace pipit::gallery
