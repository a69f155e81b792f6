// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/reviewtable.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// What grown-ups have to look at at every review, and what others said. GUI thread.
class GrownUpList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ReviewTogether")
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// "4 of 8 looked at".
    Q_PROPERTY(QString looked READ looked NOTIFY changed)

public:
    enum Kind { Look, Late, View };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole,
        WordsRole, NoteRole,
        OnRole,    ///< on: looked at, or said
        NumberRole, ///< number: Look: the bit of HELD; View: who
        AskedRole,  ///< asked: View: 1 not asked, 2 asked, 3 said
        AboutRole,  ///< about: Look: heading of a DECISION, 0: none is written of it
        PlainRole,  ///< plain: what was said or decided, without quotation marks
    };
    struct Row
    {
        Kind kind = Look;
        QString words, note, plain;
        bool on = false;
        int number = 0, asked = 0, about = 0;
        bool operator==(const Row &) const = default;
    };
    using QAbstractListModel::QAbstractListModel;

    /// `part`: the late actions that may be heard there.
    void show(const ReviewTable &table, std::size_t part);
    const std::vector<Row> &rows() const { return m_rows; }
    QString looked() const { return m_looked; }

    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<Row> m_rows;
    QString m_looked;
};

} // namespace pipit::app
