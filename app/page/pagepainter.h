// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/paperdrawing.h"
#include "app/page/stickerimages.h"
#include "core/book/geometry.h"

#include <QFont>
#include <QRectF>
#include <QTransform>

#include <functional>

class QPainter;

namespace pipit::app {

/// A placement as a transform from the object's own coordinates to the page's.
QTransform transformOf(const Placement &place);

/// Paints everything of a page but ink, in page units, through a painter that is scaled already.
class PagePainter
{
public:
    /// The picture of a blob, at least `side` pixels on its longer side where it has so many; null where there is none.
    using Photos = std::function<QImage(std::uint32_t blob, int side)>;

    explicit PagePainter(StickerImages &stickers) : m_stickers(stickers) {}
    /// Where photos come from; without it, or where it has none, a photo is an empty mount.
    void setPhotos(Photos photos) { m_photos = std::move(photos); }

    /// The paper with its lines, squares, dots, or drawing to colour in.
    void paintPaper(QPainter &painter, const Page &page) const;
    /// A sticker, words, a photo, or the bubble of a voice note or clip; nothing for a stroke.
    void paint(QPainter &painter, const PageObject &object) const;

    /// What an object covers in its own coordinates and on the page, with type measured.
    static Box ownBoxOf(const PageObject &object);
    static Box boxOf(const PageObject &object);

private:
    StickerImages &m_stickers;
    Photos m_photos;
    mutable PaperDrawing m_drawing; // only remembers
};

/// Height of the words of a box, in page units.
double heightOf(const TextBox &box);

} // namespace pipit::app
