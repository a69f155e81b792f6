// SPDX-License-Identifier: Apache-2.0
// The review together: on the day, at four minutes past four.
#include "tests/app/review/reviewday.h"
#include "tests/qml/family/askedfamily.h"
#include "tests/qml/iroscreens/iroscreens.h"
#include "tests/qml/iroscreens/officerstory.h"

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

/// Sam's case of Amina a week on, with two pages of hers for the meeting.
void onTheDay(test::TestFamily &family)
{
    test::OfficerStory::tell(family);
    {
        auto child = family.openChild();
        test::SeededRng rng(7);
        const std::vector<SeatId> chosen{test::TestFamily::iroSeat, test::TestFamily::carerSeat}; // whoever is in the first part with her
        const auto share = [&](Page page, const char *title) {
            page.title = title;
            NewEntry entry;
            entry.circle = family.circle;
            entry.content = test::must(encodePage(page), "page").content;
            entry.audience = chosen;
            entry.use = Use::TalkAboutIt;
            family.tablet.clock.advance(60'000);
            test::must(child->outgoing().post(std::move(entry)), "post");
        };
        share(samples::bridge(rng), "See Yusuf and Mum on the same day");
        share(samples::sleepover(rng), "I want to sleep at Ella’s");
        NewEntry list;
        list.circle = family.circle;
        list.content = test::must(AgendaContent{{}, {{"See Yusuf and Mum on the same day", 0, 0}, {"I want to sleep at Ella’s", 0, 0}, {"", 1, 14}}}.encode(), "list");
        list.audience = chosen;
        family.tablet.clock.advance(60'000);
        test::must(child->outgoing().post(std::move(list)), "list");
    }
    family.carry();
    family.iroDevice.clock.wall = QDateTime(QDate::currentDate().addDays(7), QTime(16, 4), Qt::UTC).toMSecsSinceEpoch();
}

ChildScreen meetingScreen(const QString &name, const QStringList &taps, std::function<void(test::TestFamily &)> devices = onTheDay)
{
    ChildScreen screen;
    screen.name = name;
    screen.file = u"Meeting/Review.qml"_s;
    screen.pages = false;
    screen.officers = true;
    screen.devices = std::move(devices);
    screen.before = [](auto &) { return QVariantMap{{u"circle"_s, QString()}, {u"name"_s, u"Amina"_s}}; };
    screen.then = [taps](test::ScreenFamily &family, QQuickItem &root) {
        for (const auto &each : taps) { // on a wide screen both lists are there at once
            if (each != u"listTab1" || ChildStage::find(root, each)) tapAll(family, root, {each});
        }
    };
    return screen;
}

std::function<void(test::TestFamily &)> reviewDay(test::ReviewDay day)
{
    return [day](test::TestFamily &family) mutable { day.tell(family); };
}

/// She has said something aloud on one of her pages: her voice and no words.
void withHerVoice(test::TestFamily &family)
{
    test::ReviewDay day;
    day.tell(family);
    test::Hand sam(family, family.iroDevice, family.openIro(), {test::TestFamily::childSeat});
    test::SeededRng rng(7);
    sam.say(LiveContent{test::theReview(), 0, "", false, test::must(encodePage(samples::sleepover(rng)), "page").content}, day.sleep, test::voiceOf(*sam, 0x78));
}

} // namespace

std::vector<ChildScreen> reviewScreens()
{
    test::ReviewDay empty, whole;
    test::ReviewDay onlySam;
    onlySam.onlySam = true;
    empty.list = false;
    whole.onePart = true;
    whole.requests = "I want to sleep at Ella’s";
    return {
        meetingScreen(u"review-planned"_s, {}),
        meetingScreen(u"review"_s, {u"startPart"_s, u"talked1"_s, u"line1"_s}),
        meetingScreen(u"review-second-list"_s, {u"startPart"_s, u"listTab1"_s}),
        meetingScreen(u"review-other-part"_s, {u"startPart"_s, u"part2"_s}),
        meetingScreen(u"review-part"_s, {u"startPart"_s, u"part0"_s}),
        meetingScreen(u"shown-alone"_s, {u"partPanel"_s, u"checkShown"_s}, reviewDay(onlySam)),
        meetingScreen(u"shown"_s, {u"partPanel"_s, u"checkShown"_s, u"shownOnlyMe"_s}, reviewDay(onlySam)),
        meetingScreen(u"shown-because"_s, {u"partPanel"_s, u"checkShown"_s, u"shownOnlyMe"_s, u"putInBecause"_s}, reviewDay(onlySam)),
        meetingScreen(u"shown-without-her"_s, {u"part1"_s, u"partPanel"_s, u"checkShown"_s, u"shownOnlyMe"_s, u"partPage0"_s}, reviewDay(onlySam)),
        meetingScreen(u"shown-nothing"_s, {u"partPanel"_s, u"checkShown"_s, u"shownOnlyMe"_s}),
        meetingScreen(u"review-put-off"_s, {u"part2"_s, u"partPanel"_s, u"putOff"_s, u"withDay"_s}),
        meetingScreen(u"review-voice"_s, {}, withHerVoice),
        meetingScreen(u"review-empty"_s, {u"part2"_s, u"startPart"_s}, reviewDay(empty)),
        meetingScreen(u"review-break"_s, {u"needBreak"_s}),
        meetingScreen(u"review-view"_s, {u"startPart"_s, u"listTab1"_s, u"view3"_s}),
        meetingScreen(u"present"_s, {u"startPart"_s, u"show2"_s}),
        meetingScreen(u"present-line"_s, {u"startPart"_s, u"show3"_s}),
        meetingScreen(u"present-sticker"_s, {u"startPart"_s, u"show2"_s, u"tray2-74"_s}),
        meetingScreen(u"present-more"_s, {u"startPart"_s, u"show2"_s, u"moreStickers"_s}),
        meetingScreen(u"present-keep"_s, {u"startPart"_s, u"show2"_s, u"tray1-1"_s, u"liveDone"_s, u"presentClose"_s}),
        meetingScreen(u"request"_s, {u"startPart"_s, u"line1"_s, u"writeRequest"_s}),
        meetingScreen(u"request-not-quite"_s, {u"startPart"_s, u"line1"_s, u"writeRequest"_s, u"notQuite"_s}),
        meetingScreen(u"leave-open"_s, {u"startPart"_s, u"leaveOpen"_s}),
        meetingScreen(u"leave-one"_s, {u"startPart"_s, u"leaveOpen"_s, u"open0"_s}),
        meetingScreen(u"closing-alone"_s, {u"startPart"_s, u"part0"_s, u"endPart"_s, u"closeReview"_s}, reviewDay(whole)),
        meetingScreen(u"closing"_s, {u"startPart"_s, u"part0"_s, u"endPart"_s, u"closeReview"_s, u"onlyMe"_s}, reviewDay(whole)),
    };
}

} // namespace pipit::gallery
