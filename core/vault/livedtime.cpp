// SPDX-License-Identifier: Apache-2.0
#include "core/vault/livedtime.h"

#include <algorithm>

namespace pipit {

Result<std::int64_t> LivedTime::now()
{
    const auto wall = m_clock->wallMs(), sinceBoot = m_clock->bootMs();
    const auto boot = m_clock->bootHash();
    std::int64_t lived = 0;
    auto &q = m_db->prepared("SELECT ms, boot, boot_ms, wall_ms FROM lived");
    PIPIT_TRY_SET(const bool known, q.step());
    if (known) {
        const auto then = q.integer(2);
        const auto stored = q.bytes(1);
        const bool sameBoot = std::equal(stored.begin(), stored.end(), boot.begin(), boot.end()) && sinceBoot >= then;
        lived = q.integer(0) + std::max<std::int64_t>(0, sameBoot ? sinceBoot - then : std::min(sinceBoot, wall - q.integer(3)));
        PIPIT_TRY(q.run());
    }
    const auto kept = m_db->prepared("INSERT INTO lived VALUES (1, ?1, ?2, ?3, ?4) ON CONFLICT (one) DO UPDATE SET ms = ?1, boot = ?2,"
                                     " boot_ms = ?3, wall_ms = ?4")
                          .bind(lived, ByteView(boot), sinceBoot, wall)
                          .run();
    if (!kept && kept.code() != Code::DiskFull) return kept.error();
    return lived;
}

} // namespace pipit
