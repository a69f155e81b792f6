// SPDX-License-Identifier: Apache-2.0
#include "app/answers/replying.h"

#include "app/share/shareable.h"

namespace pipit::app {

namespace {

Result<EntryRef> post(DeviceSession &session, const CircleId &circle, const std::vector<SeatId> &audience, const std::optional<EntryRef> &target,
                      const Bytes &content)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    return session.profile()->spareRoom().use([&] {
        auto entry = entryFor(circle, {audience, std::nullopt, true, false});
        entry.content = content;
        entry.target = target;
        return session.post(std::move(entry));
    });
}

} // namespace

Result<EntryRef> sayFor(DeviceSession &session, const CircleId &circle, const std::vector<SeatId> &audience, const Bytes &content)
{
    return post(session, circle, audience, {}, content);
}

Result<EntryRef> sayTo(DeviceSession &session, const CircleId &circle, const EntryRef &target, const Bytes &content)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    PIPIT_TRY_SET(const auto held, session.profile()->entry(circle, target));
    if (!held) return Error{Code::NotFound, "target"};
    return post(session, circle, stillThere(session, circle, held->audience), target, content);
}

std::vector<SeatId> stillThere(DeviceSession &session, const CircleId &circle, const std::vector<SeatId> &audience)
{
    std::vector<SeatId> out;
    const auto *chain = session.device().manifests().circle(circle);
    if (!chain) return out;
    for (const auto id : audience)
        if (const auto *seat = chain->newest().seat(id); seat && seat->status == SeatStatus::Active && !seat->holders.empty() && id != recordsSeat)
            out.push_back(id);
    return out;
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
