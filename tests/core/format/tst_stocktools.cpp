// SPDX-License-Identifier: Apache-2.0
#include "core/format/blob.h"
#include "core/format/padme.h"
#include "tests/support/agefile.h"
#include "tests/support/hex.h"
#include "tests/support/seededrng.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace pipit;

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
};

Ran run(const QString &program, const QStringList &arguments, const QByteArray &in = {})
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted()) return {};
    process.write(in);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput()};
}

Bytes media(std::size_t size)
{
    Bytes out(size);
    test::SeededRng(42).fill(out);
    return out;
}

} // namespace

/// FORMAT.md §4.1: with an age header before its byte 16, a stock age opens a blob.
class TestStockTools : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_identity;
    std::optional<hpke::PublicKey> m_recipient;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("age")).isEmpty() || QStandardPaths::findExecutable(QStringLiteral("age-keygen")).isEmpty())
            QSKIP("age is not installed (platforms/linux/setup test)");
        m_identity = m_folder.filePath(QStringLiteral("key.txt"));
        QCOMPARE(run(QStringLiteral("age-keygen"), {QStringLiteral("-o"), m_identity}).code, 0);
        const auto named = run(QStringLiteral("age-keygen"), {QStringLiteral("-y"), m_identity});
        m_recipient = test::ageRecipient(named.out.trimmed().toStdString());
        QVERIFY2(m_recipient, named.out.constData());
    }
    void aStockAgeOpensABlob_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 65'535, 65'536, 65'537, 1 << 20}) QTest::addRow("%d bytes", size) << size;
        if (qEnvironmentVariableIsSet("PIPIT_LONG")) QTest::newRow("64 MiB") << (64 << 20);
    }
    void aStockAgeOpensABlob()
    {
        QFETCH(int, size);
        SystemRng rng;
        const auto plain = media(std::size_t(size));
        const auto key = rng.secret<BlobKey>();
        MemorySink sink;
        BlobWriter writer(key, rng.id<agestream::Nonce>(), sink, limits::maxOtherBlob);
        QVERIFY(writer.write(plain));
        QVERIFY(writer.finish());
        auto file = concat(test::ageHeader(key, *m_recipient, rng), ByteView(sink.view()).subspan(16));
        const auto opened = run(QStringLiteral("age"), {QStringLiteral("-d"), QStringLiteral("-i"), m_identity},
                                QByteArray(reinterpret_cast<const char *>(file.data()), qsizetype(file.size())));
        QCOMPARE(opened.code, 0);
        QCOMPARE(std::uint64_t(opened.out.size()), paddedSize(plain.size(), limits::minPaddedBlob));
        const ByteView out(reinterpret_cast<const std::uint8_t *>(opened.out.constData()), std::size_t(opened.out.size()));
        QVERIFY(equal(out.first(plain.size()), plain));
        const auto rest = out.subspan(plain.size());
        QVERIFY(std::all_of(rest.begin(), rest.end(), [](auto b) { return b == 0; }));
    }
    void aStockAgeRefusesADamagedBlob()
    {
        SystemRng rng;
        const auto key = rng.secret<BlobKey>();
        MemorySink sink;
        BlobWriter writer(key, rng.id<agestream::Nonce>(), sink, limits::maxOtherBlob);
        QVERIFY(writer.write(media(1'000)));
        QVERIFY(writer.finish());
        auto file = concat(test::ageHeader(key, *m_recipient, rng), ByteView(sink.view()).subspan(16));
        file.back() ^= 1;
        QVERIFY(run(QStringLiteral("age"), {QStringLiteral("-d"), QStringLiteral("-i"), m_identity},
                    QByteArray(reinterpret_cast<const char *>(file.data()), qsizetype(file.size()))).code != 0);
    }
};

QTEST_GUILESS_MAIN(TestStockTools)
#include "tst_stocktools.moc"
