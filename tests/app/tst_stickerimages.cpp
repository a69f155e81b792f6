// SPDX-License-Identifier: Apache-2.0
// A drawing is made into pixels once, however many of it lie on a page and however they are moved.
#include "app/page/pagedocument.h"
#include "app/page/pageraster.h"
#include "app/stickers/stickerlist.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;

class TestStickerImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSizeAndSkinIsDrawnOnce()
    {
        StickerImages images;
        QVERIFY(!images.image({1, 1, 0}, 96).isNull());
        QCOMPARE(images.drawn(), 1);
        QVERIFY(!images.image({1, 1, 0}, 120).isNull()); // the same when rounded
        QCOMPARE(images.drawn(), 1);
        QVERIFY(images.image({1, 1, 6}, 96) != images.image({1, 1, 1}, 96));
        QCOMPARE(images.drawn(), 3);
        QVERIFY(!images.image({1, 1, 0}, 500).isNull());
        QCOMPARE(images.drawn(), 4);
    }

    void aSkinOfALaterVersionIsAsDrawn()
    {
        StickerImages images;
        QCOMPARE(images.image({1, 2, 200}, 64), images.image({1, 2, 0}, 64));
        QCOMPARE(images.image({2, 7, 3}, 64), images.image({2, 7, 0}, 64)); // a key has no skin
    }

    void whatIsNotThereIsDrawnByNobody()
    {
        StickerImages images;
        QVERIFY(images.image({1, 999, 0}, 64).isNull());
        QVERIFY(images.image({9, 1, 0}, 64).isNull());
        QVERIFY(images.image({1, 1, 0}, 0).isNull());
        QCOMPARE(images.drawn(), 0);
        StickerImages nowhere(QStringLiteral(":/nowhere"));
        QVERIFY(nowhere.image({1, 1, 0}, 64).isNull());
    }

    /// Two hundred on one page, all kinds: each drawing becomes pixels once, and every one of them is carried across the
    /// page, stretched and turned, without any of them being drawn anew.
    void twoHundredOnAPageAreMovedWithoutDrawingThemAgain()
    {
        StickerImages images;
        PageDocument document;
        Page page;
        const auto cards = readStickers();
        for (int i = 0; i < 200; ++i) {
            const auto &card = cards[i % cards.size()];
            page.objects.push_back({{500 + (i % 20) * 510, 500 + (i / 20) * 760, 1000, 0, false},
                                    Sticker{std::uint16_t(card.set), std::uint16_t(card.number), 0}});
        }
        document.setTool(PageDocument::Hand);
        document.setPage(page);
        PageRaster raster(images);
        raster.resize({1366, 1024}, document.view());
        QCOMPARE(images.drawn(), int(cards.size()));
        connect(&document, &PageDocument::repaintNeeded, this, [&](const Box &box) { raster.repaint(document.view(), box); });
        connect(&document, &PageDocument::carriedChanged, this, [&] {
            if (document.carrying()) (void)renderObject(*document.selectedObject(), raster.pixelsPerUnit(), raster.painter());
        });
        for (int i = 0; i < 200; i += 3) {
            document.select(i);
            document.pickUp();
            for (int step = 0; step < 10; ++step) document.carryTo(1000 + step * 700, 2000 + step * 300);
            document.turnTowards(3000, 100);
            document.putDown();
        }
        QCOMPARE(images.drawn(), int(cards.size()));
        document.undo();
        document.redo();
        QCOMPARE(images.drawn(), int(cards.size()));
    }

    void whatWasNotAskedForLongestGoesFirst()
    {
        StickerImages images;
        const auto largest = 2048 * 2048 * 4;
        const int fit = int(StickerImages::budget / largest);
        for (int i = 1; i <= fit; ++i) (void)images.image({1, std::uint16_t(i), 0}, 2048);
        (void)images.image({1, 1, 0}, 2048); // wanted again
        (void)images.image({1, 40, 0}, 2048);
        QCOMPARE(images.drawn(), fit + 1);
        (void)images.image({1, 1, 0}, 2048);
        QCOMPARE(images.drawn(), fit + 1); // still there
        (void)images.image({1, 2, 0}, 2048);
        QCOMPARE(images.drawn(), fit + 2); // gone, and drawn again
    }
};

QTEST_MAIN(TestStickerImages)
#include "tst_stickerimages.moc"
