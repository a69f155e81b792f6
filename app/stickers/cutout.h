// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QPolygonF>

/// Scissors: what a child draws round becomes a sticker of her own. Any thread.
namespace pipit::app::cutout {

/// Of the picture's shorter side, that a cut-out is wide and high at least.
inline constexpr double least = 0.03;

/// What lies inside the ring (parts of the picture's width and height, closed by itself), its edge smooth, with a white
/// cut edge round it as our own stickers have. Nothing of what lies outside is in it. Its longer side is
/// picture::cutOutSide, or less where the picture has not so many pixels. Errors: Invalid (too small to be anything).
Result<QImage> cut(const QImage &picture, const QPolygonF &ring);

/// A rectangle as such a ring, its corners round.
QPolygonF ringOf(const QRectF &part);

/// The line of a finger without its jitter: points nearer than `step` to the one before are left out.
QPolygonF calmed(const QPolygonF &line, double step = 0.004);

} // namespace pipit::app::cutout
