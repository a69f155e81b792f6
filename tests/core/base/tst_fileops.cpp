// SPDX-License-Identifier: Apache-2.0
#include "core/base/fileops.h"
#include "tests/support/hex.h"

#include <QTemporaryDir>
#include <sys/stat.h>

using namespace pipit;

class TestFileOps : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    PosixFileOps m_files;
    std::string path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)).toStdString(); }

private Q_SLOTS:
    void newFilesAreForTheirOwnerOnly()
    {
        QVERIFY(m_files.writeAtomically(path("a"), asBytes("one")));
        struct stat info {};
        QCOMPARE(stat(path("a").c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0600u);
    }
    void replacingIsAtomicAndLeavesNoTemporary()
    {
        QVERIFY(m_files.writeAtomically(path("b"), asBytes("one")));
        QVERIFY(m_files.writeAtomically(path("b"), asBytes("twotwo")));
        QCOMPARE(asText(*m_files.readAll(path("b"), 100)), std::string_view("twotwo"));
        QVERIFY(!m_files.exists(path("b.tmp")));
    }
    void createNewRefusesAnExistingFile()
    {
        QVERIFY(m_files.writeAtomically(path("c"), {}));
        QCOMPARE(m_files.open(path("c"), OpenMode::CreateNew).code(), Code::Busy);
        QCOMPARE(m_files.open(path("nope"), OpenMode::Read).code(), Code::NotFound);
    }
    void readAllKeepsToItsLimit()
    {
        QVERIFY(m_files.writeAtomically(path("d"), Bytes(100)));
        QCOMPARE(m_files.readAll(path("d"), 99).code(), Code::TooBig);
    }
    void aFullDeviceSaysDiskFull()
    {
        auto file = m_files.open("/dev/full", OpenMode::ReadWrite);
        if (!file) QSKIP("no /dev/full here");
        QCOMPARE((*file)->writeAt(0, Bytes(10)).code(), Code::DiskFull);
    }
    void directoriesAreMadeWithTheirParentsAndListed()
    {
        QVERIFY(m_files.makeDirectory(path("x/y/z")));
        QVERIFY(m_files.writeAtomically(path("x/y/z/2"), {}));
        QVERIFY(m_files.writeAtomically(path("x/y/z/1"), {}));
        QCOMPARE(*m_files.list(path("x/y/z")), (std::vector<std::string>{"1", "2"}));
        QVERIFY(m_files.list(path("missing"))->empty());
        QVERIFY(m_files.remove(path("missing")));
    }
};

QTEST_GUILESS_MAIN(TestFileOps)
#include "tst_fileops.moc"
