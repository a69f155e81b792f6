// SPDX-License-Identifier: Apache-2.0
#include "app/page/pageraster.h"
#include "tests/support/samplepage.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace pipit;
using namespace pipit::app;

class TestPageRaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageLooksTheSameTwice();
    void liveInkLooksAsWhenItIsReopened_data();
    void liveInkLooksAsWhenItIsReopened();
    void muchInkAtOnceLooksAsStrokeByStroke();
    void aCancelledStrokeLeavesNoMark();
    void aPartDrawnAgainLooksAsTheWhole();
    void whatTheRubberLeavesIsWhatIsShownAfterwards();
    void everyToolLeavesItsOwnMark();
    void waxCatchesOnThePaperAndFeltCovers();
    void aStrokeThatCrossesItselfIsNotDarker();
    void pressingHarderShows();
    void stickersWordsAndSoundAreDrawn();
    void aStickerOfALaterVersionIsAFrame();
    void laterThingsLieOnTop();
    void paperHasItsPattern();
    void aDrawingToColourInLiesUnderTheInk();
    void aDrawingStandsOnTheLowerEdgeOfATallPage();
    void onDarkPaperTheLinesAreLight();
    void aDrawingIsSharpAtEverySize_data();
    void aDrawingIsSharpAtEverySize();
    void aPartOfADrawingDrawnAgainLooksAsTheWhole();
    void aThumbnailIsSmallAndNotBlank();

private:
    StickerImages m_stickers;
    QImage render(const Page &page, int width = 683) { return renderPage(page, width, m_stickers); }
    static Page line(Tool tool, int width, std::uint8_t pressure = 128);
    static Page toColourIn(PaperTemplate number, bool tall = false);
    /// How many pixels of a row across the page are darker than the paper by more than `than`.
    static int darker(const QImage &image, int y, int than);
};

Page TestPageRaster::line(Tool tool, int width, std::uint8_t pressure)
{
    Page page;
    Stroke stroke{tool, 0x101010, width, {}};
    for (int i = 0; i < 100; ++i) stroke.points.push_back({1000 + i * 80, 4000, pressure, std::uint32_t(i * 8)});
    page.objects.push_back({{}, stroke});
    return page;
}

int TestPageRaster::darker(const QImage &image, int y, int than)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x) count += qGray(image.pixel(x, y)) < 253 - than;
    return count;
}

void TestPageRaster::aPageLooksTheSameTwice()
{
    const auto page = drawing::samplePage();
    const auto image = render(page);
    QCOMPARE(image.size(), QSize(683, 512));
    QCOMPARE(render(page), image);
}

void TestPageRaster::liveInkLooksAsWhenItIsReopened_data()
{
    QTest::addColumn<int>("tool");
    for (int tool = 1; tool <= 4; ++tool) QTest::newRow(qPrintable(QString::number(tool))) << tool;
}

void TestPageRaster::liveInkLooksAsWhenItIsReopened()
{
    QFETCH(int, tool);
    auto page = drawing::page(31, 6, 40);
    std::mt19937 random(2);
    const PageObject whole{{}, drawing::scribble(random, 300, Tool(tool))};
    PageRaster raster(m_stickers);
    raster.resize({683, 512}, {page});
    auto first = whole;
    std::get<Stroke>(first.what).points.resize(1);
    raster.beginStroke(first);
    const auto &points = std::get<Stroke>(whole.what).points;
    for (std::size_t i = 1; i < points.size(); ++i) raster.addPoint(points[i]);
    raster.endStroke();
    page.objects.push_back(whole);
    QCOMPARE(raster.tiles().toImage(), render(page));
}

