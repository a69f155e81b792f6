// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asks/standin.h"
#include "app/vault/devicesession.h"

#include <QString>

namespace pipit::app {

/// Who is enrolled around the child whose space is open, as far as their names have come. Read on the vault's thread.
struct CirclePeople
{
    struct Somebody
    {
        SeatId seat = 0;
        Role role{};
        QString name, face;
        StandIn standIn{}; ///< of the officer
    };
    std::vector<Somebody> others; ///< by seat; never herself, nor a seat that holds only keys or counts
    SeatId officerSeat = 0;       ///< 0: none
    QString officer, officerFace; ///< empty before the name has come
    QString meetingName;          ///< what the authority calls a review on a child's screen; empty: it has not said

    std::vector<CoverCard> covers; ///< whoever reads or read in somebody's place

    const Somebody *at(SeatId seat) const;
    /// Who it was of those who hold `seat`: a cover by her own name and face. Whose name has not come is "Somebody".
    QString nameOf(SeatId seat, const std::optional<MemberId> &member) const;
    QString faceOf(SeatId seat, const std::optional<MemberId> &member) const;
    /// Of the officer; where the name has not come, words that stand for it.
    QString officerSaid() const;
};

/// Of the only circle. Errors: NotFound.
Result<CirclePeople> circlePeople(DeviceSession &session);

} // namespace pipit::app
