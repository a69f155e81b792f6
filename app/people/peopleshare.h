// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/share/shareable.h"

namespace pipit::app {

class MyPeopleModel;

/// Her people of today, for "Who can see this?": what is sealed is a dated map without any order.
class PeopleShare : public pipit::app::Shareable
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of MyPeopleModel")

public:
    /// `people` must outlive it.
    explicit PeopleShare(MyPeopleModel &people) : m_people(people) {}
    Poster poster(ShareChoice choice) override;
    QString title() const override;

private:
    MyPeopleModel &m_people;
};

} // namespace pipit::app
