// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/childscreens/childscreens.h"

#include "app/page/pagedocument.h"
#include "app/share/safeanswer.h"
#include "core/book/pagecodec.h"
#include "core/book/standins.h"
#include "tests/qml/family/hand.h"
#include "tests/support/tones.h"

#include <QCoreApplication>
#include <QPolygonF>
#include <QThread>

#include <cmath>

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

void wrongPictures(ScreenFamily &family, QQuickItem &root)
{
    for (int tries = 0; tries < 8 && ChildStage::find(root, u"picture1"_s); ++tries)
        taps({u"picture1"_s, u"picture1"_s, u"picture1"_s, u"picture1"_s})(family, root);
    family.settle();
}

/// Something done to her vault before the screen is made.
void inVault(ScreenFamily &family, std::function<Result<void>(Profile &)> work)
{
    family.vault.ask(
        &family.session, [work = std::move(work)](app::DeviceSession &device) { return work(*device.profile()); },
        [](Result<void> done) {
            if (!done) qWarning("%s", done.error().detail.c_str());
        });
    family.settle();
}

/// Two drafts in the bin, the second for four weeks already.
QVariantMap twoInTheBin(ScreenFamily &family)
{
    inVault(family, [](Profile &child) -> Result<void> {
        PIPIT_TRY_SET(const auto drafts, child.drafts().list());
        for (const auto &draft : drafts) PIPIT_TRY(child.bin().put(draft.page));
        return {};
    });
    return {{u"place"_s, 4}};
}

/// A draft that does not decode, among the others.
QVariantMap oneUnreadable(ScreenFamily &family)
{
    inVault(family, [](Profile &child) { return child.drafts().create(PageId(), asBytes("nonsense")); });
    return {{u"place"_s, 1}};
}

void chooseFilter(ScreenFamily &family, QQuickItem &root, int filter)
{
    if (ChildStage::find(root, u"chooseFilter"_s)) taps({u"chooseFilter"_s})(family, root);
    taps({u"filter%1"_s.arg(filter)})(family, root);
    root.window()->grabWindow();
}

/// The menu of one of her pages.
std::function<void(ScreenFamily &, QQuickItem &)> menuOf(int index, QStringList then = {})
{
    return [index, then](ScreenFamily &family, QQuickItem &root) {
        auto *list = ChildStage::find(root, u"pagesList"_s);
        if (list) QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, index), Q_ARG(int, 0));
        root.window()->grabWindow();
        if (auto *row = ChildStage::find(root, u"page%1"_s.arg(index))) QMetaObject::invokeMethod(row, "menuRequested");
        family.settle();
        taps(then)(family, root);
        root.window()->grabWindow();
    };
}

/// As she has dressed it: look and words, by their kept numbers.
std::function<QVariantMap(ScreenFamily &)> dressed(int look, int words)
{
    return [look, words](ScreenFamily &family) {
        inVault(family, [look, words](Profile &child) -> Result<void> {
            PIPIT_TRY(child.preferences().keep("home/look", asBytes(std::to_string(look + 1))));
            return child.preferences().keep("home/words", asBytes(std::to_string(words + 1)));
        });
        return theDraft(family);
    };
}

/// Something went from her without a copy; and a page was taken back.
QVariantMap nothingKept(ScreenFamily &family)
{
    family.inVault([](app::DeviceSession &device) -> Result<void> {
        PIPIT_TRY_SET(const auto circle, device.onlyCircle());
        const auto pages = device.books().at(circle).pages();
        for (const auto &card : pages)
            if (card.title == "Biscuit") PIPIT_TRY(device.takeBack(circle, card.ref));
        NewEntry entry;
        entry.circle = circle;
        entry.content = encodePage(ScreenFamily::kite())->content;
        entry.audience = {2};
        entry.keepCopy = false;
        PIPIT_TRY(device.post(std::move(entry)));
        return {};
    });
    return {{u"place"_s, 1}};
}

/// Help, where Priya is on duty.
QVariantMap withDuty(ScreenFamily &family)
{
    family.putOnDuty();
    return {{u"helping"_s, true}};
}

