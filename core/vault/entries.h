// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/entry.h"
#include "core/format/verifier.h"
#include "core/vault/sql.h"

namespace pipit {

/// The accepted entries of one profile, as rows of vault.db, and the Ledger that the verifier asks.
/// One circle a Ledger: streams are per (author, circle, seat).
class Entries final : public Ledger
{
public:
    Entries(sql::Db &db, const CircleId &circle) : m_db(&db), m_circle(circle) {}

    bool has(const EnvHash &hash) const override;
    std::optional<EnvHash> accepted(const AuthorId &author, const EntryId &entry) const override;
    std::optional<Held> held(const EntryRef &ref) const override;
    std::uint64_t streamTop(const AuthorId &author, SeatId seat) const override;
    std::optional<EnvHash> streamEntry(const AuthorId &author, SeatId seat, std::uint64_t seq) const override;
    std::optional<EnvHash> streamBefore(const AuthorId &author, SeatId seat, std::uint64_t seq) const override;
    std::optional<ContentKey> granted(const EnvHash &hash) const override;
    /// CK of an entry that is held, to be given on. nullopt: not held, or nothing of it is here any more.
    std::optional<ContentKey> contentKey(const EntryRef &ref) const;

    /// Rows of one entry: itself, its media, its places in streams, and that the circle has come so far. Inside the caller's transaction.
    /// `seat`: the author's.
    /// `kept` false: what it says has been taken out of `entry` before, and no content key is stored.
    Result<void> insert(const AcceptedEntry &entry, SeatId seat, bool mine, bool kept = true);
    /// Whatever an entry says leaves the vault: content, content key, use, media with their keys, small picture, the words of
    /// it that are found and that lists say. That it
    /// was there stays, for receipts, duplicates and streams. Inside the caller's transaction. Returns the blobs that no
    /// row names any more.
    Result<std::vector<BlobId>> erase(const EntryRef &ref);
    /// What Body and AcceptedEntry become for projections.
    static BookEntry bookEntry(const AcceptedEntry &entry, const CircleId &circle, SeatId seat, bool mine, bool kept = true);

    /// Everything, oldest first.
    Result<std::vector<BookEntry>> all() const;
    Result<std::optional<BookEntry>> one(const EntryRef &ref) const;
    Result<std::vector<MediaRef>> media(const EntryRef &ref) const;
    Result<void> markPosted(const EnvHash &hash, std::int64_t hubTimeMs);

private:
    Result<std::vector<BookEntry>> read(sql::Stmt &q) const;
    sql::Db *m_db;
    CircleId m_circle;
};

} // namespace pipit
