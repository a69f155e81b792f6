// SPDX-License-Identifier: Apache-2.0
#include "app/people/chosenperson.h"

#include "app/people/peoplewords.h"

namespace pipit::app {

void ChosenPerson::setPeople(MyPeopleModel *people)
{
    if (m_people == people) return;
    if (m_people) m_people->disconnect(this);
    m_people = people;
    if (m_people) connect(m_people, &MyPeopleModel::peopleChanged, this, &ChosenPerson::changed);
    Q_EMIT changed();
}

void ChosenPerson::setKey(const QString &key)
{
    if (m_key == key) return;
    m_key = key;
    Q_EMIT changed();
}

QString ChosenPerson::relationName() const
{
    return one() ? peoplewords::of(one()->relation) : QString();
}

QString ChosenPerson::said() const
{
    return one() ? peoplewords::wishes(*one()) : QString();
}

} // namespace pipit::app
