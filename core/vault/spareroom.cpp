// SPDX-License-Identifier: Apache-2.0
#include "core/vault/spareroom.h"

namespace pipit {

namespace {

/// No file system may shrink it: xorshift64, which does not compress.
Bytes nothing(std::size_t size)
{
    Bytes bytes(size);
    std::uint64_t x = 0x9E3779B97F4A7C15u;
    for (auto &byte : bytes) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        byte = static_cast<std::uint8_t>(x);
    }
    return bytes;
}

} // namespace

Result<void> SpareRoom::make()
{
    if (m_files->exists(m_path)) {
        PIPIT_TRY_SET(const auto file, m_files->open(m_path, OpenMode::Read));
        PIPIT_TRY_SET(const auto there, file->size());
        if (there == size) return {};
        PIPIT_TRY(m_files->remove(m_path));
    }
    const auto write = [&]() -> Result<void> {
        PIPIT_TRY_SET(const auto file, m_files->open(m_path, OpenMode::CreateNew));
        PIPIT_TRY(file->writeAt(0, nothing(size)));
        return {}; // not synced: a power cut that loses it costs nothing
    };
    auto made = write();
    if (!made) (void)m_files->remove(m_path);
    return made;
}

bool SpareRoom::giveUp()
{
    return m_files->exists(m_path) && m_files->remove(m_path);
}

} // namespace pipit
