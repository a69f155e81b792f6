// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts/packsource.h"
#include "app/session.h"
#include "app/vault/worries.h"

#include <QAbstractListModel>

namespace pipit::app {

/// What the adult whose profile is open should know about this device and its hub: one row a kind, and the last one about
/// prompt packs of the authority that are not shown. For adults' screens; in a child's space it has no rows. GUI thread.
class AlarmsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// "2 things to know about this device"; empty without any.
    Q_PROPERTY(QString line READ line NOTIFY countChanged)
    /// They have been asked for; before, nothing can be said about there being none.
    Q_PROPERTY(bool loaded READ loaded NOTIFY countChanged)

public:
    enum Role {
        TitleRole = Qt::UserRole, ///< title: what happened, in a few words
        WordsRole,   ///< words: what happened, what became of it, whom to tell
        TimesRole,   ///< times: "Twice", or nothing
        CanReadRole, ///< canRead: it can be marked as read; a state goes by itself
    };
    explicit AlarmsModel(QObject *parent = nullptr);

    int count() const { return int(m_rows.size()) + (m_packs.isEmpty() ? 0 : 1); }
    QString line() const;
    bool loaded() const { return m_loaded; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Gone until a new one of its kind is raised. For this profile only.
    Q_INVOKABLE void markRead(int row);

Q_SIGNALS:
    void countChanged();

private:
    void reload();
    void show(std::vector<Worry> rows, QStringList packs);
    PackSource m_source;
    std::vector<Worry> m_rows;
    QStringList m_packs; ///< why packs are not shown
    bool m_loaded = false;
};

} // namespace pipit::app
