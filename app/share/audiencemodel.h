// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QAbstractListModel>

#include <span>

namespace pipit::app {

/// The faces of "Who can see this?", in the order in which they will read it. Everybody is in until left out;
/// leaving out is one tap and looks like anything else.
class AudienceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ShareController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// The most faces that are shown, those who read first; 0: everybody. Who is not shown cannot see it.
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY countChanged)

public:
    enum Role { NameRole = Qt::UserRole, FaceRole, OutRole, OrderRole, ReadsRole };
    using QAbstractListModel::QAbstractListModel;

    struct Person
    {
        SeatId seat = 0;
        pipit::Role role{};
        QString name, face;
        bool out = false;
        QString away{}; ///< "Sam is away until 4 June. Priya reads for Sam."; empty while she is there
    };
    /// Lower reads earlier: the reviewing officer, then the worker, the advocate, then the home.
    static int readingPlace(pipit::Role role);
    /// Sorts by who reads first. `settings`: when they look.
    void setPeople(std::vector<Person> people, const Settings &settings);
    std::vector<SeatId> chosen() const;
    bool anybodyOut() const;
    QString officerName() const;
    /// The reviewing officer's seat, while she is not left out.
    std::optional<SeatId> chosenOfficer() const;
    /// Of those who are in, in reading order.
    QStringList chosenNames() const;
    int most() const { return m_most; }
    void setMost(int most);

    int count() const { return m_most > 0 ? std::min(m_most, int(m_people.size())) : int(m_people.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    Q_INVOKABLE void toggle(int row);

Q_SIGNALS:
    void countChanged();
    void chosenChanged();

private:
    QString reads(const Person &person) const;
    std::span<const Person> shown() const { return std::span(m_people).first(std::size_t(count())); }
    std::vector<Person> m_people;
    int m_most = 0;
    Settings m_settings;
};

} // namespace pipit::app
