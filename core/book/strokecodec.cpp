// SPDX-License-Identifier: Apache-2.0
#include "core/book/strokecodec.h"

#include "core/book/deflate.h"

namespace pipit {

namespace {

void putVarint(Bytes &out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7) out.push_back(std::uint8_t(value | 0x80));
    out.push_back(std::uint8_t(value));
}

void putSigned(Bytes &out, std::int64_t value)
{
    putVarint(out, (std::uint64_t(value) << 1) ^ std::uint64_t(value >> 63));
}

/// One column of every stroke. `value` reads it from a point.
template <class Value>
void putColumn(Bytes &out, std::span<const std::span<const InkPoint>> strokes, Value value)
{
    std::int64_t first = 0;
    for (const auto points : strokes) {
        std::int64_t before = first, slope = 0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto now = std::int64_t(value(points[i]));
            putSigned(out, now - before - slope);
            slope = i == 0 ? 0 : now - before;
            before = now;
            if (i == 0) first = now;
        }
    }
}

class Varints
{
public:
    explicit Varints(ByteView bytes) : m_bytes(bytes) {}

    /// At most five bytes: no value of ours needs more. Errors: Corrupt.
    Result<std::uint64_t> next()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 35 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = m_bytes[m_at++];
            value |= std::uint64_t(byte & 0x7F) << shift;
            if (byte & 0x80) continue;
            if (byte == 0 && shift > 0) break; // a shorter form exists
            return value;
        }
        return Error{Code::Corrupt, "varint"};
    }
    Result<std::int64_t> nextSigned()
    {
        PIPIT_TRY_SET(const auto value, next());
        return std::int64_t(value >> 1) ^ -std::int64_t(value & 1);
    }
    std::size_t left() const { return m_bytes.size() - m_at; }

private:
    ByteView m_bytes;
    std::size_t m_at = 0;
};

using Strokes = std::vector<std::vector<InkPoint>>;

template <class Set>
Result<void> readColumn(Varints &in, Strokes &strokes, std::int64_t low, std::int64_t high, Set set)
{
    std::int64_t first = 0;
    for (auto &points : strokes) {
        std::int64_t before = first, slope = 0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            PIPIT_TRY_SET(const auto change, in.nextSigned());
            const auto now = before + slope + change;
            if (now < low || now > high) return Error{Code::Corrupt, "ink out of range"};
            slope = i == 0 ? 0 : now - before;
            before = now;
            if (i == 0) first = now;
            set(points[i], now);
        }
    }
    return {};
}

} // namespace

Bytes encodeStrokes(std::span<const std::span<const InkPoint>> strokes)
{
    Bytes plain;
    putVarint(plain, strokes.size());
    for (const auto points : strokes) putVarint(plain, points.size());
    putColumn(plain, strokes, [](const InkPoint &point) { return point.x; });
    putColumn(plain, strokes, [](const InkPoint &point) { return point.y; });
    putColumn(plain, strokes, [](const InkPoint &point) { return point.pressure; });
    putColumn(plain, strokes, [](const InkPoint &point) { return point.ms; });
    return deflateRaw(plain);
}

Result<Strokes> decodeStrokes(ByteView group, InkBudget &budget)
{
    PIPIT_TRY_SET(const auto plain, inflateRaw(group, budget.bytes));
    budget.bytes -= plain.size();
    Varints in(plain);
    PIPIT_TRY_SET(const auto count, in.next());
    if (count == 0 || count > in.left()) return Error{Code::Corrupt, "number of strokes"};
    if (count > pagelimits::objects) return Error{Code::TooBig, "strokes"};
    std::vector<std::size_t> sizes;
    std::size_t points = 0;
    for (std::uint64_t i = 0; i < count; ++i) {
        PIPIT_TRY_SET(const auto size, in.next());
        // Each point takes at least one byte a column, so what is left bounds what may be allocated.
        if (size == 0 || size > in.left() / 4) return Error{Code::Corrupt, "number of points"};
        sizes.push_back(std::size_t(size));
        points += std::size_t(size);
    }
    if (points > in.left() / 4) return Error{Code::Corrupt, "number of points"};
    if (points > budget.points) return Error{Code::TooBig, "points"};
    budget.points -= points;
    Strokes out;
    out.reserve(sizes.size());
    for (const auto size : sizes) out.emplace_back(size);

    constexpr std::int64_t far = pagelimits::coordinate;
    PIPIT_TRY(readColumn(in, out, -far, far, [](InkPoint &p, std::int64_t v) { p.x = std::int32_t(v); }));
    PIPIT_TRY(readColumn(in, out, -far, far, [](InkPoint &p, std::int64_t v) { p.y = std::int32_t(v); }));
    PIPIT_TRY(readColumn(in, out, 0, 255, [](InkPoint &p, std::int64_t v) { p.pressure = std::uint8_t(v); }));
    PIPIT_TRY(readColumn(in, out, 0, pagelimits::mediaMs, [](InkPoint &p, std::int64_t v) { p.ms = std::uint32_t(v); }));
    if (in.left() != 0) return Error{Code::Corrupt, "bytes after the ink"};
    for (const auto &stroke : out) {
        if (!std::is_sorted(stroke.begin(), stroke.end(), [](auto &a, auto &b) { return a.ms < b.ms; }))
            return Error{Code::Corrupt, "ink runs back in time"};
    }
    return out;
}

} // namespace pipit
