// SPDX-License-Identifier: Apache-2.0
#include "app/page/tilegrid.h"

#include <QPainter>

namespace pipit::app {

void TileGrid::resize(QSize pixels)
{
    m_size = pixels;
    m_tiles.clear();
    for (int row = 0; row < rows(); ++row) {
        for (int column = 0; column < columns(); ++column) {
            Tile tile{QImage(side, side, QImage::Format_RGB32), true};
            tile.image.fill(Qt::white);
            m_tiles.push_back(std::move(tile));
        }
    }
}

void TileGrid::markAllDirty()
{
    for (auto &tile : m_tiles) tile.dirty = true;
}

std::uint32_t *TileGrid::pixels(int x, int y, std::ptrdiff_t &stride)
{
    auto &tile = m_tiles[at(x / side, y / side)];
    tile.dirty = true;
    stride = tile.image.bytesPerLine() / std::ptrdiff_t(sizeof(std::uint32_t));
    return reinterpret_cast<std::uint32_t *>(tile.image.bits()) + (y % side) * stride + x % side;
}

void TileGrid::paintTiles(const QRect &area, const std::function<void(QImage &, QPoint)> &paint)
{
    const auto part = area.intersected(rect());
    if (part.isEmpty()) return;
    for (int row = part.top() / side; row <= part.bottom() / side; ++row) {
        for (int column = part.left() / side; column <= part.right() / side; ++column) {
            auto &tile = m_tiles[at(column, row)];
            tile.dirty = true;
            paint(tile.image, {column * side, row * side});
        }
    }
}

QImage TileGrid::toImage() const
{
    QImage out(m_size, QImage::Format_RGB32);
    QPainter painter(&out);
    for (int row = 0; row < rows(); ++row)
        for (int column = 0; column < columns(); ++column) painter.drawImage(column * side, row * side, tile(column, row));
    return out;
}

} // namespace pipit::app
