// SPDX-License-Identifier: Apache-2.0
// Blobs on their way down: several are checked at once, beside what travels, and a last part may be lost with the power.
#include "tests/support/engineworld.h"

#include <QtTest>
#include <numeric>

using namespace pipit;
using namespace pipit::test;
using namespace pipit::sync;

namespace {

constexpr SeatId childSeat = EngineWorld::childSeat, iroSeat = EngineWorld::iroSeat;
constexpr std::int64_t hour = 3'600'000;

struct World : EngineWorld {
    /// One note for each size, posted.
    explicit World(const std::vector<std::size_t> &sizes) : EngineWorld(47)
    {
        for (const auto size : sizes) child.write({childSeat, iroSeat}, {size});
        child.run(network, clock, hour);
        network.log.clear();
    }
    bool allHere() const
    {
        return std::all_of(child.written.begin(), child.written.end(), [&](const auto &item) {
            return std::all_of(item.blobs.begin(), item.blobs.end(), [&](const auto &blob) { return iro.store.blobs.count(blob.id) > 0; });
        });
    }
    int asked(const std::string &opening) const
    {
        return int(std::count_if(network.log.begin(), network.log.end(), [&](const auto &line) { return line.starts_with(opening); }));
    }
};

/// A driver that lets a request travel while it works at the rest, as the app's does.
struct Beside {
    explicit Beside(World &all) : world(all) { step(event::Online{}); }
    void run()
    {
        for (int turns = 0; turns < 2'000 && !world.iro.engine().idle(); ++turns) go();
    }
    /// What comes next, or time.
    void go()
    {
        if (events.empty()) return step(event::Tick{});
        auto event = std::move(events.front());
        events.pop_front();
        step(std::move(event));
    }
    void step(Event event)
    {
        const auto effects = world.iro.engine().step(std::move(event), {world.clock.wallMs(), world.clock.bootMs()});
        bool sent = false;
        for (const auto &effect : effects) {
            if (const auto *keep = std::get_if<effect::Keep>(&effect)) {
                if (!world.iro.store.keep(*keep)) qFatal("keep");
                if (!keep->delivered.empty()) events.push_front(event::BlobsHere{});
                if (keep->onlyDownloads() && !keep->empty()) ++downloadsKept;
                for (const auto &row : keep->rows) rowsOfDownloads += row.table == Table::Download;
            } else if (const auto *send = std::get_if<effect::Send>(&effect)) {
                sent = true;
                events.push_back(event::Response{send->id, world.network.exchange(send->request, Trust::pinned(world.iro.engine().pins())).value()});
                most = std::max(most, int(std::count_if(events.begin(), events.end(), [](const Event &each) { return std::holds_alternative<event::Response>(each); })));
            } else if (const auto *read = std::get_if<effect::Read>(&effect)) {
                event::ReadDone done{read->id, {}};
                for (const auto &source : read->sources) done.bytes.push_back(world.iro.store.read(source).value());
                events.push_back(std::move(done));
            } else if (const auto *check = std::get_if<effect::CheckBlobs>(&effect)) {
                checks.push_back(check->blobs.size());
                besideSend += sent;
                events.push_back(event::BlobsChecked{check->id, world.iro.store.finishBlobs(check->blobs).value()});
            } else if (const auto *wait = std::get_if<effect::Wait>(&effect)) {
                if (events.empty()) world.clock.pass(std::max<std::int64_t>(0, wait->untilBootMs - world.clock.bootMs()));
            }
        }
    }
    World &world;
    std::deque<Event> events;
    std::vector<std::size_t> checks;
    int besideSend = 0, downloadsKept = 0, rowsOfDownloads = 0;
    int most = 0; ///< requests under way at once
};

} // namespace

class DownloadsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyAreCheckedTogetherWhileTheNextTravels()
    {
        World world(std::vector<std::size_t>(20, 40'000));
        Beside driver(world);
        driver.run();
        QVERIFY(world.allHere());
        QCOMPARE(world.asked("GET /v1/blobs"), 20); // each once
        QCOMPARE(std::accumulate(driver.checks.begin(), driver.checks.end(), std::size_t(0)), std::size_t(20));
        QVERIFY(driver.checks.size() <= 5); // eight at once, and the rest
        QVERIFY(driver.besideSend >= 1);
        // A row when it is named and one when it is here; none for the part that brought all of it.
        QCOMPARE(driver.rowsOfDownloads, 40);
        QVERIFY(world.iro.engine().state().downloads.empty());
    }

    void theNextOneTravelsWhileOneIsWritten()
    {
        World world(std::vector<std::size_t>(20, 40'000));
        Beside driver(world);
        driver.run();
        QVERIFY(world.allHere());
        QCOMPARE(driver.most, 2);
    }

    void nothingGoesAheadOfWhatWaitsToBePosted()
    {
        World world(std::vector<std::size_t>(20, 40'000));
        Beside driver(world);
        while (world.asked("GET /v1/blobs") < 1) driver.go();
        driver.events.push_back(event::OutboxChanged{{world.iro.write({iroSeat, childSeat})}, {}});
        driver.run();
        QVERIFY(world.allHere());
        const auto &log = world.network.log;
        const auto posted = std::find(log.begin(), log.end(), "POST /v1/envelopes");
        QVERIFY(posted != log.end());
        QVERIFY(std::count_if(log.begin(), posted, [](const auto &line) { return line.starts_with("GET /v1/blobs"); }) <= 4);
    }

    void theAnswerOfOneThatWentAheadCountsThoughTheFirstCameToNothing()
    {
        World world({40'000, 40'000});
        Beside driver(world);
        while (driver.most < 2) driver.go();
        auto &first = std::get<event::Response>(*std::find_if(driver.events.begin(), driver.events.end(), [](const Event &each) { return std::holds_alternative<event::Response>(each); }));
        first.response = {500, {}, {}};
        driver.run();
        QVERIFY(world.allHere());
        QCOMPARE(world.asked("GET /v1/blobs"), 3);
    }

    void oneThatComesAloneIsCheckedAtOnce()
    {
        World world({40'000});
        Beside driver(world);
        driver.run();
        QVERIFY(world.allHere());
        QCOMPARE(driver.checks, std::vector<std::size_t>{1});
    }

    void oneDoesNotWaitForMoreThanASecond()
    {
        World world(std::vector<std::size_t>(6, 40'000));
        world.network.exchangeMs = 600;
        Beside driver(world);
        driver.run();
        QVERIFY(world.allHere());
        QVERIFY(driver.checks.size() >= 2);
    }

    void aPassIsNotOverBeforeWhatCameIsChecked()
    {
        World world({40'000, 40'000});
        Beside driver(world);
        while (driver.checks.empty()) {
            QVERIFY(!world.iro.engine().idle());
            driver.go();
        }
        QVERIFY(!world.iro.engine().idle()); // its answer is not told yet
        driver.run();
        QVERIFY(world.iro.engine().idle());
    }

    void whatWasFetchedIsCheckedThoughTheNetworkGoes()
    {
        World world({40'000, 40'000});
        Beside driver(world);
        while (world.asked("GET /v1/blobs") < 1 || driver.events.empty()) {
            driver.go();
        }
        driver.go(); // the first blob's answer
        driver.step(event::Offline{});
        QVERIFY(!driver.checks.empty());
        QCOMPARE(world.iro.store.blobs.size(), std::size_t(1));
    }

    void aLastPartThatWasLostWithThePowerComesAgain()
    {
        for (int n = 1; n < 40; ++n) {
            World world({40'000, 3'000'000, 40'000});
            world.iro.store.powerOffAt(n);
            world.iro.run(world.network, world.clock, hour);
            QVERIFY2(world.allHere(), qPrintable(QStringLiteral("power off at %1").arg(n)));
            QVERIFY(world.iro.engine().state().downloads.empty());
            QVERIFY(!world.iro.alarmed(AlarmKind::BlobDamaged)); // nobody is to blame
        }
    }
};

QTEST_GUILESS_MAIN(DownloadsTest)
#include "tst_downloads.moc"
