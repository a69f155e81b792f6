// SPDX-License-Identifier: Apache-2.0
// What the child does around her review, on her tablet.
#include "app/answers/answercontroller.h"
#include "tests/journeys/officersreview.h"
#include "tests/journeys/childshand.h"
#include "tests/journeys/pagelist.h"
#include "tests/journeys/reviewstory.h"
#include "tests/journeys/story.h"

namespace pipit::journey {
namespace {

using child::goHome;

void dress(Part &part)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("lookButton"));
    hand.see(QStringLiteral("myLook"));
    hand.tap(QStringLiteral("lookStorybook"));
    hand.tap(QStringLiteral("wordsWords"));
    goHome(part);
    part.picture(QStringLiteral("home"));
}

void makePage(Part &part, const char *title, const QList<QPointF> &line)
{
    auto &hand = part.hand();
    child::drawPage(part, title, line);
    hand.tap(QStringLiteral("shareButton"));
    hand.see(QStringLiteral("face1"));
    hand.tap(QStringLiteral("use3")); // "talk about it in my meeting"
    part.picture(QStringLiteral("talk-about-it-in-my-meeting"));
    hand.tap(QStringLiteral("postButton"));
    hand.tap(QStringLiteral("toMyPages"));
    goHome(part);
}

void askFor(Part &part, std::initializer_list<const char *> all)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("answers"));
    hand.tap(QStringLiteral("askForSomething"));
    for (const auto *words : all) {
        hand.tap(QStringLiteral("request1")); // "Sort this for me"
        hand.tap(QStringLiteral("wordsField"));
        hand.type(QStringLiteral("wordsField"), QString::fromUtf8(words));
        hand.until(QStringLiteral("somebody to send it to"), [&] { return hand.see(QStringLiteral("sendRequest"))->isEnabled(); });
        if (words == *all.begin()) part.picture(QStringLiteral("sort-this-for-me"));
        hand.tap(QStringLiteral("sendRequest"));
        hand.until(QStringLiteral("the request to be sealed"), [&] { return !hand.sees(QStringLiteral("sendRequest")); });
    }
    part.picture(QStringLiteral("what-i-can-ask-for"));
    goHome(part);
}

void makeList(Part &part, std::initializer_list<const char *> lines)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("myMeeting"));
    hand.see(QStringLiteral("MyMeeting"));
    int count = 0;
    for (const auto *line : lines) {
        hand.tap(QStringLiteral("lineWords"));
        hand.type(QStringLiteral("lineWords"), QString::fromUtf8(line));
        hand.tap(QStringLiteral("addLine"));
        hand.see(QStringLiteral("line%1").arg(count++));
    }
    part.picture(QStringLiteral("my-list"));
    hand.tap(QStringLiteral("sharePlan"));
    hand.see(QStringLiteral("face1"));
    if (hand.sees(QStringLiteral("use3"))) hand.tap(QStringLiteral("use3"));
    part.picture(QStringLiteral("who-can-see-my-list"));
    hand.tap(QStringLiteral("postButton"));
    hand.until(QStringLiteral("my meeting again"), [&] { return !hand.sees(QStringLiteral("postButton")) && !hand.sees(QStringLiteral("sharePlan")); });
    goHome(part);
}

/// Everything that the ask of that title says, step by step, once it is open.
QStringList read(Part &part, const char *title)
{
    auto &hand = part.hand();
    const auto wanted = QString::fromUtf8(title);
    for (int row = 0;; ++row) {
        const auto name = QStringLiteral("ask%1").arg(row);
        hand.see(name); // the last of them is not hers: then this is what is missing
        if (hand.see(name)->property("title").toString() != wanted) continue;
        hand.tap(name);
        break;
    }
    auto *ask = hand.object<app::AnswerController>();
    hand.until(QStringLiteral("the ask to open"), [&] { return ask->isOpen() && ask->title() == wanted; });
    QStringList said;
    const auto *steps = ask->steps();
    const auto roles = steps->roleNames();
    for (int row = 0; row < steps->rowCount(); ++row)
        for (const auto *role : {"heading", "words", "where"}) said.append(steps->data(steps->index(row, 0), roles.key(role, -1)).toString());
    return said;
}

