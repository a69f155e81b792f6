// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/shelfpictures.h"
#include "core/vault/bin.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace pipit::app {

/// What is in the bin, the last first, and how long each page stays. Follows Session::bookChanged.
class BinModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY countChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY countChanged)

public:
    enum Role { KeyRole = Qt::UserRole, TitleRole, ThumbnailRole, StaysRole };
    explicit BinModel(QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    bool loaded() const { return m_loaded; }
    QString notice() const { return m_notice; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// "Stays 12 more days": never more than is sure.
    static QString stays(int days);

Q_SIGNALS:
    void countChanged();

private:
    struct Row
    {
        QString key, title, stays;
    };
    static Row rowOf(const Bin::Page &page);
    void reload();
    void show(std::vector<Row> rows);
    std::vector<Row> m_rows;
    mutable ShelfPictures m_pictures;
    QString m_notice;
    bool m_loaded = false;
};

} // namespace pipit::app
