// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QAbstractListModel>

namespace pipit::app {

/// The cards at the front door: names and faces only. No counts, no last-used mark.
class ProfilesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { NicknameRole = Qt::UserRole, FaceRole, PicturesRole };
    explicit ProfilesModel(QObject *parent = nullptr);

    int count() const { return int(m_cards.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    const std::vector<ProfileCard> &cards() const { return m_cards; }
    /// nullptr where there is no such row.
    const ProfileCard *card(int row) const { return row < 0 || row >= count() ? nullptr : &m_cards[std::size_t(row)]; }

Q_SIGNALS:
    void countChanged();

private:
    void reload();
    std::vector<ProfileCard> m_cards;
};

} // namespace pipit::app
