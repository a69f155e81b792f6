// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/openvisit.h"

#include <QPointer>

namespace pipit::app {

/// Answers that wait for somebody to tell the child face to face, and what is written when somebody has: that it was told
/// (the child's answer opens), who told it, who was near and what she said. GUI thread.
class TellNow : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::OpenVisit *visit READ visit WRITE setVisit NOTIFY changed REQUIRED)
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// The officer, and who is around the child: who may have told it.
    Q_PROPERTY(QStringList tellers READ tellers NOTIFY changed)
    /// Who may have been near.
    Q_PROPERTY(QStringList people READ people NOTIFY changed)
    /// There is a meeting that what she asks again can stand in.
    Q_PROPERTY(bool canAskAgain READ canAskAgain NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    enum Role { AskedRole = Qt::UserRole, BecauseRole, DecidedRole, RefusedRole };
    using QAbstractListModel::QAbstractListModel;

    OpenVisit *visit() const { return m_visit; }
    void setVisit(OpenVisit *visit);
    QString circle() const { return m_circle; }
    void setCircle(const QString &circle);
    int count() const { return int(m_rows.size()); }
    QString name() const;
    QStringList tellers() const;
    QStringList people() const;
    bool canAskAgain() const;
    QString notice() const { return m_notice; }
    bool busy() const { return m_busy; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// `teller` told it now; `near`: who was near, none for nobody; `said`: the child's words, or empty. `again`: she wants
    /// it asked again, in these words: what was made together on this tablet, for her, the officer and the records.
    Q_INVOKABLE void tell(int row, const QString &teller, const QStringList &near, const QString &said, bool again);

Q_SIGNALS:
    void changed();
    void told();

private:
    const OpenVisit::Row *row() const { return m_visit ? m_visit->row(m_circle) : nullptr; }
    void reload();
    QPointer<OpenVisit> m_visit;
    QString m_circle, m_notice;
    std::vector<VisitFacts::Untold> m_rows;
    bool m_busy = false;
};

} // namespace pipit::app
