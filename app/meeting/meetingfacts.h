// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/meeting/namesmodel.h"
#include "core/book/meeting.h"

namespace pipit::app {

/// What is known of the child's next meeting, in her words: the newest plan that the reviewing officer has sent, on today
/// or later. GUI thread; nothing is known from the lock on.
class MeetingFacts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Her vault was asked.
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// A meeting is planned.
    Q_PROPERTY(bool known READ known NOTIFY changed)
    /// What the authority calls it on a child's screen; "My meeting" where it has not said.
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// Who runs it: "Sam", or words that stand for the name.
    Q_PROPERTY(QString officer READ officer NOTIFY changed)
    Q_PROPERTY(QString officerFace READ officerFace NOTIFY changed)
    /// "Tuesday 9 June".
    Q_PROPERTY(QString day READ day NOTIFY changed)
    /// "At 4 in the afternoon"; empty while it is not fixed.
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(QString where READ where NOTIFY changed)
    /// Who is there.
    Q_PROPERTY(pipit::app::NamesModel *people READ people CONSTANT)
    /// "How school is going. With Kim and Jo.", one for each part; none where the meeting has no parts.
    Q_PROPERTY(QStringList parts READ parts NOTIFY changed)
    /// It began and was not finished: that the rest is on this day, and because. Else empty.
    Q_PROPERTY(QString goesOn READ goesOn NOTIFY changed)
    /// One that was to be is put off or called off, and no later word has come: because.
    Q_PROPERTY(QString notNow READ notNow NOTIFY changed)

public:
    explicit MeetingFacts(QObject *parent = nullptr);

    bool loaded() const { return m_loaded; }
    bool known() const { return m_review.has_value(); }
    QString title() const { return m_title.isEmpty() ? tr("My meeting") : m_title; }
    QString officer() const { return m_officer; }
    QString officerFace() const { return m_officerFace; }
    QString day() const { return m_review ? dayOf(m_review->day) : QString(); }
    QString time() const { return m_review ? timeOf(m_review->minute) : QString(); }
    QString where() const { return m_review ? QString::fromStdString(m_review->where) : QString(); }
    NamesModel *people() { return &m_people; }
    QStringList parts() const;
    QString goesOn() const;
    QString notNow() const { return m_notNow; }

    static QString dayOf(const CivilDay &day);
    static QString timeOf(std::optional<std::uint16_t> minute);
    /// `me`: whose meeting it is; she is "me".
    static QStringList partsOf(const ReviewContent &review, const QString &me);
    static QString called(const NamedPerson &person, const QString &me);

Q_SIGNALS:
    void changed();

private:
    struct Loaded;
    static Result<Loaded> load(DeviceSession &session);
    void reload();
    NamesModel m_people;
    std::optional<ReviewContent> m_review;
    QString m_title, m_officer, m_officerFace, m_notNow;
    bool m_loaded = false;
    int m_question = 0;
};

} // namespace pipit::app
