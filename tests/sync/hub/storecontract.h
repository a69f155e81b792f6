// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/rng.h"
#include "sync/hub/store.h"

#include <QTest>

#include <functional>
#include <future>

/// What every Store must do. An implementation's test calls storeContract() with a way to open one on the same data.
namespace pipit::test {

using OpenStore = std::function<std::unique_ptr<hub::Store>()>;

inline Result<void> write(hub::Store &store, hub::Store::Write work)
{
    return hub::writeAndWait(store, std::move(work));
}

/// The value of one look.
template <class Look>
auto look(hub::Store &store, Look ask)
{
    using Value = std::decay_t<decltype(ask(std::declval<hub::StoreReader &>()).value())>;
    std::optional<Value> out;
    const auto done = store.read([&](hub::StoreReader &reader) -> Result<void> {
        auto value = ask(reader);
        if (!value) return value.error();
        out = std::move(*value);
        return {};
    });
    if (!done) qFatal("look failed: %s", done.error().detail.c_str());
    return std::move(*out);
}

struct StoreContract {
    OpenStore open;
    Rng &rng;
    std::unique_ptr<hub::Store> store = open();

    AuthorId author = rng.id<AuthorId>();
    MailboxId box = rng.id<MailboxId>();

    hub::EnvelopeRef add(const EntryId &entry, const EnvHash &hash, ByteView bytes, const std::vector<MailboxId> &boxes,
                         const std::vector<BlobId> &blobs = {})
    {
        hub::EnvelopeRef ref = 0;
        const auto done = write(*store, [&](hub::StoreWriter &writer) -> Result<void> {
            PIPIT_TRY_SET(const auto head, writer.authorHead(author));
            PIPIT_TRY_SET(ref, writer.addEnvelope({author, entry, hash, wire::nextInAuthorLog(head, hash), bytes}));
            for (const auto &one : boxes) PIPIT_TRY(writer.deliver(ref, hash, blobs, one, 77));
            return {};
        });
        if (!done) qFatal("add failed");
        return ref;
    }

