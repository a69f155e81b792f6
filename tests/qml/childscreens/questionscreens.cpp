// SPDX-License-Identifier: Apache-2.0
// Packs, prompts, cards and rights, with and without words.
#include "app/child/dress.h"
#include "tests/qml/childscreens/childscreens.h"

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

using test::ScreenFamily;

/// With that amount of words, then taps, each answered before the next.
std::function<void(ScreenFamily &, QQuickItem &)> dressed(app::Dress::Amount words, QStringList names = {})
{
    return [words, names](ScreenFamily &family, QQuickItem &root) {
        if (auto *dress = qmlEngine(&root)->singletonInstance<app::Dress *>(qmlTypeId("Pipit.App", 1, 0, "Dress"))) dress->setWords(words);
        family.settle();
        root.window()->grabWindow();
        tapAll(family, root, names);
    };
}

} // namespace

std::vector<ChildScreen> questionScreens()
{
    constexpr auto pictures = app::Dress::Pictures, few = app::Dress::FewWords, words = app::Dress::Words;
    const auto space = u"Child/Space.qml"_s;
    const auto here = [](ScreenFamily &) { return QVariantMap{{u"place"_s, 6}}; };
    const QStringList meeting{u"pack-before-my-meeting"_s}, cards{u"pack-before-my-meeting"_s, u"prompt-talk-about"_s},
        rights{u"pack-my-rights"_s};
    const QStringList sorted = cards + QStringList{u"answer"_s, u"pile-in-my-meeting"_s, u"pile-with-one-person"_s, u"pile-in-my-meeting"_s,
                                                   u"laterCard"_s, u"pile-not-sure"_s, u"pile-not-this-time"_s, u"pile-in-my-meeting"_s};
    QStringList all = cards + QStringList{u"answer"_s};
    for (int i = 0; i < 12; ++i) all << QStringList{u"pile-in-my-meeting"_s, u"pile-not-this-time"_s, u"pile-not-sure"_s}[i % 5 % 3];
    const auto screen = [&](const QString &name, std::function<void(ScreenFamily &, QQuickItem &)> then) {
        return ChildScreen{name, space, true, true, here, std::move(then)};
    };
    return {
        screen(u"questions"_s, dressed(words)),
        screen(u"questions-pictures"_s, dressed(pictures)),
        screen(u"questions-pack"_s, dressed(words, meeting)),
        screen(u"questions-pack-few"_s, dressed(few, meeting)),
        screen(u"questions-pack-pictures"_s, dressed(pictures, meeting)),
        screen(u"questions-group"_s, dressed(words, {u"pack-family-time"_s, u"group-after"_s})),
        screen(u"question"_s, dressed(words, meeting + QStringList{u"prompt-good-day"_s})),
        screen(u"question-few"_s, dressed(few, {u"pack-all-about-me"_s, u"prompt-upset"_s})),
        screen(u"question-pictures"_s, dressed(pictures, meeting + QStringList{u"prompt-think-about"_s})),
        screen(u"question-cards"_s, dressed(words, cards)),
        screen(u"sort"_s, dressed(words, sorted)),
        screen(u"sort-first"_s, dressed(few, cards + QStringList{u"answer"_s})),
        screen(u"sort-done"_s, dressed(words, all)),
        screen(u"sort-pictures"_s, dressed(pictures, sorted)),
        screen(u"rights"_s, dressed(words, rights)),
        screen(u"right"_s, dressed(words, rights + QStringList{u"prompt-advocate"_s})),
        screen(u"right-few"_s, dressed(few, rights + QStringList{u"prompt-records"_s})),
        screen(u"right-last"_s, dressed(words, rights + QStringList{u"prompt-language-and-faith"_s})),
        screen(u"right-pictures"_s, dressed(pictures, rights + QStringList{u"prompt-safe"_s})),
        screen(u"editor-question"_s, dressed(words, meeting + QStringList{u"prompt-one-year"_s, u"answer"_s})),
        screen(u"editor-question-pictures"_s, dressed(pictures, meeting + QStringList{u"prompt-good-day"_s, u"answer"_s})),
        screen(u"editor-sorted"_s, dressed(words, all + QStringList{u"makeSortedPage"_s})),
        screen(u"right-talk"_s, dressed(words, rights + QStringList{u"prompt-school"_s, u"talk"_s})),
        screen(u"right-talk-pictures"_s, dressed(pictures, rights + QStringList{u"prompt-school"_s, u"talk"_s})),
        screen(u"right-asked"_s, dressed(words, rights + QStringList{u"prompt-school"_s, u"talk"_s, u"sendTalk"_s})),
    };
}

} // namespace pipit::gallery
