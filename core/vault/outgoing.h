// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/drafts.h"
#include "core/vault/entries.h"
#include "core/vault/identity.h"
#include "core/vault/manifests.h"

#include <map>
#include <set>

namespace pipit {

/// An entry that this profile wants to make.
struct NewEntry
{
    CircleId circle;
    EntryType type = EntryType::Item;
    Bytes content;
    std::vector<SeatId> audience; ///< chosen seats; 255 is added, and the own seat where a copy is kept (not to a RECEIPT)
    std::optional<Use> use;
    std::optional<EntryRef> target;
    std::vector<MediaRef> media;      ///< blobs that lie in this profile's BlobStore
    std::optional<PageId> draft;      ///< goes in the same transaction
    Bytes thumbnail;                  ///< kept with the entry, never sent
    std::int16_t zoneMinutes = 0;
    /// False: posted, and nothing kept here (FORMAT.md §5.4). The own seat is no reader then.
    bool keepCopy = true;
    /// With no copy: not even that something was posted, and when, can be seen here.
    bool leaveNoMark = false;
};

/// Seals entries and keeps them until the hub has them (FORMAT.md §5.4, §9.6).
class Outgoing
{
public:
    struct Parts
    {
        sql::Db &db;
        Identity &identity;
        Drafts &drafts;
        BlobStore &blobs;
        Manifests &manifests;
        DeviceStore &device;
        Rng &rng;
        ProfileTag tag;
    };
    explicit Outgoing(Parts parts) : m(parts) {}

    /// Seals and stores in one transaction; when it returns, the entry is "waiting to go" whatever happens next.
    /// Without a copy nothing of it is in the vault when this returns: no content, key, use, picture or draft; what is
    /// left is that it was sealed, and the sealed bytes until letGo().
    /// Errors: Refused (my own author or seat is not in the circle, or an audience seat is not, or nobody is left),
    /// DiskFull, TooBig, Io. The draft is untouched then.
    Result<BookEntry> post(NewEntry entry);
    /// Gives entries that are held here to seats that do not hold them (FORMAT.md §8.3, GRANT): their sealed envelopes travel with it.
    /// Errors: NotFound (not held, or nothing of it is here any more), those of post().
    Result<BookEntry> grant(const CircleId &circle, std::vector<SeatId> audience, const std::vector<EntryRef> &entries, std::int16_t zoneMinutes = 0);
    /// Takes back an item of mine: a WITHDRAW to those who hold it and whose seat is active still, and what it says leaves
    /// this vault in the same transaction. Errors: NotFound, Refused (not an item of mine, taken back before, or DUTY has it), DiskFull, Io.
    Result<BookEntry> takeBack(const CircleId &circle, const EntryRef &ref);

    /// At unlock, before notePosted(): what was sealed while this profile was locked becomes the vault's, as something posted
    /// with no copy. Cut anywhere, it is done again.
    Result<void> takeLocked();
    /// At unlock: puts what is unsent into the device's outbox again where it is missing there.
    Result<void> restore();
    /// At unlock and after each answer of the hub: what it took, noted in the vault. Returns those hashes. The original
    /// stays: the hub may lose it yet.
    Result<std::vector<EnvHash>> notePosted();
    /// When the hub turned out to have lost some of what this author posted (DeviceStore::lost): whatever not every
    /// addressed seat has confirmed by a RECEIPT of kind received is waiting to go again. True when something is.
    /// Cut anywhere, it is done again; the hub knows by hash what it has.
    Result<bool> putAgain();
    /// The sealed bytes of what nothing is kept of go once every addressed seat has confirmed it (255 confirms nothing).
    /// Until then the hub may lose them.
    Result<void> letGo();
    /// Blobs that no row of the vault names and that still have to travel.
    Result<std::set<BlobId>> waitingBlobs();

private:
    struct Sealed
    {
        AcceptedEntry entry;
        Bytes envelope;
        std::vector<MailboxId> mailboxes;
        SeatId seat = 0;
    };
    Result<Sealed> seal(NewEntry &entry);
    /// Everything of a post that belongs into one transaction.
    Result<Sealed> store(NewEntry &entry, std::vector<BlobId> &dropped);
    /// After COMMIT.
    void settle(const Sealed &sealed, const std::vector<BlobId> &dropped, bool emptyLog);
    /// Who has said "received" of what was posted into `circle`.
    using Confirmed = std::map<EntryRef, std::set<SeatId>>;
    static Confirmed confirmed(const std::vector<BookEntry> &all);
    Result<std::vector<EnvHash>> unconfirmed(const CircleId &circle, SeatId mySeat);
    Result<std::vector<EnvHash>> givenBy(const EnvHash &hash);
    Result<void> intoOutbox(ByteView envelope, const std::vector<MailboxId> &mailboxes);
    Parts m;
};

} // namespace pipit
