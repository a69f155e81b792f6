// SPDX-License-Identifier: Apache-2.0
// Marks P14 (append), P15 (bytes a point) and P16 (reopen) on a synthetic drawing. Run with QT_QPA_PLATFORM=offscreen.
// `--peer MS`, `--browser MS`: what perfect-freehand took just now for the outlines of such a drawing (peer.mjs), and for all of
// it in Chromium (browser.mjs). `--reopen`: P15 and P16 alone.
#include "app/page/pagecanvas.h"
#include "core/book/pagecodec.h"
#include "tests/bench/ink/table.h"
#include "tests/support/drawing.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPointingDevice>
#include <QQuickWindow>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::bench;

namespace {

constexpr int width = 1280;
constexpr int mark = 51; // page units: six pixels at that width

const char *nameOf(Tool tool)
{
    constexpr const char *names[] = {"", "crayon", "pencil", "felt pen", "paintbrush"};
    return names[int(tool)];
}

/// A window with a page in it, as the editor shows one.
struct Desk
{
    QQuickWindow window;
    PageDocument document;
    PageCanvas *canvas = new PageCanvas(window.contentItem());

    Desk()
    {
        canvas->setSize({width, width * 3 / 4.0});
        canvas->setDocument(&document);
        window.resize(width, width * 3 / 4);
        window.show();
        window.grabWindow();
        document.setInkWidth(mark);
    }
};

void append(PageDocument &document, const InkPoint &p, bool first)
{
    if (first) document.beginInk(QPointF(p.x, p.y), p.pressure, p.ms);
    else document.addInk(QPointF(p.x, p.y), p.pressure, p.ms);
}

void appendPoints(Tool tool)
{
    Desk desk;
    desk.document.setTool(PageDocument::Tool(tool));
    std::vector<double> all, early, late;
    for (unsigned round = 0; round < 9; ++round) {
        std::mt19937 random(round);
        const auto stroke = drawing::scribble(random, 3'300, tool);
        for (std::size_t i = 0; i < stroke.points.size(); ++i) {
            const auto took = microseconds([&] { append(desk.document, stroke.points[i], i == 0); });
            all.push_back(took);
            if (i >= 25 && i < 75) early.push_back(took);
            if (i >= 3'175 && i < 3'225) late.push_back(took);
        }
        desk.document.endInk();
        desk.window.grabWindow();
        desk.document.setPage(Page());
        desk.window.grabWindow();
    }
    std::printf("append, %s, %d px wide page, 6 px mark, software backend (P14)\n", nameOf(tool), width);
    row("median", median(all), "us", 10);
    row("99th of 100", quantile(all, 0.99), "us", 1'000);
    row("at 3,200 points / at 50", median(late) / median(early), "times", 1.2);
}

/// One stroke that never ends, and a page that is full of strokes already.
void appendFar()
{
    Desk desk;
    desk.document.setTool(PageDocument::FeltPen);
    std::mt19937 random(5);
    const auto stroke = drawing::scribble(random, 100'100, Tool::FeltPen);
    std::vector<double> early, late;
    for (std::size_t i = 0; i < stroke.points.size(); ++i) {
        const auto took = microseconds([&] { append(desk.document, stroke.points[i], i == 0); });
        if (i >= 25 && i < 225) early.push_back(took);
        if (i >= 99'900) late.push_back(took);
        if (i % 64 == 0) desk.window.grabWindow(); // frames go by meanwhile
    }
    desk.document.endInk();
    head("append without end, felt pen");
    row("at the 100,000th point of a stroke / at the 50th", median(late) / median(early), "times", 1.2);

    // The same strokes in turn on both pages: one stroke alone says more of the caches than of the page.
    const auto page = drawing::page(3, 500, 200);
    std::vector<double> full, empty;
    for (int round = 0; round < 24; ++round) {
        const auto again = drawing::scribble(random, 225, Tool::FeltPen);
        for (auto *into : {&full, &empty}) {
            desk.document.setPage(into == &full ? page : Page());
            desk.window.grabWindow();
            for (std::size_t i = 0; i < again.points.size(); ++i) {
                const auto took = microseconds([&] { append(desk.document, again.points[i], i == 0); });
                if (i >= 25) into->push_back(took);
            }
            desk.document.endInk();
        }
    }
    row("on a page of 100,000 points / on an empty one", median(full) / median(empty), "times", 1.2);
}

/// A finger's event, and what the very next frame shows of it.
void inputToPixels()
{
    Desk desk;
    desk.document.setTool(PageDocument::FeltPen);
    auto *touch = QTest::createTouchDevice();
    auto *window = &desk.window;
    QTest::touchEvent(window, touch).press(1, {200, 200}, window);
    QTest::touchEvent(window, touch).move(1, {210, 200}, window);
    window->grabWindow();
    std::vector<double> took;
    int most = 0;
    QPoint from(210, 200);
    for (int i = 0; i < 60; ++i) {
        QImage frame;
        const QPoint to(220 + i * 10, 200 + i % 2 * 40), middle = (from + to) / 2; // so far ink reaches when `to` is the newest
        took.push_back(wallMicroseconds([&] {
            QTest::touchEvent(window, touch).move(1, to, window);
            frame = window->grabWindow(); // one frame: polish, sync, render
        }));
        int frames = 1;
        for (; frames < 99 && qGray(frame.pixel(middle)) >= 200; ++frames) frame = window->grabWindow();
        most = std::max(most, frames);
        from = to;
    }
    QTest::touchEvent(window, touch).release(1, {820, 200}, window);
    head("from a finger's event to pixels");
    row("frames until what it drew is seen", most, "frames", 1);
    row("event and whole frame, copied out", median(took) / 1'000, "ms", 16);
}

Page drawingOf(Tool tool)
{
    std::mt19937 random(3);
    Page page;
    for (int i = 0; i < 500; ++i) {
        auto stroke = drawing::scribble(random, 200, tool);
        stroke.width = mark;
        page.objects.push_back({{}, std::move(stroke)});
    }
    return page;
}

double polylines(const Page &page)
{
    return medianOf(5, [&] {
        QImage image(width, width * 3 / 4, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(double(width) / page.w, double(width) / page.w);
        for (const auto &object : page.objects) {
            const auto &stroke = std::get<Stroke>(object.what);
            QPolygonF line;
            for (const auto &p : stroke.points) line.append(QPointF(p.x, p.y));
            painter.setPen(QPen(QColor(QRgb(stroke.colour)), stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(line);
        }
    });
}

/// perfect-freehand makes an outline of each stroke; here is what filling such outlines takes with Qt's painter.
double outlines(const Page &page)
{
    return medianOf(3, [&] {
        QImage image(width, width * 3 / 4, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(double(width) / page.w, double(width) / page.w);
        painter.setPen(Qt::NoPen);
        for (const auto &object : page.objects) {
            const auto &stroke = std::get<Stroke>(object.what);
            const auto &points = stroke.points;
            QPolygonF outline;
            const auto side = [&](std::size_t i, double way) {
                const auto &a = points[i > 0 ? i - 1 : i], &b = points[std::min(i + 1, points.size() - 1)];
                const QPointF along(b.x - a.x, b.y - a.y);
                const double length = std::max(1.0, std::hypot(along.x(), along.y())), half = way * stroke.width / 2.0 / length;
                outline.append(QPointF(points[i].x - along.y() * half, points[i].y + along.x() * half));
            };
            for (std::size_t i = 0; i < points.size(); ++i) side(i, 1);
            for (std::size_t i = points.size(); i-- > 0;) side(i, -1);
            painter.setBrush(QColor(QRgb(stroke.colour)));
            painter.drawPolygon(outline, Qt::WindingFill);
        }
    });
}

void reopen(double peerMs, double browserMs)
{
    const auto page = drawingOf(Tool::FeltPen);
    const auto encoded = encodePage(page);
    head("stored: 500 strokes of 200 points, with pressure and time (P15)");
    row("page and ink", double(encoded->content.size() + encoded->ink.size()) / 100'000, "bytes/pt", 2.6);
    row("decoded", medianOf(9, [&] { (void)decodePage(encoded->content, encoded->ink); }) / 1'000, "ms", 0);

    StickerImages stickers;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    renderPage(page, 480, stickers).save(&buffer, "PNG");
    std::printf("shown again at %d px (P16)\n", width);
    row("from its thumbnail", medianOf(9, [&] { (void)QImage::fromData(png, "PNG").scaledToWidth(width); }) / 1'000, "ms", 20);
    {
        Desk desk;
        desk.document.setPage(page);
        desk.window.grabWindow();
        row("from its tiles", medianOf(9, [&] { desk.canvas->update(), desk.window.grabWindow(); }) / 1'000, "ms", 20);
    }
    const auto filled = peerMs > 0 ? peerMs + outlines(page) / 1'000 : 0, peer = browserMs > 0 ? browserMs : filled;
    for (const auto tool : {Tool::FeltPen, Tool::Crayon, Tool::Pencil, Tool::Paintbrush}) {
        const auto drawn = drawingOf(tool);
        const auto name = std::string("all of it, ") + nameOf(tool);
        const auto before = programMicroseconds();
        row(name.c_str(), medianWallOf(7, [&] { (void)renderPage(drawn, width, stickers); }) / 1'000, "ms", peer, "peer");
        row("  its CPU, all threads", (programMicroseconds() - before) / 7'000, "ms", 0);
    }
    row("peer: QPainter, one polyline a stroke", polylines(page) / 1'000, "ms", 0);
    if (peerMs > 0) {
        row("peer: perfect-freehand, outlines alone (node)", peerMs, "ms", 0);
        row("peer: the same and filled (QPainter)", filled, "ms", 0);
    }
    if (browserMs > 0) row("peer: perfect-freehand drawn by Chromium", browserMs, "ms", 0);
    else head(peerMs > 0 ? "  peer: perfect-freehand in Chromium was not measured" : "  peer: perfect-freehand was not measured");
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto given = [&](const QString &name) {
        const auto at = arguments.indexOf(name);
        return at > 0 ? arguments.value(at + 1).toDouble() : 0;
    };
    if (!arguments.contains(QStringLiteral("--reopen"))) {
        for (const auto tool : {Tool::Crayon, Tool::Pencil, Tool::FeltPen, Tool::Paintbrush}) appendPoints(tool);
        appendFar();
        inputToPixels();
    }
    reopen(given(QStringLiteral("--peer")), given(QStringLiteral("--browser")));
    return 0;
}
