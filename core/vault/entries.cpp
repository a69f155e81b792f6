// SPDX-License-Identifier: Apache-2.0
#include "core/vault/entries.h"

#include "core/book/pagehead.h"
#include "core/vault/heads.h"
#include "core/vault/search.h"
#include "core/vault/summaries.h"
#include "core/vault/vaultschema.h"

#include <iterator>

namespace pipit {

namespace {

#define ENTRY_COLUMNS_WITH(content, kept)                                                                              \
    "author, hash, member, seat, type, kind, hlc, zone, audience, use, target_author, target_hash, " content ", mine, posted, " kept ", locked"
#define ENTRY_COLUMNS ENTRY_COLUMNS_WITH("content", "length(content_key)")
#define PART(content, kept, indexed, held) "SELECT " ENTRY_COLUMNS_WITH(content, kept) " FROM entry " indexed " WHERE circle = ?1 AND " held

/// A question with at most one row; a database error reads as "no": the transaction that follows meets it again.
template <class Read>
auto firstRow(sql::Stmt &q, Read read) -> std::optional<decltype(read(q))>
{
    const auto row = q.step();
    if (!row || !*row) return std::nullopt;
    auto value = read(q);
    (void)q.run();
    return value;
}

BookEntry rowEntry(const sql::Stmt &q, const CircleId &circle)
{
    BookEntry entry;
    entry.ref = {q.id<AuthorId>(0), q.id<EnvHash>(1)};
    entry.circle = circle;
    entry.member = q.id<MemberId>(2);
    entry.seat = static_cast<SeatId>(q.integer(3));
    entry.type = static_cast<EntryType>(q.integer(4));
    if (!q.isNull(5)) entry.kind = static_cast<Kind>(q.integer(5));
    entry.time = {static_cast<std::uint64_t>(q.integer(6))};
    entry.zoneMinutes = static_cast<std::int16_t>(q.integer(7));
    entry.audience = toBytes(q.bytes(8));
    if (!q.isNull(9)) entry.use = static_cast<Use>(q.integer(9));
    if (!q.isNull(10)) entry.target = EntryRef{q.id<AuthorId>(10), q.id<EnvHash>(11)};
    entry.content = toBytes(q.bytes(12));
    entry.mine = q.integer(13) != 0;
    if (!q.isNull(14)) entry.postedMs = q.integer(14);
    entry.kept = q.integer(15) != 0;
    entry.locked = q.integer(16) != 0;
    return entry;
}

Result<std::vector<BookEntry>> rowEntries(sql::Stmt &q, const CircleId &circle)
{
    std::vector<BookEntry> out;
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        out.push_back(rowEntry(q, circle));
    }
}

struct Parts
{
    std::vector<BookEntry> entries;
    std::size_t pages = 0; ///< so many at the beginning are pages with their heads
};

Result<Parts> readParts(sql::Db &db, const CircleId &circle, const std::array<const char *, 3> &questions)
{
    Parts out;
    for (const auto *question : questions) {
        PIPIT_TRY_SET(auto some, rowEntries(db.prepared(question).bind(circle), circle));
        if (question == questions.front()) out.pages = some.size();
        std::move(some.begin(), some.end(), std::back_inserter(out.entries));
    }
    return out;
}

Result<void> keepHeads(sql::Db &db, const std::vector<const BookEntry *> &pages)
{
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(db));
    for (const auto *page : pages)
        PIPIT_TRY(db.prepared("UPDATE entry SET head = ?2 WHERE hash = ?1").bind(page->ref.hash, page->content).run());
    return tx.commit();
}

} // namespace

/// Not a column more than the indexes have, or every row of the table is read after all.
std::array<const char *, 3> heads::indexed()
{
    return {PART("head", "1", "INDEXED BY entry_page", HELD_PAGES), PART("content", "1", "INDEXED BY entry_other", HELD_OTHERS),
            PART("content", "length(content_key)", "INDEXED BY entry_rest", HELD_REST)};
}

Result<std::vector<BookEntry>> heads::all(sql::Db &db, const CircleId &circle)
{
    auto read = readParts(db, circle, indexed());
    if (!read)
        read = readParts(db, circle, {PART("head", "1", "", HELD_PAGES), PART("content", "1", "", HELD_OTHERS), PART("content", "length(content_key)", "", HELD_REST)});
    if (!read) return read.error();
    // Of pages that an older Pipit stored the heads are kept now, so that they are read out of them once.
    std::vector<const BookEntry *> older;
    for (auto i = read->pages; i < read->entries.size(); ++i) {
        auto &entry = read->entries[i];
        if (entry.kind != Kind::Page || !entry.kept) continue;
        entry.content = headOnly(entry.content);
        older.push_back(&entry);
    }
    if (!older.empty()) (void)keepHeads(db, older); // the next time, then
    return std::move(read->entries);
}

