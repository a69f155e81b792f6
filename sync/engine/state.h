// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/news.h"
#include "sync/wire/problem.h"
#include "sync/wire/receipt.h"
#include "sync/wire/tus.h"

#include <map>
#include <set>

/// What the engine must remember, as values and as rows for device.db. Nothing here is secret or readable content.
namespace pipit::sync {

/// The engine's tables. The numbers are stored.
enum class Table : std::uint8_t {
    Site = 1,      ///< no key → Site
    Author = 2,    ///< author id → AuthorState
    Mailbox = 3,   ///< mailbox id → MailboxState
    Token = 4,     ///< no key → news token
    Clock = 5,     ///< no key → seconds to add to the wall clock in `created`
    Upload = 6,    ///< blob id → UploadState
    Download = 7,  ///< blob id → DownloadState
    Outbox = 8,    ///< order u64 → OutboxState
    Authority = 9, ///< version u64 → signed document
    Circle = 10,   ///< circle id ‖ version u64 → signed document
    Settings = 11, ///< version u64 → signed document
    Freshness = 12, ///< circle id → signed document
    Pack = 13,     ///< hash → 1: a prompt pack of the authority that is kept here
};

/// One row to be kept. (table, key) is unique.
struct Row {
    Table table{};
    Bytes key;
    std::optional<Bytes> value; ///< nullopt removes the row
    bool operator==(const Row &) const = default;
};

/// Which hub and authority this device belongs to; learned at enrolment.
struct Site {
    std::string host; ///< host[:port]
    AuthorityId authority;
    Hash anchor; ///< of an authority manifest, got face to face
    bool operator==(const Site &) const = default;
};

struct AuthorState {
    wire::LogHead head; ///< (m, up) of the last receipt
    Bytes receipt;      ///< that receipt: evidence if the hub loses something
    bool stopped = false; ///< rolled back: this author must never post again
    bool operator==(const AuthorState &) const = default;
};

struct MailboxState {
    wire::LogHead head;
    Bytes signedHead; ///< the hub's word for it: evidence
    bool operator==(const MailboxState &) const = default;
};

struct UploadState {
    wire::tus::UploadId id;
    std::uint64_t offset = 0; ///< bytes that the hub has said it has
    bool done = false;
    bool operator==(const UploadState &) const = default;
};

struct DownloadState {
    std::uint64_t offset = 0; ///< bytes kept here
    std::uint64_t size = 0;   ///< 0: not known yet
    bool operator==(const DownloadState &) const = default;
};

/// A sealed envelope that wants to be posted.
struct OutboxItem {
    struct Blob {
        BlobId id;
        std::uint64_t size = 0; ///< of the sealed file
        bool operator==(const Blob &) const = default;
    };
    EnvHash envelope;
    std::uint64_t size = 0; ///< bytes of the envelope
    AuthorId author;
    std::vector<MailboxId> mailboxes; ///< where it must go, all of them
    std::vector<EnvHash> attach;      ///< older envelopes to be put there too
    std::vector<Blob> blobs;          ///< to be uploaded before it
    bool operator==(const OutboxItem &) const = default;
};

struct OutboxState {
    OutboxItem item;
    bool sent = false; ///< was in a batch whose answer may be lost: can no longer be taken back
    wire::Problem refused = wire::Problem::None; ///< the hub's last word; asked again when the circle changes
    bool operator==(const OutboxState &) const = default;
};

/// Everything together, as it comes in when an engine is made.
struct EngineState {
    std::optional<Site> site;
    std::map<AuthorId, AuthorState> authors;
    std::map<MailboxId, MailboxState> mailboxes;
    std::optional<wire::NewsToken> token;
    std::int64_t clockSeconds = 0;
    std::map<BlobId, UploadState> uploads;
    std::map<BlobId, DownloadState> downloads;
    std::map<std::uint64_t, OutboxState> outbox; ///< by order of posting
    std::set<Hash> packs; ///< kept here
    /// Signed documents in order of their versions, from 1.
    std::vector<Bytes> authority, settings;
    std::map<CircleId, std::vector<Bytes>> circles;
    std::map<CircleId, Bytes> freshness;
    bool operator==(const EngineState &) const = default;

    /// Errors: Corrupt (a row that does not read; documents with a gap are cut there, to be fetched again).
    static Result<EngineState> fromRows(const std::vector<Row> &rows);
    std::vector<Row> toRows() const;
};

Row rowOf(const Site &site);
Row rowOf(const AuthorId &author, const AuthorState &state);
Row rowOf(const MailboxId &mailbox, const MailboxState &state);
Row rowOf(const wire::NewsToken &token);
Row clockRow(std::int64_t seconds);
Row rowOf(const BlobId &blob, const UploadState &state);
Row rowOf(const BlobId &blob, const DownloadState &state);
Row rowOf(std::uint64_t order, const OutboxState &state);
/// `table` is Authority or Settings.
Row documentRow(Table table, std::uint64_t version, ByteView document);
Row circleRow(const CircleId &circle, std::uint64_t version, ByteView document);
Row freshnessRow(const CircleId &circle, ByteView document);
Row packRow(const Hash &pack);
/// Removes what is kept under that key.
Row removal(Table table, ByteView key);
Row outboxRemoval(std::uint64_t order);

} // namespace pipit::sync
