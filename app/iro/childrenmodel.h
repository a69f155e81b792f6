// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "core/book/casesummary.h"

#include <QAbstractListModel>

namespace pipit::app {

/// "My children" of an IRO (and the one child of a carer): one row a circle, whoever has something new first.
class ChildrenModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// "Amina and Zahra", as far as their names have come.
    Q_PROPERTY(QString names READ names NOTIFY countChanged)
    /// They have been asked for; before, nothing can be said about there being none.
    Q_PROPERTY(bool loaded READ loaded NOTIFY countChanged)

public:
    enum Role {
        CircleRole = Qt::UserRole, NameRole, FaceRole, NewCountRole, PageCountRole,
        ThumbnailRole, ///< thumbnail: of the newest page
        NewestUseRole, ///< newestUse: what the child asked to be done with it
        LatestRole,    ///< latest: when it was made, "Tuesday"; empty without pages
        NewsRole,      ///< news: "1 new page", "3 new pages", "Nothing new"
        UncheckedRole, ///< unchecked: how many things came that could not be checked
        StandingRole,  ///< standing: whether the officer has looked: "Not looked at yet"; empty without pages
        DoubtRole,     ///< doubt: "1 thing could not be checked", or nothing
    };
    explicit ChildrenModel(QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    QString names() const;
    bool loaded() const { return m_loaded; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    struct Row
    {
        QString circle, name, face, newestKey, latest;
        int newCount = 0, pageCount = 0, newestUse = 0, unchecked = 0;
        std::int64_t newestMs = 0;
        bool lookedNewest = false;
    };
    /// "1 new page", "Nothing new".
    static QString newsOf(int count);
    /// "1 thing could not be checked"; empty for none.
    static QString doubtOf(std::int64_t count);
    /// What a row says, without asking anybody: for tests.
    static Row rowOf(const CircleId &circle, const PagesSummary &pages, const std::optional<PersonCard> &child, const QDateTime &now);
    static std::optional<SeatId> childOf(const CircleManifest &manifest);

Q_SIGNALS:
    void countChanged();

private:
    void reload();
    std::vector<Row> m_rows;
    bool m_loaded = false;
};

} // namespace pipit::app
