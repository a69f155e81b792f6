// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/sqlite.h"
#include "sync/hub/store.h"

namespace pipit::hub {

/// The lookups and changes of a Store on one SQLite connection. Borrows the connection; used inside a transaction.
class SqliteTables final : public StoreWriter
{
public:
    explicit SqliteTables(Connection &db) : m_db(db) {}

    Result<std::optional<Hash>> trustedAuthority() override;
    Result<std::vector<StoredDocument>> documents(DocumentType type, const SubjectId &subject, std::uint64_t from,
                                                  std::size_t maxBytes) override;
    Result<std::optional<Bytes>> pack(const Hash &id) override;
    Result<std::vector<Hash>> packs() override;
    Result<std::uint64_t> newestVersion(DocumentType type, const SubjectId &subject) override;
    Result<DeviceRecord> device(const DeviceId &device) override;
    Result<bool> circleHasMailbox(const CircleId &circle, const MailboxId &mailbox) override;
    Result<LogHead> authorHead(const AuthorId &author) override;
    Result<std::optional<Hash>> authorLogAt(const AuthorId &author, std::uint64_t m) override;
    Result<std::vector<EnvHash>> authorLogAfter(const AuthorId &author, std::uint64_t m, std::size_t limit) override;
    Result<std::optional<EnvelopeRow>> envelopeByEntry(const AuthorId &author, const EntryId &entry) override;
    Result<std::optional<EnvelopeRow>> envelopeByHash(const EnvHash &hash) override;
    Result<Bytes> envelopeBytes(EnvelopeRef ref) override;
    Result<bool> isDelivered(EnvelopeRef ref, const MailboxId &mailbox) override;
    Result<LogHead> mailboxHead(const MailboxId &mailbox) override;
    Result<std::vector<StoredRow>> rows(const MailboxId &mailbox, std::uint64_t after, std::size_t maxBytes) override;
    Result<std::optional<Hash>> mailboxLogAt(const MailboxId &mailbox, std::uint64_t n) override;
    Result<std::optional<std::uint64_t>> blobLength(const BlobId &blob) override;
    Result<bool> blobIsIn(const BlobId &blob, const MailboxId &mailbox) override;
    Result<std::optional<StoredUpload>> upload(const wire::tus::UploadId &id) override;
    Result<std::optional<StoredUpload>> uploadOf(const DeviceId &device, const BlobId &blob) override;
    Result<std::uint64_t> unfinishedBytes(const DeviceId &device) override;
    Result<std::vector<StoredUpload>> uploadsUntouchedSince(std::int64_t timeMs) override;
    Result<std::vector<BlobId>> unnamedBlobs(std::int64_t timeMs) override;
    Result<Usage> usage(const DeviceId &device, std::int64_t day) override;
    Result<std::vector<Bytes>> relayMessages(const EnrolId &relay, int side, std::uint64_t after) override;
    Result<bool> relayIsOpen(const EnrolId &relay) override;
    Result<std::uint64_t> openRelays() override;

    Result<void> setTrustedAuthority(const Hash &hash) override;
    Result<void> putDocument(DocumentType type, const SubjectId &subject, const StoredDocument &document) override;
    Result<void> putPack(const Hash &id, ByteView bytes) override;
    Result<void> removePack(const Hash &id) override;
    Result<void> setRoster(const CircleRoster &roster) override;
    Result<EnvelopeRef> addEnvelope(const NewEnvelope &envelope) override;
    Result<void> deliver(EnvelopeRef ref, const EnvHash &hash, const std::vector<BlobId> &blobs,
                         const MailboxId &mailbox, std::int64_t timeMs) override;
    Result<void> addUpload(const StoredUpload &upload) override;
    Result<void> moveUpload(const wire::tus::UploadId &id, std::uint64_t offset, std::int64_t timeMs) override;
    Result<void> removeUpload(const wire::tus::UploadId &id) override;
    Result<void> addBlob(const BlobId &blob, std::uint64_t length, std::int64_t timeMs) override;
    Result<void> removeBlob(const BlobId &blob) override;
    Result<void> addUsage(const DeviceId &device, std::int64_t day, const Usage &more) override;
    Result<void> dropUsageBefore(std::int64_t day) override;
    Result<std::uint64_t> addRelayMessage(const EnrolId &relay, int side, ByteView message,
                                          std::int64_t expiresMs) override;
    Result<void> dropRelaysExpiredAt(std::int64_t timeMs) override;

private:
    /// The short number of an author or a mailbox; 0 where it has none yet.
    Result<std::int64_t> authorNumber(const AuthorId &author);
    Result<std::int64_t> mailboxNumber(const MailboxId &mailbox);
    Result<LogHead> headOfMailbox(std::int64_t number);

    Connection &m_db;
};

} // namespace pipit::hub
