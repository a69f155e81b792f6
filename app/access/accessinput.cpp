// SPDX-License-Identifier: Apache-2.0
// What comes in by the window: keys, touches, a pointer; and what goes out of the letters into a field.
#include "app/access/access.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QTouchEvent>

namespace pipit::app {

namespace {

constexpr int fingersForTouch = 3;

int oneEnter(int key)
{
    return key == Qt::Key_Enter ? int(Qt::Key_Return) : key;
}

bool fromTouch(const QMouseEvent &event)
{
    return event.device() && event.device()->type() == QInputDevice::DeviceType::TouchScreen;
}

} // namespace

bool Access::isSwitch(int key) const
{
    if (!m_hands.scans()) return false;
    return oneEnter(key) == int(m_hands.nextKey) || oneEnter(key) == int(m_hands.chooseKey);
}

void Access::switchPressed(bool next)
{
    if (next && m_hands.way == Hands::Way::TwoSwitches) m_scan.next();
    else m_scan.choose();
}

bool Access::keyDown(const QKeyEvent &event)
{
    const int key = oneEnter(event.key());
    if (key == Qt::Key_F12) {
        backToTouch();
        return true;
    }
    if (m_learning != NoKey) {
        const auto which = m_learning;
        if (key == 0 || key == Qt::Key_unknown) return true;
        learn(NoKey);
        if (key == Qt::Key_Escape) return true;
        auto hands = m_hands;
        auto &wanted = which == NextKey ? hands.nextKey : hands.chooseKey, &other = which == NextKey ? hands.chooseKey : hands.nextKey;
        if (other == std::uint32_t(key)) other = wanted; // one key cannot be both
        wanted = std::uint32_t(key);
        use(hands);
        keep();
        return true;
    }
    if (isSwitch(key)) {
        if (!event.isAutoRepeat()) switchPressed(key == int(m_hands.nextKey));
        return true;
    }
    return m_focus.key(event);
}

bool Access::keyUp(const QKeyEvent &event)
{
    if (isSwitch(event.key())) return true;
    if (event.key() == Qt::Key_Space) m_focus.pressing(); // a button is pressed when Space comes up
    return false;
}

bool Access::touched(QEvent *event)
{
    const bool switchNow = m_hands.scans() && m_hands.touchIsSwitch;
    QPointF at;
    bool began = false;
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (fromTouch(*mouse)) return m_touchTaken;
        began = true;
        at = mouse->position();
    } else {
        const auto *touch = static_cast<QTouchEvent *>(event);
        const auto down = std::count_if(touch->points().begin(), touch->points().end(), [](const auto &point) { return point.state() != QEventPoint::Released; });
        if (down < fingersForTouch || event->type() == QEvent::TouchEnd || event->type() == QEvent::TouchCancel) m_threeFingers.stop();
        else if (!m_threeFingers.isActive()) m_threeFingers.start();
        began = event->type() == QEvent::TouchBegin;
        if (began) at = touch->points().first().position();
    }
    if (began) {
        m_focus.pointer();
        m_touchTaken = switchNow;
        if (switchNow && m_window) switchPressed((at.x() < m_window->width() / 2.0) != (m_window->contentItem()->property("mirrored").toBool()));
    }
    const bool taken = m_touchTaken;
    if (event->type() == QEvent::TouchEnd || event->type() == QEvent::TouchCancel) m_touchTaken = false;
    if (taken) event->accept();
    return taken;
}

bool Access::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: return keyDown(*static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease: return keyUp(*static_cast<QKeyEvent *>(event));
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::MouseButtonPress: return touched(event);
    case QEvent::MouseButtonRelease: return std::exchange(m_touchTaken, false);
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons() == Qt::NoButton) m_gaze.pointerAt(mouse->position());
        else m_gaze.pointerGone();
        return false;
    }
    case QEvent::Leave: m_gaze.pointerGone(); return false;
    default: return false;
    }
}

void Access::pressed(QQuickItem *item)
{
    const bool text = item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
    m_focus.pressing();
    m_session.active();
    if (press(item) && text) setField(item);
}

void Access::lookedAt(QQuickItem *item)
{
    // What is half hidden at the edge of a list comes into view first: so eyes scroll.
    for (const auto &stop : stopsOf(*m_window))
        if (stop.item == item && (stop.seen.width() < stop.box.width() - 8 || stop.seen.height() < stop.box.height() - 8))
            return FocusKeeper::show(item, 64);
    pressed(item);
}

void Access::ringMoved()
{
    const auto items = m_scan.ringed();
    if (!items.isEmpty()) {
        FocusKeeper::show(items.last());
        FocusKeeper::show(items.first());
        m_scan.beat();
    }
    tell(m_scan.said());
}

void Access::setField(QQuickItem *field)
{
    if (field == m_field) return;
    if (m_field) disconnect(m_field, nullptr, this, nullptr);
    m_field = field;
    if (field) {
        connect(field, &QObject::destroyed, this, [this] {
            m_field = nullptr;
            Q_EMIT writingChanged();
        });
        connect(field, &QQuickItem::visibleChanged, this, [this] {
            if (m_field && !m_field->isVisible()) finishWriting();
        });
        for (const auto *name : {"text", "length"}) {
            const auto property = field->metaObject()->property(field->metaObject()->indexOfProperty(name));
            if (property.hasNotifySignal())
                connect(field, property.notifySignal(), this, metaObject()->method(metaObject()->indexOfSignal("writtenChanged()")));
        }
    }
    Q_EMIT writingChanged();
    Q_EMIT writtenChanged();
}

QString Access::written() const
{
    if (!m_field) return {};
    const auto text = m_field->property("text");
    return text.isValid() ? text.toString() : QString(m_field->property("length").toInt(), QChar(0x2022));
}

void Access::type(const QString &letters)
{
    if (!m_field) return;
    for (const auto letter : letters) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(m_field, &down);
    }
}

void Access::rubOut()
{
    if (!m_field) return;
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier);
    QCoreApplication::sendEvent(m_field, &down);
}

void Access::finishWriting()
{
    setField(nullptr);
}

} // namespace pipit::app
