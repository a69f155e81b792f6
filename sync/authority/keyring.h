// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/fileops.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hpke.h"
#include "core/crypto/passwordhash.h"

#include <map>

namespace pipit::authority {

/// What the console works with. Borrowed.
struct Parts {
    FileOps &files;
    Clock &clock;
    Rng &rng;
    PasswordHash &hash;
    PasswordCost cost;
};

/// Secrets by name, each in a file of its own, all under one passphrase.
/// File: "PIPKEY1\0" 8 ‖ mark 1 ‖ zero 3 ‖ m_KiB u32 ‖ t u32 ‖ salt 16 ‖ nonce 24 ‖ XChaCha20-Poly1305(K, secret),
/// K = HKDF(Argon2id(passphrase, salt, m, t), salt, "pipit/v1/keyfile"), AD = "pipit/v1/keyfile" ‖ name ‖ first 36 bytes.
class KeyRing
{
public:
    /// `folder` need not exist. Nothing is read yet, so a wrong passphrase shows at the first get().
    KeyRing(std::string folder, SecretBytes passphrase, const Parts &parts);

    bool has(const std::string &name) const;
    std::vector<std::string> names() const;
    /// Replaces. Slow the first time: one password hash. Errors: DiskFull, Io.
    Result<void> put(const std::string &name, ByteView secret);
    /// Slow the first time. Errors: NotFound, WrongKey (the passphrase), Corrupt, TooNew, Invalid (a cost that would stop
    /// the machine), Io.
    Result<SecretBytes> get(const std::string &name);
    Result<void> remove(const std::string &name);

    /// Makes one and keeps it.
    Result<SigningPublicKey> makeSigning(const std::string &name);
    Result<hpke::PublicKey> makeKem(const std::string &name);
    Result<SigningKey> signing(const std::string &name);
    Result<hpke::KeyPair> kem(const std::string &name);

private:
    std::string path(const std::string &name) const { return m_folder + "/" + name + ".key"; }
    Result<const Key32 *> keyFor(const PasswordSalt &salt, const PasswordCost &cost);

    std::string m_folder;
    SecretBytes m_passphrase;
    Parts m_parts;
    std::optional<PasswordSalt> m_salt;             ///< for new files
    std::map<std::pair<PasswordSalt, PasswordCost>, Key32> m_derived;
};

} // namespace pipit::authority
