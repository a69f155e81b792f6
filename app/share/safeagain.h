// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "core/book/requests.h"

namespace pipit::app {

/// After "I don't feel safe" she is asked, once for each time she pressed it, whether the safe way to answer her still
/// holds: somebody is about to use it, and whoever is on duty may never have been told. Asked in Help, beside what she
/// came for; nothing waits for the answer. GUI thread.
class SafeAgain : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// There is something to ask.
    Q_PROPERTY(bool asks READ asks NOTIFY changed)
    /// She has said before how to answer her: `words`.
    Q_PROPERTY(bool known READ known NOTIFY changed)
    /// "On this tablet · Don’t ring the house"
    Q_PROPERTY(QString words READ words NOTIFY changed)
    /// She said yes; nothing is asked any more.
    Q_PROPERTY(bool told READ told NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    explicit SafeAgain(QObject *parent = nullptr);

    bool asks() const { return m_alert.has_value(); }
    bool known() const { return m_said.ways != 0; }
    QString words() const;
    bool told() const { return m_told; }
    QString notice() const { return m_notice; }

    /// The same again, now also to whoever came on duty since.
    Q_INVOKABLE void stillRight();
    /// Not asked again about this alert.
    Q_INVOKABLE void notNow();

Q_SIGNALS:
    void changed();

private:
    struct Known
    {
        std::optional<EnvHash> alert; ///< the newest that she has not answered for
        SafeAnswerContent said;
    };
    static Known look(DeviceSession &session);
    void load();
    void show(Known known);
    std::optional<EnvHash> m_alert;
    SafeAnswerContent m_said;
    QString m_notice;
    bool m_told = false, m_busy = false;
};

} // namespace pipit::app
