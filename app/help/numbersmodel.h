// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QAbstractListModel>

namespace pipit::app {

/// Who can be rung, for Help: the authority's own list, or the national one until that has come. Works offline and
/// before any lock.
class NumbersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Somebody reads alerts day and night here. Where false, no button that sends is shown.
    Q_PROPERTY(bool dutyStaffed READ dutyStaffed NOTIFY countChanged)

public:
    enum Role { WhoRole = Qt::UserRole, NumberRole, HoursRole, FreeRole, SymbolRole };
    explicit NumbersModel(QObject *parent = nullptr);

    int count() const { return int(m_numbers.size()); }
    bool dutyStaffed() const { return m_dutyStaffed; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    void reload();
    static std::vector<Settings::Number> national();
    std::vector<Settings::Number> m_numbers;
    bool m_dutyStaffed = false;
};

} // namespace pipit::app
