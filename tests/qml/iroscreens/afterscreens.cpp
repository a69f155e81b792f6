// SPDX-License-Identifier: Apache-2.0
#include "app/after/afterreview.h"
#include "core/book/visits.h"
#include "tests/qml/family/askedfamily.h"
#include "tests/qml/iroscreens/afterstory.h"
#include "tests/qml/iroscreens/iroscreens.h"

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

ChildScreen afterScreen(const QString &name, const QString &file, std::function<void(test::ScreenFamily &, QQuickItem &)> then = {})
{
    auto screen = officersScreen(name, file, [](test::ScreenFamily &) { return QVariantMap{{u"circle"_s, QString()}, {u"name"_s, u"Amina"_s}}; }, std::move(then));
    screen.devices = [](test::TestFamily &family) { test::AfterStory::tell(family); };
    return screen;
}

} // namespace

std::vector<ChildScreen> afterScreens()
{
    const auto answers = u"After/Answers.qml"_s;
    auto code = afterScreen(u"iro-code"_s, u"After/Code.qml"_s);
    code.before = [](test::ScreenFamily &) { return QVariantMap{{u"circle"_s, QString()}}; };
    auto handed = afterScreen(u"iro-handed"_s, u"After/Hello.qml"_s, taps({u"helloTo1"_s}));
    handed.devices = [](test::TestFamily &family) {
        test::AfterStory::tell(family);
        test::Hand sam(family, family.iroDevice, family.openIro(), {});
        NoteContent note;
        note.day = test::civil(QDate::currentDate());
        note.words = "She talks best on walks, and not in the car. Ask Biscuit first.";
        note.who = "Ruth";
        sam.say(note);
        note.words.clear();
        sam.say(note, {}, test::voiceOf(*sam));
    };
    auto saveRows = code;
    saveRows.name = u"iro-code-all"_s;
    saveRows.then = taps({u"allCodes"_s});
    return {afterScreen(u"iro-answers"_s, answers),
            afterScreen(u"iro-answers-record"_s, answers, taps({u"paper2"_s})),
            afterScreen(u"iro-answers-mum"_s, answers, taps({u"paper3"_s})),
            afterScreen(u"iro-answers-save"_s, answers, taps({u"paper4"_s, u"mainThing"_s})),
            afterScreen(u"iro-answers-because"_s, answers, taps({u"putInBecause"_s})),
            afterScreen(u"iro-answers-mend"_s, answers, taps({u"paragraphText"_s})),
            afterScreen(u"iro-answers-sentences"_s, answers, taps({u"paragraphText"_s, u"mendSentences"_s})),
            afterScreen(u"iro-answers-voice"_s, answers, taps({u"sayYourself"_s})),
            afterScreen(u"iro-hello"_s, u"After/Hello.qml"_s),
            afterScreen(u"iro-hello-voice"_s, u"After/Hello.qml"_s, taps({u"helloSay"_s})),
            handed,
            code, saveRows};
}

} // namespace pipit::gallery
