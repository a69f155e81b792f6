// SPDX-License-Identifier: Apache-2.0
#include "core/vault/devicestore.h"

#include "core/format/cborfields.h"
#include "core/format/envelope.h"
#include "core/vault/deviceschema.h"

namespace pipit {

namespace {

/// [mailboxes, attach, [[blob, size], …]]
Bytes encodeRoute(const OutboxRow &row)
{
    cbor::Writer out;
    out.array(3);
    cbor::writeIds(out, row.mailboxes);
    cbor::writeIds(out, row.attach);
    out.array(row.blobs.size());
    for (const auto &[blob, size] : row.blobs) out.array(2).bytes(blob.view()).unsignedInt(size);
    return out.take();
}

Result<void> decodeRoute(ByteView bytes, OutboxRow &row)
{
    PIPIT_TRY_SET(auto in, cbor::Reader::open(bytes));
    PIPIT_TRY(in.arrayOf(3));
    PIPIT_TRY_SET(row.mailboxes, cbor::ids<MailboxId>(in, 64));
    PIPIT_TRY_SET(row.attach, cbor::ids<EnvHash>(in, 64));
    PIPIT_TRY_SET(const auto count, in.array());
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY(in.arrayOf(2));
        PIPIT_TRY_SET(const auto blob, in.id<BlobId>());
        PIPIT_TRY_SET(const auto size, in.unsignedInt());
        row.blobs.emplace_back(blob, size);
    }
    return {};
}

/// Gives rows of the first schema their hashes (deviceschema.h), once. Cut short, the next opening does it.
Result<void> hashOldInbox(sql::Db &db)
{
    auto &marked = db.prepared("SELECT 1 FROM value WHERE name = 'inbox-by-number'").bind();
    PIPIT_TRY_SET(const bool due, marked.step());
    PIPIT_TRY(marked.run());
    if (!due) return {};
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(db));
    std::vector<InboxRow> rows;
    auto &q = db.prepared("SELECT mailbox, n, envelope FROM inbox WHERE length(hash) <> 32 AND length(envelope) > 0");
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) break;
        rows.push_back({q.id<MailboxId>(0), static_cast<std::uint64_t>(q.integer(1)), 0, toBytes(q.bytes(2))});
    }
    for (const auto &row : rows) {
        // The same envelope at two old numbers becomes one row.
        PIPIT_TRY(db.prepared("UPDATE OR REPLACE inbox SET hash = ?3 WHERE mailbox = ?1 AND n = ?2 AND length(hash) <> 32")
                      .bind(row.mailbox, row.n, envelopeHash(row.envelope))
                      .run());
    }
    PIPIT_TRY(db.prepared("DELETE FROM value WHERE name = 'inbox-by-number'").run());
    return tx.commit();
}

} // namespace

Result<DeviceStore> DeviceStore::open(const std::string &folder, const Key32 &key, FileOps &files)
{
    for (const char *name : {"", "/outbox", "/in", "/p"}) PIPIT_TRY(files.makeDirectory(folder + name));
    PIPIT_TRY_SET(auto db, sql::Db::open(folder + "/device.db", key));
    PIPIT_TRY(db.migrate(deviceschema::migrations));
    PIPIT_TRY(hashOldInbox(db));
    return DeviceStore(std::move(db), folder, files);
}

Result<std::vector<ProfileCard>> DeviceStore::profiles()
{
    std::vector<ProfileCard> cards;
    auto &q = m_db.prepared("SELECT tag, nickname, face, lock, role FROM profile ORDER BY place");
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return cards;
        cards.push_back({q.id<ProfileTag>(0), q.text(1), q.text(2), static_cast<LockKind>(q.integer(3)),
                         static_cast<Role>(q.integer(4))});
    }
}

Result<void> DeviceStore::addProfile(const ProfileCard &card)
{
    return m_db.prepared("INSERT INTO profile VALUES (?1, ?2, ?3, ?4, ?5, (SELECT count(*) FROM profile))")
        .bind(card.tag, card.nickname, card.face, int(card.lock), int(card.role))
        .run();
}

Result<std::optional<Bytes>> DeviceStore::value(const char *name)
{
    auto &q = m_db.prepared("SELECT value FROM value WHERE name = ?1").bind(std::string_view(name));
    PIPIT_TRY_SET(const bool row, q.step());
    if (!row) return std::optional<Bytes>();
    auto bytes = toBytes(q.bytes(0));
    PIPIT_TRY(q.run());
    return std::optional(std::move(bytes));
}

Result<void> DeviceStore::setValue(const char *name, ByteView value)
{
    return m_db.prepared("INSERT INTO value VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2")
        .bind(std::string_view(name), value)
        .run();
}

Result<std::vector<DeviceStore::EngineRow>> DeviceStore::engineRows()
{
    std::vector<EngineRow> rows;
    auto &q = m_db.prepared("SELECT kind, key, value FROM engine ORDER BY kind, key");
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return rows;
        rows.push_back({static_cast<std::uint8_t>(q.integer(0)), toBytes(q.bytes(1)), toBytes(q.bytes(2))});
    }
}

