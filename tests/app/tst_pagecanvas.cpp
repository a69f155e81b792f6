// SPDX-License-Identifier: Apache-2.0
#include "tests/support/canvastest.h"
#include "tests/support/samplepage.h"

#include <QSignalSpy>

using namespace pipit;
using namespace pipit::app;

/// The canvas in a window without a screen, touched as a hand touches it.
class TestPageCanvas : public test::CanvasTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { lay(); }
    void cleanup() { clear(); }
    void everyPointOfAFingerIsStored();
    void threeFingersLeaveNoMark();
    void aSystemCancelLeavesNoMark();
    void aMouseDraws();
    void aPenPresses();
    void theScreenShowsWhatThePageIs();
    void whatIsDrawnShowsAtOnce();
    void undoTakesItOffTheScreen();
    void theRubberTakesItOffTheScreen();
    void aTapChoosesASticker();
    void aDragCarriesASticker();
    void aStickerInTheHandIsShown();
    void manyStickersThatMoveTogetherAreWhereTheyAre();
    void whatIsDoneWhileTheyMoveIsSeen();
    void aReadOnlyPageShowsAndDoesNotChange();
    void anotherSizeShowsTheSamePage();
    void aWindowThatGoesAwayMidStrokeKeepsTheStroke();
    void anEmptyCanvasIsHarmless();

private:
    void aMouseDrawsAfterwards();
    void fillWithStickers(bool inkOnTop);
    /// Each turns, grows and goes somewhere; one act.
    void moveAll();
    /// Of 1,000 pixels of the page, how many the screen shows otherwise than a picture of it, by more than a soft edge is.
    double wrong();
};

void TestPageCanvas::aMouseDrawsAfterwards()
{
    const auto before = m_document->page().objects.size();
    QTest::mousePress(m_window.get(), Qt::LeftButton, {}, {300, 300});
    for (int i = 1; i <= 5; ++i) QTest::mouseMove(m_window.get(), {300 + i * 5, 300});
    QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, {325, 300});
    QCOMPARE(m_document->page().objects.size(), before + 1);
    QVERIFY(points(before).size() >= 6);
}

void TestPageCanvas::everyPointOfAFingerIsStored()
{
    QTest::touchEvent(m_window.get(), m_finger).press(1, {100, 100}, m_window.get());
    for (int i = 1; i < 240; ++i) QTest::touchEvent(m_window.get(), m_finger).move(1, {100 + i, 100 + i % 7}, m_window.get());
    QTest::touchEvent(m_window.get(), m_finger).release(1, {339, 101}, m_window.get());
    QCOMPARE(m_document->page().objects.size(), std::size_t(1));
    QCOMPARE(points().size(), std::size_t(240));
    QCOMPARE(points()[0].x, 90 * 16);
    QCOMPARE(points()[0].y, 80 * 16);
    QCOMPARE(points()[239].x, (90 + 239) * 16);
    for (std::size_t i = 1; i < 240; ++i) QCOMPARE(points()[i].x - points()[i - 1].x, 16);
    QVERIFY(std::is_sorted(points().begin(), points().end(), [](auto &a, auto &b) { return a.ms < b.ms; }));
    QCOMPARE(int(points()[5].pressure), 128); // this screen knows no pressure
}

void TestPageCanvas::threeFingersLeaveNoMark()
{
    auto *window = m_window.get();
    QTest::touchEvent(window, m_finger).press(1, {100, 100}, window);
    QTest::touchEvent(window, m_finger).move(1, {120, 100}, window).press(2, {400, 400}, window);
    QTest::touchEvent(window, m_finger).move(1, {140, 100}, window).move(2, {420, 400}, window).press(3, {500, 100}, window);
    for (int i = 0; i < 10; ++i)
        QTest::touchEvent(window, m_finger).move(1, {150 + i * 10, 100}, window).move(2, {430 + i * 10, 400}, window)
            .move(3, {500, 110 + i * 10}, window);
    QTest::touchEvent(window, m_finger).release(1, {240, 100}, window).stationary(2).stationary(3);
    QTest::touchEvent(window, m_finger).move(2, {300, 300}, window).stationary(3);
    QTest::touchEvent(window, m_finger).release(2, {300, 300}, window).release(3, {500, 200}, window);
    QVERIFY(m_document->isEmpty() && !m_document->canUndo() && !m_document->canRedo());
    stroke({200, 300}, {300, 300}); // and the next finger draws again
    QCOMPARE(m_document->page().objects.size(), std::size_t(1));
}

