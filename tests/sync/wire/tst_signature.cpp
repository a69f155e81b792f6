// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/sha256.h"
#include "sync/wire/calls.h"
#include "sync/wire/contentdigest.h"
#include "sync/wire/signature.h"
#include "tests/support/hex.h"
#include "tests/support/seededrng.h"

using namespace pipit;
using namespace pipit::wire;
using test::SeededRng;

namespace {

struct Signed {
    SeededRng rng{7};
    SigningKey key = SigningKey::generate(rng);
    KeySigner signer{key};
    HttpRequest request = call::createUpload("hub.example:8443", rng.id<BlobId>(), 5000);

    Signed() { QVERIFY(signRequest(request, signer, 1'700'000'000, rng.id<Nonce>()).ok()); }
    std::string header(std::string_view name) const { return std::string(*request.head.headers.value(name)); }
    void replace(std::string_view name, std::string_view from, std::string_view to)
    {
        auto text = header(name);
        const auto at = text.find(from);
        QVERIFY(at != std::string::npos);
        request.head.headers.set(name, text.replace(at, from.size(), to));
    }
    bool verifies() const { return verifyRequest(request.head).ok(); }
};

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithRfc9421B26()
    {
        RequestHead head;
        head.method = "POST";
        head.authority = "example.com";
        head.path = "/foo";
        head.query = "param=Value&Pet=dog";
        head.headers.add("Date", "Tue, 20 Apr 2021 02:07:55 GMT");
        head.headers.add("Content-Type", "application/json");
        head.headers.add("Content-Length", "18");
        const auto base = signatureBase(head, {"date", "@method", "@path", "@authority", "content-type", "content-length"},
                                        ";created=1618884473;keyid=\"test-key-ed25519\"");
        QVERIFY(base.ok());
        QVERIFY(base->starts_with("\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n\"@method\": POST\n\"@path\": /foo\n"));
        const auto publicKey = SigningPublicKey::from(*fromBase64("JrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs="));
        const auto seed = *fromBase64("n4Ni+HpISpVObnQMW0wOhCKROaIKqKtW/2ZYb2p9KcU=");
        const auto expected = *fromBase64(
            "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==");
        const auto key = SigningKey::fromSeed(SigningSeed(seed));
        QVERIFY(key.publicKey() == *publicKey);
        COMPARE_BYTES(key.sign(asBytes(*base)).view(), expected);
        QVERIFY(verify(*publicKey, asBytes(*base), *Signature::from(expected)));
    }
    void agreesWithRfc9530Examples()
    {
        QCOMPARE(contentDigestOf(asBytes("{\"hello\": \"world\"}\n")).c_str(),
                 "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:");
        QCOMPARE(contentDigestOf(asBytes("{\"hello\": \"world\"}")).c_str(),
                 "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:");
        QCOMPARE(contentDigestOf({}).c_str(), "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:");
        QVERIFY(readContentDigest("sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:") ==
                sha256(asBytes("{\"hello\": \"world\"}")));
    }
    void refusesADigestThatIsNotExactlyOneSha256_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value :
             {"", "sha-256=:", "sha-256=::", "sha-512=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:",
              "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE:", "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPF=:",
              "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:, md5=:AA==:", "sha-256=:AAAA:",
              " sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:"})
            QTest::newRow(value) << value;
    }
    void refusesADigestThatIsNotExactlyOneSha256()
    {
        QFETCH(QString, value);
        QVERIFY(!readContentDigest(value.toStdString()));
    }
    void verifiesWhatItSigned()
    {
        Signed one;
        const auto verified = verifyRequest(one.request.head);
        QVERIFY(verified.ok());
        QVERIFY(verified->device == deviceIdOf(one.key.publicKey()));
        QCOMPARE(verified->createdSeconds, 1'700'000'000);
        QVERIFY(verified->bodyHash == sha256());
    }
    void refusesAnyChangedPartOfARequest_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 9; ++part) QTest::addRow("part %d", part) << part;
    }
    void refusesAnyChangedPartOfARequest()
    {
        QFETCH(int, part);
        Signed one;
        QVERIFY(one.verifies());
        auto &head = one.request.head;
        switch (part) {
        case 0: head.method = "PUT"; break;
        case 1: head.authority = "other.example:8443"; break;
        case 2: head.path += "/00"; break;
        case 3: head.query = "a=b"; break;
        case 4: head.headers.set("content-digest", contentDigestOf(asBytes("x"))); break;
        case 5: head.headers.set("upload-length", "5001"); break;
        case 6: head.headers.set("upload-metadata", "blob_id AAAA"); break;
        case 7: head.headers.set("tus-resumable", "1.0.1"); break;
        default: head.headers.set("pipit-device-key", SigningKey::generate(one.rng).publicKey().hex());
        }
        QVERIFY(!one.verifies());
    }
    void refusesEveryHeaderOfTheProfileThatIsNotSigned_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"pipit-mailboxes", "pipit-attach", "upload-offset", "upload-checksum", "range"})
            QTest::newRow(name) << name;
    }
    void refusesEveryHeaderOfTheProfileThatIsNotSigned()
    {
        QFETCH(QString, name);
        Signed one;
        one.request.head.headers.add(name.toStdString(), "1");
        QVERIFY(!one.verifies());
    }
    void refusesTwiceTheSameHeader_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"signature", "signature-input", "content-digest", "pipit-device-key", "upload-length"})
            QTest::newRow(name) << name;
    }
    void refusesTwiceTheSameHeader()
    {
        QFETCH(QString, name);
        Signed one;
        one.request.head.headers.add(name.toStdString(), one.header(name.toStdString()));
        QVERIFY(!one.verifies());
        HttpRequest fresh = call::createUpload("hub.example", one.rng.id<BlobId>(), 1);
        fresh.head.headers.add("upload-length", "1");
        QVERIFY(!signRequest(fresh, one.signer, 1, one.rng.id<Nonce>()).ok());
    }
    void refusesParametersInAnyOtherForm_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *from, const char *to) { QTest::newRow(to[0] ? to : "removed") << from << to; };
        row(";created=1700000000", ";created=01700000000");
        row(";created=1700000000", ";created=-1700000000");
        row(";created=1700000000", "");
        row(";alg=\"ed25519\"", "");
        row(";alg=\"ed25519\"", ";alg=\"hmac-sha256\"");
        row("pipit-sync-v1", "pipit-sync-v2");
        row("pipit=(", "sig1=(");
        row("\"@method\" \"@authority\"", "\"@authority\" \"@method\"");
        row("\"@query\" ", "");
        row("\"upload-length\" ", "");
        row(";tag=", ";expires=1800000000;tag=");
        row("\"content-digest\"", "\"content-digest\";req");
    }
    void refusesParametersInAnyOtherForm()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        Signed one;
        one.replace(signatureInputHeader, from.toStdString(), to.toStdString());
        QVERIFY(!one.verifies());
    }
    void refusesASecondSignatureAndAKeyIdOfAnotherDevice()
    {
        Signed one;
        const auto input = one.header(signatureInputHeader);
        one.request.head.headers.set(signatureInputHeader, input + ", other=();created=1");
        QVERIFY(!one.verifies());
        Signed two;
        two.replace(signatureInputHeader, deviceIdOf(two.key.publicKey()).hex(), two.rng.id<DeviceId>().hex());
        QVERIFY(!two.verifies());
    }
    void survivesEveryTruncationAndBitFlipOfItsHeaders()
    {
        const Signed one;
        for (const auto name : {signatureInputHeader, signatureHeader, deviceKeyHeader, contentDigestHeader}) {
            const auto whole = one.header(name);
            for (std::size_t i = 0; i < whole.size(); ++i) {
                auto head = one.request.head;
                head.headers.set(name, whole.substr(0, i));
                QVERIFY(!verifyRequest(head).ok());
                auto flipped = whole;
                flipped[i] = static_cast<char>(flipped[i] ^ 0x01);
                head.headers.set(name, flipped);
                QVERIFY2(!verifyRequest(head).ok(), flipped.c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
