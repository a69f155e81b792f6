// SPDX-License-Identifier: Apache-2.0
#include "core/book/flatten.h"
#include "core/book/geometry.h"
#include "core/book/pageeditor.h"
#include "core/book/stickerset.h"
#include "tests/support/samplepage.h"

#include <QTest>

using namespace pipit;

class TestFlatten : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeSeenStaysAsItIs();
    void whatLiesOutsideThePaperIsNotShared();
    void aStrokeIsCutAtThePapersEdge();
    void emptyWordsAreNotShared();
    void anEarlierTakeIsNotShared();
    void blobsAreNumberedInTheOrderOfThePage();
    void aPlaceOnThePageAndBackIsTheSame();
    void stickersHaveNamesAndNumbers();
};

void TestFlatten::whatCanBeSeenStaysAsItIs()
{
    const auto page = drawing::page(4, 10, 60);
    QVERIFY(flatten(page).page == page);
}

void TestFlatten::whatLiesOutsideThePaperIsNotShared()
{
    Page page;
    page.objects.push_back({{20'000, 4000, 1000, 0, false}, Sticker{1, 1, 0}});
    page.objects.push_back({{4000, 12'000, 1000, 0, false}, Photo{1000, 1000, 3}});
    page.objects.push_back({{}, Stroke{Tool::Crayon, 0, 80, {{-900, 100, 1, 0}, {-900, 900, 1, 9}}}});
    page.objects.push_back({{20'000, 4000, 1000, 0, false}, VoiceNote{7, 100, {}}});
    const auto flat = flatten(page);
    QCOMPARE(flat.page.objects.size(), std::size_t(1)); // sound is heard wherever its bubble lies
    QCOMPARE(flat.blobs, std::vector<std::uint32_t>{7});
}

void TestFlatten::aStrokeIsCutAtThePapersEdge()
{
    Page page;
    Stroke stroke{Tool::Crayon, 0, 80, {}};
    for (std::int32_t i = 0; i < 40; ++i) stroke.points.push_back({500 - 50 * i, 300, 9, std::uint32_t(i * 4)});
    for (std::int32_t i = 0; i < 40; ++i) stroke.points.push_back({-1500 + 50 * i, 400, 9, std::uint32_t(160 + i * 4)});
    page.objects.push_back({{}, stroke});
    const auto flat = flatten(page);
    QCOMPARE(flat.page.objects.size(), std::size_t(2));
    for (const auto &object : flat.page.objects) {
        const auto &points = std::get<Stroke>(object.what).points;
        QCOMPARE(points.front().ms, 0u);
        for (const auto &point : points) QVERIFY(point.x >= -100);
    }
}

void TestFlatten::emptyWordsAreNotShared()
{
    Page page;
    page.objects.push_back({{100, 100, 1000, 0, false}, TextBox{1000, 200, 0, ""}});
    QVERIFY(flatten(page).page.objects.empty());
}

void TestFlatten::anEarlierTakeIsNotShared()
{
    PageEditor editor{Page()};
    QVERIFY(editor.apply(addObject(editor.page(), {{500, 500, 1000, 0, false}, VoiceNote{0, 900, {1}}})).ok());
    QVERIFY(editor.apply(removeObject(0)).ok());
    QVERIFY(editor.apply(addObject(editor.page(), {{500, 500, 1000, 0, false}, VoiceNote{1, 800, {2}}})).ok());
    const auto flat = flatten(editor.page());
    QCOMPARE(flat.blobs, std::vector<std::uint32_t>{1});
    QCOMPARE(std::get<VoiceNote>(flat.page.objects[0].what).blob, 0u);
}

void TestFlatten::blobsAreNumberedInTheOrderOfThePage()
{
    const auto flat = flatten(drawing::samplePage());
    QCOMPARE(flat.blobs, (std::vector<std::uint32_t>{2, 0, 1}));
    std::vector<std::uint32_t> numbers;
    for (const auto &object : flat.page.objects)
        if (const auto blob = blobOf(object)) numbers.push_back(*blob);
    QCOMPARE(numbers, (std::vector<std::uint32_t>{0, 1, 2}));
}

void TestFlatten::aPlaceOnThePageAndBackIsTheSame()
{
    for (const bool flip : {false, true}) {
        const Placement place{3000, 2000, 1700, 3333, flip};
        const auto there = toPage(place, {120, -40});
        const auto back = toOwn(place, there);
        QVERIFY(std::abs(back.x - 120) < 1e-6 && std::abs(back.y + 40) < 1e-6);
    }
    const auto quarter = toPage({100, 100, 2000, 9000, false}, {10, 0});
    QVERIFY(std::abs(quarter.x - 100) < 1e-9 && std::abs(quarter.y - 120) < 1e-9); // clockwise, y down
    const auto box = boxOf(PageObject{{1000, 1000, 500, 4500, false}, Sticker{1, 1, 0}});
    QVERIFY(std::abs(box.right - 1000 - 400 * std::sqrt(2.0)) < 0.01);
}

void TestFlatten::stickersHaveNamesAndNumbers()
{
    for (std::uint16_t id = 1; id <= stickerSet1.size(); ++id) QCOMPARE(*stickerNumber(*stickerName(1, id)), id);
    QVERIFY(!stickerName(1, 0) && !stickerName(1, std::uint16_t(stickerSet1.size() + 1)) && !stickerName(3, 1) && !stickerNumber("dragon"));
    QCOMPARE(*stickerName(1, 1), std::string_view("happy")); // numbers are for ever
    QCOMPARE(*stickerName(1, 16), std::string_view("need-a-break"));
}

QTEST_GUILESS_MAIN(TestFlatten)
#include "tst_flatten.moc"
