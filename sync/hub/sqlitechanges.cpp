// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sqlitetables.h"

namespace pipit::hub {

Result<void> SqliteTables::setTrustedAuthority(const Hash &hash)
{
    return m_db.query("INSERT OR REPLACE INTO meta(name, value) VALUES('trusted-authority', ?)").bind(hash).run();
}

Result<void> SqliteTables::putDocument(DocumentType type, const SubjectId &subject, const StoredDocument &document)
{
    if (type == DocumentType::Freshness)
        PIPIT_TRY(m_db.query("DELETE FROM document WHERE type = ? AND subject = ?")
                      .bind(static_cast<int>(type))
                      .bind(subject)
                      .run());
    return m_db.query("INSERT INTO document(type, subject, version, hash, bytes) VALUES(?, ?, ?, ?, ?)")
        .bind(static_cast<int>(type))
        .bind(subject)
        .bind(document.version)
        .bind(document.hash)
        .bind(ByteView(document.bytes))
        .run();
}

Result<void> SqliteTables::putPack(const Hash &id, ByteView bytes)
{
    return m_db.query("INSERT OR IGNORE INTO pack(id, bytes) VALUES(?, ?)").bind(id).bind(bytes).run();
}

Result<void> SqliteTables::removePack(const Hash &id)
{
    return m_db.query("DELETE FROM pack WHERE id = ?").bind(id).run();
}

Result<void> SqliteTables::setRoster(const CircleRoster &roster)
{
    PIPIT_TRY(m_db.query("DELETE FROM member WHERE circle = ?").bind(roster.circle).run());
    PIPIT_TRY(m_db.query("DELETE FROM reader WHERE circle = ?").bind(roster.circle).run());
    PIPIT_TRY(m_db.query("DELETE FROM place WHERE circle = ?").bind(roster.circle).run());
    for (const auto &mailbox : roster.mailboxes)
        PIPIT_TRY(m_db.query("INSERT INTO place(circle, mailbox) VALUES(?, ?)").bind(roster.circle).bind(mailbox).run());
    for (const auto &member : roster.members) {
        PIPIT_TRY(m_db.query("INSERT INTO member(circle, author, signing, device) VALUES(?, ?, ?, ?)")
                      .bind(roster.circle)
                      .bind(member.author)
                      .bind(member.signingKey)
                      .bind(member.device)
                      .run());
        for (const auto &mailbox : member.mailboxes)
            PIPIT_TRY(m_db.query("INSERT OR IGNORE INTO reader(device, circle, mailbox) VALUES(?, ?, ?)")
                          .bind(member.device)
                          .bind(roster.circle)
                          .bind(mailbox)
                          .run());
    }
    return {};
}

Result<EnvelopeRef> SqliteTables::addEnvelope(const NewEnvelope &envelope)
{
    PIPIT_TRY_SET(auto author, authorNumber(envelope.author));
    if (author == 0) {
        PIPIT_TRY(m_db.query("INSERT INTO author(author) VALUES(?)").bind(envelope.author).run());
        author = m_db.lastRowId();
    }
    PIPIT_TRY(m_db.query("INSERT INTO envelope(author, m, up, hash, entry, h, e, bytes) VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
                  .bind(author)
                  .bind(envelope.up.n)
                  .bind(envelope.up.hash)
                  .bind(envelope.hash)
                  .bind(envelope.entry)
                  .bind(bigEndian<std::int64_t>(envelope.hash.view()))
                  .bind(bigEndian<std::int64_t>(envelope.entry.view()))
                  .bind(envelope.bytes)
                  .run());
    return m_db.lastRowId();
}

Result<void> SqliteTables::deliver(EnvelopeRef ref, const EnvHash &hash, const std::vector<BlobId> &blobs,
                                   const MailboxId &mailbox, std::int64_t timeMs)
{
    PIPIT_TRY_SET(auto number, mailboxNumber(mailbox));
    if (number == 0) {
        PIPIT_TRY(m_db.query("INSERT INTO mailbox(mailbox) VALUES(?)").bind(mailbox).run());
        number = m_db.lastRowId();
    }
    PIPIT_TRY_SET(const auto before, headOfMailbox(number));
    const auto head = wire::nextInMailboxLog(before, hash);
    PIPIT_TRY(m_db.query("INSERT INTO delivery(mailbox, n, envelope, time, log) VALUES(?, ?, ?, ?, ?)")
                  .bind(number)
                  .bind(head.n)
                  .bind(ref)
                  .bind(timeMs)
                  .bind(head.hash)
                  .run());
    for (const auto &blob : blobs)
        PIPIT_TRY(m_db.query("INSERT OR IGNORE INTO blob_reader(blob, mailbox) VALUES(?, ?)").bind(blob).bind(number).run());
    return {};
}

Result<void> SqliteTables::addUpload(const StoredUpload &upload)
{
    return m_db.query("INSERT INTO upload(id, device, blob, length, offset, touched) VALUES(?, ?, ?, ?, ?, ?)")
        .bind(upload.id)
        .bind(upload.device)
        .bind(upload.blob)
        .bind(upload.length)
        .bind(upload.offset)
        .bind(upload.touchedMs)
        .run();
}

Result<void> SqliteTables::moveUpload(const wire::tus::UploadId &id, std::uint64_t offset, std::int64_t timeMs)
{
    return m_db.query("UPDATE upload SET offset = ?, touched = ? WHERE id = ?").bind(offset).bind(timeMs).bind(id).run();
}

Result<void> SqliteTables::removeUpload(const wire::tus::UploadId &id)
{
    return m_db.query("DELETE FROM upload WHERE id = ?").bind(id).run();
}

Result<void> SqliteTables::addBlob(const BlobId &blob, std::uint64_t length, std::int64_t timeMs)
{
    return m_db.query("INSERT OR IGNORE INTO blob(blob, length, time) VALUES(?, ?, ?)")
        .bind(blob)
        .bind(length)
        .bind(timeMs)
        .run();
}

Result<void> SqliteTables::removeBlob(const BlobId &blob)
{
    return m_db.query("DELETE FROM blob WHERE blob = ?").bind(blob).run();
}

Result<void> SqliteTables::addUsage(const DeviceId &device, std::int64_t day, const Usage &more)
{
    return m_db
        .query("INSERT INTO usage(device, day, envelopes, bytes) VALUES(?, ?, ?, ?) ON CONFLICT(device, day) DO UPDATE "
               "SET envelopes = envelopes + excluded.envelopes, bytes = bytes + excluded.bytes")
        .bind(device)
        .bind(day)
        .bind(more.envelopes)
        .bind(more.bytes)
        .run();
}

Result<void> SqliteTables::dropUsageBefore(std::int64_t day)
{
    return m_db.query("DELETE FROM usage WHERE day < ?").bind(day).run();
}

Result<std::uint64_t> SqliteTables::addRelayMessage(const EnrolId &relay, int side, ByteView message,
                                                    std::int64_t expiresMs)
{
    std::uint64_t k = 1;
    {
        auto query = m_db.query("SELECT max(k) FROM relay WHERE id = ? AND side = ?");
        PIPIT_TRY_SET(const bool row, query.bind(relay).bind(side).step());
        if (row) k = query.number(0) + 1;
    }
    PIPIT_TRY(m_db.query("INSERT INTO relay(id, side, k, message, expires) VALUES(?, ?, ?, ?, ?)")
                  .bind(relay)
                  .bind(side)
                  .bind(k)
                  .bind(message)
                  .bind(expiresMs)
                  .run());
    return k;
}

Result<void> SqliteTables::dropRelaysExpiredAt(std::int64_t timeMs)
{
    return m_db.query("DELETE FROM relay WHERE id IN (SELECT id FROM relay WHERE expires <= ?)").bind(timeMs).run();
}

} // namespace pipit::hub
