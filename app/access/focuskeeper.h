// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/access/stops.h"

#include <QKeyEvent>
#include <QSet>

namespace pipit::app {

/// The keyboard on any screen: arrows go to what lies that way, Escape goes back, what has the keyboard is in view, a
/// panel that a key opened gets it, and nobody is left without it when a screen or a panel goes. GUI thread.
class FocusKeeper : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void watch(QQuickWindow *window);

    /// A key goes down. True: it was for this.
    bool key(const QKeyEvent &event);
    /// A finger or a mouse is at work: the keyboard's place is left as it is until the next key.
    void pointer() { m_keys = false; }
    /// Something is about to be pressed by a key or a switch: what appears because of it gets the keyboard.
    void pressing();
    /// Presses the last way back that can be seen. False: there is none.
    bool goBack();
    /// Scrolls whatever it stands in, with so much of what lies beyond it.
    static void show(QQuickItem *item, qreal margin = 24);

private:
    void moved();
    void restore();
    void enterWhatCame();
    bool step(Qt::Key key);
    void focus(QQuickItem *item);

    QPointer<QQuickWindow> m_window;
    QList<QPointer<QQuickItem>> m_been; ///< newest last
    QSet<int> m_before;                 ///< numbers of the stops there were before a press
    bool m_keys = false, m_pressing = false;
};

} // namespace pipit::app
