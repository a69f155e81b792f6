// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/access/stops.h"
#include "app/hands/dweller.h"

#include <QObject>
#include <QTimer>

namespace pipit::app {

/// Presses what the pointer rests on. Eye gaze and head pointers move the system's pointer; a mouse does too. GUI thread.
class Gaze : public QObject
{
    Q_OBJECT

public:
    /// While she rests, only the control of this object name can be pressed by resting on it.
    static constexpr auto restName = "restDwell";
    /// So far beside a control the pointer may be: eyes do not aim well.
    static constexpr qreal slop = 12;

    /// `clock` must outlive it.
    explicit Gaze(const Clock &clock, QObject *parent = nullptr);
    void setWindow(QQuickWindow *window) { m_window = window; }
    void run(bool running, int dwellMs);
    void setResting(bool resting);
    bool resting() const { return m_resting; }

    void pointerAt(QPointF inWindow);
    void pointerGone();
    /// Looks whether the time has come. Happens by itself too.
    void beat();

    QRectF box() const; ///< of what is being waited on, in the window; empty: nothing
    double part() const { return m_dweller.part(); }

Q_SIGNALS:
    void changed();
    void chosen(QQuickItem *item);

private:
    QQuickItem *under(QPointF at) const;
    int numberAt(QPointF at);

    Dweller m_dweller;
    QPointer<QQuickWindow> m_window;
    QHash<int, QPointer<QQuickItem>> m_items;
    std::optional<QPointF> m_at;
    QTimer m_timer;
    bool m_running = false, m_resting = false;
};

} // namespace pipit::app
