// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sqlitetables.h"

namespace pipit::hub {
namespace {

std::int64_t prefix(ByteView bytes)
{
    return bigEndian<std::int64_t>(bytes.first(8));
}

StoredUpload readUpload(const Query &query)
{
    return {query.id<wire::tus::UploadId>(0), query.id<DeviceId>(1), query.id<BlobId>(2),
            query.number(3),                  query.number(4),       query.integer(5)};
}

// Reads the rows of a log or a list while their bytes fit; the first always does.
class Budget
{
public:
    explicit Budget(std::size_t bytes) : m_left(bytes) {}
    bool take(std::size_t bytes)
    {
        const bool fits = m_first || bytes <= m_left;
        m_first = false;
        m_left -= std::min(m_left, bytes);
        return fits;
    }

private:
    std::size_t m_left;
    bool m_first = true;
};

} // namespace

Result<std::int64_t> SqliteTables::authorNumber(const AuthorId &author)
{
    auto query = m_db.query("SELECT id FROM author WHERE author = ?");
    PIPIT_TRY_SET(const bool found, query.bind(author).step());
    return found ? query.integer(0) : 0;
}

Result<std::int64_t> SqliteTables::mailboxNumber(const MailboxId &mailbox)
{
    auto query = m_db.query("SELECT id FROM mailbox WHERE mailbox = ?");
    PIPIT_TRY_SET(const bool found, query.bind(mailbox).step());
    return found ? query.integer(0) : 0;
}

Result<std::optional<Hash>> SqliteTables::trustedAuthority()
{
    auto query = m_db.query("SELECT value FROM meta WHERE name = 'trusted-authority'");
    PIPIT_TRY_SET(const bool found, query.step());
    if (!found) return std::optional<Hash>();
    return std::optional<Hash>(query.id<Hash>(0));
}

Result<std::vector<StoredDocument>> SqliteTables::documents(DocumentType type, const SubjectId &subject,
                                                            std::uint64_t from, std::size_t maxBytes)
{
    auto query = m_db.query(
        "SELECT version, hash, bytes FROM document WHERE type = ? AND subject = ? AND version >= ? ORDER BY version");
    query.bind(static_cast<int>(type)).bind(subject).bind(from);
    std::vector<StoredDocument> documents;
    for (Budget budget(maxBytes);;) {
        PIPIT_TRY_SET(const bool row, query.step());
        if (!row || !budget.take(query.blob(2).size())) return documents;
        documents.push_back({query.number(0), query.id<Hash>(1), toBytes(query.blob(2))});
    }
}

Result<std::optional<Bytes>> SqliteTables::pack(const Hash &id)
{
    auto query = m_db.query("SELECT bytes FROM pack WHERE id = ?");
    PIPIT_TRY_SET(const bool found, query.bind(id).step());
    return found ? std::optional(toBytes(query.blob(0))) : std::nullopt;
}

Result<std::vector<Hash>> SqliteTables::packs()
{
    auto query = m_db.query("SELECT id FROM pack ORDER BY id");
    std::vector<Hash> ids;
    for (;;) {
        PIPIT_TRY_SET(const bool row, query.step());
        if (!row) return ids;
        ids.push_back(query.id<Hash>(0));
    }
}

Result<std::uint64_t> SqliteTables::newestVersion(DocumentType type, const SubjectId &subject)
{
    auto query = m_db.query("SELECT max(version) FROM document WHERE type = ? AND subject = ?");
    PIPIT_TRY_SET(const bool row, query.bind(static_cast<int>(type)).bind(subject).step());
    return row ? query.number(0) : 0;
}

Result<DeviceRecord> SqliteTables::device(const DeviceId &device)
{
    DeviceRecord record;
    auto members = m_db.query("SELECT circle, author, signing FROM member WHERE device = ?");
    members.bind(device);
    for (;;) {
        PIPIT_TRY_SET(const bool row, members.step());
        if (!row) break;
        record.memberships.push_back(
            {members.id<CircleId>(0), members.id<AuthorId>(1), members.id<SigningPublicKey>(2)});
    }
    auto readers = m_db.query("SELECT DISTINCT mailbox FROM reader WHERE device = ?");
    readers.bind(device);
    for (;;) {
        PIPIT_TRY_SET(const bool row, readers.step());
        if (!row) return record;
        record.mailboxes.push_back(readers.id<MailboxId>(0));
    }
}

Result<bool> SqliteTables::circleHasMailbox(const CircleId &circle, const MailboxId &mailbox)
{
    return m_db.query("SELECT 1 FROM place WHERE circle = ? AND mailbox = ?").bind(circle).bind(mailbox).step();
}

Result<LogHead> SqliteTables::authorHead(const AuthorId &author)
{
    PIPIT_TRY_SET(const auto number, authorNumber(author));
    auto query = m_db.query("SELECT m, up FROM envelope WHERE author = ? ORDER BY m DESC LIMIT 1");
    PIPIT_TRY_SET(const bool row, query.bind(number).step());
    return row ? LogHead{query.number(0), query.id<Hash>(1)} : LogHead{};
}

Result<std::optional<Hash>> SqliteTables::authorLogAt(const AuthorId &author, std::uint64_t m)
{
    if (m == 0) return std::optional<Hash>(Hash{});
    PIPIT_TRY_SET(const auto number, authorNumber(author));
    auto query = m_db.query("SELECT up FROM envelope WHERE author = ? AND m = ?");
    PIPIT_TRY_SET(const bool row, query.bind(number).bind(m).step());
    return row ? std::optional<Hash>(query.id<Hash>(0)) : std::nullopt;
}

Result<std::vector<EnvHash>> SqliteTables::authorLogAfter(const AuthorId &author, std::uint64_t m, std::size_t limit)
{
    PIPIT_TRY_SET(const auto number, authorNumber(author));
    auto query = m_db.query("SELECT hash FROM envelope WHERE author = ? AND m > ? ORDER BY m LIMIT ?");
    query.bind(number).bind(m).bind(static_cast<std::uint64_t>(limit));
    std::vector<EnvHash> hashes;
    for (;;) {
        PIPIT_TRY_SET(const bool row, query.step());
        if (!row) return hashes;
        hashes.push_back(query.id<EnvHash>(0));
    }
}

Result<std::optional<StoreReader::EnvelopeRow>> SqliteTables::envelopeByEntry(const AuthorId &author,
                                                                              const EntryId &entry)
{
    PIPIT_TRY_SET(const auto number, authorNumber(author));
    auto query = m_db.query("SELECT id, m, hash FROM envelope WHERE author = ? AND e = ? AND entry = ?");
    PIPIT_TRY_SET(const bool row, query.bind(number).bind(prefix(entry.view())).bind(entry).step());
    if (!row) return std::optional<EnvelopeRow>();
    return std::optional<EnvelopeRow>({query.integer(0), query.number(1), query.id<EnvHash>(2)});
}

Result<std::optional<StoreReader::EnvelopeRow>> SqliteTables::envelopeByHash(const EnvHash &hash)
{
    auto query = m_db.query("SELECT id, m, hash FROM envelope WHERE h = ? AND hash = ?");
    PIPIT_TRY_SET(const bool row, query.bind(prefix(hash.view())).bind(hash).step());
    if (!row) return std::optional<EnvelopeRow>();
    return std::optional<EnvelopeRow>({query.integer(0), query.number(1), query.id<EnvHash>(2)});
}

Result<Bytes> SqliteTables::envelopeBytes(EnvelopeRef ref)
{
    auto query = m_db.query("SELECT bytes FROM envelope WHERE id = ?");
    PIPIT_TRY_SET(const bool row, query.bind(ref).step());
    if (!row) return Error{Code::NotFound, "no such envelope"};
    return toBytes(query.blob(0));
}

Result<bool> SqliteTables::isDelivered(EnvelopeRef ref, const MailboxId &mailbox)
{
    PIPIT_TRY_SET(const auto number, mailboxNumber(mailbox));
    return m_db.query("SELECT 1 FROM delivery WHERE envelope = ? AND mailbox = ?").bind(ref).bind(number).step();
}

Result<LogHead> SqliteTables::mailboxHead(const MailboxId &mailbox)
{
    PIPIT_TRY_SET(const auto number, mailboxNumber(mailbox));
    return headOfMailbox(number);
}

Result<LogHead> SqliteTables::headOfMailbox(std::int64_t number)
{
    auto query = m_db.query("SELECT n, log FROM delivery WHERE mailbox = ? ORDER BY n DESC LIMIT 1");
    PIPIT_TRY_SET(const bool row, query.bind(number).step());
    return row ? LogHead{query.number(0), query.id<Hash>(1)} : LogHead{};
}

Result<std::vector<StoredRow>> SqliteTables::rows(const MailboxId &mailbox, std::uint64_t after, std::size_t maxBytes)
{
    PIPIT_TRY_SET(const auto number, mailboxNumber(mailbox));
    auto query = m_db.query("SELECT d.n, d.time, d.log, e.bytes FROM delivery d JOIN envelope e ON e.id = d.envelope "
                            "WHERE d.mailbox = ? AND d.n > ? ORDER BY d.n");
    query.bind(number).bind(after);
    std::vector<StoredRow> rows;
    for (Budget budget(maxBytes);;) {
        PIPIT_TRY_SET(const bool row, query.step());
        if (!row || !budget.take(query.blob(3).size())) return rows;
        rows.push_back({query.number(0), query.integer(1), query.id<Hash>(2), toBytes(query.blob(3))});
    }
}

Result<std::optional<Hash>> SqliteTables::mailboxLogAt(const MailboxId &mailbox, std::uint64_t n)
{
    if (n == 0) return std::optional<Hash>(Hash{});
    PIPIT_TRY_SET(const auto number, mailboxNumber(mailbox));
    auto query = m_db.query("SELECT log FROM delivery WHERE mailbox = ? AND n = ?");
    PIPIT_TRY_SET(const bool row, query.bind(number).bind(n).step());
    return row ? std::optional<Hash>(query.id<Hash>(0)) : std::nullopt;
}

Result<std::optional<std::uint64_t>> SqliteTables::blobLength(const BlobId &blob)
{
    auto query = m_db.query("SELECT length FROM blob WHERE blob = ?");
    PIPIT_TRY_SET(const bool row, query.bind(blob).step());
    return row ? std::optional<std::uint64_t>(query.number(0)) : std::nullopt;
}

Result<bool> SqliteTables::blobIsIn(const BlobId &blob, const MailboxId &mailbox)
{
    PIPIT_TRY_SET(const auto number, mailboxNumber(mailbox));
    return m_db.query("SELECT 1 FROM blob_reader WHERE blob = ? AND mailbox = ?").bind(blob).bind(number).step();
}

Result<std::optional<StoredUpload>> SqliteTables::upload(const wire::tus::UploadId &id)
{
    auto query = m_db.query("SELECT id, device, blob, length, offset, touched FROM upload WHERE id = ?");
    PIPIT_TRY_SET(const bool row, query.bind(id).step());
    return row ? std::optional<StoredUpload>(readUpload(query)) : std::nullopt;
}

Result<std::optional<StoredUpload>> SqliteTables::uploadOf(const DeviceId &device, const BlobId &blob)
{
    auto query = m_db.query("SELECT id, device, blob, length, offset, touched FROM upload WHERE device = ? AND blob = ?");
    PIPIT_TRY_SET(const bool row, query.bind(device).bind(blob).step());
    return row ? std::optional<StoredUpload>(readUpload(query)) : std::nullopt;
}

Result<std::uint64_t> SqliteTables::unfinishedBytes(const DeviceId &device)
{
    auto query = m_db.query("SELECT sum(length) FROM upload WHERE device = ? AND offset < length");
    PIPIT_TRY_SET(const bool row, query.bind(device).step());
    return row ? query.number(0) : 0;
}

Result<std::vector<StoredUpload>> SqliteTables::uploadsUntouchedSince(std::int64_t timeMs)
{
    auto query = m_db.query("SELECT id, device, blob, length, offset, touched FROM upload WHERE touched < ?");
    query.bind(timeMs);
    std::vector<StoredUpload> uploads;
    for (;;) {
        PIPIT_TRY_SET(const bool row, query.step());
        if (!row) return uploads;
        uploads.push_back(readUpload(query));
    }
}

Result<std::vector<BlobId>> SqliteTables::unnamedBlobs(std::int64_t timeMs)
{
    auto query = m_db.query(
        "SELECT blob FROM blob b WHERE time < ? AND NOT EXISTS (SELECT 1 FROM blob_reader r WHERE r.blob = b.blob)");
    query.bind(timeMs);
    std::vector<BlobId> blobs;
    for (;;) {
        PIPIT_TRY_SET(const bool row, query.step());
        if (!row) return blobs;
        blobs.push_back(query.id<BlobId>(0));
    }
}

Result<Usage> SqliteTables::usage(const DeviceId &device, std::int64_t day)
{
    auto query = m_db.query("SELECT envelopes, bytes FROM usage WHERE device = ? AND day = ?");
    PIPIT_TRY_SET(const bool row, query.bind(device).bind(day).step());
    return row ? Usage{query.number(0), query.number(1)} : Usage{};
}

Result<std::vector<Bytes>> SqliteTables::relayMessages(const EnrolId &relay, int side, std::uint64_t after)
{
    auto query = m_db.query("SELECT message FROM relay WHERE id = ? AND side = ? AND k > ? ORDER BY k");
    query.bind(relay).bind(side).bind(after);
    std::vector<Bytes> messages;
    for (;;) {
        PIPIT_TRY_SET(const bool row, query.step());
        if (!row) return messages;
        messages.push_back(toBytes(query.blob(0)));
    }
}

Result<bool> SqliteTables::relayIsOpen(const EnrolId &relay)
{
    return m_db.query("SELECT 1 FROM relay WHERE id = ? LIMIT 1").bind(relay).step();
}

Result<std::uint64_t> SqliteTables::openRelays()
{
    auto query = m_db.query("SELECT count(DISTINCT id) FROM relay");
    PIPIT_TRY_SET(const bool row, query.step());
    return row ? query.number(0) : 0;
}

} // namespace pipit::hub
