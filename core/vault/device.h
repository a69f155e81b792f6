// SPDX-License-Identifier: Apache-2.0
#pragma once

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

private:
    Device(std::string folder, const VaultParts &parts, DeviceStore store) : m_folder(std::move(folder)), m_parts(parts), m_store(std::move(store)) {}
    std::string profileFolder(const ProfileTag &tag) const { return m_folder + "/p/" + tag.hex(); }
    /// Both copies of the keyslots as far as they read, the newer first, once if they are the same.
    Result<std::vector<KeyslotFile>> keyslots(const ProfileTag &tag);
    Result<void> keepKeyslots(const ProfileTag &tag, const KeyslotFile &file);
    Result<MasterKey> openAny(const ProfileTag &tag, ByteView secret);
    Result<MasterKey> tryLock(const ProfileTag &tag, ByteView secret);
    Result<Throttle> openThrottle(const ProfileTag &tag);

    std::string m_folder;
    VaultParts m_parts;
    DeviceStore m_store;
    std::unique_ptr<Manifests> m_manifests;
    std::optional<SigningKey> m_deviceKey;
};

} // namespace pipit
