// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QAbstractListModel>

namespace pipit::app {

/// The faces of "Who can see this?", in the order in which they will read it. Everybody is in until left out;
/// leaving out is one tap and looks like anything else.
class AudienceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ShareController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { NameRole = Qt::UserRole, FaceRole, OutRole, OrderRole, ReadsRole };
    using QAbstractListModel::QAbstractListModel;

    struct Person
    {
        SeatId seat = 0;
        pipit::Role role{};
        QString name, face;
        bool out = false;
    };
    /// Lower reads earlier: the reviewing officer, then the worker, the advocate, then the home.
    static int readingPlace(pipit::Role role);
    /// Sorts by who reads first. `settings`: when they look.
    void setPeople(std::vector<Person> people, const Settings &settings);
    std::vector<SeatId> chosen() const;
    bool anybodyOut() const;
    QString officerName() const;

    int count() const { return int(m_people.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    Q_INVOKABLE void toggle(int row);

Q_SIGNALS:
    void countChanged();
    void chosenChanged();

private:
    QString reads(const Person &person) const;
    std::vector<Person> m_people;
    Settings m_settings;
};

} // namespace pipit::app
