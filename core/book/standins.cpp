// SPDX-License-Identifier: Apache-2.0
#include "core/book/standins.h"

#include "core/book/sayingcodec.h"

namespace pipit {

Result<Bytes> AwayContent::encode() const
{
    saying::Out out(Kind::Away);
    if (until) out.day(1, *until);
    return out.take<AwayContent>();
}

Result<AwayContent> AwayContent::decode(ByteView content)
{
    return saying::read<AwayContent>(content, Kind::Away, {}, [](AwayContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
        if (key != 1) return saying::newerKey();
        PIPIT_FIELD(out.until, saying::day(in));
    });
}

void StandIns::add(const BookEntry &entry)
{
    if (entry.type == EntryType::Withdraw && entry.target) {
        m_takenBack.insert(*entry.target);
    } else if (entry.type == EntryType::Directory) {
        const auto directory = DirectoryContent::decode(entry.content);
        if (!directory) return;
        for (const auto &one : directory->covers) {
            auto &[time, card] = m_covers[{one.seat, one.member}];
            if (time > entry.time) continue;
            time = entry.time;
            card = {one.seat, one.member, one.name, one.face};
        }
    } else if (entry.type == EntryType::Item && entry.kind == Kind::Away) {
        if (auto away = AwayContent::decode(entry.content)) m_away[{entry.time, entry.ref}] = {entry.seat, std::move(*away)};
    }
}

std::vector<CoverCard> StandIns::covers() const
{
    std::vector<CoverCard> out;
    for (const auto &[key, one] : m_covers) out.push_back(one.second);
    return out;
}

const CoverCard *StandIns::cover(SeatId seat, const MemberId &member) const
{
    const auto found = m_covers.find({seat, member});
    return found == m_covers.end() ? nullptr : &found->second.second;
}

std::optional<CivilDay> StandIns::backOn(SeatId seat) const
{
    for (auto at = m_away.rbegin(); at != m_away.rend(); ++at)
        if (at->second.seat == seat && !m_takenBack.contains(at->first.second)) return at->second.content.until;
    return std::nullopt;
}

} // namespace pipit
