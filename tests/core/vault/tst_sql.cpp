// SPDX-License-Identifier: Apache-2.0
#include "core/base/fileops.h"
#include "core/vault/sql.h"
#include "tests/support/hex.h"

#include <QTemporaryDir>

using namespace pipit;

class TestSql : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    const Key32 m_key{Bytes(32, 7)}, m_other{Bytes(32, 8)};
    std::string path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)).toStdString(); }

private Q_SLOTS:
    void theFileIsEncryptedFromItsFirstByte()
    {
        {
            auto db = std::move(sql::Db::open(path("a"), m_key)).value();
            QVERIFY(db.execute("CREATE TABLE t (x TEXT)"));
            QVERIFY(db.prepared("INSERT INTO t VALUES (?1)").bind(std::string("SCHLUESSELWORT")).run());
        }
        const auto bytes = PosixFileOps().readAll(path("a"), 1 << 20);
        QVERIFY(asText(*bytes).find("SQLite format 3") == std::string_view::npos);
        QVERIFY(asText(*bytes).find("SCHLUESSELWORT") == std::string_view::npos);
        QVERIFY(!PosixFileOps().exists(path("a-wal")));
    }
    void anotherKeyIsWrongKeyAndChangesNothing()
    {
        QCOMPARE(sql::Db::open(path("a"), m_other).code(), Code::WrongKey);
        auto db = std::move(sql::Db::open(path("a"), m_key)).value();
        auto &q = db.prepared("SELECT x FROM t");
        QVERIFY(*q.step());
        QCOMPARE(q.text(0), std::string("SCHLUESSELWORT"));
    }
    void oneAtATimeMayHaveItOpenEvenIfNothingIsWritten()
    {
        {
            auto first = sql::Db::open(path("a"), m_key);
            QVERIFY(first);
            QCOMPARE(sql::Db::open(path("a"), m_key).code(), Code::Busy);
        }
        QVERIFY(sql::Db::open(path("a"), m_key));
    }
    void aTransactionThatIsNotCommittedIsRolledBack()
    {
        auto db = std::move(sql::Db::open(path("b"), m_key)).value();
        QVERIFY(db.execute("CREATE TABLE t (x)"));
        {
            auto tx = sql::Tx::begin(db);
            QVERIFY(db.prepared("INSERT INTO t VALUES (?1)").bind(1).run());
        }
        auto &q = db.prepared("SELECT count(*) FROM t");
        QVERIFY(*q.step());
        QCOMPARE(q.integer(0), 0);
    }
    void migrationsRunOnceAndALaterFileIsLeftAlone()
    {
        const char *const one[] = {"CREATE TABLE t (x)"}, *const two[] = {"CREATE TABLE t (x)", "ALTER TABLE t ADD y"};
        auto db = std::move(sql::Db::open(path("c"), m_key)).value();
        QVERIFY(db.migrate(one));
        QVERIFY(db.migrate(one));
        QVERIFY(db.migrate(two));
        QVERIFY(db.execute("INSERT INTO t (y) VALUES (1)"));
        QCOMPARE(db.migrate(one).code(), Code::TooNew);
    }
    void aFailedMigrationLeavesTheVersionBefore()
    {
        const char *const good[] = {"CREATE TABLE t (x)"}, *const bad[] = {"CREATE TABLE t (x)", "CREATE TABLE u (x); nonsense"};
        auto db = std::move(sql::Db::open(path("d"), m_key)).value();
        QVERIFY(db.migrate(good));
        QVERIFY(!db.migrate(bad));
        QVERIFY(!db.execute("SELECT * FROM u"));
        QVERIFY(db.migrate(good));
    }
    void emptyAndMissingBlobsAreDifferent()
    {
        auto db = std::move(sql::Db::open(path("e"), m_key)).value();
        QVERIFY(db.execute("CREATE TABLE t (x BLOB, y BLOB)"));
        QVERIFY(db.prepared("INSERT INTO t VALUES (?1, ?2)").bind(Bytes(), std::optional<Bytes>()).run());
        auto &q = db.prepared("SELECT x, y FROM t");
        QVERIFY(*q.step());
        QVERIFY(!q.isNull(0));
        QVERIFY(q.isNull(1));
    }
};

QTEST_GUILESS_MAIN(TestSql)
#include "tst_sql.moc"
