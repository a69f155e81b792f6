// SPDX-License-Identifier: Apache-2.0
#include "app/answers/stepsmodel.h"

namespace pipit::app {

void StepsModel::setSteps(std::vector<AskStep> steps)
{
    if (steps == m_steps) return;
    if (steps.size() == m_steps.size()) {
        m_steps = std::move(steps);
        if (!m_steps.empty()) Q_EMIT dataChanged(index(0), index(count() - 1));
        Q_EMIT changed();
        return;
    }
    beginResetModel();
    m_steps = std::move(steps);
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT changed();
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &step = m_steps[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case HeadingRole: return step.heading;
    case WordsRole: return step.words;
    case WhereRole: return step.where;
    case SymbolRole: return step.symbol;
    case FaceRole: return step.face;
    case SpokenRole: return step.said;
    case LookRole: return int(step.look);
    case MineRole: return step.mine;
    case ClosedRole: return step.closed;
    default: return {};
    }
}

QHash<int, QByteArray> StepsModel::roleNames() const
{
    return {{HeadingRole, "heading"}, {WordsRole, "words"}, {WhereRole, "where"}, {SymbolRole, "symbol"}, {FaceRole, "face"},
            {SpokenRole, "spoken"},   {LookRole, "look"},   {MineRole, "mine"},   {ClosedRole, "closed"}};
}

} // namespace pipit::app
