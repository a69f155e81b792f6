// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"

/// The strict subset of deterministic CBOR (RFC 8949 §4.2.1) that Pipit writes and accepts: FORMAT.md §2.
/// Integers from -2^63 to 2^64 - 1, byte and text strings, arrays, maps, booleans and null. No floats, tags, indefinite lengths or
/// other simple values; shortest forms only; map keys sorted bytewise and unique; text is valid UTF-8.
namespace pipit::cbor {

/// Nesting that a body may have (FORMAT.md §12). The outermost array or map is level 1.
inline constexpr int maxDepth = 6;

/// Appends items. The caller writes map keys in ascending order of their encoding (for small unsigned keys: by value).
class Writer
{
public:
    Writer &unsignedInt(std::uint64_t value);
    Writer &integer(std::int64_t value);
    Writer &bytes(ByteView value);
    Writer &text(std::string_view value);
    Writer &array(std::size_t count);
    Writer &map(std::size_t pairs);
    Writer &boolean(bool value);
    Writer &null();
    /// Bytes that are one or more well-formed items already.
    Writer &raw(ByteView items);

    const Bytes &view() const { return m_out; }
    Bytes take() { return std::move(m_out); }
    /// For output that holds keys.
    void wipeContent() { wipe(m_out); }

private:
    void head(std::uint8_t major, std::uint64_t argument);
    Bytes m_out;
};

enum class Type { UnsignedInt, NegativeInt, Bytes, Text, Array, Map, Boolean, Null, End };

/// Checks that `bytes` is exactly one item of the subset. Errors: Corrupt (with the offset in detail).
Result<void> validate(ByteView bytes, int depth = maxDepth);

/// Length of the one valid item that `bytes` begins with, for CBOR sequences (RFC 8742). Errors: Corrupt.
Result<std::size_t> itemLength(ByteView bytes, int depth = maxDepth);

/// Reads a validated item in order. Views point into the input, which must outlive them.
/// Every function returns Corrupt when the next item is of another type or the input has ended.
class Reader
{
public:
    /// Validates first, so that reading cannot run off the end. Errors: Corrupt.
    static Result<Reader> open(ByteView bytes, int depth = maxDepth);

    Type peek() const;
    Result<std::uint64_t> unsignedInt();
    /// An unsigned integer of at most `limit`.
    Result<std::uint64_t> unsignedUpTo(std::uint64_t limit);
    Result<std::int64_t> integer();
    Result<ByteView> bytes();
    Result<std::string_view> text();
    Result<std::size_t> array();
    /// An array of exactly `count` items.
    Result<void> arrayOf(std::size_t count);
    Result<std::size_t> map();
    Result<bool> boolean();
    Result<void> null();
    /// Skips one item and returns its bytes.
    Result<ByteView> skip();
    /// True when everything has been read.
    bool atEnd() const { return m_at == m_in.size(); }

    /// A byte string of exactly the size of AnyId.
    template <class AnyId>
    Result<AnyId> id()
    {
        PIPIT_TRY_SET(const auto view, bytes());
        if (const auto id = AnyId::from(view)) return *id;
        return Error{Code::Corrupt, "id of the wrong size"};
    }

private:
    explicit Reader(ByteView bytes) : m_in(bytes) {}
    Result<std::uint64_t> head(std::uint8_t major);
    ByteView m_in;
    std::size_t m_at = 0;
};

/// Which small integer keys of a map have been seen. Decoders check what is required at the end.
class Keys
{
public:
    /// Keys over 63 are never ours.
    bool add(std::uint64_t key)
    {
        if (key > 63) return false;
        m_seen |= std::uint64_t(1) << key;
        return true;
    }
    bool has(std::uint64_t key) const { return key <= 63 && (m_seen >> key & 1); }
    bool hasAll(std::initializer_list<unsigned> keys) const
    {
        return std::all_of(keys.begin(), keys.end(), [this](auto key) { return has(key); });
    }

private:
    std::uint64_t m_seen = 0;
};

} // namespace pipit::cbor
