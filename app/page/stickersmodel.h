// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/stickers/stickerlist.h"

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// The stickers of both sets, as set1.json and set2.json name them, or those of one group, or those that a search finds.
/// A sticker is known by its set and its number: each set counts from 1.
class StickersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Empty: all.
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY countChanged)
    /// First the empty one (all), then in the order in which the lists name them.
    Q_PROPERTY(QStringList groups READ groups CONSTANT)
    /// What is looked for, in all groups; empty: nothing is. One word or several, however they are written.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY countChanged)
    /// The skin of the children in them, 1 … 6; 0: as drawn.
    Q_PROPERTY(int skin READ skin WRITE setSkin NOTIFY skinChanged)

public:
    enum Role {
        SetNumberRole = Qt::UserRole,
        NumberRole,
        NameRole,
        PictureRole,
        AltRole,
        SkinRole,  ///< skin: the number that goes onto the page; 0 where it has no skin to change
        SwapsRole, ///< swaps: what that changes in the drawing
    };
    explicit StickersModel(QObject *parent = nullptr);

    int count() const { return int(m_shown.size()); }
    QString group() const { return m_group; }
    void setGroup(const QString &group);
    QStringList groups() const;
    /// Of a group, in the language of the app; "Stickers" for all.
    Q_INVOKABLE static QString groupName(const QString &group);
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    int skin() const { return m_skin; }
    void setSkin(int skin);
    /// The first sticker of that group; empty if there is no such group.
    Q_INVOKABLE QUrl groupPicture(const QString &group) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void skinChanged();

private:
    void choose();

    QList<StickerCard> m_all, m_shown;
    QString m_group, m_search;
    int m_skin = 0;
};

} // namespace pipit::app
