// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/limits.h"
#include "tests/sync/hub/hubworld.h"

#include <QTest>

using namespace pipit;
using namespace pipit::test;
using wire::Problem;
namespace tus = wire::tus;

namespace {

/// One upload of the child's, step by step.
struct Upload {
    HubWorld &world;
    Bytes content;
    BlobId blob{sha256(content).bytes};
    hub::Reply created{world.call(wire::call::createUpload("hub", blob, content.size()), world.circle.child)};
    hub::UploadId id{wire::call::uploadFromLocation(headerOf(created, "location")).value_or(hub::UploadId{})};

    ByteView part(std::size_t from, std::size_t to) const { return ByteView(content).subspan(from, to - from); }
    wire::HttpRequest piece(std::size_t from, std::size_t to) const
    {
        const auto bytes = part(from, to);
        return {wire::call::uploadPiece("hub", id, from, bytes.size(), sha256(bytes)), toBytes(bytes)};
    }
    hub::Reply send(std::size_t from, std::size_t to) const { return world.call(piece(from, to), world.circle.child); }
    std::string offset() const
    {
        return headerOf(world.call(wire::call::uploadStatus("hub", id), world.circle.child), "upload-offset");
    }
};

} // namespace

/// PROTOCOL.md §9: blobs up.
class TestUploads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBlobArrivesInPiecesAndIsPublishedWhole()
    {
        HubWorld world;
        Upload one{world, Bytes(3000, 1)};
        QCOMPARE(one.created.response.status, 201);
        QCOMPARE(headerOf(one.created, "upload-offset").c_str(), "0");
        QVERIFY(!headerOf(one.created, "upload-expires").empty());
        QCOMPARE(headerOf(one.created, "tus-resumable").c_str(), "1.0.0");
        const auto first = one.send(0, 1000);
        QCOMPARE(first.response.status, 204);
        QCOMPARE(headerOf(first, "upload-offset").c_str(), "1000");
        QVERIFY(!world.blobs().has(one.blob));
        QCOMPARE(one.send(1000, 3000).response.status, 204);
        QVERIFY(world.blobs().has(one.blob));
        QCOMPARE(one.offset().c_str(), "3000");
    }
    void askingAgainGivesTheSameUpload()
    {
        HubWorld world;
        Upload one{world, Bytes(3000, 1)};
        one.send(0, 1000);
        Upload again{world, one.content};
        QVERIFY(again.id == one.id);
        QCOMPARE(headerOf(again.created, "upload-offset").c_str(), "1000");
    }
    void aBlobThatIsThereNeedsNoPiece()
    {
        HubWorld world;
        Upload one{world, Bytes(3000, 1)};
        one.send(0, 3000);
        const auto other = world.call(wire::call::createUpload("hub", one.blob, 3000), world.circle.iro);
        QCOMPARE(other.response.status, 201);
        QCOMPARE(headerOf(other, "upload-offset").c_str(), "3000");
    }
    void anotherDeviceSeesNothingOfAnUpload()
    {
        HubWorld world;
        Upload one{world, Bytes(3000, 1)};
        COMPARE_PROBLEM(world.call(wire::call::uploadStatus("hub", one.id), world.circle.iro), Problem::NotFound);
        COMPARE_PROBLEM(world.call(one.piece(0, 10), world.circle.iro), Problem::NotFound);
        COMPARE_PROBLEM(world.call(wire::call::deleteUpload("hub", one.id, 0), world.circle.iro), Problem::NotFound);
    }
    void aPieceAtAnotherOffsetIs409()
    {
        HubWorld world;
        Upload one{world, Bytes(3000, 1)};
        one.send(0, 1000);
        const auto reply = one.send(999, 2000);
        COMPARE_PROBLEM(reply, Problem::Offset);
        QCOMPARE(headerOf(reply, "upload-offset").c_str(), "1000");
        COMPARE_PROBLEM(one.send(0, 1000), Problem::Offset);
    }
    void aPieceThatHashesWrongCountsForNothing()
    {
        HubWorld world;
        Upload one{world, Bytes(3000, 1)};
        auto request = world.sign(one.piece(0, 1000), world.circle.child);
        request.body[5] ^= 1;
        COMPARE_PROBLEM(world.callUnsigned(request), Problem::Checksum);
        QCOMPARE(one.offset().c_str(), "0");
        QCOMPARE(one.send(0, 3000).response.status, 204);
    }
    void aCutPieceCountsForNothing()
    {
        HubWorld world;
        Upload one{world, Bytes(3000, 1)};
        one.send(0, 500);
        {
            auto request = world.sign(one.piece(500, 3000), world.circle.child);
            auto begun = world.service().begin(request.head, world.peer);
            auto &exchange = *std::get<std::unique_ptr<hub::Exchange>>(begun);
            QVERIFY(exchange.body(ByteView(request.body).first(700)).ok());
        } // the connection broke
        QCOMPARE(one.offset().c_str(), "500");
        world.restart();
        QCOMPARE(one.offset().c_str(), "500");
        QCOMPARE(one.send(500, 3000).response.status, 204);
        QVERIFY(world.blobs().has(one.blob));
    }
    void oneWriterAtATime()
    {
        HubWorld world;
        Upload one{world, Bytes(3000, 1)};
        const auto request = world.sign(one.piece(0, 3000), world.circle.child);
        auto begun = world.service().begin(request.head, world.peer);
        COMPARE_PROBLEM(one.send(0, 3000), Problem::Locked);
        begun = hub::Reply{};
        QCOMPARE(one.send(0, 3000).response.status, 204);
    }
    void aWholeThatHashesWrongIsThrownAway()
    {
        HubWorld world;
        Upload one{world, Bytes(3000, 1)};
        Upload liar{world, Bytes(3000, 2), world.rng.id<BlobId>()};
        COMPARE_PROBLEM(liar.send(0, 3000), Problem::WrongHash);
        QVERIFY(!world.blobs().has(liar.blob));
        COMPARE_PROBLEM(world.call(wire::call::uploadStatus("hub", liar.id), world.circle.child), Problem::NotFound);
        QVERIFY(world.blobs().uploads()->empty());
    }
    void theLengthsAreChecked()
    {
        HubWorld world;
        const auto make = [&](std::uint64_t length) {
            return problemOf(world.call(wire::call::createUpload("hub", world.rng.id<BlobId>(), length), world.circle.child));
        };
        QCOMPARE(int(make(0)), int(Problem::Malformed));
        QCOMPARE(int(make(wire::maxBlob)), int(Problem::None));
        QCOMPARE(int(make(wire::maxBlob + 1)), int(Problem::TooBig));
        Upload one{world, Bytes(3000, 1)};
        auto longer = one.piece(0, 3000);
        longer.body.push_back(0);
        longer.head.headers.set("content-length", "3001");
        longer.head.headers.set(tus::uploadChecksum, tus::checksum(sha256(ByteView(longer.body))));
        COMPARE_PROBLEM(world.call(longer, world.circle.child), Problem::TooBig);
        longer.head.headers.set("content-length", "10"); // a liar is stopped by counting
        COMPARE_PROBLEM(world.call(longer, world.circle.child), Problem::TooBig);
    }
    void theHeadersOfTusAreDemanded()
    {
        HubWorld world;
        Upload one{world, Bytes(3000, 1)};
        auto version = one.piece(0, 10);
        version.head.headers.set(tus::resumable, "0.2.2");
        const auto reply = world.call(version, world.circle.child);
        COMPARE_PROBLEM(reply, Problem::Precondition);
        QCOMPARE(headerOf(reply, "tus-version").c_str(), "1.0.0");
        auto type = one.piece(0, 10);
        type.head.headers.set("content-type", "application/octet-stream");
        COMPARE_PROBLEM(world.call(type, world.circle.child), Problem::Type);
        auto checksum = one.piece(0, 10);
        checksum.head.headers.set(tus::uploadChecksum, tus::checksum(sha256()));
        COMPARE_PROBLEM(world.call(checksum, world.circle.child), Problem::Malformed);
        auto offset = one.piece(0, 10);
        offset.head.headers.set(tus::uploadOffset, "00");
        COMPARE_PROBLEM(world.call(offset, world.circle.child), Problem::Malformed);
        auto metadata = wire::call::createUpload("hub", one.blob, 10);
        metadata.head.headers.set(tus::uploadMetadata, "filename AAAA");
        COMPARE_PROBLEM(world.call(metadata, world.circle.child), Problem::Malformed);
    }
    void deletingNeedsTheRightOffset()
    {
        HubWorld world;
        Upload one{world, Bytes(3000, 1)};
        one.send(0, 1000);
        auto bare = wire::call::deleteUpload("hub", one.id, 0);
        COMPARE_PROBLEM(world.call(bare, world.circle.child), Problem::Precondition);
        wire::HttpRequest none = wire::call::uploadStatus("hub", one.id);
        none.head.method = "DELETE";
        COMPARE_PROBLEM(world.call(none, world.circle.child), Problem::NeedsMatch);
        QCOMPARE(world.call(wire::call::deleteUpload("hub", one.id, 1000), world.circle.child).response.status, 204);
        COMPARE_PROBLEM(world.call(wire::call::uploadStatus("hub", one.id), world.circle.child), Problem::NotFound);
        QVERIFY(world.blobs().uploads()->empty());
    }
    void quotasHoldToTheByte()
    {
        hub::Config limits;
        limits.unfinishedBytesPerDevice = 1000;
        limits.bytesPerDeviceDay = 1500;
        HubWorld world(limits);
        const auto make = [&](std::size_t size, std::uint8_t fill) {
            Upload one{world, Bytes(size, fill)};
            if (one.created.response.status != 201) return problemOf(one.created);
            return problemOf(one.send(0, size));
        };
        QCOMPARE(int(make(1001, 1)), int(Problem::Quota));
        QCOMPARE(int(make(1000, 2)), int(Problem::None));
        QCOMPARE(int(make(501, 3)), int(Problem::Quota));
        QCOMPARE(int(make(500, 4)), int(Problem::None));
        QCOMPARE(int(make(1, 5)), int(Problem::Quota));
        world.clock.pass(86'400'000);
        QCOMPARE(int(make(1, 5)), int(Problem::None));
    }
    void aCrashBetweenPublishingAndTheRowIsHealed()
    {
        HubWorld world;
        Upload one{world, Bytes(3000, 1)};
        one.send(0, 1000);
        // What a hub leaves that dies after the rename: the file is published, the row still says 1000.
        auto piece = std::move(world.blobs().beginPiece(one.id, 1000)).value();
        QVERIFY(piece->write(one.part(1000, 3000)).ok() && piece->commit().ok());
        QVERIFY(world.blobs().publish(one.id, one.blob, 3000).ok());
        world.restart();
        QCOMPARE(one.offset().c_str(), "3000");
        const auto &child = world.circle.child;
        const auto reply = world.post(child, {world.entry(child, {2}, {one.blob}).bytes}, world.mailboxesOf({2, 255}));
        QCOMPARE(world.answerOf(reply).statuses[0].status, 201);
    }
    void whatExpiresIsSweptAndNothingElse()
    {
        HubWorld world;
        const auto &child = world.circle.child;
        Upload stale{world, Bytes(3000, 1)};
        stale.send(0, 1000);
        Upload named{world, Bytes(3000, 2)}, unnamed{world, Bytes(3000, 3)};
        named.send(0, 3000);
        unnamed.send(0, 3000);
        world.post(child, {world.entry(child, {2}, {named.blob}).bytes}, world.mailboxesOf({2, 255}));
        world.service().sweep();
        QCOMPARE(stale.offset().c_str(), "1000");
        world.clock.pass(15 * 86'400'000ll);
        world.service().sweep();
        COMPARE_PROBLEM(world.call(wire::call::uploadStatus("hub", stale.id), child), Problem::NotFound);
        QVERIFY(world.blobs().uploads()->empty());
        QVERIFY(world.blobs().has(unnamed.blob));
        world.clock.pass(80 * 86'400'000ll);
        world.service().sweep();
        QVERIFY(!world.blobs().has(unnamed.blob));
        QVERIFY(world.blobs().has(named.blob));
        QCOMPARE(world.call(wire::call::getBlob("hub", named.blob), world.circle.iro).response.status, 200);
    }
};

QTEST_GUILESS_MAIN(TestUploads)
#include "tst_uploads.moc"
