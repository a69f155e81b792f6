// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/aead.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hpke.h"
#include "core/crypto/labels.h"
#include "core/crypto/passwordhash.h"
#include "core/crypto/sha256.h"
#include "tests/support/cheappasswordhash.h"
#include "tests/support/hex.h"
#include "tests/support/seededrng.h"

#include <set>

using namespace pipit;
using test::hex;

namespace {

/// Gives prepared bytes once: the ephemeral key of a published vector.
class FixedRng final : public Rng
{
public:
    explicit FixedRng(Bytes bytes) : m_bytes(std::move(bytes)) {}
    void fill(MutableByteView out) override { std::copy(m_bytes.begin(), m_bytes.end(), out.begin()); }

private:
    Bytes m_bytes;
};

} // namespace

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
    void hkdfMatchesRfc5869TestCases()
    {
        const auto okm1 = hkdf<Secret<struct Okm, 42>>({Bytes(22, 0x0b)}, hex("000102030405060708090a0b0c"),
                                                        {hex("f0f1f2f3f4f5f6f7f8f9")});
        COMPARE_BYTES(okm1.view(), hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
        const auto okm3 = hkdf<Secret<struct Okm, 42>>({Bytes(22, 0x0b)}, {}, {});
        COMPARE_BYTES(okm3.view(), hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
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
    void ed25519MatchesRfc8032()
    {
        const auto key = SigningKey::fromSeed(
            SigningSeed(hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")));
        COMPARE_BYTES(key.publicKey().view(), hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        COMPARE_BYTES(key.sign(hex("72")).view(),
                      hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                          "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
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
    void hpkeMatchesRfc9180AppendixA2()
    {
        const auto recipient = hpke::KeyPair::fromSecret(
            hpke::SecretKey(hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")));
        COMPARE_BYTES(recipient.pub.view(), hex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"));
        FixedRng ephemeral(hex("f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600"));
        const auto info = hex("4f6465206f6e2061204772656369616e2055726e"), aad = hex("436f756e742d30");
        const auto plaintext = hex("4265617574792069732074727574682c20747275746820626561757479");
        const auto sealed = hpke::sealBase(recipient.pub, info, aad, plaintext, ephemeral);
        QVERIFY(sealed);
        COMPARE_BYTES(sealed->enc.view(), hex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"));
        COMPARE_BYTES(sealed->ciphertext, hex("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db"
                                              "21993c62ce81883d2dd1b51a28"));
        const auto opened = hpke::openBase(recipient, sealed->enc, info, aad, sealed->ciphertext);
        QVERIFY(opened);
        COMPARE_BYTES(opened->view(), plaintext);
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
};

QTEST_GUILESS_MAIN(TestCrypto)
#include "tst_crypto.moc"
