// SPDX-License-Identifier: Apache-2.0
#include "app/front/carddrawing.h"

#include <QBuffer>
#include <QFile>
#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSvgRenderer>

namespace pipit::app::carddrawing {

namespace {

constexpr int dotsPerInch = 300;
constexpr double marginMm = 20, cornerMm = 4, lineMm = 0.7;
// A card of paper looks the same in the dark.
constexpr QRgb ink = 0xFF2A2933, paper = 0xFFFFFDF8, hill = 0xFFC6D9B4, nearHill = 0xFFA9C795, soft = 0xFF52505C;

QPainterPath hills(double left, double right, double top, double bottom, double step)
{
    QPainterPath path(QPointF(left, bottom));
    path.lineTo(left, top);
    for (double x = left; x < right; x += step) path.quadTo(QPointF(x + step / 2, top - step / 2.6), QPointF(x + step, top));
    path.lineTo(right + step, bottom);
    path.closeSubpath();
    return path;
}

void flower(QPainter &painter, QPointF at, QRgb colour)
{
    painter.setPen(QPen(QColor::fromRgb(0xFF477A54), 0.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at, at + QPointF(0.2, 5.5));
    painter.setPen(QPen(QColor::fromRgb(ink), 0.35));
    painter.setBrush(QColor::fromRgb(colour));
    for (const auto &petal : {QPointF(0, -1.3), QPointF(1.25, -0.4), QPointF(0.8, 1.05), QPointF(-0.8, 1.05), QPointF(-1.25, -0.4)})
        painter.drawEllipse(at + petal, 0.95, 0.95);
    painter.setBrush(QColor::fromRgb(0xFFF2B035));
    painter.drawEllipse(at, 0.7, 0.7);
}

void squares(QPainter &painter, const QrCode &code, const QRectF &at)
{
    const double square = at.width() / (code.side() + 2 * QrCode::quiet);
    painter.fillRect(at, Qt::white);
    painter.setPen(Qt::NoPen);
    QPainterPath dark;
    dark.setFillRule(Qt::WindingFill); // neighbours join without a seam
    for (int y = 0; y < code.side(); ++y)
        for (int x = 0; x < code.side();) {
            int end = x;
            while (end < code.side() && code.dark(end, y)) ++end;
            if (end > x) dark.addRect(QRectF(at.x() + (x + QrCode::quiet) * square, at.y() + (y + QrCode::quiet) * square, (end - x) * square, square * 1.02));
            x = std::max(end, x + 1);
        }
    painter.fillPath(dark, Qt::black);
}

QFont font(double points, bool bold)
{
    QFont out;
    out.setFamilies({QStringLiteral("Andika"), QStringLiteral("Noto Sans")});
    out.setPixelSize(int(points * dotsPerInch / 72));
    out.setBold(bold);
    return out;
}

} // namespace

void draw(QPainter &painter, const QRectF &at, const QrCode &code, const QString &face)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(at.width() / widthMm, at.height() / heightMm);
    painter.translate(at.center() - QPointF(widthMm, heightMm) * scale / 2);
    painter.scale(scale, scale); // from here on in millimetres
    QPainterPath card;
    const QRectF edge = QRectF(0, 0, widthMm, heightMm).adjusted(lineMm / 2, lineMm / 2, -lineMm / 2, -lineMm / 2);
    card.addRoundedRect(edge, cornerMm, cornerMm);
    painter.fillPath(card, QColor::fromRgb(paper));
    painter.save();
    painter.setClipPath(card);
    painter.fillPath(hills(-4, widthMm, 46, heightMm, 11), QColor::fromRgb(hill));
    painter.fillPath(hills(-9, widthMm, 50, heightMm, 13), QColor::fromRgb(nearHill));
    flower(painter, {7, 44.5}, 0xFFE0755C);
    flower(painter, {29.5, 45.5}, 0xFF8F84C4);
    painter.restore();

    const QRectF portrait(5.5, 9.5, 27, 27);
    auto name = QStringLiteral(":/pipit/faces/%1.svg").arg(face);
    if (!QFile::exists(name)) name = QStringLiteral(":/pipit/faces/someone.svg");
    QSvgRenderer(name).render(&painter, portrait);

    // The code's ground is white and reaches down to the foot, so that no flower stands in its quiet zone.
    const QRectF place(37, 4, 44, 44);
    QPainterPath ground;
    ground.addRoundedRect(place.adjusted(-1, -1, 1, 1), 2, 2);
    painter.fillPath(ground, Qt::white);
    squares(painter, code, place);

    painter.setPen(QPen(QColor::fromRgb(ink), lineMm));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(card);
    painter.restore();
}

QByteArray pdf(const QrCode &code, const QString &face, const Sheet &words)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter});
    writer.setTitle(words.title);
    writer.setCreator(QStringLiteral("Pipit"));
    QPainter painter(&writer);
    constexpr double mm = dotsPerInch / 25.4;
    const int wide = writer.width();
    double y = 0;
    const auto put = [&](const QString &text, double points, bool bold, QRgb colour) {
        painter.setFont(font(points, bold));
        painter.setPen(QColor::fromRgb(colour));
        QRectF used;
        painter.drawText(QRectF(0, y, wide, 100 * mm), Qt::TextWordWrap, text, &used);
        y += used.height() + 4 * mm;
    };
    put(words.title, 22, true, ink);
    put(words.cut, 13, false, ink);
    y += 4 * mm;
    const QRectF card((wide - widthMm * mm) / 2, y + 3 * mm, widthMm * mm, heightMm * mm);
    draw(painter, card, code, face);
    QPen line(QColor::fromRgb(soft), 0.3 * mm, Qt::CustomDashLine);
    line.setDashPattern({7, 5});
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(card.adjusted(-2 * mm, -2 * mm, 2 * mm, 2 * mm));
    QSvgRenderer(QStringLiteral(":/pipit/icons/scissors.svg")).render(&painter, QRectF(card.left() - 8 * mm, card.top() - 5.5 * mm, 7 * mm, 7 * mm));
    y = card.bottom() + 10 * mm;
    put(words.warning, 13, true, ink);
    painter.end();
    return bytes;
}

} // namespace pipit::app::carddrawing
