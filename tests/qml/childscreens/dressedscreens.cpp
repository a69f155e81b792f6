// SPDX-License-Identifier: Apache-2.0
// The same screens in every look and with every amount of words: all nine pairs of home and of My pages.
#include "tests/qml/childscreens/childscreens.h"

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

using test::ScreenFamily;

constexpr const char *looks[]{"little", "storybook", "plain"}, *amounts[]{"pictures", "few", "words"};

/// As she left it in her vault.
auto dressed(int look, int words, QVariantMap properties = {})
{
    return [=](ScreenFamily &family) {
        family.vault.ask(
            &family.session,
            [=](app::DeviceSession &device) -> Result<void> {
                auto &kept = device.profile()->preferences();
                PIPIT_TRY(kept.keep("home/look", asBytes(std::to_string(look + 1))));
                return kept.keep("home/words", asBytes(std::to_string(words + 1)));
            },
            [](Result<void> done) {
                if (!done) qWarning("%s", done.error().detail.c_str());
            });
        family.settle();
        return properties;
    };
}

void dayWithTwelveSleeps(ScreenFamily &, QQuickItem &root)
{
    auto *home = ChildStage::find(root, u"home"_s);
    if (!home) return qWarning("no home");
    home->setProperty("sleeps", 12);
    if (root.window()->color().lightnessF() >= 0.5) home->setProperty("light", u"day"_s); // in the dark it is night
}

QString named(const char *screen, int look, int words)
{
    return u"%1-%2-%3"_s.arg(QLatin1String(screen), QLatin1String(looks[look]), QLatin1String(amounts[words]));
}

/// A screen of home's own, by its address.
QVariantMap visiting(const char *file)
{
    return {{u"place"_s, 5}, {u"visited"_s, QUrl(u"qrc:/qt/qml/Pipit/Child/"_s + QLatin1String(file))}};
}

} // namespace

std::vector<ChildScreen> dressedScreens()
{
    std::vector<ChildScreen> all;
    const auto shell = u"Shell/Shell.qml"_s, space = u"Child/Space.qml"_s;
    for (int look = 0; look < 3; ++look)
        for (int words = 0; words < 3; ++words) {
            all.push_back({named("home", look, words), shell, true, true, dressed(look, words), dayWithTwelveSleeps});
            all.push_back({named("pages", look, words), space, true, true, dressed(look, words, {{u"place"_s, 1}}), {}});
        }
    for (const auto &[look, words] : {std::pair(0, 0), {1, 2}, {2, 1}}) {
        all.push_back({named("my-look", look, words), space, true, true, dressed(look, words, visiting("MyLook.qml")), {}});
        all.push_back({named("kept-things", look, words), space, true, true, dressed(look, words, visiting("KeptThings.qml")), {}});
        all.push_back({named("posted", look, words), u"Child/Space.qml"_s, true, true, dressed(look, words, {{u"place"_s, 2}}),
                       [](ScreenFamily &family, QQuickItem &root) {
                           if (auto *bench = ChildStage::find(root, u"workbench"_s)) bench->setProperty("step", 2);
                           family.settle();
                       }});
        all.push_back({named("editor", look, words), space, true, true, dressed(look, words, {{u"place"_s, 2}}), {}});
    }
    for (const auto &language : {u"ar"_s, u"ti"_s}) {
        const auto in = [&](const char *name) { return QLatin1String(name) + u'-' + language; };
        const auto plainly = [](ScreenFamily &) { return QVariantMap(); };
        all.push_back({in("front-door"), shell, true, false, plainly, {}, language});
        all.push_back({in("help"), shell, true, false, [](ScreenFamily &) { return QVariantMap{{u"helping"_s, true}}; }, {}, language});
        all.push_back({in("lock"), shell, true, false, [](ScreenFamily &) { return QVariantMap{{u"profile"_s, 0}}; }, {}, language});
        for (int look = 0; look < 3; ++look)
            all.push_back({QLatin1String(looks[look]) + u"-home-"_s + language, shell, true, true, dressed(look, 2), dayWithTwelveSleeps, language});
        all.push_back({in("pages"), space, true, true, dressed(1, 2, {{u"place"_s, 1}}), {}, language});
        all.push_back({in("share"), space, true, true, dressed(1, 2, {{u"place"_s, 2}, {u"pageKey"_s, QString()}}),
                       [](ScreenFamily &family, QQuickItem &root) {
                           if (auto *bench = ChildStage::find(root, u"workbench"_s)) bench->setProperty("step", 1);
                           family.settle();
                       }, language});
    }
    // A 15-year-old who reads no English, and nothing else either.
    all.push_back({u"home-plain-pictures-ti"_s, shell, true, true, dressed(2, 0), dayWithTwelveSleeps, u"ti"_s});
    return all;
}

} // namespace pipit::gallery
