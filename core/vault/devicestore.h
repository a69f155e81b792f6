// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/fileops.h"
#include "core/format/enrolment.h"
#include "core/format/keyslots.h"
#include "core/format/kinds.h"
#include "core/vault/lockedposts.h"

#include <map>

namespace pipit {

/// A card at the front door: what anybody who holds the tablet may see. No counts.
struct ProfileCard
{
    ProfileTag tag;
    std::string nickname;
    std::string face; ///< names a drawing of ours
    LockKind lock{};
    Role role{};      ///< which space opens behind it
    bool operator==(const ProfileCard &) const = default;
};

/// One sealed envelope on its way to the hub.
struct OutboxRow
{
    EnvHash hash;
    ProfileTag profile;
    AuthorId author;
    std::vector<MailboxId> mailboxes;
    std::vector<EnvHash> attach;
    std::vector<std::pair<BlobId, std::uint64_t>> blobs; ///< with their sealed sizes, as the header names them
    std::uint64_t size = 0;
};

/// One envelope that came, still sealed.
struct InboxRow
{
    MailboxId mailbox;
    std::uint64_t n = 0;
    std::int64_t hubTimeMs = 0;
    Bytes envelope;
    EnvHash hash{}; ///< its name in the mailbox, whatever its number; filled by pending()
};

enum class InboxState : std::uint8_t { New = 0, Done = 1, Parked = 2, Quarantined = 3 };

/// What has become of one.
struct InboxNote
{
    MailboxId mailbox;
    EnvHash hash;
    InboxState state = InboxState::New;
    std::uint16_t reason = 0;
};

/// device.db: what the device needs while every profile is locked (FORMAT.md §9.5). Holds no content and no PIN.
class DeviceStore
{
public:
    /// `folder` is the device's. Errors: those of sql::Db, TooNew.
    static Result<DeviceStore> open(const std::string &folder, const Key32 &key, FileOps &files);

    // Profiles
    Result<std::vector<ProfileCard>> profiles();
    Result<void> addProfile(const ProfileCard &card);

    // Drawings at a lock, by the salt of the keyslot that they belong to
    /// Number 1 first; empty where there are none.
    Result<std::vector<Bytes>> lockDrawings(const ProfileTag &tag, const PasswordSalt &slot);
    Result<void> putLockDrawings(const ProfileTag &tag, const PasswordSalt &slot, const std::vector<Bytes> &pictures);
    Result<void> keepOnlyLockDrawings(const ProfileTag &tag, const PasswordSalt &slot);

    // Single values
    Result<std::optional<Bytes>> value(const char *name);
    Result<void> setValue(const char *name, ByteView value);

    // Rows of the sync engine: opaque
    struct EngineRow
    {
        std::uint8_t table = 0;
        Bytes key, value;
    };
    Result<std::vector<EngineRow>> engineRows();
    /// Those of one of the engine's tables.
    Result<std::vector<EngineRow>> engineRows(std::uint8_t table);
    /// What one step of the engine wants kept: all or nothing, in one transaction.
    struct Batch
    {
        std::vector<EngineRow> rows; ///< an empty value deletes
        struct Document
        {
            std::uint8_t type = 0;
            CircleId circle;
            std::uint64_t version = 0;
            Bytes bytes; ///< empty deletes
        };
        std::vector<Document> documents;
        std::vector<InboxRow> inbox;                             ///< an envelope that its mailbox held before stays as it is
        std::vector<std::pair<EnvHash, std::int64_t>> posted;    ///< with the hub's time
        struct Alarm
        {
            std::uint8_t kind = 0;
            Bytes subject;
            std::uint64_t number = 0;
            Bytes evidence;
        };
        std::vector<Alarm> alarms;
        std::vector<AuthorId> lost; ///< the hub lost some of what they posted
    };
    Result<void> keep(const Batch &batch);
    struct StoredDocument
    {
        std::uint8_t type = 0;
        CircleId circle;
        std::uint64_t version = 0;
        Bytes bytes;
    };
    Result<std::vector<StoredDocument>> allDocuments();
    /// How many of each kind (the sync engine's numbers).
    Result<std::map<std::uint8_t, std::int64_t>> alarms();
    struct AlarmRow
    {
        std::int64_t n = 0; ///< grows
        std::uint8_t kind = 0;
        Bytes subject;
    };
    /// Those that `reader` has not marked as read, oldest first. Nothing is ever deleted: they are evidence.
    Result<std::vector<AlarmRow>> unreadAlarms(const ProfileTag &reader);
    /// `reader` has read those of that kind up to `n`; what is raised later is unread.
    Result<void> readAlarms(const ProfileTag &reader, std::uint8_t kind, std::int64_t n);
    /// True from Batch::lost until answerLost(): the author's vault has not put again yet what nobody confirmed.
    Result<bool> lost(const AuthorId &author);
    Result<void> answerLost(const AuthorId &author);

    // Signed documents, as they came. `circle` is zero for the authority's own.
    Result<std::vector<Bytes>> documents(std::uint8_t type, const CircleId &circle);
    Result<std::vector<CircleId>> circles();
    Result<void> putDocument(std::uint8_t type, const CircleId &circle, std::uint64_t version, ByteView document);

    // Outbox. The envelope's bytes lie in outbox/<hash>; both are made again from the vault when missing.
    Result<void> putOutbox(const OutboxRow &row, ByteView envelope);
    Result<std::vector<OutboxRow>> outbox();
    Result<void> markPosted(const EnvHash &hash, std::int64_t hubTimeMs);
    /// What the hub took since a profile was last open.
    Result<std::vector<std::pair<EnvHash, std::int64_t>>> posted(const ProfileTag &profile);
    /// The rows in one transaction, then their files.
    Result<void> removeOutbox(const std::vector<EnvHash> &hashes);
    /// The row's copy of the envelope is there.
    bool hasOutboxFile(const EnvHash &hash) const { return m_files->exists(outboxPath(hash)); }
    std::string outboxPath(const EnvHash &hash) const;

    /// For tests of a full disk.
    Result<void> limitSize(std::int64_t bytes) { return m_db.limitSize(bytes); }

    // What was written while locked
    LockedPosts lockedPosts() { return LockedPosts(m_db); }

    // Inbox
    /// New and parked rows of a mailbox in order.
    Result<std::vector<InboxRow>> pending(const MailboxId &mailbox);
    /// All or none. Done drops the sealed bytes: the vault has what they held.
    Result<void> setInbox(const std::vector<InboxNote> &notes);
    /// How many envelopes could not be checked.
    Result<std::int64_t> quarantined(const MailboxId &mailbox);

    // Sealed blobs that came from the hub
    std::string blobFolder(const ProfileTag &profile) const { return m_folder + "/p/" + profile.hex() + "/blobs"; }
    std::string blobPath(const ProfileTag &profile, const BlobId &blob) const { return blobFolder(profile) + "/" + blob.hex(); }
    std::string incomingPath(const BlobId &blob) const { return m_folder + "/in/" + blob.hex(); }
    /// Takes a blob away that its reader may not open any more. It stays, sealed, where somebody on this device reads who
    /// keeps what was taken back: the file may be theirs too.
    Result<void> removeIncoming(const BlobId &blob);
    std::string incomingPartPath(const BlobId &blob) const { return m_folder + "/in/.t-" + blob.hex(); }

private:
    DeviceStore(sql::Db db, std::string folder, FileOps &files) : m_db(std::move(db)), m_folder(std::move(folder)), m_files(&files) {}
    sql::Db m_db;
    std::string m_folder;
    FileOps *m_files;
};

} // namespace pipit