void TestPageCanvas::aSystemCancelLeavesNoMark()
{
    const auto before = grab();
    QTest::touchEvent(m_window.get(), m_finger).press(1, {100, 100}, m_window.get());
    QTest::touchEvent(m_window.get(), m_finger).move(1, {300, 300}, m_window.get());
    QTouchEvent cancel(QEvent::TouchCancel, m_finger);
    QCoreApplication::sendEvent(m_window.get(), &cancel);
    QVERIFY(m_document->isEmpty());
    QCOMPARE(grab(), before);
    QTest::touchEvent(m_window.get(), m_finger).release(1, {300, 300}, m_window.get());
}

void TestPageCanvas::aMouseDraws()
{
    QTest::mousePress(m_window.get(), Qt::LeftButton, {}, {50, 60});
    for (int i = 1; i <= 30; ++i) QTest::mouseMove(m_window.get(), {50 + i * 5, 60});
    QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, {200, 60});
    QCOMPARE(m_document->page().objects.size(), std::size_t(1));
    QVERIFY(points().size() >= 31);
    QCOMPARE(points().back().x, 190 * 16);
    QTest::mouseMove(m_window.get(), {300, 300}); // no button, no ink
    QCOMPARE(m_document->page().objects.size(), std::size_t(1));
}

void TestPageCanvas::aPenPresses()
{
    const QPointingDevice pen(QStringLiteral("pen"), 77, QInputDevice::DeviceType::Stylus, QPointingDevice::PointerType::Pen,
                              QInputDevice::Capability::Pressure | QInputDevice::Capability::Position, 1, 1);
    const auto send = [&](QEvent::Type type, QPointF at, double pressure) {
        const auto button = type == QEvent::TabletRelease ? Qt::NoButton : Qt::LeftButton;
        QTabletEvent event(type, &pen, at, m_window->mapToGlobal(at), pressure, 0, 0, 0, 0, 0, {}, Qt::LeftButton, button);
        QCoreApplication::sendEvent(m_window.get(), &event);
    };
    send(QEvent::TabletPress, {100, 100}, 0.2);
    QTest::mousePress(m_window.get(), Qt::LeftButton, {}, {100, 100}); // as Qt makes of a pen
    for (int i = 1; i <= 10; ++i) send(QEvent::TabletMove, {100.0 + i * 10.5, 100}, 0.2 + i * 0.08);
    QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, {205, 100});
    send(QEvent::TabletRelease, {205, 100}, 0);
    QCOMPARE(m_document->page().objects.size(), std::size_t(1));
    QCOMPARE(points().size(), std::size_t(11));
    QCOMPARE(int(points()[0].pressure), 51);
    QCOMPARE(int(points()[10].pressure), 255);
    QCOMPARE(points()[1].x, 1608); // half pixels count
    QTabletEvent hover(QEvent::TabletMove, &pen, {50, 50}, m_window->mapToGlobal(QPointF(50, 50)), 0, 0, 0, 0, 0, 0, {},
                       Qt::NoButton, Qt::NoButton);
    QCoreApplication::sendEvent(m_window.get(), &hover);
    aMouseDrawsAfterwards();
}

void TestPageCanvas::theScreenShowsWhatThePageIs()
{
    auto page = drawing::samplePage();
    page.objects.erase(page.objects.begin() + 7, page.objects.end()); // bubbles are the screen's own
    m_document->setPage(page);
    StickerImages stickers;
    const auto shown = grab().copy(10, 20, 683, 512);
    QCOMPARE(shown, renderPage(page, 683, stickers));
    QCOMPARE(grab(), grab());
}

void TestPageCanvas::whatIsDrawnShowsAtOnce()
{
    const auto before = grab();
    QTest::touchEvent(m_window.get(), m_finger).press(1, {100, 100}, m_window.get());
    for (int i = 1; i <= 20; ++i) QTest::touchEvent(m_window.get(), m_finger).move(1, {100 + i * 10, 200}, m_window.get());
    const auto during = grab();
    QVERIFY(during != before);
    QVERIFY(m_document->isEmpty()); // nothing is kept yet, and yet it is seen
    QTest::touchEvent(m_window.get(), m_finger).release(1, {300, 200}, m_window.get());
    StickerImages stickers;
    QCOMPARE(grab().copy(10, 20, 683, 512), renderPage(m_document->page(), 683, stickers));
}

void TestPageCanvas::undoTakesItOffTheScreen()
{
    stroke({100, 100}, {400, 400});
    const auto one = grab();
    stroke({400, 100}, {100, 400});
    QVERIFY(grab() != one);
    m_document->undo();
    QCOMPARE(grab(), one);
}

