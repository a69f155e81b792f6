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

namespace {

/// Lines so close and fine as they are would not be seen so small.
void paintPattern(QPainter &painter, const QRectF &sheet, PaperTemplate number)
{
    constexpr double step = 10;
    painter.setPen(QPen(QColor(0x82, 0x7C, 0x7A), number == PaperTemplate::Dots ? 2.4 : 1.2, Qt::SolidLine, Qt::RoundCap));
    for (double y = sheet.top() + step; y < sheet.bottom() - 1; y += step) {
        if (number != PaperTemplate::Dots) painter.drawLine(QPointF(sheet.left(), y), QPointF(sheet.right(), y));
        for (double x = sheet.left() + step; number == PaperTemplate::Dots && x < sheet.right() - 1; x += step) painter.drawPoint(QPointF(x, y));
    }
    for (double x = sheet.left() + step; number == PaperTemplate::Squares && x < sheet.right() - 1; x += step)
        painter.drawLine(QPointF(x, sheet.top()), QPointF(x, sheet.bottom()));
}

} // namespace

void PaperPreview::paint(QPainter *painter)
{
    const double scale = std::min(width() / m_page.w, height() / m_page.h);
    const QRectF sheet((width() - m_page.w * scale) / 2, (height() - m_page.h * scale) / 2, m_page.w * scale, m_page.h * scale);
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_page.paperTemplate < PaperTemplate::Tree) {
        painter->fillRect(sheet, paper());
        if (m_page.paperTemplate != PaperTemplate::Blank) paintPattern(*painter, sheet, m_page.paperTemplate);
    } else {
        painter->save();
        painter->translate(sheet.topLeft());
        painter->scale(scale, scale);
        m_painter.paintPaper(*painter, m_page);
        painter->restore();
    }
    painter->setPen(QPen(QColor(0x82, 0x7C, 0x7A), 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(sheet.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
}

} // namespace pipit::app
