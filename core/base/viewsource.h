// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytesource.h"

namespace pipit {

/// Reads from memory that somebody else holds, outlives it, and wipes.
class ViewSource final : public ByteSource
{
public:
    explicit ViewSource(ByteView bytes) : m_bytes(bytes) {}
    Result<std::uint64_t> size() const override { return std::uint64_t(m_bytes.size()); }
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override
    {
        if (offset >= m_bytes.size()) return std::size_t(0);
        const auto n = std::min(out.size(), m_bytes.size() - std::size_t(offset));
        std::copy_n(m_bytes.begin() + std::ptrdiff_t(offset), n, out.begin());
        return n;
    }

private:
    ByteView m_bytes;
};

} // namespace pipit
