// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/people.h"

#include <QString>

/// How a child's screen says what a map of people holds.
namespace pipit::app::peoplewords {

/// Brothers and sisters first, then parents, the rest of a family, friends, whom she lives with, who looked after her,
/// workers, others; pets come last because they mind least. For screens only: it is never written down.
int place(PeopleContent::Relation relation);
/// "brother or sister", "looked after me before".
QString of(PeopleContent::Relation relation);
/// "close to me", "further away", "not here any more".
QString of(PeopleContent::Ring ring);
/// "I want to see Yusuf more. I miss Yusuf. A visit, a call." Empty where she has said nothing.
QString wishes(const PeopleContent::Person &person);

} // namespace pipit::app::peoplewords
