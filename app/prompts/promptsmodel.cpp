// SPDX-License-Identifier: Apache-2.0
#include "app/prompts/promptsmodel.h"

namespace pipit::app {

PromptsModel::PromptsModel(QObject *parent) : QAbstractListModel(parent)
{
    connect(&m_source, &PackSource::changed, this, &PromptsModel::fill);
    fill();
}

void PromptsModel::setList(List list)
{
    if (std::exchange(m_list, list) != list) fill();
}

void PromptsModel::setPack(const QString &pack)
{
    if (std::exchange(m_pack, pack) != pack) fill();
}

void PromptsModel::setGroup(const QString &group)
{
    if (std::exchange(m_group, group) != group) fill();
}

void PromptsModel::setAmount(int amount)
{
    if (std::exchange(m_amount, amount) != amount) fill();
}

QList<PromptsModel::Row> PromptsModel::rows() const
{
    QList<Row> rows;
    const auto add = [&](const Pack &pack, const QString &key, const PackPicture &picture, const Said &said, bool sorts) {
        rows.append({key, picture.url(), textFor(said, pack, m_amount), sorts});
    };
    if (m_list == Packs) {
        for (const auto &pack : m_source.packs().all()) add(pack, pack.id, pack.picture, pack.name, false);
        return rows;
    }
    const auto *pack = m_source.packs().pack(m_pack);
    if (!pack) return rows;
    if (m_list == Groups) {
        for (const auto &group : pack->groups) add(*pack, group.id, group.picture, group.name, false);
        return rows;
    }
    for (const auto &prompt : pack->prompts)
        if (m_group.isEmpty() || prompt.group == m_group) add(*pack, prompt.id, prompt.picture, prompt.text, prompt.kind == PackPrompt::Cards);
    return rows;
}

void PromptsModel::fill()
{
    beginResetModel();
    m_rows = rows();
    const auto *pack = m_list == Packs ? nullptr : m_source.packs().pack(m_pack);
    m_title = pack ? textFor(pack->name, *pack, m_amount) : ShownText();
    m_picture = pack ? pack->picture.url() : QUrl();
    m_rights = pack && std::any_of(pack->prompts.begin(), pack->prompts.end(), [](const auto &each) { return each.kind == PackPrompt::Rights; });
    endResetModel();
    Q_EMIT changed();
}

int PromptsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PromptsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case KeyRole: return row.key;
    case PictureRole: return row.picture;
    case ShownRole: return row.text.shown;
    case Qt::DisplayRole:
    case SaidRole: return row.text.said;
    case SortsRole: return row.sorts;
    default: return {};
    }
}

QHash<int, QByteArray> PromptsModel::roleNames() const
{
    return {{KeyRole, "key"}, {PictureRole, "picture"}, {ShownRole, "shown"}, {SaidRole, "said"}, {SortsRole, "sorts"}};
}

} // namespace pipit::app
