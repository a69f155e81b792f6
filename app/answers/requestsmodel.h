// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QAbstractListModel>

namespace pipit::app {

/// What she can ask for outside a page, each with where the last one is: sent, seen, answered. Empty words at the lock.
class RequestsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    /// what: RequestContent::What by its number. progress: empty where she has not asked. key: AnswersModel's, of the last.
    enum Role { WhatRole = Qt::UserRole, NameRole, NoteRole, SymbolRole, ProgressRole, KeyRole };
    explicit RequestsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Last
    {
        QString progress, key;
    };
    void reload();
    std::vector<Last> m_last; ///< as requestwords::all()
};

} // namespace pipit::app
