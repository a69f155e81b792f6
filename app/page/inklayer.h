// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/grain.h"
#include "app/page/tilegrid.h"
#include "app/page/toollook.h"

#include <QPointF>

#include <memory>

namespace pipit::app {

/// One end of a piece of a stroke, in pixels.
struct Nib {
    QPointF at;
    double radius = 0;
    double deposit = 1; ///< 0 … 1
};

/// Lays one stroke at a time over tiles. Where a stroke crosses itself it does not grow darker, and it looks the same
/// whether its pieces are shown one by one or all at once. Remembers what lay below, so that a stroke can be taken back.
class InkLayer
{
public:
    static constexpr int side = 32; // tiles are a multiple of it
    explicit InkLayer(TileGrid &tiles) : m_tiles(tiles) {}

    /// Begins a stroke; what lay before stays as shown. `pixelsPerUnit` sets the size of the grain. Pixels outside
    /// `clip` are not touched. `origin`: where on the paper the tiles begin, in multiples of `side`; the tooth stays with
    /// the paper. `once`: it is shown once, whole, and never taken back, which is cheaper.
    void begin(const ToolLook &look, QRgb colour, double pixelsPerUnit, const QRect &clip, QPoint origin = {}, bool once = false);
    /// Adds a piece; not seen until show().
    void add(const Nib &from, const Nib &to);
    void show();
    /// Puts back what lay below all of this stroke.
    void takeBack();

private:
    struct Block {
        int x = 0, y = 0; // in pixels
        QRect changed;    // within the block
        std::array<std::int8_t, side> from, to; // of each line, what has changed: first and last
        std::array<float, side * side> deposit; // 0 … 255
        std::array<std::uint32_t, side * side> below;
    };
    struct Piece;
    Block &block(int column, int row);
    std::int32_t &indexOf(int column, int row) { return m_index[std::size_t(row * m_columns + column)]; }
    template <bool Bristles>
    static void deposit(Block &block, const Piece &piece, const QRect &part);
    template <bool Toothed>
    void compose(const Block &block);

    TileGrid &m_tiles;
    const ToolLook *m_look = nullptr;
    std::uint32_t m_colour = 0;
    QRect m_clip;
    QPoint m_origin;
    bool m_once = false;
    std::shared_ptr<const Grain> m_grain; // null for a tool that does not feel the paper
    QSize m_indexed;
    int m_columns = 0;
    std::vector<std::int32_t> m_index;            // block of each place, or -1
    std::vector<std::unique_ptr<Block>> m_blocks;   // the first m_used belong to this stroke
    std::size_t m_used = 0;
    std::vector<Block *> m_changed;
};

} // namespace pipit::app
