// SPDX-License-Identifier: Apache-2.0
#include "core/vault/drafts.h"

#include <algorithm>

namespace pipit {

namespace {

/// The stamp of a change, ?2 being the wall clock: later than everything here and everything shared, whatever the clock says.
/// Drafts of a version that gave no turns stand at their time.
#define NEXT_TURN                                                                                                      \
    "max(?2 << 16, ifnull((SELECT max(turn) + 1 FROM draft), 0), ifnull((SELECT hlc + 1 FROM identity), 0),"           \
    " ifnull((SELECT (max(changed) << 16) + 1 FROM draft WHERE turn IS NULL), 0))"

constexpr int cardColumns = 7;
#define CARD_COLUMNS "page, title, created, changed, turn, pack, question"

DraftCard cardAt(const sql::Stmt &q)
{
    DraftCard card{q.id<PageId>(0), q.text(1), q.integer(2), q.integer(3), std::uint64_t(q.integer(4)), {}};
    if (q.isNull(4)) card.turn = std::uint64_t(std::max<std::int64_t>(card.changedMs, 0)) << 16;
    if (!q.isNull(5)) card.prompt = Prompt{q.text(5), q.text(6)};
    return card;
}

std::optional<std::string> packOf(const std::optional<Prompt> &prompt)
{
    return prompt ? std::optional(prompt->pack) : std::nullopt;
}

std::optional<std::string> questionOf(const std::optional<Prompt> &prompt)
{
    return prompt ? std::optional(prompt->id) : std::nullopt;
}

} // namespace

Result<void> Drafts::create(const PageId &page, ByteView snapshot, const std::optional<Prompt> &prompt)
{
    return m_db->prepared("INSERT INTO draft (page, snapshot, created, changed, turn, pack, question)"
                          " VALUES (?1, ?3, ?2, ?2, " NEXT_TURN ", ?4, ?5)")
        .bind(page, m_clock->wallMs(), snapshot, packOf(prompt), questionOf(prompt))
        .run();
}

Result<void> Drafts::createWhole(const Whole &draft, std::span<const Media> media)
{
    if (media.size() > limits::maxBlobs) return Error{Code::TooBig, "media on one page"};
    std::vector<BlobStore::Stored> stored;
    const auto make = [&]() -> Result<void> {
        for (const auto &one : media) {
            PIPIT_TRY_SET(auto sealed, m_blobs->seal(*one.bytes, one.limit));
            stored.push_back(std::move(sealed));
        }
        return insertWhole(draft, media, stored);
    };
    auto made = make();
    if (!made)
        for (const auto &one : stored) (void)m_blobs->remove(one.blob.id);
    return made;
}

Result<void> Drafts::insertWhole(const Whole &draft, std::span<const Media> media, const std::vector<BlobStore::Stored> &stored)
{
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
    PIPIT_TRY(create(draft.page, draft.snapshot, draft.prompt));
    PIPIT_TRY(m_db->prepared("UPDATE draft SET title = ?2 WHERE page = ?1").bind(draft.page, draft.title).run());
    if (!draft.thumbnail.empty()) PIPIT_TRY(setThumbnail(draft.page, draft.thumbnail));
    for (std::size_t i = 0; i < media.size(); ++i) PIPIT_TRY(insertMedia(draft.page, stored[i], media[i].mime, media[i].kind, media[i].ms));
    return tx.commit();
}

Result<void> Drafts::append(const PageId &page, ByteView change, std::string_view title)
{
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
    PIPIT_TRY(m_db->prepared("INSERT INTO draft_change VALUES (?1, (SELECT ifnull(max(n), 0) + 1 FROM draft_change WHERE page = ?1), ?2)")
                  .bind(page, change)
                  .run());
    PIPIT_TRY(m_db->prepared("UPDATE draft SET changed = ?2, title = ?3, version = version + 1, turn = " NEXT_TURN " WHERE page = ?1")
                  .bind(page, m_clock->wallMs(), title)
                  .run());
    return tx.commit();
}

Result<void> Drafts::rewrite(const PageId &page, ByteView snapshot, std::string_view title)
{
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
    PIPIT_TRY(m_db->prepared("DELETE FROM draft_change WHERE page = ?1").bind(page).run());
    PIPIT_TRY(m_db->prepared("UPDATE draft SET snapshot = ?4, changed = ?2, title = ?3, version = version + 1, turn = " NEXT_TURN
                             " WHERE page = ?1")
                  .bind(page, m_clock->wallMs(), title, snapshot)
                  .run());
    return tx.commit();
}

Result<void> Drafts::setThumbnail(const PageId &page, ByteView image)
{
    return m_db->prepared("UPDATE draft SET thumbnail = ?2, pictured = version WHERE page = ?1").bind(page, image).run();
}

Result<void> Drafts::setThumbnail(const PageId &page, ByteView image, std::int64_t version)
{
    return m_db->prepared("UPDATE draft SET thumbnail = ?2, pictured = ?3 WHERE page = ?1 AND pictured <= ?3")
        .bind(page, image, version)
        .run();
}

Result<Drafts::Picture> Drafts::picture(const PageId &page)
{
    auto &q = m_db->prepared("SELECT thumbnail, version, pictured FROM draft WHERE page = ?1").bind(page);
    PIPIT_TRY_SET(const bool found, q.step());
    if (!found) return Error{Code::NotFound, "draft"};
    Picture picture{toBytes(q.bytes(0)), q.integer(1), q.integer(1) == q.integer(2)};
    PIPIT_TRY(q.run());
    return picture;
}

Result<void> Drafts::remove(const PageId &page)
{
    PIPIT_TRY_SET(const auto all, media(page));
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
    PIPIT_TRY(removeRows(page));
    PIPIT_TRY(tx.commit());
    for (const auto &one : all) (void)m_blobs->remove(one.blob); // nothing can read it now
    return m_db->checkpoint();
}

Result<std::vector<DraftCard>> Drafts::list()
{
    std::vector<DraftCard> out;
    auto &q = m_db->prepared("SELECT " CARD_COLUMNS " FROM draft INDEXED BY draft_shelf WHERE binned IS NULL");
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) break;
        out.push_back(cardAt(q));
    }
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return std::tie(b.turn, b.page) < std::tie(a.turn, a.page); });
    return out;
}

