// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace pipit {

/// Bytes that can be read anywhere: a file, memory, or a sealed blob that decrypts as it is read.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    virtual Result<std::uint64_t> size() const = 0;
    /// Reads until `out` is full or the source ends; returns how much. Errors: Io, Corrupt.
    virtual Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const = 0;
};

/// Where bytes go, in order.
class ByteSink
{
public:
    virtual ~ByteSink() = default;
    /// Errors: DiskFull, Io. After an error the sink is not used again.
    virtual Result<void> write(ByteView bytes) = 0;
};

/// Reads from memory that it owns.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(Bytes bytes) : m_bytes(std::move(bytes)) {}
    Result<std::uint64_t> size() const override { return std::uint64_t(m_bytes.size()); }
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override
    {
        if (offset >= m_bytes.size()) return std::size_t(0);
        const auto n = std::min(out.size(), m_bytes.size() - static_cast<std::size_t>(offset));
        std::copy_n(m_bytes.begin() + std::ptrdiff_t(offset), n, out.begin());
        return n;
    }

private:
    Bytes m_bytes;
};

/// Collects into memory.
class MemorySink final : public ByteSink
{
public:
    Result<void> write(ByteView bytes) override
    {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return {};
    }
    const Bytes &view() const { return m_bytes; }
    Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

} // namespace pipit
