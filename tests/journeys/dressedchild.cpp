// SPDX-License-Identifier: Apache-2.0
// What a child does in her look: she says three things, six weeks without a network, and disagrees with an answer.
#include "app/answers/answercontroller.h"
#include "app/pages/editorcontroller.h"
#include "tests/journeys/pagelist.h"
#include "tests/journeys/part.h"
#include "tests/journeys/story.h"

namespace pipit::journey {
namespace {

qsizetype waiting(Part &part)
{
    const auto rows = part.ask([](app::DeviceSession &device) { return device.device().store().outbox(); });
    if (!rows) throw Stumble{QStringLiteral("the outbox cannot be read")};
    return qsizetype(rows->size());
}

void goHome(Part &part)
{
    auto &hand = part.hand();
    for (int i = 0; i < 4 && !hand.sees(QStringLiteral("home")); ++i) hand.tap(QStringLiteral("back"));
    hand.see(QStringLiteral("home"));
}

void putOn(Part &part, const Dress &dress)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("lookButton"));
    hand.see(QStringLiteral("myLook"));
    hand.tap(QLatin1String(dress.look));
    hand.tap(QLatin1String(dress.words));
    part.picture(QStringLiteral("my-look"));
    goHome(part);
    part.picture(QStringLiteral("home"));
}

// "Who can see this?" to its end, whether it asks everything at once, one thing at a time, or only by faces.
void post(Part &part, const QString &what)
{
    auto &hand = part.hand();
    const auto before = waiting(part);
    hand.see(QStringLiteral("face1"));
    for (int step = 0; step < 3; ++step) {
        if (hand.sees(QStringLiteral("use3"))) hand.tap(QStringLiteral("use3"));
        part.picture(QStringLiteral("who-can-see-") + what);
        if (hand.sees(QStringLiteral("postButton"))) break;
        hand.tap(QStringLiteral("nextStep"));
    }
    hand.tap(QStringLiteral("postButton"));
    hand.until(QStringLiteral("it to be sealed"), [&] { return waiting(part) > before; });
    part.tell(QStringLiteral("shared"), {{QStringLiteral("what"), what}});
}

void makePage(Part &part)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("makePage"));
    hand.tap(QStringLiteral("blankPage"));
    auto *canvas = hand.see(QStringLiteral("canvas"));
    const auto &page = hand.object<app::EditorController>()->document()->page();
    hand.draw(QStringLiteral("canvas"), {{0.2, 0.3}, {0.4, 0.5}, {0.6, 0.3}});
    hand.until(QStringLiteral("a line where the finger was"), [&] { return page.objects.size() == 1 && canvas->isVisible(); });
    hand.tap(QStringLiteral("tool-sticker"));
    hand.see(QStringLiteral("stickerGrid"));
    hand.tap(QStringLiteral("sticker1"));
    hand.until(QStringLiteral("the sticker"), [&] { return page.objects.size() == 2; });
    part.picture(QStringLiteral("page"));
    hand.tap(QStringLiteral("shareButton"));
    post(part, QStringLiteral("page"));
    hand.tap(QStringLiteral("toMyPages"));
    part.picture(QStringLiteral("my-pages"));
    goHome(part);
}

void planMeeting(Part &part)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("myMeeting"));
    hand.see(QStringLiteral("MyMeeting"));
    part.picture(QStringLiteral("my-meeting"));
    for (int step = 0; step < 8 && !hand.sees(QStringLiteral("how3")); ++step) hand.tap(QStringLiteral("stepOn"));
    hand.tap(QStringLiteral("how3")); // "show my pages"
    part.picture(QStringLiteral("how-i-say-it"));
    hand.tap(QStringLiteral("sharePlan"));
    post(part, QStringLiteral("plan"));
    hand.until(QStringLiteral("my meeting again"), [&] { return !hand.sees(QStringLiteral("postButton")) && !hand.sees(QStringLiteral("sharePlan")); });
    goHome(part);
}

void placePeople(Part &part)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("myPeople"));
    hand.see(QStringLiteral("MyPeople"));
    hand.tap(QStringLiteral("addSomebody"));
    hand.tap(QStringLiteral("face1"));
    hand.tap(QStringLiteral("relation1"));
    hand.tap(QStringLiteral("personDone"));
    hand.tap(QStringLiteral("wish1"));
    hand.tap(QStringLiteral("way1"));
    part.picture(QStringLiteral("my-wish-today"));
    if (hand.sees(QStringLiteral("closePanel"))) hand.tap(QStringLiteral("closePanel"));
    part.picture(QStringLiteral("my-people"));
    hand.tap(QStringLiteral("sharePeople"));
    post(part, QStringLiteral("people"));
    hand.until(QStringLiteral("my people again"), [&] { return !hand.sees(QStringLiteral("postButton")); });
    goHome(part);
}

