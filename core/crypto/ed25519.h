// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/rng.h"
#include "core/base/secret.h"

namespace pipit {

using SigningPublicKey = Id<struct SigningPublicKeyTag, 32>;
using Signature = Id<struct SignatureTag, 64>;
using SigningSeed = Secret<struct SigningSeedTag, 32>;

/// An Ed25519 secret key (RFC 8032). Move-only, wiped when it goes.
class SigningKey
{
public:
    static SigningKey generate(Rng &rng);
    static SigningKey fromSeed(const SigningSeed &seed);

    const SigningPublicKey &publicKey() const { return m_public; }
    SigningSeed seed() const;
    /// Plain Ed25519 over `message`; only for protocols that fix their own input (RFC 9421).
    Signature sign(ByteView message) const;
    /// Ed25519(sk, context ‖ 00 ‖ SHA-256(message)): FORMAT.md §3.
    Signature signHashed(std::string_view context, ByteView message) const;
    SigningKey clone() const;

private:
    SigningKey() = default;
    Secret<struct SigningKeyTag, 64> m_secret; // seed ‖ public key, as libsodium keeps it
    SigningPublicKey m_public;
};

/// libsodium's verification: refuses small-order keys and non-canonical values.
bool verify(const SigningPublicKey &key, ByteView message, const Signature &signature);
bool verifyHashed(const SigningPublicKey &key, std::string_view context, ByteView message, const Signature &signature);

} // namespace pipit
