// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/after/afterdesk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// What would reach people whom the child did not choose: one source a row, what waits for a decision first. GUI thread.
class OutsideModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of what is written after a review")
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// "3 lines would reach outside"
    Q_PROPERTY(QString title READ title NOTIFY changed)

public:
    /// state: State; use: UsePicker.Use; said: what stands beside the state.
    enum Role { WordsRole = Qt::UserRole, WhomRole, ReachRole, StateRole, StateWordsRole, SaidRole, UseRole, PictureRole, CanAskRole };
    enum State { NotAsked, Asked, Yes, No, PutIn };
    Q_ENUM(State)
    explicit OutsideModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    int count() const { return int(m_rows.size()); }
    QString title() const;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    const OutsideRow *at(int row) const { return row >= 0 && row < count() ? &m_rows[std::size_t(row)] : nullptr; }
    void show(std::vector<OutsideRow> rows, const QString &child);

Q_SIGNALS:
    void changed();

private:
    std::vector<OutsideRow> m_rows;
    QString m_child;
};

} // namespace pipit::app
