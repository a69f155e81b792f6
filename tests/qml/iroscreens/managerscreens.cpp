// SPDX-License-Identifier: Apache-2.0
// The manager's screens: numbers of many children on a device of her own.
#include "core/review/workingdays.h"
#include "tests/qml/family/hand.h"
#include "tests/qml/iroscreens/iroscreens.h"

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

using test::CountedCircle;
using test::ManagersOffice;
using test::TestFamily;
using Counts = CountsContent;

constexpr CivilDay counted{std::chrono::year(2026), std::chrono::month(5), std::chrono::day(11)};
constexpr CivilDay lastYear{std::chrono::year(2025), std::chrono::month(4), std::chrono::day(1)};

struct Officer
{
    const char *name, *face;
};
constexpr std::array officers{Officer{"Daniel", "man-brown"}, Officer{"Hana", "leila"}, Officer{"Priya", "priya"}, Officer{"Yasmin", "mum"}};
constexpr int each = 5; ///< children of one of them

Counts::Review held(CivilDay day, int number)
{
    Counts::Review out{day, Counts::State::Held, number % 7 == 3 ? Counts::InTime::Late : Counts::InTime::Yes, {}, Counts::Alone::Alone, {}, {}};
    if (number % 9 == 4) out.alone = Counts::Alone::NotWanted;
    if (number % 9 == 7) out.alone = Counts::Alone::SomebodyHeard;
    if (number % 11 == 5) out.alone = Counts::Alone::NotRecorded;
    if (number % 3 == 1) return out; // did not say
    out.listened = number % 8 == 0 ? Counts::Value::ABit : number % 13 == 5 ? Counts::Value::NotSure : Counts::Value::Yes;
    out.covered = number % 6 == 0 ? Counts::Value::No : Counts::Value::Yes;
    return out;
}

Counts::Review notHeld(CivilDay day, Counts::State state, ReviewContent::Because because)
{
    return {day, state, Counts::InTime::NotKnown, because, Counts::Alone::NotRecorded, {}, {}};
}

/// What Priya's and Yasmin's children had raised for them.
void raise(Counts &row, int number)
{
    const auto day = addDays(counted, -25);
    using Agency = ActionContent::Agency;
    if (number == 10) row.raised.push_back({day, day, Counts::Rung::Alert, Counts::Became::Doing, Agency::Council, 6});
    if (number == 11) row.raised.push_back({addDays(day, 4), addDays(day, 4), Counts::Rung::Alert, Counts::Became::AskedFor, Agency::School, {}});
    if (number == 12) row.raised.push_back({addDays(day, -30), addDays(day, 9), Counts::Rung::Formal, Counts::Became::Refused, Agency::Council, {}});
    if (number == 16) row.raised.push_back({day, addDays(day, 8), Counts::Rung::Informal, Counts::Became::Done, Agency::Health, 11});
    if (number == 17) row.raised.push_back({day, day, Counts::Rung::Praise, Counts::Became::NotNamed, Agency::School, {}});
}

/// One child's row; everything about it follows from its number.
Counts rowOf(int number)
{
    Counts row;
    row.day = counted;
    row.due = addDays(counted, 3 + number * 7 % 90);
    row.reviews = {held(addDays(lastYear, 20 + number * 3), number), held(addDays(lastYear, 200 + number * 5), number + 20)};
    if (number % 6 == 2) row.reviews.insert(row.reviews.begin() + 1, notHeld(addDays(lastYear, 160), Counts::State::PutOff, ReviewContent::Because::Court));
    if (number % 5 != 4) row.reviews.push_back(held(addDays(counted, -35 + number), number + 2));
    if (number == 6 || number == 8) { // Hana was off sick
        row.due = addDays(counted, -6);
        row.reviews.push_back(notHeld(addDays(counted, -8), Counts::State::PutOff, ReviewContent::Because::Officer));
    }
    if (number == 13) {
        row.due = addDays(counted, -2);
        row.reviews.push_back(notHeld(addDays(counted, -3), Counts::State::Adjourned, ReviewContent::Because::Court));
    }
    for (int i = 0; i < 6; ++i) row.answers.push_back({addDays(lastYear, 30 + 40 * i), std::uint16_t(1 + (number + i) % 5)});
    for (int i = 0; i < 5; ++i) row.answers.push_back({addDays(counted, -36 + 7 * i), std::uint16_t(1 + (number * 3 + i * 2) % (i == 4 && number % 4 == 1 ? 11 : 5))});
    if (number % 3 == 0) row.owed = {2, 0, 3};
    if (number / each == 1) {
        row.unread = {1, 1, 9};
        row.owed = {std::uint16_t(1 + number % 3), 1, 14};
    }
    raise(row, number);
    row.actions = {3, 1, 0, 0};
    return row;
}

/// Sam's row of Amina's, by his own device.
void samCounts(TestFamily &family, ManagersOffice &office, Counts row)
{
    {
        test::Hand sam(family, family.iroDevice, family.openIro(), {test::managerSeat});
        sam.say(row);
    }
    office.fetch(family);
}

std::vector<CountedCircle> authority()
{
    std::vector<CountedCircle> out;
    for (int i = 0; i < int(officers.size()) * each; ++i) {
        const auto &officer = officers[std::size_t(i / each)];
        out.push_back({officer.name, officer.face, i / each != 1, rowOf(i)});
    }
    return out;
}

void wholeAuthority(TestFamily &family, ManagersOffice &office)
{
    office.bring(family, authority());
    samCounts(family, office, rowOf(21));
}

/// Two officers, of whom one is away with nobody in her place; one row is old, and Amina's has not come.
void smallAuthority(TestFamily &family, ManagersOffice &office)
{
    auto hanas = rowOf(6), old = rowOf(1);
    hanas.unread = {4, 4, 12};
    old.day = addDays(counted, -28);
    std::erase_if(old.reviews, [&](const auto &one) { return one.day > old.day; });
    std::erase_if(old.answers, [&](const auto &one) { return one.day > old.day; });
    office.bring(family, {{"Hana", "leila", false, hanas}, {"Hana", "leila", false, rowOf(7)}, {"Daniel", "man-brown", true, old}});
}

ChildScreen managers(const QString &name, std::function<void(TestFamily &, ManagersOffice &)> office, const QStringList &tapped = {})
{
    ChildScreen screen;
    screen.name = name;
    screen.file = u"Manager/Space.qml"_s;
    screen.pages = false;
    screen.managers = true;
    screen.office = std::move(office);
    if (!tapped.isEmpty()) screen.then = taps(tapped);
    return screen;
}

} // namespace

std::vector<ChildScreen> managerScreens()
{
    return {managers(u"manager-overview"_s, wholeAuthority),
            managers(u"manager-lastyear"_s, wholeAuthority, {u"period 3"_s}),
            managers(u"manager-nocover"_s, smallAuthority),
            managers(u"manager-none"_s, {}),
            managers(u"manager-meaning"_s, wholeAuthority, {u"meaning"_s}),
            managers(u"manager-report"_s, wholeAuthority, {u"period 3"_s, u"report"_s}),
            managers(u"manager-report-few"_s, smallAuthority, {u"report"_s}),
            managers(u"manager-report-none"_s, {}, {u"report"_s})};
}

} // namespace pipit::gallery
