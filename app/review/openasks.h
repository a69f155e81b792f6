// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/reviewtable.h"
#include "app/session.h"
#include "core/review/workingdays.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace pipit::app {

/// What the child asked for and nobody has answered: a review can end with some open, and then each has a date. What stands
/// here while others look is only what belongs to this part: hers for the meeting, and what was asked for in it. The rest comes
/// when the officer says that nobody else looks; nothing tells that there is a rest. GUI thread.
class OpenAsks : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed)
    Q_PROPERTY(int part READ part WRITE setPart NOTIFY changed)
    /// Nobody but the officer looks.
    Q_PROPERTY(bool alone READ alone WRITE setAlone NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// Every one that is shown has a date that has not gone by.
    Q_PROPERTY(bool allDated READ allDated NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    /// The day that is offered: ten working days from today.
    Q_PROPERTY(QDateTime offered READ offered NOTIFY changed)

public:
    static constexpr int offeredDays = 10;
    enum Role {
        WordsRole = Qt::UserRole,
        NoteRole,   ///< "Sam asked Kim’s manager", "still talking, by 29 May"
        DatedRole,
        StillRole, ///< still: how often it was left open before
    };
    struct Row
    {
        EntryRef ask;
        QString words, note;
        bool dated = false, request = false;
        int still = 0;
        bool operator==(const Row &) const = default;
    };
    explicit OpenAsks(QObject *parent = nullptr);

    /// A pure function of the book.
    static std::vector<Row> rowsOf(const Book &book, const ReviewTable &table, std::size_t part, bool alone);

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    int part() const { return m_part; }
    void setPart(int part);
    bool alone() const { return m_alone; }
    void setAlone(bool alone);
    bool loaded() const { return m_loaded; }
    bool allDated() const;
    QString notice() const { return m_notice; }
    QDateTime offered() const;
    /// "10 working days from today; 25 May is a bank holiday"
    Q_INVOKABLE QString countedTo(const QDate &day) const;
    const std::vector<Row> &rows() const { return m_rows; }

    /// "Not yet", by that day. Left open for the second time it needs words; the first time it may have none.
    Q_INVOKABLE void leave(int row, const QDate &day, const QString &words);

    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void left(int row);

private:
    void reload();
    void show(std::vector<Row> rows);
    void tell(const QString &notice);
    QString m_circle, m_notice;
    CircleId m_id;
    WorkingDays m_days;
    CivilDay m_today{};
    std::vector<Row> m_rows;
    int m_part = 0, m_question = 0;
    bool m_alone = false, m_loaded = false;
};

} // namespace pipit::app
