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
    int unread = 0; ///< children whose book could not be read
};
/// Reviews of one child that were held from 1 April to today; not checked. Codes that nobody confirmed are suggestions. Vault's
/// thread.
YearsReviews reviewsOf(DeviceSession &session, const CircleId &circle, CivilDay today);

/// reviews.csv as rows: what is refused first, then what should be looked at, then the others by day. It needs every child's book,
/// so they are read a few a question, and nobody else who asks the vault waits for all of them; what was read is read again only
/// where something more was stored. GUI thread.
class ReturnModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of what is done after a review")
    Q_PROPERTY(int count READ rowCount NOTIFY changed)
    Q_PROPERTY(int ready READ ready NOTIFY changed)
    /// "1 April 2026 to today. 58 rows ready, 1 refused, 1 to look at"
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// Books are being read: "Reading: 12 of 200 children." is the summary.
    Q_PROPERTY(bool reading READ reading NOTIFY changed)
    /// Reading was stopped: there is no file until read().
    Q_PROPERTY(bool stopped READ stopped NOTIFY changed)

public:
    /// standing: Standing; rule: "Refused, rule 440:"; said: one sentence.
    enum Role { ChildRole = Qt::UserRole, BornRole, ReviewRole, CodeRole, StandingRole, RuleRole, SaidRole, CircleRole };
    enum Standing { Ready, Unconfirmed, Look, Refused };
    Q_ENUM(Standing)
    explicit ReturnModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int ready() const { return int(m_year.checked.ready.size()); }
    QString summary() const;
    const YearsReviews &year() const { return m_year; }
    void show(YearsReviews year);
    bool reading() const { return m_reading; }
    bool stopped() const { return m_stopped; }
    /// From the first child on.
    Q_INVOKABLE void read();
    Q_INVOKABLE void cancel();
    /// At the lock: nothing of it stays.
    void clear();
    /// Books of one question.
    void setPortion(int books) { m_portion = books; }

Q_SIGNALS:
    void changed();

private:
    struct Known;
    struct Portion;
    static Portion readSome(DeviceSession &session, Known &known, std::size_t at, CivilDay today, int books);
    void readOn();
    Standing standing(std::size_t row) const;
    const Finding903 *finding(std::size_t row) const;
    YearsReviews m_year;
    std::vector<std::size_t> m_order;
    std::shared_ptr<Known> m_known; ///< of the vault's thread
    std::size_t m_at = 0, m_all = 0; ///< so many children of so many
    int m_portion = 8, m_run = 0;
    bool m_reading = false, m_stopped = false, m_read = false; ///< read: once whole
};

} // namespace pipit::app