Result<std::vector<DeviceStore::EngineRow>> DeviceStore::engineRows(std::uint8_t table)
{
    std::vector<EngineRow> rows;
    auto &q = m_db.prepared("SELECT key, value FROM engine WHERE kind = ?1 ORDER BY key").bind(int(table));
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return rows;
        rows.push_back({table, toBytes(q.bytes(0)), toBytes(q.bytes(1))});
    }
}

Result<void> DeviceStore::keep(const Batch &batch)
{
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(m_db));
    for (const auto &row : batch.rows) {
        if (row.value.empty())
            PIPIT_TRY(m_db.prepared("DELETE FROM engine WHERE kind = ?1 AND key = ?2").bind(int(row.table), row.key).run());
        else
            PIPIT_TRY(m_db.prepared("INSERT INTO engine VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET value = ?3")
                          .bind(int(row.table), row.key, row.value)
                          .run());
    }
    for (const auto &document : batch.documents) {
        if (document.bytes.empty())
            PIPIT_TRY(m_db.prepared("DELETE FROM document WHERE type = ?1 AND circle = ?2 AND version = ?3")
                          .bind(int(document.type), document.circle, document.version)
                          .run());
        else
            PIPIT_TRY(putDocument(document.type, document.circle, document.version, document.bytes));
    }
    for (const auto &row : batch.inbox)
        PIPIT_TRY(m_db.prepared("INSERT INTO inbox (mailbox, hash, n, hub_time, envelope) VALUES (?1, ?2, ?3, ?4, ?5)"
                               " ON CONFLICT DO NOTHING")
                      .bind(row.mailbox, envelopeHash(row.envelope), row.n, row.hubTimeMs, row.envelope)
                      .run());
    for (const auto &[hash, time] : batch.posted) PIPIT_TRY(markPosted(hash, time));
    for (const auto &alarm : batch.alarms)
        PIPIT_TRY(m_db.prepared("INSERT INTO alarm (kind, subject, number, evidence) VALUES (?1, ?2, ?3, ?4)")
                      .bind(int(alarm.kind), alarm.subject, alarm.number, alarm.evidence)
                      .run());
    for (const auto &author : batch.lost)
        PIPIT_TRY(m_db.prepared("INSERT INTO lost VALUES (?1) ON CONFLICT DO NOTHING").bind(author).run());
    return tx.commit();
}

Result<std::vector<DeviceStore::StoredDocument>> DeviceStore::allDocuments()
{
    std::vector<StoredDocument> out;
    auto &q = m_db.prepared("SELECT type, circle, version, bytes FROM document ORDER BY type, circle, version");
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        out.push_back({static_cast<std::uint8_t>(q.integer(0)), q.id<CircleId>(1), static_cast<std::uint64_t>(q.integer(2)),
                       toBytes(q.bytes(3))});
    }
}

Result<std::map<std::uint8_t, std::int64_t>> DeviceStore::alarms()
{
    std::map<std::uint8_t, std::int64_t> counts;
    auto &q = m_db.prepared("SELECT kind, count(*) FROM alarm GROUP BY kind");
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return counts;
        counts[static_cast<std::uint8_t>(q.integer(0))] = q.integer(1);
    }
}

Result<std::vector<DeviceStore::AlarmRow>> DeviceStore::unreadAlarms(const ProfileTag &reader)
{
    std::vector<AlarmRow> rows;
    auto &q = m_db.prepared("SELECT alarm.n, alarm.kind, subject FROM alarm"
                            " LEFT JOIN alarm_read ON profile = ?1 AND alarm_read.kind = alarm.kind"
                            " WHERE alarm.n > coalesce(alarm_read.n, 0) ORDER BY alarm.n")
                  .bind(reader);
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return rows;
        rows.push_back({q.integer(0), static_cast<std::uint8_t>(q.integer(1)), toBytes(q.bytes(2))});
    }
}

Result<void> DeviceStore::readAlarms(const ProfileTag &reader, std::uint8_t kind, std::int64_t n)
{
    return m_db.prepared("INSERT INTO alarm_read VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET n = max(n, ?3)")
        .bind(reader, int(kind), n)
        .run();
}

Result<bool> DeviceStore::lost(const AuthorId &author)
{
    auto &q = m_db.prepared("SELECT 1 FROM lost WHERE author = ?1").bind(author);
    PIPIT_TRY_SET(const bool row, q.step());
    PIPIT_TRY(q.run());
    return row;
}

Result<void> DeviceStore::answerLost(const AuthorId &author)
{
    return m_db.prepared("DELETE FROM lost WHERE author = ?1").bind(author).run();
}

Result<std::vector<Bytes>> DeviceStore::documents(std::uint8_t type, const CircleId &circle)
{
    std::vector<Bytes> documents;
    auto &q = m_db.prepared("SELECT bytes FROM document WHERE type = ?1 AND circle = ?2 ORDER BY version").bind(int(type), circle);
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return documents;
        documents.push_back(toBytes(q.bytes(0)));
    }
}

