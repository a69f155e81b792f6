// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <functional>
#include <vector>

namespace pipit::app {

/// A picture cut into 256-pixel tiles, so that a small change is a small upload. Opaque, RGB32.
class TileGrid
{
public:
    static constexpr int side = 256;

    /// Drops all tiles; the new ones are white and dirty.
    void resize(QSize pixels);
    QSize size() const { return m_size; }
    QRect rect() const { return {QPoint(), m_size}; }
    int columns() const { return (m_size.width() + side - 1) / side; }
    int rows() const { return (m_size.height() + side - 1) / side; }

    const QImage &tile(int column, int row) const { return m_tiles[at(column, row)].image; }
    /// True once after each change: the one who shows the tile asks.
    bool takeDirty(int column, int row) { return std::exchange(m_tiles[at(column, row)].dirty, false); }
    void markAllDirty();

    /// The pixel at x, y and how many pixels on the next line is; valid within its tile. Marks the tile dirty.
    std::uint32_t *pixels(int x, int y, std::ptrdiff_t &stride);
    /// Calls `paint` for each tile that `area` meets, with where its top left corner lies. Marks them dirty.
    void paintTiles(const QRect &area, const std::function<void(QImage &, QPoint)> &paint);
    /// All in one picture.
    QImage toImage() const;

private:
    struct Tile {
        QImage image;
        bool dirty = true;
    };
    std::size_t at(int column, int row) const { return std::size_t(row * columns() + column); }
    QSize m_size;
    std::vector<Tile> m_tiles;
};

} // namespace pipit::app
