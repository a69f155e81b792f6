// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/commands.h"
#include "sync/client/beasttransport.h"

#include <csignal>
#include <cstdio>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace pipit;
using namespace pipit::authority;

namespace {

enum Exit { Done = 0, NotPossible = 1, WrongWords = 2, NotInTime = 3 };

// Keys are in memory: none of it may end in a core file, and nobody else's process may look.
void closeTheDoors()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace

int main(int argc, char **argv)
{
    closeTheDoors();
    const auto options = Options::parse({argv + 1, argv + argc});
    if (!options) {
        std::fprintf(stderr, "%s\n", options.error().detail.c_str());
        return WrongWords;
    }
    if (options->has("help") || options->command().empty()) {
        std::fputs(helpText(), options->has("help") ? stdout : stderr);
        return options->has("help") ? Done : WrongWords;
    }
    PosixFileOps files;
    SystemClock clock;
    SystemRng rng;
    Argon2id hash;
    sync::BeastTransport hub;
    const auto said = runCommand(*options, {{files, clock, rng, hash, PasswordCost{}}, hub});
    if (!said) {
        const auto &error = said.error();
        std::fprintf(stderr, "Not possible: %s%s\n", error.detail.c_str(), error.code == Code::WrongKey ? " (the passphrase is not right)" : "");
        return error.code == Code::Invalid ? WrongWords : NotPossible;
    }
    if (!said->answer.empty()) std::printf("%s\n", said->answer.c_str());
    std::fprintf(stderr, "%s\n", said->sentence.c_str());
    return said->inTime ? Done : NotInTime;
}
