// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/smallnumbers.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// The tables of the annual report, one below the other, as the screen shows them: of each its title, what its columns are
/// called, its rows, and the totals. A table of one column has no second with the same totals. GUI thread.
class ReportRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of YearReport")

public:
    /// Nothing: a table of which no part may be printed.
    enum Kind { Title, Head, Row, Total, Nothing };
    Q_ENUM(Kind)
    /// columns: as many as `cells`, also of a row; spoken: the whole row as one sentence.
    enum Role { KindRole = Qt::UserRole, NameRole, CellsRole, ColumnsRole, SpokenRole };
    explicit ReportRows(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    void show(const std::vector<PrintedTable> &tables);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Line
    {
        Kind kind = Title;
        QString name;
        QStringList cells, columns;
    };
    void add(const PrintedTable &table);
    std::vector<Line> m_rows;
};

} // namespace pipit::app
