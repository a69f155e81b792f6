// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/drafts.h"
#include "core/vault/entries.h"
#include "core/vault/identity.h"
#include "core/vault/manifests.h"

namespace pipit {

/// An entry that this profile wants to make.
struct NewEntry
{
    CircleId circle;
    EntryType type = EntryType::Item;
    Bytes content;
    std::vector<SeatId> audience; ///< chosen seats; own seat ("keep my copy") and 255 are added
    std::optional<Use> use;
    std::optional<EntryRef> target;
    std::vector<MediaRef> media;      ///< blobs that lie in this profile's BlobStore
    std::optional<PageId> draft;      ///< goes in the same transaction
    Bytes thumbnail;                  ///< kept with the entry, never sent
    std::int16_t zoneMinutes = 0;
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
    /// Errors: Refused (my own author or seat is not in the circle, or an audience seat is not), DiskFull, TooBig, Io.
    /// The draft is untouched then.
    Result<BookEntry> post(NewEntry entry);

    /// At unlock: puts what is unsent into the device's outbox again where it is missing there.
    Result<void> restore();
    /// At unlock and after each answer of the hub: what it took, noted in the vault. Returns those hashes. The original
    /// stays: the hub may lose it yet.
    Result<std::vector<EnvHash>> notePosted();
    /// When the hub turned out to have lost some of what this author posted (DeviceStore::lost): whatever not every
    /// addressed seat has confirmed by a RECEIPT of kind received is waiting to go again. True when something is.
    /// Cut anywhere, it is done again; the hub knows by hash what it has.
    Result<bool> putAgain();

private:
    struct Sealed
    {
        AcceptedEntry entry;
        Bytes envelope;
        std::vector<MailboxId> mailboxes;
        SeatId seat = 0;
    };
    Result<Sealed> seal(NewEntry &entry);
    Result<std::vector<EnvHash>> unconfirmed(const CircleId &circle, SeatId mySeat);
    Result<void> intoOutbox(ByteView envelope, const std::vector<MailboxId> &mailboxes);
    Parts m;
};

} // namespace pipit
