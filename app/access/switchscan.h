// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/access/stops.h"

#include <QObject>
#include <QTimer>

namespace pipit::app {

/// A scan of what is in the window, for one switch or two. GUI thread.
class SwitchScan : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit SwitchScan(const Clock &clock, QObject *parent = nullptr);
    void setWindow(QQuickWindow *window) { m_window = window; }
    /// Not running: no ring, and nothing is looked at. `byItself`: with one switch.
    void run(bool running, int stepMs, bool byItself);
    bool running() const { return m_running; }

    /// Presses go out by chosen().
    void choose();
    void next();
    /// What is there is looked at again, and the ring goes on if its time has come. Happens by itself too.
    void beat();

    QRectF ring() const { return m_ring; } ///< in the window; empty at rest
    bool onWayOut() const { return m_scanner.onWayOut(); }
    bool resting() const { return m_scanner.resting(); }
    /// What the ring is on now, in words that may be said aloud.
    QString said() const { return m_said; }
    /// The items that the ring is round.
    QList<QQuickItem *> ringed() const;

Q_SIGNALS:
    void changed();
    /// The ring stands on something else.
    void moved();
    void chosen(QQuickItem *item);

private:
    void look();
    void tell();

    Scanner m_scanner;
    QPointer<QQuickWindow> m_window;
    QHash<int, Stop> m_stops;
    QTimer m_timer;
    QRectF m_ring;
    QString m_said;
    std::vector<int> m_told;
    bool m_running = false, m_out = false;
};

} // namespace pipit::app