void TestPageCanvas::theRubberTakesItOffTheScreen()
{
    const auto blank = grab();
    m_document->setTool(PageDocument::FeltPen);
    stroke({100, 250}, {500, 250});
    QVERIFY(grab() != blank);
    m_document->setTool(PageDocument::Rubber);
    m_document->setInkWidth(192);
    stroke({80, 250}, {520, 250});
    QVERIFY(m_document->isEmpty());
    QCOMPARE(grab(), blank);
}

void TestPageCanvas::aTapChoosesASticker()
{
    m_document->placeSticker(1, 1, 0, 200 * 16, 200 * 16);
    m_document->select(-1);
    m_document->setTool(PageDocument::Hand);
    const QSignalSpy tapped(m_canvas, &PageCanvas::tapped);
    QTest::touchEvent(m_window.get(), m_finger).press(1, {215, 225}, m_window.get());
    QTest::touchEvent(m_window.get(), m_finger).release(1, {215, 225}, m_window.get());
    QCOMPARE(m_document->selected(), 0);
    QCOMPARE(tapped.count(), 1);
    QCOMPARE(m_canvas->selectionRect(), QRectF(137.5, 137.5, 125, 125));
    QTest::touchEvent(m_window.get(), m_finger).press(1, {600, 500}, m_window.get());
    QTest::touchEvent(m_window.get(), m_finger).release(1, {600, 500}, m_window.get());
    QCOMPARE(m_document->selected(), -1);
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {215, 225});
    QCOMPARE(m_document->selected(), 0);
}

void TestPageCanvas::aDragCarriesASticker()
{
    m_document->placeSticker(1, 1, 0, 200 * 16, 200 * 16);
    m_document->select(-1);
    m_document->setTool(PageDocument::Hand);
    const QSignalSpy changes(m_document.get(), &PageDocument::changeMade);
    stroke({220, 230}, {320, 330});
    QCOMPARE(m_document->selected(), 0);
    QCOMPARE(m_document->page().objects[0].place.x, 300 * 16);
    QCOMPARE(m_document->page().objects[0].place.y, 300 * 16);
    QCOMPARE(changes.count(), 1); // one act
    stroke({600, 100}, {500, 200}); // nothing lies there
    QCOMPARE(changes.count(), 1);
    QTest::touchEvent(m_window.get(), m_finger).press(1, {320, 330}, m_window.get());
    QTest::touchEvent(m_window.get(), m_finger).move(1, {100, 100}, m_window.get());
    QTouchEvent cancel(QEvent::TouchCancel, m_finger);
    QCoreApplication::sendEvent(m_window.get(), &cancel);
    QCOMPARE(m_document->page().objects[0].place.x, 300 * 16);
    QVERIFY(!m_document->carrying());
    QTest::touchEvent(m_window.get(), m_finger).release(1, {100, 100}, m_window.get());
}

void TestPageCanvas::aStickerInTheHandIsShown()
{
    m_document->placeSticker(1, 2, 0, 2000, 2000);
    const auto lying = grab();
    m_document->pickUp();
    m_canvas->carryTo({400, 300});
    const auto carried = grab();
    QVERIFY(carried != lying);
    m_canvas->setWidth(600); // turned while it is in the hand
    m_canvas->setWidth(683);
    QCOMPARE(grab(), carried);
    m_document->putDown();
    QCOMPARE(m_document->page().objects[0].place.x, 6400);
    StickerImages stickers;
    QCOMPARE(grab().copy(10, 20, 683, 512), renderPage(m_document->page(), 683, stickers));
    QVERIFY(carried.pixel(410, 320) != lying.pixel(410, 320));
}

void TestPageCanvas::fillWithStickers(bool inkOnTop)
{
    auto page = drawing::page(7, 12, 60);
    page.objects.push_back({{5000, 4000, 900, 0, false}, Sticker{1, 7, 0}});
    page.objects.push_back(drawing::page(8, 1, 60).objects[0]);
    for (int i = 0; i < 40; ++i)
        page.objects.push_back({{1000 + i % 8 * 1300, 900 + i / 8 * 1500, 500 + i * 12, i * 300, i % 3 == 0}, Sticker{1, std::uint16_t(1 + i % 9), 0}});
    if (inkOnTop) page.objects.push_back(drawing::page(9, 1, 200).objects[0]);
    m_document->setPage(page);
}

