// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QAbstractListModel>

namespace pipit::app {

/// The cards at the front door: names and faces only. No counts, no last-used mark. While the tablet is handed over to a
/// child, hers alone.
class ProfilesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// In place of them the officer's whose lock takes a tablet back that was handed over; nobody where none was.
    Q_PROPERTY(bool takesBack READ takesBack WRITE setTakesBack NOTIFY countChanged)

public:
    enum Role { NicknameRole = Qt::UserRole, FaceRole, PicturesRole };
    explicit ProfilesModel(QObject *parent = nullptr);

    bool takesBack() const { return m_takesBack; }
    void setTakesBack(bool takesBack);
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
    void show(std::vector<ProfileCard> cards);
    std::vector<ProfileCard> m_cards;
    bool m_takesBack = false;
};

} // namespace pipit::app