Result<void> heads::makeIndexes(sql::Db &db)
{
    for (const auto *index : vaultschema::indexes) PIPIT_TRY(db.execute(index));
    return {};
}

bool Entries::has(const EnvHash &hash) const
{
    return firstRow(m_db->prepared("SELECT 1 FROM entry WHERE hash = ?1").bind(hash), [](auto &) { return true; }).has_value();
}

std::optional<EnvHash> Entries::accepted(const AuthorId &author, const EntryId &entry) const
{
    return firstRow(m_db->prepared("SELECT hash FROM entry WHERE author = ?1 AND entry = ?2").bind(author, entry),
                    [](auto &q) { return q.template id<EnvHash>(0); });
}

std::optional<Ledger::Held> Entries::held(const EntryRef &ref) const
{
    return firstRow(m_db->prepared("SELECT type, member, audience FROM entry WHERE hash = ?1 AND author = ?2 AND circle = ?3")
                        .bind(ref.hash, ref.author, m_circle),
                    [](auto &q) {
                        return Held{static_cast<EntryType>(q.integer(0)), q.template id<MemberId>(1), toBytes(q.bytes(2))};
                    });
}

std::uint64_t Entries::streamTop(const AuthorId &author, SeatId seat) const
{
    return firstRow(m_db->prepared("SELECT max(seq) FROM stream WHERE author = ?1 AND circle = ?2 AND seat = ?3")
                        .bind(author, m_circle, int(seat)),
                    [](auto &q) { return static_cast<std::uint64_t>(q.integer(0)); })
        .value_or(0);
}

std::optional<EnvHash> Entries::streamBefore(const AuthorId &author, SeatId seat, std::uint64_t seq) const
{
    return firstRow(m_db->prepared("SELECT before FROM stream WHERE author = ?1 AND circle = ?2 AND seat = ?3 AND seq = ?4"
                                   " AND before IS NOT NULL")
                        .bind(author, m_circle, int(seat), seq),
                    [](auto &q) { return q.template id<EnvHash>(0); });
}

std::optional<EnvHash> Entries::streamEntry(const AuthorId &author, SeatId seat, std::uint64_t seq) const
{
    return firstRow(m_db->prepared("SELECT hash FROM stream WHERE author = ?1 AND circle = ?2 AND seat = ?3 AND seq = ?4")
                        .bind(author, m_circle, int(seat), seq),
                    [](auto &q) { return q.template id<EnvHash>(0); });
}

std::optional<ContentKey> Entries::granted(const EnvHash &hash) const
{
    auto &q = m_db->prepared("SELECT content FROM entry WHERE circle = ?1 AND type = ?2 ORDER BY id").bind(m_circle, int(EntryType::Grant));
    std::optional<ContentKey> found;
    for (;;) {
        const auto row = q.step();
        if (!row || !*row) return found;
        if (found) continue; // a question left open would keep the log from being emptied
        auto grant = GrantContent::decode(q.bytes(0));
        if (!grant) continue;
        for (auto &given : grant->given)
            if (!found && given.entry.hash == hash) found = std::move(given.key);
    }
}

std::optional<ContentKey> Entries::contentKey(const EntryRef &ref) const
{
    return firstRow(m_db->prepared("SELECT content_key FROM entry WHERE hash = ?1 AND author = ?2 AND circle = ?3 AND length(content_key) > 0")
                        .bind(ref.hash, ref.author, m_circle),
                    [](auto &q) { return ContentKey(q.bytes(0)); });
}

