// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// The stickers of the first set, as set1.json names them, or those of one of its groups.
class StickersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Empty: all.
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY countChanged)

public:
    static constexpr int set = 1;
    enum Role { NumberRole = Qt::UserRole, NameRole, PictureRole, AltRole };
    explicit StickersModel(QObject *parent = nullptr);

    int count() const { return int(m_shown.size()); }
    QString group() const { return m_group; }
    void setGroup(const QString &group);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Sticker
    {
        int number = 0;
        QString name, group, alt;
        QUrl picture;
    };
    QList<Sticker> m_all, m_shown;
    QString m_group;
};

} // namespace pipit::app
