// SPDX-License-Identifier: Apache-2.0
#include "app/page/inklayer.h"

#include <cmath>

namespace pipit::app {

/// A line between two nibs, made ready for asking how near a pixel is.
struct InkLayer::Piece {
    float ax, ay, dx, dy, perLength2, radius, radiusMore, deposit, depositMore, edge, perLength;
};

namespace {

/// Streaks of a brush: how much of the paint is at a place across it, −1 … 1 as 0 … 63.
constexpr std::array<float, 64> bristle = [] {
    std::array<float, 64> out{};
    std::uint32_t state = 2463534242u;
    float last = 0.8f;
    for (auto &value : out) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        last = 0.45f * last + 0.55f * (0.62f + 0.45f * float(state >> 8) / 16777215.0f);
        value = last > 1 ? 1 : last;
    }
    return out;
}();

} // namespace

void InkLayer::begin(const ToolLook &look, QRgb colour, double pixelsPerUnit, const QRect &clip, QPoint origin)
{
    m_origin = origin;
    m_look = &look;
    m_colour = colour | 0xFF000000u;
    m_clip = clip.intersected(m_tiles.rect());
    const int key = std::max(10, int(std::lround(look.bump * pixelsPerUnit * 10)));
    auto &grain = m_grains[key];
    if (!grain) grain = std::make_unique<Grain>(key / 10.0);
    m_grain = grain.get();
    if (m_indexed != m_tiles.size()) {
        m_indexed = m_tiles.size();
        m_columns = (m_indexed.width() + side - 1) / side;
        m_index.assign(std::size_t(m_columns * ((m_indexed.height() + side - 1) / side)), -1);
    } else {
        for (std::size_t i = 0; i < m_used; ++i) indexOf(m_blocks[i]->x / side, m_blocks[i]->y / side) = -1;
    }
    m_used = 0;
    m_changed.clear();
}

InkLayer::Block &InkLayer::block(int column, int row)
{
    auto &slot = indexOf(column, row);
    if (slot < 0) {
        slot = std::int32_t(m_used);
        if (m_used == m_blocks.size()) m_blocks.push_back(std::make_unique<Block>());
        auto &fresh = *m_blocks[m_used++];
        fresh.x = column * side;
        fresh.y = row * side;
        fresh.changed = {};
        fresh.deposit.fill(0);
        std::ptrdiff_t stride = 0;
        const auto *pixels = m_tiles.pixels(fresh.x, fresh.y, stride);
        for (int y = 0; y < side; ++y) std::copy_n(pixels + y * stride, side, fresh.below.begin() + y * side);
    }
    return *m_blocks[std::size_t(slot)];
}

void InkLayer::add(const Nib &from, const Nib &to)
{
    const double reach = std::max(from.radius, to.radius) + 1;
    const QRect box = QRectF(QPointF(std::min(from.at.x(), to.at.x()) - reach, std::min(from.at.y(), to.at.y()) - reach),
                             QPointF(std::max(from.at.x(), to.at.x()) + reach, std::max(from.at.y(), to.at.y()) + reach))
                          .toAlignedRect()
                          .intersected(m_clip);
    if (box.isEmpty()) return;
    const double dx = to.at.x() - from.at.x(), dy = to.at.y() - from.at.y(), length2 = dx * dx + dy * dy;
    const Piece piece{float(from.at.x()), float(from.at.y()), float(dx), float(dy),
                      length2 > 0 ? float(1 / length2) : 0.0f, float(from.radius), float(to.radius - from.radius),
                      float(from.deposit * 255), float((to.deposit - from.deposit) * 255),
                      float(std::max(1.0, m_look->edge * std::max(from.radius, to.radius))),
                      length2 > 0 ? float(1 / std::sqrt(length2)) : 0.0f};
    for (int row = box.top() / side; row <= box.bottom() / side; ++row) {
        for (int column = box.left() / side; column <= box.right() / side; ++column) {
            auto &place = block(column, row);
            const auto part = box.translated(-place.x, -place.y).intersected({0, 0, side, side});
            if (m_look->bristles) deposit<true>(place, piece, part);
            else deposit<false>(place, piece, part);
            if (place.changed.isEmpty()) m_changed.push_back(&place);
            place.changed |= part;
        }
    }
}

