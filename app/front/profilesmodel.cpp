// SPDX-License-Identifier: Apache-2.0
#include "app/front/profilesmodel.h"

namespace pipit::app {

ProfilesModel::ProfilesModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::stateChanged, this, [this, session] {
        if (session->state() == Session::FrontDoor) reload();
    });
    if (session->state() == Session::FrontDoor) reload();
}

void ProfilesModel::reload()
{
    Session::create(nullptr, nullptr)->vault().ask(
        this, [](DeviceSession &session) { return session.device().store().profiles(); },
        [this](Result<std::vector<ProfileCard>> cards) {
            if (!cards) return Session::create(nullptr, nullptr)->fail(cards.code());
            if (*cards == m_cards) return;
            beginResetModel();
            m_cards = std::move(*cards);
            endResetModel();
            Q_EMIT countChanged();
        });
}

int ProfilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProfilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &card = m_cards[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NicknameRole: return QString::fromStdString(card.nickname);
    case FaceRole: return QString::fromStdString(card.face);
    case PicturesRole: return card.lock == LockKind::Pictures;
    default: return {};
    }
}

QHash<int, QByteArray> ProfilesModel::roleNames() const
{
    return {{NicknameRole, "nickname"}, {FaceRole, "face"}, {PicturesRole, "pictures"}};
}

} // namespace pipit::app
