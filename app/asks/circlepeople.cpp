// SPDX-License-Identifier: Apache-2.0
#include "app/asks/circlepeople.h"

#include <QCoreApplication>

namespace pipit::app {

const CirclePeople::Somebody *CirclePeople::at(SeatId seat) const
{
    const auto found = std::find_if(others.begin(), others.end(), [seat](const auto &each) { return each.seat == seat; });
    return found == others.end() ? nullptr : &*found;
}

namespace {

const CoverCard *coverIn(const std::vector<CoverCard> &covers, SeatId seat, const std::optional<MemberId> &member)
{
    const auto found = std::find_if(covers.begin(), covers.end(), [&](const auto &one) { return one.seat == seat && one.member == member; });
    return found == covers.end() ? nullptr : &*found;
}

} // namespace

QString CirclePeople::nameOf(SeatId seat, const std::optional<MemberId> &member) const
{
    if (const auto *cover = coverIn(covers, seat, member)) return QString::fromStdString(cover->name);
    const auto *somebody = at(seat);
    return somebody ? somebody->name : seat == officerSeat ? officerSaid() : QCoreApplication::translate("CirclePeople", "Somebody");
}

QString CirclePeople::faceOf(SeatId seat, const std::optional<MemberId> &member) const
{
    if (const auto *cover = coverIn(covers, seat, member)) return QString::fromStdString(cover->face);
    const auto *somebody = at(seat);
    return somebody ? somebody->face : QString();
}

QString CirclePeople::officerSaid() const
{
    return officer.isEmpty() ? QCoreApplication::translate("CirclePeople", "The person who runs your meeting") : officer;
}

Result<CirclePeople> circlePeople(DeviceSession &session)
{
    PIPIT_TRY_SET(const auto id, session.onlyCircle());
    const auto &book = session.books().at(id);
    const auto *chain = session.device().manifests().circle(id);
    if (!chain) return Error{Code::NotFound, "circle"};
    CirclePeople out;
    out.covers = book.standIns().covers();
    out.meetingName = QString::fromStdString(session.device().manifests().settings().newest().meetingName);
    for (const auto &seat : chain->newest().seats) {
        if (seat.id == book.mySeat() || seat.role == Role::Manager || seat.role == Role::Records || seat.role == Role::Duty) continue;
        if (seat.status != SeatStatus::Active || seat.holders.empty()) continue;
        if (seat.role == Role::Iro) out.officerSeat = seat.id;
        const auto person = book.person(seat.id);
        if (!person) continue; // the child cannot know who it is
        out.others.push_back({seat.id, seat.role, QString::fromStdString(person->name), QString::fromStdString(person->face)});
        if (seat.role != Role::Iro) continue;
        out.others.back().standIn = standInOf(book, chain->newest(), seat.id);
        out.officer = out.others.back().name;
        out.officerFace = out.others.back().face;
    }
    return out;
}

} // namespace pipit::app
