// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"
#include "core/book/casefacts.h"

#include <QStringList>

namespace pipit::app {

/// Whoever is on duty for a circle: an active seat that somebody holds, and the authority says it is staffed.
std::optional<SeatId> onDuty(DeviceSession &session, const CircleId &circle);

/// What a worry is about, before it is told: the page or ask, hers exactly, and how she can be answered.
struct WorryStart
{
    std::optional<EntryRef> from;
    QString exact;        ///< what she wrote there, word for word
    QString safely, near; ///< how she can be answered; who was with her when she made it, as she said
    std::optional<SeatId> duty;
    QString dutyName;
    QStringList numbers;  ///< "Council out of hours, 0300 …, day and night": where nobody is on duty
};
/// Errors: Refused (locked), NotFound.
Result<WorryStart> worryStart(DeviceSession &session, const CircleId &circle, const std::optional<EntryRef> &from);

/// A CONCERN to whoever is on duty, at once, and a GRANT of what it came from. Errors: Refused (nobody is on duty: nothing is sent),
/// those of posting. Where the writer's role may not give on what a child wrote (a social worker) there is no GRANT. When it cannot be written the CONCERN has gone, which says all that matters.
Result<EntryRef> tellDuty(DeviceSession &session, const CircleId &circle, const ConcernContent &content, const std::optional<EntryRef> &from);

/// The open concern about an entry; else the newest that was released.
std::optional<Told<ConcernContent>> concernAbout(const Book &book, const std::optional<EntryRef> &from);

} // namespace pipit::app
