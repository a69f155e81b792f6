// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/folderblobstore.h"
#include "tests/support/seededrng.h"
#include "tests/sync/hub/blobstorecontract.h"

#include <QTemporaryDir>

using namespace pipit;
using namespace pipit::test;

namespace {

/// Notes the order of what makes a file durable, and can refuse it.
class WatchedFiles final : public FileOps
{
public:
    class WatchedFile final : public File
    {
    public:
        WatchedFile(std::unique_ptr<File> inner, WatchedFiles &owner) : m_inner(std::move(inner)), m_owner(owner) {}
        Result<void> writeAt(std::uint64_t offset, ByteView bytes) override
        {
            if (m_owner.full) return Error{Code::DiskFull, "on purpose"};
            return m_inner->writeAt(offset, bytes);
        }
        Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override
        {
            return m_inner->readAt(offset, out);
        }
        Result<std::uint64_t> size() const override { return m_inner->size(); }
        Result<void> truncate(std::uint64_t size) override { return m_inner->truncate(size); }
        Result<void> sync() override
        {
            m_owner.steps += "sync ";
            if (m_owner.failSync) return Error{Code::Io, "on purpose"};
            return m_inner->sync();
        }

    private:
        std::unique_ptr<File> m_inner;
        WatchedFiles &m_owner;
    };

    Result<std::unique_ptr<File>> open(const std::string &path, OpenMode mode) override
    {
        PIPIT_TRY_SET(auto file, m_posix.open(path, mode));
        return std::unique_ptr<File>(new WatchedFile(std::move(file), *this));
    }
    Result<void> rename(const std::string &from, const std::string &to) override
    {
        steps += "rename ";
        return m_posix.rename(from, to);
    }
    Result<void> remove(const std::string &path) override { return m_posix.remove(path); }
    Result<void> syncDirectory(const std::string &directory) override
    {
        steps += "dir ";
        return m_posix.syncDirectory(directory);
    }
    Result<void> makeDirectory(const std::string &directory) override { return m_posix.makeDirectory(directory); }
    Result<std::vector<std::string>> list(const std::string &directory) override { return m_posix.list(directory); }
    bool exists(const std::string &path) override { return m_posix.exists(path); }

    std::string steps;
    bool full = false;
    bool failSync = false;

private:
    PosixFileOps m_posix;
};

struct OnDisk {
    QTemporaryDir folder;
    WatchedFiles files;
    SeededRng rng{31};
    std::unique_ptr<hub::FolderBlobStore> blobs =
        std::move(hub::FolderBlobStore::open(files, folder.path().toStdString())).value();
    BlobStoreContract contract{*blobs, rng};
};

} // namespace

class TestFolderBlobStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isVisibleOnlyWhenWholeAndReadsBack() { OnDisk().contract.isVisibleOnlyWhenWholeAndReadsBack(); }
    void aPieceNotCommittedIsOverwritten() { OnDisk().contract.aPieceNotCommittedIsOverwritten(); }
    void bytesBehindTheEndDoNotCount() { OnDisk().contract.bytesBehindTheEndDoNotCount(); }
    void anotherHashIsNeverPublished() { OnDisk().contract.anotherHashIsNeverPublished(); }
    void fewerBytesThanTheLengthAreNeverPublished() { OnDisk().contract.fewerBytesThanTheLengthAreNeverPublished(); }
    void aLaterPieceNeedsTheEarlierOnes() { OnDisk().contract.aLaterPieceNeedsTheEarlierOnes(); }
    void removingIsFinal() { OnDisk().contract.removingIsFinal(); }

    void bytesAreOnTheDiskBeforeTheirName()
    {
        OnDisk on;
        on.files.steps.clear();
        on.contract.put(0, on.contract.content.size());
        QCOMPARE(on.files.steps.c_str(), "sync dir ");
        on.files.steps.clear();
        QVERIFY(on.blobs->publish(on.contract.upload, on.contract.blob, on.contract.content.size()).ok());
        QCOMPARE(on.files.steps.c_str(), "sync dir rename dir ");
    }
    void aFullDiskIsToldAndPublishesNothing()
    {
        OnDisk on;
        on.files.full = true;
        auto piece = std::move(on.blobs->beginPiece(on.contract.upload, 0)).value();
        QCOMPARE(piece->write(Bytes(10)).code(), Code::DiskFull);
    }
    void aFailedSyncPublishesNothing()
    {
        OnDisk on;
        on.contract.put(0, on.contract.content.size());
        on.files.failSync = true;
        QVERIFY(!on.blobs->publish(on.contract.upload, on.contract.blob, on.contract.content.size()).ok());
        QVERIFY(!on.blobs->has(on.contract.blob));
    }
};

QTEST_GUILESS_MAIN(TestFolderBlobStore)
#include "tst_folderblobstore.moc"
