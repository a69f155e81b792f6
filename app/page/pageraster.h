// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagepainter.h"
#include "app/page/strokepath.h"
#include "core/book/eraser.h"

#include <span>

namespace pipit::app {

/// What of a page is drawn: some of it may be in a hand just now.
struct PageView {
    const Page &page;
    const RubberPass *rubber = nullptr;       ///< strokes as it leaves them
    std::optional<std::size_t> without = {};  ///< an object that is being carried
    std::size_t upTo = SIZE_MAX;              ///< of its objects; those from there on are shown by somebody else
    bool bubbles = true;                      ///< voice notes and clips too; a screen lays its own over the page
};

/// A page drawn in pixels, kept up to date piece by piece. GUI thread; needs no window. Much ink is drawn on several
/// threads of its own, each a band of the page; it looks the same.
class PageRaster
{
public:
    explicit PageRaster(StickerImages &stickers) : m_painter(stickers), m_ink(m_tiles) {}
    PageRaster(const PageRaster &) = delete;
    PageRaster &operator=(const PageRaster &) = delete;

    PagePainter &painter() { return m_painter; }
    TileGrid &tiles() { return m_tiles; }
    double pixelsPerUnit() const { return m_scale; }

    /// Where on the whole page, in pixels, the tiles begin.
    QPoint origin() const { return m_origin; }

    /// Draws all of it at a new size, `pixels` wide for `page.w` units.
    void resize(QSize pixels, const PageView &view);
    /// Draws a part of it, in pixels of the whole page. Its left and top must be multiples of partStep.
    void showPart(double pixelsPerUnit, const QRect &part, const PageView &view);
    static constexpr int partStep = InkLayer::side;
    /// Draws again what `box` (page units) meets. Not while a stroke is begun.
    void repaint(const PageView &view, const Box &box);

    /// A stroke that grows. Shown at once; nothing else may be drawn until it has ended.
    void beginStroke(const PageObject &stroke); ///< with its points so far
    void addPoint(const InkPoint &point);
    void endStroke();
    void cancelStroke();

private:
    QRect pixelsOf(const Box &box) const;
    void place(QPainter &painter, QPoint tile, const QRect &clip) const;
    void paintObject(const PageObject &object, const QRect &clip);
    void paintStrokes(std::span<const PageObject *const> strokes, const QRect &clip);
    void paintInk(const PageObject &stroke, const QRect &clip, InkLayer &ink) const;
    StrokePath pathOf(const PageObject &stroke, const QRect &clip, InkLayer &ink, bool once) const;

    PagePainter m_painter;
    TileGrid m_tiles;
    InkLayer m_ink;
    double m_scale = 1; // pixels a page unit
    QPoint m_origin;
    std::optional<StrokePath> m_path;
};

/// The page as one picture, `width` pixels wide: for a thumbnail or a file, without a screen.
QImage renderPage(const Page &page, int width, StickerImages &stickers, PagePainter::Photos photos = {});

/// A picture and where its top left corner lies on the page, in pixels.
struct PlacedImage {
    QImage image;
    QPoint topLeft;
};
/// One object that is not a stroke, alone on nothing.
PlacedImage renderObject(const PageObject &object, double pixelsPerUnit, const PagePainter &painter);

} // namespace pipit::app
