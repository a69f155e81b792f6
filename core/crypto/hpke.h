// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/crypto/hkdf.h"
#include "core/crypto/x25519.h"

/// HPKE (RFC 9180) base mode, one message a context, suite 1 of FORMAT.md:
/// DHKEM(X25519, HKDF-SHA256) 0x0020, HKDF-SHA256 0x0001, ChaCha20Poly1305 0x0003.
namespace pipit::hpke {

using x25519::PublicKey;
using x25519::SecretKey;
/// The encapsulated key, `enc` of RFC 9180.
using Encapsulated = Id<struct EncapsulatedTag, 32>;

struct KeyPair
{
    SecretKey secret;
    PublicKey pub;
    static KeyPair generate(Rng &rng);
    /// So many at once, which takes half the time of one by one.
    static std::vector<KeyPair> generate(Rng &rng, std::size_t count);
    static KeyPair fromSecret(SecretKey secret);
    KeyPair clone() const { return {secret.clone(), pub}; }
};

struct Sealed
{
    Encapsulated enc;
    Bytes ciphertext; ///< plaintext size + 16
};

/// What of the key schedule follows from `info` alone: made once for all the slots of an envelope. Holds no secret.
class Info
{
public:
    explicit Info(ByteView info);
    ByteView scheduleContext() const { return m_context; }

private:
    std::array<std::uint8_t, 65> m_context{};
};

/// SealBase of RFC 9180 §6.1. `rng` gives the ephemeral secret key. Errors: Refused (pk of small order: all-zero DH).
Result<Sealed> sealBase(const PublicKey &recipient, ByteView info, ByteView associatedData, ByteView plaintext, Rng &rng);
/// The same with an ephemeral key pair that was made for this seal alone; it is spent and wiped. Errors: as sealBase.
Result<Sealed> sealWith(KeyPair ephemeral, const PublicKey &recipient, const Info &info, ByteView associatedData,
                        ByteView plaintext);
/// OpenBase of RFC 9180 §6.1. Errors: WrongKey (not for this key, or damaged), Refused (all-zero DH).
Result<SecretBytes> openBase(const KeyPair &recipient, const Encapsulated &enc, ByteView info, ByteView associatedData,
                             ByteView ciphertext);
/// The same into the caller's memory, which must be 16 bytes shorter than the ciphertext: a page-guarded allocation for
/// each slot that is not for this key would cost more than the try. Errors: as openBase, and Corrupt for another size.
Result<void> openBaseInto(const KeyPair &recipient, const Encapsulated &enc, const Info &info, ByteView associatedData,
                          ByteView ciphertext, MutableByteView out);

} // namespace pipit::hpke
