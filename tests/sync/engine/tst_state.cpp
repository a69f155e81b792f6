// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/downloadlane.h"
#include "sync/engine/httpdate.h"
#include "sync/engine/state.h"
#include "tests/support/seededrng.h"

#include <QtTest>

using namespace pipit;
using namespace pipit::sync;
using pipit::test::SeededRng;

namespace {

EngineState fullState(SeededRng &rng)
{
    EngineState state;
    state.site = Site{"hub.example:8443", rng.id<AuthorityId>(), rng.id<Hash>()};
    state.authors[rng.id<AuthorId>()] = {{7, rng.id<Hash>()}, Bytes(184, 3), true};
    state.authors[rng.id<AuthorId>()] = {};
    state.mailboxes[rng.id<MailboxId>()] = {{UINT64_MAX, rng.id<Hash>()}, Bytes(136, 4)};
    state.token = rng.id<wire::NewsToken>();
    state.clockSeconds = -12'345;
    state.uploads[rng.id<BlobId>()] = {rng.id<wire::tus::UploadId>(), 1ull << 40, true};
    state.downloads[rng.id<BlobId>()] = {65'536, 1ull << 33};
    OutboxItem item{rng.id<EnvHash>(), 2'000, rng.id<AuthorId>(), {rng.id<MailboxId>(), rng.id<MailboxId>()},
                    {rng.id<EnvHash>()}, {{rng.id<BlobId>(), 33'000}, {rng.id<BlobId>(), 1}}};
    state.outbox[1] = {item, true, wire::Problem::Forbidden};
    state.outbox[300] = {item, false, wire::Problem::None};
    state.authority = {Bytes{1}, Bytes{2, 2}};
    state.settings = {Bytes{3}};
    state.circles[rng.id<CircleId>()] = {Bytes{4}, Bytes{5}, Bytes{6}};
    state.freshness[rng.id<CircleId>()] = Bytes{7};
    state.packs = {rng.id<Hash>(), rng.id<Hash>()};
    return state;
}

} // namespace

class StateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackFromItsRows()
    {
        SeededRng rng(5);
        const auto state = fullState(rng);
        auto rows = state.toRows();
        std::reverse(rows.begin(), rows.end()); // a database promises no order
        const auto back = EngineState::fromRows(rows);
        QVERIFY(back.ok());
        QVERIFY(*back == state);
    }

    void refusesADamagedRowAndNeverReadsPastIt()
    {
        SeededRng rng(6);
        const auto rows = fullState(rng).toRows();
        for (const auto &row : rows) {
            if (row.table == Table::Authority || row.table == Table::Circle || row.table == Table::Settings ||
                row.table == Table::Freshness)
                continue; // documents are opaque here
            for (std::size_t size = 0; size < row.value->size(); ++size) {
                const Bytes part(row.value->begin(), row.value->begin() + std::ptrdiff_t(size));
                QVERIFY(!EngineState::fromRows({{row.table, row.key, part}}).ok());
            }
        }
    }

    void refusesATableOfALaterPipit()
    {
        const auto read = EngineState::fromRows({{static_cast<Table>(99), {}, Bytes{0}}});
        QVERIFY(!read.ok());
        QCOMPARE(read.code(), Code::TooNew);
    }

    void cutsDocumentsAtAGap()
    {
        const auto state = EngineState::fromRows({documentRow(Table::Authority, 1, Bytes{1}), documentRow(Table::Authority, 3, Bytes{3})});
        QVERIFY(state.ok());
        QCOMPARE(state->authority, std::vector<Bytes>{Bytes{1}});
    }

    void readsTheDateOfRfc9110()
    {
        QCOMPARE(readHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"), std::optional<std::int64_t>(784'111'777));
        QCOMPARE(readHttpDate("Thu, 29 Feb 2024 00:00:00 GMT"), std::optional<std::int64_t>(1'709'164'800));
        for (const auto *wrong : {"", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 31 Feb 1994 08:49:37 GMT",
                                  "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 199x 08:49:37 GMT"})
            QVERIFY2(!readHttpDate(wrong), wrong);
    }

    void readsAContentRange()
    {
        const auto range = ContentRange::read("bytes 5-9/20");
        QVERIFY(range && range->first == 5 && range->last == 9 && range->total == 20);
        for (const auto *wrong : {"", "bytes 9-5/20", "bytes 5-20/20", "bytes 5-9/*", "bytes */20", "5-9/20", "bytes 5-9", "bytes -5-9/20"})
            QVERIFY2(!ContentRange::read(wrong), wrong);
    }

    void backsOffFromFiveSecondsToAnHour()
    {
        SeededRng rng(8);
        Backoff backoff;
        std::int64_t base = Backoff::firstMs;
        for (int k = 0; k < 14; ++k) {
            const auto delay = backoff.next(rng);
            QVERIFY(delay >= base - base / 4 && delay <= std::min(Backoff::mostMs, base + base / 4 + 1));
            base = std::min(Backoff::mostMs, base * 2);
        }
        backoff.reset();
        QVERIFY(backoff.next(rng) <= 6'251);
    }

    void makesPiecesAsLargeAsTheLinkCarries()
    {
        Pace pace;
        QCOMPARE(pace.piece(), std::uint64_t(1) << 20);
        pace.moved(1 << 20, 10);
        QCOMPARE(pace.piece(), std::uint64_t(2) << 20); // at most twofold
        for (int i = 0; i < 10; ++i) pace.moved(pace.piece(), 10);
        QCOMPARE(pace.piece(), std::uint64_t(16) << 20);
        pace.moved(16 << 20, 64'000); // 256 KiB a second
        QCOMPARE(pace.piece(), std::uint64_t(1) << 20);
        for (int i = 0; i < 10; ++i) pace.moved(pace.piece(), 1'000);
        pace.cut();
        QCOMPARE(pace.piece(), std::uint64_t(1) << 20);
        for (int i = 0; i < 10; ++i) pace.moved(pace.piece(), 10);
        pace.setMetered(true);
        QCOMPARE(pace.piece(), std::uint64_t(1) << 20);
    }
};

QTEST_GUILESS_MAIN(StateTest)
#include "tst_state.moc"
