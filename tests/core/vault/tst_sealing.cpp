// SPDX-License-Identifier: Apache-2.0
// Large media are sealed a piece at a time.
#include "core/vault/blobstore.h"
#include "tests/support/fulldisk.h"
#include "tests/support/testdevice.h"

#include <QTest>

using namespace pipit;
using test::TestFamily;

namespace {

constexpr std::uint64_t piece = BlobSealing::pieceSize;

/// Counts what is read of it, and fails from a place on.
class ToldEach final : public ByteSource
{
public:
    explicit ToldEach(Bytes bytes, std::uint64_t failsAt = UINT64_MAX) : m_bytes(std::move(bytes)), m_failsAt(failsAt) {}
    Result<std::uint64_t> size() const override { return m_bytes.size(); }
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override
    {
        if (offset >= m_failsAt) return Error{Code::Cancelled, "as told"};
        const auto got = offset >= m_bytes.size() ? 0 : std::min(out.size(), m_bytes.size() - std::size_t(offset));
        std::copy_n(m_bytes.begin() + std::ptrdiff_t(offset), got, out.begin());
        read = offset + got;
        return got;
    }
    mutable std::uint64_t read = 0;

private:
    Bytes m_bytes;
    std::uint64_t m_failsAt;
};

Bytes noise(std::size_t size)
{
    Bytes bytes(size);
    std::uint32_t state = 1;
    for (auto &byte : bytes) byte = std::uint8_t((state = state * 1'664'525 + 1'013'904'223) >> 24);
    return bytes;
}

struct Desk
{
    QTemporaryDir dir;
    test::FullDisk disk;
    test::SeededRng rng{3};
    std::string folder = dir.filePath(QStringLiteral("blobs")).toStdString();
    BlobStore store = std::move(BlobStore::open(folder, disk, rng)).value();

    std::vector<std::string> files() { return *disk.list(folder); }
    Bytes opened(const StoredBlob &stored)
    {
        const auto sealed = store.sealed(stored.blob.id);
        const auto reader = BlobReader::open(**sealed, stored.key, stored.blob.trueSize);
        Bytes out(std::size_t(stored.blob.trueSize));
        for (std::size_t at = 0; at < out.size();) at += *(*reader)->readAt(at, MutableByteView(out).subspan(at));
        return out;
    }
};

} // namespace

class TestSealing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTurnTakesOnePieceAndTheWholeIsTheSame_data()
    {
        QTest::addColumn<quint64>("size");
        QTest::addColumn<int>("turns");
        QTest::newRow("nothing") << quint64(0) << 1;
        QTest::newRow("a photo") << quint64(300'000) << 1;
        QTest::newRow("one byte short of a piece") << quint64(piece - 1) << 1;
        QTest::newRow("a piece") << quint64(piece) << 2; // only the next read tells that there is no more
        QTest::newRow("two and a bit") << quint64(2 * piece + 5) << 3;
    }
    void everyTurnTakesOnePieceAndTheWholeIsTheSame()
    {
        QFETCH(quint64, size);
        QFETCH(int, turns);
        Desk desk;
        const auto bytes = noise(std::size_t(size));
        const ToldEach media(bytes);
        auto sealing = std::move(desk.store.begin(media, limits::maxVideoBlob)).value();
        QVERIFY(desk.files().size() == 1 && desk.files()[0].starts_with(".t-"));
        int taken = 0;
        for (bool last = false; !last; ++taken) {
            const auto before = media.read;
            last = *sealing->step();
            QVERIFY(media.read - before <= piece);
            QCOMPARE(desk.files().size(), std::size_t(1));
        }
        QCOMPARE(taken, turns);
        const auto stored = sealing->finish();
        QVERIFY(stored.ok());
        QCOMPARE(desk.files(), std::vector{stored->blob.id.hex()});
        sealing.reset();
        QCOMPARE(desk.files(), std::vector{stored->blob.id.hex()});
        QVERIFY(desk.opened(*stored) == bytes);
    }
    void whatIsLeftInTheMiddleLeavesNothing()
    {
        Desk desk;
        const ToldEach media(noise(2 * piece));
        auto sealing = std::move(desk.store.begin(media, limits::maxVideoBlob)).value();
        QCOMPARE(*sealing->step(), false);
        sealing.reset();
        QVERIFY(desk.files().empty());
        // Nor does one whose media fail, whose disk is full, or that is too long.
        const ToldEach broken(noise(2 * piece), piece + 65'536);
        QCOMPARE(desk.store.seal(broken, limits::maxVideoBlob).code(), Code::Cancelled);
        QVERIFY(desk.files().empty());
        QCOMPARE(desk.store.seal(media, piece).code(), Code::TooBig);
        QVERIFY(desk.files().empty());
        sealing = std::move(desk.store.begin(media, limits::maxVideoBlob)).value();
        QCOMPARE(*sealing->step(), false);
        desk.disk.full = true;
        QCOMPARE(sealing->step().code(), Code::DiskFull);
        sealing.reset();
        QVERIFY(desk.files().empty());
    }
    void whatHasNoPageAnyMoreIsNotKept()
    {
        TestFamily family;
        const auto child = family.openChild();
        auto &drafts = child->drafts();
        const auto page = family.tablet.rng.id<PageId>();
        QVERIFY(drafts.create(page, Bytes{1}));
        const ToldEach media(noise(100'000));
        auto sealing = std::move(drafts.beginMedia(media, limits::maxVideoBlob)).value();
        QCOMPARE(*sealing->step(), true);
        const auto stored = std::move(sealing->finish()).value();
        QVERIFY(child->blobs().has(stored.blob.id));
        QVERIFY(drafts.remove(page)); // shared or thrown away meanwhile
        QCOMPARE(drafts.addSealed(page, stored, "video/mp4", MediaKind::Clip, 5).code(), Code::NotFound);
        QVERIFY(!child->blobs().has(stored.blob.id));
    }
};

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
