// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/format/cbor.h"

/// Entries of a small circle, made by hand.
namespace pipit::test {

inline constexpr SeatId childSeat = 1, iroSeat = 2, workerSeat = 4;
inline constexpr std::int64_t noon = 1'780'000'000'000;
inline constexpr CivilDay june5{std::chrono::year(2026), std::chrono::June, std::chrono::day(5)};

/// The reference of entry `number` of `seat`.
inline EntryRef refOf(std::uint8_t number, SeatId seat = childSeat)
{
    EntryRef ref;
    ref.author.bytes.fill(seat);
    ref.hash.bytes.fill(number);
    return ref;
}

/// Entry `number`, written in that second after noon; it says `content` and is aimed at `target`.
inline BookEntry said(std::uint8_t number, SeatId seat, Kind kind, Bytes content, std::optional<EntryRef> target = {})
{
    BookEntry out;
    out.ref = refOf(number, seat);
    out.member.bytes.fill(seat);
    out.seat = seat;
    out.type = EntryType::Item;
    out.kind = kind;
    out.time = Hlc::of(noon + number * 1'000);
    out.audience = {childSeat, iroSeat, 255};
    out.target = target;
    out.content = std::move(content);
    out.mine = seat == childSeat;
    return out;
}

inline BookEntry takenBack(std::uint8_t number, const EntryRef &target)
{
    auto out = said(number, childSeat, Kind::Page, cbor::Writer().map(0).take(), target);
    out.type = EntryType::Withdraw;
    out.kind.reset();
    return out;
}

} // namespace pipit::test
