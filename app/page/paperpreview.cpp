// SPDX-License-Identifier: Apache-2.0
#include "app/page/paperpreview.h"

#include <QPainter>

namespace pipit::app {

PaperPreview::PaperPreview(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &PaperPreview::changed, this, [this] { update(); });
}

QColor PaperPreview::paper() const
{
    return QColor::fromRgb(m_page.paper | 0xFF000000u);
}

void PaperPreview::setPaper(const QColor &paper)
{
    const auto colour = paper.rgb() & 0xFFFFFFu;
    if (colour == m_page.paper) return;
    m_page.paper = colour;
    Q_EMIT changed();
}

void PaperPreview::setPaperTemplate(int number)
{
    const auto wanted = PaperTemplate(std::clamp(number, 0, int(lastPaperTemplate)));
    if (wanted == m_page.paperTemplate) return;
    m_page.paperTemplate = wanted;
    Q_EMIT changed();
}

void PaperPreview::setTall(bool tall)
{
    if (tall == this->tall()) return;
    std::swap(m_page.w, m_page.h);
    Q_EMIT changed();
}

void PaperPreview::paint(QPainter *painter)
{
    const double scale = std::min(width() / m_page.w, height() / m_page.h);
    painter->translate((width() - m_page.w * scale) / 2, (height() - m_page.h * scale) / 2);
    painter->scale(scale, scale);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(QRectF(0, 0, m_page.w, m_page.h));
    m_painter.paintPaper(*painter, m_page);
    painter->setClipping(false);
    painter->setPen(QPen(QColor(0x82, 0x7C, 0x7A), 1.5 / scale));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(0, 0, m_page.w, m_page.h).adjusted(60, 60, -60, -60));
}

} // namespace pipit::app
