// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"
#include "core/review/reviews903.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// The reviews of all her children in one year of the return, as the file would have them.
struct YearsReviews
{
    std::vector<Review903> rows;
    std::vector<QString> circles, names; ///< of each row
    Checked903 checked;
    ReturnYear year{};
};
/// Reviews that were held from 1 April to today. Codes that nobody confirmed are suggestions. Vault's thread.
YearsReviews yearsReviews(DeviceSession &session, CivilDay today);

/// reviews.csv as rows: what is refused first, then what should be looked at, then the others by day. GUI thread.
class ReturnModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of what is done after a review")
    Q_PROPERTY(int count READ rowCount NOTIFY changed)
    Q_PROPERTY(int ready READ ready NOTIFY changed)
    /// "1 April 2026 to today. 58 rows ready, 1 refused, 1 to look at"
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    /// standing: Standing; rule: "Refused, rule 440:"; said: one sentence.
    enum Role { ChildRole = Qt::UserRole, BornRole, ReviewRole, CodeRole, StandingRole, RuleRole, SaidRole, CircleRole };
    enum Standing { Ready, Unconfirmed, Look, Refused };
    Q_ENUM(Standing)
    explicit ReturnModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int ready() const { return int(m_year.checked.ready.size()); }
    QString summary() const;
    const YearsReviews &year() const { return m_year; }
    void show(YearsReviews year);

Q_SIGNALS:
    void changed();

private:
    Standing standing(std::size_t row) const;
    const Finding903 *finding(std::size_t row) const;
    YearsReviews m_year;
    std::vector<std::size_t> m_order;
};

} // namespace pipit::app
