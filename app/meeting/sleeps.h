// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

namespace pipit::app {

/// How many nights until the child's next meeting, by the calendar of the United Kingdom. She can hide it, everywhere it
/// is shown; that is kept in her vault ("meeting/sleeps-hidden"). GUI thread.
class Sleeps : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// A meeting is planned, today or later.
    Q_PROPERTY(bool known READ known NOTIFY changed)
    /// It is known, and she has not hidden it.
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    /// 0 today, −1 while it is not known.
    Q_PROPERTY(int nights READ nights NOTIFY changed)
    /// "12 sleeps", "1 sleep", "Today"; empty while it is not known.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// Writing it keeps it.
    Q_PROPERTY(bool hidden READ hidden WRITE setHidden NOTIFY changed)

public:
    explicit Sleeps(QObject *parent = nullptr);

    bool known() const { return m_nights >= 0; }
    bool shown() const { return known() && !m_hidden; }
    int nights() const { return m_nights; }
    QString text() const;
    bool hidden() const { return m_hidden; }
    void setHidden(bool hidden);

Q_SIGNALS:
    void changed();

private:
    void load();
    int m_nights = -1;
    bool m_hidden = false, m_chosen = false; ///< chosen here, so that what is loaded later does not undo it
};

} // namespace pipit::app
