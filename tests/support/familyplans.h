// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/boards.h"
#include "core/book/replies.h"
#include "tests/support/testdevice.h"

namespace pipit::test {

/// A child's plan of her meeting and her people, with what the officer said of it: for pictures of screens and for tests
/// of their models. Everything is posted by real profiles of a TestFamily and carried between its devices.
class FamilyPlans
{
public:
    explicit FamilyPlans(TestFamily &family) : m_family(family) {}

    /// By the officer: on the ninth day of the test clock's next month or so, with two parts. Carried to the tablet.
    ReviewContent planMeeting(Profile &child, int inDays);
    /// Two wishes that are answered, one that nobody has opened, and her list. Carried both ways.
    void askAndAnswer(Profile &child);
    /// A map of her people, shared, answered by the officer.
    void sharePeople(Profile &child);
    /// What she has on her tablet and has shared with nobody.
    void keepPeople(Profile &child);

    static PeopleContent people();

    EntryRef ask(Profile &child, const Bytes &content, std::vector<SeatId> audience, Use use = Use::PleaseSortThis);
    EntryRef answer(const Bytes &content, std::optional<EntryRef> target);
    /// Everything travels, and both open it.
    void carry(Profile &child);

private:
    TestFamily &m_family;
};

} // namespace pipit::test
