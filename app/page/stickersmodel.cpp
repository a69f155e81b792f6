// SPDX-License-Identifier: Apache-2.0
#include "app/page/stickersmodel.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pipit::app {

StickersModel::StickersModel(QObject *parent) : QAbstractListModel(parent)
{
    for (const int set : {1, 2}) load(set);
    m_shown = m_all;
}

void StickersModel::load(int set)
{
    const auto folder = u":/pipit/stickers/set%1/"_s.arg(set);
    QFile file(folder + u"set%1.json"_s.arg(set));
    if (!file.open(QIODevice::ReadOnly)) return;
    const auto stickers = QJsonDocument::fromJson(file.readAll()).object()[u"stickers"].toArray();
    for (const auto &value : stickers) {
        const auto object = value.toObject();
        m_all.append({set, object[u"number"].toInt(), object[u"name"].toString(), object[u"group"].toString(),
                      object[u"alt"].toString(), QUrl(u"qrc"_s + folder + object[u"file"].toString())});
    }
}

void StickersModel::setGroup(const QString &group)
{
    if (group == m_group) return;
    beginResetModel();
    m_group = group;
    m_shown.clear();
    for (const auto &sticker : std::as_const(m_all))
        if (group.isEmpty() || sticker.group == group) m_shown.append(sticker);
    endResetModel();
    Q_EMIT countChanged();
}

QStringList StickersModel::groups() const
{
    QStringList found{QString()};
    for (const auto &sticker : m_all)
        if (!found.contains(sticker.group)) found << sticker.group;
    return found;
}

QUrl StickersModel::groupPicture(const QString &group) const
{
    for (const auto &sticker : m_all)
        if (sticker.group == group) return sticker.picture;
    return {};
}

int StickersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant StickersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &sticker = m_shown[index.row()];
    switch (role) {
    case SetNumberRole: return sticker.set;
    case NumberRole: return sticker.number;
    case Qt::DisplayRole:
    case NameRole: return sticker.name;
    case PictureRole: return sticker.picture;
    case AltRole: return sticker.alt;
    default: return {};
    }
}

QHash<int, QByteArray> StickersModel::roleNames() const
{
    return {{SetNumberRole, "setNumber"}, {NumberRole, "number"}, {NameRole, "name"}, {PictureRole, "picture"}, {AltRole, "alt"}};
}

} // namespace pipit::app
