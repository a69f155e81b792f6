// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QTextLayout>

class QPainter;

/// Words on a sheet of paper, in dots of 300 to an inch, alike in every PDF of ours. Any thread.
namespace pipit::app::sheet {

inline constexpr int dotsPerInch = 300;
inline constexpr double dotsPerMm = dotsPerInch / 25.4;
inline constexpr QRgb ink = 0xFF2A2933, soft = 0xFF52505C;

int dots(double mm);
QFont font(double points, bool bold = false);

/// A paragraph broken into lines; drawn or only measured.
class Paragraph
{
public:
    /// `mirrored`: it begins at the right where its own letters do not say otherwise.
    Paragraph(const QString &text, const QFont &font, int width, bool mirrored = false);
    double height() const { return m_height; }
    int lines() const { return m_layout.lineCount(); }
    double lineHeight() const { return m_height / std::max(1, lines()); }
    void drawLine(QPainter &painter, int index, QPointF at) const;

private:
    QTextLayout m_layout;
    double m_height = 0;
};

} // namespace pipit::app::sheet
