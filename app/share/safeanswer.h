// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "core/book/requests.h"

namespace pipit::app {

/// Seals it for her officer and whoever is on duty. Vault's thread. Errors: Refused (locked), those of DeviceSession::post.
Result<EntryRef> postSafeAnswer(DeviceSession &session, const SafeAnswerContent &content);

/// "How can we answer you safely?": her latest word on it, and a new one. It goes to her officer, and to the duty worker
/// where there is one; everybody who answers sees it before they can. GUI thread.
class SafeAnswer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool onThisTablet READ onThisTablet NOTIFY changed)
    Q_PROPERTY(bool atSchool READ atSchool NOTIFY changed)
    Q_PROPERTY(bool ringMe READ ringMe NOTIFY changed)
    Q_PROPERTY(bool inPerson READ inPerson NOTIFY changed)
    Q_PROPERTY(bool notTheHouse READ notTheHouse NOTIFY changed)
    /// Where to ring; only with ringMe.
    Q_PROPERTY(QString number READ number WRITE setNumber NOTIFY changed)
    /// Something is chosen that was not said before.
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    /// What was said last is what is shown.
    Q_PROPERTY(bool said READ said NOTIFY changed)
    /// Who reads it: "Sam". Empty before it is known.
    Q_PROPERTY(QString officer READ officer NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    /// Bits of SafeAnswerContent::ways.
    enum Way { OnThisTablet = 1, AtSchool = 2, RingMe = 4, InPerson = 8, NotTheHouse = 16 };
    Q_ENUM(Way)
    explicit SafeAnswer(QObject *parent = nullptr);

    bool onThisTablet() const { return m_now.ways & OnThisTablet; }
    bool atSchool() const { return m_now.ways & AtSchool; }
    bool ringMe() const { return m_now.ways & RingMe; }
    bool inPerson() const { return m_now.ways & InPerson; }
    bool notTheHouse() const { return m_now.ways & NotTheHouse; }
    QString number() const { return QString::fromStdString(m_now.number); }
    void setNumber(const QString &number);
    bool canSend() const { return !m_busy && m_now.ways != 0 && m_now != m_said; }
    bool said() const { return m_now.ways != 0 && m_now == m_said; }
    QString officer() const { return m_officer; }
    QString notice() const { return m_notice; }

    Q_INVOKABLE void toggle(pipit::app::SafeAnswer::Way way);
    /// sent() when it waits to go.
    Q_INVOKABLE void send();
    /// The same for the adult who answers: "Ring 07… · Do not ring the house"; empty where nothing was said.
    static QString forAdults(const SafeAnswerContent &content);

Q_SIGNALS:
    void changed();
    void sent();

private:
    void load();
    SafeAnswerContent m_now, m_said;
    QString m_officer, m_notice;
    bool m_busy = false;
};

} // namespace pipit::app
