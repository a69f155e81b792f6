// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/after/savable.h"
#include "app/manager/reportrows.h"

namespace pipit::app {

/// The tables of the annual report as CSV, or as PDF with bars: no count under 6, no name of anybody. GUI thread.
class YearReport : public Savable
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of OfficersModel")
    Q_PROPERTY(pipit::app::ReportRows *rows READ rows CONSTANT)
    /// Nothing has been counted: there is nothing to save.
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(QString year READ year NOTIFY changed)

public:
    using Savable::Savable;
    void show(std::vector<PrintedTable> tables, int fromYear);
    ReportRows *rows() { return &m_rows; }
    bool empty() const { return m_tables.empty(); }
    QString year() const;
    Maker maker(Kind kind) override;
    QString fileName(Kind kind) const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<PrintedTable> m_tables;
    ReportRows m_rows;
    int m_from = 0;
};

} // namespace pipit::app
