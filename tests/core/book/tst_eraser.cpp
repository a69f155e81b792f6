// SPDX-License-Identifier: Apache-2.0
#include "core/book/eraser.h"
#include "core/book/pagecodec.h"
#include "tests/support/samplepage.h"

#include <QTest>

using namespace pipit;

class TestEraser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAStrokeInTwo();
    void aFastLineIsCutBetweenItsPoints();
    void whatIsNotTouchedStaysEqual();
    void aDotVanishes();
    void theWidthOfTheStrokeCounts();
    void aTurnedStrokeIsCutWhereItIsSeen();
    void nothingUnderTheRubberIsLeft();
    void stickersAndWordsStay();
    void aRubbedOutWordIsNowhereInTheBytes();
    void finishIsOneChangeThatCanBeTakenBack();

private:
    static PageObject line(std::initializer_list<InkPoint> points, std::int32_t width = 40)
    {
        return {{}, Stroke{Tool::Pencil, 0x123456, width, points}};
    }
    static const std::vector<InkPoint> &pointsOf(const PageObject &object) { return std::get<Stroke>(object.what).points; }
};

void TestEraser::cutsAStrokeInTwo()
{
    const auto object = line({{0, 0, 100, 0}, {100, 0, 100, 10}, {200, 0, 100, 20}, {300, 0, 100, 30}, {400, 0, 100, 40}});
    const auto cut = cutStroke(object, {200, -500}, {200, 500}, 30);
    QVERIFY(cut.has_value());
    QCOMPARE(cut->left.size(), std::size_t(2));
    // The rubber reaches 30, and half the stroke's 40 besides.
    QCOMPARE(pointsOf(cut->left[0]).back().x, 150);
    QCOMPARE(pointsOf(cut->left[1]).front().x, 250);
    QCOMPARE(pointsOf(cut->left[1]).front().ms, 0u);
    QCOMPARE(pointsOf(cut->left[1]).back().ms, 15u);
}

void TestEraser::aFastLineIsCutBetweenItsPoints()
{
    const auto object = line({{0, 0, 10, 0}, {4000, 0, 50, 8}});
    const auto cut = cutStroke(object, {2000, 0}, {2000, 0}, 80);
    QCOMPARE(cut->left.size(), std::size_t(2));
    QCOMPARE(pointsOf(cut->left[0]).back().x, 1900);
    QCOMPARE(pointsOf(cut->left[1]).front().x, 2100);
    QCOMPARE(int(pointsOf(cut->left[0]).back().pressure), 29);
}

void TestEraser::whatIsNotTouchedStaysEqual()
{
    const auto object = line({{0, 0, 10, 0}, {400, 0, 30, 8}});
    QVERIFY(!cutStroke(object, {200, 200}, {300, 200}, 100).has_value());
    Page page;
    page.objects.push_back(object);
    RubberPass rubber(page, 200);
    QVERIFY(!rubber.rub({200, 200}, {300, 200}).has_value());
    QVERIFY(rubber.finish().empty());
}

void TestEraser::aDotVanishes()
{
    const auto cut = cutStroke(line({{50, 50, 10, 0}}), {40, 40}, {40, 40}, 30);
    QVERIFY(cut.has_value());
    QVERIFY(cut->left.empty());
}

void TestEraser::theWidthOfTheStrokeCounts()
{
    QVERIFY(!cutStroke(line({{0, 0, 9, 0}, {400, 0, 9, 9}}, 40), {200, 100}, {200, 100}, 60).has_value());
    QVERIFY(cutStroke(line({{0, 0, 9, 0}, {400, 0, 9, 9}}, 100), {200, 100}, {200, 100}, 60).has_value());
}

