// SPDX-License-Identifier: Apache-2.0
#include "app/manager/yearreport.h"

#include "app/manager/yearpdf.h"

namespace pipit::app {

void YearReport::show(std::vector<PrintedTable> tables, int fromYear)
{
    m_tables = std::move(tables);
    m_from = fromYear;
    m_rows.show(m_tables);
    Q_EMIT changed();
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
