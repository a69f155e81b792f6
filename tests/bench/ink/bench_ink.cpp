// SPDX-License-Identifier: Apache-2.0
// Marks P14 (append), P15 (bytes a point) and P16 (reopen) on a synthetic drawing. Run with QT_QPA_PLATFORM=offscreen.
// Beside reopening stands Qt's own polyline with the same width and antialiasing, in the same run.
#include "app/page/pagecanvas.h"
#include "core/book/pagecodec.h"
#include "tests/support/drawing.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QQuickWindow>

#include <chrono>
#include <cstdio>

using namespace pipit;
using namespace pipit::app;

namespace {

constexpr int width = 1280;
constexpr int mark = 51; // page units: six pixels at that width

double microseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(part * double(values.size())))];
}

double median(const std::vector<double> &values)
{
    return quantile(values, 0.5);
}

/// Of `rounds` runs.
double medianOf(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) times.push_back(microseconds(work));
    return median(times);
}

const char *nameOf(Tool tool)
{
    constexpr const char *names[] = {"", "crayon", "pencil", "felt pen", "paintbrush"};
    return names[int(tool)];
}

void row(const char *task, double value, const char *unit, double limit)
{
    std::printf("%-44s %10.2f %-10s", task, value, unit);
    if (limit > 0) std::printf(" mark <= %-8.2f %s", limit, value <= limit ? "met" : "NOT met");
    std::printf("\n");
}

void appendPoints(Tool tool)
{
    QQuickWindow window;
    PageDocument document;
    auto *canvas = new PageCanvas(window.contentItem());
    canvas->setSize({width, width * 3 / 4.0});
    canvas->setDocument(&document);
    window.resize(width, width * 3 / 4);
    window.show();
    window.grabWindow();
    document.setTool(PageDocument::Tool(tool));
    document.setInkWidth(mark);
    std::vector<double> all, early, late;
    for (unsigned round = 0; round < 9; ++round) {
        std::mt19937 random(round);
        const auto stroke = drawing::scribble(random, 3300, tool);
        for (std::size_t i = 0; i < stroke.points.size(); ++i) {
            const auto &p = stroke.points[i];
            const auto took = microseconds([&] {
                if (i == 0) document.beginInk(QPointF(p.x, p.y), p.pressure, p.ms);
                else document.addInk(QPointF(p.x, p.y), p.pressure, p.ms);
            });
            all.push_back(took);
            if (i >= 25 && i < 75) early.push_back(took);
            if (i >= 3175 && i < 3225) late.push_back(took);
        }
        document.endInk();
        window.grabWindow();
        document.setPage(Page());
        window.grabWindow();
    }
    std::printf("append, %s, %d px wide page, 6 px mark\n", nameOf(tool), width);
    row("  median", median(all), "us", 10);
    row("  99th of 100", quantile(all, 0.99), "us", 1000);
    row("  at 3,200 points / at 50", median(late) / median(early), "times", 1.2);
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

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    for (const auto tool : {Tool::Crayon, Tool::Pencil, Tool::FeltPen, Tool::Paintbrush}) appendPoints(tool);

    const auto page = drawingOf(Tool::FeltPen);
    const auto encoded = encodePage(page);
    std::printf("stored: 500 strokes of 200 points, with pressure and time\n");
    row("  page and ink", double(encoded->content.size() + encoded->ink.size()) / 100'000, "bytes/pt", 2.6);
    row("  decode", medianOf(9, [&] { (void)decodePage(encoded->content, encoded->ink); }) / 1000, "ms", 0);

    StickerImages stickers;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    renderPage(page, 480, stickers).save(&buffer, "PNG");
    std::printf("reopen the same at %d px\n", width);
    row("  from a thumbnail", medianOf(9, [&] { (void)QImage::fromData(png, "PNG").scaledToWidth(width); }) / 1000, "ms", 20);
    for (const auto tool : {Tool::Crayon, Tool::Pencil, Tool::FeltPen, Tool::Paintbrush}) {
        const auto drawn = drawingOf(tool);
        const auto ours = medianOf(5, [&] { (void)renderPage(drawn, width, stickers); });
        std::printf("  all of it, %-32s %10.2f ms\n", nameOf(tool), ours / 1000);
    }
    std::printf("  %-43s %10.2f ms\n", "peer: QPainter, one polyline a stroke", polylines(page) / 1000);
    return 0;
}