void TestEraser::aTurnedStrokeIsCutWhereItIsSeen()
{
    auto object = line({{0, 0, 9, 0}, {1000, 0, 9, 9}});
    object.place = {2000, 1000, 2000, 9000, false}; // seen from (2000, 1000) straight down to (2000, 3000)
    QVERIFY(!cutStroke(object, {2500, 1000}, {2500, 1000}, 50).has_value());
    const auto cut = cutStroke(object, {2000, 2000}, {2000, 2000}, 60);
    QVERIFY(cut.has_value());
    QCOMPARE(cut->left.size(), std::size_t(2));
    QCOMPARE(pointsOf(cut->left[0]).back().x, 450);
    QVERIFY(cut->changed.contains({2000, 2000}));
}

void TestEraser::nothingUnderTheRubberIsLeft()
{
    const auto page = drawing::page(77, 20, 120);
    RubberPass rubber(page, 600);
    const Point from{2000, 2000}, to{8000, 6000};
    QVERIFY(rubber.rub(from, to).has_value());
    auto after = page;
    QVERIFY(apply(after, rubber.finish()).ok());
    QVERIFY(after != page);
    for (const auto &object : after.objects) {
        const auto &stroke = std::get<Stroke>(object.what);
        for (const auto &p : stroke.points) {
            const double t = std::clamp(((p.x - from.x) * 6000.0 + (p.y - from.y) * 4000.0) / 52e6, 0.0, 1.0);
            const double away = std::hypot(p.x - from.x - 6000 * t, p.y - from.y - 4000 * t);
            QVERIFY2(away > 300 + stroke.width / 2.0 - 1.5, qPrintable(QString::number(away))); // whole units
        }
    }
}

void TestEraser::stickersAndWordsStay()
{
    const auto page = drawing::samplePage();
    RubberPass rubber(page, 4000);
    for (int y = 0; y < 8000; y += 1000) rubber.rub({0, double(y)}, {11'000, double(y)});
    auto after = page;
    QVERIFY(apply(after, rubber.finish()).ok());
    QCOMPARE(after.objects.size(), std::size_t(5));
    for (std::size_t i = 0; i < 5; ++i) QVERIFY(after.objects[i] == page.objects[4 + i]);
}

void TestEraser::aRubbedOutWordIsNowhereInTheBytes()
{
    // A word "written" as points whose x spells it; it must not be in the page, its bytes or its ink after the rubber.
    const std::string canary = "CANARY";
    Page page = drawing::page(3, 5, 50);
    Stroke word{Tool::Pencil, 0, 40, {}};
    for (std::size_t i = 0; i < canary.size(); ++i)
        word.points.push_back({5000 + canary[i], 4000 + std::int32_t(i) * 10, 128, std::uint32_t(i)});
    page.objects.push_back({{}, word});
    const auto holds = [&](const Page &opened) {
        return std::any_of(opened.objects.begin(), opened.objects.end(), [&](const PageObject &object) {
            const auto &points = pointsOf(object);
            return std::any_of(points.begin(), points.end(), [&](const InkPoint &p) {
                return std::find(word.points.begin(), word.points.end(), p) != word.points.end();
            });
        });
    };
    QVERIFY(holds(*decodePage(encodePage(page)->content)));
    RubberPass rubber(page, 500);
    rubber.rub({5000, 3900}, {5100, 4200});
    QVERIFY(apply(page, rubber.finish()).ok());
    QVERIFY(!holds(*decodePage(encodePage(page)->content)));
}

void TestEraser::finishIsOneChangeThatCanBeTakenBack()
{
    const auto before = drawing::page(8, 12, 80);
    RubberPass rubber(before, 500);
    rubber.rub({1000, 1000}, {9000, 7000});
    rubber.rub({9000, 1000}, {1000, 7000});
    auto page = before;
    const auto back = apply(page, rubber.finish());
    QVERIFY(page != before);
    QVERIFY(apply(page, *back).ok());
    QVERIFY(page == before);
}

QTEST_GUILESS_MAIN(TestEraser)
#include "tst_eraser.moc"
