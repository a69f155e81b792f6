// SPDX-License-Identifier: Apache-2.0
// A page that is brought nearer: only a part of it is seen, drawn sharp, and every place on it is where it was.
#include "tests/support/canvastest.h"
#include "tests/support/samplepage.h"


using namespace pipit;
using namespace pipit::app;

class TestCanvasNear : public test::CanvasTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { lay(); }
    void cleanup() { clear(); }
    void aPartOfThePageIsDrawnSharp();
    void handAndChoiceAreRightAtEveryZoom();
    void inkDrawnNearIsTheSameInk();
    void aTallPageIsShownWhole();

private:
    void bringNear(double zoom, QPointF at);
    static int farthest(const QImage &a, const QImage &b);
};

/// As PageZoom lays it out: the whole page larger, a part of it to be seen.
void TestCanvasNear::bringNear(double zoom, QPointF at)
{
    m_canvas->setSize({683 * zoom, 512 * zoom});
    m_canvas->setPosition(QPointF(10, 20) - at);
    m_canvas->setView({at, QSizeF(683, 512)});
}

int TestCanvasNear::farthest(const QImage &a, const QImage &b)
{
    int far = a.size() == b.size() ? 0 : 999;
    for (int y = 0; far < 999 && y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) far = std::max(far, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    return far;
}

void TestCanvasNear::aPartOfThePageIsDrawnSharp()
{
    auto page = drawing::samplePage();
    page.objects.erase(page.objects.begin() + 7, page.objects.end());
    page.paperTemplate = PaperTemplate::Tree;
    m_document->setPage(page);
    const auto whole = grab();
    StickerImages stickers;
    for (const double zoom : {1.5, 2.0, 4.0}) {
        const QPointF at(683 * (zoom - 1) / 2 + 7, 512 * (zoom - 1) / 3 + 5);
        const auto corner = at.toPoint();
        bringNear(zoom, corner);
        const auto seen = grab().copy(10, 20, 683, 512);
        const auto sharp = renderPage(page, int(std::lround(683 * zoom)), stickers).copy(QRect(corner, QSize(683, 512)));
        const auto far = farthest(seen, sharp); // a turned picture is sampled from another start
        QVERIFY2(far <= 24, qPrintable(QStringLiteral("%1 at %2").arg(far).arg(zoom)));
    }
    m_canvas->setSize({683, 512});
    m_canvas->setPosition({10, 20});
    m_canvas->setView({});
    QCOMPARE(grab(), whole);
}

void TestCanvasNear::handAndChoiceAreRightAtEveryZoom()
{
    m_document->placeSticker(1, 1, 0, 200 * 16, 200 * 16);
    m_document->select(-1);
    m_document->setTool(PageDocument::Hand);
    bringNear(2, {150, 120});
    // The sticker's middle lies at 400, 400 of the canvas, so at 260, 300 of the window.
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {262, 301});
    QCOMPARE(m_document->selected(), 0);
    QCOMPARE(m_canvas->selectionRect(), QRectF(275, 275, 250, 250));
    QCOMPARE(m_canvas->fromPage({3200, 3200}), QPointF(400, 400));
    stroke({260, 300}, {360, 300});
    QCOMPARE(m_document->page().objects[0].place.x, 250 * 16);
    m_document->select(-1);
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {100, 100});
    QCOMPARE(m_document->selected(), -1);
    m_document->setTool(PageDocument::Crayon);
    stroke({110, 220}, {210, 220});
    QCOMPARE(points(1)[0].x, (110 - 10 + 150) * 8);
    QCOMPARE(points(1)[0].y, (220 - 20 + 120) * 8);
}

void TestCanvasNear::inkDrawnNearIsTheSameInk()
{
    bringNear(3, {300, 200});
    m_document->setTool(PageDocument::Crayon);
    stroke({100, 100}, {500, 400});
    StickerImages stickers;
    const auto sharp = renderPage(m_document->page(), 683 * 3, stickers).copy(300, 200, 683, 512);
    QVERIFY(farthest(grab().copy(10, 20, 683, 512), sharp) <= 8);
    QVERIFY(farthest(sharp, renderPage(Page(), 683 * 3, stickers).copy(300, 200, 683, 512)) > 100);
    m_document->undo();
    QVERIFY(farthest(grab().copy(10, 20, 683, 512), renderPage(Page(), 683 * 3, stickers).copy(300, 200, 683, 512)) == 0);
}

void TestCanvasNear::aTallPageIsShownWhole()
{
    m_document->addSticker(1, 3);
    m_document->setTall(true);
    m_canvas->setSize({384, 512});
    StickerImages stickers;
    QCOMPARE(grab().copy(10, 20, 384, 512), renderPage(m_document->page(), 384, stickers));
    m_document->undo();
    m_canvas->setSize({683, 512});
    QCOMPARE(grab().copy(10, 20, 683, 512), renderPage(m_document->page(), 683, stickers));
}

QTEST_MAIN(TestCanvasNear)
#include "tst_canvasnear.moc"
