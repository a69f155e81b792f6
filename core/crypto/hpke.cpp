// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/hpke.h"

#include "core/crypto/aead.h"

#include <sodium.h>

namespace pipit::hpke {

namespace {

constexpr std::array<std::uint8_t, 5> kemSuite{'K', 'E', 'M', 0x00, 0x20};
constexpr std::array<std::uint8_t, 10> suite{'H', 'P', 'K', 'E', 0x00, 0x20, 0x00, 0x01, 0x00, 0x03};
constexpr std::string_view version = "HPKE-v1";

using SharedSecret = Secret<struct SharedSecretTag, 32>;
using Nonce = Secret<struct HpkeNonceTag, 12>;

Key32 labeledExtract(ByteView suiteId, ByteView salt, std::string_view label, ByteView ikm)
{
    return hkdfExtract(salt, {asBytes(version), suiteId, asBytes(label), ikm});
}

void labeledExpand(ByteView suiteId, ByteView prk, std::string_view label, ByteView info, MutableByteView out)
{
    const std::array<std::uint8_t, 2> length{0, static_cast<std::uint8_t>(out.size())};
    hkdfExpand(prk, {length, asBytes(version), suiteId, asBytes(label), info}, out);
}

/// RFC 9180 §4.1: dh, then ExtractAndExpand over enc ‖ pkR.
Result<SharedSecret> sharedSecret(const SecretKey &own, const PublicKey &other, const Encapsulated &enc,
                                  const PublicKey &recipient)
{
    Secret<struct DhTag, 32> dh;
    // libsodium returns -1 for the all-zero result that RFC 9180 §7.1.4 wants refused.
    if (crypto_scalarmult(dh.writable().data(), own.view().data(), other.bytes.data()) != 0)
        return Error{Code::Refused, "public key of small order"};
    const auto prk = labeledExtract(kemSuite, {}, "eae_prk", dh.view());
    SharedSecret shared;
    labeledExpand(kemSuite, prk.view(), "shared_secret", concat(enc.view(), recipient.view()), shared.writable());
    return shared;
}

struct Context
{
    Key32 key;
    Nonce nonce;
};

/// RFC 9180 §5.1 with mode 0, empty psk and psk_id. The base nonce is the nonce of sequence number 0.
Context keySchedule(const SharedSecret &shared, ByteView info)
{
    const auto pskIdHash = labeledExtract(suite, {}, "psk_id_hash", {});
    const auto infoHash = labeledExtract(suite, {}, "info_hash", info);
    const std::uint8_t modeBase[] = {0};
    const auto scheduleContext = concat(modeBase, pskIdHash.view(), infoHash.view());
    const auto secret = labeledExtract(suite, shared.view(), "secret", {});
    Context context;
    labeledExpand(suite, secret.view(), "key", scheduleContext, context.key.writable());
    labeledExpand(suite, secret.view(), "base_nonce", scheduleContext, context.nonce.writable());
    return context;
}

} // namespace

KeyPair KeyPair::generate(Rng &rng)
{
    return fromSecret(rng.secret<SecretKey>());
}

KeyPair KeyPair::fromSecret(SecretKey secret)
{
    KeyPair pair{std::move(secret), {}};
    crypto_scalarmult_base(pair.pub.bytes.data(), pair.secret.view().data());
    return pair;
}

Result<Sealed> sealBase(const PublicKey &recipient, ByteView info, ByteView associatedData, ByteView plaintext, Rng &rng)
{
    const auto ephemeral = KeyPair::generate(rng);
    const Encapsulated enc{ephemeral.pub.bytes};
    PIPIT_TRY_SET(const auto shared, sharedSecret(ephemeral.secret, recipient, enc, recipient));
    const auto context = keySchedule(shared, info);
    return Sealed{enc, chachaSeal(context.key.view(), context.nonce.view(), associatedData, plaintext)};
}

Result<SecretBytes> openBase(const KeyPair &recipient, const Encapsulated &enc, ByteView info, ByteView associatedData,
                             ByteView ciphertext)
{
    if (ciphertext.size() < aeadTagSize) return Error{Code::Corrupt, "shorter than its tag"};
    SecretBytes out(ciphertext.size() - aeadTagSize);
    PIPIT_TRY(openBaseInto(recipient, enc, info, associatedData, ciphertext, out.writable()));
    return out;
}

Result<void> openBaseInto(const KeyPair &recipient, const Encapsulated &enc, ByteView info, ByteView associatedData,
                          ByteView ciphertext, MutableByteView out)
{
    if (ciphertext.size() != out.size() + aeadTagSize) return Error{Code::Corrupt, "of another size"};
    PIPIT_TRY_SET(const auto shared, sharedSecret(recipient.secret, PublicKey{enc.bytes}, enc, recipient.pub));
    const auto context = keySchedule(shared, info);
    if (!chachaOpen(context.key.view(), context.nonce.view(), associatedData, ciphertext, out))
        return Error{Code::WrongKey, "not sealed for this key"};
    return {};
}

} // namespace pipit::hpke
