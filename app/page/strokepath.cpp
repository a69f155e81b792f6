// SPDX-License-Identifier: Apache-2.0
#include "app/page/strokepath.h"

#include <cmath>

namespace pipit::app {

namespace {

/// Page units a millisecond at which a stroke counts as fast: across the page in a quarter of a second.
constexpr double fastSpeed = 40;

double distance(const InkPoint &a, const InkPoint &b)
{
    return std::hypot(double(b.x) - a.x, double(b.y) - a.y);
}

} // namespace

StrokePath::StrokePath(const ToolLook &look, std::int32_t width, const QTransform &toPixels, double pixelsPerUnit)
    : m_look(look), m_toPixels(toPixels), m_radius(width * look.width * pixelsPerUnit / 2)
{
}

StrokePath::Sample StrokePath::sample(const InkPoint &point) const
{
    const double press = point.pressure / 255.0;
    double radius = m_radius * std::lerp(m_look.thin, m_look.thick, press);
    if (m_look.slow != m_look.fast && m_count > 0) {
        double way = distance(point, m_last[0].point);
        for (int i = 1; i < m_count; ++i) way += distance(m_last[std::size_t(i - 1)].point, m_last[std::size_t(i)].point);
        const double time = std::max(1.0, double(point.ms) - m_last[std::size_t(m_count - 1)].point.ms);
        radius *= std::lerp(m_look.slow, m_look.fast, std::min(1.0, way / time / fastSpeed));
    }
    return {m_toPixels.map(QPointF(point.x, point.y)), std::max(0.4, radius), std::lerp(m_look.light, m_look.heavy, press),
            point};
}

Nib StrokePath::middle(const Sample &a, const Sample &b)
{
    return {(a.at + b.at) / 2, (a.radius + b.radius) / 2, (a.deposit + b.deposit) / 2};
}

/// Steps far smaller than the mark itself change nothing that can be seen; they wait for the next.
void StrokePath::lay(const Nib &nib, InkLayer &out)
{
    const auto way = nib.at - m_laid.at;
    if (QPointF::dotProduct(way, way) < std::max(0.5, nib.radius * nib.radius * 0.08)) return;
    out.add(m_laid, nib);
    m_laid = nib;
}

void StrokePath::add(const InkPoint &point, InkLayer &out)
{
    const auto now = sample(point);
    if (m_count == 0) {
        m_laid = nib(now);
        out.add(m_laid, m_laid);
    } else if (m_count == 1) {
        lay(middle(m_last[0], now), out);
    } else {
        // A quadratic curve from middle to middle, bent towards the point between them.
        const auto from = middle(m_last[1], m_last[0]), to = middle(m_last[0], now);
        const auto bend = m_last[1].at - 2 * m_last[0].at + now.at;
        const int parts = std::clamp(int(std::ceil(std::sqrt(std::hypot(bend.x(), bend.y()) / 2))), 1, 16);
        for (int i = 1; i <= parts; ++i) {
            const double t = double(i) / parts, s = 1 - t;
            lay({s * s * from.at + 2 * s * t * m_last[0].at + t * t * to.at, std::lerp(from.radius, to.radius, t),
                 std::lerp(from.deposit, to.deposit, t)},
                out);
        }
    }
    m_last = {now, m_last[0], m_last[1]};
    m_count = std::min(3, m_count + 1);
}

void StrokePath::end(InkLayer &out)
{
    if (m_count > 1) out.add(m_laid, nib(m_last[0]));
}

} // namespace pipit::app
