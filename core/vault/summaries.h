// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/casesummary.h"
#include "core/vault/sql.h"

#include <map>

namespace pipit {

/// How far each circle of the open profile has come, and what lists say of it at some row of that: so that a list of many
/// children reads no book. Rows move on in the transaction in which an entry is stored; a summary is written after that, so a
/// kill between the two leaves one that is behind, and says so. What it quotes leaves it with the entry (Entries::erase).
/// Vault's thread.
class Summaries
{
public:
    /// `db` must outlive it.
    explicit Summaries(sql::Db &db) : m_db(&db) {}

    struct Place
    {
        std::int64_t entry = 0; ///< the circle's last row
        bool current = false;   ///< a summary of `seat` by today's rules is kept that is true of that row
        SeatId seat = 0;
        bool operator==(const Place &) const = default;
    };
    /// Of every circle with an entry. One question, whatever they hold.
    Result<std::map<CircleId, Place>> places() const;
    /// The circle's last row; 0 for none.
    Result<std::int64_t> reached(const CircleId &circle) const;
    /// The kept one, may it be behind; nullopt: none for that seat by today's rules, or it is damaged. `entry`: the row it is
    /// true of.
    struct Kept
    {
        std::int64_t entry = 0;
        CaseSummary summary;
    };
    Result<std::optional<Kept>> of(const CircleId &circle, SeatId seat) const;
    /// `entry`: the row that it is true of. Errors: DiskFull, Io, those of CaseSummary::encode().
    Result<void> keep(const CircleId &circle, SeatId seat, std::int64_t entry, const CaseSummary &summary);
    /// How many entries of the circle there are.
    Result<std::size_t> count(const CircleId &circle) const;
    /// What others' pages are that are here, and the media that they name, by the rows alone; a medium that two pages name is
    /// there twice. Whether its blob has come no row says.
    struct Brought
    {
        struct Medium
        {
            BlobId blob;
            std::uint64_t trueSize = 0; ///< bytes before it was sealed
        };
        int pages = 0;
        std::vector<Medium> media;
    };
    Result<Brought> brought(const CircleId &circle) const;

    /// An entry is stored. Inside the caller's transaction.
    Result<void> reach(const CircleId &circle, std::int64_t entry, bool mine);
    /// Something that was said leaves the circle. Inside the caller's transaction.
    Result<void> remove(const CircleId &circle);

    /// Up to which row something of others may want a receipt; nullopt: whatever wants one has it, as far as that version of
    /// the circle's manifest says who is whom.
    Result<std::optional<std::int64_t>> unanswered(const CircleId &circle, std::uint64_t version) const;
    Result<void> answered(const CircleId &circle, std::int64_t upTo, std::uint64_t version);

private:
    sql::Db *m_db;
};

} // namespace pipit
