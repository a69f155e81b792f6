// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/iroscreens/iroscreens.h"

#include "core/book/casefacts.h"
#include "core/book/requests.h"
#include "core/book/standins.h"
#include "tests/qml/iroscreens/officerstory.h"

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

QVariantMap amina(test::ScreenFamily &)
{
    return {{u"circle"_s, QString()}, {u"name"_s, u"Amina"_s}};
}

/// Amina's device and Sam's, with nothing written of her case.
ChildScreen bareScreen(const QString &name, const QString &file, std::function<QVariantMap(test::ScreenFamily &)> before = {})
{
    auto screen = officersScreen(name, file, std::move(before));
    screen.devices = {};
    return screen;
}

/// The case without a date of birth, and without the day on which she came into care.
ChildScreen undated(const QString &name, const QString &file, std::function<QVariantMap(test::ScreenFamily &)> before = {})
{
    auto screen = officersScreen(name, file, std::move(before));
    screen.devices = [](test::TestFamily &family) {
        test::OfficerStory::tell(family);
        test::Hand sam(family, family.iroDevice, family.openIro(), {});
        CaseContent facts;
        facts.living = "with Jo, Thornley";
        sam.say(facts);
    };
    return screen;
}

/// Amina pressed "I don't feel safe" half an hour ago, and no word has come that duty has read it.
ChildScreen alerted(const QString &name, const QString &file)
{
    auto screen = officersScreen(name, file);
    screen.devices = [](test::TestFamily &family) {
        test::OfficerStory::tell(family);
        family.putOnDuty();
        {
            test::Hand amina(family, family.tablet, family.openChild(), {test::TestFamily::iroSeat, test::TestFamily::dutySeat});
            amina.say(AlertContent{family.tablet.clock.wall - 30 * 60'000, {}});
        }
        family.carry();
    };
    return screen;
}

/// Priya reads for Sam, who is away for two weeks or is there; on Sam's device or on hers.
ChildScreen covered(const QString &name, const QString &file, bool away, bool covers, std::function<void(test::ScreenFamily &, QQuickItem &)> then = {})
{
    auto screen = officersScreen(name, file, {}, std::move(then));
    screen.officers = !covers;
    screen.covers = covers;
    screen.devices = [away](test::TestFamily &family) {
        family.enrolCover();
        test::OfficerStory::tell(family);
        if (away) {
            test::Hand sam(family, family.iroDevice, family.openIro(), {test::TestFamily::childSeat, test::TestFamily::carerSeat});
            sam.say(AwayContent{test::civil(QDate::currentDate().addDays(14))});
        }
        family.carry();
        family.coversDevice.clock.wall = family.iroDevice.clock.wall;
    };
    return screen;
}

} // namespace

std::vector<ChildScreen> listScreens()
{
    return {officersScreen(u"iro-list"_s, u"Iro/Children.qml"_s),
            alerted(u"iro-list-alert"_s, u"Iro/Children.qml"_s),
            officersScreen(u"iro-child"_s, u"Iro/OneChild.qml"_s, amina),
            officersScreen(u"iro-facts"_s, u"Iro/CaseFacts.qml"_s, amina),
            officersScreen(u"iro-plan"_s, u"Iro/PlanReview.qml"_s, amina),
            officersScreen(u"iro-pack"_s, u"Iro/Space.qml"_s, {}, taps({u"visitPackButton"_s})),
            covered(u"iro-away"_s, u"Iro/Space.qml"_s, false, false, taps({u"awayButton"_s})),
            covered(u"iro-away-told"_s, u"Iro/Space.qml"_s, true, false, taps({u"awayButton"_s})),
            covered(u"iro-cover"_s, u"Iro/Children.qml"_s, true, true),
            covered(u"iro-cover-told"_s, u"Iro/Space.qml"_s, true, true, taps({u"awayButton"_s})),
            officersScreen(u"iro-find"_s, u"Iro/Find.qml"_s, [](auto &) { return QVariantMap{{u"initialText"_s, u"ella"_s}}; }),
            bareScreen(u"iro-list-bare"_s, u"Iro/Children.qml"_s),
            bareScreen(u"iro-child-bare"_s, u"Iro/OneChild.qml"_s, amina),
            bareScreen(u"iro-plan-bare"_s, u"Iro/PlanReview.qml"_s, amina),
            undated(u"iro-list-undated"_s, u"Iro/Children.qml"_s),
            undated(u"iro-child-undated"_s, u"Iro/OneChild.qml"_s, amina)};
}

} // namespace pipit::gallery
