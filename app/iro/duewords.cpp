// SPDX-License-Identifier: Apache-2.0
#include "app/iro/duewords.h"

#include "app/asks/civildate.h"

#include <QCoreApplication>
#include <QLocale>

namespace pipit::app::duewords {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(DueWords)
};

} // namespace

QString day(const CivilDay &day, const CivilDay &today)
{
    return QLocale().toString(dateOf(day), day.year() == today.year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

QString longDay(const CivilDay &day, const CivilDay &today)
{
    return QLocale().toString(dateOf(day), day.year() == today.year() ? QStringLiteral("dddd d MMMM") : QStringLiteral("dddd d MMMM yyyy"));
}

QString minute(std::uint16_t minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString reason(const ClockReason &reason, const CivilDay &today)
{
    const auto span = reason.unit == ClockReason::Unit::WorkingDays ? workingDays(reason.amount)
                      : reason.amount == 1 ? Say::tr("1 month") : Say::tr("%1 months").arg(reason.amount);
    const auto from = Say::tr("%1 from %2").arg(span, day(reason.from, today));
    switch (reason.rule) {
    case ClockReason::Rule::First: return Say::tr("first: %1").arg(from);
    case ClockReason::Rule::Second: return Say::tr("second: %1").arg(from);
    case ClockReason::Rule::Adjourned: return Say::tr("broken off: %1").arg(from);
    case ClockReason::Rule::Later: break;
    }
    return from;
}

QString times(int count)
{
    return count == 1 ? Say::tr("once") : count == 2 ? Say::tr("twice") : Say::tr("%1 times").arg(count);
}

QString workingDays(int count)
{
    return count == 1 ? Say::tr("1 working day") : Say::tr("%1 working days").arg(count);
}

QString doubt(ClockDoubt doubt, const CivilDay &today)
{
    switch (doubt) {
    case ClockDoubt::NoBirthday: return Say::tr("No date of birth is written.");
    case ClockDoubt::NoSince: return Say::tr("Nobody has written since when this child is looked after.");
    case ClockDoubt::BornAfter: return Say::tr("The date of birth is after a day that must come later.");
    case ClockDoubt::NotADay: return Say::tr("One date is no day of any calendar. It is left out.");
    case ClockDoubt::ClockWrong: return Say::tr("By this tablet’s clock it is %1. Nothing is called late until the clock is right.").arg(int(today.year()));
    case ClockDoubt::HeldInFuture: return Say::tr("A review is written as held on a day still to come. It is not counted.");
    case ClockDoubt::HeldBeforeCare: return Say::tr("A review is written as held before this child was looked after. It is not counted.");
    case ClockDoubt::WrongOrder: return Say::tr("The reviews do not stand in the order of their days.");
    case ClockDoubt::TwiceOnOneDay: return Say::tr("Two reviews are written for one day. They count as one.");
    case ClockDoubt::StateAndParts: return Say::tr("A part of a review was held, and not yet the whole.");
    case ClockDoubt::PlannedPast: return Say::tr("A review was planned for a day that has gone. Nobody has written what came of it.");
    case ClockDoubt::AdjournedAgain: return Say::tr("It was broken off more often than the council allows. The days run from the first time.");
    }
    return {};
}

std::optional<int> age(const std::optional<CivilDay> &born, const CivilDay &today)
{
    if (!born || !born->ok() || *born > today) return std::nullopt;
    const bool birthdayGone = std::pair(today.month(), today.day()) >= std::pair(born->month(), born->day());
    return int(today.year()) - int(born->year()) - (birthdayGone ? 0 : 1);
}

} // namespace pipit::app::duewords
