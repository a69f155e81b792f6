// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/format/keyslots.h"
#include "core/vault/bin.h"
#include "core/vault/inbox.h"
#include "core/vault/ownstickers.h"
#include "core/vault/preferences.h"
#include "core/vault/spareroom.h"

namespace pipit {

class Search;
class Summaries;

/// What everything in the vault works with. All borrowed; they outlive the device.
struct VaultParts
{
    FileOps &files;
    Clock &clock;
    Rng &rng;
    KeyStore &keys;
    PasswordHash &hash;
};

/// One open profile: vault.db behind its master key, and what works on it. Destroying it locks: the log is emptied,
/// the database closed, the keys wiped. Lives on the vault's thread; at most one at a time.
class Profile
{
public:
    /// `device` and `manifests` must outlive it. Errors: those of sql::Db.
    static Result<std::unique_ptr<Profile>> open(const std::string &folder, ProfileCard card, const MasterKey &master,
                                                 const VaultParts &parts, DeviceStore &device, Manifests &manifests);

    const ProfileCard &card() const { return m_card; }
    Identity &identity() { return *m_identity; }
    Drafts &drafts() { return *m_drafts; }
    Bin &bin() { return *m_bin; }
    OwnStickers &ownStickers() { return *m_ownStickers; }
    Preferences &preferences() { return *m_preferences; }
    BlobStore &blobs() { return m_blobs; }
    SpareRoom &spareRoom() { return m_spareRoom; }
    Outgoing &outgoing() { return *m_outgoing; }
    Inbox &inbox() { return *m_inbox; }

    /// Of a child's: the author that writes while it is locked is there, and knows for whom (FORMAT.md §9.9). At opening,
    /// and when names or people have come.
    Result<void> readyToLock(Manifests &manifests);
    /// Read from all entries of the circle; keep it up with Book::add. Errors: NotFound (not a member).
    Result<Book> book(const CircleId &circle);
    /// She read an answer by herself that waited to be told: every book from now on has it open (Trails::openedAlone).
    Result<void> keepReadAlone(const EntryRef &answer);
    /// Everything held of the circle, oldest first.
    Result<std::vector<BookEntry>> entries(const CircleId &circle);
    Result<std::optional<BookEntry>> entry(const CircleId &circle, const EntryRef &ref);
    /// An envelope (by its hash) that this profile holds, or a blob of one or of a draft.
    Result<bool> holds(ByteView id);
    Result<std::vector<MediaRef>> media(const CircleId &circle, const EntryRef &ref);
    Result<Bytes> thumbnail(const EnvHash &hash);
    Result<void> setThumbnail(const EnvHash &hash, ByteView image);
    /// A sealed blob, wherever it lies: made here, or come from the hub. Errors: NotFound.
    Result<std::unique_ptr<ByteSource>> sealedBlob(const BlobId &blob) const;
    /// Over all circles: core/vault/search.h. It must not outlive the profile.
    Search search();
    /// Over all circles: core/vault/summaries.h. It must not outlive the profile.
    Summaries summaries();
    /// Every page of vault.db authenticates. Errors: Corrupt.
    Result<void> check() { return m_db.check(); }
    /// For tests of a full disk.
    Result<void> limitSize(std::int64_t bytes) { return m_db.limitSize(bytes); }

private:
    Profile(const std::string &folder, ProfileCard card, sql::Db db, BlobStore blobs, const VaultParts &parts, DeviceStore &device)
        : m_card(std::move(card)), m_parts(parts), m_db(std::move(db)), m_blobs(std::move(blobs)), m_spareRoom(folder, parts.files),
          m_device(device)
    {
    }
    /// Of a profile that is older than such authors: tells the records seat of it, once, vouched for by her own author.
    Result<void> askToLetIn(const CircleChain *chain, const LockedAuthor &author);
    std::string readersName(const CircleChain *chain);
    /// Blobs that no row names: their keys are gone, so nobody can open them. Left by a kill between two steps.
    Result<void> sweep();
    ProfileCard m_card;
    VaultParts m_parts;
    sql::Db m_db;
    BlobStore m_blobs;
    SpareRoom m_spareRoom;
    DeviceStore &m_device;
    // Filled by open() in this order, never empty afterwards; each borrows the ones before.
    std::optional<Identity> m_identity;
    std::optional<Drafts> m_drafts;
    std::optional<Bin> m_bin;
    std::optional<OwnStickers> m_ownStickers;
    std::optional<Preferences> m_preferences;
    std::optional<Outgoing> m_outgoing;
    std::optional<Inbox> m_inbox;
};

} // namespace pipit
