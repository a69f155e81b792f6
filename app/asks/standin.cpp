// SPDX-License-Identifier: Apache-2.0
#include "app/asks/standin.h"

#include "app/asks/civildate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pipit::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(StandIn)
};

} // namespace

bool StandIn::awayOn(const QDate &today) const
{
    return backOn && dateOf(*backOn) > today;
}

QString StandIn::sentence(const QString &name, const QDate &today) const
{
    if (!awayOn(today)) return {};
    const auto day = dateOf(*backOn);
    const auto written = QLocale().toString(day, day.year() == today.year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
    const auto away = Say::tr("%1 is away until %2.").arg(name, written);
    return cover.isEmpty() ? away : away + u' ' + Say::tr("%1 reads for %2.").arg(cover, name);
}

StandIn standInOf(const Book &book, const CircleManifest &manifest, SeatId id)
{
    StandIn out;
    out.backOn = book.standIns().backOn(id);
    const auto *seat = manifest.seat(id);
    if (!seat) return out;
    for (const auto &member : seat->holders)
        if (const auto *cover = book.standIns().cover(id, member)) out.cover = QString::fromStdString(cover->name);
    return out;
}

} // namespace pipit::app