Result<void> Entries::insert(const AcceptedEntry &entry, SeatId seat, bool mine, bool kept)
{
    const auto &body = entry.body;
    std::optional<std::int64_t> kind, use;
    if (entry.kind) kind = int(*entry.kind);
    if (body.use) use = int(*body.use);
    std::optional<AuthorId> targetAuthor;
    std::optional<EnvHash> targetHash;
    if (body.target) targetAuthor = body.target->author, targetHash = body.target->hash;
    std::optional<Bytes> head;
    if (kept && entry.kind == Kind::Page) head = headOnly(body.content);
    PIPIT_TRY(m_db->prepared("INSERT INTO entry (author, entry, hash, circle, member, seat, type, kind, hlc, zone, audience, use,"
                             " target_author, target_hash, content, content_key, mine, locked, head)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)")
                  .bind(entry.author, entry.entry, entry.hash, m_circle, entry.member, int(seat), int(body.type), kind,
                        body.time.value, int(body.zoneMinutes), ByteView(body.audience), use, targetAuthor, targetHash, body.content,
                        kept ? entry.contentKey.view() : ByteView(), int(mine), int(entry.locked), head)
                  .run());
    const auto row = m_db->lastRowId();
    PIPIT_TRY(Summaries(*m_db).reach(m_circle, row, mine));
    int n = 0;
    for (const auto &media : body.media)
        PIPIT_TRY(m_db->prepared("INSERT INTO media VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                      .bind(row, n++, media.blob, media.key.view(), media.trueSize, media.mime, int(media.kind), media.durationMs)
                      .run());
    for (const auto &place : entry.streams)
        PIPIT_TRY(m_db->prepared("INSERT INTO stream VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                      .bind(entry.author, m_circle, int(place.seat), place.seq, entry.hash, place.previous)
                      .run());
    return {};
}

Result<std::vector<BlobId>> Entries::erase(const EntryRef &ref)
{
    PIPIT_TRY_SET(const auto named, media(ref));
    PIPIT_TRY(m_db->prepared("DELETE FROM media WHERE entry = (SELECT id FROM entry WHERE hash = ?1 AND author = ?2)")
                  .bind(ref.hash, ref.author)
                  .run());
    PIPIT_TRY(m_db->prepared("DELETE FROM thumbnail WHERE hash = ?1").bind(ref.hash).run());
    PIPIT_TRY(Search(*m_db).remove(ref));
    PIPIT_TRY(Summaries(*m_db).remove(m_circle));
    PIPIT_TRY(m_db->prepared("UPDATE entry SET content = x'', content_key = x'', head = NULL, use = NULL WHERE hash = ?1 AND author = ?2")
                  .bind(ref.hash, ref.author)
                  .run());
    std::vector<BlobId> orphans;
    for (const auto &one : named) {
        auto &q = m_db->prepared("SELECT 1 FROM media WHERE blob = ?1 UNION ALL SELECT 1 FROM draft_media WHERE blob = ?1").bind(one.blob);
        PIPIT_TRY_SET(const bool elsewhere, q.step());
        if (elsewhere) PIPIT_TRY(q.run()); // one left open would keep the log from being emptied
        else orphans.push_back(one.blob);
    }
    return orphans;
}

BookEntry Entries::bookEntry(const AcceptedEntry &entry, const CircleId &circle, SeatId seat, bool mine, bool kept)
{
    BookEntry out;
    out.ref = {entry.author, entry.hash};
    out.circle = circle;
    out.member = entry.member;
    out.seat = seat;
    out.type = entry.body.type;
    out.kind = entry.kind;
    out.time = entry.body.time;
    out.zoneMinutes = entry.body.zoneMinutes;
    out.audience = entry.body.audience;
    out.use = entry.body.use;
    out.target = entry.body.target;
    out.content = entry.body.content;
    out.mine = mine;
    out.kept = kept;
    out.locked = entry.locked;
    return out;
}

Result<std::vector<BookEntry>> Entries::read(sql::Stmt &q) const
{
    return rowEntries(q, m_circle);
}

Result<std::vector<BookEntry>> Entries::all() const
{
    return read(m_db->prepared("SELECT " ENTRY_COLUMNS " FROM entry WHERE circle = ?1 ORDER BY hlc").bind(m_circle));
}

Result<std::optional<BookEntry>> Entries::one(const EntryRef &ref) const
{
    PIPIT_TRY_SET(auto found, read(m_db->prepared("SELECT " ENTRY_COLUMNS " FROM entry WHERE hash = ?1 AND author = ?2")
                                       .bind(ref.hash, ref.author)));
    if (found.empty()) return std::optional<BookEntry>();
    return std::optional(std::move(found.front()));
}

Result<std::vector<MediaRef>> Entries::media(const EntryRef &ref) const
{
    std::vector<MediaRef> out;
    auto &q = m_db->prepared("SELECT blob, key, true_size, mime, media.kind, ms FROM media JOIN entry ON entry.id = media.entry"
                             " WHERE entry.hash = ?1 AND entry.author = ?2 ORDER BY n")
                  .bind(ref.hash, ref.author);
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        out.push_back({q.id<BlobId>(0), BlobKey(q.bytes(1)), static_cast<std::uint64_t>(q.integer(2)), q.text(3),
                       static_cast<MediaKind>(q.integer(4)), static_cast<std::uint32_t>(q.integer(5))});
    }
}

Result<void> Entries::markPosted(const EnvHash &hash, std::int64_t hubTimeMs)
{
    return m_db->prepared("UPDATE entry SET posted = ?2 WHERE hash = ?1 AND posted IS NULL").bind(hash, hubTimeMs).run();
}

} // namespace pipit
