// SPDX-License-Identifier: Apache-2.0
#include "app/page/sheettext.h"

#include <QPainter>

#include <cmath>

namespace pipit::app::sheet {

int dots(double mm)
{
    return int(std::lround(mm * dotsPerMm));
}

QFont font(double points, bool bold)
{
    QFont out;
    out.setFamilies({QStringLiteral("Andika"), QStringLiteral("Noto Sans")});
    out.setPixelSize(int(std::lround(points * dotsPerInch / 72)));
    out.setBold(bold);
    out.setLetterSpacing(QFont::AbsoluteSpacing, 0.5); // no ligatures: "fl" must be found as two letters
    return out;
}

Paragraph::Paragraph(const QString &text, const QFont &font, int width, bool mirrored) : m_layout(text, font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (mirrored) option.setTextDirection(Qt::RightToLeft);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    for (auto line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height() * 1.15;
    }
    m_layout.endLayout();
}

void Paragraph::drawLine(QPainter &painter, int index, QPointF at) const
{
    const auto line = m_layout.lineAt(index);
    line.draw(&painter, at - line.position());
}

} // namespace pipit::app::sheet
