// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/iro/dueline.h"
#include "app/iro/unheard.h"
#include "app/iro/waitinglist.h"
#include "app/pages/shelfpictures.h"

#include <QTimer>

#include <memory>

namespace pipit::app {

/// "My children" of a reviewing officer: one row a child, what is due first. A brief of each child is kept on the vault's
/// side and made anew only for a child whose book has another entry, from a summary of it: however many they are, no book is
/// read but for what has moved on since, some children at a time, and their rows follow. Follows Session::bookChanged.
/// GUI thread.
class DueList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Rows that the filter shows; and of all.
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    /// Before the vault was asked nothing can be said about there being none.
    Q_PROPERTY(bool loaded READ loaded NOTIFY countChanged)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY countChanged)
    /// How many each filter shows, in its order; ByPlace: how many places.
    Q_PROPERTY(QList<int> counts READ counts NOTIFY countChanged)
    Q_PROPERTY(pipit::app::WaitingList *waiting READ waiting CONSTANT)
    /// "Promised: 5 working days."
    Q_PROPERTY(QString promise READ promise NOTIFY countChanged)
    /// A meeting or a talk before one that is today; empty where there is none.
    Q_PROPERTY(QString today READ today NOTIFY countChanged)
    Q_PROPERTY(QString todayWhere READ todayWhere NOTIFY countChanged)
    Q_PROPERTY(QString todayCircle READ todayCircle NOTIFY countChanged)
    Q_PROPERTY(QString todayName READ todayName NOTIFY countChanged)
    Q_PROPERTY(QString todayFace READ todayFace NOTIFY countChanged)
    /// The tablet’s clock is wrong, in one sentence; empty while it may be right.
    Q_PROPERTY(QString clockDoubt READ clockDoubt NOTIFY countChanged)
    /// "I don't feel safe" of which no word has come here that duty has read it in time; empty where there is none.
    Q_PROPERTY(QString alert READ alert NOTIFY countChanged)
    Q_PROPERTY(QString alertName READ alertName NOTIFY countChanged)
    /// Pages that lay unread longer than answers are promised; empty where there is none.
    Q_PROPERTY(QString unread READ unread NOTIFY countChanged)

public:
    enum Filter { All, Late, NewFromTheChild, NotSeenAlone, AskedAgain, ByPlace };
    Q_ENUM(Filter)
    /// The numbers of DueLine::Dial.
    enum Dial { Calm, Near, LateDial, Set, Missing };
    Q_ENUM(Dial)
    enum Role {
        CircleRole = Qt::UserRole, NameRole, FaceRole, AgeRole, PlaceRole, DueRole, WhyRole, ShortDueRole, ShortWhatRole,
        TodayRole, DialRole, FractionRole, NewCountRole, PageCountRole, ThumbnailRole, NewestUseRole,
        SeenAloneRole, SeenAloneMoreRole, SeenAloneMissingRole, AskedTimesRole, AskedWordsRole, AlsoRole,
        DoubtRole,   ///< doubt: what could not be checked, and what is odd about the dates
        SectionRole, ///< section: the place, while they stand by place
    };
    explicit DueList(QObject *parent = nullptr);
    ~DueList() override;

    int count() const { return int(m_shown.size()); }
    int total() const { return int(m_rows.size()); }
    bool loaded() const { return m_loaded; }
    Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    QList<int> counts() const;
    WaitingList *waiting() { return &m_waiting; }
    QString promise() const { return m_promise; }
    QString today() const { return m_today.title; }
    QString todayWhere() const { return m_today.where; }
    QString todayCircle() const { return m_today.circle; }
    QString todayName() const { return m_today.name; }
    QString todayFace() const { return m_today.face; }
    QString clockDoubt() const { return m_clockDoubt; }
    QString alert() const { return m_unheard.alert; }
    QString alertName() const { return m_unheard.name; }
    QString unread() const { return m_unheard.pages; }
    /// Duty was rung about the alert that is shown: her officer has seen it, and the child's tablet learns so.
    Q_INVOKABLE void rang();
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    struct Row
    {
        DueLine line;
        QString circle, newestKey, doubt;
        int newCount = 0, pageCount = 0, newestUse = 0;
    };
    /// What a row says, without asking anybody: for tests.
    static Row rowOf(const CaseBrief &brief, const CivilDay &today, const ClockParameters &parameters, std::int64_t unchecked = 0);
    static bool fits(const Row &row, Filter filter);
    /// How many briefs were made since it was created: what a change of one child costs.
    int briefsMade() const;

Q_SIGNALS:
    void countChanged();

private:
    struct Strip
    {
        QString title, where, circle, name, face;
    };
    struct Briefs;
    struct Loaded;
    static Loaded load(DeviceSession &session, Briefs &briefs);
    static Strip stripOf(const std::vector<const CaseBrief *> &briefs, const std::vector<Row> &rows, const CivilDay &today);
    void reload();
    static std::vector<std::size_t> shownOf(const std::vector<Row> &rows, Filter filter);
    void show(std::vector<Row> rows);
    std::shared_ptr<Briefs> m_briefs; ///< of the vault's thread
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown; ///< places in m_rows
    WaitingList m_waiting;
    mutable ShelfPictures m_pictures; ///< whoever looks at a row wants its picture
    Strip m_today;
    Unheard m_unheard;
    QTimer m_again; ///< an alert has time yet
    QString m_promise, m_clockDoubt;
    Filter m_filter = All;
    bool m_loaded = false;
    int m_question = 0;
};

} // namespace pipit::app
