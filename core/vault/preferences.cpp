// SPDX-License-Identifier: Apache-2.0
#include "core/vault/preferences.h"

namespace pipit {

Result<std::optional<Bytes>> Preferences::value(std::string_view name)
{
    auto &q = m_db->prepared("SELECT value FROM preference WHERE name = ?1").bind(name);
    PIPIT_TRY_SET(const bool row, q.step());
    if (!row) return std::optional<Bytes>();
    auto value = toBytes(q.bytes(0));
    PIPIT_TRY(q.run());
    return std::optional(std::move(value));
}

Result<void> Preferences::keep(std::string_view name, ByteView value)
{
    if (value.size() > maxValue) return Error{Code::TooBig, "preference"};
    return m_db->prepared("INSERT INTO preference VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2").bind(name, value).run();
}

Result<void> Preferences::forget(std::string_view name)
{
    return m_db->prepared("DELETE FROM preference WHERE name = ?1").bind(name).run();
}

} // namespace pipit
