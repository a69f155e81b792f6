// SPDX-License-Identifier: Apache-2.0
#include "core/media/ebml.h"

#include <bit>

namespace pipit::ebml {

namespace {
constexpr std::size_t bufferSize = 64u << 10, mostParts = 10'000;

Error corrupt(const char *what)
{
    return {Code::Corrupt, what};
}

/// An ID keeps its marker, so its length is that of its first byte's leading zeros.
Result<std::uint32_t> idAt(ByteView bytes, std::size_t &length)
{
    length = bytes.empty() ? 5 : std::size_t(std::countl_zero(bytes[0])) + 1;
    if (length > 4 || length > bytes.size()) return corrupt("id");
    std::uint32_t id = 0;
    for (std::size_t i = 0; i < length; ++i) id = (id << 8) | bytes[i];
    return id;
}

} // namespace

Result<Vint> vint(ByteView bytes)
{
    const auto length = bytes.empty() ? 9 : std::size_t(std::countl_zero(bytes[0])) + 1;
    if (length > 8 || length > bytes.size()) return corrupt("size");
    std::uint64_t value = bytes[0] & (0xFFu >> length);
    for (std::size_t i = 1; i < length; ++i) value = (value << 8) | bytes[i];
    return Vint{value, length, value == (1ull << (7 * length)) - 1};
}

Result<ByteView> Reader::peek(std::uint64_t at, std::size_t count)
{
    if (at < m_at || at + count > m_at + m_buffer.size()) {
        m_buffer.resize(bufferSize);
        PIPIT_TRY_SET(const auto got, m_source.readAt(at, m_buffer));
        m_buffer.resize(got);
        m_at = at;
    }
    const ByteView rest = ByteView(m_buffer).subspan(std::size_t(at - m_at));
    return rest.first(std::min(count, rest.size()));
}

Result<Element> Reader::element(std::uint64_t at, std::uint64_t end)
{
    PIPIT_TRY_SET(const auto bytes, peek(at, 12));
    Element out;
    std::size_t idLength = 0;
    PIPIT_TRY_SET(out.id, idAt(bytes, idLength));
    PIPIT_TRY_SET(const auto size, vint(bytes.subspan(idLength)));
    out.at = at;
    out.payload = at + idLength + size.length;
    out.open = size.unknown;
    out.size = size.unknown ? 0 : size.value;
    if (out.payload > end || out.size > end - out.payload) return corrupt("an element is longer than what holds it");
    return out;
}

Result<Bytes> Reader::load(const Element &element, std::uint64_t limit)
{
    if (element.open) return corrupt("an element without an end");
    if (element.size > limit) return Error{Code::TooBig, "element"};
    Bytes out(std::size_t(element.size));
    PIPIT_TRY_SET(const auto got, m_source.readAt(element.payload, out));
    if (got != out.size()) return corrupt("cut off");
    return out;
}

Result<std::vector<Part>> parts(ByteView master)
{
    std::vector<Part> out;
    while (!master.empty()) {
        std::size_t idLength = 0;
        PIPIT_TRY_SET(const auto id, idAt(master, idLength));
        PIPIT_TRY_SET(const auto size, vint(master.subspan(idLength)));
        const auto rest = master.subspan(idLength + size.length);
        if (size.unknown || size.value > rest.size() || out.size() == mostParts) return corrupt("part");
        out.push_back({id, rest.first(std::size_t(size.value))});
        master = rest.subspan(std::size_t(size.value));
    }
    return out;
}

std::optional<ByteView> first(const std::vector<Part> &parts, std::uint32_t id)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [id](const Part &part) { return part.id == id; });
    return found == parts.end() ? std::nullopt : std::optional(found->data);
}

Result<std::uint64_t> number(ByteView data)
{
    if (data.size() > 8) return corrupt("number");
    std::uint64_t value = 0;
    for (const auto byte : data) value = (value << 8) | byte;
    return value;
}

void putId(Bytes &out, std::uint32_t id)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        if (id >> shift) out.push_back(static_cast<std::uint8_t>(id >> shift));
}

void putSize(Bytes &out, std::uint64_t size)
{
    putBigEndian(out, size | 1ull << 56);
}

void put(Bytes &out, std::uint32_t id, ByteView data)
{
    putId(out, id);
    putSize(out, data.size());
    out.insert(out.end(), data.begin(), data.end());
}

void putNumber(Bytes &out, std::uint32_t id, std::uint64_t value)
{
    Bytes data;
    putBigEndian(data, value);
    put(out, id, data);
}

void putFloat(Bytes &out, std::uint32_t id, double value)
{
    putNumber(out, id, std::bit_cast<std::uint64_t>(value));
}

} // namespace pipit::ebml
