// SPDX-License-Identifier: Apache-2.0
#include "app/review/partsmodel.h"

#include "app/review/reviewwords.h"
#include "app/words.h"

namespace pipit::app {

PartsModel::State PartsModel::stateOf(const ReviewTable &table, std::size_t part)
{
    const auto *held = table.heldPart(part);
    if (table.turn(part).state == ReviewContent::Turn::State::PutOff) return PutOff;
    if (table.turn(part).state == ReviewContent::Turn::State::Held || (held && held->ended)) return Done;
    return held ? Now : ToCome;
}

void PartsModel::show(const ReviewTable &table)
{
    std::vector<Row> rows;
    for (std::size_t part = 0; table.content() && part < table.partCount(); ++part)
        rows.push_back({reviewwords::partTitle(table, part), reviewwords::partNote(table, part), words::together(reviewwords::present(table, part)),
                        reviewwords::presentFaces(table, part), stateOf(table, part)});
    if (rows == m_rows) return;
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

QVariant PartsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case NoteRole: return row.note;
    case FacesRole: return row.faces;
    case PeopleRole: return row.people;
    case StateRole: return row.state;
    default: return {};
    }
}

QHash<int, QByteArray> PartsModel::roleNames() const
{
    return {{TitleRole, "title"}, {NoteRole, "note"}, {FacesRole, "faces"}, {PeopleRole, "people"}, {StateRole, "partState"}};
}

} // namespace pipit::app
