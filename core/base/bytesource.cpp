// SPDX-License-Identifier: Apache-2.0
#include "core/base/bytesource.h"

#include "core/base/secret.h"

namespace pipit {

MemorySource::MemorySource(Bytes bytes) : m_bytes(std::move(bytes)) {}

MemorySource::~MemorySource()
{
    wipe(m_bytes);
}

Result<std::uint64_t> MemorySource::size() const
{
    return std::uint64_t(m_bytes.size());
}

Result<std::size_t> MemorySource::readAt(std::uint64_t offset, MutableByteView out) const
{
    if (offset >= m_bytes.size()) return std::size_t(0);
    const auto count = std::min(out.size(), m_bytes.size() - std::size_t(offset));
    std::copy_n(m_bytes.begin() + std::ptrdiff_t(offset), count, out.begin());
    return count;
}

} // namespace pipit
