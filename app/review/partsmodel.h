// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/reviewtable.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// The parts of a review, each with its people, when it is, and how many pages she put into it. GUI thread.
class PartsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ReviewTogether")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum State { ToCome, Now, Done, PutOff };
    Q_ENUM(State)
    enum Role { TitleRole = Qt::UserRole, NoteRole, FacesRole, PeopleRole, StateRole };
    struct Row
    {
        QString title, note, people;
        QStringList faces;
        State state = ToCome;
        bool operator==(const Row &) const = default;
    };
    using QAbstractListModel::QAbstractListModel;
    static State stateOf(const ReviewTable &table, std::size_t part);
    void show(const ReviewTable &table);

    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Row> m_rows;
};

} // namespace pipit::app