    void logsGrowAndChain()
    {
        QVERIFY(look(*store, [&](auto &r) { return r.authorHead(author); }) == hub::LogHead{});
        std::vector<EnvHash> hashes;
        hub::LogHead up, log;
        for (int i = 0; i < 3; ++i) {
            hashes.push_back(rng.id<EnvHash>());
            add(rng.id<EntryId>(), hashes.back(), asBytes("envelope"), {box});
            up = wire::nextInAuthorLog(up, hashes.back());
            log = wire::nextInMailboxLog(log, hashes.back());
        }
        QVERIFY(look(*store, [&](auto &r) { return r.authorHead(author); }) == up);
        QVERIFY(look(*store, [&](auto &r) { return r.mailboxHead(box); }) == log);
        QVERIFY(look(*store, [&](auto &r) { return r.authorLogAt(author, 3); }) == up.hash);
        QVERIFY(look(*store, [&](auto &r) { return r.authorLogAt(author, 0); }) == Hash{});
        QVERIFY(!look(*store, [&](auto &r) { return r.authorLogAt(author, 4); }));
        QVERIFY(look(*store, [&](auto &r) { return r.mailboxLogAt(box, 3); }) == log.hash);
        QVERIFY(!look(*store, [&](auto &r) { return r.mailboxLogAt(box, 4); }));
        const auto after = look(*store, [&](auto &r) { return r.authorLogAfter(author, 1, 9); });
        QVERIFY(after == std::vector(hashes.begin() + 1, hashes.end()));
        store.reset();
        store = open();
        QVERIFY(look(*store, [&](auto &r) { return r.mailboxHead(box); }) == log);
    }
    void envelopesAreFoundByEntryAndHash()
    {
        const auto entry = rng.id<EntryId>();
        const auto hash = rng.id<EnvHash>();
        const auto ref = add(entry, hash, asBytes("sealed"), {box});
        auto nearly = hash; // the same first 8 bytes, another hash
        nearly.bytes[20] ^= 1;
        QVERIFY(look(*store, [&](auto &r) { return r.envelopeByHash(hash); })->ref == ref);
        QVERIFY(!look(*store, [&](auto &r) { return r.envelopeByHash(nearly); }));
        QVERIFY(look(*store, [&](auto &r) { return r.envelopeByEntry(author, entry); })->hash == hash);
        QVERIFY(!look(*store, [&](auto &r) { return r.envelopeByEntry(rng.id<AuthorId>(), entry); }));
        QVERIFY(look(*store, [&](auto &r) { return r.envelopeBytes(ref); }) == toBytes(asBytes("sealed")));
        QVERIFY(look(*store, [&](auto &r) { return r.isDelivered(ref, box); }));
        QVERIFY(!look(*store, [&](auto &r) { return r.isDelivered(ref, rng.id<MailboxId>()); }));
    }
    void rowsComeInOrderWithinTheirBudget()
    {
        for (int i = 0; i < 4; ++i) add(rng.id<EntryId>(), rng.id<EnvHash>(), Bytes(100, std::uint8_t(i)), {box});
        const auto rows = [&](std::uint64_t after, std::size_t bytes) {
            return look(*store, [&](auto &r) { return r.rows(box, after, bytes); });
        };
        QCOMPARE(rows(0, 1000).size(), 4u);
        QCOMPARE(rows(0, 250).size(), 2u);
        QCOMPARE(rows(0, 1).size(), 1u);
        QCOMPARE(rows(4, 1000).size(), 0u);
        const auto later = rows(2, 1000);
        QCOMPARE(later[0].n, 3u);
        QCOMPARE(later[0].timeMs, 77);
        QVERIFY(later[0].envelope == Bytes(100, 2));
    }
    void aFailedWorkIsUndoneAlone()
    {
        const auto good = rng.id<BlobId>(), bad = rng.id<BlobId>();
        std::promise<void> first;
        std::promise<Result<void>> second, third;
        const auto after = rng.id<BlobId>();
        // All three wait behind a work that waits, so that they are committed together.
        auto gate = std::make_shared<std::promise<void>>();
        store->write([gate](hub::StoreWriter &) -> Result<void> { gate->get_future().wait(); return {}; },
                     [&](Result<void>) { first.set_value(); });
        store->write([&](hub::StoreWriter &w) { return w.addBlob(good, 1, 1); }, [](Result<void>) {});
        store->write(
            [&](hub::StoreWriter &w) -> Result<void> {
                PIPIT_TRY(w.addBlob(bad, 1, 1));
                return Error{Code::Refused, "on purpose"};
            },
            [&](Result<void> result) { second.set_value(std::move(result)); });
        store->write([&](hub::StoreWriter &w) { return w.addBlob(after, 1, 1); },
                     [&](Result<void> result) { third.set_value(std::move(result)); });
        gate->set_value();
        first.get_future().wait();
        const auto refused = second.get_future().get();
        QVERIFY(!refused.ok() && refused.code() == Code::Refused);
        QVERIFY(third.get_future().get().ok());
        QVERIFY(look(*store, [&](auto &r) { return r.blobLength(good); }) == 1u);
        QVERIFY(!look(*store, [&](auto &r) { return r.blobLength(bad); }));
        QVERIFY(look(*store, [&](auto &r) { return r.blobLength(after); }) == 1u);
    }
    void aReaderSeesOneState()
    {
        const auto blob = rng.id<BlobId>();
        const auto read = store->read([&](hub::StoreReader &reader) -> Result<void> {
            PIPIT_TRY_SET(const auto before, reader.blobLength(blob));
            PIPIT_TRY(write(*store, [&](hub::StoreWriter &w) { return w.addBlob(blob, 5, 1); }));
            PIPIT_TRY_SET(const auto still, reader.blobLength(blob));
            return before || still ? Result<void>(Error{Code::Corrupt, "saw the future"}) : Result<void>();
        });
        QVERIFY2(read.ok(), read.ok() ? "" : read.error().detail.c_str());
        QVERIFY(look(*store, [&](auto &r) { return r.blobLength(blob); }) == 5u);
    }
    void aRosterReplacesTheOneBefore()
    {
        const auto circle = rng.id<CircleId>();
        const auto device = rng.id<DeviceId>(), other = rng.id<DeviceId>();
        const hub::CircleRoster::Member member{author, rng.id<SigningPublicKey>(), device, {box}};
        auto second = member;
        second.author = rng.id<AuthorId>();
        second.device = other;
        QVERIFY(write(*store, [&](auto &w) { return w.setRoster({circle, {member, second}, {box}}); }).ok());
        QVERIFY(look(*store, [&](auto &r) { return r.device(device); }).mayRead(box));
        QVERIFY(look(*store, [&](auto &r) { return r.device(other); }).inCircle(circle));
        QVERIFY(look(*store, [&](auto &r) { return r.circleHasMailbox(circle, box); }));
        QVERIFY(write(*store, [&](auto &w) { return w.setRoster({circle, {member}, {}}); }).ok());
        QVERIFY(!look(*store, [&](auto &r) { return r.device(other); }).known());
        QVERIFY(look(*store, [&](auto &r) { return r.device(device); }).known());
        QVERIFY(!look(*store, [&](auto &r) { return r.circleHasMailbox(circle, box); }));
    }
    void documentsAreKeptByVersionAndFreshnessIsReplaced()
    {
        const auto subject = rng.id<hub::SubjectId>();
        const auto put = [&](DocumentType type, std::uint64_t version) {
            return write(*store, [&](auto &w) { return w.putDocument(type, subject, {version, rng.id<Hash>(), Bytes(10)}); });
        };
        const auto count = [&](DocumentType type, std::uint64_t from, std::size_t bytes) {
            return look(*store, [&](auto &r) { return r.documents(type, subject, from, bytes); }).size();
        };
        QVERIFY(put(DocumentType::Circle, 1).ok() && put(DocumentType::Circle, 2).ok());
        QCOMPARE(put(DocumentType::Circle, 2).code(), Code::Busy);
        QCOMPARE(count(DocumentType::Circle, 1, 100), 2u);
        QCOMPARE(count(DocumentType::Circle, 1, 15), 1u);
        QCOMPARE(count(DocumentType::Circle, 3, 100), 0u);
        QVERIFY(put(DocumentType::Freshness, 5).ok() && put(DocumentType::Freshness, 9).ok());
        QCOMPARE(count(DocumentType::Freshness, 1, 100), 1u);
        QCOMPARE(look(*store, [&](auto &r) { return r.newestVersion(DocumentType::Freshness, subject); }), 9u);
    }
    void uploadsBlobsAndUsageAreCounted()
    {
        const auto device = rng.id<DeviceId>();
        const hub::StoredUpload upload{rng.id<wire::tus::UploadId>(), device, rng.id<BlobId>(), 100, 0, 50};
        QVERIFY(write(*store, [&](auto &w) { return w.addUpload(upload); }).ok());
        QCOMPARE(look(*store, [&](auto &r) { return r.unfinishedBytes(device); }), 100u);
        QVERIFY(write(*store, [&](auto &w) { return w.moveUpload(upload.id, 100, 60); }).ok());
        QCOMPARE(look(*store, [&](auto &r) { return r.unfinishedBytes(device); }), 0u);
        QCOMPARE(look(*store, [&](auto &r) { return r.uploadOf(device, upload.blob); })->offset, 100u);
        QCOMPARE(look(*store, [&](auto &r) { return r.uploadsUntouchedSince(60); }).size(), 0u);
        QCOMPARE(look(*store, [&](auto &r) { return r.uploadsUntouchedSince(61); }).size(), 1u);
        QVERIFY(write(*store, [&](auto &w) { return w.removeUpload(upload.id); }).ok());
        QVERIFY(!look(*store, [&](auto &r) { return r.upload(upload.id); }));

        const auto named = rng.id<BlobId>(), unnamed = rng.id<BlobId>();
        QVERIFY(write(*store, [&](auto &w) { return w.addBlob(named, 1, 10); }).ok());
        QVERIFY(write(*store, [&](auto &w) { return w.addBlob(unnamed, 1, 10); }).ok());
        add(rng.id<EntryId>(), rng.id<EnvHash>(), Bytes(9), {box}, {named});
        QVERIFY(look(*store, [&](auto &r) { return r.blobIsIn(named, box); }));
        QVERIFY(look(*store, [&](auto &r) { return r.unnamedBlobs(11); }) == std::vector{unnamed});
        QVERIFY(look(*store, [&](auto &r) { return r.unnamedBlobs(10); }).empty());

        QVERIFY(write(*store, [&](auto &w) { return w.addUsage(device, 4, {1, 10}); }).ok());
        QVERIFY(write(*store, [&](auto &w) { return w.addUsage(device, 4, {2, 20}); }).ok());
        const auto used = look(*store, [&](auto &r) { return r.usage(device, 4); });
        QVERIFY(used.envelopes == 3 && used.bytes == 30);
        QVERIFY(write(*store, [&](auto &w) { return w.dropUsageBefore(5); }).ok());
        QCOMPARE(look(*store, [&](auto &r) { return r.usage(device, 4); }).envelopes, 0u);
    }
    void packsAreKeptWholeUntilTheyAreRemoved()
    {
        const auto id = rng.id<Hash>(), other = rng.id<Hash>();
        const Bytes bytes(2u << 20, 7);
        QVERIFY(!look(*store, [&](auto &r) { return r.pack(id); }));
        QVERIFY(write(*store, [&](auto &w) { return w.putPack(id, bytes); }).ok());
        QVERIFY(write(*store, [&](auto &w) { return w.putPack(id, asBytes("twice")); }).ok());
        QVERIFY(write(*store, [&](auto &w) { return w.putPack(other, asBytes("other")); }).ok());
        store = nullptr;
        store = open();
        QVERIFY(look(*store, [&](auto &r) { return r.pack(id); }) == bytes);
        QCOMPARE(look(*store, [&](auto &r) { return r.packs(); }).size(), 2u);
        QVERIFY(write(*store, [&](auto &w) { return w.removePack(id); }).ok());
        QVERIFY(!look(*store, [&](auto &r) { return r.pack(id); }));
        QVERIFY(look(*store, [&](auto &r) { return r.packs(); }) == std::vector{other});
    }
    void relaysOpenFillAndExpire()
    {
        const auto relay = rng.id<EnrolId>();
        QVERIFY(!look(*store, [&](auto &r) { return r.relayIsOpen(relay); }));
        std::uint64_t k = 0;
        const auto add = [&](int side) {
            return write(*store, [&, side](hub::StoreWriter &w) -> Result<void> {
                PIPIT_TRY_SET(k, w.addRelayMessage(relay, side, asBytes("m"), 100));
                return {};
            });
        };
        QVERIFY(add(0).ok() && k == 1);
        QVERIFY(add(0).ok() && k == 2);
        QVERIFY(add(1).ok() && k == 1);
        QCOMPARE(look(*store, [&](auto &r) { return r.relayMessages(relay, 0, 1); }).size(), 1u);
        QCOMPARE(look(*store, [&](auto &r) { return r.openRelays(); }), 1u);
        QVERIFY(write(*store, [&](auto &w) { return w.dropRelaysExpiredAt(99); }).ok());
        QVERIFY(look(*store, [&](auto &r) { return r.relayIsOpen(relay); }));
        QVERIFY(write(*store, [&](auto &w) { return w.dropRelaysExpiredAt(100); }).ok());
        QVERIFY(!look(*store, [&](auto &r) { return r.relayIsOpen(relay); }));
    }
};

} // namespace pipit::test
