// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/rng.h"
#include "core/crypto/sha256.h"
#include "sync/hub/blobstore.h"

#include <QTest>

/// What every BlobStore must do.
namespace pipit::test {

struct BlobStoreContract {
    hub::BlobStore &blobs;
    Rng &rng;

    Bytes content = Bytes(300'000, 1);
    BlobId blob{sha256(content).bytes};
    hub::UploadId upload = rng.id<hub::UploadId>();

    void put(std::size_t from, std::size_t to, bool commit = true)
    {
        auto piece = blobs.beginPiece(upload, from);
        QVERIFY(piece.ok());
        for (std::size_t at = from; at < to; at += 70'000)
            QVERIFY((*piece)->write(ByteView(content).subspan(at, std::min<std::size_t>(70'000, to - at))).ok());
        if (commit) QVERIFY((*piece)->commit().ok());
    }

    void isVisibleOnlyWhenWholeAndReadsBack()
    {
        put(0, 100'000);
        QVERIFY(!blobs.has(blob));
        QVERIFY(!blobs.open(blob).ok());
        QVERIFY(*blobs.uploads() == std::vector{upload});
        put(100'000, content.size());
        QVERIFY(blobs.publish(upload, blob, content.size()).ok());
        QVERIFY(blobs.has(blob));
        QVERIFY(blobs.uploads()->empty());
        const auto open = blobs.open(blob);
        QVERIFY(open.ok());
        QCOMPARE((*open)->size(), content.size());
        Bytes part(1000);
        QCOMPARE(*(*open)->readAt(123'456, part), part.size());
        QVERIFY(equal(part, ByteView(content).subspan(123'456, 1000)));
        QCOMPARE(*(*open)->readAt(content.size() - 10, part), 10u);
    }
    void aPieceNotCommittedIsOverwritten()
    {
        put(0, 100'000);
        const auto right = content;
        std::fill(content.begin() + 100'000, content.end(), std::uint8_t(9));
        put(100'000, content.size(), false);
        content = right;
        put(100'000, 200'000);
        put(200'000, content.size());
        QVERIFY(blobs.publish(upload, blob, content.size()).ok());
    }
    void bytesBehindTheEndDoNotCount()
    {
        const auto right = content;
        content.resize(400'000, 7);
        put(0, content.size(), false);
        content = right;
        put(0, content.size());
        QVERIFY(blobs.publish(upload, blob, content.size()).ok());
        QCOMPARE((*blobs.open(blob))->size(), content.size());
    }
    void anotherHashIsNeverPublished()
    {
        put(0, content.size());
        const auto other = rng.id<BlobId>();
        QCOMPARE(blobs.publish(upload, other, content.size()).code(), Code::Corrupt);
        QVERIFY(!blobs.has(other));
        QVERIFY(blobs.uploads()->empty());
    }
    void fewerBytesThanTheLengthAreNeverPublished()
    {
        put(0, 1000);
        QVERIFY(!blobs.publish(upload, blob, content.size()).ok());
        QVERIFY(!blobs.has(blob));
    }
    void aLaterPieceNeedsTheEarlierOnes() { QCOMPARE(blobs.beginPiece(upload, 10).code(), Code::NotFound); }
    void removingIsFinal()
    {
        put(0, content.size());
        QVERIFY(blobs.publish(upload, blob, content.size()).ok());
        QVERIFY(blobs.removeBlob(blob).ok());
        QVERIFY(!blobs.has(blob));
        QVERIFY(blobs.removeBlob(blob).ok());
        put(0, 10);
        QVERIFY(blobs.removeUpload(upload).ok());
        QVERIFY(blobs.uploads()->empty());
        QVERIFY(blobs.removeUpload(upload).ok());
    }
};

} // namespace pipit::test
