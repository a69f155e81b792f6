// SPDX-License-Identifier: Apache-2.0
#include "app/page/stickersmodel.h"

#include "app/stickers/skintone.h"

using namespace Qt::StringLiterals;

namespace pipit::app {

namespace {

QUrl pictureOf(const StickerCard &sticker)
{
    return QUrl(u"qrc"_s + sticker.file);
}

} // namespace

StickersModel::StickersModel(QObject *parent) : QAbstractListModel(parent), m_all(readStickers()), m_shown(m_all) {}

QString StickersModel::groupName(const QString &group)
{
    if (group == u"feelings") return tr("Feelings");
    if (group == u"home") return tr("Home");
    if (group == u"people") return tr("People");
    if (group == u"outside") return tr("Outside");
    if (group == u"say") return tr("Say it");
    if (group == u"school") return tr("School");
    if (group == u"friends") return tr("Friends and play");
    if (group == u"food") return tr("Food");
    if (group == u"health") return tr("Health");
    if (group == u"places") return tr("Places");
    if (group == u"family") return tr("Family time");
    if (group == u"faith") return tr("Faith and culture");
    if (group == u"hopes") return tr("Hopes");
    if (group == u"animals") return tr("Animals");
    if (group == u"mine") return tr("Mine");
    return tr("Stickers");
}

void StickersModel::setGroup(const QString &group)
{
    if (group == m_group) return;
    m_group = group;
    choose();
}

void StickersModel::setSearch(const QString &search)
{
    if (search == m_search) return;
    m_search = search;
    choose();
}

void StickersModel::choose()
{
    beginResetModel();
    m_shown.clear();
    const bool searching = !m_search.trimmed().isEmpty();
    for (const auto &sticker : std::as_const(m_all)) {
        const bool wanted = searching ? matches(sticker, groupName(sticker.group), m_search) : m_group.isEmpty() || sticker.group == m_group;
        if (wanted) m_shown.append(sticker);
    }
    endResetModel();
    Q_EMIT countChanged();
}

void StickersModel::setSkin(int skin)
{
    skin = skin < 1 || skin > skinTones ? 0 : skin;
    if (skin == m_skin) return;
    m_skin = skin;
    if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1), {SkinRole, SwapsRole});
    Q_EMIT skinChanged();
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
        if (sticker.group == group) return pictureOf(sticker);
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
    case PictureRole: return pictureOf(sticker);
    case AltRole: return sticker.alt;
    case SkinRole: return sticker.skin.isEmpty() ? 0 : m_skin;
    case SwapsRole: return skinSwaps(sticker.skin, m_skin);
    default: return {};
    }
}

QHash<int, QByteArray> StickersModel::roleNames() const
{
    return {{SetNumberRole, "setNumber"}, {NumberRole, "number"}, {NameRole, "name"}, {PictureRole, "picture"},
            {AltRole, "alt"},             {SkinRole, "skin"},     {SwapsRole, "swaps"}};
}

} // namespace pipit::app
