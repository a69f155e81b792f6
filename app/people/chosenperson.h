// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/mypeoplemodel.h"

#include <QPointer>

namespace pipit::app {

/// The one of her people whose card is open: what MyPeopleModel says of that key, by name. GUI thread.
class ChosenPerson : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::MyPeopleModel *people READ people WRITE setPeople NOTIFY changed REQUIRED)
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY changed)
    /// There is such a person. Without, everything below is empty.
    Q_PROPERTY(bool there READ there NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString face READ face NOTIFY changed)
    Q_PROPERTY(int relation READ relation NOTIFY changed)
    Q_PROPERTY(QString relationName READ relationName NOTIFY changed)
    Q_PROPERTY(int ring READ ring NOTIFY changed)
    /// Bits of MyPeopleModel::Wish and ::Way.
    Q_PROPERTY(int wishes READ wishes NOTIFY changed)
    Q_PROPERTY(int ways READ ways NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    /// All wishes as sentences.
    Q_PROPERTY(QString said READ said NOTIFY changed)

public:
    using QObject::QObject;

    MyPeopleModel *people() const { return m_people; }
    void setPeople(MyPeopleModel *people);
    QString key() const { return m_key; }
    void setKey(const QString &key);
    bool there() const { return one() != nullptr; }
    QString name() const { return one() ? QString::fromStdString(one()->who.name) : QString(); }
    QString face() const { return one() ? QString::fromStdString(one()->who.face) : QString(); }
    int relation() const { return one() ? int(one()->relation) : 0; }
    QString relationName() const;
    int ring() const { return one() ? int(one()->ring) : 0; }
    int wishes() const { return one() ? one()->wishes : 0; }
    int ways() const { return one() ? one()->ways : 0; }
    QString words() const { return one() ? QString::fromStdString(one()->words) : QString(); }
    QString said() const;

Q_SIGNALS:
    void changed();

private:
    const PeopleContent::Person *one() const { return m_people ? m_people->person(m_key) : nullptr; }
    QPointer<MyPeopleModel> m_people;
    QString m_key;
};

} // namespace pipit::app