// The ask whose steps hold these words is opened.
void openAskWith(Part &part, const char *words)
{
    auto &hand = part.hand();
    const auto wanted = QString::fromUtf8(words);
    for (int row = 0; hand.sees(QStringLiteral("ask%1").arg(row)) || row == 0; ++row) {
        hand.tap(QStringLiteral("ask%1").arg(row));
        auto *ask = hand.object<app::AnswerController>();
        const auto says = [&] {
            for (int step = 0; step < ask->steps()->rowCount(); ++step) {
                const auto at = ask->steps()->index(step, 0);
                const auto roles = ask->steps()->roleNames();
                if (ask->steps()->data(at, roles.key("words", -1)).toString() == wanted) return true;
            }
            return false;
        };
        if (ask->isOpen() && hand.comes(says)) return;
        if (!hand.sees(QStringLiteral("askList"))) hand.tap(QStringLiteral("back"));
    }
    throw Stumble{QStringLiteral("no ask has the answer \"%1\"").arg(wanted)};
}

// Every answer has a speaker, and pressing it reads what was answered; where no voice speaks her language, it is written.
void takeInAnswer(Part &part, const char *words)
{
    auto &hand = part.hand();
    const auto wanted = QString::fromUtf8(words);
    if (!part.platform().readsAloud()) {
        hand.until(QStringLiteral("\"%1\" in words").arg(wanted), [&] { return hand.reads(wanted); });
        return;
    }
    hand.tap(QStringLiteral("the speaker of \"%1\"").arg(wanted), [&] { return hand.speakerOf(wanted); });
    hand.tap(QStringLiteral("yes")); // "Somebody may hear."
    hand.until(QStringLiteral("the answer to be read aloud"), [&] { return !part.heard().isEmpty() && part.heard().last().contains(wanted); });
    part.pictureNow(QStringLiteral("answer-read-aloud"));
}

} // namespace

void childSettlesIn(Part &part, const Dress &)
{
    part.openPictures(story::child, story::childPictures);
    part.untilAllSent();
    part.tell(QStringLiteral("settled-in"));
}

void childSpeaks(Part &part, const Dress &dress)
{
    auto &hand = part.hand();
    if (std::string_view(dress.language) != "en") {
        const auto choice = QStringLiteral("language-") + QLatin1String(dress.language);
        hand.tap(choice);
        part.picture(QStringLiteral("front-door"));
    }
    part.openPictures(story::child, story::childPictures);
    hand.see(QStringLiteral("home"));
    putOn(part, dress);
    makePage(part);
    planMeeting(part);
    placePeople(part);
    part.tell(QStringLiteral("waiting"), {{QStringLiteral("count"), waiting(part)}});
}

void childIsOnline(Part &part, const Dress &dress)
{
    auto &hand = part.hand();
    part.openPictures(story::child, story::childPictures);
    hand.see(QStringLiteral("home"));
    part.picture(QStringLiteral("home-six-weeks-later"));
    part.tell(QStringLiteral("start-hub"));
    part.untilAllSent();
    const auto held = pagesHeld(part);
    if (held.size() != 1) throw Stumble{QStringLiteral("%1 holds %2 shared pages").arg(QLatin1String(dress.name)).arg(held.size())};
    part.tell(QStringLiteral("posted"), {{QStringLiteral("pages"), held}});
}

void childDisagrees(Part &part, const Dress &dress)
{
    auto &hand = part.hand();
    part.openPictures(story::child, story::childPictures);
    hand.see(QStringLiteral("home"));
    part.untilAllSent();
    hand.tap(QStringLiteral("answers"));
    hand.see(QStringLiteral("askList"));
    part.picture(QStringLiteral("answers"));
    openAskWith(part, story::answerToMap);
    part.picture(QStringLiteral("answer-to-my-map"));
    openAskWith(part, story::answerToPlan);
    part.picture(QStringLiteral("answer-to-my-plan"));
    takeInAnswer(part, story::answerToPlan);
    hand.tap(QStringLiteral("back%1").arg(int(app::AnswerController::DontAgree)));
    part.picture(QStringLiteral("i-do-not-agree"));
    const auto before = waiting(part);
    hand.tap(QStringLiteral("sendBack"));
    hand.until(QStringLiteral("it to be sealed"), [&] { return waiting(part) > before || part.session().travel() != app::Session::AllSent; });
    part.untilAllSent();
    part.picture(QStringLiteral("what-i-said-back"));
    part.tell(QStringLiteral("disagreed"), {{QStringLiteral("dress"), QLatin1String(dress.name)}});
}

} // namespace pipit::journey
