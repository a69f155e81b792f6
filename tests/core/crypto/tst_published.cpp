// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/aead.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hpke.h"
#include "core/format/cbor.h"
#include "tests/support/hex.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pipit;

namespace {

/// Gives prepared bytes: the ephemeral key of a published case.
class FixedRng final : public Rng
{
public:
    explicit FixedRng(Bytes bytes) : m_bytes(std::move(bytes)) {}
    void fill(MutableByteView out) override { std::copy_n(m_bytes.begin(), out.size(), out.begin()); }

private:
    Bytes m_bytes;
};

QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Bytes field(const QJsonObject &one, const char *key)
{
    return test::hex(one.value(QLatin1String(key)).toString().toStdString());
}

} // namespace

/// Values that others published for the primitives as we link them. RFC values lie in tests/vectors; Wycheproof's beside the checkout.
class TestPublished : public QObject
{
    Q_OBJECT

    static QJsonArray rfc(const char *name)
    {
        const auto cases = read(QStringLiteral(PIPIT_SOURCE_DIR "/tests/vectors/%1.json").arg(QLatin1String(name))).value(QStringLiteral("cases")).toArray();
        if (cases.isEmpty()) qFatal("%s is not there", name);
        return cases;
    }
    /// Runs `accepts(group, test)` for each case of a Wycheproof file: valid ones must be accepted, invalid ones refused; `acceptable` ones come
    /// out as `acceptable` says.
    template <class Accepts>
    static void wycheproof(const char *name, int wanted, Accepts accepts)
    {
        const auto fallback = QStringLiteral(PIPIT_SOURCE_DIR "/../shared/vectors");
        const auto whole = read(qEnvironmentVariable("PIPIT_VECTORS", fallback) + QStringLiteral("/wycheproof/") + QLatin1String(name));
        if (whole.isEmpty()) QSKIP("published vectors are not beside the checkout");
        int judged = 0;
        for (const auto eachGroup : whole.value(QStringLiteral("testGroups")).toArray()) {
            const auto group = eachGroup.toObject();
            for (const auto each : group.value(QStringLiteral("tests")).toArray()) {
                const auto one = each.toObject();
                const auto result = one.value(QStringLiteral("result")).toString();
                const auto verdict = accepts(group, one);
                if (!verdict) continue; // another size of key, nonce or tag than ours
                if (result == QStringLiteral("acceptable")) continue;
                ++judged;
                QVERIFY2(*verdict == (result == QStringLiteral("valid")), qPrintable(QStringLiteral("%1 tcId %2: %3").arg(QLatin1String(name))
                    .arg(one.value(QStringLiteral("tcId")).toInt()).arg(one.value(QStringLiteral("comment")).toString())));
            }
        }
        QVERIFY2(judged >= wanted, qPrintable(QString::number(judged)));
    }

private Q_SLOTS:
    void hkdfMatchesRfc5869()
    {
        for (const auto each : rfc("rfc5869")) {
            const auto one = each.toObject();
            Bytes out(field(one, "okm").size());
            hkdfExpand(hkdfExtract(field(one, "salt"), {field(one, "ikm")}).view(), {field(one, "info")}, out);
            COMPARE_BYTES(out, field(one, "okm"));
        }
    }
    void ed25519MatchesRfc8032()
    {
        for (const auto each : rfc("rfc8032")) {
            const auto one = each.toObject();
            const auto key = SigningKey::fromSeed(SigningSeed(field(one, "seed")));
            COMPARE_BYTES(key.publicKey().view(), field(one, "public_key"));
            COMPARE_BYTES(key.sign(field(one, "message")).view(), field(one, "signature"));
            QVERIFY(verify(key.publicKey(), field(one, "message"), key.sign(field(one, "message"))));
        }
    }
    void hpkeMatchesRfc9180()
    {
        for (const auto each : rfc("rfc9180")) {
            const auto one = each.toObject();
            const auto recipient = hpke::KeyPair::fromSecret(hpke::SecretKey(field(one, "secret_key")));
            COMPARE_BYTES(recipient.pub.view(), field(one, "public_key"));
            FixedRng ephemeral(field(one, "ephemeral_secret"));
            const auto sealed = hpke::sealBase(recipient.pub, field(one, "info"), field(one, "aad"), field(one, "plaintext"), ephemeral);
            QVERIFY(sealed);
            COMPARE_BYTES(sealed->enc.view(), field(one, "enc"));
            COMPARE_BYTES(sealed->ciphertext, field(one, "ciphertext"));
            const auto opened = hpke::openBase(recipient, sealed->enc, field(one, "info"), field(one, "aad"), sealed->ciphertext);
            QVERIFY(opened);
            COMPARE_BYTES(opened->view(), field(one, "plaintext"));
        }
    }
    /// What the profile of FORMAT.md §2 holds is accepted, the rest of RFC 8949 Appendix A refused as damage.
    void cborKeepsToItsPartOfRfc8949AppendixA()
    {
        int ours = 0, others = 0;
        for (const auto each : rfc("rfc8949")) {
            const auto one = each.toObject();
            const auto checked = cbor::validate(field(one, "item"));
            const bool wanted = one.value(QStringLiteral("ours")).toBool();
            QVERIFY2(checked.ok() == wanted, qPrintable(one.value(QStringLiteral("item")).toString()));
            if (!wanted) QCOMPARE(checked.code(), Code::Corrupt);
            ++(wanted ? ours : others);
        }
        QCOMPARE(ours, 36);
        QCOMPARE(others, 46);
    }
    void wycheproofEd25519()
    {
        wycheproof("ed25519_test.json", 140, [](const QJsonObject &group, const QJsonObject &one) -> std::optional<bool> {
            const auto key = SigningPublicKey::from(field(group.value(QStringLiteral("publicKey")).toObject(), "pk"));
            const auto signature = Signature::from(field(one, "sig"));
            return key && signature && verify(*key, field(one, "msg"), *signature);
        });
    }
    /// The curve as HPKE uses it: an all-zero result is refused, whatever Wycheproof finds acceptable.
    void wycheproofX25519()
    {
        int zero = 0;
        wycheproof("x25519_test.json", 250, [&zero](const QJsonObject &, const QJsonObject &one) -> std::optional<bool> {
            const auto secret = field(one, "private"), point = field(one, "public"), wanted = field(one, "shared");
            const auto shared = x25519::agree(x25519::SecretKey(secret), *x25519::PublicKey::from(point));
            const bool isZero = std::all_of(wanted.begin(), wanted.end(), [](auto b) { return b == 0; });
            if (shared.has_value() == isZero) qFatal("an all-zero shared secret must be refused, and no other");
            if (isZero) {
                ++zero;
                FixedRng ephemeral(secret);
                if (hpke::sealBase(*hpke::PublicKey::from(point), {}, {}, asBytes("x"), ephemeral)) qFatal("HPKE sealed to a point of small order");
                return std::nullopt;
            }
            return equal(shared->view(), wanted);
        });
        if (!QTest::currentTestFailed() && zero > 0) QVERIFY(zero >= 20);
    }
    void wycheproofXChaCha20Poly1305()
    {
        wycheproof("xchacha20_poly1305_test.json", 200, [](const QJsonObject &, const QJsonObject &one) -> std::optional<bool> {
            const auto nonce = WrapNonce::from(field(one, "iv"));
            if (!nonce || field(one, "tag").size() != aeadTagSize) return std::nullopt;
            const auto opened = wrapOpen(Key32(field(one, "key")), *nonce, field(one, "aad"), concat(field(one, "ct"), field(one, "tag")));
            return opened && equal(opened->view(), field(one, "msg"));
        });
    }
    /// Both libraries, wherever both can: OpenSSL's face takes no associated data.
    void wycheproofChaCha20Poly1305()
    {
        wycheproof("chacha20_poly1305_test.json", 200, [](const QJsonObject &, const QJsonObject &one) -> std::optional<bool> {
            const auto nonce = field(one, "iv"), key = field(one, "key"), aad = field(one, "aad"), wanted = field(one, "msg");
            if (nonce.size() != 12 || field(one, "tag").size() != aeadTagSize) return std::nullopt;
            const auto sealed = concat(field(one, "ct"), field(one, "tag"));
            Bytes out(wanted.size()), again(wanted.size());
            const bool opened = chachaOpen(key, nonce, aad, sealed, out) && out == wanted;
            if (aad.empty()) {
                StreamAead bulk(key);
                if ((bulk.open(nonce, sealed, again) && again == wanted) != opened) qFatal("two libraries, two answers");
            }
            return opened;
        });
    }
    void wycheproofHkdf()
    {
        wycheproof("hkdf_sha256_test.json", 70, [](const QJsonObject &, const QJsonObject &one) -> std::optional<bool> {
            const auto size = std::size_t(one.value(QStringLiteral("size")).toInt());
            if (size > 255 * 32) return std::nullopt;
            Bytes out(size);
            hkdfExpand(hkdfExtract(field(one, "salt"), {field(one, "ikm")}).view(), {field(one, "info")}, out);
            return equal(out, field(one, "okm"));
        });
    }
    void wycheproofHmac()
    {
        wycheproof("hmac_sha256_test.json", 100, [](const QJsonObject &, const QJsonObject &one) -> std::optional<bool> {
            const auto tag = field(one, "tag");
            const auto mac = hmacSha256(field(one, "key"), {field(one, "msg")});
            return equal(mac.view().first(std::min<std::size_t>(tag.size(), 32)), tag);
        });
    }
};

QTEST_GUILESS_MAIN(TestPublished)
#include "tst_published.moc"
