// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/sql.h"

namespace pipit {

/// What a person has chosen for herself, and what she is still making that is no page (her people, her wishes for a meeting):
/// values by name, in her own vault, so that nobody else's are hers and none is read while it is locked. What the bytes mean is the business of whoever asks. Durable when it returns.
class Preferences
{
public:
    static constexpr std::size_t maxValue = 131'072; ///< sixty people with all that can be said of each

    explicit Preferences(sql::Db &db) : m_db(&db) {}

    /// nullopt: never chosen.
    Result<std::optional<Bytes>> value(std::string_view name);
    /// Errors: TooBig.
    Result<void> keep(std::string_view name, ByteView value);
    Result<void> forget(std::string_view name);

private:
    sql::Db *m_db;
};

} // namespace pipit
