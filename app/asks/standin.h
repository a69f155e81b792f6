// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/format/circlemanifest.h"

#include <QDate>
#include <QString>

namespace pipit::app {

/// Whether somebody is away, and who reads then. A value without a today.
struct StandIn
{
    std::optional<CivilDay> backOn; ///< as the newest AWAY says it
    QString cover;                  ///< who holds the seat now beside her; empty: nobody, or the name has not come

    bool awayOn(const QDate &today) const;
    /// "Sam is away until 4 June. Priya reads for Sam."; empty where she is there.
    QString sentence(const QString &name, const QDate &today) const;
    bool operator==(const StandIn &) const = default;
};

StandIn standInOf(const Book &book, const CircleManifest &manifest, SeatId seat);

} // namespace pipit::app
