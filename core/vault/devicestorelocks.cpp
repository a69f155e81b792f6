// SPDX-License-Identifier: Apache-2.0
#include "core/vault/devicestore.h"

namespace pipit {

Result<std::vector<Bytes>> DeviceStore::lockDrawings(const ProfileTag &tag, const PasswordSalt &slot)
{
    std::vector<Bytes> out;
    auto &q = m_db.prepared("SELECT picture FROM lock_drawing WHERE profile = ?1 AND slot = ?2 ORDER BY n").bind(tag, slot);
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        out.push_back(toBytes(q.bytes(0)));
    }
}

Result<void> DeviceStore::putLockDrawings(const ProfileTag &tag, const PasswordSalt &slot, const std::vector<Bytes> &pictures)
{
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(m_db));
    for (std::size_t i = 0; i < pictures.size(); ++i)
        PIPIT_TRY(m_db.prepared("INSERT INTO lock_drawing (profile, slot, n, picture) VALUES (?1, ?2, ?3, ?4)")
                      .bind(tag, slot, std::int64_t(i + 1), pictures[i])
                      .run());
    return tx.commit();
}

Result<void> DeviceStore::keepOnlyLockDrawings(const ProfileTag &tag, const PasswordSalt &slot)
{
    return m_db.prepared("DELETE FROM lock_drawing WHERE profile = ?1 AND slot <> ?2").bind(tag, slot).run();
}

} // namespace pipit
