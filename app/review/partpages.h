// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/body.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// Pages that the officer may put into a part that the child is not in. GUI thread.
class PartPages : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ShownCheck")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    /// name: what it is called and of which day; picture: small, empty where it has not come; on: it is looked at there.
    enum Role { NameRole = Qt::UserRole, PictureRole, OnRole };
    struct Row
    {
        EntryRef page;
        QString name, picture; ///< picture: PageKey
        bool on = false;
    };
    explicit PartPages(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void show(std::vector<Row> rows);
    const Row *at(int row) const { return row >= 0 && row < count() ? &m_rows[std::size_t(row)] : nullptr; }
    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<Row> m_rows;
};

} // namespace pipit::app
