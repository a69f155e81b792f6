// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/keycard.h"
#include "core/vault/keyslotcopies.h"
#include "core/vault/lockeddoor.h"
#include "core/vault/profile.h"
#include "core/vault/throttle.h"

namespace pipit {

/// One device = one data folder = one device key (FORMAT.md §9.1). Lives on the vault's thread.
class Device
{
public:
    /// Makes the folder and the device key on first use. Errors: Busy (open in another process), WrongKey, Corrupt, Io.
    static Result<std::unique_ptr<Device>> open(const std::string &folder, const VaultParts &parts);

    const SigningKey &deviceKey() const { return *m_deviceKey; }
    DeviceStore &store() { return m_store; }
    Manifests &manifests() { return *m_manifests; }
    const std::string &folder() const { return m_folder; }
    /// What can be sent while a profile is locked.
    LockedDoor lockedDoor() { return LockedDoor({m_store, *m_manifests, m_parts.clock, m_parts.files, m_parts.rng}); }
    /// host:port of the hub, from the enrolment code; empty before.
    Result<std::string> hubHost();
    Result<void> setHubHost(std::string_view host);

    /// A new card with its keyslots and an empty vault. `card.tag` is chosen here. Slow: one password hash.
    /// Errors: Invalid (secret too short: 4 pictures, 6 digits or 10 characters), DiskFull, Io.
    Result<ProfileCard> createProfile(ProfileCard card, ByteView secret, const PasswordCost &cost = {});

    /// For the ring at the lock.
    Result<Throttle::State> throttle(const ProfileTag &tag);
    /// Counts, hashes, opens. Slow: one password hash, two when a copy of the keyslots is damaged. Errors: Throttled,
    /// WrongKey (not these pictures), Corrupt (the vault or both copies of its keyslots are damaged; nothing is deleted),
    /// TooNew, Refused, NotFound, DiskFull, Io.
    Result<std::unique_ptr<Profile>> unlock(const ProfileTag &tag, ByteView secret);
    /// The lock once more while the profile is open, before what must not happen by a borrowed tablet (AUTH-3). Counts and
    /// waits as unlock() does. Errors: as unlock().
    Result<void> confirm(const ProfileTag &tag, ByteView secret);

    /// The drawings that stand at this profile's lock as its first pictures; the others are the fixed ones of their number.
    /// Empty: all are. Before any lock. Errors: those of KeyslotCopies::read and of the database.
    Result<std::vector<Bytes>> lockDrawings(const ProfileTag &tag);
    /// Other pictures open it from now on, and those of before do not: `pictures` are a set and four numbers, `drawings`
    /// (PNG, none, or fewest … count) stand at the lock from the same moment on. After the lock once more (`secret` is the
    /// lock's). A key card stays. Slow: two password hashes. Errors: as confirm(); Invalid (no set of pictures, or a profile
    /// that does not open with any); TooBig (a drawing); TooNew, DiskFull, Io: then the ways in are those of before.
    Result<void> changePictures(const ProfileTag &tag, ByteView secret, ByteView pictures, const std::vector<Bytes> &drawings = {});

    /// There is a key card for this profile. Errors: those of KeyslotCopies::read.
    Result<bool> hasCard(const ProfileTag &tag);
    /// A new key card, after the lock once more (`secret` is the lock's); one of before opens nothing any more. What it
    /// holds is nowhere else from now on. Slow: two password hashes. Errors: as confirm(); TooBig (no slot is free),
    /// TooNew, DiskFull, Io: then the ways in are those of before.
    Result<KeyCard> addCard(const ProfileTag &tag, ByteView secret);
    /// No card opens it any more; none is ok. Errors: as addCard().
    Result<void> removeCard(const ProfileTag &tag, ByteView secret);
    /// As unlock(), by a card that was shown. It opens during a wait too, and is not counted then: nobody guesses 128 bits,
    /// and somebody else's wrong pictures do not keep her out. Errors: NotFound (another profile's card; not counted),
    /// WrongKey (a card that was replaced; counted), those of unlock() but Throttled.
    Result<std::unique_ptr<Profile>> unlockByCard(const ProfileTag &tag, const KeyCard &card);

private:
    enum class Way { Lock, Card };
    struct Opened {
        MasterKey master;
        KeyslotFile file; ///< the copy that opened
    };
    Device(std::string folder, const VaultParts &parts, DeviceStore store) : m_folder(std::move(folder)), m_parts(parts), m_store(std::move(store)) {}
    std::string profileFolder(const ProfileTag &tag) const { return m_folder + "/p/" + tag.hex(); }
    KeyslotCopies keyslots(const ProfileTag &tag) { return {profileFolder(tag), tag, m_parts.files}; }
    Result<Opened> openAny(const ProfileTag &tag, ByteView secret, Way way);
    Result<Opened> tryLock(const ProfileTag &tag, ByteView secret, Way way = Way::Lock);
    Result<std::unique_ptr<Profile>> unlock(const ProfileTag &tag, ByteView secret, Way way);
    Result<Throttle> openThrottle(const ProfileTag &tag);

    std::string m_folder;
    VaultParts m_parts;
    DeviceStore m_store;
    std::unique_ptr<Manifests> m_manifests;
    std::optional<SigningKey> m_deviceKey;
};

} // namespace pipit
