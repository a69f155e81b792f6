// SPDX-License-Identifier: Apache-2.0
#include "app/review/partpages.h"

#include "app/pages/thumbnails.h"

namespace pipit::app {

void PartPages::show(std::vector<Row> rows)
{
    if (rows.size() == m_rows.size()) { // a tick leaves the others where they are
        m_rows = std::move(rows);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT changed();
}

QVariant PartPages::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case PictureRole: return row.picture.isEmpty() ? QString() : Thumbnails::url(row.picture);
    case OnRole: return row.on;
    default: return {};
    }
}

QHash<int, QByteArray> PartPages::roleNames() const
{
    return {{NameRole, "name"}, {PictureRole, "picture"}, {OnRole, "on"}};
}

} // namespace pipit::app
