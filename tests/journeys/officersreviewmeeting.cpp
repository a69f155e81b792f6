// SPDX-License-Identifier: Apache-2.0
// The review together, without a signal: a part with the child and a part without her.
#include "tests/journeys/officersreview.h"
#include "tests/journeys/officershand.h"
#include "tests/journeys/reviewstory.h"
#include "tests/journeys/story.h"

#include "core/book/held.h"

namespace pipit::journey {
namespace {

std::size_t liveCount(Part &part)
{
    return part.ask([](app::DeviceSession &device) { return device.books().at(*device.onlyCircle()).officersCase().live().size(); });
}

void beginPart(Part &part, int number)
{
    auto &hand = part.hand();
    if (number > 0) hand.tap(QStringLiteral("part%1").arg(number)); // the first is chosen already
    hand.tap(QStringLiteral("startPart"));
    hand.see(QStringLiteral("writeRequest")); // it runs
}

void endPart(Part &part)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("stopHere"));
    hand.tap(QStringLiteral("endPart"));
    hand.until(QStringLiteral("the part to end"), [&] { return !hand.sees(QStringLiteral("endPart")) && !hand.sees(QStringLiteral("writeRequest")); });
}

/// Her page, large; she puts a sticker on a copy of it, and says that it is kept.
void showPage(Part &part)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("show1"));
    hand.see(QStringLiteral("presentCanvas"));
    part.picture(QStringLiteral("her-page-for-all-to-see"));
    const auto before = liveCount(part);
    hand.tap(QStringLiteral("tray2-74"));
    hand.see(QStringLiteral("presentUndo")); // something was added
    part.picture(QStringLiteral("her-sticker"));
    hand.tap(QStringLiteral("presentClose"));
    part.picture(QStringLiteral("keep-what-you-added"));
    hand.tap(QStringLiteral("keepIt"));
    hand.until(QStringLiteral("what she added to be kept"), [&] { return liveCount(part) == before + 1 && !hand.sees(QStringLiteral("presentCanvas")); });
    hand.tap(QStringLiteral("talked1"));
}

void askInHerWords(Part &part)
{
    auto &hand = part.hand();
    const auto before = liveCount(part);
    hand.tap(QStringLiteral("writeRequest"));
    hand.tap(QStringLiteral("saidWords"));
    hand.type(QStringLiteral("saidWords"), QString::fromUtf8(reviewstory::shelf));
    hand.tap(QStringLiteral("whoDecides"));
    hand.type(QStringLiteral("whoDecides"), QString::fromUtf8(reviewstory::manager));
    part.picture(QStringLiteral("what-shall-i-ask-them"));
    hand.tap(QStringLiteral("yesAsk"));
    hand.until(QStringLiteral("her words to be asked"), [&] { return liveCount(part) == before + 1 && !hand.sees(QStringLiteral("saidWords")); });
    hand.see(QStringLiteral("actionForm")); // whom to ask, and by when: kept as a draft, and written after the meeting
    part.picture(QStringLiteral("ask-for-it"));
    hand.tap(QStringLiteral("adultBack"));
    hand.see(QStringLiteral("stopHere"));
}

void writeView(Part &part)
{
    auto &hand = part.hand();
    hand.tap(QStringLiteral("view%1").arg(int(HeldContent::Who::Carer)));
    hand.tap(QStringLiteral("choice0")); // "said"
    hand.tap(QStringLiteral("sayField"));
    hand.type(QStringLiteral("sayField"), QString::fromUtf8(reviewstory::carerSaid));
    part.picture(QStringLiteral("what-the-carer-said"));
    hand.tap(QStringLiteral("saySave"));
    hand.until(QStringLiteral("it to be written"), [&] { return !hand.sees(QStringLiteral("sayField")); });
}

} // namespace

void officerReviews(Part &part)
{
    auto &hand = part.hand();
    officer::open(part);
    officer::openChild(part);
    officer::openScreen(part, officer::Review);
    hand.see(QStringLiteral("part1"));
    part.picture(QStringLiteral("the-review"));

    beginPart(part, 0);
    part.picture(QStringLiteral("part-1"));
    showPage(part);
    hand.tap(QStringLiteral("needBreak"));
    part.picture(QStringLiteral("a-break"));
    hand.tap(QStringLiteral("calmBack"));
    askInHerWords(part);
    writeView(part);
    part.picture(QStringLiteral("part-1-later"));
    endPart(part);

    beginPart(part, 1);
    if (hand.reads(QString::fromUtf8(reviewstory::secondPage))) throw Stumble{QStringLiteral("a page of hers stands in the part without her")};
    hand.tap(QStringLiteral("look%1").arg(int(HeldContent::permanence)));
    part.picture(QStringLiteral("part-2-without-her"));
    endPart(part);
    hand.see(QStringLiteral("closeReview"));
    part.picture(QStringLiteral("both-parts-are-over"));
    part.tell(QStringLiteral("held"));
}

} // namespace pipit::journey
