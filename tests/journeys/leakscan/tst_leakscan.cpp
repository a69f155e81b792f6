// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/leakscan/leakscan.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace pipit::test;

namespace {

constexpr auto words = "Grandad’s shed smells of rain";

QByteArray noise(qsizetype size)
{
    QByteArray out(size, '\0');
    quint32 state = 4242;
    for (auto &byte : out) {
        state = state * 1664525u + 1013904223u;
        byte = char(state >> 24);
    }
    return out;
}

// What Qt and other people's code write, so that the scanner is not measured by its own encoders.
QByteArray wide(QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(QString::fromUtf8(words));
}

} // namespace

/// The scanner finds each kind of leak, planted in the middle of noise, and is silent about what may be there.
class TestLeakScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAPlantedLeak_data();
    void findsAPlantedLeak();
    void findsAPieceOfInkOrSound_data();
    void findsAPieceOfInkOrSound();
    void findsWordsInAFilesName();
    void findsWordsWhereALinkLeads();
    void isSilentAboutNoise();
    void allowsAMagicWhereItBelongsAndNowhereElse();
    void looksForWordsInAllowedFilesToo();
    void findsTheRowOfARealDatabase();
    void refusesWordsThatChanceCouldWrite();
    void countsWhatItLookedAt();

private:
    static std::vector<Leak> scan(const QTemporaryDir &folder, LeakScan &scan) { return scan.scan(folder.path().toStdString()); }
    static void plant(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(folder.filePath(name)).path());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
};

void TestLeakScan::findsAPlantedLeak_data()
{
    QTest::addColumn<QByteArray>("planted");
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("atStart");
    const QByteArray utf8 = words;
    const auto add = [](const char *name, const QByteArray &planted, const char *what, bool atStart = false) {
        QTest::newRow(name) << planted << QString::fromLatin1(what) << atStart;
    };
    add("UTF-8", utf8, "words 1 as UTF-8");
    add("UTF-8, shouted", "GRANDAD’S SHED SMELLS OF RAIN", "words 1 as UTF-8");
    add("UTF-16LE", wide(QStringConverter::Utf16LE), "words 1 as UTF-16LE");
    add("UTF-16BE", wide(QStringConverter::Utf16BE), "words 1 as UTF-16BE");
    for (int before = 0; before < 3; ++before) {
        const auto base64 = (QByteArray(before, 'x') + utf8 + "yy").toBase64();
        add(qPrintable(QStringLiteral("base64, phase %1").arg(before)), base64, "words 1 as base64");
    }
    auto lines = ("x" + utf8).toBase64();
    lines.insert(20, "\r\n");
    add("base64 in lines", lines, "words 1 as base64");
    add("base64 for URLs", utf8.toBase64(QByteArray::Base64UrlEncoding), "words 1 as base64");
    add("hex", utf8.toHex(), "words 1 as hex");
    add("HEX", utf8.toHex().toUpper(), "words 1 as hex");
    add("percent", QUrl::toPercentEncoding(QString::fromUtf8(words)), "words 1 as percent");
    add("form", QUrl::toPercentEncoding(QString::fromUtf8(words)).replace("%20", "+"), "words 1 as percent");
    add("PNG", QByteArray::fromHex("89504e470d0a1a0a0000000d"), "PNG");
    add("JPEG", QByteArray::fromHex("ffd8ffdb0043"), "JPEG", true);
    add("JPEG inside", QByteArray::fromHex("ffd8ffe000104a464946000101"), "JPEG");
    add("Ogg", QByteArray::fromHex("4f676753000200000000"), "Ogg");
    add("a later page of Ogg", QByteArray::fromHex("4f6767530000e8030000"), "Ogg", true);
    add("WAVE", "RIFF\x24\x08\x01\x01WAVEfmt \x10", "WAVE");
    add("SQLite", QByteArray("SQLite format 3\0\x10", 17), "SQLite");
    add("zlib", qCompress(noise(300)).mid(4), "zlib", true); // Qt puts the length before it
    add("zlib, hardly packed", qCompress(utf8 + utf8, 1).mid(4), "zlib", true);
    add("gzip", QByteArray::fromHex("1f8b0800000000000003"), "gzip", true);
    add("a core dump", QByteArray::fromHex("7f454c4602010100000000000000000004003e00"), "core", true);
}

void TestLeakScan::findsAPieceOfInkOrSound_data()
{
    QTest::addColumn<QByteArray>("planted");
    QTest::addColumn<QString>("what");
    const auto ink = noise(24) + "\r\n";
    QTest::newRow("as it is") << ink << QStringLiteral("ink");
    QTest::newRow("hex") << ink.toHex() << QStringLiteral("ink as hex");
    QTest::newRow("HEX") << ink.toHex().toUpper() << QStringLiteral("ink as hex");
    for (int before = 0; before < 3; ++before)
        QTest::newRow(qPrintable(QStringLiteral("base64, phase %1").arg(before))) << (QByteArray(before, 'x') + ink + "yy").toBase64() << QStringLiteral("ink as base64");
}

