// SPDX-License-Identifier: Apache-2.0
#include "app/page/pagepainter.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace pipit::app {

namespace {

constexpr QRgb ink = 0xFF2A2933, card = 0xFFFFFDF8, sky = 0xFFCFE8F2, quiet = 0xFF827C7A, mount = 0xFFE7DDC9;
constexpr double mountEdge = 90; // of a photo's card, page units

/// Breaks the words into lines once, at a size that does not depend on the screen.
double layOut(QTextLayout &layout, const TextBox &box)
{
    QFont font;
    font.setFamilies({QStringLiteral("Andika"), QStringLiteral("Noto Sans")});
    font.setPixelSize(box.size);
    font.setHintingPreference(QFont::PreferNoHinting);
    layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    auto text = QString::fromStdString(box.text);
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    layout.setText(text);
    layout.beginLayout();
    double y = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(box.w);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

QRectF rectOf(const Box &box)
{
    return {QPointF(box.left, box.top), QPointF(box.right, box.bottom)};
}

/// A photo lies on a narrow white card with an ink line, as prints do; it is never wider than what it carries by much.
void paintMount(QPainter &painter, const QRectF &box)
{
    constexpr double edge = mountEdge;
    painter.setPen(QPen(QColor(ink), 20, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(QColor(card));
    painter.drawRect(box.adjusted(-edge, -edge, edge, edge));
}

/// Three frames of a film, where a voice note has its waves.
void paintFilm(QPainter &painter)
{
    const QRectF strip(-bubbleWidth / 2 + bubbleHeight + 60, -210, 1'860, 420);
    painter.setPen(QPen(QColor(ink), 30));
    painter.setBrush(QColor(card));
    painter.drawRoundedRect(strip, 60, 60);
    for (int i = 0; i < 3; ++i) painter.drawRect(QRectF(strip.left() + 70 + i * 590, -120, 540, 240));
    painter.setPen(QPen(QColor(ink), 44, Qt::SolidLine, Qt::RoundCap));
    for (int i = 0; i < 8; ++i)
        for (const double y : {-165.0, 165.0}) painter.drawPoint(QPointF(strip.left() + 130 + i * 228, y));
}

void paintBubble(QPainter &painter, std::span<const std::uint8_t> bars)
{
    const QRectF bubble(-bubbleWidth / 2, -bubbleHeight / 2, bubbleWidth, bubbleHeight);
    painter.setPen(QPen(QColor(ink), 34));
    painter.setBrush(QColor(sky));
    painter.drawRoundedRect(bubble.adjusted(17, 17, -17, -17), bubbleHeight / 2, bubbleHeight / 2);
    painter.setBrush(QColor(card));
    const QPointF button(bubble.left() + bubbleHeight / 2, 0);
    painter.drawEllipse(button, bubbleHeight * 0.39, bubbleHeight * 0.39);
    painter.setBrush(QColor(ink));
    painter.setPen(QPen(QColor(ink), 40, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPolygonF play{button + QPointF(-110, -180), button + QPointF(210, 0), button + QPointF(-110, 180)};
    painter.drawPolygon(play);
    constexpr int shown = 16;
    painter.setPen(QPen(QColor(ink), 46, Qt::SolidLine, Qt::RoundCap));
    for (std::size_t i = 0; i < shown && !bars.empty(); ++i) {
        const double x = bubble.left() + bubbleHeight + 110 + double(i) * 125;
        const double half = 30 + bars[i * bars.size() / shown] * 1.2;
        painter.drawLine(QPointF(x, -half), QPointF(x, half));
    }
}

} // namespace

QTransform transformOf(const Placement &place)
{
    QTransform out;
    out.translate(place.x, place.y);
    out.rotate(place.turn / 100.0);
    out.scale(place.scale / 1000.0 * (place.flip ? -1 : 1), place.scale / 1000.0);
    return out;
}

double heightOf(const TextBox &box)
{
    QTextLayout layout;
    return layOut(layout, box);
}

Box PagePainter::ownBoxOf(const PageObject &object)
{
    if (const auto *text = std::get_if<TextBox>(&object.what)) return {0, 0, double(text->w), heightOf(*text)};
    auto flat = object;
    flat.place = {};
    return pipit::boxOf(flat);
}

Box PagePainter::boxOf(const PageObject &object)
{
    if (std::holds_alternative<Stroke>(object.what)) return pipit::boxOf(object);
    // Italics and accents reach a little outside their line.
    const double margin = std::holds_alternative<TextBox>(object.what) ? 80 : std::holds_alternative<Photo>(object.what) ? mountEdge + 12 : 0;
    return boxOnPage(object.place, ownBoxOf(object).grown(margin));
}

void PagePainter::paintPaper(QPainter &painter, const Page &page) const
{
    painter.fillRect(QRectF(0, 0, page.w, page.h), QColor(page.paper | 0xFF000000u));
    if (page.paperTemplate >= PaperTemplate::Tree) return m_drawing.paint(painter, page);
    QColor faint(PaperDrawing::isDark(page.paper) ? card : quiet);
    faint.setAlphaF(0.35f);
    constexpr int step = 384; // 48 points
    painter.setPen(QPen(faint, 10));
    const bool squares = page.paperTemplate == PaperTemplate::Squares;
    if (squares || page.paperTemplate == PaperTemplate::Lines)
        for (int y = step; y < page.h; y += step) painter.drawLine(QPointF(0, y), QPointF(page.w, y));
    if (squares)
        for (int x = step; x < page.w; x += step) painter.drawLine(QPointF(x, 0), QPointF(x, page.h));
    if (page.paperTemplate != PaperTemplate::Dots) return;
    painter.setPen(QPen(faint, 34, Qt::SolidLine, Qt::RoundCap));
    for (int y = step; y < page.h; y += step)
        for (int x = step; x < page.w; x += step) painter.drawPoint(QPointF(x, y));
}

void PagePainter::paint(QPainter &painter, const PageObject &object) const
{
    if (std::holds_alternative<Stroke>(object.what)) return;
    painter.save();
    painter.setTransform(transformOf(object.place), true);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (const auto *sticker = std::get_if<Sticker>(&object.what)) {
        const auto box = QRectF(-stickerSide / 2, -stickerSide / 2, stickerSide, stickerSide);
        const auto side = std::hypot(painter.transform().m11(), painter.transform().m12()) * stickerSide;
        const auto image = m_stickers.image(*sticker, int(std::ceil(side)));
        if (!image.isNull()) {
            painter.drawImage(box, image);
        } else {
            painter.setPen(QPen(QColor(quiet), 24, Qt::DashLine, Qt::RoundCap));
            painter.drawRoundedRect(box.adjusted(200, 200, -200, -200), 160, 160);
        }
    } else if (const auto *text = std::get_if<TextBox>(&object.what)) {
        QTextLayout layout;
        layOut(layout, *text);
        painter.setPen(QColor(text->colour | 0xFF000000u));
        layout.draw(&painter, {});
    } else if (const auto *photo = std::get_if<Photo>(&object.what)) {
        const auto box = rectOf(ownBoxOf(object));
        const auto side = std::hypot(painter.transform().m11(), painter.transform().m12()) * std::max(photo->w, photo->h);
        const auto image = m_photos ? m_photos(photo->blob, int(std::ceil(side))) : QImage();
        if (!image.hasAlphaChannel()) paintMount(painter, box); // a cut-out has an edge of its own
        if (!image.isNull()) painter.drawImage(box, image);
        else painter.fillRect(box, QColor(mount));
    } else if (const auto *note = std::get_if<VoiceNote>(&object.what)) {
        paintBubble(painter, note->waveform);
    } else {
        paintBubble(painter, {});
        paintFilm(painter);
    }
    painter.restore();
}

} // namespace pipit::app
