// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/workingdays.h"

#include <QString>
#include <QTest>

namespace pipit::test {

/// day(21, 5, 2026)
constexpr CivilDay day(unsigned d, unsigned m, int y)
{
    return {std::chrono::year(y), std::chrono::month(m), std::chrono::day(d)};
}

inline QString said(const CivilDay &d)
{
    return QStringLiteral("%1-%2-%3").arg(int(d.year())).arg(unsigned(d.month()), 2, 10, QLatin1Char('0')).arg(unsigned(d.day()), 2, 10, QLatin1Char('0'));
}
inline QString said(const std::optional<CivilDay> &d)
{
    return d ? said(*d) : QStringLiteral("none");
}

} // namespace pipit::test

/// A day that is not the one expected is printed as a day.
#define COMPARE_DAY(actual, expected) QCOMPARE(pipit::test::said(actual), pipit::test::said(expected))
