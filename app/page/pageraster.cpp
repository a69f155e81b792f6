// SPDX-License-Identifier: Apache-2.0
#include "app/page/pageraster.h"

#include <QPainter>

#include <cmath>
#include <thread>

namespace pipit::app {

QRect PageRaster::pixelsOf(const Box &box) const
{
    // One pixel more all round, for soft edges.
    return QRectF(QPointF(box.left * m_scale, box.top * m_scale), QPointF(box.right * m_scale, box.bottom * m_scale))
        .toAlignedRect()
        .adjusted(-2, -2, 2, 2)
        .translated(-m_origin)
        .intersected(m_tiles.rect());
}

/// Page units on a tile whose corner lies at `tile`.
void PageRaster::place(QPainter &painter, QPoint tile, const QRect &clip) const
{
    painter.translate(-tile);
    painter.setClipRect(clip);
    painter.translate(-m_origin);
    painter.scale(m_scale, m_scale);
}

void PageRaster::resize(QSize pixels, const PageView &view)
{
    showPart(double(pixels.width()) / view.page.w, QRect(QPoint(), pixels), view);
}

void PageRaster::showPart(double pixelsPerUnit, const QRect &part, const PageView &view)
{
    m_path.reset();
    m_tiles.resize(part.size());
    m_scale = pixelsPerUnit;
    m_origin = part.topLeft();
    repaint(view, {0, 0, double(view.page.w), double(view.page.h)});
}

void PageRaster::repaint(const PageView &view, const Box &box)
{
    const auto clip = pixelsOf(box);
    if (clip.isEmpty()) return;
    m_tiles.paintTiles(clip, [&](QImage &tile, QPoint origin) {
        QPainter painter(&tile);
        place(painter, origin, clip);
        painter.setRenderHint(QPainter::Antialiasing);
        m_painter.paintPaper(painter, view.page);
    });
    std::vector<const PageObject *> strokes; // one after the other, not painted yet
    const auto flush = [&] { paintStrokes(std::exchange(strokes, {}), clip); };
    for (std::size_t i = 0; i < std::min(view.upTo, view.page.objects.size()); ++i) {
        const auto *pieces = view.rubber ? view.rubber->piecesOf(i) : nullptr;
        if (view.without == i) continue;
        for (const auto &object : pieces ? std::span(*pieces) : std::span(&view.page.objects[i], 1)) {
            const bool bubble =
                std::holds_alternative<VoiceNote>(object.what) || std::holds_alternative<VideoClip>(object.what);
            if (std::holds_alternative<Stroke>(object.what)) {
                strokes.push_back(&object);
            } else if (!bubble || view.bubbles) {
                flush();
                paintObject(object, clip);
            }
        }
    }
    flush();
}

void PageRaster::paintObject(const PageObject &object, const QRect &clip)
{
    const auto part = pixelsOf(PagePainter::boxOf(object)).intersected(clip);
    m_tiles.paintTiles(part, [&](QImage &tile, QPoint origin) {
        QPainter painter(&tile);
        place(painter, origin, clip);
        m_painter.paint(painter, object);
    });
}

void PageRaster::paintStrokes(std::span<const PageObject *const> strokes, const QRect &clip)
{
    constexpr std::size_t worthAThread = 4'000; // points: about three milliseconds
    std::size_t points = 0;
    for (const auto *stroke : strokes) points += std::get<Stroke>(stroke->what).points.size();
    // Whole rows of tiles: no two threads touch the same one.
    const int first = clip.top() / TileGrid::side, rows = clip.bottom() / TileGrid::side - first + 1;
    const int bands = points < worthAThread ? 1 : std::clamp(int(std::thread::hardware_concurrency()), 1, std::min(rows, 4));
    const auto paint = [&](int band, InkLayer &ink) {
        const int top = (first + rows * band / bands) * TileGrid::side, below = (first + rows * (band + 1) / bands) * TileGrid::side;
        const auto part = clip.intersected(QRect(clip.left(), top, clip.width(), below - top));
        for (const auto *stroke : strokes) paintInk(*stroke, part, ink);
    };
    std::vector<std::jthread> others;
    for (int band = 1; band < bands; ++band)
        others.emplace_back([&paint, this, band] {
            InkLayer ink(m_tiles);
            paint(band, ink);
        });
    paint(0, m_ink);
}

StrokePath PageRaster::pathOf(const PageObject &object, const QRect &clip, InkLayer &ink, bool once) const
{
    const auto &stroke = std::get<Stroke>(object.what);
    const auto &look = lookOf(stroke.tool);
    const double scale = m_scale * object.place.scale / 1000.0;
    ink.begin(look, stroke.colour, m_scale, clip, m_origin, once);
    const auto toPixels = QTransform::fromScale(m_scale, m_scale) * QTransform::fromTranslate(-m_origin.x(), -m_origin.y());
    StrokePath path(look, stroke.width, transformOf(object.place) * toPixels, scale);
    for (const auto &point : stroke.points) path.add(point, ink);
    return path;
}

void PageRaster::paintInk(const PageObject &object, const QRect &clip, InkLayer &ink) const
{
    // A brush may be wider than its width says: its own grows with pressure.
    const auto &stroke = std::get<Stroke>(object.what);
    const auto box = pipit::boxOf(object).grown(stroke.width * object.place.scale / 1000.0);
    if (!pixelsOf(box).intersects(clip)) return;
    auto path = pathOf(object, clip, ink, true);
    path.end(ink);
    ink.show();
}

void PageRaster::beginStroke(const PageObject &stroke)
{
    m_path.emplace(pathOf(stroke, m_tiles.rect(), m_ink, false));
    m_ink.show();
}

void PageRaster::addPoint(const InkPoint &point)
{
    if (!m_path) return;
    m_path->add(point, m_ink);
    m_ink.show();
}

void PageRaster::endStroke()
{
    if (!m_path) return;
    m_path->end(m_ink);
    m_ink.show();
    m_path.reset();
}

void PageRaster::cancelStroke()
{
    if (!m_path) return;
    m_ink.takeBack();
    m_path.reset();
}

QImage renderPage(const Page &page, int width, StickerImages &stickers, PagePainter::Photos photos)
{
    PageRaster raster(stickers);
    raster.painter().setPhotos(std::move(photos));
    raster.resize({width, std::max(1, int(std::lround(double(width) * page.h / page.w)))}, {page});
    return raster.tiles().toImage();
}

PlacedImage renderObject(const PageObject &object, double pixelsPerUnit, const PagePainter &painter)
{
    const auto box = PagePainter::boxOf(object);
    const auto rect = QRectF(QPointF(box.left, box.top) * pixelsPerUnit, QPointF(box.right, box.bottom) * pixelsPerUnit)
                          .toAlignedRect()
                          .adjusted(-2, -2, 2, 2);
    QImage image(rect.size().boundedTo({4096, 4096}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter on(&image);
    on.translate(-rect.topLeft());
    on.scale(pixelsPerUnit, pixelsPerUnit);
    painter.paint(on, object);
    return {image, rect.topLeft()};
}

} // namespace pipit::app
