// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/inklayer.h"

#include <QTransform>

namespace pipit::app {

/// Turns the points of one stroke, as they come, into pieces on an ink layer: smooth through the middles between
/// points, as wide and as heavy as tool, pressure and speed say. What a point adds depends on its three neighbours
/// before it alone, so the same points give the same picture live, reopened and cut by the rubber.
class StrokePath
{
public:
    /// `toPixels` takes the stroke's own coordinates to pixels; `pixelsPerUnit` is how much it scales.
    StrokePath(const ToolLook &look, std::int32_t width, const QTransform &toPixels, double pixelsPerUnit);

    /// The last half step towards a point is drawn when the next one comes, or by end().
    void add(const InkPoint &point, InkLayer &out);
    void end(InkLayer &out);

private:
    struct Sample {
        QPointF at; // pixels
        double radius, deposit;
        InkPoint point;
    };
    Sample sample(const InkPoint &point) const;
    void lay(const Nib &nib, InkLayer &out);
    static Nib middle(const Sample &a, const Sample &b);
    static Nib nib(const Sample &a) { return {a.at, a.radius, a.deposit}; }

    const ToolLook &m_look;
    QTransform m_toPixels;
    double m_radius; // pixels, before pressure and speed
    std::array<Sample, 3> m_last{}; // newest first
    int m_count = 0;                // how many of them there are
    Nib m_laid;                     // where the ink has come to
};

} // namespace pipit::app
