// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/manager/manageddesk.h"
#include "app/manager/yearreport.h"
#include "app/session.h"

#include <QAbstractListModel>

namespace pipit::app {

/// What the manager sees: numbers over all children, and one row an officer, by name. Follows Session::bookChanged; empty from the
/// lock on. No row of one child is ever here. GUI thread.
class OfficersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(int count READ rowCount NOTIFY changed)
    Q_PROPERTY(Period period READ period WRITE setPeriod NOTIFY changed)
    /// "5 officers, 308 children"
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// "as of Monday 11 May"; empty before anything has come.
    Q_PROPERTY(QString asOf READ asOf NOTIFY changed)
    /// Rows that are old, or have not come: one sentence, or empty.
    Q_PROPERTY(QString gaps READ gaps NOTIFY changed)
    /// Days until a child has an answer: the middle one, of how many, and how many for each day from 1; the promise.
    Q_PROPERTY(int middleDays READ middleDays NOTIFY changed)
    Q_PROPERTY(QString daysSaid READ daysSaid NOTIFY changed)
    Q_PROPERTY(QList<int> bars READ bars NOTIFY changed)
    Q_PROPERTY(int promise READ promise NOTIFY changed)
    /// Her own rating: how many said, of how many; and each of the three answers, "30" or "fewer than 6", with its share of 1.
    Q_PROPERTY(int rated READ rated NOTIFY changed)
    Q_PROPERTY(int held READ held NOTIFY changed)
    Q_PROPERTY(QStringList listened READ listened NOTIFY changed)
    Q_PROPERTY(QList<double> listenedShares READ listenedShares NOTIFY changed)
    Q_PROPERTY(int alone READ alone NOTIFY changed)
    Q_PROPERTY(QString aloneSaid READ aloneSaid NOTIFY changed)
    /// Alone, somebody could hear, not wanted, not suitable, not recorded.
    Q_PROPERTY(QList<int> aloneParts READ aloneParts NOTIFY changed)
    /// "Due in May"
    Q_PROPERTY(QString dueTitle READ dueTitle NOTIFY changed)
    Q_PROPERTY(pipit::app::YearReport *report READ report CONSTANT)

public:
    enum Period { ThisQuarter, LastQuarter, ThisYear, LastYear }; ///< years from 1 April
    Q_ENUM(Period)
    enum Role { NameRole = Qt::UserRole, FaceRole, ChildrenRole, DueRole, LateRole, NotHeldRole, UnreadRole, AlarmRole, OwedRole, RaisedRole };
    explicit OfficersModel(QObject *parent = nullptr);

    bool loaded() const { return m_loaded; }
    Period period() const { return m_period; }
    void setPeriod(Period period);
    QString title() const;
    QString asOf() const;
    QString gaps() const;
    int middleDays() const { return m_all.days.middle; }
    QString daysSaid() const;
    QList<int> bars() const { return {m_all.days.bars.begin(), m_all.days.bars.end()}; }
    int promise() const { return m_all.days.promise; }
    int rated() const { return m_all.rated; }
    int held() const { return m_all.held; }
    QStringList listened() const;
    QList<double> listenedShares() const;
    int alone() const { return aloneParts().front(); }
    QString aloneSaid() const;
    QList<int> aloneParts() const;
    QString dueTitle() const;
    YearReport *report() { return &m_report; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_all.officers.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    static CountedPeriod periodOf(Period period, CivilDay today);

Q_SIGNALS:
    void changed();

private:
    void reload();
    void count();
    ManagedDesk m_desk;
    AuthorityCounts m_all;
    YearReport m_report;
    Period m_period = ThisQuarter;
    bool m_loaded = false;
    int m_question = 0;
};

} // namespace pipit::app
