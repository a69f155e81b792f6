// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asks/askroles.h"
#include "app/session.h"

namespace pipit::app {

/// The maps of her people that the child has shared, newest first: when, where each is, and what became of it.
class SnapshotsModel : public QAbstractListModel, public AskRoles
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = OwnRole, ///< key: for MyPeopleModel::snapshot
        DayRole,           ///< day: "4 May"
    };
    explicit SnapshotsModel(QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    struct Row
    {
        QString key, day;
        AskState state;
        bool operator==(const Row &) const = default;
    };

Q_SIGNALS:
    void countChanged();

private:
    void reload();
    void show(std::vector<Row> rows);
    std::vector<Row> m_rows;
};

} // namespace pipit::app
