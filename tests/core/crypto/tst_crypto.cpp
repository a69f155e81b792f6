// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/aead.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hkdf.h"
#include "core/crypto/hpke.h"
#include "core/crypto/labels.h"
#include "core/crypto/passwordhash.h"
#include "core/crypto/sha256beside.h"
#include "core/crypto/x25519.h"
#include "tests/support/cheappasswordhash.h"
#include "tests/support/hex.h"
#include "tests/support/seededrng.h"

#include <set>
#include <sodium.h>

using namespace pipit;
using test::hex;

class TestCrypto : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sha256MatchesFips180()
    {
        COMPARE_BYTES(sha256(asBytes("abc")).view(),
                      hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        COMPARE_BYTES(sha256(asBytes("a"), asBytes("bc")).view(), sha256(asBytes("abc")).view());
        COMPARE_BYTES(sha256().view(), hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }
    /// Under the undefined-behaviour sanitizer this also says that libsodium never sees a null pointer.
    void nothingAtAllIsAnInputToo()
    {
        COMPARE_BYTES(hmacSha256({}, {}).view(), hex("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
        COMPARE_BYTES(hmacSha256({}, {{}, asBytes("abc"), {}}).view(), hmacSha256({}, {asBytes("abc")}).view());
        QVERIFY(hkdf({ByteView()}, {}, {ByteView()}).view().size() == 32);
        QVERIFY(Argon2id().derive({}, {}, {}));
        SystemRng rng;
        const auto key = SigningKey::generate(rng);
        QVERIFY(verify(key.publicKey(), {}, key.sign({})));
        const auto kem = hpke::KeyPair::generate(rng);
        const auto sealed = hpke::sealBase(kem.pub, {}, {}, {}, rng);
        QVERIFY(hpke::openBase(kem, sealed->enc, {}, {}, sealed->ciphertext)->empty());
        const auto wrapKey = rng.secret<Key32>();
        const auto nonce = rng.id<WrapNonce>();
        QVERIFY(wrapOpen(wrapKey, nonce, {}, wrapSeal(wrapKey, nonce, {}, {}))->empty());
        QVERIFY(fromHex("")->empty() && toHex({}).empty() && fromBase64("")->empty() && toBase64({}).empty());
    }
    void aSignatureOfOnePurposeIsNoneOfAnother()
    {
        SystemRng rng;
        const auto key = SigningKey::generate(rng);
        const auto signature = key.signHashed(label::signCircle, asBytes("document"));
        QVERIFY(verifyHashed(key.publicKey(), label::signCircle, asBytes("document"), signature));
        QVERIFY(!verifyHashed(key.publicKey(), label::signAuthority, asBytes("document"), signature));
        QVERIFY(!verifyHashed(key.publicKey(), label::signCircle, asBytes("Document"), signature));
        QVERIFY(!verifyHashed(SigningKey::generate(rng).publicKey(), label::signCircle, asBytes("document"), signature));
    }
    void hpkeOpensOnlyForItsKeyInfoAndBytes()
    {
        SystemRng rng;
        const auto mine = hpke::KeyPair::generate(rng), other = hpke::KeyPair::generate(rng);
        const auto sealed = hpke::sealBase(mine.pub, asBytes("info"), {}, asBytes("secret"), rng);
        QCOMPARE(hpke::openBase(other, sealed->enc, asBytes("info"), {}, sealed->ciphertext).code(), Code::WrongKey);
        QCOMPARE(hpke::openBase(mine, sealed->enc, asBytes("Info"), {}, sealed->ciphertext).code(), Code::WrongKey);
        QCOMPARE(hpke::openBase(mine, sealed->enc, asBytes("info"), asBytes("x"), sealed->ciphertext).code(), Code::WrongKey);
        auto damaged = sealed->ciphertext;
        damaged[0] ^= 1;
        QCOMPARE(hpke::openBase(mine, sealed->enc, asBytes("info"), {}, damaged).code(), Code::WrongKey);
        QCOMPARE(hpke::openBase(mine, sealed->enc, asBytes("info"), {}, Bytes(15)).code(), Code::Corrupt);
    }
    void hpkeRefusesAnAllZeroSharedSecret()
    {
        SystemRng rng;
        QCOMPARE(hpke::sealBase(hpke::PublicKey{}, {}, {}, asBytes("x"), rng).code(), Code::Refused);
        const auto mine = hpke::KeyPair::generate(rng);
        QCOMPARE(hpke::openBase(mine, hpke::Encapsulated{}, {}, {}, Bytes(40)).code(), Code::Refused);
    }
    /// RFC 7748 §6.1.
    void x25519MatchesRfc7748()
    {
        const auto alice = hpke::KeyPair::fromSecret(hpke::SecretKey(hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")));
        const auto bob = hpke::KeyPair::fromSecret(hpke::SecretKey(hex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb")));
        COMPARE_BYTES(alice.pub.view(), hex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"));
        COMPARE_BYTES(bob.pub.view(), hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
        const auto shared = hex("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
        COMPARE_BYTES(x25519::agree(alice.secret, bob.pub)->view(), shared);
        COMPARE_BYTES(x25519::agree(bob.secret, alice.pub)->view(), shared);
        QVERIFY(!x25519::agree(alice.secret, {}));
    }
    /// Our public keys come from the Edwards curve; libsodium's ladder says the same, of several and of odd ones.
    void publicKeysAreThoseOfTheLadder()
    {
        test::SeededRng rng(9);
        for (const std::size_t count : {0u, 1u, 2u, 3u, 16u, 200u}) {
            std::vector<x25519::SecretKey> secrets(count);
            for (auto &secret : secrets) rng.fill(secret.writable());
            if (count == 16) { // all zeros, all ones, and what only clamping tells apart
                secrets[0] = {};
                for (auto &byte : secrets[1].writable()) byte = 0xff;
                secrets[2].writable()[0] = 7;
                secrets[3].writable()[31] |= 0x80;
                secrets[4].writable()[31] &= 0x3f;
            }
            const auto keys = x25519::publicKeys(secrets);
            QCOMPARE(keys.size(), count);
            for (std::size_t i = 0; i < count; ++i) {
                x25519::PublicKey ladder;
                crypto_scalarmult_base(ladder.bytes.data(), secrets[i].view().data());
                COMPARE_BYTES(keys[i].view(), ladder.view());
            }
        }
    }
    void aSealOfAGivenKeyPairIsThatOfItsSecret()
    {
        test::SeededRng once(4), again(4);
        SystemRng rng;
        const auto mine = hpke::KeyPair::generate(rng);
        const auto a = hpke::sealBase(mine.pub, asBytes("info"), asBytes("ad"), asBytes("text"), once);
        auto ephemerals = hpke::KeyPair::generate(again, 3);
        const auto b = hpke::sealWith(std::move(ephemerals[0]), mine.pub, hpke::Info(asBytes("info")), asBytes("ad"), asBytes("text"));
        COMPARE_BYTES(a->enc.view(), b->enc.view());
        COMPARE_BYTES(a->ciphertext, b->ciphertext);
        QVERIFY(ephemerals[1].pub != ephemerals[2].pub);
    }
    void bothLibrariesAuthenticateTheSame()
    {
        test::SeededRng rng(10);
        for (const std::size_t size : {0u, 1u, 31u, 32u, 63u, 64u, 65u, 131u}) {
            Bytes key(size), message(size * 3);
            rng.fill(key);
            rng.fill(message);
            crypto_auth_hmacsha256_state state;
            crypto_auth_hmacsha256_init(&state, key.empty() ? message.data() : key.data(), key.size());
            if (!message.empty()) crypto_auth_hmacsha256_update(&state, message.data(), message.size());
            Key32 other;
            crypto_auth_hmacsha256_final(&state, other.writable().data());
            COMPARE_BYTES(hmacSha256(key, {ByteView(message).first(size), ByteView(message).subspan(size)}).view(), other.view());
        }
    }
    void aHashBesideIsTheHash()
    {
        constexpr std::size_t most = 1'000;
        for (const std::size_t count : {0u, 1u, 15u, 16u, 17u, 33u, 500u}) {
            Sha256Beside beside(most);
            Bytes all;
            test::SeededRng rng(count);
            for (std::size_t i = 0; i < count; ++i) {
                const auto piece = beside.room().first(i % 7 == 3 ? 0 : 1 + (i * 131) % most);
                rng.fill(piece);
                beside.add(piece.size());
                all.insert(all.end(), piece.begin(), piece.end()); // still there to be written elsewhere
            }
            COMPARE_BYTES(beside.finish().view(), sha256(all).view());
        }
    }
    void aHashBesideMayBeDroppedAtAnyTime()
    {
        for (std::size_t count = 0; count < 60; ++count) {
            Sha256Beside beside(65'552);
            for (std::size_t i = 0; i < count; ++i) {
                std::fill_n(beside.room().begin(), 10, std::uint8_t(i));
                beside.add(65'552);
            }
        }
    }
    void bothLibrariesHashTheSame()
    {
        test::SeededRng rng(8);
        for (const std::size_t size : {0u, 1u, 55u, 56u, 63u, 64u, 65u, 1'000u, 65'552u, 1'000'003u}) {
            Bytes bytes(size);
            rng.fill(bytes);
            Hash other;
            crypto_hash_sha256(other.bytes.data(), bytes.data(), bytes.size());
            COMPARE_BYTES(sha256(bytes).view(), other.view());
            Sha256 pieces;
            for (std::size_t at = 0; at < size; at += 777) pieces.update(ByteView(bytes).subspan(at, std::min<std::size_t>(777, size - at)));
            COMPARE_BYTES(pieces.finish().view(), other.view());
        }
    }
    void openingIntoMemoryOfAnotherSizeIsRefused()
    {
        SystemRng rng;
        const auto mine = hpke::KeyPair::generate(rng);
        const auto sealed = hpke::sealBase(mine.pub, {}, {}, asBytes("four"), rng);
        Bytes small(3), fitting(4), large(5);
        const hpke::Info info({});
        QCOMPARE(hpke::openBaseInto(mine, sealed->enc, info, {}, sealed->ciphertext, small).code(), Code::Corrupt);
        QCOMPARE(hpke::openBaseInto(mine, sealed->enc, info, {}, sealed->ciphertext, large).code(), Code::Corrupt);
        QVERIFY(hpke::openBaseInto(mine, sealed->enc, info, {}, sealed->ciphertext, fitting));
        COMPARE_BYTES(fitting, asBytes("four"));
    }
    void bothLibrariesSealTheSameBytes_data()
    {
        QTest::addColumn<int>("size");
        for (int size : {0, 1, 15, 16, 17, 63, 64, 65, 1'000, 65'535, 65'536}) QTest::addRow("%d bytes", size) << size;
    }
    void bothLibrariesSealTheSameBytes()
    {
        QFETCH(int, size);
        test::SeededRng rng(7);
        Bytes key(32), nonce(12), plaintext(static_cast<std::size_t>(size));
        for (auto *bytes : {&key, &nonce, &plaintext}) rng.fill(*bytes);
        StreamAead openssl(key);
        Bytes sealed(plaintext.size() + aeadTagSize), opened(plaintext.size());
        openssl.seal(nonce, plaintext, sealed);
        COMPARE_BYTES(sealed, chachaSeal(key, nonce, {}, plaintext));
        QVERIFY(openssl.open(nonce, sealed, opened));
        COMPARE_BYTES(opened, plaintext);
        sealed.back() ^= 1;
        QVERIFY(!openssl.open(nonce, sealed, opened));
        QVERIFY(std::all_of(opened.begin(), opened.end(), [](auto b) { return b == 0; }));
        QVERIFY(!chachaOpen(key, nonce, {}, sealed, opened));
    }
    void aWrapOpensOnlyWithItsKeyAndData()
    {
        SystemRng rng;
        const auto key = rng.secret<Key32>(), other = rng.secret<Key32>();
        const auto nonce = rng.id<WrapNonce>();
        const auto sealed = wrapSeal(key, nonce, asBytes("ad"), asBytes("master key"));
        COMPARE_BYTES(wrapOpen(key, nonce, asBytes("ad"), sealed)->view(), asBytes("master key"));
        QCOMPARE(wrapOpen(other, nonce, asBytes("ad"), sealed).code(), Code::WrongKey);
        QCOMPARE(wrapOpen(key, nonce, asBytes("aD"), sealed).code(), Code::WrongKey);
        QCOMPARE(wrapOpen(key, nonce, asBytes("ad"), ByteView(sealed).first(10)).code(), Code::Corrupt);
    }
    void argon2idMatchesLibsodiumsOwnAndDependsOnEverything()
    {
        Argon2id argon;
        const PasswordSalt salt{{1, 2, 3}};
        const auto a = argon.derive(asBytes("1234"), salt, {});
        QVERIFY(a);
        QVERIFY(!equal(a->view(), argon.derive(asBytes("1235"), salt, {})->view()));
        QVERIFY(!equal(a->view(), argon.derive(asBytes("1234"), PasswordSalt{}, {})->view()));
        QVERIFY(equal(a->view(), argon.derive(asBytes("1234"), salt, {})->view()));
    }
    void refusesAPasswordCostThatWouldStopTheDevice_data()
    {
        QTest::addColumn<quint32>("memory");
        QTest::addColumn<quint32>("passes");
        QTest::newRow("most memory") << 0xffffffffu << 3u;
        QTest::newRow("most passes") << 65'536u << 0xffffffffu;
        QTest::newRow("too little memory") << 65'535u << 3u;
        QTest::newRow("too few passes") << 65'536u << 2u;
    }
    void refusesAPasswordCostThatWouldStopTheDevice()
    {
        QFETCH(quint32, memory);
        QFETCH(quint32, passes);
        Argon2id argon;
        QCOMPARE(argon.derive(asBytes("1"), {}, {memory, passes}).code(), Code::Invalid);
    }
    void labelsAreUniqueAsciiOfThisVersion()
    {
        std::set<std::string_view> seen;
        for (auto one : label::all) {
            QVERIFY2(seen.insert(one).second, std::string(one).c_str());
            QVERIFY(one.starts_with("pipit/v1/"));
            QVERIFY(std::all_of(one.begin(), one.end(), [](char c) { return c > 32 && c < 127; }));
        }
    }
    /// FORMAT.md §3: after a label come fields of fixed length or 00, so only a label within a label could be two things.
    void noLabelBeginsAnotherButRecover()
    {
        for (auto one : label::all)
            for (auto other : label::all)
                if (one != other && other.starts_with(one)) QVERIFY2(one == label::recover, std::string(one).c_str());
    }
};

QTEST_GUILESS_MAIN(TestCrypto)
#include "tst_crypto.moc"
