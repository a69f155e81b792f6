// SPDX-License-Identifier: Apache-2.0
#include "app/answers/askagain.h"

#include "app/answers/replying.h"
#include "app/answers/requestwords.h"

namespace pipit::app {

namespace {

bool waitsForAYes(const Book &book, const Trail &trail)
{
    using What = TrailStep::What;
    switch (trail.now) {
    case What::Asked: return book.delivery(trail.ask).state >= ShareState::Posted;
    case What::AskedFor:
    case What::Changed:
    case What::Refused:
    case What::NoBecause:
    case What::OtherWay:
    case What::NotYet:
    case What::NotDone: return true;
    default: return false;
    }
}

} // namespace

std::optional<Again> askingAgain(DeviceSession &session, const CircleId &circle, const Trail &trail)
{
    const auto *asked = std::get_if<RequestContent>(&trail.content);
    const auto book = session.books().find(circle);
    const auto *chain = session.device().manifests().circle(circle);
    if (!asked || trail.takenBack || !chain || book == session.books().end() || trail.child() != book->second.mySeat()) return std::nullopt;
    if (!waitsForAYes(book->second, trail)) return std::nullopt;
    const auto first = asked->repeats.value_or(trail.ask.hash);
    for (const auto &other : book->second.requests().requests()) {
        if (other.ref == trail.ask) break; // newest first
        if (other.content.repeats == first) return std::nullopt;
    }
    Again out{*asked, stillThere(session, circle, trail.audience)};
    out.request.repeats = first;
    std::erase_if(out.audience, [&](SeatId seat) {
        return seat == trail.child() || !requestwords::offeredTo(asked->what, chain->newest().seat(seat)->role);
    });
    return out.audience.empty() ? std::nullopt : std::optional(std::move(out));
}

} // namespace pipit::app
