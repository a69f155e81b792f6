// SPDX-License-Identifier: Apache-2.0
#include "core/base/viewsource.h"
#include "core/format/blob.h"
#include "core/format/padme.h"
#include "tests/support/hex.h"
#include "tests/support/seededrng.h"

#include <QDir>
#include <QFile>

using namespace pipit;

namespace {

struct Sealed
{
    Bytes bytes;
    SealedBlob info;
};

const BlobKey key(Bytes(16, 0x11));
const agestream::Nonce nonce{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}};

Bytes media(std::size_t size)
{
    Bytes out(size);
    test::SeededRng(42).fill(out);
    return out;
}

Sealed sealed(const Bytes &plain, std::size_t step = 10'000)
{
    MemorySink sink;
    BlobWriter writer(key, nonce, sink, limits::maxOtherBlob);
    for (std::size_t at = 0; at < plain.size(); at += step)
        if (!writer.write(ByteView(plain).subspan(at, std::min(step, plain.size() - at)))) qFatal("write");
    auto info = writer.finish();
    return {sink.take(), *info};
}

/// True when every byte reads back and is right; false as soon as anything is refused; fails on wrong plaintext.
bool opens(ByteView bytes, const Bytes &plain)
{
    const ViewSource source(bytes);
    const auto reader = BlobReader::open(source, key, plain.size());
    if (!reader) return false;
    Bytes out(plain.size());
    const auto got = (*reader)->readAt(0, out);
    if (!got) return false;
    if (*got != plain.size() || out != plain) qFatal("wrong plaintext released");
    return true;
}

} // namespace

