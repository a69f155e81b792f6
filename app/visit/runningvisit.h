// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

namespace pipit::app {

/// A visit that was begun and not finished, for the officer's first screen: the newest of them. Follows the book. GUI thread.
class RunningVisit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Hex of the circle to open the visit with; empty where none is going on.
    Q_PROPERTY(QString circle READ circle NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// "Visit to Amina and Zahra, Jo’s house, since 16:34"
    Q_PROPERTY(QString words READ words NOTIFY changed)

public:
    explicit RunningVisit(QObject *parent = nullptr);

    QString circle() const { return m_shown.circle; }
    QString name() const { return m_shown.name; }
    QString words() const { return m_shown.words; }
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();

private:
    struct Shown
    {
        QString circle, name, words;
    };
    static Shown load(DeviceSession &session);
    Shown m_shown;
};

} // namespace pipit::app
