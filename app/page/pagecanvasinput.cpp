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
    const auto p = toPage(at);
    m_dragged = m_document->tool() == PageDocument::Hand ? m_document->objectAt(p.x(), p.y()) : -1;
    m_document->beginInk(p, pressure, ms);
    return true;
}

void PageCanvas::follow(QPointF scene, int pressure, quint64 ms)
{
    if (!m_document) return;
    const auto at = mapFromScene(scene);
    if (m_document->inking()) return m_document->addInk(toPage(at), pressure, ms);
    if (m_dragged < 0) return;
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
    m_input = Input::None;
    m_finger = -1;
    if (!m_document) return;
    m_document->endInk();
    if (std::exchange(m_dragged, -1) >= 0) m_document->putDown();
}

void PageCanvas::release(QPointF at)
{
    const bool tap = QLineF(at, m_tapStart).length() <= tapSlop && m_document && !m_document->carrying();
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
        if (m_input == Input::Finger) cancel();
        return;
    }
    for (const auto &point : event->points()) {
        if (m_input != Input::None) break;
        if (point.state() != QEventPoint::Pressed) continue;
        if (begin(Input::Finger, point.position(), pressureOf(*event, point), event->timestamp())) m_finger = point.id();
    }
    event->setAccepted(m_document && !m_document->readOnly());
}

void PageCanvas::filterTouch(const QTouchEvent &event)
{
    for (const auto &point : event.points()) {
        if (point.id() != m_finger || point.state() == QEventPoint::Pressed) continue;
        if (point.state() == QEventPoint::Updated) follow(point.position(), pressureOf(event, point), event.timestamp());
        if (point.state() == QEventPoint::Released) release(mapFromScene(point.position()));
    }
}

bool PageCanvas::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        if (m_input == Input::Finger) filterTouch(*static_cast<QTouchEvent *>(event));
        break;
    case QEvent::TouchCancel:
        if (m_input == Input::Finger) cancel();
        break;
    case QEvent::TabletPress:
    case QEvent::TabletMove: {
        // The press reaches the item as a mouse press that Qt makes of it; the pen's moves are followed here.
        const auto *pen = static_cast<QTabletEvent *>(event);
        // A pen that only hovers must not keep the mouse from drawing.
        const bool down = event->type() == QEvent::TabletPress || pen->buttons() != Qt::NoButton;
        m_penPressure = down ? int(std::lround(std::clamp(pen->pressure(), 0.0, 1.0) * 255)) : -1;
        if (event->type() == QEvent::TabletMove && m_input == Input::Mouse)
            follow(pen->position(), m_penPressure, pen->timestamp());
        break;
    }
    case QEvent::TabletRelease: m_penPressure = -1; break;
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
    if (m_input == Input::Finger) finish();
}

void PageCanvas::mouseUngrabEvent()
{
    if (m_input == Input::Mouse) finish();
}

} // namespace pipit::app
