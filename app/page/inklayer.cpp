// SPDX-License-Identifier: Apache-2.0
#include "app/page/inklayer.h"

#include <cmath>
#include <cstring>

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

void InkLayer::begin(const ToolLook &look, QRgb colour, double pixelsPerUnit, const QRect &clip, QPoint origin, bool once)
{
    m_origin = origin;
    m_once = once;
    m_look = &look;
    m_colour = colour | 0xFF000000u;
    m_clip = clip.intersected(m_tiles.rect());
    if (look.tooth > 0) m_grain = grainOf(std::max(10, int(std::lround(look.bump * pixelsPerUnit * 10))));
    else m_grain.reset();
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
        fresh.from.fill(side);
        fresh.to.fill(-1);
        fresh.deposit.fill(0);
        if (m_once) return fresh;
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
    // Whole fours of pixels, in loops that a compiler makes vectors of: nothing is laid outside the radius anyway.
    constexpr int wide = 4;
    const float perEdge = 1 / piece.edge, perRadius = 1 / std::max(1.0f, piece.radius);
    const float reach = std::max(piece.radius, piece.radius + piece.radiusMore) + 0.5f;
    const float left = std::min(0.0f, piece.dx) + piece.ax - float(block.x), right = std::max(0.0f, piece.dx) + piece.ax - float(block.x);
    const float top = std::min(0.0f, piece.dy), bottom = std::max(0.0f, piece.dy);
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const float py = float(block.y + y) + 0.5f - piece.ay;
        const float away = std::max({0.0f, top - py, py - bottom}), half2 = reach * reach - away * away;
        if (half2 < 0) continue;
        const float half = std::sqrt(half2) + 1;
        const int from = std::max(part.left(), int(left - half)), to = std::min(part.right(), int(right + half));
        if (from > to) continue;
        auto &changedFrom = block.from[std::size_t(y)], &changedTo = block.to[std::size_t(y)];
        changedFrom = std::min(changedFrom, std::int8_t(from));
        changedTo = std::max(changedTo, std::int8_t(to));
        const int first = from / wide * wide, count = (to - first + wide) / wide * wide;
        const float px0 = float(block.x + first) + 0.5f - piece.ax, cross = py * piece.dy;
        std::array<float, side> amounts;
        for (int i = 0; i < count; ++i) {
            const float px = px0 + float(i);
            const float t = std::min(1.0f, std::max(0.0f, (px * piece.dx + cross) * piece.perLength2));
            const float ox = px - t * piece.dx, oy = py - t * piece.dy;
            const float inside = (piece.radius + t * piece.radiusMore + 0.5f - std::sqrt(ox * ox + oy * oy)) * perEdge;
            amounts[std::size_t(i)] = (piece.deposit + t * piece.depositMore) * std::min(1.0f, std::max(0.0f, inside));
        }
        if constexpr (Bristles) {
            for (int i = 0; i < count; ++i) {
                const float across = ((px0 + float(i)) * piece.dy - py * piece.dx) * piece.perLength * perRadius;
                amounts[std::size_t(i)] *= bristle[std::size_t(std::clamp(int((across + 1) * 32), 0, 63))];
            }
        }
        float *row = block.deposit.data() + y * side + first;
        for (int i = 0; i < count; ++i) row[i] = std::max(row[i], amounts[std::size_t(i)]);
    }
}

/// Whole numbers all through, kept in floats where those are quicker: none is above 2 to the 24th.
template <bool Toothed>
void InkLayer::compose(const Block &block)
{
    constexpr int wide = 4;
    const auto whole = [](float value) { return float(int(value)); };
    const float steep = float(int(m_look->sharp * 256)), opacity = float(int(m_look->opacity * 256));
    const float tooth = float(int(m_look->tooth * 256)), smooth = 256 - tooth;
    std::array<std::uint32_t, side> ink;
    ink.fill(m_colour);
    std::array<std::uint8_t, side * 4> inkBytes, alphaBytes, paper;
    std::memcpy(inkBytes.data(), ink.data(), sizeof ink);
    const int left = m_clip.left() - block.x, right = m_clip.right() - block.x;
    std::ptrdiff_t stride = 0;
    auto *pixels = m_tiles.pixels(block.x, block.y, stride);
    for (int y = block.changed.top(); y <= block.changed.bottom(); ++y) {
        const int from = block.from[std::size_t(y)], to = block.to[std::size_t(y)];
        if (from > to) continue;
        const int first = from / wide * wide, count = (to - first + wide) / wide * wide;
        const float *deposit = block.deposit.data() + y * side + first;
        const auto *grain = Toothed ? m_grain->row(m_origin.y() + block.y + y) + ((m_origin.x() + block.x + first) & (Grain::side - 1)) : nullptr;
        std::array<std::uint32_t, side> alphas;
        for (int i = 0; i < count; ++i) {
            // Smooth tools show their deposit as it is; on toothed paper only what rises above a bump shows.
            const float amount = whole(deposit[i]);
            float shown = amount;
            if constexpr (Toothed) {
                const float caught = std::min(255.0f, std::max(0.0f, (amount - float(grain[i])) * steep / 256));
                shown = whole((amount * smooth + whole(caught) * tooth) / 256);
            }
            alphas[std::size_t(i)] = std::uint32_t(int(std::min(255.0f, shown * opacity / 256)));
        }
        if (first < left || first + count - 1 > right)
            for (int i = 0; i < count; ++i)
                if (first + i < left || first + i > right) alphas[std::size_t(i)] = 0;
        for (int i = 0; i < count; ++i) {
            const auto alpha = alphas[std::size_t(i)] | alphas[std::size_t(i)] << 8;
            alphas[std::size_t(i)] = alpha | alpha << 16;
        }
        const auto bytes = std::size_t(count) * 4;
        std::memcpy(alphaBytes.data(), alphas.data(), bytes);
        auto *out = pixels + y * stride + first;
        std::memcpy(paper.data(), m_once ? out : block.below.data() + y * side + first, bytes);
        for (std::size_t i = 0; i < bytes; ++i) {
            const auto sum = std::uint16_t(inkBytes[i] * alphaBytes[i] + paper[i] * (255 - alphaBytes[i]) + 127);
            paper[i] = std::uint8_t(std::uint16_t(sum + 1 + (sum >> 8)) >> 8); // sum / 255, rounded down
        }
        std::memcpy(out, paper.data(), bytes);
    }
}

void InkLayer::show()
{
    for (auto *block : m_changed) {
        if (m_grain) compose<true>(*block);
        else compose<false>(*block);
        block->changed = {};
        block->from.fill(side);
        block->to.fill(-1);
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
