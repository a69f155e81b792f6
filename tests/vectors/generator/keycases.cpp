// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/cases.h"

#include "core/crypto/aead.h"
#include "core/format/identity.h"
#include "tests/support/seededrng.h"

#include <sodium.h>

namespace pipit::vectors {

namespace {

using test::SeededRng;

Bytes random(Rng &rng, std::size_t size)
{
    Bytes out(size);
    rng.fill(out);
    return out;
}

/// Remembers what was drawn, so that a case can state the ephemeral key.
class RecordingRng final : public Rng
{
public:
    explicit RecordingRng(Rng &inner) : m_inner(inner) {}
    void fill(MutableByteView out) override
    {
        m_inner.fill(out);
        last = toBytes(out);
    }
    Bytes last;

private:
    Rng &m_inner;
};

void hkdfCases(Area &area, Rng &rng)
{
    for (const std::size_t size : {1u, 16u, 32u, 33u, 80u}) {
        const auto ikm = random(rng, size), salt = random(rng, size / 2), info = random(rng, 80 - size);
        const auto key = hkdf({ikm}, salt, {info});
        auto &one = area.add(QStringLiteral("HKDF of %1 bytes").arg(size));
        one.insert(QStringLiteral("do"), QStringLiteral("hkdf"));
        one.insert(QStringLiteral("ikm"), hexed(ikm));
        one.insert(QStringLiteral("salt"), hexed(salt));
        one.insert(QStringLiteral("info"), hexed(info));
        one.insert(QStringLiteral("expect"), QJsonObject{{QStringLiteral("key"), hexed(key.view())}});
    }
}

void signatureCases(Area &area, Rng &rng)
{
    const auto key = SigningKey::generate(rng), other = SigningKey::generate(rng);
    const auto message = random(rng, 100);
    const auto put = [&](const char *name, const char *fault, std::string_view label, const SigningPublicKey &pub,
                         ByteView said, const Signature &signature) {
        if (verifyHashed(pub, label, said, signature) != (fault == nullptr)) qFatal("%s", name);
        auto &one = area.add(QString::fromUtf8(name), fault ? QString::fromUtf8(fault) : QString());
        one.insert(QStringLiteral("do"), QStringLiteral("verify"));
        one.insert(QStringLiteral("label"), text(label));
        one.insert(QStringLiteral("public_key"), hexed(pub.view()));
        one.insert(QStringLiteral("message"), hexed(said));
        one.insert(QStringLiteral("signature"), hexed(signature.view()));
        one.insert(QStringLiteral("expect"), fault ? failure(Code::Refused) : QJsonObject{{QStringLiteral("ok"), true}});
        if (!fault) one.insert(QStringLiteral("seed"), hexed(key.seed().view()));
    };
    const auto signature = key.signHashed(label::signCircle, message);
    put("a signature of a circle manifest", nullptr, label::signCircle, key.publicKey(), message, signature);
    put("a signature of nothing", nullptr, label::signEnvelope, key.publicKey(), {}, key.signHashed(label::signEnvelope, {}));
    put("presented for another purpose", "another label", label::signAuthority, key.publicKey(), message, signature);
    put("by another key", "another key", label::signCircle, other.publicKey(), message, signature);
    put("of another message", "a byte less", label::signCircle, key.publicKey(), ByteView(message).first(99), signature);
    put("plain Ed25519 over the message", "no label and no hash", label::signCircle, key.publicKey(), message, key.sign(message));
    put("without the zero byte", "label and hash joined without 00", label::signCircle, key.publicKey(), message,
        key.sign(concat(asBytes(label::signCircle), sha256(message).view())));
    auto high = signature;
    // S + L: the same point equation, a second encoding of one signature.
    const std::uint8_t order[] = {0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
                                  0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};
    unsigned carry = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        carry += high.bytes[32 + i] + order[i];
        high.bytes[32 + i] = static_cast<std::uint8_t>(carry);
        carry >>= 8;
    }
    put("S not reduced", "S plus the order of the group", label::signCircle, key.publicKey(), message, high);
    SigningPublicKey small{{1}};
    Signature forged{};
    forged.bytes[0] = 1;
    // R moved by a point of order 8 and S made for it: 8 S B = 8 (R + k A), but S B is not R + k A.
    const std::uint8_t torsion[] = {0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0,
                                    0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05};
    for (const bool moved : {false, true}) {
        std::array<std::uint8_t, 64> hashed{}, wide{};
        std::array<std::uint8_t, 32> r{}, k{};
        Signature made;
        const auto said = concat(asBytes(label::signCircle), std::array<std::uint8_t, 1>{}, sha256(message).view());
        crypto_hash_sha512(hashed.data(), key.seed().view().data(), 32);
        hashed[0] &= 248, hashed[31] &= 63, hashed[31] |= 64;
        rng.fill(wide);
        crypto_core_ed25519_scalar_reduce(r.data(), wide.data());
        const bool based = crypto_scalarmult_ed25519_base_noclamp(made.bytes.data(), r.data()) == 0;
        if (!based || (moved && crypto_core_ed25519_add(made.bytes.data(), made.bytes.data(), torsion) != 0)) qFatal("points");
        const auto hash = concat(ByteView(made.bytes).first(32), key.publicKey().view(), said);
        crypto_hash_sha512(wide.data(), hash.data(), hash.size());
        crypto_core_ed25519_scalar_reduce(k.data(), wide.data());
        crypto_core_ed25519_scalar_mul(k.data(), k.data(), hashed.data());
        crypto_core_ed25519_scalar_add(made.bytes.data() + 32, k.data(), r.data());
        if (verify(key.publicKey(), said, made) == moved) qFatal("made by hand");
        if (moved) put("right but for the cofactor", "R moved by a point of order 8", label::signCircle, key.publicKey(), message, made);
    }
    put("a key of small order", "the neutral element as key and as R, S = 0", label::signCircle, small, message, forged);
}

void hpkeCases(Area &area, Rng &inner)
{
    RecordingRng rng(inner);
    const auto mine = hpke::KeyPair::generate(rng), other = hpke::KeyPair::generate(rng);
    const auto info = random(rng, 45), aad = random(rng, 9), plaintext = random(rng, 72);
    const auto sealed = *hpke::sealBase(mine.pub, info, aad, plaintext, rng);
    const auto ephemeral = rng.last;
    const auto put = [&](const char *name, const char *fault, Code code, const hpke::KeyPair &key, const hpke::Encapsulated &enc,
                         ByteView useInfo, ByteView useAad, ByteView ciphertext) {
        const auto opened = hpke::openBase(key, enc, useInfo, useAad, ciphertext);
        auto &one = area.add(QString::fromUtf8(name), fault ? QString::fromUtf8(fault) : QString());
        one.insert(QStringLiteral("do"), QStringLiteral("hpke-open"));
        one.insert(QStringLiteral("secret_key"), hexed(key.secret.view()));
        one.insert(QStringLiteral("public_key"), hexed(key.pub.view()));
        one.insert(QStringLiteral("enc"), hexed(enc.view()));
        one.insert(QStringLiteral("info"), hexed(useInfo));
        one.insert(QStringLiteral("aad"), hexed(useAad));
        one.insert(QStringLiteral("ciphertext"), hexed(ciphertext));
        one.insert(QStringLiteral("expect"), fault ? mustFail(name, opened, code) : QJsonObject{{QStringLiteral("plaintext"), hexed(plaintext)}});
        if (!fault) one.insert(QStringLiteral("ephemeral_secret"), hexed(ephemeral));
    };
    put("a seal opens", nullptr, {}, mine, sealed.enc, info, aad, sealed.ciphertext);
    put("another recipient", "another secret key", Code::WrongKey, other, sealed.enc, info, aad, sealed.ciphertext);
    put("another info", "info without its last byte", Code::WrongKey, mine, sealed.enc, ByteView(info).first(44), aad, sealed.ciphertext);
    put("another aad", "no aad", Code::WrongKey, mine, sealed.enc, info, {}, sealed.ciphertext);
    auto changed = sealed.ciphertext;
    changed.back() ^= 0x80;
    put("a damaged tag", "one bit of the tag", Code::WrongKey, mine, sealed.enc, info, aad, changed);
    auto high = sealed.enc;
    high.bytes[31] ^= 0x80;
    put("enc with its high bit set", "the same point, other bytes", Code::WrongKey, mine, high, info, aad, sealed.ciphertext);
    put("enc zero", "an all-zero shared secret", Code::Refused, mine, {}, info, aad, sealed.ciphertext);
    hpke::Encapsulated one{{1}};
    put("enc of small order", "an all-zero shared secret", Code::Refused, mine, one, info, aad, sealed.ciphertext);
    put("shorter than a tag", "15 bytes of ciphertext", Code::Corrupt, mine, sealed.enc, info, aad, ByteView(sealed.ciphertext).first(15));
}

void wrapCases(Area &area, Rng &rng)
{
    const auto key = rng.secret<Key32>(), other = rng.secret<Key32>();
    const auto nonce = rng.id<WrapNonce>();
    const auto data = random(rng, 45), secret = random(rng, 32);
    const auto sealed = wrapSeal(key, nonce, data, secret);
    const auto put = [&](const char *name, const char *fault, Code code, const Key32 &useKey, ByteView useData, ByteView wrapped) {
        const auto opened = wrapOpen(useKey, nonce, useData, wrapped);
        auto &one = area.add(QString::fromUtf8(name), fault ? QString::fromUtf8(fault) : QString());
        one.insert(QStringLiteral("do"), QStringLiteral("unwrap"));
        one.insert(QStringLiteral("key"), hexed(useKey.view()));
        one.insert(QStringLiteral("nonce"), hexed(nonce.view()));
        one.insert(QStringLiteral("data"), hexed(useData));
        one.insert(QStringLiteral("wrapped"), hexed(wrapped));
        one.insert(QStringLiteral("expect"), fault ? mustFail(name, opened, code) : QJsonObject{{QStringLiteral("plaintext"), hexed(secret)}});
    };
    put("a wrap opens", nullptr, {}, key, data, sealed);
    put("a wrap under another key", "another key", Code::WrongKey, other, data, sealed);
    put("a wrap with other data", "associated data without its last byte", Code::WrongKey, key, ByteView(data).first(44), sealed);
    put("a wrap shorter than its tag", "15 bytes", Code::Corrupt, key, data, ByteView(sealed).first(15));
}

} // namespace

Area keyCases()
{
    Area area("Primitives as FORMAT.md §3 puts them together; `do` says which.");
    SeededRng rng(101);
    hkdfCases(area, rng);
    signatureCases(area, rng);
    hpkeCases(area, rng);
    wrapCases(area, rng);
    const auto key = SigningKey::generate(rng);
    auto &ids = area.add(QStringLiteral("names that follow from keys"));
    ids.insert(QStringLiteral("do"), QStringLiteral("ids"));
    ids.insert(QStringLiteral("public_key"), hexed(key.publicKey().view()));
    ids.insert(QStringLiteral("expect"), QJsonObject{{QStringLiteral("author_id"), hexed(authorIdOf(key.publicKey()).view())},
                                                     {QStringLiteral("device_id"), hexed(deviceIdOf(key.publicKey()).view())}});
    return area;
}

} // namespace pipit::vectors
