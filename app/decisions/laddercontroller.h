// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "core/book/escalations.h"
#include "core/review/ladder.h"

#include <QStringList>

namespace pipit::app {

/// How an officer's concern climbs: alert, informal, formal, Cafcass, which may be gone to from every rung; the working days of the
/// formal step; and praise in the same shape. GUI thread.
class LadderController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY asked)
    /// Key of the action, decision or ask that it is about; empty: of the case.
    Q_PROPERTY(QString about READ about WRITE setAbout NOTIFY asked)
    Q_PROPERTY(bool loaded READ loaded NOTIFY shown)
    /// Concerns of this child, and which is shown; -1: a new one.
    Q_PROPERTY(QStringList concerns READ concerns NOTIFY shown)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY shown)
    Q_PROPERTY(QString title READ title NOTIFY shown)
    /// "Raised 3 times, first on 9 October. Agency: school"
    Q_PROPERTY(QString why READ why NOTIFY shown)
    Q_PROPERTY(int raised READ raised NOTIFY shown)
    // The four rungs, in their order
    Q_PROPERTY(QStringList rungDays READ rungDays NOTIFY shown)
    Q_PROPERTY(QStringList rungWords READ rungWords NOTIFY shown)
    Q_PROPERTY(QList<int> rungStates READ rungStates NOTIFY shown) ///< LadderFacts::State
    /// What the next press climbs to: 1 … 4.
    Q_PROPERTY(int next READ next NOTIFY shown)
    Q_PROPERTY(bool settled READ settled NOTIFY shown)
    Q_PROPERTY(QString settledWords READ settledWords NOTIFY shown)
    // The days of the formal step
    Q_PROPERTY(bool running READ running NOTIFY shown)
    Q_PROPERTY(int used READ used NOTIFY shown)
    Q_PROPERTY(QString usedOf READ usedOf NOTIFY shown)
    Q_PROPERTY(QString runWhy READ runWhy NOTIFY shown)
    Q_PROPERTY(QStringList weeks READ weeks NOTIFY shown)
    Q_PROPERTY(QStringList cells READ cells NOTIFY shown)       ///< five a week, Monday first
    Q_PROPERTY(QList<int> cellLooks READ cellLooks NOTIFY shown) ///< Cell
    // What happened, newest first
    Q_PROPERTY(QStringList lineDays READ lineDays NOTIFY shown)
    Q_PROPERTY(QStringList lineWords READ lineWords NOTIFY shown)
    Q_PROPERTY(QStringList praiseWords READ praiseWords NOTIFY shown)
    Q_PROPERTY(QStringList praiseDays READ praiseDays NOTIFY shown)
    Q_PROPERTY(bool busy READ busy NOTIFY shown)
    Q_PROPERTY(QString notice READ notice NOTIFY shown)

public:
    enum Cell { Outside, Start, Used, Today, Left, Last, Holiday };
    Q_ENUM(Cell)
    explicit LadderController(QObject *parent = nullptr);

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    QString about() const { return m_about; }
    void setAbout(const QString &key);
    bool loaded() const { return m_loaded; }
    QStringList concerns() const { return m_concerns; }
    int current() const { return m_current; }
    void setCurrent(int index);
    QString title() const { return m_title; }
    QString why() const { return m_why; }
    int raised() const { return m_facts.raised; }
    QStringList rungDays() const { return m_rungDays; }
    QStringList rungWords() const { return m_rungWords; }
    QList<int> rungStates() const;
    int next() const;
    bool settled() const { return !m_settled.isEmpty(); }
    QString settledWords() const { return m_settled; }
    bool running() const { return m_facts.run.has_value(); }
    int used() const { return m_facts.run ? m_facts.run->used : 0; }
    QString usedOf() const;
    QString runWhy() const { return m_runWhy; }
    QStringList weeks() const;
    QStringList cells() const;
    QList<int> cellLooks() const;
    QStringList lineDays() const { return m_lineDays; }
    QStringList lineWords() const { return m_lineWords; }
    QStringList praiseWords() const { return m_praiseWords; }
    QStringList praiseDays() const { return m_praiseDays; }
    bool busy() const { return m_busy; }
    QString notice() const { return m_notice; }

    /// A step onto that rung, 1 … 4: what was said, and to whom. `agency` as ActionContent numbers it; 0: not said.
    Q_INVOKABLE void raise(int rung, const QString &words, int agency);
    /// What happened on the rung that was reached.
    Q_INVOKABLE void line(const QString &words);
    Q_INVOKABLE void settle(const QString &words);
    Q_INVOKABLE void praise(const QString &words, int agency);

Q_SIGNALS:
    void asked();
    void shown();
    void written();

private:
    struct Loaded;
    void reload();
    void show(Loaded loaded);
    void say(const QString &sentence);
    void post(EscalationContent content);
    QString m_circle, m_about, m_title, m_why, m_settled, m_runWhy, m_notice;
    QStringList m_concerns, m_rungDays, m_rungWords, m_lineDays, m_lineWords, m_praiseWords, m_praiseDays;
    std::vector<EscalationId> m_ids;
    std::optional<EscalationContent::Rung> m_rung; ///< of the one that is shown
    std::optional<CivilDay> m_today;
    LadderFacts m_facts;
    int m_current = -1;
    bool m_loaded = false, m_chosen = false, m_busy = false;
};

} // namespace pipit::app
