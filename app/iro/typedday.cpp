// SPDX-License-Identifier: Apache-2.0
#include "app/iro/typedday.h"

#include "app/asks/civildate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace pipit::app::typedday {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(TypedDay)
};

constexpr int firstYear = 1900, lastYear = 2200;

/// 1 to 12 by the first three letters of an English month, or the whole of one in the person's language; 0: none.
int monthOf(const QString &word)
{
    for (int month = 1; month <= 12; ++month)
        for (const auto &locale : {QLocale(QLocale::English), QLocale()})
            if (word.size() >= 3 && locale.monthName(month).startsWith(word, Qt::CaseInsensitive)) return month;
    return 0;
}

} // namespace

Typed day(const QString &typed)
{
    const auto text = typed.simplified();
    if (text.isEmpty()) return {};
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,4})[./ -](\\d{1,2}|\\p{L}+)\\.?[./ -](\\d{1,4})$"));
    const auto found = numbers.match(text);
    if (!found.hasMatch()) return {{}, Say::tr("“%1” is no date. Write it like 1 July 2014 or 1/7/2014.").arg(text)};
    int first = found.captured(1).toInt(), last = found.captured(3).toInt();
    bool isNumber = false;
    int month = found.captured(2).toInt(&isNumber);
    if (!isNumber) month = monthOf(found.captured(2));
    if (found.captured(1).size() == 4) std::swap(first, last);
    else if (found.captured(3).size() != 4) return {{}, Say::tr("Write the year with four numbers, like 2014.")};
    const QDate date(last, month, first);
    if (!date.isValid()) return {{}, Say::tr("“%1” is no day of the calendar.").arg(text)};
    if (last < firstYear || last > lastYear) return {{}, Say::tr("The year %1 cannot be right.").arg(last)};
    return {CivilDay{std::chrono::year(last), std::chrono::month(unsigned(month)), std::chrono::day(unsigned(first))}, {}};
}

QString text(const std::optional<CivilDay> &day)
{
    return day && day->ok() ? QLocale().toString(dateOf(*day), QStringLiteral("d MMMM yyyy")) : QString();
}

TypedMinute minute(const QString &typed)
{
    const auto text = typed.simplified().toLower();
    if (text.isEmpty()) return {};
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2})(?:[:.]?(\\d{2}))? ?(am|pm)?$"));
    const auto found = clock.match(text);
    const auto fault = Say::tr("“%1” is no time. Write it like 16:00.").arg(typed.simplified());
    if (!found.hasMatch()) return {{}, fault};
    int hour = found.captured(1).toInt();
    const int minutes = found.captured(2).toInt();
    const auto half = found.captured(3);
    if (half.isEmpty() && found.captured(2).isEmpty()) return {{}, fault};
    if (!half.isEmpty() && (hour < 1 || hour > 12)) return {{}, fault};
    if (!half.isEmpty()) hour = hour % 12 + (half == QStringLiteral("pm") ? 12 : 0);
    if (hour > 23 || minutes > 59) return {{}, fault};
    return {std::uint16_t(hour * 60 + minutes), {}};
}

} // namespace pipit::app::typedday
