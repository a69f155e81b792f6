// SPDX-License-Identifier: Apache-2.0
#include "app/access/switchscan.h"

namespace pipit::app {

namespace {
constexpr int lookEveryMs = 250; ///< how soon a screen that changed by itself is seen
}

SwitchScan::SwitchScan(const Clock &clock, QObject *parent) : QObject(parent), m_scanner(clock)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SwitchScan::beat);
}

void SwitchScan::run(bool running, int stepMs, bool byItself)
{
    m_scanner.setPace(stepMs, byItself);
    if (running == m_running) return;
    m_running = running;
    running ? m_timer.start() : m_timer.stop();
    m_scanner.setScene({});
    look();
    tell();
}

void SwitchScan::look()
{
    m_stops.clear();
    QList<Stop> stops;
    if (m_running && m_window) stops = stopsOf(*m_window);
    m_scanner.setScene(sceneOf(stops));
    for (const auto &stop : std::as_const(stops)) m_stops.insert(stop.number, stop);
}

QList<QQuickItem *> SwitchScan::ringed() const
{
    QList<QQuickItem *> items;
    for (const int number : m_scanner.ringed())
        if (const auto stop = m_stops.constFind(number); stop != m_stops.constEnd() && stop->item) items << stop->item;
    return items;
}

void SwitchScan::choose()
{
    look();
    const auto number = m_scanner.choose();
    const QPointer<QQuickItem> item = number ? m_stops.value(*number).item : nullptr;
    if (item) Q_EMIT chosen(item);
    look();
    tell();
}

void SwitchScan::next()
{
    look();
    m_scanner.next();
    tell();
}

void SwitchScan::beat()
{
    look();
    m_scanner.tick();
    tell();
}

void SwitchScan::tell()
{
    auto things = m_scanner.ringed();
    // Whoever is on the way out of a group sees the group.
    QRectF ring;
    for (const int number : things)
        if (const auto stop = m_stops.constFind(number); stop != m_stops.constEnd()) ring = ring.united(stop->seen.isEmpty() ? stop->box : stop->seen);
    const bool out = m_scanner.onWayOut();
    if (out) ring = m_ring;
    const bool other = things != m_told || out != m_out;
    if (other) {
        m_told = std::move(things);
        m_out = out;
        const auto items = ringed();
        const auto first = items.isEmpty() ? QString() : saidOf(items.first());
        m_said = out ? tr("Out of here") : first.isEmpty() || items.size() == 1 ? first : tr("%1 to %2").arg(first, saidOf(items.last()));
    }
    if (ring != m_ring || other) {
        m_ring = ring;
        Q_EMIT changed();
    }
    if (other) Q_EMIT moved();
}

} // namespace pipit::app
