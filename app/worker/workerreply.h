// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "app/worker/workertasks.h"

namespace pipit::app {

/// A social worker's word on one thing that waits for her: yes, another way, no because, or by when she knows; of an action agreed,
/// changed or refused, then done or not done because. Her own word, so nobody is named who told it. What is typed is kept in her
/// vault until it is sent. GUI thread.
class WorkerReply : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circle MEMBER m_circle)
    /// What the child is called.
    Q_PROPERTY(QString name MEMBER m_name)
    /// WorkerList's key, or that of the child's page.
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// Nothing waits there any more: somebody has answered, or it was taken back.
    Q_PROPERTY(bool over READ over NOTIFY changed)
    /// WorkerTask::Kind.
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    // What it is about
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString more READ more NOTIFY changed)
    Q_PROPERTY(QString said READ said NOTIFY changed)
    Q_PROPERTY(QString saidWhen READ saidWhen NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(int use READ use NOTIFY changed)
    /// Who else has what she asked: "Sam and Jo".
    Q_PROPERTY(QString readers READ readers NOTIFY changed)
    /// Who gets her word: "Amina and Sam".
    Q_PROPERTY(QString goesTo READ goesTo NOTIFY changed)
    Q_PROPERTY(QString safeAnswer READ safeAnswer NOTIFY changed)
    /// The reviewing officer, who knows how the child can be answered safely; empty where there is none.
    Q_PROPERTY(QString officer READ officer NOTIFY changed)
    // The form
    /// Those of Choice that can be said here, in reading order.
    Q_PROPERTY(QList<int> choices READ choices NOTIFY changed)
    Q_PROPERTY(Choice choice READ choice WRITE setChoice NOTIFY changed)
    /// Where `choice` stands among them; -1 for none.
    Q_PROPERTY(int place READ place NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString readsAt READ readsAt NOTIFY changed)
    Q_PROPERTY(QString lookAgain READ lookAgain NOTIFY changed)
    Q_PROPERTY(QStringList sentences READ sentences NOTIFY changed)
    /// Who decided: 0 herself; else as ActionContent::Decides numbers them.
    Q_PROPERTY(int decider READ decider WRITE setDecider NOTIFY changed)
    /// The day that it was decided, or by which it is to be: "Thursday 21 May", and why it is as far away as it is.
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString dayWhy READ dayWhy NOTIFY changed)
    /// It is about home, family or a person: what is not a yes is told face to face first.
    Q_PROPERTY(bool close READ close NOTIFY changed)
    Q_PROPERTY(bool face READ face WRITE setFace NOTIFY changed)
    Q_PROPERTY(Gap gap READ gap NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed)
    Q_PROPERTY(bool sending READ sending NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    enum Choice { NotChosen = 0, Agreed = 1, Changed = 2, Refused = 3, Doing = 4, Done = 5, NotDone = 6 };
    Q_ENUM(Choice)
    enum Gap { NoGap, Choose, SayWhy, SayWhen };
    Q_ENUM(Gap)
    static constexpr int farthestBack = 365;
    explicit WorkerReply(QObject *parent = nullptr);

    QString key() const { return m_key; }
    void setKey(const QString &key);
    bool loaded() const { return m_loaded; }
    bool over() const { return m_loaded && !m_task; }
    int kind() const { return m_task ? int(m_task->kind) : -1; }
    QString words() const { return m_task ? m_task->words : QString(); }
    QString more() const { return m_task ? m_task->more : QString(); }
    QString said() const { return m_task && m_task->said ? m_task->said->words : QString(); }
    QString saidWhen() const { return m_task && m_task->said ? m_task->said->when : QString(); }
    QString picture() const;
    int use() const { return m_task && m_task->said && m_task->said->trail.use ? int(*m_task->said->trail.use) : 0; }
    QString readers() const { return m_task && m_task->said ? m_task->said->readers : QString(); }
    QString goesTo() const { return m_goesTo; }
    QString safeAnswer() const { return m_safe; }
    QString officer() const { return m_officer; }
    QList<int> choices() const;
    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    int place() const { return int(choices().indexOf(int(m_choice))); }
    QString text() const { return m_text; }
    QString readsAt() const;
    QString lookAgain() const;
    QStringList sentences() const;
    int decider() const { return m_decider; }
    void setDecider(int decider);
    QString day() const;
    QString dayWhy() const;
    bool close() const { return m_task && m_task->said && m_task->said->close; }
    bool face() const { return (m_choice == Changed || m_choice == Refused) && (m_face || close()); }
    void setFace(bool face);
    Gap gap() const;
    QString missing() const;
    bool sending() const { return m_sending; }
    QString notice() const { return m_notice; }

    Q_INVOKABLE bool canSay(int choice) const { return choices().contains(choice); }
    /// By its place among the choices.
    Q_INVOKABLE void pick(int place) { setChoice(Choice(choices().value(place, NotChosen))); }
    Q_INVOKABLE void type(const QString &words);
    /// A ready sentence, after what stands there.
    Q_INVOKABLE void say(const QString &sentence);
    Q_INVOKABLE void moveDay(int days);
    /// sent() when it waits to go. Only without a gap.
    Q_INVOKABLE void send();

Q_SIGNALS:
    void changed();
    void sent();

private:
    struct Loaded;
    static Result<Loaded> load(DeviceSession &session, const QString &key, const QString &child, const QDateTime &now);
    bool decides() const { return m_choice == Agreed || m_choice == Changed || m_choice == Refused; }
    bool owesReason() const { return m_choice == Changed || m_choice == Refused || m_choice == NotDone; }
    void reload();
    void keep();
    void tell(const QString &sentence);
    QString m_circle, m_name, m_key, m_text, m_goesTo, m_safe, m_officer, m_pictured, m_notice;
    std::optional<WorkerTask> m_task;
    std::optional<CivilDay> m_today, m_by;
    ClockParameters m_clock;
    Choice m_choice = NotChosen;
    int m_decider = 0, m_daysAgo = 0;
    bool m_loaded = false, m_face = false, m_sending = false;
};

/// Who hears a social worker's answer to what a child asked: the child, the reviewing officers and she herself, of those who hold
/// it. Everything else she says goes to whoever holds what it is aimed at. Vault's thread.
std::vector<SeatId> hearWorkersAnswer(DeviceSession &session, const CircleId &circle, const Trail &ask);

} // namespace pipit::app
