// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/openvisit.h"

#include <QPointer>

namespace pipit::app {

/// Before she leaves, one child: what is written, and what is missing, each with where to go for it. GUI thread.
class LeavingChild : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::OpenVisit *visit READ visit WRITE setVisit NOTIFY changed REQUIRED)
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// "finished", "one thing", "2 things"
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(bool whole READ whole NOTIFY changed)

public:
    enum Role { DoneRole = Qt::UserRole, TitleRole, NoteRole, AboutRole };
    /// What a line is about, and where it leads.
    enum About { Record, WhoHeard, Telling, Notes, Due };
    Q_ENUM(About)
    using QAbstractListModel::QAbstractListModel;

    OpenVisit *visit() const { return m_visit; }
    void setVisit(OpenVisit *visit);
    QString circle() const { return m_circle; }
    void setCircle(const QString &circle);
    int count() const { return int(m_lines.size()); }
    QString standing() const;
    bool whole() const { return m_missing == 0; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    struct Line
    {
        bool done = false;
        QString title, note;
        About about = Record;
        bool operator==(const Line &) const = default;
    };
    static std::vector<Line> linesOf(const OpenVisit::Row &row);

Q_SIGNALS:
    void changed();

private:
    void reload();
    QPointer<OpenVisit> m_visit;
    QString m_circle;
    std::vector<Line> m_lines;
    int m_missing = 0;
};

} // namespace pipit::app
