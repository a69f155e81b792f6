// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/scrypt.h"
#include "core/format/agefile.h"
#include "core/format/agewords.h"
#include "tests/support/hex.h"
#include "tests/support/seededrng.h"
#include "tests/support/stockage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace pipit;

namespace {

Bytes media(std::size_t size)
{
    Bytes out(size);
    test::SeededRng(42).fill(out);
    return out;
}

/// In pieces of `step` bytes.
Bytes sealed(ByteView plain, ByteView words, Rng &rng, std::size_t step)
{
    auto sealer = agefile::Sealer::begin(words, rng, 10); // cheap: what is tried here is not the cost
    if (!sealer) qFatal("no sealer");
    auto out = sealer->head();
    for (; !plain.empty(); plain = plain.subspan(std::min(step, plain.size()))) sealer->add(plain.first(std::min(step, plain.size())), out);
    sealer->finish(out);
    return out;
}

} // namespace

/// FORMAT.md §4.4: the file that is handed over.
class TestAgeFile : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    test::SeededRng m_rng{5};
    const Bytes m_words = toBytes(asBytes("acorn-amber-anchor"));

    /// As a person would: age asks at the terminal. Its exit code; what it opened is in `out`.
    int age(const Bytes &file, const Bytes &words, Bytes &out)
    {
        const auto from = m_folder.filePath(QStringLiteral("copy.age")), to = m_folder.filePath(QStringLiteral("copy.pdf"));
        QFile write(from);
        if (!write.open(QIODevice::WriteOnly) || write.write(reinterpret_cast<const char *>(file.data()), qint64(file.size())) != qint64(file.size())) return -1;
        write.close();
        const int code = test::openWithAge(from, to, QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(words.size())));
        QFile read(to);
        out.clear(); // of nothing, age makes no file
        if (read.open(QIODevice::ReadOnly)) {
            const auto all = read.readAll();
            out.assign(all.begin(), all.end());
        }
        return code;
    }

private Q_SLOTS:
    void scryptMatchesRfc7914()
    {
        // §12, the vectors with r = 8 and p = 1.
        const auto out = scrypt(asBytes("pleaseletmein"), asBytes("SodiumChloride"), 14);
        QVERIFY(out.ok());
        QCOMPARE(toHex(out->view()), std::string("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"));
        QCOMPARE(scrypt(asBytes("a"), asBytes("b"), 0).code(), Code::Invalid);
        QCOMPARE(scrypt(asBytes("a"), asBytes("b"), 21).code(), Code::Invalid);
    }
    void aStockAgeOpensItWithTheWords_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("step");
        QTest::newRow("nothing") << 0 << 1;
        QTest::newRow("a byte") << 1 << 1;
        QTest::newRow("one short of a chunk") << 65'535 << 1'000;
        QTest::newRow("a chunk") << 65'536 << 65'536;
        QTest::newRow("one more") << 65'537 << 7'001;
        QTest::newRow("four chunks at once") << 262'144 << 262'144;
        QTest::newRow("a megabyte in odd pieces") << 1'000'003 << 99'991;
    }
    void aStockAgeOpensItWithTheWords()
    {
        if (!test::hasStockAge()) QSKIP("age is not installed (platforms/linux/setup test)");
        QFETCH(int, size);
        QFETCH(int, step);
        const auto plain = media(std::size_t(size));
        Bytes out{1};
        QCOMPARE(age(sealed(plain, m_words, m_rng, std::size_t(step)), m_words, out), 0);
        QVERIFY(out == plain);
    }
    void aStockAgeOpensWhatTheAppMakes()
    {
        if (!test::hasStockAge()) QSKIP("age is not installed (platforms/linux/setup test)");
        const auto words = agefile::newWords(m_rng);
        auto sealer = agefile::Sealer::begin(words.view(), m_rng); // at the cost that it has
        QVERIFY(sealer.ok());
        auto file = sealer->head();
        sealer->add(asBytes("her pages"), file);
        sealer->finish(file);
        Bytes out;
        QCOMPARE(age(file, toBytes(words.view()), out), 0);
        QVERIFY(equal(out, asBytes("her pages")));
    }
    void withoutTheRightWordsOrWithDamageNothingOpens()
    {
        if (!test::hasStockAge()) QSKIP("age is not installed (platforms/linux/setup test)");
        const auto plain = media(200'000);
        auto file = sealed(plain, m_words, m_rng, 4'096);
        Bytes out;
        QVERIFY(age(file, toBytes(asBytes("acorn-amber-apple")), out) != 0);
        QVERIFY(out.empty());
        auto damaged = file;
        damaged[20] ^= 1; // in the header: the MAC
        QVERIFY(age(damaged, m_words, out) != 0);
        damaged = file;
        damaged.back() ^= 1;
        QVERIFY(age(damaged, m_words, out) != 0);
        auto cut = file; // it ends with a whole chunk that is not the last
        cut.resize(cut.size() - (200'000 - 3 * 65'536) - 16);
        QVERIFY(age(cut, m_words, out) != 0);
    }
    void nothingOfWhatIsSealedLiesInTheFile()
    {
        Bytes plain;
        while (plain.size() < 150'000) {
            const auto canary = asBytes("CANARY kite over the hill ");
            plain.insert(plain.end(), canary.begin(), canary.end());
        }
        const auto file = sealed(plain, m_words, m_rng, 777);
        QVERIFY(asText(file).find("CANARY") == std::string_view::npos);
        QVERIFY(asText(file).find("acorn") == std::string_view::npos);
    }
    void noTwoFilesShareAKey()
    {
        const auto plain = media(100);
        QVERIFY(sealed(plain, m_words, m_rng, 100) != sealed(plain, m_words, m_rng, 100));
    }
    void theWordsAreTenOfTheListAndEachMayCome()
    {
        std::set<std::string> seen;
        for (int i = 0; i < 400; ++i) {
            const auto words = agefile::newWords(m_rng);
            std::string all(asText(words.view()));
            int count = 1;
            for (std::size_t at; (at = all.find('-')) != std::string::npos; all.erase(0, at + 1), ++count) seen.insert(all.substr(0, at));
            seen.insert(all);
            QCOMPARE(count, 10);
        }
        QCOMPARE(seen.size(), agefile::agewords.size());
    }
    void wordsThatAreWrittenDownAreNotTakenForOthers()
    {
        const auto &list = agefile::agewords;
        for (std::size_t i = 0; i < list.size(); ++i) {
            QVERIFY(list[i].size() >= 3 && list[i].size() <= 9);
            QVERIFY(std::all_of(list[i].begin(), list[i].end(), [](char c) { return c >= 'a' && c <= 'z'; }));
            for (std::size_t k = 0; k < list.size(); ++k) {
                if (i == k) continue;
                QVERIFY2(!list[k].starts_with(list[i]), list[k].data());
                std::size_t differ = list[i].size() == list[k].size() ? 0 : 2;
                for (std::size_t c = 0; differ < 2 && c < list[i].size(); ++c) differ += list[i][c] != list[k][c];
                QVERIFY2(differ > 1, list[k].data());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAgeFile)
#include "tst_agefile.moc"
