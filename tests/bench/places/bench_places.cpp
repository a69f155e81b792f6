// SPDX-License-Identifier: Apache-2.0
// How long a child waits with 2,000 pages in her book: from her fourth picture to home (with a password hash that costs
// nothing, so that what is left stands beside Argon2id), and from a tap to a place that can be used.
#include "app/pages/thumbnails.h"
#include "core/book/pagecodec.h"
#include "tests/bench/ink/table.h"
#include "tests/qml/childscreens/person.h"
#include "tests/qml/gallery/complaints.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace pipit;
using gallery::ChildStage;

namespace {

constexpr int pagesInBook = 2'000, rounds = 5;
constexpr double mark = 100;
constexpr int fingersMs = 500; ///< nobody finds the next of sixteen pictures sooner

void fill(test::TestFamily &family)
{
    auto child = family.openChild();
    auto page = test::ScreenFamily::kite();
    const auto thumbnail = app::Thumbnails::encode(app::Thumbnails::draw(page));
    for (int i = 0; i < pagesInBook; ++i) {
        page.id.bytes[0] = std::uint8_t(100 + i / 256);
        page.id.bytes[1] = std::uint8_t(i % 256);
        page.title = "Page " + std::to_string(i);
        NewEntry entry;
        entry.circle = family.circle;
        entry.content = encodePage(page)->content;
        entry.audience = {test::TestFamily::iroSeat};
        entry.use = Use::JustSoYouKnow;
        entry.thumbnail = thumbnail;
        family.tablet.clock.advance(60'000);
        if (!child->outgoing().post(std::move(entry))) qFatal("a page of the book");
        if (i % 100 == 99) family.carry(); // a book that has long gone, not a heap that waits
    }
    auto iro = family.openIro();
    if (!iro->inbox().process(family.circle)) qFatal("the officer's inbox");
    family.carry();
    if (!child->outgoing().notePosted() || !child->inbox().process(family.circle)) qFatal("the child's inbox");
}

/// Until that can be seen and has been drawn.
double msUntil(ChildStage &stage, QQuickWindow &window, const QString &tapped, const QString &seen)
{
    return bench::wallMicroseconds([&] {
        if (!ChildStage::tap(*stage.item(), tapped)) qFatal("%s cannot be tapped", qPrintable(tapped));
        do {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            window.grabWindow();
        } while (!ChildStage::find(*stage.item(), seen));
    }) / 1'000;
}

void settle(ChildStage &stage, QQuickWindow &window)
{
    for (int i = 0; i < 3; ++i) {
        stage.family().settle();
        QCoreApplication::processEvents();
        window.grabWindow();
    }
}

struct Place
{
    const char *name, *tapped, *seen;
};

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    gallery::listen();
    auto screen = gallery::screenOf(u"lock-pictures"_s);
    screen.then = {};
    screen.devices = fill;
    ChildStage stage(screen);
    auto &window = stage.show(gallery::shapeOf(u"tablet10-ltr-100-light"_s));
    bench::head("with 2,000 pages in the book");
    for (const auto *picture : {"picture3", "picture7", "picture7"}) {
        QTest::qWait(fingersMs);
        ChildStage::tap(*stage.item(), QLatin1String(picture));
    }
    QTest::qWait(fingersMs);
    bench::row("fourth picture to home, beside the password hash", msUntil(stage, window, u"picture12"_s, u"myPages"_s), "ms", mark);

    constexpr Place places[]{{"My pages", "myPages", "page0"},         {"My meeting", "myMeeting", "changeSomething"}, {"My people", "myPeople", "addSomebody"},
                             {"Answers", "answers", "askForSomething"}, {"Kept things", "keptThings", "keptThingsScreen"}, {"How it looks", "lookButton", "myLook"},
                             {"What a new page is about", "makePage", "blankPage"}, {"Help", "help", "helpNumbers"}};
    for (const auto &place : places) {
        std::vector<double> later;
        double first = 0;
        for (int round = 0; round <= rounds; ++round) {
            settle(stage, window);
            const auto took = msUntil(stage, window, QLatin1String(place.tapped), QLatin1String(place.seen));
            if (round == 0) first = took;
            else later.push_back(took);
            settle(stage, window);
            ChildStage::tap(*stage.item(), u"back"_s);
            settle(stage, window);
        }
        bench::row((std::string(place.name) + ", the first time").c_str(), first, "ms", mark);
        bench::row((std::string(place.name) + ", later, the middle of five").c_str(), bench::quantile(later, 0.5), "ms", mark);
    }
    ChildStage::tap(*stage.item(), u"makePage"_s);
    settle(stage, window);
    bench::row("an empty page, the first time", msUntil(stage, window, u"blankPage"_s, u"canvas"_s), "ms", mark);
    return 0;
}
