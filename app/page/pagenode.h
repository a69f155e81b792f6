// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/liftedstickers.h"
#include "app/page/pageraster.h"

#include <QSGImageNode>
#include <QSGNode>

class QQuickWindow;

namespace pipit::app {

/// A page in the scene graph, from below: a picture of all of it, for what lies beyond the view; its tiles, or one picture
/// in their place; stickers that are lifted; what is carried. Images work on every backend, lifted stickers not on the
/// software one. Only in QQuickItem::updatePaintNode.
class PageNode : public QSGNode
{
public:
    /// `tiles`: the size of the grid that it shows.
    PageNode(QQuickWindow &window, QSize tiles);

    QSize size() const { return m_size; }
    /// Null: none.
    void showWhole(const QImage &whole, const QRectF &place);
    /// Uploads those that have changed. `origin`: of the first on the page, pixels; `ratio`: pixels a logical pixel.
    void showTiles(TileGrid &tiles, QPoint origin, double ratio);
    /// What the tiles show now, as one picture, until showTiles() again: one texture while nothing of them changes.
    void showTilesAsOne(const TileGrid &tiles, QPoint origin, double ratio);
    /// None where they are not up.
    void showLifted(const LiftedStickers &lifted, double unitsPerPoint);
    void showCarried(const PlacedImage &carried, double ratio);

private:
    class Tiles : public QSGNode
    {
    public:
        bool hidden = false;
        bool isSubtreeBlocked() const override { return hidden; }
    };
    class Stickers;
    void show(QSGImageNode *&node, QSGNode &layer, const QImage &image, const QRectF &place, QSize part, bool clear = false);
    void hide(QSGImageNode *&node) { delete std::exchange(node, nullptr); }

    QQuickWindow &m_window;
    QSize m_size;
    QSGNode m_wholeLayer, m_oneLayer, m_liftedLayer, m_carriedLayer;
    Tiles m_tileLayer;
    QSGImageNode *m_whole = nullptr, *m_one = nullptr, *m_carried = nullptr;
    std::vector<QSGImageNode *> m_tiles;
    Stickers *m_stickers = nullptr;
};

} // namespace pipit::app