template <bool Bristles>
void InkLayer::deposit(Block &block, const Piece &piece, const QRect &part)
{
    // Eight pixels at a time, always whole eights: nothing is laid outside the radius anyway.
    constexpr int wide = 8;
    const float perEdge = 1 / piece.edge, perRadius = 1 / std::max(1.0f, piece.radius);
    const int first = part.left() / wide * wide;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        float *row = block.deposit.data() + y * side;
        const float py = float(block.y + y) + 0.5f - piece.ay;
        for (int x = first; x <= part.right(); x += wide) {
            const float px0 = float(block.x + x) + 0.5f - piece.ax;
            float amounts[wide];
            for (int i = 0; i < wide; ++i) {
                const float px = px0 + float(i);
                const float t = std::min(1.0f, std::max(0.0f, (px * piece.dx + py * piece.dy) * piece.perLength2));
                const float ox = px - t * piece.dx, oy = py - t * piece.dy;
                const float inside = (piece.radius + t * piece.radiusMore + 0.5f - std::sqrt(ox * ox + oy * oy)) * perEdge;
                amounts[i] = (piece.deposit + t * piece.depositMore) * std::min(1.0f, std::max(0.0f, inside));
            }
            if constexpr (Bristles) {
                for (int i = 0; i < wide; ++i) {
                    const float across = ((px0 + float(i)) * piece.dy - py * piece.dx) * piece.perLength * perRadius;
                    amounts[i] *= bristle[std::size_t(std::clamp(int((across + 1) * 32), 0, 63))];
                }
            }
            for (int i = 0; i < wide; ++i) row[x + i] = std::max(row[x + i], amounts[i]);
        }
    }
}

void InkLayer::compose(const Block &block)
{
    const int steep = int(m_look->sharp * 256), tooth = int(m_look->tooth * 256), opacity = int(m_look->opacity * 256);
    const std::uint32_t red = (m_colour >> 16) & 255, green = (m_colour >> 8) & 255, blue = m_colour & 255;
    std::ptrdiff_t stride = 0;
    auto *pixels = m_tiles.pixels(block.x, block.y, stride);
    for (int y = block.changed.top(); y <= block.changed.bottom(); ++y) {
        const auto *grain = m_grain->row(m_origin.y() + block.y + y) + ((m_origin.x() + block.x) & (Grain::side - 1));
        for (int x = block.changed.left(); x <= block.changed.right(); ++x) {
            const int amount = int(block.deposit[std::size_t(y * side + x)]);
            const auto under = block.below[std::size_t(y * side + x)];
            // Smooth tools show their deposit as it is; on toothed paper only what rises above a bump shows.
            const int smooth = amount * (256 - tooth);
            const int caught = std::clamp((amount - grain[x]) * steep >> 8, 0, 255) * tooth;
            const auto alpha = std::uint32_t(std::min(255, (((smooth + caught) >> 8) * opacity) >> 8));
            const auto mix = [&](std::uint32_t ink, std::uint32_t paper) {
                return (ink * alpha + paper * (255 - alpha) + 127) / 255;
            };
            pixels[y * stride + x] = 0xFF000000u | mix(red, (under >> 16) & 255) << 16
                | mix(green, (under >> 8) & 255) << 8 | mix(blue, under & 255);
        }
    }
}

void InkLayer::show()
{
    for (auto *block : m_changed) {
        compose(*block);
        block->changed = {};
    }
    m_changed.clear();
}

void InkLayer::takeBack()
{
    for (std::size_t i = 0; i < m_used; ++i) {
        const auto &block = *m_blocks[i];
        std::ptrdiff_t stride = 0;
        auto *pixels = m_tiles.pixels(block.x, block.y, stride);
        for (int y = 0; y < side; ++y) std::copy_n(block.below.begin() + y * side, side, pixels + y * stride);
    }
}

} // namespace pipit::app
