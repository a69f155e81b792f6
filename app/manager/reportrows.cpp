// SPDX-License-Identifier: Apache-2.0
#include "app/manager/reportrows.h"

#include "app/manager/managerwords.h"

namespace pipit::app {

void ReportRows::show(const std::vector<PrintedTable> &tables)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &table : tables) add(table);
    endResetModel();
}

void ReportRows::add(const PrintedTable &table)
{
    m_rows.push_back({Title, QString::fromStdString(table.title), {}, {}});
    if (table.nothing) {
        m_rows.push_back({Nothing, tr("Too few to print any of it."), {}, {}});
        return;
    }
    const bool single = table.columns.size() == 1;
    QStringList columns;
    for (const auto &column : table.columns) columns.append(QString::fromStdString(column));
    if (!single) columns.append(tr("Total"));
    m_rows.push_back({Head, QString(), columns, columns});
    for (std::size_t row = 0; row < table.counts.size(); ++row) {
        const bool last = row == table.rows.size();
        QStringList cells;
        for (std::size_t column = single ? 1 : 0; column < table.counts[row].size(); ++column) cells.append(managerwords::printed(table.counts[row][column]));
        m_rows.push_back({last ? Total : Row, last ? tr("Total") : QString::fromStdString(table.rows[row]), cells, columns});
    }
}

QVariant ReportRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case KindRole: return int(row.kind);
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case CellsRole: return row.cells;
    case ColumnsRole: return row.columns;
    case SpokenRole: {
        if (row.kind == Head) return tr("Columns: %1.").arg(row.columns.join(QStringLiteral(", ")));
        if (row.cells.isEmpty()) return row.name;
        if (row.cells.size() == 1) return tr("%1: %2.").arg(row.name, row.cells.front());
        QStringList parts;
        for (qsizetype i = 0; i < row.cells.size(); ++i) parts.append(tr("%1 %2").arg(row.columns[i], row.cells[i]));
        return tr("%1: %2.").arg(row.name, parts.join(QStringLiteral(", ")));
    }
    default: return {};
    }
}

QHash<int, QByteArray> ReportRows::roleNames() const
{
    return {{KindRole, "kind"}, {NameRole, "name"}, {CellsRole, "cells"}, {ColumnsRole, "columns"}, {SpokenRole, "spoken"}};
}

} // namespace pipit::app
