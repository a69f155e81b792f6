// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/answers/askwords.h"
#include "app/session.h"

#include <QAbstractListModel>

namespace pipit::app {

/// What she asked for and what became of it: one ask a row, the newest first. What is new is told by a word, never by a
/// number. Empty at the lock.
class AnswersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Before the vault has answered nothing can be said, not even that there is nothing.
    Q_PROPERTY(bool known READ known NOTIFY countChanged)
    /// A meeting that was held and that she has said nothing about yet; empty where there is none.
    Q_PROPERTY(QString meetingToRate READ meetingToRate NOTIFY countChanged)

public:
    /// answer: YesNoChip.Answer; note: words in place of the chip’s own.
    enum Role { KeyRole = Qt::UserRole, TitleRole, SymbolRole, AnswerRole, NoteRole, NewRole };
    explicit AnswersModel(QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    bool known() const { return m_known; }
    QString meetingToRate() const { return m_meeting; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// The row of an ask; -1: none.
    Q_INVOKABLE int rowOf(const QString &key) const;
    /// Empty for no row.
    Q_INVOKABLE QString keyAt(int row) const;

Q_SIGNALS:
    void countChanged();

private:
    struct Row
    {
        QString key, title, symbol, note;
        AskChip chip{};
        bool isNew = false;
        bool operator==(const Row &) const = default;
    };
    struct Loaded
    {
        std::vector<Row> rows;
        QString meeting;
    };
    static Result<Loaded> load(DeviceSession &session, const QDateTime &now);
    void reload();
    void show(Loaded loaded);
    std::vector<Row> m_rows;
    QString m_meeting;
    bool m_known = false;
};

} // namespace pipit::app
