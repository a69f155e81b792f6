// SPDX-License-Identifier: Apache-2.0
// An archive that is written from front to back reads back, by minizip and by stock unzip.
#include "app/copy/copynames.h"
#include "app/copy/zipstream.h"
#include "tests/app/copy/readzip.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

/// Takes what comes, and cannot go back.
class Tape final : public QIODevice
{
public:
    explicit Tape(QIODevice &to, qint64 room = -1) : m_to(to), m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_room >= 0 && (m_room -= size) < 0) return -1;
        return m_to.write(data, size);
    }

private:
    QIODevice &m_to;
    qint64 m_room;
};

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray out(size, Qt::Uninitialized);
    for (auto &byte : out) byte = char(random.generate());
    return out;
}

Result<void> write(ZipStream &zip, const Files &files)
{
    for (const auto &[name, bytes] : files) {
        PIPIT_TRY(zip.begin(name));
        for (qsizetype at = 0; at < bytes.size(); at += 1'000) // by and by, as it comes
            if (zip.write(bytes.mid(at, 1'000)) < 0) return Error{Code::Io, "test"};
        PIPIT_TRY(zip.end());
    }
    return zip.finish();
}

} // namespace

class TestZipStream : public QObject
{
    Q_OBJECT

    const Files m_files{{"My copy.pdf", "%PDF"},
                        {"2026-05-03 The orange tent/2026-05-03 The orange tent - voice 1.opus", noise(300'000)},
                        {"2026-05-03 The orange tent/2026-05-03 The orange tent - film 1.mp4", noise(70'001)},
                        {"2026-05-04 قطتي/ድምጺ 1.opus", "OggS"},
                        {"nothing.webm", {}}};
    QTemporaryDir m_folder;

private Q_SLOTS:
    void whatGoesInComesOut()
    {
        const auto path = m_folder.filePath(u"one.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        Tape tape(file);
        ZipStream zip(tape);
        QVERIFY(write(zip, m_files).ok());
        file.close();
        QCOMPARE(zip.files(), m_files.size());
        QVERIFY(readBack(path) == m_files);
        QVERIFY(unzipAccepts(path));
    }

    void aDamagedByteIsFound()
    {
        const auto path = m_folder.filePath(u"bad.zip"_s);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        ZipStream zip(buffer);
        QVERIFY(write(zip, m_files).ok());
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QVERIFY(readBack(path).empty());
    }

    void beyondFourGibibytesItStillOpens()
    {
        const auto path = m_folder.filePath(u"far.zip"_s);
        const quint64 before = (quint64(1) << 32) - 150'000; // the first files lie before the border, the others and the list after it
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (!file.resize(qint64(before)) || !file.seek(qint64(before))) QSKIP("no disk here takes a file with a hole of 4 GiB");
        Tape tape(file);
        ZipStream zip(tape, before);
        QVERIFY(write(zip, m_files).ok());
        file.close();
        QVERIFY(unzipAccepts(path, true)); // minizip 1.1 does not read this one; Info-ZIP and Python do
    }

    void moreFilesThanAShortNumberCounts()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        ZipStream zip(buffer);
        constexpr int many = 66'000;
        for (int i = 0; i < many; ++i) {
            QVERIFY(zip.begin(QByteArray::number(i)).ok());
            QVERIFY(zip.end().ok());
        }
        QVERIFY(zip.finish().ok());
        const auto path = m_folder.filePath(u"many.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const auto archive = unzOpen64(QFile::encodeName(path).constData());
        QVERIFY(archive);
        unz_global_info64 info{};
        QCOMPARE(unzGetGlobalInfo64(archive, &info), UNZ_OK);
        unzClose(archive);
        QCOMPARE(qint64(info.number_entry), qint64(many));
    }

    void noNameLeadsElsewhere()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        ZipStream zip(buffer);
        for (const char *name : {"", "/etc/passwd", "../up", "a/../b", "a\\b", "C:x", "line\nbreak", "a//b", "a/"}) QVERIFY2(zip.begin(name).code() == Code::Invalid, name);
        QVERIFY(zip.begin("One.opus").ok());
        QVERIFY(!zip.begin("other").ok()); // one is open
        QVERIFY(!zip.finish().ok());
        QVERIFY(zip.end().ok());
        QVERIFY(!zip.begin("one.OPUS").ok()); // would lie over it where case does not count
    }

    void aFullDeviceIsSaid()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        Tape tape(buffer, 200'000);
        ZipStream zip(tape);
        QCOMPARE(write(zip, m_files).code(), Code::Io);
    }

    void namesAreADayAndWhatSheCalledIt()
    {
        CopyNames names;
        const QDate day(2026, 5, 3);
        const auto folder = names.folder(day, u"The orange tent"_s);
        QCOMPARE(folder, u"2026-05-03 The orange tent"_s);
        QCOMPARE(names.folder(day, u"the ORANGE tent"_s), u"2026-05-03 the ORANGE tent (2)"_s);
        QCOMPARE(CopyNames::file(folder, false, 1, u"audio/ogg; codecs=opus"_s), u"2026-05-03 The orange tent/2026-05-03 The orange tent - voice 1.opus"_s);
        QCOMPARE(CopyNames::file(folder, true, 2, u"video/webm"_s), u"2026-05-03 The orange tent/2026-05-03 The orange tent - film 2.webm"_s);
        QVERIFY(CopyNames::file(folder, true, 1, u"video/mp4"_s).endsWith(u" - film 1.mp4"_s));
    }

    void noTitleIsATrick_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("up") << u"../../etc/passwd"_s << u"2026-05-03 etc passwd"_s;
        QTest::newRow("drive") << u"C:\\x*?\"<>|"_s << u"2026-05-03 C x"_s;
        QTest::newRow("lines") << u"a\nb\tc"_s << u"2026-05-03 a b c"_s;
        QTest::newRow("turned round") << u"cat\u202Exe.gpj"_s << u"2026-05-03 cat xe gpj"_s;
        QTest::newRow("dots") << u"..."_s << u"2026-05-03 A page"_s;
        QTest::newRow("none") << QString() << u"2026-05-03 A page"_s;
        QTest::newRow("hers") << u"Nan’s cat – Élo"_s << u"2026-05-03 Nan’s cat Élo"_s;
        QTest::newRow("Arabic") << u"قطتي"_s << u"2026-05-03 قطتي"_s;
        QTest::newRow("long") << QString(100, u'a') << QString(u"2026-05-03 "_s + QString(40, u'a'));
    }
    void noTitleIsATrick()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, name);
        CopyNames names;
        QCOMPARE(names.folder(QDate(2026, 5, 3), title), name);
    }
};

QTEST_GUILESS_MAIN(TestZipStream)
#include "tst_zipstream.moc"
