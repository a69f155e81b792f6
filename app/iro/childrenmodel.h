// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QAbstractListModel>

namespace pipit::app {

/// "My children" of an IRO (and the one child of a carer): one row a circle, whoever has something new first.
class ChildrenModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { CircleRole = Qt::UserRole, NameRole, FaceRole, NewCountRole, PageCountRole, ThumbnailRole, LatestRole };
    explicit ChildrenModel(QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    struct Row
    {
        QString circle, name, face, newestKey, latest;
        int newCount = 0, pageCount = 0;
        std::int64_t newestMs = 0;
    };

Q_SIGNALS:
    void countChanged();

private:
    void reload();
    std::vector<Row> m_rows;
};

} // namespace pipit::app
