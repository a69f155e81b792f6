// SPDX-License-Identifier: Apache-2.0
#include "app/manager/yearpdf.h"

#include "app/manager/managerwords.h"
#include "app/page/sheettext.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace pipit::app {

using namespace sheet;

namespace {

constexpr double marginMm = 20, barMm = 4;
constexpr QRgb bar = 0xFF265A42;

class Press
{
public:
    Press(QIODevice &device, const QString &title) : m_writer(&device)
    {
        const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer.setResolution(dotsPerInch);
        m_writer.setPageLayout(layout);
        m_writer.setTitle(title);
        m_writer.setCreator(QStringLiteral("Pipit"));
        m_size = layout.paintRectPixels(dotsPerInch).size();
        m_painter.begin(&m_writer);
        put(title, font(22, true));
    }
    ~Press() { m_painter.end(); }

    void print(const PrintedTable &table)
    {
        m_y += dots(6);
        keep(40);
        put(QString::fromStdString(table.title), font(14, true));
        if (table.nothing) return put(QStringLiteral("Too few to print any of it."), font(11));
        std::uint32_t most = 1;
        for (std::size_t row = 0; row < table.rows.size(); ++row) most = std::max(most, table.counts[row].back().count);
        for (std::size_t row = 0; row < table.counts.size(); ++row) {
            keep(16);
            const bool last = row == table.rows.size();
            QStringList cells;
            for (std::size_t column = 0; column < table.columns.size(); ++column)
                if (table.columns.size() > 1) cells.append(QStringLiteral("%1: %2").arg(QString::fromStdString(table.columns[column]), managerwords::printed(table.counts[row][column])));
            const auto name = last ? QStringLiteral("Total") : QString::fromStdString(table.rows[row]);
            put(QStringLiteral("%1: %2").arg(name, managerwords::printed(table.counts[row].back())), font(11, last));
            const auto count = table.counts[row].back().count; // 0 where it is not shown
            if (!last && count > 0) {
                m_painter.fillRect(QRectF(0, m_y, double(m_size.width()) * 0.6 * count / most, dots(barMm)), QColor::fromRgb(bar));
                m_y += dots(barMm + 1);
            }
            if (!cells.isEmpty()) put(cells.join(QStringLiteral(" · ")), font(9));
        }
    }

private:
    void put(const QString &text, const QFont &type)
    {
        const sheet::Paragraph paragraph(text, type, m_size.width(), false);
        for (int i = 0; i < paragraph.lines(); ++i) {
            if (m_y + paragraph.lineHeight() > m_size.height()) nextSheet();
            m_painter.setPen(QColor::fromRgb(ink));
            paragraph.drawLine(m_painter, i, {0.0, m_y});
            m_y += paragraph.lineHeight();
        }
    }
    void keep(double mm)
    {
        if (m_y + dots(mm) > m_size.height()) nextSheet();
    }
    void nextSheet()
    {
        m_writer.newPage();
        m_y = 0;
    }
    QPdfWriter m_writer;
    QPainter m_painter;
    QSize m_size;
    double m_y = 0;
};

} // namespace

QByteArray yearPdf(const std::vector<PrintedTable> &tables, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        Press press(buffer, title);
        for (const auto &table : tables) press.print(table);
    }
    return bytes;
}

} // namespace pipit::app
