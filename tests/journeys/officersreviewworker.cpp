// SPDX-License-Identifier: Apache-2.0
// Her social worker has asked her manager, and writes what was decided.
#include "tests/journeys/officershand.h"
#include "tests/journeys/officersreview.h"
#include "tests/journeys/reviewstory.h"
#include "tests/journeys/story.h"

namespace pipit::journey {

void workerDecides(Part &part)
{
    auto &hand = part.hand();
    part.openTyped(story::worker, story::workerPassphrase);
    hand.see(QStringLiteral("workerWaiting"));
    part.untilAllSent();
    part.picture(QStringLiteral("what-waits-for-kim"));
    officer::tapInRow(part, QStringLiteral("waitingList"), "words", reviewstory::action, QStringLiteral("decideIt"));
    hand.see(QStringLiteral("workerReply"));
    hand.tap(QStringLiteral("choice Agreed"));
    hand.tapNth(QStringLiteral("caseField"), 0);
    hand.type(QStringLiteral("workerReply"), QString::fromUtf8(reviewstory::footballWhy));
    hand.tap(QStringLiteral("choice My manager"));
    hand.until(QStringLiteral("nothing to be missing"), [&] { return !hand.see(QStringLiteral("sendReply"))->property("waiting").toBool(); });
    part.picture(QStringLiteral("the-manager-agrees"));
    hand.tap(QStringLiteral("sendReply"));
    hand.until(QStringLiteral("it to be written"), [&] { return !hand.sees(QStringLiteral("sendReply")); });
    part.untilOutboxEmpty();
    part.tell(QStringLiteral("manager-agreed"));
}

} // namespace pipit::journey
