// SPDX-License-Identifier: Apache-2.0
// pipit-journey DIR [DRESS|review]: from a child's finger to her reviewing officer's eyes and back, on the real screens and the real hub.
#include "app/dumps.h"
#include "assets/assets.h"
#include "tests/journeys/conductor.h"
#include "tests/journeys/officersreview.h"
#include "tests/journeys/part.h"

#include <QGuiApplication>
#include <cstdio>

using namespace pipit;
using namespace pipit::journey;

namespace {

struct Script {
    const char *name, *device;
    void (*play)(Part &) = nullptr;
    void (*playDressed)(Part &, const Dress &) = nullptr;
};

constexpr Script scripts[] = {
    {"child-draws", "tablet", childDraws},
    {"child-shares", "tablet", childShares},
    {"officer-reads", "iro", officerReads},
    {"child-sees", "tablet", childSees},
    {"carer-reads", "tablet", carerReads},
    {"tablet-opens", "tablet", tabletOpens},
    {"officers-opens", "iro", officersOpens},
    {"child-settles-in", "tablet", nullptr, childSettlesIn},
    {"child-speaks", "tablet", nullptr, childSpeaks},
    {"child-is-online", "tablet", nullptr, childIsOnline},
    {"officer-answers", "iro", nullptr, officerAnswers},
    {"child-disagrees", "tablet", nullptr, childDisagrees},
    {"officer-hears", "iro", nullptr, officerHears},
    {"child-prepares", "tablet", childPrepares},
    {"officer-plans", "iro", officerPlans},
    {"officer-visits", "iro", officerVisits},
    {"officer-reviews", "iro", officerReviews},
    {"officer-decides", "iro", officerDecides},
    {"worker-decides", "worker", workerDecides},
    {"officer-hears-manager", "iro", officerHearsManager},
    {"child-reads", "tablet", childReads},
    {"officer-tells", "iro", officerTells},
    {"officer-writes", "iro", officerWrites},
    {"child-hears", "tablet", childHears},
};

int playPart(const Script &script, const QString &folder, const Dress *dress)
{
    assets::installFonts();
    Part part(folder + QStringLiteral("/world/family/") + QLatin1String(script.device), folder + QStringLiteral("/pictures"));
    try {
        part.start();
        if (dress) script.playDressed(part, *dress);
        else script.play(part);
        return 0;
    } catch (const Stumble &stumble) {
        part.tell(QStringLiteral("failed"), {{QStringLiteral("why"), stumble.why}});
    }
    try {
        part.picture(QStringLiteral("failed"));
    } catch (const Stumble &) { // there may be no window at all
    }
    return 1;
}

int conduct(int argc, char **argv, const Dress *dress, bool review)
{
    const QCoreApplication application(argc, argv);
    Conductor conductor(QDir(QString::fromLocal8Bit(argv[1])).absolutePath(), QStringLiteral(PIPIT_BUILD_DIR), QCoreApplication::applicationFilePath());
    return (review ? conductor.playReview() : dress ? conductor.playDressed(*dress) : conductor.playPage()) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const auto *dress = argc > 2 ? dressCalled(argv[argc - 1]) : nullptr;
    const bool review = argc == 3 && std::string_view(argv[2]) == "review";
    const int words = dress || review ? argc - 1 : argc;
    if (words == 2 && argv[1][0] != '-') return conduct(argc, argv, dress, review);
    if (words == 4 && std::string_view(argv[1]) == "--part") {
        app::forbidDumps(); // as the app does first of all
        const QGuiApplication application(argc, argv);
        for (const auto &script : scripts)
            if (std::string_view(argv[2]) == script.name && (dress != nullptr) == (script.playDressed != nullptr))
                return playPart(script, QString::fromLocal8Bit(argv[3]), dress);
    }
    std::fputs("usage: pipit-journey DIR [DRESS|review]\n"
               "Plays the journey of a page with a family and a hub of its own, and leaves DIR/pictures and DIR/journey.json.\n"
               "With a DRESS (little-pictures, storybook-few, plain-words, plain-tigrinya): that of a page, a plan and a map of\n"
               "people made in that look, posted six weeks later, and of the answer.\n"
               "With review: that of one review, from what the child asks for to the officer's papers, which are left in DIR/saved.\n", stderr);
    return 2;
}
