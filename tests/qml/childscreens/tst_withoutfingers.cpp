// SPDX-License-Identifier: Apache-2.0
// A child who cannot use her fingers: by one switch, by two, by a pointer that only rests; and how she chooses it.
#include "app/front/drawingmaker.h"
#include "tests/qml/childscreens/person.h"
#include "tests/qml/gallery/complaints.h"

#include <QAccessible>
#include <QtQml/qqmlextensionplugin.h>

using namespace Qt::StringLiterals;
using namespace pipit;
using namespace pipit::gallery;
using app::Access;

class TestWithoutFingers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        listen();
    }
    void init() { forgetComplaints(); }
    void cleanup() { QCOMPARE(takeComplaints(), QStringList()); }

    void aPageIsMadeAndSharedByOneSwitchAlone()
    {
        Person child(u"front-door"_s);
        child.access().setWay(Access::OneSwitch);
        QVERIFY(child.scanTo(u"faceCard0"_s));
        for (const auto &picture : pictureNames()) QVERIFY2(child.scanTo(picture), qPrintable(picture));
        QTRY_VERIFY(child.see(u"makePage"_s));
        child.settle();
        QCOMPARE(child.access().way(), Access::OneSwitch); // nothing of her own yet: as at the front door
        QVERIFY(child.scanTo(u"makePage"_s));
        QVERIFY(child.scanTo(u"blankPage"_s));
        QVERIFY(child.scanTo(u"tool-sticker"_s));
        QVERIFY(child.scanTo(u"sticker6"_s));
        QVERIFY(child.scanTo(u"sticker7"_s));
        QVERIFY(child.scanTo(u"tool-words"_s));
        QVERIFY(child.scanTo(u"wordsField"_s));
        QVERIFY(child.see(u"letterBoard"_s));
        QVERIFY(child.scanTo(u"letter-h"_s));
        QVERIFY(child.scanTo(u"letter-i"_s));
        QCOMPARE(child.access().written(), u"Hi"_s);
        QVERIFY(child.scanTo(u"lettersDone"_s));
        QVERIFY(!child.see(u"letterBoard"_s));
        QVERIFY(child.scanTo(u"wordsDone"_s));
        QVERIFY(child.scanTo(u"shareButton"_s));
        QVERIFY(child.scanTo(u"postButton"_s));
        QTRY_VERIFY(child.see(u"toMyPages"_s));
    }

    void aPageIsMadeAndSharedByTwoSwitchesAlone()
    {
        Person child(u"front-door"_s);
        child.access().setWay(Access::TwoSwitches);
        QVERIFY(child.stepTo(u"faceCard0"_s));
        for (const auto &picture : pictureNames()) QVERIFY2(child.stepTo(picture), qPrintable(picture));
        QTRY_VERIFY(child.see(u"makePage"_s));
        child.settle();
        for (const auto *name : {"makePage", "blankPage", "tool-sticker", "sticker6", "shareButton", "postButton"})
            QVERIFY2(child.stepTo(QString::fromLatin1(name)), name);
        QTRY_VERIFY(child.see(u"toMyPages"_s));
    }

    void aPageIsMadeAndSharedByLookingAlone()
    {
        Person child(u"front-door"_s);
        child.access().setWay(Access::Dwell);
        QVERIFY(child.lookAt(u"faceCard0"_s));
        for (const auto &picture : pictureNames()) QVERIFY2(child.lookAt(picture), qPrintable(picture));
        QTRY_VERIFY(child.see(u"makePage"_s));
        child.settle();
        for (const auto *name : {"makePage", "blankPage", "tool-sticker", "sticker6", "shareButton", "postButton"})
            QVERIFY2(child.lookAt(QString::fromLatin1(name)), name);
        QTRY_VERIFY(child.see(u"toMyPages"_s));
    }

    void aLockOfHerOwnIsMadeByOneSwitchAlone()
    {
        Person child(u"drawings-mine"_s);
        child.access().setWay(Access::OneSwitch);
        child.settle();
        auto *maker = child.stage().item()->findChild<app::DrawingMaker *>(u"drawingMaker"_s);
        QVERIFY(maker);
        QVERIFY(child.scanTo(u"drawMyOwn"_s));
        for (int i = 0; i < maker->fewest(); ++i) { // whoever does not draw takes a picture by chance
            QVERIFY(child.scanTo(u"padPicture"_s));
            QVERIFY(child.scanTo(u"keepDrawing"_s));
        }
        QCOMPARE(int(maker->made().size()), maker->fewest());
        QVERIFY(child.scanTo(u"drawnAll"_s));
        for (const auto &picture : pictureNames()) QVERIFY2(child.scanTo(picture), qPrintable(picture));
        QTRY_COMPARE(maker->step(), app::DrawingMaker::Learning);
        child.settle();
        const auto four = maker->four();
        QVERIFY(child.scanTo(u"tryThem"_s));
        for (int time = 0; time < app::DrawingMaker::rightsNeeded; ++time)
            for (const int number : four) QVERIFY(child.scanTo(u"picture%1"_s.arg(number)));
        QTRY_COMPARE(maker->step(), app::DrawingMaker::Changed);
        QVERIFY(maker->hasOwn());
    }

    void aPageIsMadeByAPointerThatOnlyRests()
    {
        Person child(u"home"_s);
        child.access().setWay(Access::Dwell);
        child.settle();
        QVERIFY(child.lookAt(u"makePage"_s));
        QVERIFY(child.lookAt(u"blankPage"_s));
        QVERIFY(child.lookAt(u"tool-sticker"_s));
        QVERIFY(child.lookAt(u"sticker6"_s));
        auto *document = child.see(u"canvas"_s)->property("document").value<app::PageDocument *>();
        QCOMPARE(document->page().objects.size(), 1u);
        QVERIFY(child.lookAt(u"tool-words"_s));
        QVERIFY(child.lookAt(u"wordsField"_s));
        QVERIFY(child.lookAt(u"letter-a"_s));
        QVERIFY(child.lookAt(u"lettersDone"_s));
        QVERIFY(child.lookAt(u"wordsDone"_s));
        QCOMPARE(document->page().objects.size(), 2u);
        QVERIFY(child.lookAt(u"restDwell"_s)); // rests: now looking presses nothing
        QVERIFY(child.access().dwellRests());
        QVERIFY(child.lookAt(u"shareButton"_s));
        QVERIFY(!child.see(u"postButton"_s));
        QVERIFY(child.lookAt(u"restDwell"_s));
        QVERIFY(child.lookAt(u"shareButton"_s));
        QVERIFY(child.see(u"postButton"_s));
    }

    void aThingIsPlacedByTwoSwitchesWithoutADrag()
    {
        Person child(u"editor"_s);
        child.access().setWay(Access::TwoSwitches);
        auto *document = child.see(u"canvas"_s)->property("document").value<app::PageDocument *>();
        const auto before = document->page().objects.back().place;
        QVERIFY(child.stepTo(u"thingsButton"_s));
        const int last = child.see(u"thingsList"_s)->property("count").toInt() - 1;
        QVERIFY(child.stepTo(u"thing%1"_s.arg(last)));
        QVERIFY(child.stepTo(u"part0"_s));
        QVERIFY(document->page().objects.back().place != before);
        QVERIFY(document->page().objects.back().place.x < document->page().w / 2);
        QVERIFY(child.stepTo(u"thingBehind"_s));
        QVERIFY(std::holds_alternative<VoiceNote>(document->page().objects.front().what));
    }

    void whatSheChoseStaysHersAndTheFrontDoorKeepsItsOwn()
    {
        Person child(u"home"_s);
        child.access().setWay(Access::OneSwitch);
        child.access().setStepMs(2'400);
        child.settle();
        child.family().session.lock();
        child.settle();
        QCOMPARE(child.access().way(), Access::Touch);
        child.family().openChild();
        child.settle();
        QCOMPARE(child.access().way(), Access::OneSwitch);
        QCOMPARE(child.access().stepMs(), 2'400);
        QVERIFY(!child.access().sameAtFrontDoor());
        child.access().setSameAtFrontDoor(true);
        child.settle();
        child.family().session.lock();
        child.settle();
        QCOMPARE(child.access().way(), Access::OneSwitch);
    }

    void touchComesBackByThreeFingersOrByAKey()
    {
        Person child(u"home"_s);
        child.access().setTouchIsSwitch(true);
        child.access().setWay(Access::OneSwitch);
        child.key(Qt::Key_F12);
        QCOMPARE(child.access().way(), Access::Touch);
        QVERIFY(!child.access().touchIsSwitch());
        child.access().setTouchIsSwitch(true);
        child.access().setWay(Access::TwoSwitches);
        const QScopedPointer<QPointingDevice> screen(QTest::createTouchDevice());
        const auto three = [&] {
            QTest::touchEvent(&child.window(), screen.get()).press(1, QPoint(300, 300), &child.window()).press(2, QPoint(400, 300), &child.window()).press(3, QPoint(500, 300), &child.window());
        };
        three();
        QTRY_COMPARE_WITH_TIMEOUT(child.access().way(), Access::Touch, 3 * Access::backToTouchMs);
        QTest::touchEvent(&child.window(), screen.get()).release(1, QPoint(300, 300), &child.window()).release(2, QPoint(400, 300), &child.window()).release(3, QPoint(500, 300), &child.window());
    }

    void aTouchAnywhereIsTheSwitch()
    {
        Person child(u"home"_s);
        child.access().setTouchIsSwitch(true);
        child.access().setWay(Access::TwoSwitches);
        child.settle();
        const auto first = child.access().scan().ringed();
        const QScopedPointer<QPointingDevice> screen(QTest::createTouchDevice());
        const auto touch = [&](QPoint at) {
            QTest::touchEvent(&child.window(), screen.get()).press(1, at, &child.window());
            QTest::touchEvent(&child.window(), screen.get()).release(1, at, &child.window());
            child.settle();
        };
        auto *make = child.see(u"makePage"_s);
        const auto onIt = make->mapToScene(QPointF(make->width() / 2, make->height() / 2)).toPoint();
        QVERIFY(onIt.x() > child.window().width() / 2);
        touch({40, 500}); // the first half moves on
        touch({40, 500});
        QVERIFY(child.access().scan().ringed() != first);
        QVERIFY(!child.access().scan().ringed().contains(make));
        touch(onIt); // the other half presses: what is ringed, not what is under the finger
        QCOMPARE(child.access().scan().ringed().size(), 1);
        QVERIFY(!child.see(u"blankPage"_s));
    }

    void cardsAreSortedByOneSwitchAlone()
    {
        Person child(u"questions"_s);
        child.access().setWay(Access::OneSwitch);
        child.settle();
        for (const auto *name : {"pack-before-my-meeting", "prompt-talk-about", "answer", "pile-in-my-meeting", "pile-not-sure", "takeBack", "pile-not-understood", "makeSortedPage"}) {
            QTRY_VERIFY2(child.see(QString::fromLatin1(name)), name); // packs are read beside
            QVERIFY2(child.scanTo(QString::fromLatin1(name)), name);
        }
        QTRY_VERIFY(child.see(u"canvas"_s));
        const auto *document = child.see(u"canvas"_s)->property("document").value<app::PageDocument *>();
        QTRY_VERIFY(!document->isEmpty());
        QCOMPARE(document->promptId(), u"talk-about"_s);
    }

    void aSwitchIsAnyKeyThatSheChose()
    {
        Person child(u"how-one-switch"_s);
        QCOMPARE(child.access().way(), Access::OneSwitch);
        child.access().learn(Access::ChooseKey);
        child.key(Qt::Key_A);
        QCOMPARE(child.access().chooseKey(), u"A"_s);
        child.access().learn(Access::ChooseKey);
        child.key(Qt::Key_Escape);
        QCOMPARE(child.access().chooseKey(), u"A"_s);
        const int depth = int(child.access().scan().ringed().size());
        QVERIFY(depth > 1);
        child.key(Qt::Key_A);
        QVERIFY(int(child.access().scan().ringed().size()) < depth);
    }

    void theLocksPicturesAreNeverSaidAloud()
    {
        Person child(u"lock-pictures"_s);
        child.access().setSays(true);
        child.access().setWay(Access::OneSwitch);
        QStringList heard;
        for (int i = 0; i < 60; ++i) {
            child.family().hands.pass(5'000);
            child.access().scan().beat();
            heard << child.family().voice.said;
            if (i == 6) child.key(Qt::Key_Space);
        }
        QVERIFY(heard.contains(u"Back"_s));
        for (const auto *name : {"Apple", "Boat", "Kite", "Mushroom"})
            QVERIFY2(!heard.join(u' ').contains(QLatin1String(name)), name);
    }

    void aThingIsPutSomewhereByTwoTaps()
    {
        Person child(u"editor"_s);
        child.access().setTapTap(true);
        auto *canvas = child.see(u"canvas"_s);
        auto *document = canvas->property("document").value<app::PageDocument *>();
        document->setTool(app::PageDocument::Hand);
        const auto middleOf = [&](std::size_t index) {
            const auto &object = document->page().objects[index];
            QPointF at;
            QMetaObject::invokeMethod(canvas, "fromPage", Q_RETURN_ARG(QPointF, at), Q_ARG(QPointF, QPointF(object.place.x, object.place.y)));
            return canvas->mapToScene(at).toPoint();
        };
        std::size_t sticker = 0;
        while (!std::holds_alternative<Sticker>(document->page().objects[sticker].what)) ++sticker;
        const auto before = document->page().objects[sticker].place;
        QTest::mouseClick(&child.window(), Qt::LeftButton, {}, middleOf(sticker));
        QCOMPARE(document->selected(), int(sticker));
        const auto free = canvas->mapToScene(QPointF(canvas->width() * 0.12, canvas->height() * 0.85)).toPoint();
        QTest::mouseClick(&child.window(), Qt::LeftButton, {}, free);
        QVERIFY(document->page().objects[sticker].place.x < before.x);
        QCOMPARE(document->selected(), int(sticker));
        child.access().setTapTap(false);
        const auto now = document->page().objects[sticker].place;
        QTest::mouseClick(&child.window(), Qt::LeftButton, {}, free + QPoint(0, -200));
        QCOMPARE(document->page().objects[sticker].place, now);
        QCOMPARE(document->selected(), -1);
    }
};

QTEST_MAIN(TestWithoutFingers)
#include "tst_withoutfingers.moc"
