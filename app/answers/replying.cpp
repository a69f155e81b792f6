// SPDX-License-Identifier: Apache-2.0
#include "app/answers/replying.h"

#include <QDateTime>

namespace pipit::app {

std::int16_t zoneHere()
{
    return static_cast<std::int16_t>(QDateTime::currentDateTime().offsetFromUtc() / 60);
}

Result<EntryRef> sayTo(DeviceSession &session, const CircleId &circle, const EntryRef &target, Bytes content)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    const auto *chain = session.device().manifests().circle(circle);
    if (!chain) return Error{Code::NotFound, "circle"};
    PIPIT_TRY_SET(const auto held, session.profile()->entry(circle, target));
    if (!held) return Error{Code::NotFound, "target"};
    NewEntry entry;
    entry.circle = circle;
    entry.content = std::move(content);
    entry.target = target;
    entry.zoneMinutes = zoneHere();
    for (const auto id : held->audience)
        if (const auto *seat = chain->newest().seat(id); seat && seat->status == SeatStatus::Active && id != recordsSeat)
            entry.audience.push_back(id);
    return session.post(std::move(entry));
}

std::vector<SeatId> seatsOf(DeviceSession &session, const CircleId &circle, std::initializer_list<Role> roles)
{
    std::vector<SeatId> out;
    const auto *chain = session.device().manifests().circle(circle);
    if (!chain) return out;
    for (const auto &seat : chain->newest().seats)
        if (std::find(roles.begin(), roles.end(), seat.role) != roles.end() && seat.status == SeatStatus::Active && !seat.holders.empty())
            out.push_back(seat.id);
    return out;
}

} // namespace pipit::app
