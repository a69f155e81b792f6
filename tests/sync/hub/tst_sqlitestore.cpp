// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sqliteschema.h"
#include "sync/hub/sqlitestore.h"
#include "tests/support/seededrng.h"
#include "tests/sync/hub/storecontract.h"

#include <QFile>
#include <QTemporaryDir>

using namespace pipit;
using namespace pipit::test;

namespace {

struct OnDisk {
    QTemporaryDir folder;
    SeededRng rng{21};
    std::string path = folder.path().toStdString() + "/hub.db";
    StoreContract contract{[this]() -> std::unique_ptr<hub::Store> { return std::move(hub::SqliteStore::open(path, 2)).value(); }, rng};
};

} // namespace

/// The contract of Store on SQLite, and what only SQLite can get wrong.
class TestSqliteStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void logsGrowAndChain() { OnDisk().contract.logsGrowAndChain(); }
    void envelopesAreFoundByEntryAndHash() { OnDisk().contract.envelopesAreFoundByEntryAndHash(); }
    void rowsComeInOrderWithinTheirBudget() { OnDisk().contract.rowsComeInOrderWithinTheirBudget(); }
    void aFailedWorkIsUndoneAlone() { OnDisk().contract.aFailedWorkIsUndoneAlone(); }
    void aReaderSeesOneState() { OnDisk().contract.aReaderSeesOneState(); }
    void aRosterReplacesTheOneBefore() { OnDisk().contract.aRosterReplacesTheOneBefore(); }
    void documentsAreKeptByVersionAndFreshnessIsReplaced()
    {
        OnDisk().contract.documentsAreKeptByVersionAndFreshnessIsReplaced();
    }
    void uploadsBlobsAndUsageAreCounted() { OnDisk().contract.uploadsBlobsAndUsageAreCounted(); }
    void packsAreKeptWholeUntilTheyAreRemoved() { OnDisk().contract.packsAreKeptWholeUntilTheyAreRemoved(); }
    void relaysOpenFillAndExpire() { OnDisk().contract.relaysOpenFillAndExpire(); }

    void writesThatWaitTogetherShareOneCommit()
    {
        QTemporaryDir folder;
        auto store = std::move(hub::SqliteStore::open(folder.path().toStdString() + "/hub.db", 1)).value();
        SeededRng rng(1);
        std::promise<void> gate;
        auto open = gate.get_future().share();
        std::promise<void> entered;
        store->write([&, open](hub::StoreWriter &) -> Result<void> { entered.set_value(); open.wait(); return {}; },
                     [](Result<void>) {});
        entered.get_future().wait();
        constexpr int count = 48;
        std::atomic<int> left = count;
        std::promise<void> all;
        for (int i = 0; i < count; ++i)
            store->write([blob = rng.id<BlobId>()](hub::StoreWriter &w) { return w.addBlob(blob, 1, 1); },
                         [&](Result<void> result) { if (result && --left == 0) all.set_value(); });
        gate.set_value();
        all.get_future().wait();
        QCOMPARE(store->commits(), 2u);
    }
    void whatWasQueuedIsFinishedBeforeTheStoreGoes()
    {
        OnDisk on;
        const auto blob = on.rng.id<BlobId>();
        on.contract.store->write([&](hub::StoreWriter &w) { return w.addBlob(blob, 3, 1); }, [](Result<void>) {});
        on.contract.store = nullptr;
        on.contract.store = on.contract.open();
        QVERIFY(look(*on.contract.store, [&](auto &r) { return r.blobLength(blob); }) == 3u);
    }
    void aFileThatIsNoDatabaseIsRefused()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("hub.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto store = hub::SqliteStore::open(path.toStdString(), 1);
        QVERIFY(!store.ok());
        QCOMPARE(store.code(), Code::Corrupt);
    }
    void aDatabaseOfTheFirstHubIsTakenOn()
    {
        QTemporaryDir folder;
        SeededRng rng(2);
        const auto path = folder.path().toStdString() + "/hub.db";
        {
            auto db = std::move(hub::Connection::open(path, 100, true)).value();
            QVERIFY(db->execute(hub::schema[0]).ok());
            QVERIFY(db->execute("INSERT INTO meta(name, value) VALUES('trusted-authority', zeroblob(32)); PRAGMA user_version=1").ok());
        }
        const auto store = std::move(hub::SqliteStore::open(path, 1)).value();
        QVERIFY(look(*store, [](auto &r) { return r.trustedAuthority(); }) == Hash{});
        const auto pack = rng.id<Hash>();
        QVERIFY(write(*store, [&](auto &w) { return w.putPack(pack, asBytes("{}")); }).ok());
        QVERIFY(look(*store, [&](auto &r) { return r.pack(pack); }) == toBytes(asBytes("{}")));
    }
    void aDatabaseOfALaterHubIsRefused()
    {
        QTemporaryDir folder;
        const auto path = folder.path().toStdString() + "/hub.db";
        {
            auto db = std::move(hub::Connection::open(path, 100, true)).value();
            QVERIFY(db->execute("PRAGMA user_version=99").ok());
        }
        const auto store = hub::SqliteStore::open(path, 1);
        QVERIFY(!store.ok());
        QCOMPARE(store.code(), Code::TooNew);
    }
};

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_sqlitestore.moc"
