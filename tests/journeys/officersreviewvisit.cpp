// SPDX-License-Identifier: Apache-2.0
// The visit, without a signal.
#include "app/visit/visitpack.h"
#include "tests/journeys/childshand.h"
#include "tests/journeys/officersreview.h"
#include "tests/journeys/officershand.h"
#include "tests/journeys/reviewstory.h"
#include "tests/journeys/story.h"

namespace pipit::journey {
namespace {

QString wordsOf(Part &part, const char *name)
{
    return part.hand().see(QLatin1String(name))->property("text").toString();
}

void seeHer(Part &part)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("outcome1")); // "seen, and spoke"
    hand.tap(QStringLiteral("heard1"));   // "nobody, alone": the second tap writes
    hand.see(QStringLiteral("writtenSentence"));
    hand.tap(QStringLiteral("how1"));
    hand.until(QStringLiteral("\"in person\" in the sentence"), [&] { return wordsOf(part, "writtenSentence").contains(QStringLiteral("in person")); });
    if (!wordsOf(part, "writtenSentence").contains(QStringLiteral("Seen and spoke with Sam, alone"))) throw Stumble{QStringLiteral("two taps do not say that she was seen alone")};
    part.picture(QStringLiteral("seen-alone"));
    hand.tap(QStringLiteral("noteFieldText"));
    hand.type(QStringLiteral("noteField"), QString::fromUtf8(reviewstory::note));
    hand.key(Qt::Key_Return);
    hand.tap(QStringLiteral("liftNote")); // into the record
    part.picture(QStringLiteral("a-note-for-the-record"));
}

/// At the officer's lock.
void openTyped(Part &part)
{
    auto &hand = part.hand();
    hand.type(QStringLiteral("passphrase"), QString::fromUtf8(story::officerPassphrase));
    hand.tap(QStringLiteral("openButton"));
    hand.until(QStringLiteral("the passphrase to open"), [&] { return part.session().state() == app::Session::Open; });
}

void backToTheVisit(Part &part)
{
    officer::openChild(part);
    part.hand().tap(QStringLiteral("startVisit"));
    if (!wordsOf(part, "writtenSentence").contains(QStringLiteral("alone"))) throw Stumble{QStringLiteral("the visit is not there again")};
}

/// The tablet is hers: nobody else is at the door. She draws a page for Jo alone, and gives it back.
void handOver(Part &part)
{
    auto &hand = part.hand();
    if (wordsOf(part, "handOverWords").contains(QStringLiteral("is not enrolled"))) throw Stumble{QStringLiteral("she has no place on this tablet")};
    hand.tap(QStringLiteral("handOver"));
    hand.until(QStringLiteral("the front door"), [&] { return part.session().state() == app::Session::FrontDoor && hand.sees(QStringLiteral("takeBack")); });
    hand.until(QStringLiteral("nobody else at the door of her tablet"), [&] { return part.names() == QStringList{QString::fromUtf8(story::child)}; });
    part.picture(QStringLiteral("the-tablet-is-hers"));
    part.openPictures(story::child, story::childPictures);
    hand.see(QStringLiteral("home"));
    part.picture(QStringLiteral("her-home-on-sams-tablet"));
    child::drawPage(part, reviewstory::onSamsTablet, {{0.25, 0.3}, {0.75, 0.3}, {0.5, 0.75}, {0.25, 0.3}});
    hand.tap(QStringLiteral("shareButton"));
    hand.see(QStringLiteral("face1"));
    for (const auto *name : {story::officer, story::worker}) child::leaveOut(part, name);
    part.picture(QStringLiteral("for-jo-alone"));
    hand.tap(QStringLiteral("postButton"));
    hand.tap(QStringLiteral("toMyPages"));
    child::goHome(part);
    hand.tap(QStringLiteral("lockButton"));
    hand.until(QStringLiteral("the front door"), [&] { return part.session().state() == app::Session::FrontDoor && hand.sees(QStringLiteral("takeBack")); });
    hand.tap(QStringLiteral("takeBack"));
    openTyped(part);
    if (part.ask([](app::DeviceSession &device) { return device.books().at(*device.onlyCircle()).pages().size(); }) != 2) throw Stumble{QStringLiteral("Sam holds a page that is for Jo alone")};
    backToTheVisit(part);
}

/// Somebody comes in: the tablet is locked, and the visit is there again behind the passphrase.
void lockAndComeBack(Part &part)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("adultLock"));
    hand.until(QStringLiteral("the front door"), [&] { return part.session().state() == app::Session::FrontDoor; });
    part.picture(QStringLiteral("locked-in-the-visit"));
    part.openTyped(story::officer, story::officerPassphrase);
    backToTheVisit(part);
}

void leave(Part &part)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("footMain")); // "finish before I leave"
    hand.until(QStringLiteral("nothing to be missing"), [&] { return wordsOf(part, "leavingStanding") == QStringLiteral("finished"); });
    part.picture(QStringLiteral("before-i-leave"));
    hand.tap(QStringLiteral("footQuiet"));
    hand.tap(QStringLiteral("drive30"));
    hand.until(QStringLiteral("the drive to be written"), [&] { return !hand.sees(QStringLiteral("drive30")); });
    hand.tap(QStringLiteral("footMain"));
    hand.see(QStringLiteral("iroChild"));
}

} // namespace

void officerVisits(Part &part)
{
    auto &hand = part.hand();
    officer::open(part);
    part.untilAllSent();
    const auto packed = [&part] { return part.ask([](app::DeviceSession &device) { return app::VisitPack::rowsOf(device); }); };
    hand.until(QStringLiteral("the visit pack"), [&] {
        const auto rows = packed();
        return rows.size() == 1 && rows.front().pages == 2 && rows.front().toCome == 0;
    }, 120'000);
    part.tell(QStringLiteral("pack-fetched"));
    part.network(false);
    part.picture(QStringLiteral("my-children-on-the-day"));
    officer::openChild(part);
    part.picture(QStringLiteral("the-childs-page-on-the-day"));
    hand.tap(QStringLiteral("startVisit"));
    part.picture(QStringLiteral("visit"));
    seeHer(part);
    handOver(part);
    lockAndComeBack(part);
    leave(part);
    part.picture(QStringLiteral("the-childs-page-after-the-visit"));
    part.tell(QStringLiteral("visited"));
}

} // namespace pipit::journey