Result<std::vector<std::pair<DraftCard, std::int64_t>>> Drafts::binned()
{
    std::vector<std::pair<DraftCard, std::int64_t>> out;
    auto &q = m_db->prepared("SELECT " CARD_COLUMNS ", binned FROM draft INDEXED BY draft_shelf WHERE binned IS NOT NULL");
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        out.emplace_back(cardAt(q), q.integer(cardColumns));
    }
}

Result<void> Drafts::setBinned(const PageId &page, std::optional<std::int64_t> livedMs)
{
    PIPIT_TRY(m_db->prepared("UPDATE draft SET binned = ?2 WHERE page = ?1").bind(page, livedMs).run());
    if (m_db->changes() == 0) return Error{Code::NotFound, "draft"};
    return {};
}

Result<void> Drafts::removeRows(const PageId &page)
{
    return m_db->prepared("DELETE FROM draft WHERE page = ?1").bind(page).run();
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

Result<void> Drafts::keepWords(const PageId &page, std::string_view words)
{
    if (words.empty()) return m_db->prepared("DELETE FROM draft_words WHERE page = ?1").bind(page).run();
    PIPIT_TRY(m_db->prepared("INSERT INTO draft_words SELECT page, ?2 FROM draft WHERE page = ?1 ON CONFLICT DO UPDATE SET words = ?2")
                  .bind(page, words)
                  .run());
    return m_db->changes() == 1 ? Result<void>() : Error{Code::NotFound, "draft"};
}

Result<std::string> Drafts::words(const PageId &page)
{
    auto &q = m_db->prepared("SELECT words FROM draft_words WHERE page = ?1").bind(page);
    PIPIT_TRY_SET(const bool row, q.step());
    if (!row) return std::string();
    auto words = q.text(0);
    PIPIT_TRY(q.run());
    return words;
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
