// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/daywords.h"

#include "app/asks/civildate.h"
#include "app/words.h"
#include "core/base/civiltime.h"

#include <QCoreApplication>
#include <QLocale>

namespace pipit::app::daywords {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(DayWords)
};

constexpr int farthest = 400; ///< days that are looked at one by one

bool weekend(const CivilDay &day)
{
    const auto weekday = std::chrono::weekday(std::chrono::sys_days(day));
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

} // namespace

QString shortDay(const CivilDay &day, const CivilDay &today)
{
    return QLocale().toString(dateOf(day), day.year() == today.year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

QString longDay(const CivilDay &day, const CivilDay &today)
{
    return QLocale().toString(dateOf(day), day.year() == today.year() ? QStringLiteral("dddd d MMMM") : QStringLiteral("dddd d MMMM yyyy"));
}

QString holidaysBetween(const CivilDay &from, const CivilDay &to, const WorkingDays &days)
{
    QStringList found;
    auto at = from;
    for (int i = 0; i < farthest && at < to; ++i) {
        at = addDays(at, 1);
        if (!weekend(at) && days.isBankHoliday(at)) found.append(shortDay(at, from));
    }
    if (found.isEmpty()) return {};
    if (found.size() == 1) return Say::tr("%1 is a bank holiday").arg(found.front());
    return found.size() > 3 ? Say::tr("%1 bank holidays between").arg(found.size()) : Say::tr("%1 are bank holidays").arg(words::together(found));
}

QString counted(const CivilDay &day, const CivilDay &today, const WorkingDays &days)
{
    if (day < today) return Say::tr("This day has gone");
    if (day == today) return Say::tr("Today");
    const int n = days.between(today, day);
    QString out = n == 1 ? Say::tr("1 working day from today") : Say::tr("%1 working days from today").arg(n);
    if (!days.isWorkingDay(day)) out = Say::tr("Not a working day. %1").arg(out);
    const auto holidays = holidaysBetween(today, day, days);
    return holidays.isEmpty() ? out : Say::tr("%1; %2").arg(out, holidays);
}

CivilDay civilOf(const QDate &date)
{
    return CivilDay{std::chrono::year(date.year()), std::chrono::month(unsigned(date.month())), std::chrono::day(unsigned(date.day()))};
}

ClockParameters clockOf(DeviceSession &session)
{
    return ClockParameters::read(session.device().manifests().settings().newest()).parameters;
}

CivilDay today(DeviceSession &session)
{
    return civil::today(session.clock());
}

} // namespace pipit::app::daywords
