// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asks/askroles.h"
#include "app/session.h"

namespace pipit::app {

/// "You asked": what the child wished of her meeting and has shared, each with where it is and what became of it. Whom she
/// does not want there is a list of its own, shown nowhere else.
class AsksModel : public QAbstractListModel, public AskRoles
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Only who stays away; otherwise everything but that.
    Q_PROPERTY(bool away READ away WRITE setAway NOTIFY awayChanged)

public:
    enum Role { AskRole = OwnRole }; ///< ask: "Can Yusuf come?"
    explicit AsksModel(QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    bool away() const { return m_away; }
    void setAway(bool away);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    struct Row
    {
        QString ask;
        AskState state;
        bool operator==(const Row &) const = default;
    };

Q_SIGNALS:
    void countChanged();
    void awayChanged();

private:
    void reload();
    void show(std::vector<Row> rows);
    std::vector<Row> m_rows;
    bool m_away = false;
    int m_question = 0;
};

} // namespace pipit::app
