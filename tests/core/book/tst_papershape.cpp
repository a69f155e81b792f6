// SPDX-License-Identifier: Apache-2.0
#include "core/book/pageeditor.h"
#include "core/book/papershape.h"
#include "tests/support/samplepage.h"

#include <QTest>

using namespace pipit;

namespace {

constexpr Box tallPaper{0, 0, 8192, 10'928};

Page turned(const Page &page, const std::optional<Box> &content)
{
    auto out = page;
    const auto change = reshaped(page, page.h, page.w, content);
    if (!apply(out, change)) qFatal("it does not fit");
    return out;
}

bool within(const Box &inner, const Box &outer)
{
    const auto room = outer.grown(2); // placements are whole numbers
    return inner.left >= room.left && inner.top >= room.top && inner.right <= room.right && inner.bottom <= room.bottom;
}

Page withSticker(std::int32_t x, std::int32_t y, std::int32_t scale = 1000)
{
    Page page;
    page.objects.push_back({{x, y, scale, 0, false}, Sticker{1, 2, 0}});
    return page;
}

} // namespace

class TestPaperShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageTurns()
    {
        const auto page = turned(Page(), std::nullopt);
        QCOMPARE(page.w, 8192);
        QCOMPARE(page.h, 10'928);
        QVERIFY(page.objects.empty());
    }
    void whatFitsKeepsItsSize()
    {
        const auto page = withSticker(5464, 4096);
        const auto after = turned(page, boxOf(page.objects[0]));
        QVERIFY(after.objects[0].place == (Placement{4096, 5464, 1000, 0, false})); // still in the middle
    }
    void whatLiesAtTheEdgeComesInside()
    {
        for (const auto x : {900, 10'100}) {
            const auto page = withSticker(x, 900);
            const auto after = turned(page, boxOf(page.objects[0]));
            QCOMPARE(after.objects[0].place.scale, 1000);
            QVERIFY(within(boxOf(after.objects[0]), tallPaper));
        }
    }
    void aFullPageGetsSmallerAndNothingIsCutOff()
    {
        auto page = withSticker(800, 800);
        page.objects.push_back({{10'100, 7'300, 1000, 4'500, true}, Sticker{2, 3, 0}});
        std::mt19937 random(4);
        page.objects.push_back({{}, drawing::scribble(random, 300)});
        auto content = boxOf(page.objects[0]);
        for (const auto &object : page.objects) content = content.united(boxOf(object));
        const auto after = turned(page, content);
        for (const auto &object : after.objects) QVERIFY(within(boxOf(object), tallPaper));
        QVERIFY(after.objects[0].place.scale < 1000 && after.objects[0].place.scale >= 700);
        // Like is like: all by the same part, none turned or mirrored.
        QCOMPARE(after.objects[1].place.turn, 4'500);
        QVERIFY(after.objects[1].place.flip);
        QCOMPARE(after.objects[0].place.scale, after.objects[2].place.scale);
    }
    void aBubbleKeepsItsSizeAndStaysOnThePaper()
    {
        Page page;
        page.objects.push_back({{9'000, 7'500, 1000, 0, false}, VoiceNote{0, 900, {}}});
        const auto after = turned(page, std::nullopt);
        QCOMPARE(after.objects[0].place.scale, 1000);
        QVERIFY(within(boxOf(after.objects[0]), tallPaper));
    }
    void turningIsOneActThatUndoTakesBack()
    {
        const auto page = drawing::samplePage();
        PageEditor editor(page);
        QVERIFY(editor.apply(reshaped(page, page.h, page.w, Box{0, 0, 10'928, 8'192})).ok());
        QVERIFY(editor.page().w == page.h && editor.page() != page);
        QCOMPARE(*sizeOf(*editor.next()), (SetSize{page.w, page.h}));
        QVERIFY(editor.undo().has_value());
        QVERIFY(editor.page() == page);
    }
    void manyTurnsLoseNothing()
    {
        std::mt19937 random(9);
        auto page = drawing::samplePage();
        const auto before = page;
        for (int i = 0; i < 40; ++i) {
            std::optional<Box> content;
            for (const auto &object : page.objects)
                if (!std::holds_alternative<VoiceNote>(object.what)) content = content ? content->united(boxOf(object)) : boxOf(object);
            page = turned(page, content);
        }
        QCOMPARE(page.objects.size(), before.objects.size());
        QVERIFY(check(page).ok());
        for (std::size_t i = 0; i < page.objects.size(); ++i) QVERIFY(page.objects[i].what == before.objects[i].what);
    }
};

QTEST_GUILESS_MAIN(TestPaperShape)
#include "tst_papershape.moc"
