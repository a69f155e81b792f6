// SPDX-License-Identifier: Apache-2.0
// What becomes of what she asked: carried on, agreed, refused, left open with a day; and told face to face.
#include "tests/journeys/officersreview.h"
#include "tests/journeys/officershand.h"
#include "tests/journeys/reviewstory.h"
#include "tests/journeys/story.h"

namespace pipit::journey {
namespace {

const auto outcomes = QStringLiteral("outcomes");

/// Its day went by: it is carried on, with the reason, to a new one.
void carryOn(Part &part)
{
    auto &hand = part.hand();
    officer::tapInRow(part, outcomes, "words", reviewstory::football, QStringLiteral("openAction"));
    hand.see(QStringLiteral("actionForm"));
    const auto missing = [&] { return hand.see(QStringLiteral("askForIt"))->property("waiting").toBool(); };
    if (!missing()) throw Stumble{QStringLiteral("an action can be carried on without a day and a reason")};
    hand.tap(QStringLiteral("choice 10 working days"));
    officer::fillNth(part, 3, reviewstory::coachAway);
    hand.until(QStringLiteral("nothing to be missing"), [&] { return !missing(); });
    part.picture(QStringLiteral("carry-it-on"));
    hand.tap(QStringLiteral("askForIt"));
    hand.until(QStringLiteral("the action to be carried on"), [&] { return hand.sees(outcomes) && !hand.sees(QStringLiteral("actionForm")); });
}

void decide(Part &part, const char *ask, const char *decision, const char *why, bool faceToFace, const QString &picture)
{
    auto &hand = part.hand();
    officer::tapInRow(part, outcomes, "words", ask, QStringLiteral("writeOutcome"));
    const auto choice = QStringLiteral("choice ") + QLatin1String(decision);
    hand.until(QStringLiteral("the form"), [&] { return hand.sees(choice) || hand.sees(QStringLiteral("decideAnew")); });
    if (hand.sees(QStringLiteral("decideAnew"))) hand.tap(QStringLiteral("decideAnew")); // "still talking" was an answer
    hand.tap(choice);
    officer::fillNth(part, 0, why);
    officer::fillNth(part, 1, reviewstory::toldBy);
    if (faceToFace && !hand.see(QStringLiteral("choice Face to face first"))->property("chosen").toBool())
        throw Stumble{QStringLiteral("a no about a person is not told face to face first")};
    part.picture(picture);
    hand.tap(QStringLiteral("writeIt"));
    hand.until(QStringLiteral("it to be written"), [&] { return hand.sees(outcomes) && !hand.sees(QStringLiteral("writeIt")); });
}

/// Everything that is still open gets a day; one of them a sentence.
void leaveOpen(Part &part)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("closeReview"));
    part.picture(QStringLiteral("only-i-am-looking"));
    hand.tap(QStringLiteral("onlyMe"));
    hand.see(QStringLiteral("open0"));
    part.picture(QStringLiteral("what-is-open"));
    if (!hand.see(QStringLiteral("closeNow"))->property("waiting").toBool()) throw Stumble{QStringLiteral("a review can be closed while something is open without a day")};
    bool talked = false;
    for (int row = 0; hand.sees(QStringLiteral("open%1").arg(row)); ++row) {
        const auto name = QStringLiteral("open%1").arg(row);
        const auto words = hand.see(name)->property("words").toString();
        if (words.contains(QString::fromUtf8(reviewstory::sleepover))) throw Stumble{QStringLiteral("what was refused stands among what is open")};
        hand.tap(name);
        if (words.contains(QString::fromUtf8(reviewstory::lock))) {
            talked = true;
            hand.tap(QStringLiteral("stillBecause"));
            hand.type(QStringLiteral("stillBecause"), QString::fromUtf8(reviewstory::landlord));
            part.picture(QStringLiteral("still-talking-until"));
        }
        hand.tap(QStringLiteral("leaveIt"));
        hand.until(QStringLiteral("a day for what is open"), [&] { return !hand.sees(QStringLiteral("leaveIt")) && hand.see(name)->property("dated").toBool(); });
    }
    if (!talked) throw Stumble{QStringLiteral("what is still talked about does not stand among what is open")};
    part.picture(QStringLiteral("everything-has-a-day"));
    hand.tap(QStringLiteral("closeNow"));
    hand.until(QStringLiteral("the review to be closed"), [&] { return !hand.sees(QStringLiteral("closeNow")) && !hand.sees(QStringLiteral("closeReview")); });
    part.picture(QStringLiteral("the-review-is-closed"));
}

} // namespace

void officerDecides(Part &part)
{
    using namespace reviewstory;
    auto &hand = part.hand();
    officer::open(part);
    officer::openChild(part);
    officer::openScreen(part, officer::WhatBecame);
    hand.see(outcomes);
    part.picture(QStringLiteral("what-became-of-it"));
    carryOn(part);
    decide(part, shelf, "Agreed", shelfWhy, false, QStringLiteral("agreed-by-phone"));
    decide(part, sleepover, "Refused", noBed, true, QStringLiteral("refused-face-to-face"));
    part.picture(QStringLiteral("what-became-of-it-now"));
    officer::backTo(part, QStringLiteral("iroChild"));
    officer::openScreen(part, officer::Review);
    leaveOpen(part);
    part.tell(QStringLiteral("closed"));
    part.network(true);
    part.untilOutboxEmpty();
    part.tell(QStringLiteral("sent"));
}

void officerHearsManager(Part &part)
{
    auto &hand = part.hand();
    officer::open(part);
    part.untilAllSent();
    const auto pages = part.ask([](app::DeviceSession &device) { return device.books().at(*device.onlyCircle()).pages().size(); });
    if (pages != 2) throw Stumble{QStringLiteral("a page that is for Jo alone has come to Sam")};
    officer::openChild(part);
    officer::openScreen(part, officer::WhatBecame);
    hand.see(outcomes);
    hand.until(QStringLiteral("what the manager agreed"), [&] { return hand.reads(QString::fromUtf8(reviewstory::footballWhy)); });
    part.picture(QStringLiteral("the-manager-has-agreed"));
    part.untilOutboxEmpty();
    part.tell(QStringLiteral("manager-heard"));
}

void officerTells(Part &part)
{
    auto &hand = part.hand();
    officer::open(part);
    officer::openChild(part);
    officer::openScreen(part, officer::WhatBecame);
    officer::tapInRow(part, outcomes, "words", reviewstory::sleepover, QStringLiteral("toldHer"));
    hand.see(QStringLiteral("writeTold"));
    officer::fillNth(part, 1, reviewstory::nearby);
    officer::fillNth(part, 2, reviewstory::hersToNo);
    part.picture(QStringLiteral("told-face-to-face"));
    hand.tap(QStringLiteral("writeTold"));
    hand.until(QStringLiteral("it to be written"), [&] { return hand.sees(outcomes) && !hand.sees(QStringLiteral("writeTold")); });
    part.untilOutboxEmpty();
    part.tell(QStringLiteral("told"));
}

} // namespace pipit::journey
