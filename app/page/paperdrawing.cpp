// SPDX-License-Identifier: Apache-2.0
#include "app/page/paperdrawing.h"

#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace pipit::app {

namespace {

constexpr QRgb darkPaper = 90; // qGray below which ink would not be seen
constexpr QRgb lightLines = 0xFFF3EEE2;
constexpr double wide = 10'928, high = 8'192; // of the drawing at its own size, page units
/// A larger picture is drawn piece by piece as it is needed instead of kept.
constexpr qint64 mostPixels = 4'000'000;

} // namespace

PaperDrawing::PaperDrawing() = default;
PaperDrawing::~PaperDrawing() = default;

QRectF PaperDrawing::boxOn(const Page &page)
{
    const double scale = std::min(page.w / wide, page.h / high);
    return {(page.w - wide * scale) / 2, page.h - high * scale, wide * scale, high * scale};
}

QString PaperDrawing::nameOf(PaperTemplate number)
{
    static constexpr const char *names[] = {"", "", "", "", "tree", "bus", "map", "tent", "room", "comic", "face", "school"};
    static_assert(std::size(names) == std::size_t(lastPaperTemplate) + 1);
    return QString::fromLatin1(names[std::size_t(number)]);
}

bool PaperDrawing::isDark(std::uint32_t paper)
{
    return qGray(QRgb(paper)) < int(darkPaper);
}

QImage PaperDrawing::lines(QSize size, const QRect &part, bool light)
{
    QImage image(part.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter on(&image);
    on.setRenderHint(QPainter::Antialiasing);
    m_svg->render(&on, QRectF(QPointF(-part.topLeft()), QSizeF(size)));
    if (light) {
        on.setCompositionMode(QPainter::CompositionMode_SourceIn);
        on.fillRect(image.rect(), QColor::fromRgb(lightLines));
    }
    return image;
}

void PaperDrawing::paint(QPainter &painter, const Page &page)
{
    const auto name = nameOf(page.paperTemplate);
    if (name.isEmpty()) return;
    if (page.paperTemplate != m_number) {
        m_number = page.paperTemplate;
        m_svg = std::make_unique<QSvgRenderer>(QStringLiteral(":/pipit/templates/%1.svg").arg(name));
        m_image = {};
    }
    if (!m_svg->isValid()) return;
    // In whole pixels of the page, so that every tile gets its piece of the very same picture.
    const auto box = painter.transform().mapRect(boxOn(page));
    const QPoint corner(int(std::floor(box.x() + 0.5)), int(std::floor(box.y() + 0.5)));
    const QSize size(std::max(1, int(std::lround(box.width()))), std::max(1, int(std::lround(box.height()))));
    const bool light = isDark(page.paper);
    painter.save();
    const auto clip = painter.hasClipping() ? painter.transform().mapRect(painter.clipBoundingRect()).toAlignedRect() : QRect();
    painter.resetTransform();
    if (qint64(size.width()) * size.height() <= mostPixels) {
        if (m_image.size() != size || m_light != light) {
            m_image = lines(size, QRect(QPoint(), size), light);
            m_light = light;
        }
        painter.drawImage(corner, m_image);
    } else {
        const QRect device(0, 0, painter.device()->width(), painter.device()->height());
        const auto part = (clip.isNull() ? device : device.intersected(clip)).intersected(QRect(corner, size));
        if (!part.isEmpty()) painter.drawImage(part.topLeft(), lines(size, part.translated(-corner), light));
    }
    painter.restore();
}

} // namespace pipit::app
