// SPDX-License-Identifier: Apache-2.0
#include "app/share/audiencemodel.h"

#include "app/share/readingdays.h"

namespace pipit::app {

int AudienceModel::readingPlace(pipit::Role role)
{
    switch (role) {
    case pipit::Role::Iro: return 0;
    case pipit::Role::SocialWorker: return 1;
    case pipit::Role::Advocate: return 2;
    default: return 3;
    }
}

void AudienceModel::setPeople(std::vector<Person> people, const Settings &settings)
{
    std::stable_sort(people.begin(), people.end(), [](const auto &a, const auto &b) {
        return std::pair(readingPlace(a.role), a.seat) < std::pair(readingPlace(b.role), b.seat);
    });
    beginResetModel();
    m_people = std::move(people);
    m_settings = settings;
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT chosenChanged();
}

std::vector<SeatId> AudienceModel::chosen() const
{
    std::vector<SeatId> out;
    for (const auto &person : shown())
        if (!person.out) out.push_back(person.seat);
    return out;
}

void AudienceModel::setMost(int most)
{
    if (m_most == most) return;
    beginResetModel();
    m_most = most;
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT chosenChanged();
}

std::optional<SeatId> AudienceModel::chosenOfficer() const
{
    for (const auto &person : shown())
        if (!person.out && person.role == pipit::Role::Iro) return person.seat;
    return std::nullopt;
}

QStringList AudienceModel::chosenNames() const
{
    QStringList names;
    for (const auto &person : shown())
        if (!person.out) names.append(person.name);
    return names;
}

bool AudienceModel::anybodyOut() const
{
    const auto people = shown();
    return std::any_of(people.begin(), people.end(), [](const auto &person) { return person.out; });
}

QString AudienceModel::officerName() const
{
    const auto officer = std::find_if(m_people.begin(), m_people.end(), [](const auto &person) { return person.role == pipit::Role::Iro; });
    return officer == m_people.end() ? QString() : officer->name;
}

QString AudienceModel::reads(const Person &person) const
{
    if (person.out) return tr("Can’t see it");
    if (!person.away.isEmpty()) return person.away;
    if (person.role == pipit::Role::Carer) return tr("Can look any time");
    const auto looks = looksOn(m_settings.readingDays);
    if (person.role != pipit::Role::Iro) return looks;
    const int days = m_settings.answerWithinDays;
    const auto answers = days == 1 ? tr("Answers in a day.") : tr("Answers in %1 days.").arg(days);
    return looks.isEmpty() ? answers : looks + u' ' + answers;
}

int AudienceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AudienceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &person = m_people[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return person.name;
    case FaceRole: return person.face;
    case OutRole: return person.out;
    case OrderRole: {
        if (person.out) return 0;
        const auto end = m_people.begin() + index.row() + 1;
        return int(std::count_if(m_people.begin(), end, [](const auto &other) { return !other.out; }));
    }
    case ReadsRole: return reads(person);
    default: return {};
    }
}

QHash<int, QByteArray> AudienceModel::roleNames() const
{
    return {{NameRole, "name"}, {FaceRole, "face"}, {OutRole, "out"}, {OrderRole, "order"}, {ReadsRole, "reads"}};
}

void AudienceModel::toggle(int row)
{
    if (row < 0 || row >= count()) return;
    auto &person = m_people[std::size_t(row)];
    person.out = !person.out;
    Q_EMIT dataChanged(index(0), index(count() - 1)); // the order of the others follows
    Q_EMIT chosenChanged();
}

} // namespace pipit::app
