// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/keystore.h"
#include "core/base/rng.h"
#include "core/crypto/passwordhash.h"

/// keyslots.bin: the ways into one profile (FORMAT.md §9).
namespace pipit {

/// The profile's master key, PMK. In memory only while the profile is open.
using MasterKey = Secret<struct MasterKeyTag, 32>;

/// What kind of secret a slot asks for. Card: the key card beside a lock, never a profile's lock itself.
enum class LockKind : std::uint8_t { Typed = 1, Pictures = 2, Card = 5 };

/// One slot that a typed or picture secret or a key card opens (types 1, 2, 5; the tests' hash writes types 0x7F and, for
/// a card, 0x7E).
struct PasswordSlot
{
    std::uint8_t type = 0;
    PasswordCost cost;
    HardwareLevel hardware{};
    PasswordSalt salt;
    std::array<std::uint8_t, 24> nonce{};
    std::array<std::uint8_t, 48> wrapped{};

    /// The bytes that are authenticated beside the tag of the profile.
    Bytes head() const;
    /// A key card opens it, and nothing that a person types or picks.
    bool forCard() const;
    bool operator==(const PasswordSlot &) const = default;
};

/// The whole file. Recovery slots (types 3 and 4) are carried unread: their issue comes later.
struct KeyslotFile
{
    ProfileTag tag;
    std::vector<PasswordSlot> slots;
    std::vector<std::pair<std::uint8_t, Bytes>> others; ///< type, body

    Bytes encode() const;
    /// Errors: Corrupt, TooNew (unknown slot type), Invalid (a cost that would stop the device).
    static Result<KeyslotFile> decode(ByteView bytes);
};

/// Wraps `master` under `secret`. Slow (the password hash). Errors: Invalid, Io.
Result<PasswordSlot> sealSlot(const ProfileTag &tag, LockKind kind, ByteView secret, const PasswordCost &cost,
                              const MasterKey &master, PasswordHash &hash, KeyStore &keyStore, Rng &rng);
/// Slow. Errors: WrongKey (wrong secret, or another device's key store), Refused (a slot of the tests in a product),
/// Io (the key store has lost its key).
Result<MasterKey> openSlot(const ProfileTag &tag, const PasswordSlot &slot, ByteView secret, PasswordHash &hash,
                           KeyStore &keyStore);

} // namespace pipit
