// SPDX-License-Identifier: Apache-2.0
#include "core/vault/drafts.h"

namespace pipit {

Result<void> Drafts::create(const PageId &page, ByteView snapshot)
{
    const auto now = m_clock->wallMs();
    return m_db->prepared("INSERT INTO draft (page, snapshot, created, changed) VALUES (?1, ?2, ?3, ?3)").bind(page, snapshot, now).run();
}

Result<void> Drafts::append(const PageId &page, ByteView change, std::string_view title)
{
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
    PIPIT_TRY(m_db->prepared("INSERT INTO draft_change VALUES (?1, (SELECT ifnull(max(n), 0) + 1 FROM draft_change WHERE page = ?1), ?2)")
                  .bind(page, change)
                  .run());
    PIPIT_TRY(m_db->prepared("UPDATE draft SET changed = ?2, title = ?3 WHERE page = ?1").bind(page, m_clock->wallMs(), title).run());
    return tx.commit();
}

Result<void> Drafts::rewrite(const PageId &page, ByteView snapshot, std::string_view title)
{
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
    PIPIT_TRY(m_db->prepared("DELETE FROM draft_change WHERE page = ?1").bind(page).run());
    PIPIT_TRY(m_db->prepared("UPDATE draft SET snapshot = ?2, changed = ?3, title = ?4 WHERE page = ?1")
                  .bind(page, snapshot, m_clock->wallMs(), title)
                  .run());
    return tx.commit();
}

Result<void> Drafts::setThumbnail(const PageId &page, ByteView image)
{
    return m_db->prepared("UPDATE draft SET thumbnail = ?2 WHERE page = ?1").bind(page, image).run();
}

Result<void> Drafts::remove(const PageId &page)
{
    PIPIT_TRY_SET(const auto all, media(page));
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
    PIPIT_TRY(removeRows(page));
    PIPIT_TRY(tx.commit());
    for (const auto &one : all) PIPIT_TRY(m_blobs->remove(one.blob));
    return m_db->checkpoint();
}

Result<void> Drafts::removeRows(const PageId &page)
{
    return m_db->prepared("DELETE FROM draft WHERE page = ?1").bind(page).run();
}

Result<std::vector<DraftCard>> Drafts::list()
{
    std::vector<DraftCard> out;
    auto &q = m_db->prepared("SELECT page, title, created, changed, thumbnail FROM draft ORDER BY changed DESC");
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        out.push_back({q.id<PageId>(0), q.text(1), q.integer(2), q.integer(3), toBytes(q.bytes(4))});
    }
}

Result<Drafts::Kept> Drafts::load(const PageId &page)
{
    Kept kept;
    auto &q = m_db->prepared("SELECT snapshot FROM draft WHERE page = ?1").bind(page);
    PIPIT_TRY_SET(const bool found, q.step());
    if (!found) return Error{Code::NotFound, "draft"};
    kept.snapshot = toBytes(q.bytes(0));
    PIPIT_TRY(q.run());
    auto &changes = m_db->prepared("SELECT change FROM draft_change WHERE page = ?1 ORDER BY n").bind(page);
    for (;;) {
        PIPIT_TRY_SET(const bool row, changes.step());
        if (!row) return kept;
        kept.changes.push_back(toBytes(changes.bytes(0)));
    }
}

Result<void> Drafts::appendSegment(const PageId &page, ByteView oggPages, std::uint32_t msSoFar)
{
    return m_db
        ->prepared("INSERT INTO draft_segment VALUES (?1, (SELECT ifnull(max(n), 0) + 1 FROM draft_segment WHERE page = ?1), ?2, ?3)")
        .bind(page, oggPages, msSoFar)
        .run();
}

Result<void> Drafts::dropSegments(const PageId &page)
{
    return m_db->prepared("DELETE FROM draft_segment WHERE page = ?1").bind(page).run();
}

Result<std::optional<Drafts::Recording>> Drafts::interrupted(const PageId &page)
{
    Recording recording;
    bool any = false;
    auto &q = m_db->prepared("SELECT bytes, ms FROM draft_segment WHERE page = ?1 ORDER BY n").bind(page);
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) break;
        any = true;
        const auto bytes = q.bytes(0);
        recording.ogg.insert(recording.ogg.end(), bytes.begin(), bytes.end());
        recording.ms = static_cast<std::uint32_t>(q.integer(1));
    }
    if (!any) return std::optional<Recording>();
    return std::optional(std::move(recording));
}

Result<std::uint32_t> Drafts::finishRecording(const PageId &page, std::string_view mime, std::uint32_t ms)
{
    PIPIT_TRY_SET(auto recording, interrupted(page));
    if (!recording) return Error{Code::NotFound, "no recording"};
    PIPIT_TRY_SET(const auto stored, m_blobs->seal(MemorySource(std::move(recording->ogg)), limits::maxOtherBlob));
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
    PIPIT_TRY_SET(const auto number, insertMedia(page, stored, mime, MediaKind::Voice, ms));
    PIPIT_TRY(dropSegments(page));
    PIPIT_TRY(tx.commit());
    return number;
}

Result<std::uint32_t> Drafts::addMedia(const PageId &page, const ByteSource &source, std::uint64_t limit, std::string_view mime,
                                       MediaKind kind, std::uint32_t ms)
{
    PIPIT_TRY_SET(const auto stored, m_blobs->seal(source, limit));
    return addSealed(page, stored, mime, kind, ms);
}

Result<std::uint32_t> Drafts::addSealed(const PageId &page, const StoredBlob &stored, std::string_view mime, MediaKind kind,
                                        std::uint32_t ms)
{
    const auto add = [&]() -> Result<std::uint32_t> {
        PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
        // Shared, or thrown away, while its film was being sealed?
        auto &q = m_db->prepared("SELECT 1 FROM draft WHERE page = ?1").bind(page);
        PIPIT_TRY_SET(const bool there, q.step());
        PIPIT_TRY(q.run());
        if (!there) return Error{Code::NotFound, "draft"};
        PIPIT_TRY_SET(const auto number, insertMedia(page, stored, mime, kind, ms));
        PIPIT_TRY(tx.commit());
        return number;
    };
    auto number = add();
    if (!number) (void)m_blobs->remove(stored.blob.id);
    return number;
}

Result<std::uint32_t> Drafts::insertMedia(const PageId &page, const BlobStore::Stored &stored, std::string_view mime, MediaKind kind,
                                          std::uint32_t ms)
{
    auto &q = m_db->prepared("SELECT ifnull(max(n), -1) + 1 FROM draft_media WHERE page = ?1").bind(page);
    PIPIT_TRY(q.step());
    const auto number = static_cast<std::uint32_t>(q.integer(0));
    PIPIT_TRY(q.run());
    if (number >= limits::maxBlobs) return Error{Code::TooBig, "media on one page"};
    PIPIT_TRY(m_db->prepared("INSERT INTO draft_media VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                  .bind(page, number, stored.blob.id, stored.key.view(), stored.blob.trueSize, mime, int(kind), ms)
                  .run());
    return number;
}

Result<std::vector<MediaRef>> Drafts::media(const PageId &page)
{
    std::vector<MediaRef> out;
    auto &q = m_db->prepared("SELECT blob, key, true_size, mime, kind, ms FROM draft_media WHERE page = ?1 ORDER BY n").bind(page);
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        out.push_back({q.id<BlobId>(0), BlobKey(q.bytes(1)), static_cast<std::uint64_t>(q.integer(2)), q.text(3),
                       static_cast<MediaKind>(q.integer(4)), static_cast<std::uint32_t>(q.integer(5))});
    }
}

} // namespace pipit
