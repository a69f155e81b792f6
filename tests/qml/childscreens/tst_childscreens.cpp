// SPDX-License-Identifier: Apache-2.0
// What must hold for every screen of the shell and of the child's space, with a family behind it.
#include "app/page/pagedocument.h"
#include "app/pages/pagesmodel.h"
#include "core/book/pagecodec.h"
#include "tests/qml/childscreens/childscreens.h"
#include "tests/qml/gallery/examine.h"
#include "tests/qml/gallery/complaints.h"

#include <QSignalSpy>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

using namespace Qt::StringLiterals;
using namespace pipit::gallery;

Q_DECLARE_METATYPE(pipit::gallery::ChildScreen)
Q_DECLARE_METATYPE(pipit::gallery::Shape)

namespace {

/// As a swipe would.
void bringIntoView(QQuickItem &item)
{
    for (auto *up = item.parentItem(); up; up = up->parentItem()) {
        if (!up->inherits("QQuickFlickable")) continue;
        const qreal below = item.mapToItem(up, QPointF(0, item.height())).y() + 8 - up->height();
        if (below > 0) up->setProperty("contentY", up->property("contentY").toReal() + below);
    }
}

} // namespace

class TestChildScreens : public QObject
{
    Q_OBJECT

    QScopedPointer<QPointingDevice> m_finger{QTest::createTouchDevice()};

    void rows(const QStringList &parts)
    {
        QTest::addColumn<ChildScreen>("screen");
        QTest::addColumn<Shape>("shape");
        for (const auto &screen : childScreens())
            for (const auto &shape : shapes())
                if (parts.contains(shape.name)) QTest::newRow(qPrintable(screen.name + u' ' + shape.name)) << screen << shape;
    }

    /// A finger goes down in the middle of `item`, moves by `by`, and lifts.
    void touch(QQuickWindow &window, QQuickItem &item, QPointF by)
    {
        const auto from = item.mapToScene(QPointF(item.width() / 2, item.height() / 2));
        QTest::touchEvent(&window, m_finger.get()).press(1, from.toPoint(), &window);
        QCoreApplication::processEvents();
        if (!by.isNull())
            for (const qreal part : {0.25, 0.5, 1.0}) {
                QTest::touchEvent(&window, m_finger.get()).move(1, (from + by * part).toPoint(), &window);
                QCoreApplication::processEvents();
                window.grabWindow(); // moves are delivered with the next frame
            }
        QTest::touchEvent(&window, m_finger.get()).release(1, (from + by).toPoint(), &window);
        QCoreApplication::processEvents();
    }

    /// A finger that slides off before it lifts does nothing, on every button.
    QStringList whatASlipOfTheFingerDoes(QQuickWindow &window, const QList<examine::Thing> &things)
    {
        QStringList done;
        for (const auto &thing : things) {
            if (!thing.item || !thing.pressable || !thing.enabled || thing.seen != thing.box || !thing.item->inherits("QQuickAbstractButton")) continue;
            QSignalSpy clicked(thing.item.get(), SIGNAL(clicked()));
            const auto middle = thing.box.center();
            const qreal far = thing.box.height() / 2 + 60;
            touch(window, *thing.item, {0, middle.y() > window.height() / 2.0 ? -far : far});
            if (!clicked.isEmpty()) done << u"clicked by a slip: "_s + thing.told();
        }
        return done;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        listen(); // not before: QtTest puts its own ear in front of what was there
    }
    void init() { forgetComplaints(); }

    void everyScreenCanBeSeenHeardAndTouched_data()
    {
        rows({u"tablet10-ltr-100-light"_s, u"phone-ltr-100-light"_s, u"phone-rtl-200-dark"_s});
    }

    void everyScreenCanBeSeenHeardAndTouched()
    {
        QFETCH(ChildScreen, screen);
        QFETCH(Shape, shape);
        ChildStage stage(screen);
        auto &window = stage.show(shape);
        QVERIFY2(stage.item(), qPrintable(stage.complaints().join(u'\n')));
        const auto things = examine::things(window);
        auto faults = examine::nameless(things) + examine::tooSmall(things, 64) + examine::overlapping(things)
            + examine::sameName(things) + examine::stateless(things) + examine::cutText(*stage.item(), window.width()) + stage.complaints() + takeComplaints();
        // Not a grown-up's, and not in a language that the voice does not speak.
        if (screen.name != u"lock-typed"_s && screen.language.isEmpty()) faults += examine::unspoken(things);
        if (shape.name.startsWith(u"tablet10"_s)) faults += whatASlipOfTheFingerDoes(window, things) + examine::notReachedByTab(window, things);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(std::any_of(things.begin(), things.end(), [](const auto &thing) { return thing.pressable; }));
    }

