// SPDX-License-Identifier: Apache-2.0
#include "app/share/readingdays.h"

#include <QCoreApplication>

#include <array>
#include <bit>

namespace pipit::app {

namespace {

constexpr std::uint8_t everyDay = 0b1111111, weekdays = 0b0011111, weekend = 0b1100000;

struct ReadingDays
{
    Q_DECLARE_TR_FUNCTIONS(ReadingDays)
};

/// "Looks on …", each day as a word of its own so that every language can bend it.
QString onDay(int day)
{
    const std::array names{ReadingDays::tr("Mondays"), ReadingDays::tr("Tuesdays"), ReadingDays::tr("Wednesdays"), ReadingDays::tr("Thursdays"),
                           ReadingDays::tr("Fridays"), ReadingDays::tr("Saturdays"), ReadingDays::tr("Sundays")};
    return names[std::size_t(day)];
}

QString butDay(int day)
{
    const std::array names{ReadingDays::tr("Monday"), ReadingDays::tr("Tuesday"), ReadingDays::tr("Wednesday"), ReadingDays::tr("Thursday"),
                           ReadingDays::tr("Friday"), ReadingDays::tr("Saturday"), ReadingDays::tr("Sunday")};
    return names[std::size_t(day)];
}

} // namespace

QString looksOn(std::uint8_t days)
{
    days &= everyDay;
    if (days == 0) return {};
    if (days == everyDay) return ReadingDays::tr("Looks every day.");
    if (days == weekdays) return ReadingDays::tr("Looks on weekdays.");
    if (days == weekend) return ReadingDays::tr("Looks at weekends.");
    const std::uint8_t left = days ^ everyDay;
    if (std::has_single_bit(left)) return ReadingDays::tr("Looks every day but %1.").arg(butDay(std::countr_zero(left)));
    QStringList names;
    for (int day = 0; day < 7; ++day)
        if (days >> day & 1) names << onDay(day);
    const auto last = names.takeLast();
    if (names.isEmpty()) return ReadingDays::tr("Looks on %1.").arg(last);
    return ReadingDays::tr("Looks on %1 and %2.").arg(names.join(ReadingDays::tr(", ")), last);
}

} // namespace pipit::app
