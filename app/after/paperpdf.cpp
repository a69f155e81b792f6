// SPDX-License-Identifier: Apache-2.0
#include "app/after/paperfiles.h"
#include "app/page/sheettext.h"

#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace pipit::app::paperfiles {

using namespace sheet;

namespace {

constexpr double marginMm = 20, footMm = 10, gapMm = 8, childsPart = 0.5, pictureMm = 60;
constexpr QRgb margin = 0xFFC9A0A8, rule = 0xFFD8D3C8;

class Press
{
public:
    Press(QIODevice &device, const Sheets &sheets, bool mirrored) : m_writer(&device), m_sheets(sheets), m_mirrored(mirrored)
    {
        const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer.setResolution(dotsPerInch);
        m_writer.setPageLayout(layout);
        m_writer.setTitle(sheets.title);
        m_writer.setCreator(QStringLiteral("Pipit"));
        m_size = layout.paintRectPixels(dotsPerInch).size();
        m_bottom = m_size.height() - dots(footMm);
        m_painter.begin(&m_writer);
        m_painter.setRenderHint(QPainter::LosslessImageRendering);
        m_painter.setRenderHint(QPainter::Antialiasing);
        foot();
    }

    void all()
    {
        put(m_sheets.title, font(22, true), ink, 0, m_size.width());
        m_y += dots(4);
        for (const auto &one : m_sheets.paragraphs) {
            if (!one.heading.isEmpty()) heading(one.heading);
            switch (one.look) {
            case PaperLine::Look::Ask:
                keep(22);
                m_y += dots(3);
                put(one.words, font(12, true), ink, 0, m_size.width());
                break;
            case PaperLine::Look::Childs: beside(one); break;
            case PaperLine::Look::Text:
            case PaperLine::Look::GoesOn:
                put(one.words, font(12), ink, 0, m_size.width());
                m_y += dots(2.5);
                break;
            }
        }
        m_painter.end();
    }

private:
    void heading(const QString &words)
    {
        m_y += dots(5);
        keep(24);
        put(words, font(15, true), ink, 0, m_size.width());
        line(rule, 0, m_y + dots(0.5), m_size.width());
        m_y += dots(3);
    }

    /// The child's own words, larger, before a margin line; after it what adults say.
    void beside(const app::Paragraph &one)
    {
        const int half = int(m_size.width() * childsPart) - dots(gapMm / 2);
        const int other = m_size.width() - half - dots(gapMm);
        const Lines childs(one.words, font(13), half, m_mirrored), adults(one.beside, font(11), other, m_mirrored);
        const auto picture = m_sheets.pictures.find(one.picture);
        const auto size = picture == m_sheets.pictures.end() ? QSize() : picture->second.size().scaled(half, dots(pictureMm), Qt::KeepAspectRatio);
        if (m_y + std::min(std::max(childs.height() + size.height(), adults.height()), double(dots(90))) > m_bottom) nextSheet();
        double top = m_y;
        if (size.isValid()) {
            const QRect place(QPoint(x(0, size.width()), int(m_y)), size);
            m_painter.drawImage(place, picture->second);
            m_painter.setPen(QPen(QColor::fromRgb(soft), 2));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(place.adjusted(-2, -2, 1, 1));
            m_y += size.height() + dots(2);
        }
        // Both columns run at once, so that neither has to wait for the other's sheet.
        double left = m_y, right = top;
        int i = 0, j = 0;
        while (i < childs.lines() || j < adults.lines()) {
            bool moved = false;
            if (i < childs.lines() && left + childs.lineHeight() <= m_bottom) {
                draw(childs, i++, ink, 0, half, left);
                left += childs.lineHeight();
                moved = true;
            }
            if (j < adults.lines() && right + adults.lineHeight() <= m_bottom) {
                draw(adults, j++, soft, half + dots(gapMm), other, right);
                right += adults.lineHeight();
                moved = true;
            }
            if (moved) continue;
            upright(half + dots(gapMm / 2), top, m_bottom);
            nextSheet();
            left = right = top = m_y;
        }
        m_y = std::max(left, right);
        upright(half + dots(gapMm / 2), top, m_y);
        m_y += dots(5);
    }

    using Lines = sheet::Paragraph;
    void draw(const Lines &paragraph, int index, QRgb colour, int from, int width, double y)
    {
        m_painter.setPen(QColor::fromRgb(colour));
        paragraph.drawLine(m_painter, index, {double(x(from, width)), y});
    }
    void put(const QString &text, const QFont &type, QRgb colour, int from, int width)
    {
        for (const auto &part : text.split(u'\n')) {
            const Lines paragraph(part, type, width, m_mirrored);
            for (int i = 0; i < paragraph.lines(); ++i) {
                if (m_y + paragraph.lineHeight() > m_bottom) nextSheet();
                draw(paragraph, i, colour, from, width, m_y);
                m_y += paragraph.lineHeight();
            }
        }
    }
    void line(QRgb colour, double from, double y, double to)
    {
        m_painter.setPen(QPen(QColor::fromRgb(colour), dots(0.2)));
        m_painter.drawLine(QPointF(from, y), QPointF(to, y));
    }
    void upright(int at, double from, double to)
    {
        m_painter.setPen(QPen(QColor::fromRgb(margin), dots(0.4)));
        m_painter.drawLine(QPointF(x(at, 0), from), QPointF(x(at, 0), to));
    }
    void foot()
    {
        const double top = m_size.height() - dots(5);
        const int width = m_size.width() - dots(16);
        const Lines said(m_sheets.foot, font(9), width, m_mirrored), number(QLocale().toString(m_sheet), font(9), dots(14), !m_mirrored);
        draw(said, 0, soft, 0, width, top);
        draw(number, 0, soft, m_size.width() - dots(14), dots(14), top);
    }
    void nextSheet()
    {
        m_writer.newPage();
        ++m_sheet;
        foot();
        m_y = 0;
    }
    void keep(double mm)
    {
        if (m_y + dots(mm) > m_bottom) nextSheet();
    }
    int x(int from, int width) const { return m_mirrored ? m_size.width() - from - width : from; }

    QPdfWriter m_writer;
    QPainter m_painter;
    const Sheets &m_sheets;
    QSize m_size;
    bool m_mirrored;
    int m_sheet = 1;
    double m_y = 0, m_bottom = 0;
};

} // namespace

QByteArray pdf(const Sheets &sheets, bool mirrored)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Press(buffer, sheets, mirrored).all();
    return bytes;
}

} // namespace pipit::app::paperfiles
