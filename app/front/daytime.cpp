// SPDX-License-Identifier: Apache-2.0
#include "app/front/daytime.h"

namespace pipit::app {

QString DayTime::partAt(QTime time)
{
    const int hour = time.hour();
    if (hour < 5 || hour >= 20) return QStringLiteral("night");
    if (hour < 8) return QStringLiteral("dawn");
    return hour < 17 ? QStringLiteral("day") : QStringLiteral("dusk");
}

} // namespace pipit::app
