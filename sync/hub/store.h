// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/format/circlemanifest.h"
#include "core/format/enrolment.h"
#include "sync/wire/receipt.h"
#include "sync/wire/tus.h"

#include <functional>

namespace pipit::hub {

using wire::LogHead;
/// The subject of a document: a circle, or zeros for the authority's own.
using SubjectId = Id<struct SubjectIdTag, 16>;
/// The store's own number for an envelope; never leaves the hub.
using EnvelopeRef = std::int64_t;

struct StoredDocument {
    std::uint64_t version = 0; ///< for freshness: its time of issue
    Hash hash;
    Bytes bytes;
};

/// What a device may do, from the newest manifests: nothing at all when no author of it is unrevoked.
struct DeviceRecord {
    struct Membership {
        CircleId circle;
        AuthorId author;
        SigningPublicKey signingKey;
    };
    std::vector<Membership> memberships;
    std::vector<MailboxId> mailboxes; ///< that it may read
    bool known() const { return !memberships.empty(); }
    bool inCircle(const CircleId &circle) const;
    bool mayRead(const MailboxId &mailbox) const;
};

/// What one circle manifest says, flattened for lookups.
struct CircleRoster {
    struct Member {
        AuthorId author;
        SigningPublicKey signingKey;
        DeviceId device;
        std::vector<MailboxId> mailboxes; ///< that its device may read through it
    };
    CircleId circle;
    std::vector<Member> members;     ///< unrevoked authors
    std::vector<MailboxId> mailboxes; ///< every seat's and every author's

    static CircleRoster of(const CircleManifest &manifest);
};

struct StoredRow {
    std::uint64_t n = 0;
    std::int64_t timeMs = 0;
    Hash log;
    Bytes envelope;
};

struct StoredUpload {
    wire::tus::UploadId id;
    DeviceId device;
    BlobId blob;
    std::uint64_t length = 0;
    std::uint64_t offset = 0;    ///< bytes on stable storage
    std::int64_t touchedMs = 0;
};

struct NewEnvelope {
    AuthorId author;
    EntryId entry;
    EnvHash hash;
    LogHead up; ///< after it
    ByteView bytes;
};

struct Usage {
    std::uint64_t envelopes = 0;
    std::uint64_t bytes = 0;
};

/// Looks at one consistent state. Errors of every call: Io, Corrupt.
class StoreReader
{
public:
    virtual ~StoreReader() = default;

    virtual Result<std::optional<Hash>> trustedAuthority() = 0;
    /// Versions from `from` on, ascending, while they fit into `maxBytes`; at least one where there is any.
    virtual Result<std::vector<StoredDocument>> documents(DocumentType type, const SubjectId &subject, std::uint64_t from,
                                                          std::size_t maxBytes) = 0;
    /// A prompt pack; nullopt where there is none.
    virtual Result<std::optional<Bytes>> pack(const Hash &id) = 0;
    virtual Result<std::vector<Hash>> packs() = 0;
    /// 0 where there is none.
    virtual Result<std::uint64_t> newestVersion(DocumentType type, const SubjectId &subject) = 0;

    virtual Result<DeviceRecord> device(const DeviceId &device) = 0;
    virtual Result<bool> circleHasMailbox(const CircleId &circle, const MailboxId &mailbox) = 0;

    virtual Result<LogHead> authorHead(const AuthorId &author) = 0;
    /// up_m; nullopt where the log is shorter. m = 0 gives zeros.
    virtual Result<std::optional<Hash>> authorLogAt(const AuthorId &author, std::uint64_t m) = 0;
    virtual Result<std::vector<EnvHash>> authorLogAfter(const AuthorId &author, std::uint64_t m, std::size_t limit) = 0;

    struct EnvelopeRow {
        EnvelopeRef ref = 0;
        std::uint64_t m = 0;
        EnvHash hash;
    };
    virtual Result<std::optional<EnvelopeRow>> envelopeByEntry(const AuthorId &author, const EntryId &entry) = 0;
    virtual Result<std::optional<EnvelopeRow>> envelopeByHash(const EnvHash &hash) = 0;
    virtual Result<Bytes> envelopeBytes(EnvelopeRef ref) = 0;
    virtual Result<bool> isDelivered(EnvelopeRef ref, const MailboxId &mailbox) = 0;

    virtual Result<LogHead> mailboxHead(const MailboxId &mailbox) = 0;
    /// Rows after `after`, while their envelopes fit into `maxBytes`; at least one where there is any.
    virtual Result<std::vector<StoredRow>> rows(const MailboxId &mailbox, std::uint64_t after, std::size_t maxBytes) = 0;
    /// log_n; nullopt beyond the end. n = 0 gives zeros.
    virtual Result<std::optional<Hash>> mailboxLogAt(const MailboxId &mailbox, std::uint64_t n) = 0;

