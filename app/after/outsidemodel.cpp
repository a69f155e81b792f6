// SPDX-License-Identifier: Apache-2.0
#include "app/after/outsidemodel.h"

#include "app/pages/thumbnails.h"
#include "app/words.h"

namespace pipit::app {

static_assert(OutsideModel::PutIn == int(PassingOn::State::PutIn) && OutsideModel::Yes == int(PassingOn::State::Yes));

void OutsideModel::show(std::vector<OutsideRow> rows, const QString &child)
{
    m_child = child;
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT changed();
}

QString OutsideModel::title() const
{
    if (m_rows.empty()) return tr("Nothing would reach outside");
    return count() == 1 ? tr("1 thing would reach outside") : tr("%1 things would reach outside").arg(count());
}

QVariant OutsideModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole: return row.words;
    case WhomRole: return row.childs ? row.whom : tr("%1’s words").arg(row.by);
    case ReachRole: return words::together(row.reach);
    case StateRole: return int(row.state);
    case UseRole: return row.use;
    case PictureRole: return row.picture.isEmpty() ? QString() : Thumbnails::url(row.picture);
    case CanAskRole: return row.childs && row.state == PassingOn::State::NotAsked;
    case StateWordsRole:
        switch (row.state) {
        case PassingOn::State::NotAsked: return QString();
        case PassingOn::State::Asked: return tr("Asked, %1").arg(row.day);
        case PassingOn::State::Yes: return tr("%1 said yes, %2").arg(m_child, row.day);
        case PassingOn::State::No: return tr("%1 said no, %2").arg(m_child, row.day);
        case PassingOn::State::PutIn: return tr("Put in, %1").arg(row.day);
        }
        return {};
    case SaidRole:
        switch (row.state) {
        case PassingOn::State::NotAsked: return tr("left out");
        case PassingOn::State::Asked: return tr("no answer yet, left out");
        case PassingOn::State::Yes: return tr("goes in");
        case PassingOn::State::No: return tr("left out");
        case PassingOn::State::PutIn: return tr("Because: %1").arg(row.because);
        }
        return {};
    default: return {};
    }
}

QHash<int, QByteArray> OutsideModel::roleNames() const
{
    return {{WordsRole, "words"},           {WhomRole, "whom"}, {ReachRole, "reach"}, {StateRole, "standing"},
            {StateWordsRole, "standingWords"}, {SaidRole, "said"}, {UseRole, "use"},     {PictureRole, "picture"}, {CanAskRole, "canAsk"}};
}

} // namespace pipit::app
