// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QAbstractListModel>

namespace pipit::app {

/// One field over everything that the officer holds: children by name and place, and the words of pages, asks, actions,
/// decisions and notes. The vault's index is brought up to date in portions when it is opened, so that nothing else waits for
/// it. Empty at the lock. GUI thread.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// What was asked last has been answered.
    Q_PROPERTY(bool answered READ answered NOTIFY changed)
    /// Older things are still being looked through: what is found may not be all.
    Q_PROPERTY(bool unfinished READ unfinished NOTIFY changed)
    /// There is more than is shown.
    Q_PROPERTY(bool more READ more NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    /// circle, name, face: whose; page: key of the page, where it is one; what: "Page", "Action"; words: those around;
    /// day; use: what the child asked to be done with a page.
    enum Role { CircleRole = Qt::UserRole, NameRole, FaceRole, PageRole, WhatRole, WordsRole, DayRole, UseRole };
    static constexpr int most = 50;
    static constexpr int portion = 500;

    explicit SearchModel(QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    int count() const { return int(m_rows.size()); }
    bool answered() const { return m_answered; }
    bool unfinished() const { return m_unfinished; }
    bool more() const { return m_more; }
    QString notice() const { return m_notice; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString circle, name, face, page, what, words, day;
        int use = 0;
    };
    struct Found
    {
        std::vector<Row> rows;
        bool more = false;
        std::optional<Code> trouble;
    };
    static Found find(DeviceSession &session, const QString &text);
    static QString whatOf(Kind kind);
    void follow();
    void ask();
    void show(std::vector<Row> rows);
    QString m_text, m_notice;
    std::vector<Row> m_rows;
    bool m_answered = true, m_unfinished = true, m_more = false;
    int m_question = 0;
};

} // namespace pipit::app
