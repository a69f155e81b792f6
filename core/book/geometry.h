// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/page.h"

namespace pipit {

struct Point {
    double x = 0, y = 0;
};

/// Left ≤ right, top ≤ bottom.
struct Box {
    double left = 0, top = 0, right = 0, bottom = 0;
    bool meets(const Box &other) const
    {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }
    bool contains(Point p) const { return p.x >= left && p.x <= right && p.y >= top && p.y <= bottom; }
    Box grown(double by) const { return {left - by, top - by, right + by, bottom + by}; }
    Box united(const Box &other) const;
};

/// An object's own coordinates to the page's, and back.
Point toPage(const Placement &place, Point own);
Point toOwn(const Placement &place, Point onPage);

/// The smallest upright box on the page around `own` box of an object.
Box boxOnPage(const Placement &place, const Box &own);

/// What a stroke covers on the page, its width counted.
Box boxOf(const Placement &place, const Stroke &stroke);

/// The side of a sticker at scale 1000.
inline constexpr double stickerSide = 1600;
/// A voice note's or clip's bubble at scale 1000.
inline constexpr double bubbleWidth = 3440, bubbleHeight = 1120;

/// What any object but a text box covers on the page. A text box needs type: its height here is one line for each
/// line break at least, so never too small by more than what wraps.
Box boxOf(const PageObject &object);

} // namespace pipit
