// SPDX-License-Identifier: Apache-2.0
#include "core/format/cbor.h"

namespace pipit::cbor {

namespace {

constexpr std::uint8_t majorUnsigned = 0, majorNegative = 1, majorBytes = 2, majorText = 3, majorArray = 4, majorMap = 5,
                       majorSimple = 7;
constexpr std::uint8_t simpleFalse = 0xf4, simpleTrue = 0xf5, simpleNull = 0xf6;

Error corrupt(std::size_t at, const char *why)
{
    return {Code::Corrupt, std::string("cbor: ") + why + " at " + std::to_string(at)};
}

struct Head
{
    std::uint8_t major;
    std::uint64_t argument;
    std::size_t length;
};

Result<Head> parseHead(ByteView in, std::size_t at)
{
    if (at >= in.size()) return corrupt(at, "ends early");
    const std::uint8_t first = in[at], major = first >> 5, info = first & 31;
    if (major == majorSimple) {
        if (first != simpleFalse && first != simpleTrue && first != simpleNull) return corrupt(at, "not in the subset");
        return Head{major, first, 1};
    }
    if (major == 6) return corrupt(at, "tag");
    if (info < 24) return Head{major, info, 1};
    if (info > 27) return corrupt(at, "indefinite or reserved length");
    const std::size_t extra = std::size_t(1) << (info - 24);
    if (in.size() - at - 1 < extra) return corrupt(at, "ends early");
    std::uint64_t argument = 0;
    for (std::size_t i = 0; i < extra; ++i) argument = argument << 8 | in[at + 1 + i];
    const std::uint64_t least = extra == 1 ? 24 : std::uint64_t(1) << (extra * 4);
    if (argument < least) return corrupt(at, "not the shortest form");
    if (major == majorNegative && argument > static_cast<std::uint64_t>(INT64_MAX)) return corrupt(at, "below -2^63");
    return Head{major, argument, 1 + extra};
}

/// RFC 3629: no overlong forms, no surrogates, at most U+10FFFF.
bool validUtf8(ByteView text)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::uint8_t c = text[i];
        const int more = c < 0x80 ? 0 : c >= 0xc2 && c <= 0xdf ? 1 : c >= 0xe0 && c <= 0xef ? 2 : c >= 0xf0 && c <= 0xf4 ? 3 : -1;
        if (more < 0 || text.size() - i <= std::size_t(more)) return false;
        for (int k = 1; k <= more; ++k)
            if ((text[i + std::size_t(k)] & 0xc0) != 0x80) return false;
        if (more >= 2) {
            const std::uint8_t d = text[i + 1];
            if ((c == 0xe0 && d < 0xa0) || (c == 0xed && d > 0x9f) || (c == 0xf0 && d < 0x90) || (c == 0xf4 && d > 0x8f))
                return false;
        }
        i += std::size_t(more) + 1;
    }
    return true;
}

bool lessBytewise(ByteView a, ByteView b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

/// Returns the offset after the item at `at`. Recursion is bounded by `depth`.
Result<std::size_t> walk(ByteView in, std::size_t at, int depth)
{
    PIPIT_TRY_SET(const auto head, parseHead(in, at));
    std::size_t next = at + head.length;
    if (head.major == majorBytes || head.major == majorText) {
        if (head.argument > in.size() - next) return corrupt(at, "string longer than the input");
        const auto body = in.subspan(next, static_cast<std::size_t>(head.argument));
        if (head.major == majorText && !validUtf8(body)) return corrupt(at, "text that is not UTF-8");
        return next + body.size();
    }
    if (head.major != majorArray && head.major != majorMap) return next;
    if (depth == 0) return corrupt(at, "nested too deep");
    ByteView lastKey;
    for (std::uint64_t i = 0; i < head.argument; ++i) {
        if (head.major == majorMap) {
            PIPIT_TRY_SET(const auto afterKey, walk(in, next, depth - 1));
            const auto key = in.subspan(next, afterKey - next);
            if (i > 0 && !lessBytewise(lastKey, key)) return corrupt(next, "keys out of order or twice");
            lastKey = key;
            next = afterKey;
        }
        PIPIT_TRY_SET(next, walk(in, next, depth - 1));
    }
    return next;
}

} // namespace

void Writer::head(std::uint8_t major, std::uint64_t argument)
{
    const auto first = static_cast<std::uint8_t>(major << 5);
    if (argument < 24) {
        m_out.push_back(static_cast<std::uint8_t>(first | argument));
    } else if (argument <= 0xff) {
        m_out.push_back(first | 24);
        putBigEndian(m_out, static_cast<std::uint8_t>(argument));
    } else if (argument <= 0xffff) {
        m_out.push_back(first | 25);
        putBigEndian(m_out, static_cast<std::uint16_t>(argument));
    } else if (argument <= 0xffffffff) {
        m_out.push_back(first | 26);
        putBigEndian(m_out, static_cast<std::uint32_t>(argument));
    } else {
        m_out.push_back(first | 27);
        putBigEndian(m_out, argument);
    }
}

