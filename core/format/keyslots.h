// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/keystore.h"
#include "core/base/rng.h"
#include "core/crypto/passwordhash.h"

/// keyslots.bin: the ways into one profile (FORMAT.md §9).
namespace pipit {

/// The profile's master key, PMK. In memory only while the profile is open.
using MasterKey = Secret<struct MasterKeyTag, 32>;

/// What kind of secret a slot asks for.
enum class LockKind : std::uint8_t { Typed = 1, Pictures = 2 };

/// One slot that a typed or picture secret opens (types 1 and 2; the tests' hash writes type 0x7F).
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
