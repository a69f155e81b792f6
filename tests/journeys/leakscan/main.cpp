// SPDX-License-Identifier: Apache-2.0
// pipit-leakscan DIR [DRESS|review]: after pipit-journey with the same words nothing readable of the page may be left in what its programs wrote.
// Exits with 0 when nothing is, 1 when something is, 2 when it cannot tell.
#include "tests/journeys/dress.h"
#include "tests/journeys/leakscan/leakscan.h"
#include "tests/journeys/reviewstory.h"
#include "tests/journeys/story.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <map>
#include <set>

namespace fs = std::filesystem;

namespace {

struct Place {
    const char *folder, *part;
    int atLeast;
    bool mayBeEmpty = false, ofMedia = false;
};

// Where the journey left nothing, finding nothing says nothing.
constexpr Place places[] = {
    {"family/tablet", "device.db", 1}, {"family/tablet", "vault.db", 2}, {"family/tablet", "/blobs/", 1, false, true},
    {"family/iro", "device.db", 1},    {"family/iro", "vault.db", 1},    {"family/iro", "/in/", 1, false, true},
    {"family/hub", "hub.db", 1},       {"family/hub", "/blobs/", 1, false, true},     {"family", "hub.log", 1},
    {"logs", ".log", 5, true},         {"run", "pulseaudio.log", 1, true}, {"home", "", 0}, {"tmp", "", 0}, {"cwd", "", 0},
};

int count(const fs::path &folder, const Place &place)
{
    int found = 0;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && (place.mayBeEmpty || entry.file_size() > 0) && entry.path().string().find(place.part) != std::string::npos) ++found;
    return found;
}

// Pieces of ink and sound that the journey told of. False when there are too few of a kind.
bool forbidCanaries(pipit::test::LeakScan &looking, const QString &journey)
{
    QFile file(journey);
    if (!file.open(QIODevice::ReadOnly)) return false;
    std::map<QString, int> pieces;
    const auto steps = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("steps")).toArray();
    for (const auto &step : steps)
        for (const auto &each : step.toObject().value(QStringLiteral("canaries")).toArray()) {
            const auto bytes = QByteArray::fromHex(each.toObject().value(QStringLiteral("hex")).toString().toLatin1());
            const auto what = each.toObject().value(QStringLiteral("what")).toString();
            if (!looking.forbidBytes({bytes.constData(), std::size_t(bytes.size())}, "a piece of " + what.toStdString())) return false;
            ++pieces[what];
        }
    return pieces[QStringLiteral("draft")] >= 8 && pieces[QStringLiteral("page")] >= 8 && pieces[QStringLiteral("voice")] >= 8;
}

// What the officer saved lies outside the world, where she put it: these files, and no more.
bool onlySaved(const fs::path &folder)
{
    std::set<std::string> there, allowed(std::begin(pipit::journey::reviewstory::savedFiles), std::end(pipit::journey::reviewstory::savedFiles));
    for (const auto &entry : fs::recursive_directory_iterator(folder)) there.insert(fs::relative(entry.path(), folder).string());
    if (there == allowed) return true;
    std::fputs("what lies in saved is not what the officer saved\n", stderr);
    return false;
}

} // namespace

int main(int argc, char **argv)
try {
    const bool review = argc == 3 && std::string_view(argv[2]) == "review";
    const bool dressed = review || (argc == 3 && pipit::journey::dressCalled(argv[2]));
    if (argc != 2 && !dressed) {
        std::fputs("usage: pipit-leakscan DIR [DRESS|review]\n", stderr);
        return 2;
    }
    const auto folder = fs::path(argv[1]), world = folder / "world";
    for (const auto &place : places)
        if (!(dressed && place.ofMedia) && (!fs::is_directory(world / place.folder) || count(world / place.folder, place) < place.atLeast)) {
            std::fprintf(stderr, "there is no %s in %s: was the journey played?\n", place.part, place.folder);
            return 2;
        }

    pipit::test::LeakScan looking;
    for (const auto *words : pipit::journey::story::secret)
        if (!looking.forbid(words)) return 2;
    if (review)
        for (const auto *words : pipit::journey::reviewstory::secret)
            if (!looking.forbid(words)) return 2;
    // In a dress she neither paints much nor speaks: the words of the answers are what could leak.
    if (!dressed && !forbidCanaries(looking, QString::fromStdString((folder / "journey.json").string()))) {
        std::fputs("journey.json tells of too few pieces of ink and sound to look for\n", stderr);
        return 2;
    }
    looking.allow("family/hub/hub.db", "SQLite"); // ciphertext and what the hub may know
    if (review && !onlySaved(folder / "saved")) return 1;
    const auto leaks = looking.scan(world);
    for (const auto &leak : leaks) std::printf("%s: %s at byte %llu\n", leak.file.c_str(), leak.what.c_str(), static_cast<unsigned long long>(leak.at));
    std::printf("%zu leaks in %llu files, %llu bytes\n", leaks.size(), static_cast<unsigned long long>(looking.files()), static_cast<unsigned long long>(looking.bytes()));
    return leaks.empty() ? 0 : 1;
} catch (const std::exception &error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 2;
}
