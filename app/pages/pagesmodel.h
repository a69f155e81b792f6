// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/pagekey.h"
#include "app/session.h"

#include <QAbstractListModel>

namespace pipit::app {

/// "My pages" of a child: drafts first, then what was shared, newest first. For an adult: the pages of one child that
/// were shared with them. A function of the book; follows Session::bookChanged.
class PagesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// They have been asked for; before, nothing can be said about there being none.
    Q_PROPERTY(bool loaded READ loaded NOTIFY countChanged)
    /// Only what the reader has not looked at yet.
    Q_PROPERTY(bool onlyNew READ onlyNew WRITE setOnlyNew NOTIFY circleChanged)
    /// Hex of the circle; empty for all that the profile belongs to.
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY circleChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, DraftRole, TitleRole, ThumbnailRole, StateRole, StateTitleRole, StateDetailRole, ReaderFacesRole,
        WhenRole, NewRole, UseRole,
        DayRole,    ///< day: WhenRole as it stands alone, "Tuesday"
        AuthorRole, ///< author: what she is called, or nothing
        AuthorFaceRole, ///< authorFace
        LookedRole,     ///< looked: "You looked on Tuesday"; empty for one's own, and until one has
    };
    explicit PagesModel(QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    bool loaded() const { return m_loaded; }
    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    bool onlyNew() const { return m_onlyNew; }
    void setOnlyNew(bool onlyNew);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Takes a draft off this tablet for good. Shared pages stay.
    Q_INVOKABLE void removeDraft(const QString &key);

    struct Row
    {
        QString key, title, stateTitle, stateDetail, when, day, author, authorFace, looked;
        bool draft = false, isNew = false;
        int state = 0, use = 0;
        std::uint64_t time = 0; ///< of what was shared: its stamp, for the order
        QStringList readerFaces;
        bool operator==(const Row &) const = default;
    };
    /// What the rows say, without asking anybody: for tests. `people` by seat. `iro` reads first.
    /// `holdup`: why it does not go, while it waits.
    static Row rowOf(const PageCard &card, const Book &book, const QDateTime &now, Holdup holdup = Holdup::None);

Q_SIGNALS:
    void countChanged();
    void circleChanged();

private:
    void reload();
    std::vector<Row> m_rows;
    QString m_circle;
    bool m_loaded = false, m_onlyNew = false;
};

} // namespace pipit::app
