// SPDX-License-Identifier: Apache-2.0
// Scissors, and a cut-out as bytes.
#include "app/photo/picture.h"
#include "app/stickers/cutout.h"
#include "app/stickers/cutring.h"
#include "tests/support/pictures.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace pipit;
using namespace pipit::app;
namespace pictures = pipit::test::pictures;

namespace {

/// A ring round a middle, in parts of the picture.
QPolygonF ringRound(QPointF middle, double rx, double ry, int points = 40)
{
    QPolygonF ring;
    for (int i = 0; i < points; ++i) {
        const double at = 2 * std::numbers::pi * i / points;
        ring << middle + QPointF(std::cos(at) * rx, std::sin(at) * ry);
    }
    return ring;
}

bool like(QColor a, QColor b)
{
    return std::abs(a.red() - b.red()) < 40 && std::abs(a.green() - b.green()) < 40 && std::abs(a.blue() - b.blue()) < 40;
}

} // namespace

class TestCutOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInsideTheRingIsKeptAndNothingElse()
    {
        // Red inside, a colour that is a secret outside.
        QImage page(1'000, 800, QImage::Format_RGB32);
        page.fill(QColor(1, 99, 201));
        QPainter(&page).fillRect(QRect(300, 200, 400, 400), Qt::red);
        const auto out = cutout::cut(page, ringRound({0.5, 0.5}, 0.15, 0.18));
        QVERIFY(out.ok());
        QVERIFY(std::abs(out->width() - 320) <= 2 && std::abs(out->height() - 308) <= 2);
        QCOMPARE(out->pixelColor(out->width() / 2, out->height() / 2), QColor(Qt::red));
        QCOMPARE(out->pixelColor(1, 1).alpha(), 0);
        for (int y = 0; y < out->height(); ++y)
            for (int x = 0; x < out->width(); ++x) {
                const auto pixel = out->pixel(x, y);
                QVERIFY2(qAlpha(pixel) < 30 || !like(QColor::fromRgb(pixel), QColor(1, 99, 201)), qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
            }
        // Round it runs the white edge of a sticker.
        QVERIFY(like(out->pixelColor(out->width() / 2, 6), QColor(0xFF, 0xFD, 0xF8)));
    }

    void aLargeOneIsMadeSmallAndASmallOneIsNotBlownUp()
    {
        const auto page = pictures::quarters(4'000, 3'000);
        const auto large = cutout::cut(page, cutout::ringOf({0, 0, 1, 1}));
        QCOMPARE(std::max(large->width(), large->height()), picture::cutOutSide);
        QVERIFY(like(large->pixelColor(100, 100), Qt::red) && like(large->pixelColor(400, 300), Qt::yellow));
        const auto small = cutout::cut(page, ringRound({0.3, 0.3}, 0.03, 0.03));
        QVERIFY(small->width() < 300);
    }

    void aDotIsNoSticker()
    {
        const auto page = pictures::quarters(1'000, 800);
        QCOMPARE(cutout::cut(page, ringRound({0.5, 0.5}, 0.005, 0.005)).code(), Code::Invalid);
        QCOMPARE(cutout::cut(page, {}).code(), Code::Invalid);
        QCOMPARE(cutout::cut(page, {{0.1, 0.1}, {0.9, 0.1}}).code(), Code::Invalid);
        QCOMPARE(cutout::cut(QImage(), ringRound({0.5, 0.5}, 0.2, 0.2)).code(), Code::Invalid);
    }

    void aRingThatLeavesThePageOrCrossesItselfIsNoTrouble()
    {
        const auto page = pictures::quarters(1'000, 800);
        QVERIFY(cutout::cut(page, ringRound({0, 0}, 0.4, 0.4)).ok());
        const auto eight = cutout::cut(page, {{0.2, 0.2}, {0.8, 0.8}, {0.8, 0.2}, {0.2, 0.8}});
        QVERIFY(eight.ok());
        // Twice round leaves no hole.
        const auto twice = cutout::cut(page, ringRound({0.5, 0.5}, 0.2, 0.2) + ringRound({0.5, 0.5}, 0.2, 0.2));
        QCOMPARE(twice->pixelColor(twice->width() / 2, twice->height() / 2).alpha(), 255);
    }

    void itGoesThroughItsBytesAsItWas()
    {
        auto out = *cutout::cut(pictures::quarters(1'000, 800), ringRound({0.5, 0.5}, 0.2, 0.2));
        out.setText(QStringLiteral("Author"), QStringLiteral("CANARY"));
        const auto png = picture::encodeCutOut(out);
        QVERIFY(png.ok());
        QVERIFY(picture::isCutOut(*png));
        QVERIFY(asText(*png).find("CANARY") == std::string_view::npos);
        const auto back = picture::decodeCutOut(*png);
        QVERIFY(back->hasAlphaChannel());
        out.setText(QStringLiteral("Author"), QString());
        QCOMPARE(back->size(), out.size());
        for (int i = 0; i < out.width(); i += 7)
            for (int c : {0, 1, 2, 3}) QVERIFY(std::abs(int(back->pixel(i, i % out.height()) >> 8 * c & 255) - int(out.pixel(i, i % out.height()) >> 8 * c & 255)) <= 2);
        // What is clear has no colour left under it.
        QCOMPARE(back->pixel(1, 1), 0u);
    }

    void othersAreRefused()
    {
        const auto bytes = [](const QByteArray &from) { return Bytes(from.begin(), from.end()); };
        QCOMPARE(picture::decodeCutOut(bytes(pictures::encoded(pictures::quarters(64, 64), "jpeg"))).code(), Code::Corrupt);
        QCOMPARE(picture::decodeCutOut(bytes(pictures::encoded(pictures::quarters(64, 64), "png").left(60))).code(), Code::Corrupt);
        QCOMPARE(picture::decodeCutOut(bytes(pictures::png(20'000, 20'000))).code(), Code::TooBig);
        QCOMPARE(picture::decodeCutOut(bytes(pictures::encoded(pictures::quarters(513, 64), "png"))).code(), Code::TooBig);
        QCOMPARE(picture::encodeCutOut(pictures::quarters(513, 64)).code(), Code::Invalid);
        QCOMPARE(picture::encodeCutOut(QImage()).code(), Code::Invalid);
    }

    void aFingerDrawsTheRingAndASecondOneLeavesNoMark()
    {
        QQuickWindow window;
        window.resize(400, 300);
        CutRing ring(window.contentItem());
        ring.setSize({400, 300});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QSignalSpy drawn(&ring, &CutRing::drawn);
        auto *finger = QTest::createTouchDevice();
        auto touch = QTest::touchEvent(&window, finger, false); // one sequence, or who stays would be sent at (0, 0)
        touch.press(1, {100, 100}, &window).commit();
        touch.move(1, {200, 100}, &window).commit();
        touch.stationary(1).press(2, {10, 10}, &window).commit();
        touch.move(1, {200, 200}, &window).move(2, {20, 20}, &window).commit();
        touch.stationary(1).release(2, {20, 20}, &window).commit();
        touch.release(1, {100, 200}, &window).commit();
        QCOMPARE(drawn.count(), 1);
        const auto line = drawn[0][0].value<QPolygonF>();
        QCOMPARE(line.first(), QPointF(0.25, 1.0 / 3));
        for (const auto &point : line) QVERIFY(point.x() >= 0.24);
        ring.setRing(line);
        const auto shown = window.grabWindow();
        QVERIFY(shown.pixelColor(150, 150) != shown.pixelColor(20, 20)); // a veil lies on what stays outside
    }
};

QTEST_MAIN(TestCutOut)
#include "tst_cutout.moc"
