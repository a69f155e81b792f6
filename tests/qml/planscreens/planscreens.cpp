// SPDX-License-Identifier: Apache-2.0
// My meeting and My people, from nothing known to all answered, and what differs by look and amount of words.
#include "tests/qml/childscreens/childscreens.h"
#include "tests/support/familyplans.h"

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

using test::FamilyPlans;
using test::ScreenFamily;
using test::TestFamily;

using Doing = std::function<void(FamilyPlans &, Profile &)>;

constexpr const char *looks[]{"little", "storybook", "plain"}, *amounts[]{"pictures", "few", "words"};

std::function<void(TestFamily &)> family(Doing work, int look = 1, int words = 2)
{
    return [=](TestFamily &devices) {
        auto child = devices.openChild();
        auto &kept = child->preferences();
        if (!kept.keep("home/look", asBytes(std::to_string(look + 1))) || !kept.keep("home/words", asBytes(std::to_string(words + 1)))) qFatal("dress");
        FamilyPlans plans(devices);
        if (work) work(plans, *child);
    };
}

void planned(FamilyPlans &plans, Profile &child)
{
    plans.planMeeting(child, 12);
}

void answered(FamilyPlans &plans, Profile &child)
{
    plans.planMeeting(child, 12);
    plans.askAndAnswer(child);
    plans.keepPeople(child);
}

void hasPeople(FamilyPlans &plans, Profile &child)
{
    plans.keepPeople(child);
}

void sharedPeople(FamilyPlans &plans, Profile &child)
{
    plans.sharePeople(child);
}

QVariantMap nothing(ScreenFamily &)
{
    return {};
}

/// Taps one after the other; what a tap asks of the vault is answered before the next.
void scroll(QQuickItem &item, double part)
{
    const double beyond = item.inherits("QQuickFlickable") ? item.property("contentHeight").toDouble() - item.height() : 0;
    if (item.isVisible() && beyond > 8) item.setProperty("contentY", part * beyond);
    for (auto *child : item.childItems()) scroll(*child, part);
}

/// Brings what is far down a page into view.
std::function<void(ScreenFamily &, QQuickItem &)> scrolled(QStringList names, double part)
{
    return [=](ScreenFamily &family, QQuickItem &root) {
        taps(names)(family, root);
        root.window()->grabWindow();
        scroll(root, part);
    };
}

} // namespace

std::vector<ChildScreen> childScreens()
{
    const auto people = u"People/MyPeople.qml"_s, meeting = u"Plan/MyMeeting.qml"_s;
    std::vector<ChildScreen> all{
        {u"people-none"_s, people, false, true, nothing, {}, {}, family({})},
        {u"people-some"_s, people, false, true, nothing, {}, {}, family(hasPeople)},
        {u"people-one"_s, people, false, true, nothing, taps({u"person0"_s}), {}, family(hasPeople)},
        {u"people-one-below"_s, people, false, true, nothing, scrolled({u"person0"_s}, 1), {}, family(hasPeople)},
        {u"people-add"_s, people, false, true, nothing, taps({u"addSomebody"_s, u"face1"_s}), {}, family(hasPeople)},
        {u"people-taken"_s, people, false, true, nothing, taps({u"person4"_s, u"takeAway"_s}), {}, family(hasPeople)},
        {u"people-shared"_s, people, false, true, nothing, {}, {}, family(sharedPeople)},
        {u"people-before"_s, people, false, true, nothing, taps({u"earlierMaps"_s}), {}, family(sharedPeople)},
        {u"people-that-day"_s, people, false, true, nothing, taps({u"earlierMaps"_s, u"map0"_s, u"person0"_s}), {}, family(sharedPeople)},
        {u"people-how"_s, people, false, true, nothing, taps({u"howWasIt"_s, u"howValue4"_s}), {}, family(hasPeople)},
        {u"people-who-can-see"_s, people, false, true, nothing, taps({u"sharePeople"_s}), {}, family(hasPeople)},
        {u"meeting-unknown"_s, meeting, false, true, nothing, {}, {}, family({})},
        {u"meeting-planned"_s, meeting, false, true, nothing, {}, {}, family(planned)},
        {u"meeting-answered"_s, meeting, false, true, nothing, {}, {}, family(answered)},
        {u"meeting-middle"_s, meeting, false, true, nothing, scrolled({u"how4"_s, u"food2"_s}, 0.42), {}, family(answered)},
        {u"meeting-end"_s, meeting, false, true, nothing, scrolled({u"openAway"_s, u"away8"_s}, 1), {}, family(answered)},
        {u"meeting-change"_s, meeting, false, true, nothing, taps({u"changeSomething"_s}), {}, family(answered)},
        {u"meeting-sticker"_s, meeting, false, true, nothing, taps({u"pickSticker"_s}), {}, family(answered)},
        {u"meeting-hidden-sleeps"_s, meeting, false, true, nothing, taps({u"hideSleeps"_s}), {}, family(planned)},
    };
    for (int look = 0; look < 3; ++look)
        for (int words = 0; words < 3; ++words) {
            const auto pair = u"-%1-%2"_s.arg(QLatin1String(looks[look]), QLatin1String(amounts[words]));
            all.push_back({u"pair-people"_s + pair, people, false, true, nothing, taps({u"person0"_s}), {}, family(hasPeople, look, words)});
            all.push_back({u"pair-meeting"_s + pair, meeting, false, true, nothing, {}, {}, family(answered, look, words)});
        }
    QStringList on;
    for (int step = 1; step < 8; ++step) {
        on << u"stepOn"_s;
        all.push_back({u"step-%1"_s.arg(step), meeting, false, true, nothing, taps(on), {}, family(answered, 1, 1)});
    }
    return all;
}

} // namespace pipit::gallery