    void aTapDoesWhatItSays_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("tapped");
        QTest::addColumn<QString>("appears");
        const auto row = [](const char *name, QString screen, QString tapped, QString appears) {
            QTest::newRow(name) << screen << tapped << appears;
        };
        row("a face on the front door", u"front-door"_s, u"faceCard0"_s, u"picture1"_s);
        row("help before the lock", u"front-door"_s, u"help"_s, u"helpNumbers"_s);
        row("help at the lock", u"lock-pictures"_s, u"help"_s, u"helpNumbers"_s);
        row("back while waiting", u"lock-wait"_s, u"back"_s, u"faceCard0"_s);
        row("back from the pictures", u"lock-pictures"_s, u"back"_s, u"faceCard0"_s);
        row("back from the passphrase", u"lock-typed"_s, u"back"_s, u"faceCard0"_s);
        row("I cannot get in", u"lock-wait"_s, u"cannotGetIn"_s, u"advice"_s);
        row("send something", u"send-lock"_s, u"sendFromLock"_s, u"feelings"_s);
        row("send something while waiting", u"lock-wait"_s, u"sendFromLock"_s, u"feelings"_s);
        row("send it", u"send-written"_s, u"sendFromDoor"_s, u"sentFromDoor"_s);
        row("say it at the lock", u"send-empty"_s, u"sayAtDoor"_s, u"recordButton"_s);
        row("stop at the lock", u"send-recording"_s, u"stopButton"_s, u"playVoice"_s);
        row("back from the recorder", u"send-say"_s, u"back"_s, u"feelings"_s);
        row("what was said goes", u"send-said"_s, u"sendFromDoor"_s, u"sentFromDoor"_s);
        row("say it again at the lock", u"send-said"_s, u"sayAgainAtDoor"_s, u"recordButton"_s);
        row("throw it away at the lock", u"send-said"_s, u"unsayAtDoor"_s, u"sayAtDoor"_s);
        row("sent, and back at the lock", u"send-sent"_s, u"sentReady"_s, u"picture1"_s);
        row("the cover", u"home"_s, u"cover"_s, u"coverCorner"_s);
        row("help under the cover", u"covered"_s, u"help"_s, u"helpNumbers"_s);
        row("the cover's corner locks", u"covered"_s, u"coverCorner"_s, u"picture1"_s);
        row("my pages", u"home"_s, u"myPages"_s, u"pagesList"_s);
        row("make a page", u"home"_s, u"makePage"_s, u"blankPage"_s);
        row("about anything", u"questions"_s, u"blankPage"_s, u"canvas"_s);
        row("a pack", u"questions"_s, u"pack-family-time"_s, u"prompt-take"_s);
        row("a question", u"questions-pack"_s, u"prompt-good-day"_s, u"answer"_s);
        row("answer", u"question"_s, u"answer"_s, u"promptLine"_s);
        row("not today", u"question"_s, u"notToday"_s, u"pagesList"_s);
        row("cards", u"question-cards"_s, u"answer"_s, u"pile-not-understood"_s);
        row("a page of the cards", u"sort"_s, u"makeSortedPage"_s, u"canvas"_s);
        row("talk about a right", u"right"_s, u"talk"_s, u"sendTalk"_s);
        row("somebody is asked", u"right-talk"_s, u"sendTalk"_s, u"asked"_s);
        row("no thank you", u"right-last"_s, u"nextRight"_s, u"prompt-advocate"_s);
        row("put it in the bin", u"pages-menu"_s, u"putInBin"_s, u"undoBin"_s);
        row("undo", u"pages-filter-none"_s, u"undoBin"_s, u"page0"_s);
        row("make one like it", u"pages-menu"_s, u"makeLike"_s, u"canvas"_s);
        row("the bin", u"pages"_s, u"openBin"_s, u"emptyBin"_s);
        row("throw away asks", u"bin"_s, u"throwAway"_s, u"awayForGood"_s);
        row("lock", u"home"_s, u"lockButton"_s, u"faceCard0"_s);
        row("stickers", u"editor"_s, u"tool-sticker"_s, u"stickerGrid"_s);
        row("voice", u"editor"_s, u"tool-mic"_s, u"recordButton"_s);
        row("words", u"editor"_s, u"tool-words"_s, u"wordsField"_s);
        row("paper", u"editor"_s, u"tool-paper"_s, u"print5"_s);
        row("nearer", u"editor"_s, u"zoomIn"_s, u"zoomWhere"_s);
        row("camera", u"editor"_s, u"tool-camera"_s, u"choosePicture"_s);
        row("take a photo", u"editor-photo"_s, u"takePhoto"_s, u"shutter"_s);
        row("take it", u"editor-photo-aim"_s, u"shutter"_s, u"putPicture"_s);
        row("not this one", u"editor-photo-crop"_s, u"anotherPicture"_s, u"choosePicture"_s);
        row("who can see this?", u"editor"_s, u"shareButton"_s, u"postButton"_s);
        row("only I use it", u"copy-whose"_s, u"onlyMine"_s, u"copyPages"_s);
        row("others use it too", u"copy-whose"_s, u"othersToo"_s, u"askForCopy"_s);
        row("what goes into my copy", u"copy-choice"_s, u"copyAnswers"_s, u"picture1"_s);
        row("my copy is asked for", u"copy-ask"_s, u"askForCopy"_s, u"copyAsked"_s);
    }

    void aTapDoesWhatItSays()
    {
        QFETCH(QString, screen);
        QFETCH(QString, tapped);
        QFETCH(QString, appears);
        const auto screens = childScreens();
        const auto found = std::find_if(screens.begin(), screens.end(), [&](const auto &each) { return each.name == screen; });
        QVERIFY(found != screens.end());
        for (const auto &shape : shapes()) {
            if (shape.name != u"tablet10-ltr-100-light"_s && shape.name != u"phone-rtl-100-dark"_s) continue;
            ChildStage stage(*found);
            auto &window = stage.show(shape);
            auto *item = ChildStage::find(*stage.item(), tapped);
            QVERIFY2(item, qPrintable(shape.name));
            QVERIFY2(!ChildStage::find(*stage.item(), appears), qPrintable(shape.name));
            bringIntoView(*item);
            window.grabWindow();
            touch(window, *item, {});
            stage.family().settle();
            window.grabWindow();
            QVERIFY2(ChildStage::find(*stage.item(), appears), qPrintable(shape.name));
        }
        QCOMPARE(takeComplaints(), QStringList());
    }

    void wherePicturesAreEnoughNothingIsWritten_data()
    {
        QTest::addColumn<QString>("screen");
        for (const auto *name : {"questions-pictures", "questions-pack-pictures", "question-pictures", "sort-pictures", "right-pictures"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void wherePicturesAreEnoughNothingIsWritten()
    {
        QFETCH(QString, screen);
        const auto screens = childScreens();
        const auto found = std::find_if(screens.begin(), screens.end(), [&](const auto &each) { return each.name == screen; });
        QVERIFY(found != screens.end());
        ChildStage stage(*found);
        auto &window = stage.show(shapes().front());
        QStringList written;
        const std::function<void(QQuickItem &)> look = [&](QQuickItem &item) {
            // Help and Cover are the same on every screen, each with its sign.
            if (!item.isVisible() || item.objectName() == u"help"_s || item.objectName() == u"cover"_s) return;
            if (item.inherits("QQuickText") && !item.property("text").toString().isEmpty()) written << item.property("text").toString();
            for (auto *child : item.childItems()) look(*child);
        };
        look(*stage.item());
        QCOMPARE(written, QStringList());
        // And yet everything has its name, to be said.
        const auto things = examine::things(window);
        QVERIFY(std::ranges::count_if(things, [](const auto &thing) { return thing.pressable; }) > 4);
        QCOMPARE(examine::nameless(things), QStringList());
    }

    void twoFingersBringThePageNearer_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::newRow("a bare page") << u"editor-new"_s;
        QTest::newRow("a thing is chosen") << u"editor-near"_s; // and its frame lies over the page
    }
    void twoFingersBringThePageNearer()
    {
        QFETCH(QString, screen);
        const auto screens = childScreens();
        const auto found = std::find_if(screens.begin(), screens.end(), [&](const auto &each) { return each.name == screen; });
        QVERIFY(found != screens.end());
        for (const auto &shape : shapes()) {
            if (shape.name != u"tablet10-ltr-100-light"_s && shape.name != u"phone-rtl-100-dark"_s) continue;
            ChildStage stage(*found);
            auto *window = &stage.show(shape);
            auto *canvas = ChildStage::find(*stage.item(), u"canvas"_s);
            QVERIFY2(canvas, qPrintable(shape.name));
            QVERIFY(ChildStage::tap(*stage.item(), u"zoomWhole"_s) || screen == u"editor-new"_s);
            window->grabWindow();
            const auto *document = canvas->property("document").value<pipit::app::PageDocument *>();
            const auto before = document->page();
            const double width = canvas->width();
            const auto at = canvas->mapToScene(QPointF(width / 4, canvas->height() / 5)).toPoint();
            auto fingers = QTest::touchEvent(window, m_finger.get(), false);
            fingers.press(1, at - QPoint(30, 0), window).commit();
            fingers.stationary(1).press(2, at + QPoint(30, 0), window).commit();
            for (int i = 1; i <= 6; ++i) fingers.move(1, at - QPoint(30 + 5 * i, 0), window).move(2, at + QPoint(30 + 5 * i, 0), window).commit();
            fingers.release(1, at - QPoint(60, 0), window).release(2, at + QPoint(60, 0), window).commit();
            window->grabWindow();
            QVERIFY2(std::abs(canvas->width() / width - 2) < 0.02, qPrintable(QStringLiteral("%1: %2 times as wide").arg(shape.name).arg(canvas->width() / width)));
            QVERIFY2(document->page() == before, qPrintable(shape.name)); // and nothing is drawn
        }
    }

    void ofFiveHundredPagesTheScreenReadsWhatItShows_data()
    {
        QTest::addColumn<QString>("shape");
        QTest::newRow("a grid") << u"tablet10-ltr-100-light"_s;
        QTest::newRow("rows") << u"phone-ltr-100-light"_s;
    }
    void ofFiveHundredPagesTheScreenReadsWhatItShows()
    {
        QFETCH(QString, shape);
        const auto all = shapes();
        const auto wanted = std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.name == shape; });
        ChildScreen many{u"many"_s, u"Child/Space.qml"_s, false, true,
                         [](pipit::test::ScreenFamily &family) {
                             family.vault.ask(
                                 &family.session,
                                 [](pipit::app::DeviceSession &device) {
                                     for (std::uint8_t i = 0; i < 250; ++i)
                                         for (std::uint8_t j = 0; j < 2; ++j) {
                                             auto page = pipit::test::ScreenFamily::kite();
                                             page.id.bytes.fill(i);
                                             page.id.bytes[0] = j;
                                             page.objects.resize(3);
                                             const auto made = device.profile()->drafts().createWhole({page.id, *pipit::encodeSnapshot(page), "A kite", {}, {}}, {});
                                             if (!made) qFatal("draft");
                                         }
                                     return true;
                                 },
                                 [](bool) {});
                             family.settle();
                             return QVariantMap{{u"place"_s, 1}};
                         },
                         {}};
        ChildStage stage(many);
        auto &window = stage.show(*wanted);
        auto *list = ChildStage::find(*stage.item(), u"pagesList"_s);
        QVERIFY(list);
        const auto *pages = qobject_cast<pipit::app::PagesModel *>(list->property("model").value<QObject *>());
        QVERIFY(pages);
        QCOMPARE(pages->count(), 500);
        const auto settle = [&] {
            for (int round = 0; round < 4; ++round) {
                stage.family().settle();
                window.grabWindow();
            }
        };
        settle();
        const int first = pages->pictures().reads();
        QVERIFY2(first > 2 && first <= 40, qPrintable(QString::number(first)));
        // A screen further on reads a screen more, and going back reads nothing.
        const double screen = list->height();
        list->setProperty("contentY", list->property("contentY").toDouble() + screen);
        settle();
        const int second = pages->pictures().reads();
        QVERIFY2(second > first && second <= 2 * first + 8, qPrintable(QString::number(second)));
        list->setProperty("contentY", list->property("contentY").toDouble() - screen);
        settle();
        QCOMPARE(pages->pictures().reads(), second);
        // To the end in one flick.
        QMetaObject::invokeMethod(list, "positionViewAtEnd");
        settle();
        QVERIFY2(pages->pictures().reads() <= second + 40, qPrintable(QString::number(pages->pictures().reads())));
        QVERIFY(ChildStage::find(*stage.item(), u"page499"_s));
        QCOMPARE(takeComplaints(), QStringList());
    }

    void aPanelGoesAndNothingWasDone_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("tapped");
        QTest::addColumn<QString>("stays");
        QTest::newRow("the menu closed") << u"pages-menu"_s << u"closePanel"_s << u"page1"_s;
        QTest::newRow("the menu left") << u"pages-menu"_s << u"back"_s << u"page1"_s;
        QTest::newRow("left in the bin") << u"bin-ask"_s << u"keepIt"_s << u"binned1"_s;
        QTest::newRow("the question closed") << u"bin-ask"_s << u"closePanel"_s << u"binned1"_s;
    }
    void aPanelGoesAndNothingWasDone()
    {
        QFETCH(QString, screen);
        QFETCH(QString, tapped);
        QFETCH(QString, stays);
        const auto screens = childScreens();
        const auto found = std::find_if(screens.begin(), screens.end(), [&](const auto &each) { return each.name == screen; });
        ChildStage stage(*found);
        auto &window = stage.show(shapes().front());
        QVERIFY(ChildStage::find(*stage.item(), u"closePanel"_s));
        auto *behind = ChildStage::find(*stage.item(), stays);
        QVERIFY(behind && !behind->isEnabled());
        touch(window, *ChildStage::find(*stage.item(), tapped), {});
        stage.family().settle();
        window.grabWindow();
        QVERIFY(!ChildStage::find(*stage.item(), u"closePanel"_s));
        behind = ChildStage::find(*stage.item(), stays);
        QVERIFY(behind && behind->isEnabled());
    }

    void theExaminerSeesWhatIsWrong()
    {
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData(R"(
            import QtQuick
            import QtQuick.Templates as T
            Item {
                width: 300; height: 300
                T.AbstractButton { width: 63; height: 64; activeFocusOnTab: true; Accessible.role: Accessible.Button; Accessible.name: "Small"; Accessible.onPressAction: clicked() }
                T.AbstractButton { x: 40; width: 64; height: 64; Accessible.role: Accessible.Button; Accessible.onPressAction: clicked() }
                T.AbstractButton { x: 200; width: 64; height: 64; focusPolicy: Qt.NoFocus; Accessible.role: Accessible.Button; Accessible.name: "Skipped"; Accessible.onPressAction: clicked() }
                Text { y: 100; x: 280; text: "far too long"; Accessible.role: Accessible.StaticText; Accessible.name: text }
                Text { y: 140; width: 20; text: "Unbreakable" }
            })", QUrl());
        QScopedPointer<QObject> made(component.create());
        auto *item = qobject_cast<QQuickItem *>(made.get());
        QVERIFY2(item, qPrintable(component.errorString()));
        QQuickWindow window;
        window.resize(300, 300);
        item->setParentItem(window.contentItem());
        window.show();
        window.grabWindow();
        const auto things = examine::things(window);
        QCOMPARE(examine::nameless(things).size(), 1);
        QCOMPARE(examine::tooSmall(things, 64).size(), 1);
        QCOMPARE(examine::overlapping(things).size(), 1);
        QCOMPARE(examine::unspoken(things).size(), 1);
        QVERIFY(examine::notReachedByTab(window, things).join(u'\n').contains(u"Skipped"_s));
        QCOMPARE(examine::cutText(*item, 300).size(), 2);
        item->setParentItem(nullptr);
    }
};

QTEST_MAIN(TestChildScreens)
#include "tst_childscreens.moc"
