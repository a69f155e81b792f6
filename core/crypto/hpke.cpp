// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/hpke.h"

#include "core/crypto/aead.h"

namespace pipit::hpke {

namespace {

constexpr std::array<std::uint8_t, 5> kemSuite{'K', 'E', 'M', 0x00, 0x20};
constexpr std::array<std::uint8_t, 10> suite{'H', 'P', 'K', 'E', 0x00, 0x20, 0x00, 0x01, 0x00, 0x03};
constexpr std::string_view version = "HPKE-v1";

/// Of the KEM; the X25519 result itself is x25519::SharedSecret.
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
    const auto dh = x25519::agree(own, other);
    if (!dh) return Error{Code::Refused, "public key of small order"};
    const auto prk = labeledExtract(kemSuite, {}, "eae_prk", dh->view());
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
Context keySchedule(const SharedSecret &shared, const Info &info)
{
    const auto secret = labeledExtract(suite, shared.view(), "secret", {});
    Context context;
    labeledExpand(suite, secret.view(), "key", info.scheduleContext(), context.key.writable());
    labeledExpand(suite, secret.view(), "base_nonce", info.scheduleContext(), context.nonce.writable());
    return context;
}

} // namespace

KeyPair KeyPair::generate(Rng &rng)
{
    return fromSecret(rng.secret<SecretKey>());
}

std::vector<KeyPair> KeyPair::generate(Rng &rng, std::size_t count)
{
    std::vector<SecretKey> secrets(count);
    for (auto &secret : secrets) rng.fill(secret.writable());
    const auto publics = x25519::publicKeys(secrets);
    std::vector<KeyPair> pairs;
    pairs.reserve(count);
    for (std::size_t i = 0; i < count; ++i) pairs.push_back({std::move(secrets[i]), publics[i]});
    return pairs;
}

KeyPair KeyPair::fromSecret(SecretKey secret)
{
    const auto pub = x25519::publicKeys({&secret, 1}).front();
    return {std::move(secret), pub};
}

Info::Info(ByteView info)
{
    const auto pskIdHash = labeledExtract(suite, {}, "psk_id_hash", {});
    const auto infoHash = labeledExtract(suite, {}, "info_hash", info);
    std::copy(pskIdHash.view().begin(), pskIdHash.view().end(), m_context.begin() + 1); // before it the mode: 0, base
    std::copy(infoHash.view().begin(), infoHash.view().end(), m_context.begin() + 33);
}

Result<Sealed> sealBase(const PublicKey &recipient, ByteView info, ByteView associatedData, ByteView plaintext, Rng &rng)
{
    return sealWith(KeyPair::generate(rng), recipient, Info(info), associatedData, plaintext);
}

Result<Sealed> sealWith(KeyPair ephemeral, const PublicKey &recipient, const Info &info, ByteView associatedData, ByteView plaintext)
{
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
    PIPIT_TRY(openBaseInto(recipient, enc, Info(info), associatedData, ciphertext, out.writable()));
    return out;
}

Result<void> openBaseInto(const KeyPair &recipient, const Encapsulated &enc, const Info &info, ByteView associatedData,
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
