// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "core/book/saying.h"

#include <QAbstractListModel>

namespace pipit::app {

/// Names with their faces, each chosen or not. What choosing does is the business of whoever owns it.
class NamesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of MeetingFacts and MyWishes")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int chosen READ chosen NOTIFY countChanged)

public:
    enum Role { NameRole = Qt::UserRole, FaceRole, OnRole };
    struct Row
    {
        NamedPerson who;
        bool on = false;
        bool operator==(const Row &) const = default;
    };
    using QAbstractListModel::QAbstractListModel;

    const std::vector<Row> &rows() const { return m_rows; }
    /// Rows that only changed on or off stay where they are.
    void show(std::vector<Row> rows);

    int count() const { return int(m_rows.size()); }
    int chosen() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Row> m_rows;
};

} // namespace pipit::app
