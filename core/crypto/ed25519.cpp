// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/ed25519.h"

#include "core/crypto/sha256.h"

#include <sodium.h>

namespace pipit {

namespace {

Bytes signedInput(std::string_view context, ByteView message)
{
    const std::uint8_t zero[] = {0};
    return concat(asBytes(context), zero, sha256(message).view());
}

} // namespace

SigningKey SigningKey::generate(Rng &rng)
{
    return fromSeed(rng.secret<SigningSeed>());
}

SigningKey SigningKey::fromSeed(const SigningSeed &seed)
{
    SigningKey key;
    crypto_sign_ed25519_seed_keypair(key.m_public.bytes.data(), key.m_secret.writable().data(), seed.view().data());
    return key;
}

SigningSeed SigningKey::seed() const
{
    return SigningSeed(m_secret.view().first(32));
}

Signature SigningKey::sign(ByteView message) const
{
    Signature signature;
    crypto_sign_ed25519_detached(signature.bytes.data(), nullptr, message.data(), message.size(), m_secret.view().data());
    return signature;
}

Signature SigningKey::signHashed(std::string_view context, ByteView message) const
{
    return sign(signedInput(context, message));
}

SigningKey SigningKey::clone() const
{
    SigningKey copy;
    copy.m_secret = m_secret.clone();
    copy.m_public = m_public;
    return copy;
}

bool verify(const SigningPublicKey &key, ByteView message, const Signature &signature)
{
    return crypto_sign_ed25519_verify_detached(signature.bytes.data(), message.data(), message.size(), key.bytes.data()) == 0;
}

bool verifyHashed(const SigningPublicKey &key, std::string_view context, ByteView message, const Signature &signature)
{
    return verify(key, signedInput(context, message), signature);
}

} // namespace pipit
