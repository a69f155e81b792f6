// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/after/savable.h"
#include "core/review/smallnumbers.h"

namespace pipit::app {

/// The tables of the annual report as CSV, or as PDF with bars: no count under 6, no name of anybody. GUI thread.
class YearReport : public Savable
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of OfficersModel")
    /// As text, a line each: for the screen. "# title", then "row | count | …".
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed)
    Q_PROPERTY(QString year READ year NOTIFY changed)

public:
    using Savable::Savable;
    void show(std::vector<PrintedTable> tables, int fromYear);
    QStringList lines() const;
    QString year() const;
    Maker maker(Kind kind) override;
    QString fileName(Kind kind) const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<PrintedTable> m_tables;
    int m_from = 0;
};

} // namespace pipit::app
