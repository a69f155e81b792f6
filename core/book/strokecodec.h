// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/page.h"

namespace pipit {

/// What one page may still unfold to; shared by all its stroke groups, so that many small ones cannot add up.
struct InkBudget {
    std::size_t bytes = pagelimits::inflatedInk;
    std::size_t points = pagelimits::points;
};

/// A stroke group: the points of one or more strokes, about 2.5 bytes a point.
///
/// Raw deflate (RFC 1951) of: number of strokes, points of each, then four columns over all strokes: x, y, pressure,
/// ms. In a column the first value of a stroke is written as its difference from the first of the stroke before (0 for
/// the first stroke), the second as its difference from the first, every other as the change of that difference.
/// All numbers are varints (7 bits a byte, low bits first, shortest form); columns are zig-zag.
Bytes encodeStrokes(std::span<const std::span<const InkPoint>> strokes);

/// Errors: Corrupt (damage, or values outside pagelimits), TooBig (over the budget). Takes from the budget.
/// Allocates in proportion to what really is there, never to what a length says.
Result<std::vector<std::vector<InkPoint>>> decodeStrokes(ByteView group, InkBudget &budget);

} // namespace pipit
