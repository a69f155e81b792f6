// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// The stickers of both sets, as set1.json and set2.json name them, or those of one group. A sticker is known by its set
/// and its number: each set counts from 1.
class StickersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Empty: all.
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY countChanged)
    /// First the empty one (all), then in the order in which the lists name them.
    Q_PROPERTY(QStringList groups READ groups CONSTANT)

public:
    enum Role { SetNumberRole = Qt::UserRole, NumberRole, NameRole, PictureRole, AltRole };
    explicit StickersModel(QObject *parent = nullptr);

    int count() const { return int(m_shown.size()); }
    QString group() const { return m_group; }
    void setGroup(const QString &group);
    QStringList groups() const;
    /// The first sticker of that group; empty if there is no such group.
    Q_INVOKABLE QUrl groupPicture(const QString &group) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    void load(int set);

    struct Sticker
    {
        int set = 0, number = 0;
        QString name, group, alt;
        QUrl picture;
    };
    QList<Sticker> m_all, m_shown;
    QString m_group;
};

} // namespace pipit::app
