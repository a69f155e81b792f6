// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QAbstractListModel>

namespace pipit::app {

/// Who is away, and who reads then: first the officer herself, then each officer for whom she reads. Until when is said once and
/// goes to each of that officer's children, one after another. Follows Session::bookChanged. GUI thread; empty from the lock on.
class AwayModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Before the vault was asked nothing can be said.
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// What a cover has to know, for her first screen: who is away, and what has waited too long. Empty where there is nothing.
    Q_PROPERTY(QString news READ news NOTIFY changed)
    /// The row that is being told, or whose day is wrong; -1: none.
    Q_PROPERTY(int row READ row NOTIFY toldChanged)
    Q_PROPERTY(QString fault READ fault NOTIFY toldChanged)
    /// Why not all of it went.
    Q_PROPERTY(QString notice READ notice NOTIFY toldChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY toldChanged)
    /// While it goes: "12 of 70 children"
    Q_PROPERTY(QString progress READ progress NOTIFY toldChanged)

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< heading: "You", "You read for Sam"
        FaceRole,                   ///< face
        WhomRole,                   ///< whom: the officer's name
        ChildrenRole,               ///< children: "Amina and Leo"
        ToldRole,                   ///< told: what the children read: "Sam is away until 4 June. Priya reads for Sam."; empty while she is there
        MoreRole,                   ///< more: what to know besides
        AwayRole,                   ///< away
        OthersRole,                 ///< others: she reads for this officer
    };
    explicit AwayModel(QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    bool loaded() const { return m_loaded; }
    QString news() const { return m_news; }
    int row() const { return m_row; }
    QString fault() const { return m_fault; }
    QString notice() const { return m_notice; }
    bool busy() const { return !m_left.empty(); }
    QString progress() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Until the day that is typed; a fault says what is wrong with it. told() when all of them are told.
    Q_INVOKABLE void away(int row, const QString &day);
    Q_INVOKABLE void back(int row);
    /// Who has been told stays told.
    Q_INVOKABLE void stop();

    struct Row
    {
        QString name, face, children, told, more;
        bool away = false, others = false;
        std::vector<CircleId> circles;
    };
    static constexpr int longestDays = 366;

Q_SIGNALS:
    void changed();
    void toldChanged();
    void told();

private:
    struct Loaded;
    static Loaded load(DeviceSession &session);
    void reload();
    void tell(int row, std::optional<CivilDay> until);
    void tellNext();
    std::vector<Row> m_rows;
    std::vector<CircleId> m_left; ///< still to be told
    std::optional<CivilDay> m_until;
    CivilDay m_today{};
    QString m_news, m_fault, m_notice;
    int m_row = -1, m_whole = 0, m_question = 0;
    bool m_loaded = false;
};

} // namespace pipit::app
