// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/page.h"

#include <QImage>
#include <QRectF>

#include <memory>

class QPainter;
class QSvgRenderer;

namespace pipit::app {

/// The drawing to colour in that is printed on a page: lines alone, sharp at every size. Keeps the one it drew last.
/// GUI thread.
class PaperDrawing
{
public:
    PaperDrawing();
    ~PaperDrawing();

    /// Where it stands on a page, page units: as large as there is room for, down to the lower edge.
    static QRectF boxOn(const Page &page);
    /// File name without ending; empty for a pattern.
    static QString nameOf(PaperTemplate number);
    static bool isDark(std::uint32_t paper);

    /// Through a painter that is scaled to page units and not turned. Nothing for a page without a drawing.
    void paint(QPainter &painter, const Page &page);

private:
    QImage lines(QSize size, const QRect &part, bool light);

    std::unique_ptr<QSvgRenderer> m_svg;
    PaperTemplate m_number = PaperTemplate::Blank;
    QImage m_image; // all of it, if it is small enough
    bool m_light = false;
};

} // namespace pipit::app
