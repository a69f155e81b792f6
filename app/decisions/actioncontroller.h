// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/answers/stepsmodel.h"
#include "app/decisions/actionload.h"
#include "app/session.h"

namespace pipit::app {

/// One action being written: who does what by when, and how we will know. Whole or not at all; what is typed is kept in the
/// officer's vault until it is asked for. GUI thread.
class ActionController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Hex of the circle, and what the child is called.
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY askChanged)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY askChanged)
    /// Key of what the child asked, or of anything said about it; empty for an action that comes from nothing she said.
    Q_PROPERTY(QString ask READ ask WRITE setAsk NOTIFY askChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY shown)
    // What the child said
    Q_PROPERTY(QString said READ said NOTIFY shown)
    Q_PROPERTY(QString saidWhen READ saidWhen NOTIFY shown)
    Q_PROPERTY(QString together READ together NOTIFY shown)
    Q_PROPERTY(QString picture READ picture NOTIFY shown)
    Q_PROPERTY(int use READ use NOTIFY shown)
    Q_PROPERTY(QString readers READ readers NOTIFY shown)
    Q_PROPERTY(QString asked READ asked NOTIFY shown)
    Q_PROPERTY(bool close READ close NOTIFY shown)
    /// AskKey of the ask itself, for a short answer; empty where there is none.
    Q_PROPERTY(QString askKey READ askKey NOTIFY shown)
    /// Somebody has asked for it already: what was decided can be written down.
    Q_PROPERTY(bool askedFor READ askedFor NOTIFY shown)
    // The form
    Q_PROPERTY(QStringList people READ people NOTIFY shown)
    Q_PROPERTY(QStringList faces READ faces NOTIFY shown)
    Q_PROPERTY(int person READ person NOTIFY edited)
    Q_PROPERTY(QString who READ who NOTIFY edited)
    Q_PROPERTY(QString what READ what NOTIFY edited)
    Q_PROPERTY(QString know READ know NOTIFY edited)
    Q_PROPERTY(QString decider READ decider NOTIFY edited)
    Q_PROPERTY(int decides READ decides WRITE setDecides NOTIFY edited)
    Q_PROPERTY(int agency READ agency WRITE setAgency NOTIFY edited)
    Q_PROPERTY(QString day READ day NOTIFY edited)
    Q_PROPERTY(QString dayWhy READ dayWhy NOTIFY edited)
    Q_PROPERTY(QStringList dayChoices READ dayChoices NOTIFY shown)
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY shown)
    /// "Kim does not have this page. Tell Kim yourself."; empty where who does it holds what the child said.
    Q_PROPERTY(QString notHeld READ notHeld NOTIFY edited)
    // Carried over
    Q_PROPERTY(bool carries READ carries NOTIFY edited)
    Q_PROPERTY(QString carryTitle READ carryTitle NOTIFY shown)
    Q_PROPERTY(QStringList rolledDays READ rolledDays NOTIFY shown)
    Q_PROPERTY(QStringList rolledBecause READ rolledBecause NOTIFY shown)
    Q_PROPERTY(QString because READ because NOTIFY edited)
    /// Two versions of the action that stand beside each other, in words; none or at least two.
    Q_PROPERTY(QStringList versions READ versions NOTIFY shown)
    // What is missing
    Q_PROPERTY(Gap gap READ gap NOTIFY edited)
    Q_PROPERTY(QString missing READ missing NOTIFY edited)
    Q_PROPERTY(bool whole READ whole NOTIFY edited)
    Q_PROPERTY(pipit::app::StepsModel *answer READ answer CONSTANT)
    Q_PROPERTY(bool saving READ saving NOTIFY edited)
    Q_PROPERTY(QString notice READ notice NOTIFY edited)

public:
    enum Gap { NoGap, Who, What, When, Know, Because };
    Q_ENUM(Gap)
    explicit ActionController(QObject *parent = nullptr);

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    QString name() const { return m_name; }
    void setName(const QString &name);
    QString ask() const { return m_ask; }
    void setAsk(const QString &key);
    bool loaded() const { return m_loaded; }
    QString said() const { return m_start.said ? m_start.said->words : QString(); }
    QString saidWhen() const { return m_start.said ? m_start.said->when : QString(); }
    QString together() const { return m_start.said ? m_start.said->together : QString(); }
    QString picture() const;
    int use() const { return m_start.said && m_start.said->trail.use ? int(*m_start.said->trail.use) : 0; }
    QString readers() const { return m_start.said ? m_start.said->readers : QString(); }
    QString asked() const;
    bool close() const { return m_start.said && m_start.said->close; }
    QString askKey() const { return m_askKey; }
    bool askedFor() const { return m_start.said && m_start.said->askedFor; }
    QStringList people() const { return m_people; }
    QStringList faces() const { return m_faces; }
    int person() const;
    QString who() const { return m_draft.who; }
    QString what() const { return m_draft.what; }
    QString know() const { return m_draft.know; }
    QString decider() const { return m_draft.decider; }
    int decides() const { return m_draft.decides; }
    void setDecides(int decides);
    int agency() const { return m_draft.agency; }
    void setAgency(int agency);
    QString day() const;
    QString dayWhy() const;
    QStringList dayChoices() const { return m_dayChoices; }
    QStringList suggestions() const;
    QString notHeld() const;
    bool carries() const { return m_draft.carries.has_value(); }
    QString carryTitle() const;
    QStringList rolledDays() const;
    QStringList rolledBecause() const;
    QString because() const { return m_draft.because; }
    QStringList versions() const;
    Gap gap() const;
    QString missing() const;
    bool whole() const { return m_loaded && gap() == NoGap; }
    StepsModel *answer() { return &m_answer; }
    bool saving() const { return m_saving; }
    QString notice() const { return m_notice; }

    Q_INVOKABLE void choosePerson(int index);
    Q_INVOKABLE void typeWho(const QString &text);
    Q_INVOKABLE void typeWhat(const QString &text);
    Q_INVOKABLE void typeKnow(const QString &text);
    Q_INVOKABLE void typeDecider(const QString &text);
    Q_INVOKABLE void typeBecause(const QString &text);
    Q_INVOKABLE void chooseDay(int index);
    /// So many days later; the first of all is tomorrow, or what stands.
    Q_INVOKABLE void moveDay(int days);
    /// The version at `which` holds from now on; both stay in the record.
    Q_INVOKABLE void settle(int which);
    /// Asks for it: ASKED where nobody has asked yet, and the ACTION. Only while whole.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void askChanged();
    void shown();
    void edited();
    void saved();

private:
    void begin();
    void reload(bool afresh);
    void show(ActionLoad loaded, bool afresh);
    void edit();
    void keepDraft();
    QString m_circle, m_name, m_ask, m_askKey, m_officer, m_carer, m_notice;
    QStringList m_people, m_faces, m_dayChoices;
    std::vector<SeatId> m_seats, m_holders;
    std::vector<CivilDay> m_days;
    std::optional<CivilDay> m_today;
    ClockParameters m_clock;
    std::optional<ReviewId> m_review;
    ActionStart m_start;
    ActionDraft m_draft;
    StepsModel m_answer;
    bool m_loaded = false, m_saving = false;
};

} // namespace pipit::app
