// SPDX-License-Identifier: Apache-2.0
#include "app/page/pagenode.h"

#include <QQuickWindow>
#include <QSGTextureMaterial>

namespace pipit::app {

/// Two triangles a sticker, all from one texture.
class PageNode::Stickers : public QSGGeometryNode
{
public:
    Stickers() : m_geometry(QSGGeometry::defaultAttributes_TexturedPoint2D(), 0, 0)
    {
        m_geometry.setDrawingMode(QSGGeometry::DrawTriangles);
        m_geometry.setVertexDataPattern(QSGGeometry::DynamicPattern);
        m_material.setFiltering(QSGTexture::Linear);
        setGeometry(&m_geometry);
        setMaterial(&m_material);
    }

    void update(QQuickWindow &window, const LiftedStickers &lifted, float pointsPerUnit)
    {
        if (m_sheet != lifted.sheetNumber()) {
            m_sheet = lifted.sheetNumber();
            auto texture = std::unique_ptr<QSGTexture>(window.createTextureFromImage(lifted.sheet(), QQuickWindow::TextureHasAlphaChannel));
            m_material.setTexture(texture.get());
            m_texture = std::move(texture);
            markDirty(DirtyMaterial);
        }
        const auto count = int(lifted.quads().size());
        if (m_geometry.vertexCount() != count * 4) {
            m_geometry.allocate(count * 4, count * 6);
            auto *index = m_geometry.indexDataAsUShort();
            for (int i = 0; i < count; ++i)
                for (const int corner : {0, 1, 2, 2, 1, 3}) *index++ = quint16(i * 4 + corner);
        }
        const float perWidth = 1 / float(lifted.sheet().width()), perHeight = 1 / float(lifted.sheet().height());
        auto *vertex = m_geometry.vertexDataAsTexturedPoint2D();
        for (const auto &quad : lifted.quads())
            for (std::size_t corner = 0; corner < 4; ++corner) {
                const auto &at = quad.corners[corner];
                const int u = quad.cell.x() + (corner % 2 ? quad.cell.width() : 0), v = quad.cell.y() + (corner / 2 ? quad.cell.height() : 0);
                (vertex++)->set(float(at.x) * pointsPerUnit, float(at.y) * pointsPerUnit, float(u) * perWidth, float(v) * perHeight);
            }
        markDirty(DirtyGeometry);
    }

private:
    QSGGeometry m_geometry;
    QSGTextureMaterial m_material;
    std::unique_ptr<QSGTexture> m_texture;
    int m_sheet = -1;
};

PageNode::PageNode(QQuickWindow &window, QSize tiles) : m_window(window), m_size(tiles)
{
    for (auto *layer : std::initializer_list<QSGNode *>{&m_wholeLayer, &m_tileLayer, &m_oneLayer, &m_liftedLayer, &m_carriedLayer}) {
        layer->setFlag(OwnedByParent, false);
        appendChildNode(layer);
    }
}

/// The software renderer looks at a node's texture as soon as it hangs in the tree, so the texture comes first.
void PageNode::show(QSGImageNode *&node, QSGNode &layer, const QImage &image, const QRectF &place, QSize part, bool clear)
{
    const bool fresh = !node;
    if (fresh) {
        node = m_window.createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
    }
    node->setTexture(m_window.createTextureFromImage(image, clear ? QQuickWindow::TextureHasAlphaChannel : QQuickWindow::CreateTextureOptions()));
    node->setRect(place);
    node->setSourceRect(QRectF(QPointF(), QSizeF(part)));
    if (fresh) layer.appendChildNode(node);
}

void PageNode::showWhole(const QImage &whole, const QRectF &place)
{
    if (whole.isNull()) hide(m_whole);
    else show(m_whole, m_wholeLayer, whole, place, whole.size());
}

void PageNode::showTiles(TileGrid &tiles, QPoint origin, double ratio)
{
    hide(m_one);
    if (std::exchange(m_tileLayer.hidden, false)) m_tileLayer.markDirty(DirtySubtreeBlocked);
    std::size_t next = 0;
    for (int row = 0; row < tiles.rows(); ++row) {
        for (int column = 0; column < tiles.columns(); ++column, ++next) {
            if (next == m_tiles.size()) m_tiles.push_back(nullptr);
            if (!tiles.takeDirty(column, row)) continue;
            const QPoint corner(column * TileGrid::side, row * TileGrid::side);
            const QSize part = QSize(tiles.size().width() - corner.x(), tiles.size().height() - corner.y())
                                   .boundedTo({TileGrid::side, TileGrid::side});
            show(m_tiles[next], m_tileLayer, tiles.tile(column, row),
                 QRectF(QPointF(corner + origin) / ratio, QSizeF(part) / ratio), part);
        }
    }
}

void PageNode::showTilesAsOne(const TileGrid &tiles, QPoint origin, double ratio)
{
    show(m_one, m_oneLayer, tiles.toImage(), QRectF(QPointF(origin) / ratio, QSizeF(tiles.size()) / ratio), tiles.size());
    if (!std::exchange(m_tileLayer.hidden, true)) m_tileLayer.markDirty(DirtySubtreeBlocked);
}

void PageNode::showLifted(const LiftedStickers &lifted, double unitsPerPoint)
{
    if (!lifted.up()) return delete std::exchange(m_stickers, nullptr);
    const bool fresh = !m_stickers;
    if (fresh) m_stickers = new Stickers;
    m_stickers->update(m_window, lifted, float(1 / unitsPerPoint));
    if (fresh) m_liftedLayer.appendChildNode(m_stickers);
}

void PageNode::showCarried(const PlacedImage &carried, double ratio)
{
    const auto size = carried.image.size();
    if (carried.image.isNull()) hide(m_carried);
    else show(m_carried, m_carriedLayer, carried.image, QRectF(QPointF(carried.topLeft) / ratio, QSizeF(size) / ratio), size, true);
}

} // namespace pipit::app
