// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

namespace pipit::app {

/// Taking one shared page back: what she reads before, and the act. GUI thread.
class TakeBack : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Of a page of hers that was shared (PageKey).
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY changed)
    /// It can be taken back. False: not asked yet, taken back before, or the duty worker has it.
    Q_PROPERTY(bool possible READ possible NOTIFY changed)
    /// "Jo won’t see this any more. Sam keeps what you told Sam, with a note that you took it back. You can say it in a
    /// new way."
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// One clear sentence when it could not be done; empty otherwise. Nothing was taken back then.
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    explicit TakeBack(QObject *parent = nullptr);

    QString key() const { return m_key; }
    void setKey(const QString &key);
    bool possible() const { return m_told.possible; }
    QString words() const { return m_told.words; }
    bool busy() const { return m_busy; }
    QString notice() const { return m_notice; }

    /// `keepHere`: what she made becomes a page that is only here, before it is taken back. done() follows, or a notice.
    Q_INVOKABLE void take(bool keepHere);

    struct Told
    {
        bool possible = false;
        QString words;
    };
    static Told told(const QStringList &lose, const QStringList &keep);

Q_SIGNALS:
    void changed();
    void done();

private:
    QString m_key, m_notice;
    Told m_told;
    bool m_busy = false;
};

} // namespace pipit::app
