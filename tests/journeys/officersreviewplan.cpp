// SPDX-License-Identifier: Apache-2.0
// Two weeks before the meeting: what the officer knows of the child, when the meeting is, and one action.
#include "tests/journeys/officersreview.h"
#include "tests/journeys/officershand.h"
#include "tests/journeys/pagelist.h"
#include "tests/journeys/reviewstory.h"
#include "tests/journeys/story.h"

#include <QDate>

namespace pipit::journey {
namespace {

const auto written = QStringLiteral("dd/MM/yyyy");

void writeFacts(Part &part)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("caseFacts"));
    officer::fillIn(part, QStringLiteral("born"), bornOn());
    officer::fillIn(part, QStringLiteral("since"), QDate::currentDate().addDays(-100).toString(written));
    officer::fillIn(part, QStringLiteral("living"), QString::fromUtf8(reviewstory::living));
    officer::fillIn(part, QStringLiteral("number"), QString::fromUtf8(reviewstory::number));
    officer::fillIn(part, QStringLiteral("legal"), QStringLiteral("C2"));
    part.picture(QStringLiteral("dates-and-facts"));
    hand.tap(QStringLiteral("mainAction"));
    hand.see(QStringLiteral("planReview"));
}

void planReview(Part &part, const QString &day)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("planReview"));
    officer::fillIn(part, QStringLiteral("planDay"), day);
    officer::fillIn(part, QStringLiteral("planTime"), QStringLiteral("16:00"));
    officer::fillIn(part, QStringLiteral("planWhere"), QString::fromUtf8(reviewstory::where));
    hand.tap(QStringLiteral("comes Jo"));
    hand.tap(QStringLiteral("addPart"));
    hand.see(QStringLiteral("partTitle 0 field"));
    hand.tap(QStringLiteral("addPart"));
    hand.see(QStringLiteral("partTitle 1 field"));
    officer::fillIn(part, QStringLiteral("partTitle 0"), QString::fromUtf8(reviewstory::partWithHer));
    officer::fillIn(part, QStringLiteral("partTitle 1"), QString::fromUtf8(reviewstory::partWithout));
    hand.tap(QStringLiteral("inPart 1 ") + QString::fromUtf8(story::child)); // takes her out of it
    hand.until(QStringLiteral("part 2 without her"), [&] { return !hand.see(QStringLiteral("inPart 1 ") + QString::fromUtf8(story::child))->property("chosen").toBool(); });
    part.picture(QStringLiteral("plan-the-review"));
    hand.tap(QStringLiteral("mainAction"));
    hand.see(QStringLiteral("planReview"));
}

void askForAction(Part &part)
{
    auto &hand = part.hand();
    officer::openScreen(part, officer::WhatBecame);
    hand.see(QStringLiteral("outcomes"));
    officer::tapInRow(part, QStringLiteral("outcomes"), "words", reviewstory::football, QStringLiteral("openAction"));
    hand.see(QStringLiteral("actionForm"));
    hand.tap(QStringLiteral("choice Kim, social worker"));
    officer::fillNth(part, 1, reviewstory::action);
    hand.tap(QStringLiteral("dayLater"));
    officer::fillNth(part, 2, reviewstory::know);
    hand.until(QStringLiteral("nothing to be missing"), [&] { return !hand.see(QStringLiteral("askForIt"))->property("waiting").toBool(); });
    part.picture(QStringLiteral("ask-for-it"));
    hand.tap(QStringLiteral("askForIt"));
    hand.until(QStringLiteral("the action to be asked for"), [&] { return !hand.sees(QStringLiteral("actionForm")); });
}

} // namespace

QString bornOn()
{
    return QDate(QDate::currentDate().year() - 11, 7, 1).toString(written);
}

void officerPlans(Part &part)
{
    auto &hand = part.hand();
    officer::open(part);
    part.untilAllSent();
    hand.until(QStringLiteral("both pages to come"), [&] { return pagesHeld(part).size() == 2; }, 120'000);
    part.picture(QStringLiteral("my-children"));
    officer::openChild(part);
    part.picture(QStringLiteral("the-childs-page"));
    const auto day = QDate::currentDate().addDays(reviewstory::daysUntil).toString(written);
    writeFacts(part);
    planReview(part, day);
    askForAction(part);
    officer::backTo(part, QStringLiteral("iroChild"));
    part.picture(QStringLiteral("the-childs-page-planned"));
    part.untilOutboxEmpty();
    part.tell(QStringLiteral("planned"), {{QStringLiteral("day"), day}});
}

} // namespace pipit::journey
