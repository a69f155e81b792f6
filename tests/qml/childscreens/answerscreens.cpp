// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/childscreens/childscreens.h"
#include "tests/qml/family/askedfamily.h"

#include "app/child/dress.h"
#include "core/book/held.h"
#include "core/book/pagecodec.h"
#include "core/book/replies.h"
#include "tests/qml/family/hand.h"

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

using test::ScreenFamily;
using Then = std::function<void(ScreenFamily &, QQuickItem &)>;

/// The child's space wears a look and words; here the screen stands alone.
Then dressed(int look, int words, QStringList names = {})
{
    return [look, words, names](ScreenFamily &family, QQuickItem &root) {
        std::unique_ptr<QObject> holder;
        auto *theme = themeOf(*qmlEngine(&root), holder);
        theme->setProperty("look", look);
        theme->setProperty("words", words);
        if (auto *dress = qmlEngine(&root)->singletonInstance<app::Dress *>(qmlTypeId("Pipit.App", 1, 0, "Dress"))) {
            dress->setLook(app::Dress::Look(look));
            dress->setWords(app::Dress::Amount(words));
        }
        root.window()->grabWindow();
        tapAll(family, root, names);
    };
}

} // namespace

std::vector<ChildScreen> answerScreens()
{
    const auto file = u"Answers/Answers.qml"_s;
    const auto plain = [](ScreenFamily &) { return QVariantMap(); };
    std::vector<ChildScreen> out;
    const auto add = [&](const char *name, Then then) { out.push_back({QString::fromLatin1(name), file, false, true, plain, std::move(then), {}, test::askAndAnswer}); };
    out.push_back({u"answers-none"_s, file, false, true, plain, {}, {}});
    add("answers", {});
    add("answers-changed", taps({u"ask5"_s}));
    add("answers-no", taps({u"ask3"_s}));
    add("answers-waits", taps({u"ask1"_s}));
    add("answers-told", taps({u"ask1"_s, u"readAlone"_s}));
    add("answers-hear", taps({u"ask5"_s, u"hear"_s}));
    add("answers-back", taps({u"ask5"_s, u"back1"_s}));
    add("answers-sent", taps({u"ask5"_s, u"back0"_s, u"sendBack"_s}));
    add("answers-again", taps({u"ask3"_s, u"askAgain"_s}));
    add("answers-rate", taps({u"rateMeeting"_s, u"listened2"_s}));
    add("answers-ask", taps({u"askForSomething"_s}));
    add("answers-complain", taps({u"askForSomething"_s, u"request4"_s}));
    const auto written = [](test::TestFamily &family) {
        test::askAndAnswer(family);
        {
            test::Hand sam(family, family.iroDevice, family.openIro(), {test::TestFamily::childSeat});
            sam.say(HelloContent{"Hello Amina. I am Sam. I come and see you before each of your meetings. You can send me a page when you like."}, {}, test::voiceOf(*sam, 0x78));
        }
        family.carry();
    };
    out.push_back({u"answers-letter"_s, file, false, true, plain, taps({u"letter"_s}), {}, written});
    out.push_back({u"answers-letter-hear"_s, file, false, true, plain, taps({u"letter"_s, u"hearLetter"_s}), {}, written});
    const auto aloud = [](test::TestFamily &family) { // on a page of her list, at the meeting
        test::askAndAnswer(family);
        {
            test::Hand sam(family, family.iroDevice, family.openIro(), {test::TestFamily::childSeat});
            Page page;
            page.id.bytes.fill(9);
            ReviewId review;
            review.bytes.fill(1);
            sam.say(LiveContent{review, 0, "", false, test::must(encodePage(page), "page").content}, {}, test::voiceOf(*sam, 0x78));
        }
        family.carry();
    };
    out.push_back({u"answers-said-aloud"_s, file, false, true, plain, {}, {}, aloud});
    out.push_back({u"answers-said-aloud-hear"_s, file, false, true, plain, taps({u"letter"_s, u"hearLetter"_s}), {}, aloud});
    for (int look = 0; look < 3; ++look)
        for (int words = 0; words < 3; ++words)
            if (look != app::Dress::Storybook || words != app::Dress::Words)
                out.push_back({u"answers-look%1-words%2"_s.arg(look).arg(words), file, false, true, plain, dressed(look, words, {u"ask5"_s}), {}, test::askAndAnswer});
    return out;
}

} // namespace pipit::gallery
