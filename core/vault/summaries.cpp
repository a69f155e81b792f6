// SPDX-License-Identifier: Apache-2.0
#include "core/vault/summaries.h"

#include "core/vault/vaultschema.h"

namespace pipit {

Result<std::map<CircleId, Summaries::Place>> Summaries::places() const
{
    std::map<CircleId, Place> out;
    auto &q = m_db->prepared("SELECT reached.circle, reached.entry, summary.entry = reached.entry AND rules = ?1, seat FROM reached"
                             " LEFT JOIN summary ON summary.circle = reached.circle")
                  .bind(CaseSummary::rules);
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        out[q.id<CircleId>(0)] = {q.integer(1), !q.isNull(2) && q.integer(2) != 0, static_cast<SeatId>(q.integer(3))};
    }
}

Result<std::int64_t> Summaries::reached(const CircleId &circle) const
{
    auto &q = m_db->prepared("SELECT entry FROM reached WHERE circle = ?1").bind(circle);
    PIPIT_TRY_SET(const bool row, q.step());
    if (!row) return std::int64_t(0);
    const auto entry = q.integer(0);
    PIPIT_TRY(q.run());
    return entry;
}

Result<std::optional<Summaries::Kept>> Summaries::of(const CircleId &circle, SeatId seat) const
{
    auto &q = m_db->prepared("SELECT entry, facts FROM summary WHERE circle = ?1 AND seat = ?2 AND rules = ?3").bind(circle, int(seat), CaseSummary::rules);
    PIPIT_TRY_SET(const bool row, q.step());
    if (!row) return std::optional<Kept>();
    const auto entry = q.integer(0);
    auto summary = CaseSummary::decode(q.bytes(1));
    PIPIT_TRY(q.run());
    if (!summary) return std::optional<Kept>();
    return std::optional(Kept{entry, std::move(*summary)});
}

Result<void> Summaries::keep(const CircleId &circle, SeatId seat, std::int64_t entry, const CaseSummary &summary)
{
    PIPIT_TRY_SET(const auto facts, summary.encode());
    return m_db->prepared("INSERT INTO summary VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (circle) DO UPDATE SET seat = ?2, entry = ?3, rules = ?4, facts = ?5")
        .bind(circle, int(seat), entry, CaseSummary::rules, facts)
        .run();
}

Result<std::size_t> Summaries::count(const CircleId &circle) const
{
    auto &q = m_db->prepared("SELECT count(*) FROM entry INDEXED BY entry_circle WHERE circle = ?1").bind(circle);
    PIPIT_TRY(q.step());
    const auto count = static_cast<std::size_t>(q.integer(0));
    PIPIT_TRY(q.run());
    return count;
}

/// The pages by the columns of two indexes; of those that an older Pipit stored, and that no book has been read from since, by
/// their rows.
Result<Summaries::Brought> Summaries::brought(const CircleId &circle) const
{
    Brought out;
    auto &q = m_db->prepared("SELECT page.id, blob, true_size FROM (SELECT id FROM entry WHERE circle = ?1 AND mine = 0 AND " HELD_PAGES
                             " UNION ALL SELECT id FROM entry WHERE circle = ?1 AND mine = 0 AND " HELD_REST " AND kind IS 1 AND length(content_key) > 0) AS page"
                             " LEFT JOIN media ON media.entry = page.id")
                  .bind(circle);
    for (std::int64_t last = 0;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        if (const auto page = q.integer(0); page != last) ++out.pages, last = page;
        if (!q.isNull(1)) out.media.push_back({q.id<BlobId>(1), static_cast<std::uint64_t>(q.integer(2))});
    }
}

Result<void> Summaries::reach(const CircleId &circle, std::int64_t entry, bool mine)
{
    return m_db->prepared("INSERT INTO reached (circle, entry, others) VALUES (?1, ?2, CASE ?3 WHEN 1 THEN 0 ELSE ?2 END)"
                          " ON CONFLICT (circle) DO UPDATE SET entry = ?2, others = CASE ?3 WHEN 1 THEN others ELSE ?2 END")
        .bind(circle, entry, int(mine))
        .run();
}

Result<void> Summaries::remove(const CircleId &circle)
{
    return m_db->prepared("DELETE FROM summary WHERE circle = ?1").bind(circle).run();
}

Result<std::optional<std::int64_t>> Summaries::unanswered(const CircleId &circle, std::uint64_t version) const
{
    auto &q = m_db->prepared("SELECT others FROM reached WHERE circle = ?1 AND (others > answered OR version <> ?2)").bind(circle, version);
    PIPIT_TRY_SET(const bool row, q.step());
    if (!row) return std::optional<std::int64_t>();
    const auto upTo = q.integer(0);
    PIPIT_TRY(q.run());
    return std::optional(upTo);
}

Result<void> Summaries::answered(const CircleId &circle, std::int64_t upTo, std::uint64_t version)
{
    return m_db->prepared("UPDATE reached SET answered = ?2, version = ?3 WHERE circle = ?1").bind(circle, upTo, version).run();
}

} // namespace pipit
