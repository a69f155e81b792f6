// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

namespace pipit::app {

/// An officer's tablet in a child's hands (decisions of the design, D10): the officer's profile is locked, and until the
/// officer's own lock is opened the front door has that child's face and no other. A restart changes nothing. GUI thread.
class HandOver : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool held READ held NOTIFY changed)
    /// What they are called at the front door; empty while nothing is handed over.
    Q_PROPERTY(QString child READ child NOTIFY changed)
    Q_PROPERTY(QString officer READ officer NOTIFY changed)
    /// Why it could not be handed over; empty otherwise.
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    static HandOver *create(QQmlEngine *, QJSEngine *);

    bool held() const { return m_held; }
    QString child() const { return m_child; }
    QString officer() const { return m_officer; }
    QString notice() const { return m_notice; }

    /// To the child of that circle, in one tap; what was being made is kept first, as at every lock.
    Q_INVOKABLE void give(const QString &circle);

Q_SIGNALS:
    void changed();

private:
    explicit HandOver(Session &session);
    struct State
    {
        bool held = false;
        QString child, officer;
    };
    static State read(DeviceSession &session);
    void take(const State &state, const QString &notice);
    void look();
    Session &m_session;
    bool m_held = false;
    QString m_child, m_officer, m_notice;
};

/// Whether the tablet can be given to one child: where that child has a profile on it.
class GiveTablet : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed REQUIRED)
    /// The child has a profile on this device.
    Q_PROPERTY(bool here READ here NOTIFY changed)
    /// It is known whether.
    Q_PROPERTY(bool known READ known NOTIFY changed)

public:
    explicit GiveTablet(QObject *parent = nullptr);

    QString circle() const { return m_circle; }
    void setCircle(const QString &circle);
    bool here() const { return m_here; }
    bool known() const { return m_known; }

Q_SIGNALS:
    void changed();

private:
    void look();
    QString m_circle;
    bool m_here = false, m_known = false;
};

} // namespace pipit::app
