// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QTime>

namespace pipit::app {

/// Which light the scene of the child's home is in: "dawn", "day", "dusk" or "night", by the device's clock when it is
/// made. It does not change while somebody looks.
class DayTime : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString part READ part CONSTANT)

public:
    explicit DayTime(QObject *parent = nullptr) : QObject(parent), m_part(partAt(QTime::currentTime())) {}

    QString part() const { return m_part; }
    /// Dawn from 5, day from 8, dusk from 17, night from 20 o'clock.
    static QString partAt(QTime time);

private:
    QString m_part;
};

} // namespace pipit::app
