// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/stickerimages.h"
#include "core/book/geometry.h"

#include <QImage>
#include <QRect>

#include <array>
#include <optional>

namespace pipit::app {

/// The stickers on top of a page while many of them move: their pictures side by side on one sheet, and where on the page
/// each lies. A scene graph draws them from the sheet as one texture; nothing is painted as they move. GUI thread.
class LiftedStickers
{
public:
    static constexpr int widest = 2048; ///< of the sheet, pixels, both ways

    struct Quad {
        std::array<Point, 4> corners; ///< page units: of the picture's top left, top right, bottom left, bottom right
        QRect cell;                   ///< of the sheet
    };

    /// Lifts all objects from `first` on, as they lie now. False, and nothing has changed: one of them is no sticker or has
    /// no drawing, or the sheet is full.
    bool lift(const std::vector<PageObject> &objects, std::size_t first, double pixelsPerUnit, StickerImages &images);
    void drop();

    bool up() const { return !m_quads.empty(); }
    std::size_t first() const { return m_first; }
    /// Back to front.
    const std::vector<Quad> &quads() const { return m_quads; }
    /// What they cover, page units.
    const Box &box() const { return m_box; }
    const QImage &sheet() const { return m_sheet; }
    /// Another number after each change of the sheet.
    int sheetNumber() const { return m_number; }

private:
    std::optional<QRect> cellOf(const Sticker &sticker, int side, StickerImages &images);

    std::size_t m_first = 0;
    std::vector<Quad> m_quads;
    Box m_box;
    QImage m_sheet;
    int m_number = 0;
    QPoint m_next; // where the next cell goes
    int m_rowHeight = 0;
    std::map<std::tuple<int, int, int, int>, QRect> m_cells; // set, id, skin, side
};

} // namespace pipit::app