/// Enough of it for several threads, and for every tool.
void TestPageRaster::muchInkAtOnceLooksAsStrokeByStroke()
{
    auto page = drawing::page(31, 80, 100);
    page.objects.insert(page.objects.begin() + 60, {{5000, 4000, 2000, 0, false}, Sticker{1, 1, 0}}); // between the inks
    const auto ink = page.objects;
    const auto atOnce = render(page, 1366);
    page.objects.clear();
    PageRaster raster(m_stickers);
    raster.resize({1366, 1024}, {page});
    for (const auto &object : ink) {
        page.objects.push_back(object);
        if (!std::holds_alternative<Stroke>(object.what)) {
            raster.repaint({page}, {0, 0, 10'928, 8192}); // all of it: a picture is sampled from where the part begins
            continue;
        }
        raster.beginStroke(object);
        raster.endStroke();
    }
    const auto byStroke = raster.tiles().toImage();
    int first = -1, wrong = 0;
    for (int i = 0; i < byStroke.width() * byStroke.height(); ++i)
        if (byStroke.pixel(i % 1366, i / 1366) != atOnce.pixel(i % 1366, i / 1366) && wrong++ == 0) first = i;
    QVERIFY2(wrong == 0, qPrintable(QStringLiteral("%1 pixels, the first at %2, %3").arg(wrong).arg(first % 1366).arg(first / 1366)));
    raster.tiles().paintTiles(QRect(201, 99, 333, 555), [](QImage &tile, QPoint) { tile.fill(Qt::red); });
    raster.repaint({page}, {0, 0, 10'928, 8192});
    QCOMPARE(raster.tiles().toImage(), atOnce);
    page.objects.erase(page.objects.begin() + 60);
    raster.repaint({page}, {0, 0, 10'928, 8192});
    const auto onlyInk = raster.tiles().toImage();
    for (const Box box : {Box{1100, 1030, 9001, 8100}, Box{3000, 2000, 3100, 8192}, Box{1'003, 2'007, 7'000, 2'900}}) raster.repaint({page}, box);
    QCOMPARE(raster.tiles().toImage(), onlyInk);
}

void TestPageRaster::aCancelledStrokeLeavesNoMark()
{
    const auto page = drawing::page(31, 6, 40);
    PageRaster raster(m_stickers);
    raster.resize({683, 512}, {page});
    const auto before = raster.tiles().toImage();
    std::mt19937 random(2);
    raster.beginStroke({{}, drawing::scribble(random, 200)});
    QVERIFY(raster.tiles().toImage() != before);
    raster.cancelStroke();
    QCOMPARE(raster.tiles().toImage(), before);
}

void TestPageRaster::aPartDrawnAgainLooksAsTheWhole()
{
    const auto page = drawing::samplePage();
    PageRaster raster(m_stickers);
    raster.resize({683, 512}, {page});
    const auto whole = raster.tiles().toImage();
    raster.tiles().paintTiles(QRect(150, 100, 300, 250), [](QImage &tile, QPoint) { tile.fill(Qt::red); });
    raster.repaint({page}, {0, 0, 10'928, 8192});
    QCOMPARE(raster.tiles().toImage(), whole);
    for (const Box box : {Box{900, 900, 2500, 2000}, Box{5000, 3000, 9000, 7800}, Box{7000, 800, 9500, 2500}})
        raster.repaint({page}, box);
    // A turned picture is sampled from another start, which may round a pixel otherwise; ink is the same to the bit.
    const auto again = raster.tiles().toImage();
    for (int y = 0; y < again.height(); ++y)
        for (int x = 0; x < again.width(); ++x) QVERIFY(std::abs(qGray(again.pixel(x, y)) - qGray(whole.pixel(x, y))) <= 6);
}

void TestPageRaster::whatTheRubberLeavesIsWhatIsShownAfterwards()
{
    auto page = drawing::page(12, 12, 60);
    PageRaster raster(m_stickers);
    raster.resize({683, 512}, {page});
    const auto before = raster.tiles().toImage();
    RubberPass rubber(page, 700);
    for (int i = 0; i < 40; ++i)
        if (const auto box = rubber.rub({1000.0 + i * 200, 3500}, {1200.0 + i * 200, 3500})) raster.repaint({page, &rubber}, *box);
    const auto during = raster.tiles().toImage();
    QVERIFY(during != before);
    QVERIFY(apply(page, rubber.finish()).ok());
    const auto after = render(page);
    // Along the rubber's way nothing but paper is left.
    for (int x = 70; x < 560; ++x) QCOMPARE(QColor(after.pixel(x, 219)), QColor(0xFF, 0xFD, 0xF8));
    int differing = 0;
    for (int y = 0; y < after.height(); ++y)
        for (int x = 0; x < after.width(); ++x)
            differing += std::abs(qGray(after.pixel(x, y)) - qGray(during.pixel(x, y))) > 48;
    QVERIFY2(differing < 200, qPrintable(QString::number(differing))); // edges of pieces, a little
}

void TestPageRaster::everyToolLeavesItsOwnMark()
{
    std::vector<QImage> marks;
    for (int tool = 1; tool <= 4; ++tool) {
        const auto image = render(line(Tool(tool), 192));
        QVERIFY(darker(image, 250, 40) > 100);
        for (const auto &other : marks) QVERIFY(image != other);
        marks.push_back(image);
    }
}

void TestPageRaster::waxCatchesOnThePaperAndFeltCovers()
{
    const auto crayon = render(line(Tool::Crayon, 192), 1366), felt = render(line(Tool::FeltPen, 192), 1366);
    int barePixels = 0, coveredPixels = 0;
    for (int x = 300; x < 900; ++x) {
        for (int y = 495; y < 505; ++y) {
            QVERIFY(qGray(felt.pixel(x, y)) < 60);
            barePixels += qGray(crayon.pixel(x, y)) > 180;
            coveredPixels += qGray(crayon.pixel(x, y)) < 80;
        }
    }
    QVERIFY2(barePixels > 300 && coveredPixels > 3000, qPrintable(QString::number(barePixels)));
}

void TestPageRaster::aStrokeThatCrossesItselfIsNotDarker()
{
    Page page;
    Stroke cross{Tool::FeltPen, 0x803080, 160, {}};
    for (int i = 0; i <= 40; ++i) cross.points.push_back({2000 + i * 100, 4000, 128, std::uint32_t(i * 8)});
    for (int i = 0; i <= 40; ++i) cross.points.push_back({4000, 2000 + i * 100, 128, std::uint32_t(400 + i * 8)});
    page.objects.push_back({{}, cross});
    const auto image = render(page, 1366);
    QCOMPARE(image.pixel(500, 500), image.pixel(350, 500));
    QCOMPARE(image.pixel(500, 500), image.pixel(500, 350));
}

void TestPageRaster::pressingHarderShows()
{
    for (const auto tool : {Tool::Crayon, Tool::Pencil, Tool::Paintbrush}) {
        const auto ink = [&](std::uint8_t pressure) {
            const auto image = render(line(tool, 192, pressure));
            int sum = 0;
            for (int y = 235; y < 265; ++y) sum += darker(image, y, 60);
            return sum;
        };
        QVERIFY(ink(250) > ink(20) * 1.2);
    }
}

void TestPageRaster::stickersWordsAndSoundAreDrawn()
{
    const auto blank = render({});
    const std::array<PageContent, 5> things{Sticker{1, 1, 0}, TextBox{4000, 320, 0x2A7A4A, "kite"}, Photo{2000, 1500, 0},
                                            VoiceNote{0, 900, {9, 200, 90}}, VideoClip{0, 1}};
    for (const auto &thing : things) {
        Page page;
        page.objects.push_back({{4000, 4000, 1000, 0, false}, thing});
        const auto image = render(page);
        QVERIFY(image != blank);
        page.objects[0].place.turn = 9000;
        QVERIFY(render(page) != image);
        page.objects[0].place = {4000, 4000, 500, 0, false};
        QVERIFY(render(page) != image);
        QVERIFY(PagePainter::boxOf(page.objects[0]).right < 4000 + 2200);
    }
}

void TestPageRaster::aStickerOfALaterVersionIsAFrame()
{
    Page page;
    page.objects.push_back({{4000, 4000, 1000, 0, false}, Sticker{9, 400, 0}});
    QVERIFY(m_stickers.image({9, 400, 0}, 64).isNull());
    QVERIFY(render(page) != render({}));
}

void TestPageRaster::laterThingsLieOnTop()
{
    Page page = line(Tool::FeltPen, 400);
    page.objects.push_back({{5000, 4000, 1000, 0, false}, Photo{1200, 1200, 0}});
    const auto over = render(page).pixel(312, 250);
    std::swap(page.objects[0], page.objects[1]);
    const auto under = render(page).pixel(312, 250);
    QVERIFY(qGray(over) > 200); // the mount of a photo that has not come
    QVERIFY(qGray(under) < 60);
}

void TestPageRaster::paperHasItsPattern()
{
    std::vector<QImage> papers;
    for (int number = 0; number <= int(lastPaperTemplate); ++number) {
        Page page;
        page.paperTemplate = PaperTemplate(number);
        const auto image = render(page);
        for (const auto &other : papers) QVERIFY(image != other);
        papers.push_back(image);
    }
    Page page;
    page.paper = 0x204060;
    QCOMPARE(QColor(render(page).pixel(5, 5)), QColor(0x20, 0x40, 0x60));
}

Page TestPageRaster::toColourIn(PaperTemplate number, bool tall)
{
    Page page;
    page.paperTemplate = number;
    if (tall) std::swap(page.w, page.h);
    return page;
}

void TestPageRaster::aDrawingToColourInLiesUnderTheInk()
{
    auto page = toColourIn(PaperTemplate::Bus);
    const auto bare = render(page);
    page.objects = line(Tool::FeltPen, 400).objects;
    const auto coloured = render(page), alone = render(line(Tool::FeltPen, 400));
    for (int x = 100; x < 500; ++x) {
        QVERIFY(qGray(coloured.pixel(x, 250)) < 60);
        QCOMPARE(coloured.pixel(x, 450), bare.pixel(x, 450)); // the bus is where it was
    }
    QVERIFY(coloured != alone && darker(bare, 250, 40) > 4);
}

void TestPageRaster::aDrawingStandsOnTheLowerEdgeOfATallPage()
{
    for (int number = int(PaperTemplate::Tree); number <= int(lastPaperTemplate); ++number) {
        const auto image = render(toColourIn(PaperTemplate(number), true), 512);
        QCOMPARE(image.size(), QSize(512, 683));
        int above = 0, below = 0;
        for (int y = 0; y < 683; ++y) (y < 683 - 385 ? above : below) += darker(image, y, 40);
        QCOMPARE(above, 0);
        QVERIFY2(below > 500, qPrintable(QString::number(number)));
    }
}

void TestPageRaster::onDarkPaperTheLinesAreLight()
{
    auto page = toColourIn(PaperTemplate::Comic);
    page.paper = 0x20222E;
    const auto image = render(page);
    int light = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            QVERIFY(qGray(image.pixel(x, y)) >= qGray(0x20222E) - 1);
            light += qGray(image.pixel(x, y)) > 200;
        }
    QVERIFY2(light > 2'000, qPrintable(QString::number(light)));
}

void TestPageRaster::aDrawingIsSharpAtEverySize_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {160, 683, 1'280, 2'732}) QTest::newRow(qPrintable(QString::number(width))) << width;
}

/// As the file itself drawn at that size: not one picture made larger or smaller.
void TestPageRaster::aDrawingIsSharpAtEverySize()
{
    QFETCH(int, width);
    const auto ours = render(toColourIn(PaperTemplate::Map), width);
    QImage plain(ours.size(), QImage::Format_RGB32);
    plain.fill(QColor(0xFF, 0xFD, 0xF8));
    QSvgRenderer file(QStringLiteral(":/pipit/templates/map.svg"));
    QPainter painter(&plain);
    painter.setRenderHint(QPainter::Antialiasing);
    file.render(&painter, QRectF(QPointF(), QSizeF(plain.size())));
    painter.end();
    qint64 far = 0;
    for (int y = 0; y < plain.height(); ++y)
        for (int x = 0; x < plain.width(); ++x) far += std::abs(qGray(ours.pixel(x, y)) - qGray(plain.pixel(x, y))) > 40;
    QVERIFY2(far * 200 < qint64(width) * plain.height(), qPrintable(QString::number(far)));
}

void TestPageRaster::aPartOfADrawingDrawnAgainLooksAsTheWhole()
{
    for (const int width : {683, 2'732}) {
        const auto page = toColourIn(PaperTemplate::Tent);
        PageRaster raster(m_stickers);
        raster.resize({width, width * 3 / 4}, {page});
        const auto whole = raster.tiles().toImage();
        for (const Box box : {Box{900, 900, 2500, 2000}, Box{5000, 3000, 9000, 7800}, Box{7000, 800, 9500, 2500}})
            raster.repaint({page}, box);
        QCOMPARE(raster.tiles().toImage(), whole);
    }
}

void TestPageRaster::aThumbnailIsSmallAndNotBlank()
{
    const auto image = render(drawing::samplePage(), 160);
    QCOMPARE(image.size(), QSize(160, 120));
    QVERIFY(image != render({}, 160));
}

QTEST_MAIN(TestPageRaster)
#include "tst_pageraster.moc"