void TestLeakScan::findsAPieceOfInkOrSound()
{
    QFETCH(const QByteArray, planted);
    QFETCH(const QString, what);
    const auto ink = noise(24) + "\r\n";
    QTemporaryDir folder;
    plant(folder, QStringLiteral("tmp/leak"), QByteArray(5'003, '.') + planted + QByteArray(5'000, '.'));
    LeakScan looking;
    QVERIFY(looking.forbidBytes({ink.constData(), std::size_t(ink.size())}, "ink"));
    QVERIFY(!looking.forbidBytes("too short", "ink"));
    const auto leaks = scan(folder, looking);
    QVERIFY(!leaks.empty());
    QCOMPARE(QString::fromStdString(leaks[0].what), what);
}

void TestLeakScan::findsWordsWhereALinkLeads()
{
    QTemporaryDir folder;
    QVERIFY(QFile::link(QString::fromUtf8(words), folder.filePath(QStringLiteral("link"))));
    LeakScan looking;
    QVERIFY(looking.forbid(words));
    QCOMPARE(scan(folder, looking).size(), std::size_t(1));
}

void TestLeakScan::findsAPlantedLeak()
{
    QFETCH(const QByteArray, planted);
    QFETCH(const QString, what);
    QFETCH(const bool, atStart);
    QTemporaryDir folder;
    plant(folder, QStringLiteral("p/0a/blobs/leak"), atStart ? planted + noise(5'000) : noise(70'001) + planted + noise(5'000));
    LeakScan looking;
    QVERIFY(looking.forbid(words));
    const auto leaks = scan(folder, looking);
    QVERIFY(!leaks.empty());
    QCOMPARE(QString::fromStdString(leaks[0].what), what);
    QCOMPARE(QString::fromStdString(leaks[0].file), QStringLiteral("p/0a/blobs/leak"));
}

void TestLeakScan::findsWordsInAFilesName()
{
    QTemporaryDir folder;
    plant(folder, QStringLiteral("drafts/grandad’s shed smells of rain.bin"), noise(10));
    LeakScan looking;
    QVERIFY(looking.forbid(words));
    QCOMPARE(scan(folder, looking).size(), std::size_t(1));
}

void TestLeakScan::isSilentAboutNoise()
{
    QTemporaryDir folder;
    plant(folder, QStringLiteral("vault.db"), noise(3'000'000));
    plant(folder, QStringLiteral("sealed"), "\x78\x9c" + noise(5'000)); // begins like zlib and is none
    plant(folder, QStringLiteral("program"), QByteArray::fromHex("7f454c4602010100000000000000000003003e00"));
    plant(folder, QStringLiteral("empty"), {});
    LeakScan looking;
    QVERIFY(looking.forbid(words) && looking.forbid("Amina"));
    QVERIFY(scan(folder, looking).empty());
}

void TestLeakScan::allowsAMagicWhereItBelongsAndNowhereElse()
{
    const auto picture = QByteArray::fromHex("89504e470d0a1a0a0000000d");
    QTemporaryDir folder;
    plant(folder, QStringLiteral("pictures/01.png"), picture);
    LeakScan looking;
    looking.allow("pictures/", "PNG");
    QVERIFY(scan(folder, looking).empty());
    plant(folder, QStringLiteral("tablet/pictures/01.png"), picture);
    plant(folder, QStringLiteral("pictures/02.png"), "\xff\xd8\xff\xe0");
    QCOMPARE(scan(folder, looking).size(), std::size_t(2));
}

void TestLeakScan::looksForWordsInAllowedFilesToo()
{
    QTemporaryDir folder;
    plant(folder, QStringLiteral("hub/hub.db"), QByteArray("SQLite format 3\0", 16) + words);
    LeakScan looking;
    QVERIFY(looking.forbid(words));
    looking.allow("hub/hub.db", "SQLite");
    const auto leaks = scan(folder, looking);
    QCOMPARE(leaks.size(), std::size_t(1));
    QCOMPARE(leaks[0].what, std::string("words 1 as UTF-8"));
}

void TestLeakScan::findsTheRowOfARealDatabase()
{
    QTemporaryDir folder;
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"),
        QStringLiteral("import sqlite3,sys; d=sqlite3.connect(sys.argv[1]); d.execute('create table t(x)'); d.execute('insert into t values(?)',(sys.argv[2],)); d.commit()"),
        folder.filePath(QStringLiteral("plain.db")), QString::fromUtf8(words)});
    QVERIFY(python.waitForFinished() && python.exitCode() == 0);
    LeakScan looking;
    QVERIFY(looking.forbid(words));
    const auto leaks = scan(folder, looking);
    QCOMPARE(leaks.size(), std::size_t(2));
    QCOMPARE(leaks[0].what, std::string("words 1 as UTF-8"));
    QCOMPARE(leaks[1].what, std::string("SQLite"));
}

void TestLeakScan::refusesWordsThatChanceCouldWrite()
{
    LeakScan looking;
    QVERIFY(!looking.forbid("Sam"));
    QVERIFY(looking.forbid("Amina"));
}

void TestLeakScan::countsWhatItLookedAt()
{
    QTemporaryDir folder;
    plant(folder, QStringLiteral("a/b"), noise(100));
    plant(folder, QStringLiteral("c"), noise(20));
    LeakScan looking;
    QVERIFY(scan(folder, looking).empty());
    QCOMPARE(looking.files(), std::uint64_t(2));
    QCOMPARE(looking.bytes(), std::uint64_t(120));
}

QTEST_GUILESS_MAIN(TestLeakScan)
#include "tst_leakscan.moc"
