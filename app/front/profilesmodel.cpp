// SPDX-License-Identifier: Apache-2.0
#include "app/front/profilesmodel.h"

#include "app/front/handover.h"
#include "app/vault/handedover.h"

namespace pipit::app {

namespace {

Result<std::vector<ProfileCard>> cardsFor(DeviceSession &session, bool takesBack)
{
    PIPIT_TRY_SET(auto cards, session.device().store().profiles());
    const auto held = handedOver(session.device());
    std::erase_if(cards, [&](const auto &card) { return held ? card.tag != (takesBack ? held->officer : held->child) : takesBack; });
    return cards;
}

} // namespace

ProfilesModel::ProfilesModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::stateChanged, this, [this, session] {
        if (session->state() == Session::FrontDoor) reload();
    });
    // Others' faces go before the front door is seen again.
    auto *tablet = HandOver::create(nullptr, nullptr);
    connect(tablet, &HandOver::changed, this, [this, tablet, session] {
        if (tablet->held()) show({});
        if (session->state() == Session::FrontDoor || tablet->held()) reload();
    });
    if (session->state() == Session::FrontDoor) reload();
}

void ProfilesModel::setTakesBack(bool takesBack)
{
    if (m_takesBack == takesBack) return;
    m_takesBack = takesBack;
    show({});
    if (Session::create(nullptr, nullptr)->state() == Session::FrontDoor) reload();
}

void ProfilesModel::reload()
{
    Session::create(nullptr, nullptr)->vault().ask(
        this, [takesBack = m_takesBack](DeviceSession &session) { return cardsFor(session, takesBack); },
        [this, asked = m_takesBack](Result<std::vector<ProfileCard>> cards) {
            if (!cards) return Session::create(nullptr, nullptr)->fail(cards.code());
            if (asked == m_takesBack) show(std::move(*cards));
        });
}

void ProfilesModel::show(std::vector<ProfileCard> cards)
{
    if (cards == m_cards) return;
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
    Q_EMIT countChanged();
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
