// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytesource.h"

namespace pipit::ebml {

/// The header of an element (RFC 8794 §4 to §6).
struct Element {
    std::uint32_t id = 0;
    std::uint64_t at = 0;      ///< where its ID begins
    std::uint64_t payload = 0; ///< where its data begin
    std::uint64_t size = 0;    ///< of its data; nothing when `open`
    bool open = false;         ///< of unknown size (§6.2)

    std::uint64_t end() const { return payload + size; }
};

/// Reads element headers anywhere in a source, 64 KiB at a time.
class Reader
{
public:
    explicit Reader(const ByteSource &source) : m_source(source) {}

    /// The element at `at`, which must end at `end` or before. Errors: Corrupt, the source's.
    Result<Element> element(std::uint64_t at, std::uint64_t end);
    /// Up to `count` bytes at `at`, fewer at the end of the source; borrowed until the next call. `count` ≤ 64 KiB.
    Result<ByteView> peek(std::uint64_t at, std::size_t count);
    /// All data of an element. Errors: TooBig (over `limit`), Corrupt.
    Result<Bytes> load(const Element &element, std::uint64_t limit);

private:
    const ByteSource &m_source;
    Bytes m_buffer;
    std::uint64_t m_at = 0;
};

/// One element that lies in memory.
struct Part {
    std::uint32_t id = 0;
    ByteView data; ///< borrowed
};
/// Every element of a master element. Errors: Corrupt (also: more than 10,000, one of unknown size).
Result<std::vector<Part>> parts(ByteView master);
/// Of the first one; nullopt when there is none.
std::optional<ByteView> first(const std::vector<Part> &parts, std::uint32_t id);
/// §7.2; up to eight bytes. Errors: Corrupt.
Result<std::uint64_t> number(ByteView data);

/// A variable-size integer at the front (§4), without its marker. Errors: Corrupt.
struct Vint {
    std::uint64_t value = 0;
    std::size_t length = 0;
    bool unknown = false; ///< all its value bits are ones
};
Result<Vint> vint(ByteView bytes);

// Writing. Sizes take eight bytes everywhere, so that what is written later moves nothing.
inline constexpr std::size_t sizeLength = 8;
void putId(Bytes &out, std::uint32_t id);
void putSize(Bytes &out, std::uint64_t size);
void put(Bytes &out, std::uint32_t id, ByteView data);
/// Always eight bytes of data.
void putNumber(Bytes &out, std::uint32_t id, std::uint64_t value);
void putFloat(Bytes &out, std::uint32_t id, double value);

} // namespace pipit::ebml