void TestPageCanvas::moveAll()
{
    PageChange change;
    const auto &objects = m_document->page().objects;
    for (std::size_t i = 0; i < objects.size(); ++i)
        if (auto place = objects[i].place; std::holds_alternative<Sticker>(objects[i].what)) {
            place.x += 170;
            place.y += 90;
            place.turn += 1'100;
            place.scale += 130;
            change.steps.push_back(MoveObject{i, place});
        }
    QVERIFY(m_document->act(change, -1));
}

double TestPageCanvas::wrong()
{
    StickerImages stickers;
    const auto shown = grab().copy(10, 20, 683, 512), wanted = renderPage(m_document->page(), 683, stickers);
    int count = 0;
    for (int y = 0; y < 512; ++y)
        for (int x = 0; x < 683; ++x) {
            const QColor a(shown.pixel(x, y)), b(wanted.pixel(x, y));
            count += std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())}) > 72;
        }
    return count * 1000.0 / (683 * 512);
}

/// With a GPU they are lifted out of the tiles for as long as they move, unless ink lies on them.
void TestPageCanvas::manyStickersThatMoveTogetherAreWhereTheyAre()
{
    StickerImages stickers;
    for (const bool inkOnTop : {false, true}) {
        fillWithStickers(inkOnTop);
        QVERIFY(wrong() == 0);
        for (int i = 0; i < 3; ++i) {
            moveAll();
            QVERIFY2(wrong() < 4, qPrintable(QString::number(wrong())));
        }
        for (int i = 0; i < 3; ++i) {
            m_document->undo();
            QVERIFY2(wrong() < 4, qPrintable(QString::number(wrong())));
        }
        m_document->redo();
        const auto whole = renderPage(m_document->page(), 683, stickers);
        QTRY_COMPARE(grab().copy(10, 20, 683, 512), whole); // at rest to the pixel
    }
}

void TestPageCanvas::whatIsDoneWhileTheyMoveIsSeen()
{
    const auto move = [&] {
        fillWithStickers(false);
        moveAll();
        grab();
    };
    move();
    stroke({100, 100}, {400, 300});
    QCOMPARE(wrong(), 0.0);
    move();
    m_document->addSticker(1, 3);
    QCOMPARE(wrong(), 0.0);
    move();
    m_document->removeObject(20);
    QCOMPARE(wrong(), 0.0);
    move();
    m_document->select(30);
    m_document->pickUp();
    m_document->carryTo(2000, 2000);
    QVERIFY(wrong() > 0); // it is in the hand
    m_document->putDown();
    QCOMPARE(wrong(), 0.0);
    move();
    m_canvas->setWidth(600);
    m_canvas->setWidth(683);
    QCOMPARE(wrong(), 0.0);
    move();
    m_document->setPage(Page());
    QCOMPARE(wrong(), 0.0);
}

void TestPageCanvas::aReadOnlyPageShowsAndDoesNotChange()
{
    const auto page = drawing::page(5, 4, 40);
    m_document->setPage(page);
    m_document->setReadOnly(true);
    const auto before = grab();
    stroke({100, 100}, {400, 400});
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {215, 225});
    QVERIFY(m_document->page() == page);
    QCOMPARE(grab(), before);
}

void TestPageCanvas::anotherSizeShowsTheSamePage()
{
    const auto page = drawing::page(5, 4, 40);
    m_document->setPage(page);
    grab();
    m_canvas->setSize({400, 300});
    StickerImages stickers;
    QCOMPARE(grab().copy(10, 20, 400, 300), renderPage(page, 400, stickers));
}

void TestPageCanvas::aWindowThatGoesAwayMidStrokeKeepsTheStroke()
{
    QTest::touchEvent(m_window.get(), m_finger).press(1, {100, 100}, m_window.get());
    for (int i = 1; i <= 20; ++i) QTest::touchEvent(m_window.get(), m_finger).move(1, {100 + i * 10, 200}, m_window.get());
    m_canvas->setVisible(false);
    QCOMPARE(m_document->page().objects.size(), std::size_t(1));
    QCOMPARE(points().size(), std::size_t(21));
    QTest::touchEvent(m_window.get(), m_finger).release(1, {300, 200}, m_window.get());
    QCOMPARE(points().size(), std::size_t(21));
}

void TestPageCanvas::anEmptyCanvasIsHarmless()
{
    m_canvas->setDocument(nullptr);
    stroke({100, 100}, {200, 200});
    grab();
    m_canvas->setDocument(m_document.get());
    m_document.reset();
    stroke({100, 100}, {200, 200});
    const auto image = grab();
    QCOMPARE(QColor(image.pixel(300, 300)), QColor(Qt::darkGray));
}

QTEST_MAIN(TestPageCanvas)
#include "tst_pagecanvas.moc"
