// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/pagerow.h"
#include "app/pages/shelfpictures.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace pipit::app {

/// "My pages" of a child: what is only here and what was shared, newest first. For an adult: the pages of one child that
/// were shared with them. A function of the book (core/book/shelf.h); follows Session::bookChanged, and a view stays where
/// it is. Words are made and pictures are read for what is in view.
class PagesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// They have been asked for; before, nothing can be said about there being none.
    Q_PROPERTY(bool loaded READ loaded NOTIFY countChanged)
    /// How many there are without the filter.
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    /// Some of them answer a question of a pack.
    Q_PROPERTY(bool hasQuestions READ hasQuestions NOTIFY countChanged)
    /// One clear sentence when some could not be read; empty otherwise.
    Q_PROPERTY(QString notice READ notice NOTIFY countChanged)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY filterChanged)
    /// Only what the reader has not looked at yet.
    Q_PROPERTY(bool onlyNew READ onlyNew WRITE setOnlyNew NOTIFY circleChanged)
    /// Hex of the circle; empty for all that the profile belongs to.
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY circleChanged)

public:
    enum Filter {
        All = int(ShelfFilter::All), OnlyHere = int(ShelfFilter::OnlyHere), Waiting = int(ShelfFilter::Waiting),
        Posted = int(ShelfFilter::Posted), LookedAt = int(ShelfFilter::LookedAt), Question = int(ShelfFilter::Question),
    };
    Q_ENUM(Filter)
    enum Role {
        KeyRole = Qt::UserRole, DraftRole, TitleRole, ThumbnailRole, StateRole, StateTitleRole, StateDetailRole, ReaderFacesRole,
        WhenRole, NewRole, UseRole,
        DayRole, ///< day: WhenRole as it stands alone, "Tuesday"
        AuthorRole, AuthorFaceRole, LookedRole, StaysRole, ReadableRole,
        KeptRole, TakenBackRole, LockedRole,
        PromptPackRole, PromptIdRole, ///< promptPack, promptId: which question it answers. In the filter Question one stands by the others
    };
    explicit PagesModel(QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    bool loaded() const { return m_loaded; }
    int total() const { return m_total; }
    bool hasQuestions() const { return m_hasQuestions; }
    QString notice() const { return m_notice; }
    Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    bool onlyNew() const { return m_onlyNew; }
    void setOnlyNew(bool onlyNew);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    const ShelfPictures &pictures() const { return m_pictures; }

Q_SIGNALS:
    void countChanged();
    void circleChanged();
    void filterChanged();

private:
    struct Loaded;
    static Loaded load(DeviceSession &session, const std::string &circle, bool onlyNew, ShelfFilter filter);
    void reload();
    void startAnew();
    /// One page; its words once somebody has asked for them.
    struct Row
    {
        ShelfPage page;
        QString key;
        Holdup holdup = Holdup::None;
        mutable std::optional<PageRow> words;
    };
    void become(std::vector<Row> rows);
    void pictured(const QStringList &keys);
    const PageRow &wordsOf(const Row &row) const;
    static void byQuestion(std::vector<Row> &rows);
    std::vector<Row> m_rows;
    std::map<CircleId, PageCircle> m_circles; ///< of the rows
    QDateTime m_asOf;                         ///< when they were asked for: "today" in their words
    mutable ShelfPictures m_pictures; ///< whoever looks at a row wants its picture
    QString m_circle, m_notice;
    Filter m_filter = All;
    int m_total = 0, m_question = 0;
    bool m_loaded = false, m_onlyNew = false, m_hasQuestions = false;
};

} // namespace pipit::app
