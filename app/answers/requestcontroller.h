// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/share/audiencemodel.h"

namespace pipit::app {

/// Asking for one thing outside a page: for whom, with or without words. Everybody it is offered to is in until left out;
/// whom it may be about is not offered.
class RequestController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// RequestContent::What by its number.
    Q_PROPERTY(int what READ what WRITE setWhat NOTIFY whatChanged)
    /// The rights card that it comes from; both or neither.
    Q_PROPERTY(QString pack MEMBER m_pack NOTIFY whatChanged)
    Q_PROPERTY(QString card MEMBER m_card NOTIFY whatChanged)
    Q_PROPERTY(QString name READ name NOTIFY whatChanged)
    Q_PROPERTY(QString note READ note NOTIFY whatChanged)
    Q_PROPERTY(QString symbol READ symbol NOTIFY whatChanged)
    Q_PROPERTY(pipit::app::AudienceModel *people READ people CONSTANT)
    /// "Kim does not get this." Empty where nobody is kept out.
    Q_PROPERTY(QString keptOut READ keptOut NOTIFY changed)
    /// Whom she can ring as well: the authority's own line for this; empty where there is none.
    Q_PROPERTY(QString ringWho READ ringWho NOTIFY changed)
    Q_PROPERTY(QString ringNumber READ ringNumber NOTIFY changed)
    Q_PROPERTY(QString ringHours READ ringHours NOTIFY changed)
    Q_PROPERTY(bool ringFree READ ringFree NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    /// What a screen asks for by name; the others come from RequestsModel.
    enum Named { TalkAboutRights = 5 };
    Q_ENUM(Named)
    explicit RequestController(QObject *parent = nullptr);

    int what() const { return m_what; }
    void setWhat(int what);
    QString name() const;
    QString note() const;
    QString symbol() const;
    AudienceModel *people() { return &m_people; }
    QString keptOut() const;
    QString ringWho() const { return QString::fromStdString(m_ring.who); }
    QString ringNumber() const { return QString::fromStdString(m_ring.number); }
    QString ringHours() const { return QString::fromStdString(m_ring.hours); }
    bool ringFree() const { return m_ring.free; }
    bool canSend() const { return !m_sending && m_what != 0 && !m_people.chosen().empty(); }
    QString notice() const { return m_notice; }

    /// Seals it for those who are in. sent() when it is "waiting to go". `words` may be empty.
    Q_INVOKABLE void send(const QString &words);

Q_SIGNALS:
    void whatChanged();
    void changed();
    void sent();

private:
    void loadPeople();
    int m_what = 0;
    QString m_pack, m_card;
    AudienceModel m_people;
    QStringList m_keptOut;
    Settings::Number m_ring;
    bool m_sending = false;
    QString m_notice;
};

} // namespace pipit::app
