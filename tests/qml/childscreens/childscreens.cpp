// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/childscreens/childscreens.h"

#include "tests/support/tones.h"

#include <QCoreApplication>
#include <QThread>

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

using test::ScreenFamily;

auto with(const char *name, const QVariant &value)
{
    return [name, value](ScreenFamily &) { return QVariantMap{{QLatin1String(name), value}}; };
}

QVariantMap theDraft(ScreenFamily &family)
{
    return {{u"pageKey"_s, family.draftKey()}};
}

/// Taps one after the other; what a tap asks of the vault is answered before the next.
std::function<void(ScreenFamily &, QQuickItem &)> taps(QStringList names)
{
    return [names](ScreenFamily &family, QQuickItem &root) {
        for (const auto &name : names) {
            if (!ChildStage::tap(root, name)) qWarning("cannot tap %s", qPrintable(name));
            family.settle();
        }
    };
}

void wrongPictures(ScreenFamily &family, QQuickItem &root)
{
    for (int tries = 0; tries < 8 && ChildStage::find(root, u"picture1"_s); ++tries)
        taps({u"picture1"_s, u"picture1"_s, u"picture1"_s, u"picture1"_s})(family, root);
    family.settle();
}

/// The scene of her home in another light than the clock's.
std::function<void(ScreenFamily &, QQuickItem &)> light(QString part)
{
    return [part](ScreenFamily &, QQuickItem &root) {
        const bool dark = root.window()->color().lightnessF() < 0.5; // there it is night
        if (auto *home = ChildStage::find(root, u"home"_s); home && !dark) home->setProperty("light", part);
    };
}

void record(ScreenFamily &family, QQuickItem &root)
{
    taps({u"tool-mic"_s, u"recordButton"_s})(family, root);
    auto said = tones::tone(220, 3'400, 0.6);
    for (std::size_t i = 0; i < said.size(); ++i)
        said[i] = std::int16_t(said[i] * std::abs(std::sin(double(i) / 15'000) * std::cos(double(i) / 4'700)));
    family.microphone.speak(said);
    family.settle();
}

} // namespace

