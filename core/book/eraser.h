// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/geometry.h"
#include "core/book/pagechange.h"

#include <map>

namespace pipit {

/// What a cut leaves of a stroke, and where on the page it changed the picture.
struct Cut {
    std::vector<PageObject> left;
    Box changed;
};

/// Takes everything of a stroke away that is nearer than `radius` plus half its width to the line from–to. nullopt if
/// the line does not touch it. New ends are made where the rubber's edge cuts a line.
std::optional<Cut> cutStroke(const PageObject &stroke, Point from, Point to, double radius);

/// One pass of the rubber over a page: what it touches of strokes leaves the model, so a stroke may fall into pieces.
/// Stickers, words, photos and sound are not rubbed out. The page stays as it is until finish(); it must outlive the
/// pass and not change meanwhile.
class RubberPass
{
public:
    /// `width` of the rubber, in page units.
    RubberPass(const Page &page, std::int32_t width);

    /// Rubs along a line on the page (a dot when both are equal). Returns what must be drawn again; nullopt if nothing
    /// was touched.
    std::optional<Box> rub(Point from, Point to);
    /// What is left of object `index`: nullptr if it is untouched, else its pieces, perhaps none.
    const std::vector<PageObject> *piecesOf(std::size_t index) const;
    bool empty() const { return m_pieces.empty(); }
    /// The change that makes the page so; empty if nothing was touched.
    PageChange finish() const;

private:
    const Page &m_page;
    double m_radius;
    std::map<std::size_t, std::vector<PageObject>> m_pieces;
};

} // namespace pipit