/// And she has said before how to answer her.
QVariantMap withDutyAndSaid(ScreenFamily &family)
{
    auto properties = withDuty(family);
    family.inVault([](app::DeviceSession &device) -> Result<void> {
        PIPIT_TRY(app::postSafeAnswer(device, {SafeAnswerContent::onThisTablet | SafeAnswerContent::inPersonAlone | SafeAnswerContent::notTheHouse, {}, {}}));
        return {};
    });
    return properties;
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

/// At the scissors, with a ring round the kite.
void drawRound(ScreenFamily &family, QQuickItem &root)
{
    taps({u"tool-sticker"_s, u"group-mine"_s, u"makeSticker"_s})(family, root);
    QPolygonF ring;
    for (int i = 0; i < 36; ++i) ring << QPointF(0.42 + 0.2 * std::cos(i * 0.1745), 0.36 + (0.24 + 0.02 * (i % 3)) * std::sin(i * 0.1745));
    auto *pad = ChildStage::find(root, u"cutRing"_s);
    if (!pad || !QMetaObject::invokeMethod(pad, "drawn", Q_ARG(QPolygonF, ring))) qWarning("no ring");
    family.settle();
}

void cutOut(ScreenFamily &family, QQuickItem &root)
{
    drawRound(family, root);
    taps({u"cutOut"_s, u"sayStickerName"_s})(family, root);
    family.microphone.speak(tones::tone(330, 700, 0.5));
    taps({u"sayStickerName"_s})(family, root);
}

void keepOwn(ScreenFamily &family, QQuickItem &root)
{
    cutOut(family, root);
    taps({u"keepSticker"_s})(family, root);
    family.settle();
    taps({u"own0"_s})(family, root);
}

/// Her draft's voice note, chosen.
void chooseNote(ScreenFamily &family, QQuickItem &root)
{
    taps({u"tool-sticker"_s})(family, root);
    auto *canvas = ChildStage::find(root, u"canvas"_s);
    auto *document = canvas ? canvas->property("document").value<app::PageDocument *>() : nullptr;
    for (std::size_t i = 0; document && i < document->page().objects.size(); ++i)
        if (std::holds_alternative<VoiceNote>(document->page().objects[i].what)) document->select(int(i));
    family.settle();
}

/// Sam is away for two weeks, and Priya reads for him.
void samIsAway(test::TestFamily &family)
{
    family.enrolCover();
    {
        test::Hand sam(family, family.iroDevice, family.openIro(), {test::TestFamily::childSeat, test::TestFamily::carerSeat});
        sam.say(AwayContent{test::civil(QDate::currentDate().addDays(14))});
    }
    family.carry();
}

} // namespace

