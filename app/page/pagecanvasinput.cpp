// SPDX-License-Identifier: Apache-2.0
// Fingers, pens and mice on the canvas. Qt Quick says which press is ours; the moves after it are taken from the window
// itself, because Qt Quick hands an item only the last of those that come within a frame.
#include "app/page/pagecanvas.h"

#include <QMouseEvent>
#include <QPointingDevice>
#include <QQuickWindow>
#include <QTabletEvent>
#include <QTouchEvent>

#include <cmath>

namespace pipit::app {

namespace {

/// What a device that knows no pressure presses.
constexpr int evenPressure = 128;
/// A tap is not a tap if the finger went further, logical pixels.
constexpr double tapSlop = 24;
/// A second finger that comes so soon belongs to the first; later it is a hand that came to rest beside a drawing.
constexpr quint64 togetherMs = 300;
/// What touches with more than this, logical pixels (19 mm), is no finger.
constexpr double palm = 120;
/// A pen that is near says so many times a second; after this long without a word it has gone.
constexpr quint64 penGoneMs = 500;

int pressureOf(const QTouchEvent &event, const QEventPoint &point)
{
    const auto *device = event.pointingDevice();
    if (!device || !device->capabilities().testFlag(QInputDevice::Capability::Pressure)) return evenPressure;
    return int(std::lround(std::clamp(point.pressure(), 0.0, 1.0) * 255));
}

} // namespace

bool PageCanvas::begin(Input input, QPointF at, int pressure, quint64 ms)
{
    if (!m_document || m_document->readOnly() || m_input != Input::None) return false;
    m_input = input;
    m_tapStart = at;
    m_travelled = false;
    const auto p = toPage(at);
    const bool rubs = m_penRubs && m_penPressure >= 0;
    m_dragged = m_document->tool() == PageDocument::Hand && !rubs ? m_document->objectAt(p.x(), p.y()) : -1;
    m_document->beginInk(p, pressure, ms, rubs);
    return true;
}

void PageCanvas::follow(QPointF scene, int pressure, quint64 ms)
{
    if (!m_document) return;
    const auto at = mapFromScene(scene);
    m_travelled = m_travelled || QLineF(at, m_tapStart).length() > tapSlop;
    if (m_document->inking()) return m_document->addInk(toPage(at), pressure, ms);
    if (m_dragged < 0) {
        if (m_document->tool() != PageDocument::Hand || m_view.isNull()) return;
        if (!m_travelled) return;
        if (!m_moving) m_moveStart = mapToScene(m_tapStart); // later the page has moved under the hand
        if (!std::exchange(m_moving, true)) Q_EMIT pinchBegan();
        Q_EMIT pinched(1, m_moveStart, scene);
        return;
    }
    if (!m_document->carrying()) {
        if (QLineF(at, m_tapStart).length() <= tapSlop) return;
        m_document->select(m_dragged);
        m_document->pickUp();
        if (!m_document->carrying()) return;
        const auto place = m_document->selectedObject()->place;
        m_grip = QPointF(place.x, place.y) - toPage(m_tapStart);
    }
    const auto to = toPage(at) + m_grip;
    m_document->carryTo(to.x(), to.y());
}

void PageCanvas::finish()
{
    if (m_input == Input::None) return;
    if (m_input == Input::Pinch) return endPinch();
    m_input = Input::None;
    m_finger = -1;
    if (std::exchange(m_moving, false)) Q_EMIT pinchEnded();
    if (!m_document) return;
    m_document->endInk();
    if (std::exchange(m_dragged, -1) >= 0) m_document->putDown();
}

void PageCanvas::release(QPointF at)
{
    const bool tap = QLineF(at, m_tapStart).length() <= tapSlop && m_document && !m_document->carrying() && !m_document->inking() && !m_moving;
    finish();
    if (!tap || m_document->tool() != PageDocument::Hand) return;
    const auto p = toPage(at);
    const int hit = m_document->objectAt(p.x(), p.y());
    m_document->select(hit);
    Q_EMIT tapped(p, hit);
}

void PageCanvas::cancel()
{
    if (m_document) {
        m_document->cancelInk();
        if (m_dragged >= 0) m_document->putBack();
    }
    finish();
}

void PageCanvas::touchEvent(QTouchEvent *event)
{
    if (event->type() == QEvent::TouchCancel) {
        if (m_input == Input::Finger || m_input == Input::Pinch) cancel();
        m_fingers.clear();
        return;
    }
    for (const auto &point : event->points())
        if (point.state() == QEventPoint::Pressed) press(*event, point);
    event->setAccepted(m_document && !m_document->readOnly());
}

void PageCanvas::press(const QTouchEvent &event, const QEventPoint &point)
{
    const auto size = point.ellipseDiameters();
    if (!m_document || m_document->readOnly() || std::max(size.width(), size.height()) > palm) return;
    const auto now = event.timestamp();
    // Where a handler lies round the canvas, Qt Quick hands on a press beside a finger that stays a second time.
    if (penNear(now) || m_fingers.cameAt(point.id(), now)) return;
    m_fingers.press(point.id(), point.scenePosition(), now);
    const auto draw = [&] {
        if (begin(Input::Finger, point.position(), pressureOf(event, point), now)) m_finger = point.id();
    };
    if (m_input == Input::None) return m_fingers.count() == 1 ? draw() : beginPinch();
    if (m_input == Input::Finger && m_fingers.age(m_finger, now) <= togetherMs) return beginPinch();
    if (m_input != Input::Finger || m_travelled) return m_fingers.lift(point.id());
    m_fingers.lift(m_finger); // it only rests there: the side of a hand, come before the finger
    cancel();
    draw();
}

void PageCanvas::beginPinch()
{
    if (m_input == Input::Finger) cancel();
    if (!m_fingers.pair()) return;
    m_input = Input::Pinch;
    Q_EMIT pinchBegan();
}

void PageCanvas::endPinch()
{
    m_input = Input::None;
    m_fingers.part();
    Q_EMIT pinchEnded();
}

void PageCanvas::setOver(QQuickItem *over)
{
    if (over == m_over) return;
    m_over = over;
    Q_EMIT overChanged();
}

/// A finger that a button over the page has taken is one of two, if both came together: the button gives it up.
void PageCanvas::joinFingers(QTouchEvent &event)
{
    if (!m_over || !m_document || m_document->readOnly() || penNear(event.timestamp())) return;
    if (m_input != Input::None && m_input != Input::Finger) return;
    QList<QEventPoint> theirs;
    for (const auto &point : event.points()) {
        if (point.state() == QEventPoint::Pressed || point.state() == QEventPoint::Released || m_fingers.has(point.id())) continue;
        const auto *taker = event.exclusiveGrabber(point);
        const auto waiting = event.passiveGrabbers(point);
        if (!taker && !waiting.isEmpty()) taker = waiting.first();
        const auto *item = qobject_cast<const QQuickItem *>(taker);
        if (taker && !item) item = qobject_cast<const QQuickItem *>(taker->parent()); // a handler's
        if (item && m_over->isAncestorOf(item)) theirs << point;
    }
    if (theirs.isEmpty() || std::size_t(theirs.size()) + m_fingers.count() != 2) return;
    const quint64 one = theirs.first().pressTimestamp(), other = theirs.size() == 2 ? theirs.last().pressTimestamp() : m_fingers.since(m_finger);
    if (std::max(one, other) - std::min(one, other) > togetherMs) return;
    for (const auto &point : std::as_const(theirs)) {
        event.clearPassiveGrabbers(point);
        event.setExclusiveGrabber(point, this);
        m_fingers.press(point.id(), point.position(), point.pressTimestamp());
    }
    beginPinch();
}

void PageCanvas::filterTouch(const QTouchEvent &event)
{
    for (const auto &point : event.points()) {
        const auto at = point.position(); // the window's, in an event that it has not handed on yet
        const bool mine = m_input == Input::Finger && point.id() == m_finger;
        if (point.state() == QEventPoint::Updated) {
            m_fingers.move(point.id(), at);
            if (mine) follow(at, pressureOf(event, point), event.timestamp());
        } else if (point.state() == QEventPoint::Released) {
            const bool held = m_fingers.inPair(point.id());
            m_fingers.lift(point.id());
            if (mine) release(mapFromScene(at));
            if (held && m_input == Input::Pinch) endPinch();
        }
    }
    if (m_input != Input::Pinch) return;
    if (const auto pinch = m_fingers.pinch()) Q_EMIT pinched(pinch->scale, pinch->from, pinch->to);
}

bool PageCanvas::penNear(quint64 ms) const
{
    return m_penPressure >= 0 || (m_penHeard > 0 && ms < m_penHeard + penGoneMs);
}

/// The press reaches the item as a mouse press that Qt makes of it; the pen's moves are followed here.
void PageCanvas::filterPen(const QTabletEvent &event)
{
    m_penHeard = std::max<quint64>(1, event.timestamp());
    // A pen that only hovers must not keep the mouse from drawing.
    const bool down = event.type() == QEvent::TabletPress || (event.type() == QEvent::TabletMove && event.buttons() != Qt::NoButton);
    m_penPressure = down ? int(std::lround(std::clamp(event.pressure(), 0.0, 1.0) * 255)) : -1;
    if (event.type() == QEvent::TabletPress) {
        m_penRubs = event.pointerType() == QPointingDevice::PointerType::Eraser;
        // The side of the hand came before the pen.
        if (m_input == Input::Finger || m_input == Input::Pinch) m_travelled ? finish() : cancel();
        m_fingers.clear();
    } else if (down && m_input == Input::Mouse) {
        follow(event.position(), m_penPressure, event.timestamp());
    }
}

bool PageCanvas::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchUpdate: joinFingers(*static_cast<QTouchEvent *>(event)); [[fallthrough]];
    case QEvent::TouchEnd:
        if (!m_fingers.empty()) filterTouch(*static_cast<QTouchEvent *>(event));
        if (event->type() == QEvent::TouchEnd) m_fingers.clear();
        break;
    case QEvent::TouchCancel:
        if (m_input == Input::Finger || m_input == Input::Pinch) cancel();
        m_fingers.clear();
        break;
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease: filterPen(*static_cast<QTabletEvent *>(event)); break;
    case QEvent::MouseMove:
        if (m_input == Input::Mouse && m_penPressure < 0) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            follow(mouse->position(), evenPressure, mouse->timestamp());
        }
        break;
    default: break;
    }
    return false;
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    const int pressure = m_penPressure >= 0 ? m_penPressure : evenPressure;
    event->setAccepted(begin(Input::Mouse, event->position(), pressure, event->timestamp()));
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_input == Input::Mouse) release(event->position());
}

void PageCanvas::touchUngrabEvent()
{
    if (m_input == Input::Finger || m_input == Input::Pinch) finish();
}

void PageCanvas::mouseUngrabEvent()
{
    if (m_input == Input::Mouse) finish();
}

} // namespace pipit::app