class TestBlob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void padmeFollowsThePaper()
    {
        for (auto [length, expected] : {std::pair{9u, 10u}, {10u, 10u}, {100u, 104u}, {1'000u, 1'024u}, {1'025u, 1'088u}, {100'000u, 100'352u}})
            QCOMPARE(padme(length), std::uint64_t(expected));
        for (std::uint64_t length = 2; length < 100'000; ++length) {
            QVERIFY(padme(length) >= length && padme(length) <= length + length / 8);
            QCOMPARE(padme(padme(length)), padme(length));
        }
    }
    void whatIsSealedOpensAgain_data()
    {
        QTest::addColumn<int>("size");
        for (int size : {0, 1, 32'767, 32'768, 32'769, 65'535, 65'536, 65'537, 131'071, 131'072, 131'073, 1'000'000, 3'000'000})
            QTest::addRow("%d bytes", size) << size;
    }
    void whatIsSealedOpensAgain()
    {
        QFETCH(int, size);
        const auto plain = media(static_cast<std::size_t>(size));
        for (std::size_t step : {1u << 20, 65'536u, 7'777u}) {
            const auto blob = sealed(plain, step);
            QVERIFY(opens(blob.bytes, plain));
            QCOMPARE(blob.info.sealedSize, std::uint64_t(blob.bytes.size()));
            QCOMPARE(blob.info.id.hex(), sha256(blob.bytes).hex());
            const auto padded = paddedSize(plain.size(), limits::minPaddedBlob);
            QCOMPARE(blob.bytes.size(), std::size_t(32 + padded + 16 * agestream::chunkCount(padded)));
        }
    }
    void sizesOfShortNotesAreAllAlike()
    {
        QCOMPARE(sealed(media(10)).bytes.size(), sealed(media(30'000)).bytes.size());
    }
    void readsAnywhereAsInOrder()
    {
        const auto plain = media(500'000);
        const auto blob = sealed(plain);
        const MemorySource source(blob.bytes);
        const auto reader = std::move(BlobReader::open(source, key, plain.size())).value();
        test::SeededRng rng(3);
        for (int i = 0; i < 20'000; ++i) {
            std::array<std::uint8_t, 8> random{};
            rng.fill(random);
            const auto offset = bigEndian<std::uint32_t>(random) % (plain.size() + 10);
            Bytes out(bigEndian<std::uint16_t>(ByteView(random).subspan(4)) % 2'000);
            const auto got = reader->readAt(offset, out);
            QVERIFY(got);
            const auto expected = offset >= plain.size() ? 0 : std::min(out.size(), plain.size() - offset);
            QCOMPARE(*got, expected);
            QVERIFY(equal(ByteView(out).first(*got), ByteView(plain).subspan(std::min<std::size_t>(offset, plain.size()), *got)));
        }
    }
    /// A flip in the prefix or the last chunk is refused at once, one elsewhere when its chunk is read.
    void everyFlippedByteIsRefused()
    {
        const auto plain = media(70'000);
        auto blob = sealed(plain).bytes;
        const auto secondChunk = blobPrefixSize + limits::sealedChunk;
        const ViewSource source(blob);
        const auto reader = std::move(BlobReader::open(source, key, plain.size())).value();
        Bytes out(limits::chunk);
        for (std::size_t i = 0; i < blob.size(); ++i) {
            const auto mask = static_cast<std::uint8_t>(1u << (i % 8));
            blob[i] ^= mask;
            const bool first = i >= blobPrefixSize && i < secondChunk;
            QVERIFY2(first ? !reader->readAt(0, out) : !BlobReader::open(source, key, plain.size()), qPrintable(QString::number(i)));
            blob[i] ^= mask;
        }
        QVERIFY(opens(blob, plain));
    }
    void aDamagedChunkReleasesNothing()
    {
        const auto plain = media(200'000);
        auto blob = sealed(plain).bytes;
        blob[blobPrefixSize + limits::sealedChunk + 7] ^= 1;
        const ViewSource source(blob);
        const auto reader = std::move(BlobReader::open(source, key, plain.size())).value();
        Bytes out(limits::chunk, 0xee), before = out;
        QCOMPARE(reader->readAt(limits::chunk, out).code(), Code::Corrupt);
        QVERIFY(out == before);
        QVERIFY(reader->readAt(0, out)); // its neighbours still read
        QVERIFY(equal(out, ByteView(plain).first(limits::chunk)));
        QVERIFY(reader->readAt(2 * limits::chunk, out));
    }
    void everyPrefixAndEveryExtensionIsRefused()
    {
        const auto plain = media(70'000);
        const auto blob = sealed(plain).bytes;
        for (std::size_t n = 0; n < blob.size(); ++n) QVERIFY2(!opens(ByteView(blob).first(n), plain), qPrintable(QString::number(n)));
        auto longer = blob;
        for (std::size_t more = 1; more <= 64; ++more) {
            longer.push_back(0);
            QVERIFY(!opens(longer, plain));
        }
        longer.resize(blob.size() + limits::sealedChunk);
        QVERIFY(!opens(longer, plain));
    }
    /// A file whose last chunk is gone ends in a whole chunk that is not the last.
    void aBlobWithoutItsLastChunkIsRefusedUnderEveryLength()
    {
        const auto plain = media(3 * limits::chunk);
        const auto blob = sealed(plain).bytes;
        for (std::size_t kept = 1; kept < 3; ++kept) {
            const auto cut = ByteView(blob).first(blobPrefixSize + kept * limits::sealedChunk);
            const ViewSource source(cut);
            QCOMPARE(BlobReader::open(source, key, kept * limits::chunk).code(), Code::Corrupt);
        }
    }
    void everySwappedCopiedOrSplicedChunkIsRefused()
    {
        const auto plain = media(12 * limits::chunk); // twelve full chunks, the last one too
        const auto blob = sealed(plain).bytes;
        MemorySink otherSink;
        BlobWriter otherWriter(key, {{9}}, otherSink, limits::maxOtherBlob);
        QVERIFY(otherWriter.write(plain));
        QVERIFY(otherWriter.finish());
        const auto &other = otherSink.view();
        QCOMPARE(blob.size(), blobPrefixSize + 12 * limits::sealedChunk);
        const auto chunk = [](auto &bytes, std::size_t i) { return bytes.begin() + std::ptrdiff_t(blobPrefixSize + i * limits::sealedChunk); };
        auto changed = blob;
        for (std::size_t a = 0; a < 12; ++a) {
            for (std::size_t b = 0; b < 12; ++b) {
                if (a == b) continue;
                std::copy(chunk(blob, b), chunk(blob, b) + limits::sealedChunk, chunk(changed, a)); // b twice
                QVERIFY(!opens(changed, plain));
                if (a < b) {
                    std::copy(chunk(blob, a), chunk(blob, a) + limits::sealedChunk, chunk(changed, b));
                    QVERIFY(!opens(changed, plain));
                    std::copy(chunk(blob, b), chunk(blob, b) + limits::sealedChunk, chunk(changed, b));
                }
                std::copy(chunk(blob, a), chunk(blob, a) + limits::sealedChunk, chunk(changed, a));
            }
            std::copy(chunk(other, a), chunk(other, a) + limits::sealedChunk, chunk(changed, a));
            QVERIFY(!opens(changed, plain));
            std::copy(chunk(blob, a), chunk(blob, a) + limits::sealedChunk, chunk(changed, a));
        }
        QVERIFY(opens(changed, plain));
    }
    void aBlobOfAnotherKeyOrSizeIsRefused()
    {
        const auto plain = media(1'000);
        const auto blob = sealed(plain);
        const MemorySource source(blob.bytes);
        QCOMPARE(BlobReader::open(source, BlobKey(Bytes(16, 9)), 1'000).code(), Code::Corrupt);
        QCOMPARE(BlobReader::open(source, key, 40'000).code(), Code::Corrupt);
        auto newer = blob.bytes;
        newer[8] = 2;
        QCOMPARE(BlobReader::open(MemorySource(newer), key, 1'000).code(), Code::TooNew);
    }
    void mediaOverTheLimitAreRefused()
    {
        MemorySink sink;
        BlobWriter writer(key, nonce, sink, 100);
        QVERIFY(writer.write(Bytes(60)));
        QCOMPARE(writer.write(Bytes(41)).code(), Code::TooBig);
    }
    void aFullDiskIsReportedByTheWriter()
    {
        struct FullSink final : ByteSink
        {
            Result<void> write(ByteView) override { return Error{Code::DiskFull, "full"}; }
        } sink;
        BlobWriter writer(key, nonce, sink, limits::maxOtherBlob);
        QVERIFY(writer.write(Bytes(60)));
        QCOMPARE(writer.finish().code(), Code::DiskFull);
    }
    /// Each error on the way is the writer's, before and after the hash has a thread of its own; then it may just go.
    void aDiskThatFillsOnTheWayIsReported()
    {
        struct Filling final : ByteSink
        {
            int left = 0;
            Result<void> write(ByteView) override { return --left < 0 ? Result<void>(Error{Code::DiskFull, "full"}) : Result<void>(); }
        } sink;
        const auto plain = media(40 * limits::chunk);
        for (int writes = 0; writes < 60; ++writes) {
            sink.left = writes;
            BlobWriter writer(key, nonce, sink, limits::maxOtherBlob);
            auto done = writer.write(plain);
            if (done) {
                const auto blob = writer.finish();
                if (!blob) done = blob.error();
            }
            QVERIFY2(done.ok() == (writes >= 41), qPrintable(QString::number(writes))); // the head and 40 chunks
            if (!done) QCOMPARE(done.code(), Code::DiskFull);
        }
    }
    void aWriterMayStopAnywhere()
    {
        const auto plain = media(40 * limits::chunk);
        for (std::size_t chunks = 0; chunks < 40; ++chunks) {
            MemorySink sink;
            BlobWriter writer(key, nonce, sink, limits::maxOtherBlob);
            QVERIFY(writer.write(ByteView(plain).first(chunks * limits::chunk)));
        }
    }
    /// C2SP CCTV age/testdata stream_*: the payload of age files, as a reader of our stream must judge them.
    void cctvStreamVectors()
    {
        const auto fallback = QStringLiteral(PIPIT_SOURCE_DIR "/../shared/vectors");
        QDir dir(qEnvironmentVariable("PIPIT_VECTORS", fallback) + QStringLiteral("/cctv-age"));
        const auto names = dir.entryList({QStringLiteral("stream_*")}, QDir::Files);
        if (names.isEmpty()) QSKIP("published vectors are not beside the checkout");
        int judged = 0;
        for (const auto &name : names) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto all = file.readAll();
            const auto headEnd = all.indexOf("\n\n");
            if (all.first(headEnd).contains("compressed: zlib")) {
                const QByteArray sizeHint("\x04\x00\x00\x00", 4); // what qUncompress wants before the stream
                all = all.first(headEnd + 2) + qUncompress(sizeHint + all.mid(headEnd + 2));
            }
            QByteArray expect, fileKey, payloadHash;
            for (const auto &line : all.first(headEnd).split('\n')) {
                if (line.startsWith("expect: ")) expect = line.mid(8);
                if (line.startsWith("file key: ")) fileKey = QByteArray::fromHex(line.mid(10));
                if (line.startsWith("payload: ")) payloadHash = line.mid(9);
            }
            const auto age = all.mid(headEnd + 2);
            const auto macLine = age.indexOf("\n--- ");
            const auto body = age.mid(age.indexOf('\n', macLine + 1) + 1);
            const ByteView bytes(reinterpret_cast<const std::uint8_t *>(body.data()), static_cast<std::size_t>(body.size()));
            const auto opened = agestream::open(
                BlobKey(ByteView(reinterpret_cast<const std::uint8_t *>(fileKey.data()), 16)), bytes);
            QVERIFY2(opened.ok() == (expect == "success"), qPrintable(name));
            if (opened) QCOMPARE(QByteArray::fromStdString(sha256(opened->view()).hex()), payloadHash);
            ++judged;
        }
        QCOMPARE(judged, 28);
    }
};

QTEST_GUILESS_MAIN(TestBlob)
#include "tst_blob.moc"