std::vector<ChildScreen> childScreens()
{
    const auto shell = u"Shell/Shell.qml"_s, space = u"Child/Space.qml"_s, bench = u"Child/Workbench.qml"_s;
    const std::function<void(ScreenFamily &, QQuickItem &)> nothing;
    const auto plain = [](ScreenFamily &) { return QVariantMap(); };
    return {
        {u"front-door"_s, shell, true, false, plain, nothing},
        {u"lock-pictures"_s, shell, true, false, with("profile", 0), taps({u"picture3"_s, u"picture7"_s})},
        {u"lock-wait"_s, shell, true, false, with("profile", 0), wrongPictures},
        {u"lock-typed"_s, shell, true, false, with("profile", 1), nothing},
        {u"lock-cannot"_s, shell, true, false, with("profile", 0), taps({u"cannotGetIn"_s})},
        {u"help"_s, shell, true, false, with("helping", true), nothing},
        {u"how-front-door"_s, shell, true, false, with("choosingHow", true), nothing},
        {u"how-one-switch"_s, shell, true, true, with("choosingHow", true), taps({u"wayOneSwitch"_s})},
        {u"how-two-switches"_s, shell, true, true, with("choosingHow", true), taps({u"wayTwoSwitches"_s})},
        {u"how-dwell"_s, shell, true, true, with("choosingHow", true), taps({u"wayDwell"_s})},
        {u"covered"_s, shell, true, true, [](ScreenFamily &) { return QVariantMap{{u"profile"_s, 0}, {u"covered"_s, true}}; }, nothing},
        {u"question-headphones"_s, shell, true, true, plain, [](ScreenFamily &family, QQuickItem &) { family.platform.readIfAlone(u"Biscuit"_s); }},
        {u"question-still-here"_s, shell, true, true, plain, [](ScreenFamily &family, QQuickItem &) {
             family.session.setIdleLimit(std::chrono::seconds(30));
             while (!family.session.askingStillHere()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
         }},
        {u"home"_s, shell, true, true, plain, light(u"day"_s)},
        {u"home-dawn"_s, shell, true, true, plain, light(u"dawn"_s)},
        {u"home-dusk"_s, shell, true, true, plain, light(u"dusk"_s)},
        {u"home-night"_s, shell, true, true, plain, light(u"night"_s)},
        {u"pages"_s, space, true, true, with("place", 1), nothing},
        {u"pages-none"_s, space, false, true, with("place", 1), nothing},
        {u"page-shared"_s, space, true, true, with("place", 1), [](ScreenFamily &family, QQuickItem &root) {
             auto *list = ChildStage::find(root, u"pagesList"_s);
             if (list) QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, 3), Q_ARG(int, 0));
             root.window()->grabWindow();
             if (auto *row = ChildStage::find(root, u"page3"_s)) QMetaObject::invokeMethod(row, "sharedRequested");
             family.settle();
         }},
        {u"editor"_s, bench, true, true, theDraft, nothing},
        {u"editor-new"_s, bench, true, true, with("pageKey", QString()), nothing},
        {u"editor-stickers"_s, bench, true, true, theDraft, taps({u"tool-sticker"_s, u"sticker6"_s})},
        {u"editor-things"_s, bench, true, true, theDraft, taps({u"tool-sticker"_s, u"group-home"_s, u"sticker2-4"_s})},
        {u"editor-list"_s, bench, true, true, theDraft, taps({u"thingsButton"_s})},
        {u"editor-list-one"_s, bench, true, true, theDraft, [](ScreenFamily &family, QQuickItem &root) {
             taps({u"thingsButton"_s})(family, root);
             if (auto *list = ChildStage::find(root, u"thingsList"_s)) QMetaObject::invokeMethod(list, "positionViewAtEnd");
             root.window()->grabWindow();
             for (int thing = 40; thing >= 0; --thing)
                 if (ChildStage::tap(root, u"thing%1"_s.arg(thing))) break;
         }},
        {u"editor-scanned"_s, shell, true, true, plain, [](ScreenFamily &family, QQuickItem &root) {
             taps({u"makePage"_s, u"tool-sticker"_s})(family, root);
             family.access.setWay(app::Access::TwoSwitches);
             for (int i = 0; i < 2; ++i) family.access.scan().next();
         }},
        {u"editor-letters"_s, shell, true, true, plain, [](ScreenFamily &family, QQuickItem &root) {
             taps({u"makePage"_s, u"tool-words"_s})(family, root);
             family.access.setWay(app::Access::Dwell);
             if (auto *field = ChildStage::find(root, u"wordsField"_s)) Q_EMIT family.access.gaze().chosen(field);
             family.access.type(u"Hello Sam"_s);
             root.window()->grabWindow();
             if (auto *letter = ChildStage::find(root, u"letter-k"_s)) family.access.gaze().pointerAt(letter->mapToScene({20, 20}));
             family.hands.pass(800);
             family.access.gaze().beat();
         }},
        {u"editor-voice"_s, bench, true, true, theDraft, taps({u"tool-mic"_s})},
        {u"editor-recording"_s, bench, true, true, theDraft, record},
        {u"editor-colours"_s, bench, true, true, theDraft, [](ScreenFamily &family, QQuickItem &root) {
             if (ChildStage::find(root, u"allColours"_s)) taps({u"allColours"_s})(family, root); // where they do not all fit
         }},
        {u"editor-words"_s, bench, true, true, theDraft, taps({u"tool-words"_s})},
        {u"editor-photo"_s, bench, true, true, theDraft, taps({u"tool-camera"_s})},
        {u"editor-photo-none"_s, bench, true, true, theDraft, [](ScreenFamily &family, QQuickItem &root) {
             family.camera.plug(false);
             taps({u"tool-camera"_s})(family, root);
         }},
        {u"editor-photo-aim"_s, bench, true, true, theDraft, taps({u"tool-camera"_s, u"takePhoto"_s})},
        {u"editor-photo-crop"_s, bench, true, true, theDraft, taps({u"tool-camera"_s, u"takePhoto"_s, u"shutter"_s, u"cutLeft"_s, u"cutTop"_s})},
        {u"editor-photo-put"_s, bench, true, true, theDraft, [](ScreenFamily &family, QQuickItem &root) {
             taps({u"tool-camera"_s, u"takePhoto"_s, u"shutter"_s, u"cutLeft"_s, u"putPicture"_s})(family, root);
             for (int i = 0; i < 200 && ChildStage::find(root, u"closePhotos"_s); ++i) {
                 QThread::msleep(10);
                 family.settle();
             }
         }},
        {u"share"_s, bench, true, true, theDraft, taps({u"shareButton"_s, u"face1"_s})},
        {u"share-use"_s, bench, true, true, theDraft, taps({u"shareButton"_s, u"use3"_s})},
        {u"share-more"_s, bench, true, true, theDraft, taps({u"shareButton"_s, u"tellMeMore"_s})},
        {u"posted"_s, bench, true, true, [](ScreenFamily &) { return QVariantMap{{u"pageKey"_s, QString()}, {u"step"_s, 2}}; }, nothing},
    };
}

} // namespace pipit::gallery
