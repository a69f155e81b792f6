// SPDX-License-Identifier: Apache-2.0
#include "app/share/shareable.h"

#include <QDateTime>

namespace pipit::app {

NewEntry entryFor(const CircleId &circle, ShareChoice choice)
{
    NewEntry entry;
    entry.circle = circle;
    entry.audience = std::move(choice.audience);
    entry.use = choice.use;
    entry.keepCopy = choice.keepCopy;
    entry.leaveNoMark = choice.leaveNoMark;
    entry.zoneMinutes = static_cast<std::int16_t>(QDateTime::currentDateTime().offsetFromUtc() / 60);
    return entry;
}

} // namespace pipit::app
