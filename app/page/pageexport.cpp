// SPDX-License-Identifier: Apache-2.0
#include "app/page/pageexport.h"

#include "app/page/pageraster.h"
#include "app/page/sheettext.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace pipit::app::pageexport {

using namespace sheet;

namespace {

constexpr double marginMm = 15;

QPageLayout layoutOf(const Page &page)
{
    return {QPageSize(QPageSize::A4), page.h > page.w ? QPageLayout::Portrait : QPageLayout::Landscape, QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter};
}

struct Sheet
{
    QSize size; ///< without margins, dots
    std::vector<std::pair<QString, QFont>> head;
    int headHeight = 0, footHeight = 0;
};

Sheet sheetOf(const Page &page, const Facts &facts)
{
    Sheet out;
    out.size = layoutOf(page).paintRectPixels(dotsPerInch).size();
    QStringList about;
    for (const auto &fact : {facts.madeBy, facts.day, facts.forWhom})
        if (!fact.isEmpty()) about.append(fact);
    if (!facts.title.isEmpty()) out.head.emplace_back(facts.title, font(20, true));
    if (!about.isEmpty()) out.head.emplace_back(about.join(QStringLiteral("  ·  ")), font(11));
    double high = 0;
    for (const auto &[text, type] : out.head) high += Paragraph(text, type, out.size.width()).height();
    out.headHeight = int(std::ceil(high)) + dots(out.head.empty() ? 0 : 4);
    if (!facts.warning.isEmpty()) out.footHeight = int(std::ceil(Paragraph(facts.warning, font(9), out.size.width()).height())) + dots(3);
    return out;
}

QRect pictureOn(const Page &page, const Sheet &sheet, const Facts &facts)
{
    // Room for three lines about it where there is something to say; the rest goes on to the next sheet.
    const int below = facts.heard.isEmpty() && facts.written.isEmpty() ? 0 : dots(22);
    const QSize room(sheet.size.width(), sheet.size.height() - sheet.headHeight - sheet.footHeight - below);
    const double scale = std::min(double(room.width()) / page.w, double(room.height()) / page.h);
    const QSize size(int(page.w * scale), int(page.h * scale));
    return {QPoint((sheet.size.width() - size.width()) / 2, sheet.headHeight), size};
}

void put(QPainter &painter, const QString &text, const QFont &type, QRgb colour, double &y, const Sheet &sheet, const std::function<void()> &nextSheet)
{
    const Paragraph paragraph(text, type, sheet.size.width());
    painter.setPen(QColor::fromRgb(colour));
    for (int i = 0; i < paragraph.lines(); ++i) {
        if (y + paragraph.lineHeight() > sheet.size.height() - sheet.footHeight) nextSheet();
        paragraph.drawLine(painter, i, {0, y});
        y += paragraph.lineHeight();
    }
}

} // namespace

QRect pictureOn(const Page &page, const Facts &facts)
{
    return pictureOn(page, sheetOf(page, facts), facts).translated(layoutOf(page).paintRectPixels(dotsPerInch).topLeft());
}

QByteArray png(const Page &page, StickerImages &stickers, PagePainter::Photos photos)
{
    const int width = page.w >= page.h ? pngWidth : int(std::lround(double(pngWidth) * page.w / page.h));
    auto image = renderPage(page, width, stickers, std::move(photos)).convertToFormat(QImage::Format_RGB888);
    image.setDotsPerMeterX(int(std::lround(dotsPerMm * 1000))); // else this screen's would be told
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdf(const Page &page, const Facts &facts, StickerImages &stickers, PagePainter::Photos photos)
{
    const auto sheet = sheetOf(page, facts);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(layoutOf(page));
    writer.setTitle(facts.title);
    writer.setCreator(QStringLiteral("Pipit"));
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);

    double y = 0;
    const auto foot = [&] {
        if (facts.warning.isEmpty()) return;
        const Paragraph warning(facts.warning, font(9), sheet.size.width());
        painter.setPen(QColor::fromRgb(soft));
        const double top = sheet.size.height() - warning.height();
        for (int i = 0; i < warning.lines(); ++i) warning.drawLine(painter, i, {0, top + i * warning.lineHeight()});
    };
    const auto nextSheet = [&] {
        writer.newPage();
        foot();
        y = 0;
    };
    foot();
    for (const auto &[text, type] : sheet.head) put(painter, text, type, ink, y, sheet, nextSheet);
    const auto place = pictureOn(page, sheet, facts);
    painter.drawImage(place, renderPage(page, place.width(), stickers, std::move(photos)));
    painter.setPen(QPen(QColor::fromRgb(soft), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(-2, -2, 1, 1));
    y = place.bottom() + dots(4);
    for (const auto &line : facts.heard) put(painter, line, font(11), ink, y, sheet, nextSheet);
    for (const auto &line : facts.written.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) put(painter, line, font(11), ink, y, sheet, nextSheet);
    painter.end();
    return bytes;
}

} // namespace pipit::app::pageexport
