// SPDX-License-Identifier: Apache-2.0
#include "qml/Design/colouringpage.h"

#include <QFile>
#include <QPainter>
#include <QQmlFile>
#include <QSvgRenderer>

#include <vector>

namespace pipit::design {
namespace {

constexpr int kLine = 150; ///< darker than this is a line that stops a fill

QImage darknessOf(const QImage &page)
{
    auto ink = page.convertToFormat(QImage::Format_Grayscale8);
    ink.invertPixels();
    return ink;
}

} // namespace

ColouringPage::ColouringPage(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setOpaquePainting(false);
}

void ColouringPage::setSource(const QUrl &source)
{
    if (m_source == source) return;
    m_source = source;
    QSvgRenderer renderer;
    if (!source.isEmpty()) renderer.load(QQmlFile::urlToLocalFileOrQrc(source));
    m_page = QImage(renderer.viewBox().size(), QImage::Format_RGB32);
    if (!m_page.isNull()) {
        m_page.fill(Qt::white);
        QPainter painter(&m_page);
        renderer.render(&painter);
        painter.end();
        m_ink = darknessOf(m_page);
    }
    Q_EMIT sourceChanged();
    update();
}

QRectF ColouringPage::pageRect() const
{
    const QSizeF size = QSizeF(m_page.size()).scaled(this->size(), Qt::KeepAspectRatioByExpanding);
    return {(width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height()};
}

QPoint ColouringPage::pagePoint(qreal x, qreal y) const
{
    const QRectF rect = pageRect();
    return {int((x - rect.x()) * m_page.width() / rect.width()), int((y - rect.y()) * m_page.height() / rect.height())};
}

QColor ColouringPage::colorAt(qreal x, qreal y) const
{
    const QPoint point = pagePoint(x, y);
    return m_page.valid(point) ? m_page.pixelColor(point) : QColor();
}

bool ColouringPage::fill(qreal x, qreal y)
{
    const QPoint start = pagePoint(x, y);
    if (!m_page.valid(start) || m_ink.constScanLine(start.y())[start.x()] > kLine) return false;
    const int width = m_page.width();
    const int height = m_page.height();
    std::vector<bool> seen(static_cast<std::size_t>(width * height));
    std::vector<QPoint> open{start};
    while (!open.empty()) {
        const QPoint p = open.back();
        open.pop_back();
        if (p.x() < 0 || p.y() < 0 || p.x() >= width || p.y() >= height) continue;
        const auto at = static_cast<std::size_t>(p.y() * width + p.x());
        const int dark = m_ink.constScanLine(p.y())[p.x()];
        if (seen[at] || dark > kLine) continue;
        seen[at] = true;
        // Keeps the line's soft edge: the page is white under it, so darkness is how much of the colour to take away.
        const int light = 255 - qMax(0, dark - 6);
        m_page.setPixel(p, qRgb(m_color.red() * light / 255, m_color.green() * light / 255, m_color.blue() * light / 255));
        open.insert(open.end(), {p + QPoint(1, 0), p - QPoint(1, 0), p + QPoint(0, 1), p - QPoint(0, 1)});
    }
    update();
    Q_EMIT filled();
    return true;
}

void ColouringPage::paint(QPainter *painter)
{
    if (m_page.isNull()) return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(pageRect(), m_page);
}

} // namespace pipit::design
