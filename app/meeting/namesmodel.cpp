// SPDX-License-Identifier: Apache-2.0
#include "app/meeting/namesmodel.h"

namespace pipit::app {

void NamesModel::show(std::vector<Row> rows)
{
    if (rows == m_rows) return;
    const bool sameNames = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const auto &a, const auto &b) { return a.who == b.who; });
    if (sameNames) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(count() - 1), {OnRole});
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT countChanged();
}

int NamesModel::chosen() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const auto &row) { return row.on; }));
}

int NamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return QString::fromStdString(row.who.name);
    case FaceRole: return QString::fromStdString(row.who.face);
    case OnRole: return row.on;
    default: return {};
    }
}

QHash<int, QByteArray> NamesModel::roleNames() const
{
    return {{NameRole, "name"}, {FaceRole, "face"}, {OnRole, "on"}};
}

} // namespace pipit::app
