// SPDX-License-Identifier: Apache-2.0
#include "app/manager/yearreport.h"

#include "app/manager/managerwords.h"
#include "app/manager/yearpdf.h"

namespace pipit::app {

void YearReport::show(std::vector<PrintedTable> tables, int fromYear)
{
    m_tables = std::move(tables);
    m_from = fromYear;
    Q_EMIT changed();
}

QStringList YearReport::lines() const
{
    QStringList out;
    for (const auto &table : m_tables) {
        out.append(QStringLiteral("# ") + QString::fromStdString(table.title));
        if (table.nothing) {
            out.append(tr("Too few to print any of it."));
            continue;
        }
        QStringList head{QString()};
        for (const auto &column : table.columns) head.append(QString::fromStdString(column));
        out.append((head << tr("Total")).join(QStringLiteral(" | ")));
        for (std::size_t row = 0; row < table.counts.size(); ++row) {
            QStringList cells{row < table.rows.size() ? QString::fromStdString(table.rows[row]) : tr("Total")};
            for (const auto &count : table.counts[row]) cells.append(managerwords::printed(count));
            out.append(cells.join(QStringLiteral(" | ")));
        }
    }
    return out;
}

QString YearReport::year() const
{
    return tr("1 April %1 to 31 March %2").arg(m_from).arg(m_from + 1);
}

Savable::Maker YearReport::maker(Kind kind)
{
    return [kind, tables = m_tables, title = tr("Reviewing officers, %1").arg(year())](DeviceSession &session) -> Result<QByteArray> {
        if (!session.profile()) return Error{Code::Refused, "locked"};
        if (kind == Pdf) return yearPdf(tables, title);
        if (kind != Csv) return Error{Code::Invalid, "no such file of a report"};
        std::string out = "\xEF\xBB\xBF"; // so that a spreadsheet reads UTF-8
        for (const auto &table : tables) out += csvOf(table) + "\r\n";
        return QByteArray::fromStdString(out);
    };
}

QString YearReport::fileName(Kind kind) const
{
    return QStringLiteral("annual-report-%1.%2").arg(m_from).arg(kind == Pdf ? QStringLiteral("pdf") : QStringLiteral("csv"));
}

} // namespace pipit::app
