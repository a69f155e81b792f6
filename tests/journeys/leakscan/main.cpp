// SPDX-License-Identifier: Apache-2.0
// pipit-leakscan DIR: after pipit-journey DIR nothing readable of the page may be left in what its programs wrote.
#include "tests/journeys/leakscan/leakscan.h"
#include "tests/journeys/story.h"

#include <algorithm>
#include <cstdio>

namespace fs = std::filesystem;

namespace {

int countNamed(const fs::path &folder, const char *part)
{
    int count = 0;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && entry.file_size() > 0 && entry.path().string().find(part) != std::string::npos) ++count;
    return count;
}

} // namespace

int main(int argc, char **argv)
try {
    if (argc != 2) {
        std::fputs("usage: pipit-leakscan DIR\n", stderr);
        return 2;
    }
    const auto world = fs::path(argv[1]) / "world";
    // Where the journey left nothing, finding nothing says nothing.
    struct { const char *folder, *part; int atLeast; } wanted[] = {
        {"family/tablet", "device.db", 1}, {"family/tablet", "vault.db", 2}, {"family/tablet", "/blobs/", 1}, {"family/iro", "vault.db", 1},
        {"family/hub", "hub.db", 1},       {"family/hub", "/blobs/", 1},     {"family", "hub.log", 1},        {"logs", ".log", 0}};
    for (const auto &each : wanted)
        if (countNamed(world / each.folder, each.part) < each.atLeast) {
            std::fprintf(stderr, "there is no %s in %s: was the journey played?\n", each.part, each.folder);
            return 1;
        }

    pipit::test::LeakScan looking;
    for (const auto *words : pipit::journey::story::secret)
        if (!looking.forbid(words)) return 2;
    looking.allow("family/hub/hub.db", "SQLite"); // ciphertext and what the hub may know
    const auto leaks = looking.scan(world);
    for (const auto &leak : leaks) std::printf("%s: %s at byte %llu\n", leak.file.c_str(), leak.what.c_str(), static_cast<unsigned long long>(leak.at));
    std::printf("%zu leaks in %llu files, %llu bytes\n", leaks.size(), static_cast<unsigned long long>(looking.files()), static_cast<unsigned long long>(looking.bytes()));
    return leaks.empty() ? 0 : 1;
} catch (const std::exception &error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 2;
}
