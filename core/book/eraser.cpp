// SPDX-License-Identifier: Apache-2.0
#include "core/book/eraser.h"

#include <cmath>

namespace pipit {

namespace {

/// The rubber's way and reach in the stroke's own coordinates.
struct Capsule {
    Point from, to;
    double radius;

    double distance(Point p) const
    {
        const double dx = to.x - from.x, dy = to.y - from.y, length = dx * dx + dy * dy;
        const double t = length > 0 ? std::clamp(((p.x - from.x) * dx + (p.y - from.y) * dy) / length, 0.0, 1.0) : 0;
        return std::hypot(p.x - from.x - t * dx, p.y - from.y - t * dy);
    }
    bool covers(Point p) const { return distance(p) <= radius; }
    Box box() const
    {
        return Box{std::min(from.x, to.x), std::min(from.y, to.y), std::max(from.x, to.x), std::max(from.y, to.y)}
            .grown(radius);
    }
};

Point at(const InkPoint &a, const InkPoint &b, double t)
{
    return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
}

InkPoint between(const InkPoint &a, const InkPoint &b, double t)
{
    const auto p = at(a, b, t);
    return {std::int32_t(std::lround(p.x)), std::int32_t(std::lround(p.y)),
            std::uint8_t(std::lround(a.pressure + (b.pressure - a.pressure) * t)),
            std::uint32_t(std::lround(a.ms + (double(b.ms) - a.ms) * t))};
}

/// Where on the line a–b the rubber covers it. Distance to a capsule is convex along a line, so this is one stretch.
std::optional<std::pair<double, double>> covered(const Capsule &rubber, const InkPoint &a, const InkPoint &b)
{
    const auto distance = [&](double t) { return rubber.distance(at(a, b, t)); };
    double low = 0, high = 1;
    for (int i = 0; i < 40; ++i) {
        const double first = low + (high - low) / 3, second = high - (high - low) / 3;
        if (distance(first) < distance(second))
            high = second;
        else
            low = first;
    }
    const double nearest = (low + high) / 2;
    if (distance(nearest) > rubber.radius) return std::nullopt;
    const auto edge = [&](double inside, double outside) {
        if (distance(outside) <= rubber.radius) return outside;
        for (int i = 0; i < 30; ++i) {
            const double middle = (inside + outside) / 2;
            (distance(middle) <= rubber.radius ? inside : outside) = middle;
        }
        return outside;
    };
    return std::pair(edge(nearest, 0), edge(nearest, 1));
}

class Pieces
{
public:
    explicit Pieces(const PageObject &whole) : m_whole(whole), m_stroke(std::get<Stroke>(whole.what)) {}

    void add(const InkPoint &point) { m_points.push_back(point); }
    /// A stump of no length that the cut made is dust, not a dot.
    void end()
    {
        const bool dust = m_points.size() < 2
            || (m_points.size() == 2 && m_points[0].x == m_points[1].x && m_points[0].y == m_points[1].y);
        if (!dust) {
            const auto start = m_points.front().ms;
            for (auto &point : m_points) point.ms -= start;
            m_out.push_back({m_whole.place, Stroke{m_stroke.tool, m_stroke.colour, m_stroke.width, m_points}});
        }
        m_points.clear();
    }
    std::vector<PageObject> take() { return std::move(m_out); }
    /// The ends of a line are drawn from the points beside them too.
    void changedAt(std::size_t point)
    {
        const auto &points = m_stroke.points;
        for (std::size_t i = point < 3 ? 0 : point - 3; i < std::min(points.size(), point + 3); ++i) {
            const auto p = toPage(m_whole.place, {double(points[i].x), double(points[i].y)});
            const Box box{p.x, p.y, p.x, p.y};
            m_changed = m_changed ? m_changed->united(box) : box;
        }
    }
    Box changed() const { return m_changed->grown(1.5 * m_stroke.width * m_whole.place.scale / 1000.0); }

private:
    const PageObject &m_whole;
    const Stroke &m_stroke;
    std::vector<InkPoint> m_points;
    std::vector<PageObject> m_out;
    std::optional<Box> m_changed;
};

} // namespace

std::optional<Cut> cutStroke(const PageObject &object, Point from, Point to, double radius)
{
    const auto &stroke = std::get<Stroke>(object.what);
    const double scale = object.place.scale / 1000.0;
    const Capsule rubber{toOwn(object.place, from), toOwn(object.place, to), radius / scale + stroke.width / 2.0};
    const auto &points = stroke.points;
    const auto box = rubber.box();
    if (points.size() == 1) {
        if (!rubber.covers({double(points[0].x), double(points[0].y)})) return std::nullopt;
        return Cut{{}, boxOf(object)};
    }
    bool touched = false;
    Pieces pieces(object);
    if (!rubber.covers({double(points[0].x), double(points[0].y)})) pieces.add(points[0]);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto &a = points[i - 1], &b = points[i];
        const Box line{double(std::min(a.x, b.x)), double(std::min(a.y, b.y)), double(std::max(a.x, b.x)),
                       double(std::max(a.y, b.y))};
        const auto gone = box.meets(line) ? covered(rubber, a, b) : std::nullopt;
        if (!gone) {
            pieces.add(b);
            continue;
        }
        touched = true;
        pieces.changedAt(i);
        if (gone->first > 0) pieces.add(between(a, b, gone->first));
        pieces.end();
        if (gone->second < 1) {
            pieces.add(between(a, b, gone->second));
            pieces.add(b);
        }
    }
    pieces.end();
    if (!touched) return std::nullopt;
    return Cut{pieces.take(), pieces.changed()};
}

RubberPass::RubberPass(const Page &page, std::int32_t width) : m_page(page), m_radius(width / 2.0) {}

const std::vector<PageObject> *RubberPass::piecesOf(std::size_t index) const
{
    const auto found = m_pieces.find(index);
    return found == m_pieces.end() ? nullptr : &found->second;
}

std::optional<Box> RubberPass::rub(Point from, Point to)
{
    const Box reach = Box{std::min(from.x, to.x), std::min(from.y, to.y), std::max(from.x, to.x), std::max(from.y, to.y)}
                          .grown(m_radius);
    std::optional<Box> changed;
    for (std::size_t i = 0; i < m_page.objects.size(); ++i) {
        const auto *stroke = std::get_if<Stroke>(&m_page.objects[i].what);
        if (!stroke || !boxOf(m_page.objects[i].place, *stroke).meets(reach)) continue;
        const auto *before = piecesOf(i);
        std::vector<PageObject> after;
        bool touched = false;
        for (const auto &piece : before ? std::span(*before) : std::span(&m_page.objects[i], 1)) {
            auto cut = cutStroke(piece, from, to, m_radius);
            if (!cut) {
                after.push_back(piece);
                continue;
            }
            touched = true;
            changed = changed ? changed->united(cut->changed) : cut->changed;
            std::move(cut->left.begin(), cut->left.end(), std::back_inserter(after));
        }
        if (touched) m_pieces[i] = std::move(after);
    }
    return changed;
}

PageChange RubberPass::finish() const
{
    PageChange out;
    for (auto piece = m_pieces.rbegin(); piece != m_pieces.rend(); ++piece)
        out.steps.push_back(Splice{piece->first, 1, piece->second});
    return out;
}

} // namespace pipit
