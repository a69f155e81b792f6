// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagepainter.h"
#include "app/page/sheettext.h"

#include <QStringList>

namespace pipit::app {

/// A page as a file that other programs open: drawn from its strokes by the painter of the screen, so that the copy shows
/// what the screen shows. In memory only; nothing of the device, its owner or its clock's zone is in the bytes.
/// GUI thread.
namespace pageexport {

/// What stands beside the picture in a PDF, in the words of its reader. Empty ones are left out.
struct Facts {
    QString title, madeBy, day, forWhom;
    QStringList heard;   ///< "Voice note, 0:32", a line each
    QString written;     ///< the words on the page, so that they can be searched for
    QString warning;     ///< at the foot
};

inline constexpr int pngWidth = 2'732; ///< pixels of a wide page's width; two a point
using sheet::dotsPerInch;

/// Its longer side is pngWidth. RGB without an alpha channel, losslessly packed.
QByteArray png(const Page &page, StickerImages &stickers, PagePainter::Photos photos = {});
/// PDF/A-1b on A4, upright for a tall page. The picture is at 300 dots an inch, losslessly packed; what is said of it is text.
QByteArray pdf(const Page &page, const Facts &facts, StickerImages &stickers, PagePainter::Photos photos = {});

/// Where the picture lies on the first sheet of the PDF, in dots.
QRect pictureOn(const Page &page, const Facts &facts);

} // namespace pageexport

} // namespace pipit::app
