// SPDX-License-Identifier: Apache-2.0
// How long an officer waits who has 200 children and five years of entries of each: from the unlock (with a password hash
// that costs nothing) to the list, from a tap to a child's page, from a word to what is found. Usage: bench_officer [CHILDREN ENTRIES]
#include "app/iro/casecard.h"
#include "app/iro/duelist.h"
#include "app/iro/searchmodel.h"
#include "core/base/civiltime.h"
#include "core/vault/search.h"
#include "tests/bench/ink/table.h"
#include "tests/bench/officer/fullvault.h"
#include "tests/support/appworld.h"

#include <QGuiApplication>

#include <thread>

using namespace Qt::StringLiterals;
using namespace pipit;

namespace {

constexpr int rounds = 9;

void until(const std::function<bool()> &done)
{
    while (!done()) {
        QCoreApplication::processEvents();
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
}

double ms(const std::function<void()> &work)
{
    return bench::wallMicroseconds(work) / 1'000;
}

/// Everything is found by its words, as after a day's work.
void settle(bench::FullVault &full)
{
    auto sam = full.family.openIro();
    for (bool more = true; more;) {
        const auto some = sam->search().follow(20'000);
        if (!some) qFatal("words");
        more = *some;
    }
}

/// The app anew: unlock, and the list beside it.
struct Times
{
    double unlock = 0, list = 0;
};

Times listAfterUnlock(test::AppWorld &world, const ProfileCard &card, std::size_t children)
{
    const auto secret = std::make_shared<SecretBytes>(ByteView(test::TestFamily::passphrase()));
    Times out;
    out.unlock = ms([&] {
        if (!world.ask([secret, tag = card.tag](app::DeviceSession &device) { return device.unlock(tag, *secret); })) qFatal("unlock");
    });
    std::unique_ptr<app::DueList> list;
    out.list = ms([&] {
        world.session.opened(card);
        list = std::make_unique<app::DueList>();
        until([&] { return list->loaded() && list->total() == int(children); });
    });
    return out;
}

double rowMicroseconds(test::AppWorld &world, const CircleId &circle)
{
    return world.ask([circle](app::DeviceSession &device) {
        auto look = device.summaries().look();
        const auto *told = look ? device.summaries().of(circle, *look) : nullptr;
        if (!told) qFatal("no summary");
        const auto &manifest = device.device().manifests().circle(circle)->newest();
        const auto bytes = told->summary.encode();
        const auto today = civil::today(device.clock());
        return bench::medianOf(51, [&] {
            auto summary = CaseSummary::decode(*bytes);
            (void)app::DueList::rowOf(app::briefOf(circle, manifest, std::move(*summary)), today, ClockParameters());
        });
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const int children = argc > 2 ? std::atoi(argv[1]) : 200, entries = argc > 2 ? std::atoi(argv[2]) : 2'000;
    bench::FullVault full(children, entries);
    settle(full);
    full.family.iroDevice.close();
    std::printf("%d children with %d entries each\n", children, entries);

    {
        test::AppWorld world(full.family.iroDevice);
        bench::row("the first list of a vault without summaries", ms([&] {
            if (!world.open(full.family.iro, test::TestFamily::passphrase())) qFatal("unlock");
            app::DueList list;
            until([&] { return list.loaded() && list.briefsMade() >= children; });
            world.settle();
        }), "ms", 0);
    }
    std::vector<double> unlocks, lists;
    for (int round = 0; round < rounds; ++round) {
        test::AppWorld world(full.family.iroDevice);
        const auto times = listAfterUnlock(world, full.family.iro, full.circles.size());
        unlocks.push_back(times.unlock);
        lists.push_back(times.list);
    }
    bench::row("unlock, beside the password hash", bench::median(unlocks), "ms", 0);
    bench::row("from the unlock to the list", bench::median(lists), "ms", 200);

    test::AppWorld world(full.family.iroDevice);
    if (!world.open(full.family.iro, test::TestFamily::passphrase())) qFatal("unlock");
    app::DueList list;
    until([&] { return list.loaded(); });
    std::vector<double> pages;
    for (int round = 0; round < rounds; ++round) { // another child each time: nobody's book is there yet
        const auto hex = QString::fromStdString(full.circles[std::size_t(round) % (full.circles.size() - 1)].hex());
        app::CaseCard card;
        pages.push_back(ms([&] {
            card.setCircle(hex);
            until([&] { return card.loaded(); });
        }));
    }
    bench::row("a child’s page", bench::median(pages), "ms", 100);

    app::SearchModel search;
    until([&] { return !search.unfinished(); });
    std::vector<double> found;
    for (const auto *word : {"aeroplane", "bike", "lake 7", "school place", "dog", "thorn", "lunch", "kim", "zahra"})
        found.push_back(ms([&] {
            search.setText(QLatin1String(word));
            until([&] { return search.answered(); });
        }));
    bench::row("what is found, the middle of nine words", bench::median(found), "ms", 100);
    bench::row("the slowest of them", bench::quantile(found, 1), "ms", 100);

    const auto much = rowMicroseconds(world, full.circles.front()), little = rowMicroseconds(world, full.circles.back());
    bench::row("a row of a child with all entries", much, "µs", 0);
    bench::row("a row of a child with 20", little, "µs", 0);
    bench::row("the first beside the second", much / little, "times", 0);
    return 0;
}
