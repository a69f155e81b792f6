// SPDX-License-Identifier: Apache-2.0
#include "app/access/gaze.h"

#include <cmath>

namespace pipit::app {

namespace {
constexpr int frameMs = 50;
}

Gaze::Gaze(const Clock &clock, QObject *parent) : QObject(parent), m_dweller(clock)
{
    m_timer.setInterval(frameMs);
    connect(&m_timer, &QTimer::timeout, this, &Gaze::beat);
}

void Gaze::run(bool running, int dwellMs)
{
    m_dweller.setTime(dwellMs);
    if (running == m_running) return;
    m_running = running;
    m_resting = false;
    pointerGone();
}

void Gaze::setResting(bool resting)
{
    if (resting == m_resting) return;
    // What is under the pointer stays as it is: the button that was looked at must be left before it is pressed again.
    m_resting = resting;
    Q_EMIT changed();
}

QQuickItem *Gaze::under(QPointF at) const
{
    QQuickItem *found = nullptr;
    qreal least = slop;
    for (const auto &stop : stopsOf(*m_window)) {
        if (m_resting && stop.item->objectName() != QLatin1String(restName)) continue;
        if (stop.seen.isEmpty() || says(stop.item, "ignoresDwell")) continue;
        // Straight under the pointer the last one lies on top; beside it the nearest counts.
        const qreal dx = std::max({0.0, stop.seen.left() - at.x(), at.x() - stop.seen.right()});
        const qreal dy = std::max({0.0, stop.seen.top() - at.y(), at.y() - stop.seen.bottom()});
        const qreal far = std::hypot(dx, dy);
        if (far > least) continue;
        found = stop.item;
        least = far;
    }
    return found;
}

int Gaze::numberAt(QPointF at)
{
    auto *item = under(at);
    if (!item) return Dweller::none;
    const int number = item->property("pipitStop").toInt();
    m_items.insert(number, item);
    return number;
}

void Gaze::pointerAt(QPointF inWindow)
{
    if (!m_running || !m_window) return;
    m_at = inWindow;
    m_dweller.over(numberAt(inWindow));
    if (!m_timer.isActive()) m_timer.start();
    Q_EMIT changed();
}

void Gaze::pointerGone()
{
    m_at.reset();
    m_dweller.forget();
    m_items.clear();
    m_timer.stop();
    Q_EMIT changed();
}

void Gaze::beat()
{
    if (!m_running || !m_window || !m_at) return;
    // The screen may have changed under a pointer that stands still.
    m_dweller.over(numberAt(*m_at));
    if (const auto number = m_dweller.tick())
        if (const auto item = m_items.value(*number)) Q_EMIT chosen(item);
    Q_EMIT changed();
}

QRectF Gaze::box() const
{
    const auto item = m_items.value(m_dweller.thing());
    return item ? item->mapRectToScene(QRectF(0, 0, item->width(), item->height())) : QRectF();
}

} // namespace pipit::app
