// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace pipit::boxes {

/// "moov" as the number that stands for it.
consteval std::uint32_t name(const char (&four)[5])
{
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) value = (value << 8) | static_cast<std::uint8_t>(four[i]);
    return value;
}

/// A box of ISO/IEC 14496-12 §4.2 that lies in memory.
struct Box {
    std::uint32_t type = 0;
    ByteView payload; ///< borrowed
};

/// Every box of a container, in order; what is too short at the end for a header is left out (QuickTime ends some
/// containers with four zeros). Errors: Corrupt (a length that is not there, or more than 10,000 boxes).
Result<std::vector<Box>> children(ByteView container);
/// The payload of the first box of this type; empty when there is none.
ByteView first(const std::vector<Box> &boxes, std::uint32_t type);

/// Reads big-endian fields; beyond the end it reads zeros and remembers that it did.
class Fields
{
public:
    explicit Fields(ByteView bytes) : m_rest(bytes) {}
    bool ok() const { return m_ok; }
    ByteView rest() const { return m_rest; }
    ByteView take(std::size_t count);
    void skip(std::size_t count) { (void)take(count); }
    std::uint8_t u8() { return number<std::uint8_t>(); }
    std::uint16_t u16() { return number<std::uint16_t>(); }
    std::uint32_t u32() { return number<std::uint32_t>(); }
    std::uint64_t u64() { return number<std::uint64_t>(); }

private:
    template <class Int>
    Int number()
    {
        const auto bytes = take(sizeof(Int));
        return m_ok ? bigEndian<Int>(bytes) : Int(0);
    }
    ByteView m_rest;
    bool m_ok = true;
};

/// Writes boxes whose lengths are filled in when they end. Boxes of 4 GiB are never made.
class Writer
{
public:
    class Open
    {
    public:
        Open(Writer &writer, std::uint32_t type);
        ~Open();
        Open(const Open &) = delete;
        Open &operator=(const Open &) = delete;

    private:
        Bytes &m_out;
        std::size_t m_at;
    };

    Bytes &out() { return m_out; }
    std::size_t at() const { return m_out.size(); }
    /// The box lasts as long as what is returned.
    [[nodiscard]] Open box(std::uint32_t type) { return Open(*this, type); }
    void box(std::uint32_t type, ByteView payload);
    void u16(std::uint16_t value) { putBigEndian(m_out, value); }
    void u32(std::uint32_t value) { putBigEndian(m_out, value); }
    void zeros(std::size_t count) { m_out.resize(m_out.size() + count); }
    void bytes(ByteView value) { m_out.insert(m_out.end(), value.begin(), value.end()); }

private:
    Bytes m_out;
};

} // namespace pipit::boxes
