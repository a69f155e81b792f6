// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/entry.h"
#include "core/book/saying.h"

#include <map>
#include <set>

/// Who reads while an officer is away, and until when she is: FORMAT.md §8.7, §8.8 ("Away").
namespace pipit {

/// AWAY, by an IRO, or by whoever reads for her: no target.
struct AwayContent
{
    std::optional<CivilDay> until; ///< the day on which she is there again; nullopt: she is there
    bool operator==(const AwayContent &) const = default;

    Result<Bytes> encode() const;
    static Result<AwayContent> decode(ByteView content);
};

/// Somebody who holds a seat beside the person that it is named after, and reads when that person is away.
struct CoverCard
{
    SeatId seat = 0;
    MemberId member;
    std::string name, face;
    bool operator==(const CoverCard &) const = default;
};

/// Of one circle: a pure function of the entries held, whatever order they come in.
class StandIns
{
public:
    void add(const BookEntry &entry);
    /// Everybody who was ever named as one, by seat: whoever is no holder of the seat any more has written what she wrote.
    std::vector<CoverCard> covers() const;
    /// nullptr: `member` is who the seat is named after, or nobody knows better. Borrowed until the next entry.
    const CoverCard *cover(SeatId seat, const MemberId &member) const;
    /// The day on which whom `seat` is named after is there again, as the newest AWAY says it, be it past or to come; nullopt:
    /// she is there.
    std::optional<CivilDay> backOn(SeatId seat) const;

private:
    struct Away
    {
        SeatId seat = 0;
        AwayContent content;
    };
    std::map<std::pair<SeatId, MemberId>, std::pair<Hlc, CoverCard>> m_covers;
    std::map<std::pair<Hlc, EntryRef>, Away> m_away;
    std::set<EntryRef> m_takenBack;
};

} // namespace pipit
