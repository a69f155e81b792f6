// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"
#include "core/format/cborfields.h"
#include "core/format/kinds.h"

/// How the contents of FORMAT.md §8.7 and §8.8 are written and read: one map each, key 0 the kind, what is empty left out.
namespace pipit::saying {

/// Writes one content. Keys in ascending order; an empty value is left out.
class Out
{
public:
    explicit Out(Kind kind) { number(0, std::uint64_t(kind)); }
    Out &number(unsigned key, std::uint64_t value);
    Out &words(unsigned key, const std::string &value);
    Out &day(unsigned key, const CivilDay &value);
    Out &flag(unsigned key, bool value);
    Out &person(unsigned key, const NamedPerson &value);
    /// Left out where there are none.
    Out &texts(unsigned key, const std::vector<std::string> &values);
    Out &hashes(unsigned key, const std::vector<EnvHash> &values);
    Out &places(unsigned key, const std::vector<std::uint8_t> &values);
    Out &blob(unsigned key, ByteView value);
    /// Items that are well formed already.
    Out &items(unsigned key, const cbor::Writer &list);
    template <class AnyId>
    Out &id(unsigned key, const AnyId &value)
    {
        next(key).bytes(value.view());
        return *this;
    }
    /// The map, when it reads back as `Content` does; what a reader would refuse is not written.
    /// Errors: Invalid, TooBig.
    template <class Content>
    Result<Bytes> take()
    {
        auto map = cbor::Writer().map(m_pairs).raw(m_body.view()).take();
        if (const auto again = Content::decode(map); !again)
            return Error{again.code() == Code::TooBig ? Code::TooBig : Code::Invalid, again.error().detail};
        return map;
    }

private:
    cbor::Writer &next(unsigned key)
    {
        ++m_pairs;
        return m_body.unsignedInt(key);
    }
    cbor::Writer m_body;
    std::size_t m_pairs = 0;
};

/// As Out::day writes it; what is no day becomes a number that does not read back.
std::int64_t daysOf(const CivilDay &day);
/// A list for Out::items, its count before it.
cbor::Writer list(std::size_t count, const cbor::Writer &items);
void write(cbor::Writer &out, const NamedPerson &person);

// Readers of one value. Errors: Corrupt, TooNew, TooBig, as FORMAT.md §8.7 says.
Result<void> kind(cbor::Reader &in, Kind wanted);
Result<std::string> words(cbor::Reader &in, std::size_t most, std::size_t least = 1);
Result<NamedPerson> person(cbor::Reader &in);
Result<CivilDay> day(cbor::Reader &in);
/// Present means true.
Result<bool> flag(cbor::Reader &in);
/// Bits of which `known` have a name.
Result<std::uint8_t> bits(cbor::Reader &in, std::uint8_t known);
/// Corrupt outside of `least` … `most`.
Result<std::uint64_t> between(cbor::Reader &in, std::uint64_t least, std::uint64_t most);
/// 0 … 1,439 after midnight.
Result<std::uint16_t> minute(cbor::Reader &in);
/// In a list, where 1,440 stands for none.
Result<std::optional<std::uint16_t>> minuteOrNone(cbor::Reader &in);
void write(cbor::Writer &out, const std::optional<std::uint16_t> &minute);
/// 1 to `most` bytes.
Result<Bytes> blob(cbor::Reader &in, std::size_t most);
/// 1 to `most` names.
Result<std::vector<std::string>> names(cbor::Reader &in, std::size_t most);
/// 1 to `most` lines of text.
Result<std::vector<std::string>> lines(cbor::Reader &in, std::size_t most);
/// 1 to `most` hashes, ascending, none twice.
Result<std::vector<EnvHash>> hashes(cbor::Reader &in, std::size_t most);
/// `least` to `most` places, each below `most`, ascending, none twice.
Result<std::vector<std::uint8_t>> places(cbor::Reader &in, std::size_t most, std::size_t least);
/// A list of 1 to `most`: never there when it is empty.
Result<std::size_t> count(cbor::Reader &in, std::size_t most);

/// A list for Out::items again, each item of it read by `read`.
template <class One, class Read>
Result<void> items(cbor::Reader &in, std::size_t most, std::vector<One> &out, Read read)
{
    PIPIT_TRY_SET(const auto number, count(in, most));
    for (std::size_t i = 0; i < number; ++i) {
        PIPIT_TRY_SET(auto one, read(in));
        out.push_back(std::move(one));
    }
    return {};
}

/// A number of the closed list 1 … `last`.
template <class Enum>
Result<Enum> among(cbor::Reader &in, Enum last)
{
    PIPIT_TRY_SET(const auto number, in.unsignedInt());
    if (number < 1 || number > std::uint64_t(last)) return Error{Code::TooNew, "number of a closed list"};
    return static_cast<Enum>(number);
}

inline Error newerKey()
{
    return {Code::TooNew, "unknown key"};
}
inline Result<void> must(bool holds, const char *rule)
{
    if (holds) return {};
    return Error{Code::Corrupt, rule};
}

/// Reads a whole content: key 0, then what `field` reads, then what `judge` says of all of it.
template <class Content, class Field, class Judge>
Result<Content> read(ByteView content, Kind wanted, std::initializer_list<unsigned> required, Field field, Judge judge)
{
    PIPIT_TRY_SET(auto in, cbor::Reader::open(content));
    Content out;
    cbor::Keys seen;
    PIPIT_TRY(cbor::fields(in, required, [&](std::uint64_t key, cbor::Reader &value) {
        seen.add(key);
        return key == 0 ? kind(value, wanted) : field(out, key, value);
    }));
    PIPIT_TRY(must(seen.has(0), "no kind"));
    PIPIT_TRY((Result<void>(judge(out, seen))));
    return out;
}

template <class Content, class Field>
Result<Content> read(ByteView content, Kind wanted, std::initializer_list<unsigned> required, Field field)
{
    return read<Content>(content, wanted, required, field,
                         [](const Content &, const cbor::Keys &) { return Result<void>(); });
}

} // namespace pipit::saying
