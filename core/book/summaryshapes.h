// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/casesummary.h"
#include "core/book/sayingcodec.h"

/// The small shapes that a summary is made of (casesummarycodec.cpp).
namespace pipit::summary {

inline Error corrupt()
{
    return {Code::Corrupt, "summary"};
}

inline void write(cbor::Writer &out, const EntryRef &ref)
{
    out.array(2).bytes(ref.author.view()).bytes(ref.hash.view());
}

/// 0 is none: no closed list has it.
template <class Enum>
inline void write(cbor::Writer &out, const std::optional<Enum> &value)
{
    out.unsignedInt(value ? std::uint64_t(*value) : 0);
}

inline void write(cbor::Writer &out, const CivilDay &day)
{
    out.integer(saying::daysOf(day));
}

inline void write(cbor::Writer &out, const PersonCard &person)
{
    out.array(3).unsignedInt(person.seat).text(person.name).text(person.face);
}

inline void write(cbor::Writer &out, const CoverCard &cover)
{
    out.array(4).unsignedInt(cover.seat).bytes(cover.member.view()).text(cover.name).text(cover.face);
}

inline void writeSeats(cbor::Writer &out, const std::vector<SeatId> &seats)
{
    out.array(seats.size());
    for (const auto seat : seats) out.unsignedInt(seat);
}

inline Result<EntryRef> readRef(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(2));
    EntryRef ref;
    PIPIT_TRY_SET(ref.author, in.id<AuthorId>());
    PIPIT_TRY_SET(ref.hash, in.id<EnvHash>());
    return ref;
}

/// `known`: the number's name, where it has one.
template <class Known>
auto readOptional(cbor::Reader &in, Known known) -> Result<decltype(known(std::uint64_t()))>
{
    PIPIT_TRY_SET(const auto number, in.unsignedInt());
    decltype(known(number)) none;
    if (number == 0) return none;
    auto value = known(number);
    if (!value) return corrupt();
    return value;
}

inline Result<SeatId> readSeat(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto seat, in.unsignedUpTo(255));
    return SeatId(seat);
}

inline Result<Hlc> readTime(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto value, in.unsignedInt());
    return Hlc{value};
}

inline Result<int> readCount(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto count, in.unsignedUpTo(1'000'000'000));
    return int(count);
}

inline Result<std::string> readText(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto text, in.text());
    return std::string(text);
}

inline Result<PersonCard> readPerson(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(3));
    PersonCard out;
    PIPIT_TRY_SET(out.seat, readSeat(in));
    PIPIT_TRY_SET(out.name, readText(in));
    PIPIT_TRY_SET(out.face, readText(in));
    return out;
}

inline Result<CoverCard> readCover(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(4));
    CoverCard out;
    PIPIT_TRY_SET(out.seat, readSeat(in));
    PIPIT_TRY_SET(out.member, in.id<MemberId>());
    PIPIT_TRY_SET(out.name, readText(in));
    PIPIT_TRY_SET(out.face, readText(in));
    return out;
}

/// Never believes a count: every item that is read has bytes of its own.
template <class One, class Read>
inline Result<void> readList(cbor::Reader &in, std::vector<One> &out, Read read)
{
    PIPIT_TRY_SET(const auto count, in.array());
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY_SET(auto one, read(in));
        out.push_back(std::move(one));
    }
    return {};
}

} // namespace pipit::summary