Writer &Writer::unsignedInt(std::uint64_t value)
{
    head(majorUnsigned, value);
    return *this;
}

Writer &Writer::integer(std::int64_t value)
{
    if (value >= 0) head(majorUnsigned, static_cast<std::uint64_t>(value));
    else head(majorNegative, static_cast<std::uint64_t>(-1 - value));
    return *this;
}

Writer &Writer::bytes(ByteView value)
{
    head(majorBytes, value.size());
    return raw(value);
}

Writer &Writer::text(std::string_view value)
{
    head(majorText, value.size());
    return raw(asBytes(value));
}

Writer &Writer::array(std::size_t count)
{
    head(majorArray, count);
    return *this;
}

Writer &Writer::map(std::size_t pairs)
{
    head(majorMap, pairs);
    return *this;
}

Writer &Writer::boolean(bool value)
{
    m_out.push_back(value ? simpleTrue : simpleFalse);
    return *this;
}

Writer &Writer::null()
{
    m_out.push_back(simpleNull);
    return *this;
}

Writer &Writer::raw(ByteView items)
{
    m_out.insert(m_out.end(), items.begin(), items.end());
    return *this;
}

Result<void> validate(ByteView bytes, int depth)
{
    PIPIT_TRY_SET(const auto end, walk(bytes, 0, depth));
    if (end != bytes.size()) return corrupt(end, "bytes after the item");
    return {};
}

Result<std::size_t> itemLength(ByteView bytes, int depth)
{
    return walk(bytes, 0, depth);
}

Result<Reader> Reader::open(ByteView bytes, int depth)
{
    PIPIT_TRY(validate(bytes, depth));
    return Reader(bytes);
}

Type Reader::peek() const
{
    if (atEnd()) return Type::End;
    switch (m_in[m_at] >> 5) {
    case majorUnsigned: return Type::UnsignedInt;
    case majorNegative: return Type::NegativeInt;
    case majorBytes: return Type::Bytes;
    case majorText: return Type::Text;
    case majorArray: return Type::Array;
    case majorMap: return Type::Map;
    default: return m_in[m_at] == simpleNull ? Type::Null : Type::Boolean;
    }
}

Result<std::uint64_t> Reader::head(std::uint8_t major)
{
    PIPIT_TRY_SET(const auto head, parseHead(m_in, m_at));
    if (head.major != major) return corrupt(m_at, "another type was expected");
    m_at += head.length;
    return head.argument;
}

Result<std::uint64_t> Reader::unsignedInt()
{
    return head(majorUnsigned);
}

Result<std::uint64_t> Reader::unsignedUpTo(std::uint64_t limit)
{
    const auto at = m_at;
    PIPIT_TRY_SET(const auto value, head(majorUnsigned));
    if (value > limit) return corrupt(at, "number over its limit");
    return value;
}

Result<std::int64_t> Reader::integer()
{
    const auto at = m_at;
    const bool negative = peek() == Type::NegativeInt;
    PIPIT_TRY_SET(const auto value, head(negative ? majorNegative : majorUnsigned));
    if (value > static_cast<std::uint64_t>(INT64_MAX)) return corrupt(at, "number over 63 bits");
    return negative ? -1 - static_cast<std::int64_t>(value) : static_cast<std::int64_t>(value);
}

Result<ByteView> Reader::bytes()
{
    PIPIT_TRY_SET(const auto length, head(majorBytes));
    const auto view = m_in.subspan(m_at, static_cast<std::size_t>(length));
    m_at += view.size();
    return view;
}

Result<std::string_view> Reader::text()
{
    PIPIT_TRY_SET(const auto length, head(majorText));
    const auto view = m_in.subspan(m_at, static_cast<std::size_t>(length));
    m_at += view.size();
    return asText(view);
}

Result<std::size_t> Reader::array()
{
    PIPIT_TRY_SET(const auto count, head(majorArray));
    return static_cast<std::size_t>(count);
}

Result<void> Reader::arrayOf(std::size_t count)
{
    const auto at = m_at;
    PIPIT_TRY_SET(const auto actual, head(majorArray));
    if (actual != count) return corrupt(at, "array of another length was expected");
    return {};
}

Result<std::size_t> Reader::map()
{
    PIPIT_TRY_SET(const auto pairs, head(majorMap));
    return static_cast<std::size_t>(pairs);
}

Result<bool> Reader::boolean()
{
    if (peek() != Type::Boolean) return corrupt(m_at, "a boolean was expected");
    return m_in[m_at++] == simpleTrue;
}

Result<void> Reader::null()
{
    if (peek() != Type::Null) return corrupt(m_at, "null was expected");
    ++m_at;
    return {};
}

Result<ByteView> Reader::skip()
{
    PIPIT_TRY_SET(const auto end, walk(m_in, m_at, 64));
    const auto view = m_in.subspan(m_at, end - m_at);
    m_at = end;
    return view;
}

} // namespace pipit::cbor