Result<std::vector<CircleId>> DeviceStore::circles()
{
    std::vector<CircleId> ids;
    auto &q = m_db.prepared("SELECT DISTINCT circle FROM document WHERE type = 2 ORDER BY circle");
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return ids;
        ids.push_back(q.id<CircleId>(0));
    }
}

Result<void> DeviceStore::putDocument(std::uint8_t type, const CircleId &circle, std::uint64_t version, ByteView document)
{
    return m_db.prepared("INSERT INTO document VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET bytes = ?4")
        .bind(int(type), circle, version, document)
        .run();
}

std::string DeviceStore::outboxPath(const EnvHash &hash) const
{
    return m_folder + "/outbox/" + hash.hex();
}

Result<void> DeviceStore::putOutbox(const OutboxRow &row, ByteView envelope)
{
    PIPIT_TRY(m_files->writeAtomically(outboxPath(row.hash), envelope));
    return m_db.prepared("INSERT INTO outbox (hash, profile, author, route, size) VALUES (?1, ?2, ?3, ?4, ?5)"
                         " ON CONFLICT DO NOTHING")
        .bind(row.hash, row.profile, row.author, encodeRoute(row), row.size)
        .run();
}

Result<std::vector<OutboxRow>> DeviceStore::outbox()
{
    std::vector<OutboxRow> rows;
    auto &q = m_db.prepared("SELECT hash, profile, author, route, size FROM outbox WHERE posted IS NULL ORDER BY n");
    for (;;) {
        PIPIT_TRY_SET(const bool more, q.step());
        if (!more) return rows;
        OutboxRow row;
        row.hash = q.id<EnvHash>(0);
        row.profile = q.id<ProfileTag>(1);
        row.author = q.id<AuthorId>(2);
        PIPIT_TRY(decodeRoute(q.bytes(3), row));
        row.size = static_cast<std::uint64_t>(q.integer(4));
        rows.push_back(std::move(row));
    }
}

Result<void> DeviceStore::markPosted(const EnvHash &hash, std::int64_t hubTimeMs)
{
    return m_db.prepared("UPDATE outbox SET posted = ?2 WHERE hash = ?1").bind(hash, hubTimeMs).run();
}

Result<std::vector<std::pair<EnvHash, std::int64_t>>> DeviceStore::posted(const ProfileTag &profile)
{
    std::vector<std::pair<EnvHash, std::int64_t>> out;
    auto &q = m_db.prepared("SELECT hash, posted FROM outbox WHERE profile = ?1 AND posted IS NOT NULL ORDER BY n").bind(profile);
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        out.emplace_back(q.id<EnvHash>(0), q.integer(1));
    }
}

Result<void> DeviceStore::removeOutbox(const std::vector<EnvHash> &hashes)
{
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(m_db));
    for (const auto &hash : hashes) PIPIT_TRY(m_db.prepared("DELETE FROM outbox WHERE hash = ?1").bind(hash).run());
    PIPIT_TRY(tx.commit());
    for (const auto &hash : hashes) PIPIT_TRY(m_files->remove(outboxPath(hash)));
    return {};
}

Result<void> DeviceStore::removeIncoming(const BlobId &blob)
{
    PIPIT_TRY_SET(const auto cards, profiles());
    if (std::any_of(cards.begin(), cards.end(), [](const auto &card) { return keepsTakenBack(card.role); })) return {};
    if (!m_files->exists(incomingPath(blob))) return {};
    return m_files->remove(incomingPath(blob));
}

Result<std::vector<InboxRow>> DeviceStore::pending(const MailboxId &mailbox)
{
    std::vector<InboxRow> rows;
    auto &q = m_db.prepared("SELECT n, hub_time, envelope, hash FROM inbox WHERE mailbox = ?1 AND state IN (0, 2) ORDER BY n, hash")
                  .bind(mailbox);
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return rows;
        rows.push_back({mailbox, static_cast<std::uint64_t>(q.integer(0)), q.integer(1), toBytes(q.bytes(2)), q.id<EnvHash>(3)});
    }
}

Result<void> DeviceStore::setInbox(const std::vector<InboxNote> &notes)
{
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(m_db));
    for (const auto &note : notes) {
        const char *sql = note.state == InboxState::Done
                              ? "UPDATE inbox SET state = ?3, reason = ?4, envelope = x'' WHERE mailbox = ?1 AND hash = ?2"
                              : "UPDATE inbox SET state = ?3, reason = ?4 WHERE mailbox = ?1 AND hash = ?2";
        PIPIT_TRY(m_db.prepared(sql).bind(note.mailbox, note.hash, int(note.state), int(note.reason)).run());
    }
    return tx.commit();
}

Result<std::int64_t> DeviceStore::quarantined(const MailboxId &mailbox)
{
    auto &q = m_db.prepared("SELECT count(*) FROM inbox WHERE mailbox = ?1 AND state = 3").bind(mailbox);
    PIPIT_TRY(q.step());
    const auto count = q.integer(0);
    PIPIT_TRY(q.run());
    return count;
}

} // namespace pipit
