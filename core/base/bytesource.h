// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace pipit {

/// Bytes that can be read at any place without being held in memory at once: a sealed blob, a note in memory.
/// Reads change nothing that a caller can see. Used by one thread at a time.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// Errors: Io, Corrupt.
    virtual Result<std::uint64_t> size() const = 0;
    /// Reads until `out` is full or the bytes end; returns how much (0 at or after the end).
    /// Errors: Io, Corrupt (the bytes there are damaged; nothing of `out` may be used).
    virtual Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const = 0;
};

/// Bytes in memory, wiped when they go.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(Bytes bytes);
    ~MemorySource() override;
    MemorySource(const MemorySource &) = delete;
    MemorySource &operator=(const MemorySource &) = delete;

    Result<std::uint64_t> size() const override;
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override;

private:
    Bytes m_bytes;
};

} // namespace pipit
