// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/body.h"
#include "core/vault/sql.h"

namespace pipit {

/// Finds what the open profile holds by the beginnings of words: an FTS5 table in vault.db beside the entries. It is filled
/// only when somebody asks (follow()), so posting and opening cost nothing for it and a profile that never searches has no
/// second copy of a word. What an entry says leaves it in the transaction in which it leaves the entry (Entries::erase): the
/// table is made with secure-delete, and check() refuses one that is not. Vault's thread.
class Search
{
public:
    /// `db` must outlive it.
    explicit Search(sql::Db &db) : m_db(&db) {}

    struct Found
    {
        CircleId circle;
        EntryRef ref;
        std::optional<Kind> kind;
        Hlc time;
        std::optional<Use> use;
        std::string near; ///< the words around, some ten of them
    };
    /// Takes in what has come since, at most `most` entries of it. True: there may be more. A kill loses at the most that portion.
    /// Errors: DiskFull, Io.
    Result<bool> follow(int most = 2'000);
    /// Entries with every word of `words`, each by its beginning, whatever its case and accents; what came last first. Nothing
    /// for words without a letter or digit.
    Result<std::vector<Found>> find(std::string_view words, int most) const;
    /// Everything anew at the next follow().
    Result<void> forget();
    /// Errors: Untrusted (the table does not delete securely).
    Result<void> check() const;
    /// Of one entry. Inside the caller's transaction.
    Result<void> remove(const EntryRef &ref);

private:
    sql::Db *m_db;
};

} // namespace pipit