std::vector<ChildScreen> childScreens()
{
    const auto shell = u"Shell/Shell.qml"_s, space = u"Child/Space.qml"_s, bench = u"Child/Workbench.qml"_s;
    const std::function<void(ScreenFamily &, QQuickItem &)> nothing;
    const auto plain = [](ScreenFamily &) { return QVariantMap(); };
    std::vector<ChildScreen> all{
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
        {u"pages-away"_s, space, true, true, with("place", 1), nothing, {}, samIsAway},
        {u"pages-filter"_s, space, true, true, with("place", 1), [](ScreenFamily &family, QQuickItem &root) { chooseFilter(family, root, 1); }},
        {u"pages-filter-none"_s, space, true, true, with("place", 1), [](ScreenFamily &family, QQuickItem &root) {
             chooseFilter(family, root, 1);
             while (ChildStage::find(root, u"page0"_s)) menuOf(0, {u"putInBin"_s})(family, root);
         }},
        {u"pages-choose"_s, space, true, true, with("place", 1), [](ScreenFamily &family, QQuickItem &root) {
             if (ChildStage::find(root, u"chooseFilter"_s)) taps({u"chooseFilter"_s})(family, root); // where they do not all fit
         }},
        {u"pages-menu"_s, space, true, true, with("place", 1), menuOf(0)},
        {u"pages-menu-shared"_s, space, true, true, with("place", 1), menuOf(3)},
        {u"pages-undo"_s, space, true, true, with("place", 1), menuOf(0, {u"putInBin"_s})},
        {u"pages-unreadable"_s, space, true, true, oneUnreadable, nothing},
        {u"bin"_s, space, true, true, twoInTheBin, nothing},
        {u"bin-ask"_s, space, true, true, twoInTheBin, taps({u"throwAway"_s})},
        {u"bin-none"_s, space, true, true, with("place", 4), nothing},
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
             taps({u"makePage"_s, u"blankPage"_s, u"tool-sticker"_s})(family, root);
             family.access.setWay(app::Access::TwoSwitches);
             for (int i = 0; i < 2; ++i) family.access.scan().next();
         }},
        {u"editor-letters"_s, shell, true, true, plain, [](ScreenFamily &family, QQuickItem &root) {
             taps({u"makePage"_s, u"blankPage"_s, u"tool-words"_s})(family, root);
             family.access.setWay(app::Access::Dwell);
             if (auto *field = ChildStage::find(root, u"wordsField"_s)) Q_EMIT family.access.gaze().chosen(field);
             family.access.type(u"Hello Sam"_s);
             root.window()->grabWindow();
             if (auto *letter = ChildStage::find(root, u"letter-k"_s)) family.access.gaze().pointerAt(letter->mapToScene({20, 20}));
             family.hands.pass(800);
             family.access.gaze().beat();
         }},
        {u"editor-search"_s, bench, true, true, theDraft, [](ScreenFamily &family, QQuickItem &root) {
             taps({u"tool-sticker"_s})(family, root);
             if (auto *field = ChildStage::find(root, u"stickerSearch"_s)) field->setProperty("text", u"home"_s);
         }},
        {u"editor-search-none"_s, bench, true, true, theDraft, [](ScreenFamily &family, QQuickItem &root) {
             taps({u"tool-sticker"_s})(family, root);
             if (auto *field = ChildStage::find(root, u"stickerSearch"_s)) field->setProperty("text", u"unicorn"_s);
         }},
        {u"editor-skins"_s, bench, true, true, theDraft, taps({u"tool-sticker"_s, u"stickerSkins"_s, u"skin5"_s, u"stickerSkins"_s})},
        {u"editor-mine-none"_s, bench, true, true, theDraft, taps({u"tool-sticker"_s, u"group-mine"_s})},
        {u"editor-cut"_s, bench, true, true, theDraft, drawRound},
        {u"editor-cut-box"_s, bench, true, true, theDraft, [](ScreenFamily &family, QQuickItem &root) {
             drawRound(family, root);
             taps({u"boxWay"_s, u"boxSide0"_s, u"boxSide2"_s})(family, root);
         }},
        {u"editor-cut-done"_s, bench, true, true, theDraft, cutOut},
        {u"editor-mine"_s, bench, true, true, theDraft, keepOwn},
        {u"editor-note"_s, bench, true, true, theDraft, chooseNote},
        {u"editor-listen"_s, bench, true, true, theDraft, [](ScreenFamily &family, QQuickItem &root) {
             chooseNote(family, root);
             taps({u"listen"_s})(family, root);
         }},
        {u"editor-words-look"_s, bench, true, true, theDraft, [](ScreenFamily &family, QQuickItem &root) {
             taps({u"tool-words"_s, u"wordsSize2"_s, u"wordsColour2"_s})(family, root);
             if (auto *field = ChildStage::find(root, u"wordsField"_s)) field->setProperty("text", u"me and Biscuit"_s);
         }},
        {u"editor-voice"_s, bench, true, true, theDraft, taps({u"tool-mic"_s})},
        {u"editor-recording"_s, bench, true, true, theDraft, record},
        {u"editor-colours"_s, bench, true, true, theDraft, [](ScreenFamily &family, QQuickItem &root) {
             if (ChildStage::find(root, u"allColours"_s)) taps({u"allColours"_s})(family, root); // where they do not all fit
         }},
        {u"editor-paper"_s, bench, true, true, theDraft, taps({u"tool-paper"_s})},
        {u"editor-paper-bus"_s, bench, true, true, theDraft, taps({u"tool-paper"_s, u"print5"_s, u"paper1"_s})},
        {u"editor-paper-tall"_s, bench, true, true, theDraft, taps({u"tool-paper"_s, u"paperTall"_s, u"print4"_s, u"closePanel"_s})},
        {u"editor-near"_s, bench, true, true, theDraft, [](ScreenFamily &family, QQuickItem &root) {
             taps({u"tool-sticker"_s, u"sticker6"_s, u"closePanel"_s})(family, root);
             taps({u"zoomIn"_s, u"zoomIn"_s})(family, root);
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
        {u"share-away"_s, bench, true, true, theDraft, taps({u"shareButton"_s}), {}, samIsAway},
        {u"share-use"_s, bench, true, true, theDraft, taps({u"shareButton"_s, u"use3"_s})},
        {u"share-more"_s, bench, true, true, theDraft, taps({u"shareButton"_s, u"tellMeMore"_s})},
        {u"share-company"_s, bench, true, true, theDraft, [](ScreenFamily &family, QQuickItem &root) {
             taps({u"shareButton"_s})(family, root);
             if (auto *list = ChildStage::find(root, u"shareBody"_s)) list->setProperty("contentY", 1'000);
             taps({u"company2"_s})(family, root);
         }},
        {u"share-nothing"_s, bench, true, true, theDraft, taps({u"shareButton"_s, u"face1"_s, u"postNothing"_s})},
        {u"share-nothing-posted"_s, bench, true, true, theDraft, taps({u"shareButton"_s, u"postNothing"_s, u"leaveNoMark"_s, u"postAndForget"_s})},
        {u"share-few-who"_s, bench, true, true, dressed(1, 1), taps({u"shareButton"_s})},
        {u"share-few-what"_s, bench, true, true, dressed(1, 1), taps({u"shareButton"_s, u"nextStep"_s, u"use2"_s})},
        {u"share-few-post"_s, bench, true, true, dressed(1, 1), taps({u"shareButton"_s, u"nextStep"_s, u"nextStep"_s})},
        {u"share-little"_s, bench, true, true, dressed(0, 0), taps({u"shareButton"_s, u"face1"_s})},
        {u"share-plain"_s, bench, true, true, dressed(2, 2), taps({u"shareButton"_s})},
        {u"safe-answer"_s, bench, true, true, theDraft, taps({u"shareButton"_s, u"tellMeMore"_s, u"safeAnswers"_s, u"way4"_s, u"way16"_s})},
        {u"pages-kept-nothing"_s, space, true, true, nothingKept, nothing},
        {u"take-back"_s, space, true, true, with("place", 1), [](ScreenFamily &family, QQuickItem &root) {
             auto *list = ChildStage::find(root, u"pagesList"_s);
             if (list) QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, 3), Q_ARG(int, 0));
             root.window()->grabWindow();
             if (auto *row = ChildStage::find(root, u"page3"_s)) QMetaObject::invokeMethod(row, "sharedRequested");
             family.settle();
             root.window()->grabWindow();
             taps({u"takeBack"_s})(family, root);
         }},
        {u"help-duty"_s, shell, true, true, withDuty, nothing},
        {u"help-duty-shown"_s, shell, true, true, withDuty, taps({u"showAlert"_s, u"showAlert"_s})},
        {u"help-duty-not-sent"_s, shell, true, true, withDuty, taps({u"notSafe"_s})},
        {u"help-duty-asked-again"_s, shell, true, true, withDutyAndSaid, taps({u"notSafe"_s})},
        {u"help-duty-changing"_s, shell, true, true, withDutyAndSaid, taps({u"notSafe"_s, u"safeChange"_s})},
        {u"posted"_s, bench, true, true, [](ScreenFamily &) { return QVariantMap{{u"pageKey"_s, QString()}, {u"step"_s, 2}}; }, nothing},
    };
    for (auto &screen : dressedScreens()) all.push_back(std::move(screen));
    for (auto &screen : answerScreens()) all.push_back(std::move(screen));
    for (auto &screen : questionScreens()) all.push_back(std::move(screen));
    for (auto &screen : cardScreens()) all.push_back(std::move(screen));
    for (auto &screen : doorScreens()) all.push_back(std::move(screen));
    for (auto &screen : copyScreens()) all.push_back(std::move(screen));
    for (auto &screen : drawingScreens()) all.push_back(std::move(screen));
    return all;
}

} // namespace pipit::gallery
