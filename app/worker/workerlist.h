// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/shelfpictures.h"
#include "app/worker/workertasks.h"

#include <QAbstractListModel>

#include <memory>

namespace pipit::app {

/// What waits for a social worker: of all her children, or of one. What must be told face to face first, then by day, then new
/// pages. What a child's book says is kept on the vault's side and made anew only when the book has another entry or the day is
/// another. Follows Session::bookChanged; empty at the lock. GUI thread.
class WorkerList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Hex of the circle; empty for all.
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY circleChanged)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY countChanged)
    /// Rows that the filter shows.
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// How many each filter shows, in its order.
    Q_PROPERTY(QList<int> counts READ counts NOTIFY countChanged)
    /// How many children there are.
    Q_PROPERTY(int children READ children NOTIFY countChanged)
    /// Before the vault was asked nothing can be said about there being none.
    Q_PROPERTY(bool loaded READ loaded NOTIFY countChanged)

public:
    enum Filter { All, PleaseSort, Actions, Children };
    Q_ENUM(Filter)
    /// Pages: new ones of one child, not looked at yet.
    enum Kind { Tell, Sort, Decide, Agree, Do, Pages };
    Q_ENUM(Kind)
    enum Role {
        CircleRole = Qt::UserRole, NameRole, FaceRole, KindRole, WhenRole, WhyRole, LateRole, TodayRole, WordsRole, MoreRole, RolledRole,
        KeyRole,       ///< key: of what WorkerReply answers
        AskRole,       ///< ask: key of what the child asked, for ToldInPerson; empty where she asked nothing
        PageRole,      ///< page: key of the child's page; empty where there is none
        ThumbnailRole, ///< thumbnail: of that page, where it may be shown
        UseRole,
        ReaderFacesRole, ///< readerFaces: of those who have what she asked too
        SafeAnswerRole,  ///< safeAnswer: how she said that she can be answered safely
        LineRole,        ///< line: all of it in one, for those who hear the screen
    };
    explicit WorkerList(QObject *parent = nullptr);
    ~WorkerList() override;

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    int count() const { return int(m_shown.size()); }
    QList<int> counts() const;
    int children() const { return m_children; }
    bool loaded() const { return m_loaded; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    struct Row
    {
        QString circle, name, face, key, ask, page, safeAnswer;
        QStringList readerFaces;
        Kind kind{};
        int use = 0;
        bool pictured = false; ///< `page` may be shown here: never of "ask me before you tell anyone"
        WorkerTask task;       ///< of Pages: words, when and why alone
    };
    /// The rows of one child, without asking anybody: for tests.
    static std::vector<Row> rowsOf(const CircleId &circle, const CircleManifest &manifest, const Book &book, const QDateTime &now, const CivilDay &today,
                                   const ClockParameters &clock);
    static bool fits(const Row &row, Filter filter);
    /// How many children's books were read since it was created: what a change of one costs.
    int booksRead() const;

Q_SIGNALS:
    void circleChanged();
    void countChanged();

private:
    struct Kept;
    struct Loaded;
    static Loaded load(DeviceSession &session, Kept &kept, const std::string &circle);
    void reload();
    void clear();
    void pick();
    std::shared_ptr<Kept> m_kept; ///< of the vault's thread
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown; ///< places in m_rows
    mutable ShelfPictures m_pictures; ///< whoever looks at a row wants its picture
    QString m_circle;
    Filter m_filter = All;
    int m_children = 0, m_question = 0;
    bool m_loaded = false;
};

} // namespace pipit::app