void must(const QStringList &said, const char *words, const char *about)
{
    if (said.filter(QString::fromUtf8(words)).isEmpty()) throw Stumble{QStringLiteral("her answer about \"%1\" does not say \"%2\"").arg(QString::fromUtf8(about), QString::fromUtf8(words))};
}

void openAnswers(Part &part)
{
    auto &hand = part.hand();
    part.openPictures(story::child, story::childPictures);
    hand.see(QStringLiteral("home"));
    part.untilAllSent();
    part.picture(QStringLiteral("home-after-the-meeting"));
    hand.tap(QStringLiteral("answers"));
    hand.see(QStringLiteral("askList"));
    part.picture(QStringLiteral("her-answers"));
}

} // namespace

void childPrepares(Part &part)
{
    using namespace reviewstory;
    part.openPictures(story::child, story::childPictures);
    part.hand().see(QStringLiteral("home"));
    part.untilAllSent();
    part.network(false);
    dress(part);
    makePage(part, firstPage, {{0.3, 0.7}, {0.5, 0.25}, {0.7, 0.7}, {0.3, 0.7}});
    makePage(part, secondPage, {{0.3, 0.4}, {0.7, 0.4}, {0.68, 0.7}, {0.32, 0.7}, {0.3, 0.4}});
    askFor(part, {football, sleepover, lock});
    makeList(part, {firstPage, football});
    part.tell(QStringLiteral("prepared"));
    part.network(true);
    part.untilOutboxEmpty();
    const auto held = pagesHeld(part);
    if (held.size() != 2) throw Stumble{QStringLiteral("she holds %1 shared pages").arg(held.size())};
    part.tell(QStringLiteral("posted"), {{QStringLiteral("pages"), held}});
}

void childReads(Part &part)
{
    using namespace reviewstory;
    auto &hand = part.hand();
    openAnswers(part);
    const auto agreed = read(part, football);
    must(agreed, "Agreed on", football);
    must(agreed, footballWhy, football);
    must(agreed, "Kim", football);
    must(agreed, "will do this by", football);
    part.picture(QStringLiteral("agreed"));

    const auto closed = read(part, sleepover);
    if (!hand.object<app::AnswerController>()->waitsFor().contains(QString::fromUtf8(story::officer)) || !hand.sees(QStringLiteral("waitForIt")))
        throw Stumble{QStringLiteral("the answer that is told face to face is not closed")};
    must(closed, "Sam has an answer", sleepover);
    if (!closed.filter(QString::fromUtf8(noBed)).isEmpty() || hand.reads(QString::fromUtf8(noBed)) || !closed.filter(QStringLiteral("No on")).isEmpty())
        throw Stumble{QStringLiteral("a closed answer says which way it went")};
    part.picture(QStringLiteral("sam-wants-to-tell-me"));

    const auto open = read(part, lock);
    must(open, "Sam said not yet", lock);
    must(open, landlord, lock);
    must(open, "Sam wants to answer by", lock);
    part.picture(QStringLiteral("still-talking"));

    const auto together = read(part, shelf);
    must(together, "You made this together on Sam", shelf);
    must(together, "Agreed on", shelf);
    must(together, shelfWhy, shelf);
    must(together, toldBy, shelf);
    part.picture(QStringLiteral("asked-at-my-meeting"));
    // What she made on Sam's tablet is hers here too.
    goHome(part);
    hand.tap(QStringLiteral("myPages"));
    PageList pages(part, QStringLiteral("pagesList"));
    hand.until(QStringLiteral("the page from Sam's tablet"), [&] { return pages.row(onSamsTablet) >= 0; });
    part.picture(QStringLiteral("my-pages-from-both-tablets"));
    part.untilOutboxEmpty();
    part.tell(QStringLiteral("answers-read"));
}

void childHears(Part &part)
{
    using namespace reviewstory;
    openAnswers(part);
    const auto told = read(part, sleepover);
    must(told, "No on", sleepover);
    must(told, noBed, sleepover);
    must(told, toldBy, sleepover);
    must(told, "told you face to face", sleepover);
    if (part.hand().sees(QStringLiteral("waitForIt"))) throw Stumble{QStringLiteral("the answer is still closed after she was told")};
    part.picture(QStringLiteral("no-because"));
    part.untilOutboxEmpty();
    part.tell(QStringLiteral("heard"));
}

} // namespace pipit::journey
