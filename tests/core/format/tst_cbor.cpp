// SPDX-License-Identifier: Apache-2.0
#include "core/format/cbor.h"
#include "tests/support/hex.h"
#include "tests/support/seededrng.h"

using namespace pipit;
using test::hex;

class TestCbor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// RFC 8949 Appendix A: what the subset holds is accepted and written back the same; the rest is refused.
    void rfc8949AppendixA_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<bool>("ours");
        const char *accepted[] = {"00", "01", "0a", "17", "1818", "1819", "1864", "1903e8", "1a000f4240", "1b000000e8d4a51000",
                                  "1bffffffffffffffff", "20", "29", "3863", "3903e7", "f4", "f5", "f6", "40", "4401020304",
                                  "60", "6161", "6449455446", "62225c", "62c3bc", "63e6b0b4", "64f0908591", "80", "83010203",
                                  "8301820203820405",
                                  "98190102030405060708090a0b0c0d0e0f101112131415161718181819", "a0", "a201020304",
                                  "a26161016162820203", "826161a161626163", "a56161614161626142616361436164614461656145"};
        const char *refused[] = {"c249010000000000000000", "3bffffffffffffffffff", "f90000", "f93c00", "fb3ff199999999999a",
                                 "fa47c35000", "f97e00", "f7", "f0", "f8ff", "c074323031332d30332d32315432303a30343a30305a",
                                 "d74401020304", "5f42010243030405ff", "7f657374726561646d696e67ff", "9fff", "9f018202039f0405ffff",
                                 "bf61610161629f0203ffff", "1817", "190017", "1a0000ffff", "1b00000000ffffffff", "5801ff", "62c328",
                                 "61ff", "63eda080", "62c080", "a2020101 02", "a201020102", "a26162016161 02", "0001", "18", "", "83",
                                 "8301", "a101", "5bffffffffffffffff00", "9bffffffffffffffff00", "bbffffffffffffffff0000", "ff"};
        for (auto item : accepted) QTest::newRow(item) << QString::fromLatin1(item) << true;
        for (auto item : refused) QTest::addRow("not %s", item) << QString::fromLatin1(item).remove(u' ') << false;
    }
    void rfc8949AppendixA()
    {
        QFETCH(QString, item);
        QFETCH(bool, ours);
        const auto bytes = hex(item.toStdString());
        const auto checked = cbor::validate(bytes);
        QCOMPARE(checked.ok(), ours);
        if (!ours) QCOMPARE(checked.code(), Code::Corrupt);
    }
    void integersGoThereAndBack()
    {
        for (const std::int64_t value : {std::int64_t(0), std::int64_t(23), std::int64_t(24), std::int64_t(255), std::int64_t(256),
                                         std::int64_t(65'535), std::int64_t(65'536), std::int64_t(4'294'967'295),
                                         std::int64_t(4'294'967'296), INT64_MAX, std::int64_t(-1), std::int64_t(-24),
                                         std::int64_t(-25), std::int64_t(-256), std::int64_t(-257), INT64_MIN}) {
            const auto bytes = cbor::Writer().integer(value).take();
            auto reader = cbor::Reader::open(bytes);
            QVERIFY(reader);
            QCOMPARE(*reader->integer(), value);
            QVERIFY(reader->atEnd());
        }
    }
    void depthIsLimited()
    {
        Bytes six(6, 0x81), seven(7, 0x81);
        six.push_back(0x00);
        seven.push_back(0x00);
        QVERIFY(cbor::validate(six));
        QVERIFY(!cbor::validate(seven));
        QVERIFY(!cbor::validate(Bytes(100'000, 0x81)));
    }
    void theReaderRefusesAnotherTypeThanAskedFor()
    {
        const auto bytes = cbor::Writer().text("x").take();
        auto reader = cbor::Reader::open(bytes);
        QVERIFY(!reader->unsignedInt());
        QVERIFY(!reader->bytes());
        QVERIFY(!reader->boolean());
        QVERIFY(!reader->null());
        QVERIFY(!reader->map());
        QCOMPARE(*reader->text(), std::string_view("x"));
        QCOMPARE(reader->text().code(), Code::Corrupt);
    }
    void everyPrefixOfAnItemIsRefused()
    {
        const auto bytes = hex("a56161614161626142616361436164614461656145");
        for (std::size_t n = 0; n < bytes.size(); ++n) QVERIFY(!cbor::validate(ByteView(bytes).first(n)));
    }
    void randomBytesNeverCrashAndWhatIsAcceptedIsCanonical()
    {
        test::SeededRng rng(1);
        int accepted = 0;
        for (int i = 0; i < 200'000; ++i) {
            Bytes bytes(1 + std::size_t(i) % 12);
            rng.fill(bytes);
            if (!cbor::validate(bytes)) continue;
            ++accepted;
            auto reader = cbor::Reader::open(bytes);
            QVERIFY(reader->skip());
            QVERIFY(reader->atEnd());
        }
        QVERIFY(accepted > 100);
    }
};

QTEST_GUILESS_MAIN(TestCbor)
#include "tst_cbor.moc"
