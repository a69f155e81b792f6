// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

namespace pipit::app {

/// After a meeting: did they listen, was my list covered. For the reviewing officer alone, never a mark of anybody.
class RatingController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// AnswersModel.meetingToRate.
    Q_PROPERTY(QString meeting MEMBER m_meeting REQUIRED)
    /// 0: not answered, 1 yes, 2 a bit, 3 no, 4 not sure, 5 I don't understand the question. Writing the chosen one again takes it back.
    Q_PROPERTY(int listened READ listened WRITE setListened NOTIFY changed)
    Q_PROPERTY(int covered READ covered WRITE setCovered NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    /// Who reads it: the reviewing officer's name.
    Q_PROPERTY(QString reader READ reader NOTIFY changed)

public:
    explicit RatingController(QObject *parent = nullptr);

    int listened() const { return m_listened; }
    void setListened(int value) { choose(m_listened, value); }
    int covered() const { return m_covered; }
    void setCovered(int value) { choose(m_covered, value); }
    bool canSend() const { return !m_sending && (m_listened || m_covered); }
    QString notice() const { return m_notice; }
    QString reader() const { return m_reader; }

    /// Seals it for the reviewing officer. sent() when it is "waiting to go". `words` may be empty.
    Q_INVOKABLE void send(const QString &words);

Q_SIGNALS:
    void changed();
    void sent();

private:
    void choose(int &field, int value);
    QString m_meeting, m_notice, m_reader;
    int m_listened = 0, m_covered = 0;
    bool m_sending = false;
};

} // namespace pipit::app
