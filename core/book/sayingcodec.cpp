// SPDX-License-Identifier: Apache-2.0
#include "core/book/sayingcodec.h"

namespace pipit::saying {

namespace {

constexpr std::int64_t farthestDay = 200'000;
/// What no day is, so that a date which is none does not read back.
constexpr std::int64_t noDay = farthestDay + 1;
constexpr std::uint16_t lastMinute = 1'439, noMinute = 1'440, noTime = 1'441;

Result<std::vector<std::string>> texts(cbor::Reader &in, std::size_t most, std::size_t bytes)
{
    PIPIT_TRY_SET(const auto number, count(in, most));
    std::vector<std::string> out;
    for (std::size_t i = 0; i < number; ++i) {
        PIPIT_TRY_SET(auto text, words(in, bytes));
        out.push_back(std::move(text));
    }
    return out;
}

} // namespace

std::int64_t daysOf(const CivilDay &day)
{
    return day.ok() ? std::chrono::sys_days(day).time_since_epoch().count() : noDay;
}

Out &Out::number(unsigned key, std::uint64_t value)
{
    next(key).unsignedInt(value);
    return *this;
}

Out &Out::words(unsigned key, const std::string &value)
{
    if (!value.empty()) next(key).text(value);
    return *this;
}

Out &Out::day(unsigned key, const CivilDay &value)
{
    next(key).integer(daysOf(value));
    return *this;
}

Out &Out::flag(unsigned key, bool value)
{
    if (value) next(key).boolean(true);
    return *this;
}

Out &Out::person(unsigned key, const NamedPerson &value)
{
    write(next(key), value);
    return *this;
}

Out &Out::texts(unsigned key, const std::vector<std::string> &values)
{
    if (values.empty()) return *this;
    next(key).array(values.size());
    for (const auto &value : values) m_body.text(value);
    return *this;
}

Out &Out::hashes(unsigned key, const std::vector<EnvHash> &values)
{
    if (values.empty()) return *this;
    next(key).array(values.size());
    for (const auto &value : values) m_body.bytes(value.view());
    return *this;
}

Out &Out::places(unsigned key, const std::vector<std::uint8_t> &values)
{
    if (values.empty()) return *this;
    next(key).array(values.size());
    for (const auto value : values) m_body.unsignedInt(value);
    return *this;
}

Out &Out::blob(unsigned key, ByteView value)
{
    if (!value.empty()) next(key).bytes(value);
    return *this;
}

Out &Out::items(unsigned key, const cbor::Writer &list)
{
    next(key).raw(list.view());
    return *this;
}

cbor::Writer list(std::size_t count, const cbor::Writer &items)
{
    cbor::Writer out;
    out.array(count).raw(items.view());
    return out;
}

void write(cbor::Writer &out, const NamedPerson &person)
{
    out.array(2).text(person.name).text(person.face);
}

Result<void> kind(cbor::Reader &in, Kind wanted)
{
    PIPIT_TRY_SET(const auto number, in.unsignedInt());
    return must(number == std::uint64_t(wanted), "another kind");
}

Result<std::string> words(cbor::Reader &in, std::size_t most, std::size_t least)
{
    PIPIT_TRY_SET(const auto text, in.text());
    if (text.size() < least) return Error{Code::Corrupt, "empty words"};
    if (text.size() > most) return Error{Code::TooBig, "words"};
    return std::string(text);
}

Result<NamedPerson> person(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(2));
    NamedPerson out;
    PIPIT_TRY_SET(out.name, words(in, sayinglimits::nameBytes));
    PIPIT_TRY_SET(out.face, words(in, sayinglimits::faceBytes, 0));
    return out;
}

Result<CivilDay> day(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto days, in.integer());
    if (days < -farthestDay || days > farthestDay) return Error{Code::Corrupt, "day"};
    return CivilDay(std::chrono::sys_days(std::chrono::days(days)));
}

Result<bool> flag(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto value, in.boolean());
    if (!value) return Error{Code::Corrupt, "false is left out"};
    return value;
}

Result<std::uint8_t> bits(cbor::Reader &in, std::uint8_t known)
{
    PIPIT_TRY_SET(const auto value, in.unsignedInt());
    if (value & ~std::uint64_t(known)) return Error{Code::TooNew, "a bit without a name"};
    return static_cast<std::uint8_t>(value);
}

Result<std::size_t> count(cbor::Reader &in, std::size_t most)
{
    PIPIT_TRY_SET(const auto number, in.array());
    if (number == 0) return Error{Code::Corrupt, "an empty list is left out"};
    if (number > most) return Error{Code::TooBig, "list"};
    return number;
}

Result<std::uint64_t> between(cbor::Reader &in, std::uint64_t least, std::uint64_t most)
{
    PIPIT_TRY_SET(const auto number, in.unsignedUpTo(most));
    if (number < least) return Error{Code::Corrupt, "too small a number"};
    return number;
}

Result<std::uint16_t> minute(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto number, in.unsignedUpTo(lastMinute));
    return std::uint16_t(number);
}

Result<std::optional<std::uint16_t>> minuteOrNone(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto number, in.unsignedUpTo(noMinute));
    return number == noMinute ? std::optional<std::uint16_t>() : std::uint16_t(number);
}

void write(cbor::Writer &out, const std::optional<std::uint16_t> &minute)
{
    // What is no minute must not read as none.
    out.unsignedInt(!minute ? noMinute : *minute > lastMinute ? noTime : *minute);
}

Result<Bytes> blob(cbor::Reader &in, std::size_t most)
{
    PIPIT_TRY_SET(const auto bytes, in.bytes());
    if (bytes.empty()) return Error{Code::Corrupt, "no bytes"};
    if (bytes.size() > most) return Error{Code::TooBig, "bytes"};
    return toBytes(bytes);
}

Result<std::vector<std::string>> names(cbor::Reader &in, std::size_t most)
{
    return texts(in, most, sayinglimits::nameBytes);
}

Result<std::vector<std::string>> lines(cbor::Reader &in, std::size_t most)
{
    return texts(in, most, sayinglimits::lineBytes);
}

Result<std::vector<EnvHash>> hashes(cbor::Reader &in, std::size_t most)
{
    PIPIT_TRY_SET(const auto number, count(in, most));
    std::vector<EnvHash> out;
    for (std::size_t i = 0; i < number; ++i) {
        PIPIT_TRY_SET(const auto hash, in.id<EnvHash>());
        PIPIT_TRY(must(out.empty() || out.back() < hash, "order of hashes"));
        out.push_back(hash);
    }
    return out;
}

Result<std::vector<std::uint8_t>> places(cbor::Reader &in, std::size_t most, std::size_t least)
{
    PIPIT_TRY_SET(const auto number, in.array());
    if (number > most) return Error{Code::TooBig, "places"};
    PIPIT_TRY(must(number >= least, "no places"));
    std::vector<std::uint8_t> out;
    for (std::size_t i = 0; i < number; ++i) {
        PIPIT_TRY_SET(const auto place, in.unsignedUpTo(most - 1));
        PIPIT_TRY(must(out.empty() || out.back() < place, "order of places"));
        out.push_back(std::uint8_t(place));
    }
    return out;
}

} // namespace pipit::saying