    /// Length of a published blob; nullopt where there is none.
    virtual Result<std::optional<std::uint64_t>> blobLength(const BlobId &blob) = 0;
    virtual Result<bool> blobIsIn(const BlobId &blob, const MailboxId &mailbox) = 0;
    virtual Result<std::optional<StoredUpload>> upload(const wire::tus::UploadId &id) = 0;
    virtual Result<std::optional<StoredUpload>> uploadOf(const DeviceId &device, const BlobId &blob) = 0;
    /// Sum of the lengths of a device's unfinished uploads.
    virtual Result<std::uint64_t> unfinishedBytes(const DeviceId &device) = 0;
    virtual Result<std::vector<StoredUpload>> uploadsUntouchedSince(std::int64_t timeMs) = 0;
    /// Published before `timeMs` and named by no envelope.
    virtual Result<std::vector<BlobId>> unnamedBlobs(std::int64_t timeMs) = 0;

    virtual Result<Usage> usage(const DeviceId &device, std::int64_t day) = 0;
    /// Messages after the k-th (1, 2, …); empty where the relay is not open.
    virtual Result<std::vector<Bytes>> relayMessages(const EnrolId &relay, int side, std::uint64_t after) = 0;
    virtual Result<bool> relayIsOpen(const EnrolId &relay) = 0;
    virtual Result<std::uint64_t> openRelays() = 0;
};

/// Also changes it, inside one transaction.
class StoreWriter : public StoreReader
{
public:
    virtual Result<void> setTrustedAuthority(const Hash &hash) = 0;
    /// A freshness document replaces the one before; the others are kept by version. Errors: Busy (version is there).
    virtual Result<void> putDocument(DocumentType type, const SubjectId &subject, const StoredDocument &document) = 0;
    virtual Result<void> putPack(const Hash &id, ByteView bytes) = 0;
    virtual Result<void> removePack(const Hash &id) = 0;
    /// Replaces what the circle's manifest before said.
    virtual Result<void> setRoster(const CircleRoster &roster) = 0;

    virtual Result<EnvelopeRef> addEnvelope(const NewEnvelope &envelope) = 0;
    /// Appends to the mailbox and lets its holders read `blobs`. The caller has asked isDelivered().
    virtual Result<void> deliver(EnvelopeRef ref, const EnvHash &hash, const std::vector<BlobId> &blobs,
                                 const MailboxId &mailbox, std::int64_t timeMs) = 0;

    virtual Result<void> addUpload(const StoredUpload &upload) = 0;
    virtual Result<void> moveUpload(const wire::tus::UploadId &id, std::uint64_t offset, std::int64_t timeMs) = 0;
    virtual Result<void> removeUpload(const wire::tus::UploadId &id) = 0;
    virtual Result<void> addBlob(const BlobId &blob, std::uint64_t length, std::int64_t timeMs) = 0;
    virtual Result<void> removeBlob(const BlobId &blob) = 0;

    virtual Result<void> addUsage(const DeviceId &device, std::int64_t day, const Usage &more) = 0;
    virtual Result<void> dropUsageBefore(std::int64_t day) = 0;
    /// Opens the relay with its first message; the k of the message is returned.
    virtual Result<std::uint64_t> addRelayMessage(const EnrolId &relay, int side, ByteView message,
                                                  std::int64_t expiresMs) = 0;
    virtual Result<void> dropRelaysExpiredAt(std::int64_t timeMs) = 0;
};

/// The hub's tables. Thread-safe. Everything in it is ciphertext, pseudonyms or signed documents.
class Store
{
public:
    using Read = std::function<Result<void>(StoreReader &)>;
    using Write = std::function<Result<void>(StoreWriter &)>;
    using Done = std::function<void(Result<void>)>;

    virtual ~Store() = default;
    /// Runs `work` on the caller's thread against one snapshot and returns what it returned.
    virtual Result<void> read(const Read &work) = 0;
    /// Queues `work`. Writes run one after another on one thread; those that wait together are committed together.
    /// A work that fails is undone alone. `done` is called on that thread, after the commit is on stable storage, with
    /// what the work returned, or with the commit's error (then nothing of it happened). Neither may block for long.
    virtual void write(Write work, Done done) = 0;
};

/// Waits for a write. Not from the store's own thread.
Result<void> writeAndWait(Store &store, Store::Write work);

} // namespace pipit::hub
