// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// Notes that an officer left for who has the child after (FORMAT.md §8.8, "To who comes after"), the newest first. GUI thread.
class HandedNotes : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of HelloController")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        TitleRole = Qt::UserRole, ///< title: "From Sam, 12 May"
        WordsRole,
        VoiceRole,  ///< voice: PageKey; empty without
        LengthRole, ///< length: of the voice
        FilmRole,   ///< film: PageKey; empty without
    };
    struct Row
    {
        QString title, words, voice, length, film;
    };
    explicit HandedNotes(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    /// Vault's thread. Errors: those of the database.
    static Result<std::vector<Row>> rowsOf(DeviceSession &session, const CircleId &circle);

    void show(std::vector<Row> rows);
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
