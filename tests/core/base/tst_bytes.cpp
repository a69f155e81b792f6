// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"
#include "core/base/secret.h"
#include "tests/support/hex.h"

using namespace pipit;

class TestBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hexGoesThereAndBack()
    {
        const Bytes bytes{0x00, 0x7f, 0xff};
        QCOMPARE(toHex(bytes), std::string("007fff"));
        COMPARE_BYTES(*fromHex("007FfF"), bytes);
    }
    void refusesHexThatIsNotHex()
    {
        for (auto bad : {"0", "0g", "00 11", " 00", "00\n"}) QVERIFY(!fromHex(bad));
    }
    void base64FollowsRfc4648()
    {
        QCOMPARE(toBase64(asBytes("foob")), std::string("Zm9vYg=="));
        QCOMPARE(asText(*fromBase64("Zm9vYmFy")), std::string_view("foobar"));
        for (auto bad : {"Zm9vYg", "Zm9vYg=", "Zm9v Yg==", "Zm9vYg==x"}) QVERIFY(!fromBase64(bad));
    }
    void anIdHasExactlyItsSize()
    {
        QVERIFY(EntryId::from(Bytes(16)));
        QVERIFY(!EntryId::from(Bytes(15)));
        QVERIFY(!EntryId::from(Bytes(17)));
    }
    void movingASecretWipesItsSource()
    {
        Secret<struct T, 32> a(Bytes(32, 7));
        const auto *where = a.view().data();
        const auto b = std::move(a);
        QVERIFY(std::all_of(where, where + 32, [](auto x) { return x == 0; }));
        QCOMPARE(b.view()[0], 7);
        SecretBytes c(Bytes(5, 9));
        const SecretBytes d = std::move(c);
        QVERIFY(c.empty()); // NOLINT: what is left behind is the point
        QCOMPARE(d.size(), 5u);
    }
    void secretsCompareByContent()
    {
        QVERIFY(equalSecret(Bytes{1, 2}, Bytes{1, 2}));
        QVERIFY(!equalSecret(Bytes{1, 2}, Bytes{1, 3}));
        QVERIFY(!equalSecret(Bytes{1, 2}, Bytes{1}));
    }
};

QTEST_GUILESS_MAIN(TestBytes)
#include "tst_bytes.moc"
