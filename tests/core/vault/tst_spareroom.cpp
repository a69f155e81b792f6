// SPDX-License-Identifier: Apache-2.0
#include "core/vault/spareroom.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pipit;

class TestSpareRoom : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    PosixFileOps m_files;
    std::string folder() const { return m_dir.path().toStdString(); }

private Q_SLOTS:
    void itIsMadeOnceAndGivenUpOnce()
    {
        SpareRoom room(folder(), m_files);
        QVERIFY(!room.giveUp());
        QVERIFY(room.make());
        QVERIFY(room.make());
        QCOMPARE(*(*m_files.open(folder() + "/spare", OpenMode::Read))->size(), std::uint64_t(SpareRoom::size));
        QVERIFY(room.giveUp());
        QVERIFY(!m_files.exists(folder() + "/spare"));
        QVERIFY(!room.giveUp());
    }
    void aPartOfItIsMadeWhole()
    {
        QVERIFY(m_files.writeAtomically(folder() + "/spare", Bytes(10, 'x')));
        QVERIFY(SpareRoom(folder(), m_files).make());
        QCOMPARE(*(*m_files.open(folder() + "/spare", OpenMode::Read))->size(), std::uint64_t(SpareRoom::size));
    }
    void onlyAFullDiskIsTriedAgainAndOnlyOnce()
    {
        SpareRoom room(folder(), m_files);
        QVERIFY(room.make());
        int calls = 0;
        const auto failing = [&](Code code) {
            return [&calls, code]() -> Result<void> {
                ++calls;
                return Error{code, "as told"};
            };
        };
        QCOMPARE(room.use(failing(Code::Io)).code(), Code::Io);
        QCOMPARE(calls, 1);
        QVERIFY(m_files.exists(folder() + "/spare"));
        QCOMPARE(room.use(failing(Code::DiskFull)).code(), Code::DiskFull);
        QCOMPARE(calls, 3);
        QVERIFY(!m_files.exists(folder() + "/spare"));
        QCOMPARE(room.use(failing(Code::DiskFull)).code(), Code::DiskFull);
        QCOMPARE(calls, 4);
    }
    void itDoesNotCompress()
    {
        QVERIFY(SpareRoom(folder(), m_files).make());
        const auto bytes = *m_files.readAll(folder() + "/spare", SpareRoom::size);
        const auto packed = qCompress(bytes.data(), qsizetype(bytes.size()));
        QVERIFY(std::size_t(packed.size()) > SpareRoom::size * 99 / 100);
    }
};

QTEST_GUILESS_MAIN(TestSpareRoom)
#include "tst_spareroom.moc"
