// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/folderblobstore.h"
#include "sync/hub/server.h"
#include "sync/hub/sqlitestore.h"

#include <csignal>
#include <cstdio>
#include <pthread.h>
#include <sys/resource.h>
#include <thread>

using namespace pipit;
using namespace pipit::hub;

namespace {

constexpr const char *usage =
    "pipit-hub keeps sealed envelopes for an authority. It can open nothing.\n\n"
    "  pipit-hub --init  --data DIR                    make its keys; print what the authority manifest must name\n"
    "  pipit-hub --trust HASH --data DIR               serve the authority whose first manifest has this hash (once)\n"
    "  pipit-hub --data DIR [--listen ADDRESS:PORT]    serve; 127.0.0.1:0 takes any free port and prints it\n"
    "  pipit-hub --show  --data DIR                    print the keys again\n"
    "  pipit-hub --version\n\n"
    "--trust may be given together with --listen. Limits are in DIR/hub.conf. SIGTERM and SIGINT stop it.\n";

struct Options {
    std::string data, listen = "127.0.0.1:0", trust;
    bool init = false, show = false, serve = true;
};

int complain(const Error &error)
{
    std::fprintf(stderr, "pipit-hub: %s (%u)\n", error.detail.c_str(), static_cast<unsigned>(error.code));
    return 1;
}

std::optional<Options> read(int count, char **words)
{
    Options options;
    bool listening = false;
    for (int i = 1; i < count; ++i) {
        const std::string_view word = words[i];
        const bool more = i + 1 < count;
        if (word == "--data" && more) options.data = words[++i];
        else if (word == "--trust" && more) options.trust = words[++i];
        else if (word == "--listen" && more) options.listen = words[++i], listening = true;
        else if (word == "--init") options.init = true;
        else if (word == "--show") options.show = true;
        else return std::nullopt;
    }
    if (options.data.empty()) return std::nullopt;
    options.serve = listening || (!options.init && !options.show && options.trust.empty());
    return options;
}

void print(const HubKeys &keys)
{
    std::printf("receipt_pk %s\ntls_pin %s\ntls_next_pin %s\n", keys.receipt.publicKey().hex().c_str(), keys.pin.hex().c_str(),
                keys.nextPin.hex().c_str());
}

Result<Config> loadConfig(FileOps &files, const std::string &path)
{
    if (!files.exists(path)) PIPIT_TRY(files.writeAtomically(path, asBytes(Config{}.encode())));
    PIPIT_TRY_SET(const auto text, files.readAll(path, 64 * 1024));
    return Config::decode(asText(text));
}

Result<void> trust(Store &store, const std::string &hex)
{
    const auto bytes = fromHex(hex);
    const auto hash = bytes ? Hash::from(*bytes) : std::nullopt;
    if (!hash) return Error{Code::Invalid, "--trust wants 64 hex digits"};
    return writeAndWait(store, [&](StoreWriter &writer) -> Result<void> {
        PIPIT_TRY_SET(const auto before, writer.trustedAuthority());
        if (before && *before != *hash) return Error{Code::Refused, "this hub serves another authority already"};
        return writer.setTrustedAuthority(*hash);
    });
}

/// Blocks both signals in this thread and those that are made later, and waits for one on a thread of its own.
class StopSignals
{
public:
    StopSignals()
    {
        sigemptyset(&m_set);
        sigaddset(&m_set, SIGTERM);
        sigaddset(&m_set, SIGINT);
        pthread_sigmask(SIG_BLOCK, &m_set, nullptr);
    }
    void watch(Server &server)
    {
        m_thread = std::thread([this, &server] {
            int signal = 0;
            sigwait(&m_set, &signal);
            server.stop();
        });
    }
    /// Ends the wait where nobody sent one.
    void done()
    {
        if (!m_thread.joinable()) return;
        pthread_kill(m_thread.native_handle(), SIGTERM);
        m_thread.join();
    }
    ~StopSignals() { done(); }

private:
    sigset_t m_set{};
    std::thread m_thread;
};

Result<void> serve(Parts parts, const HubKeys &keys, const std::string &listen, StopSignals &signals)
{
    const auto colon = listen.rfind(':');
    const auto port = colon == std::string::npos ? std::nullopt : wire::readDecimal(std::string_view(listen).substr(colon + 1));
    if (!port || *port > 65'535) return Error{Code::Invalid, "--listen wants ADDRESS:PORT"};
    auto address = listen.substr(0, colon);
    if (address.starts_with('[') && address.ends_with(']')) address = address.substr(1, address.size() - 2);
    HubService service(parts);
    ServerOptions options;
    options.address = address;
    options.port = static_cast<std::uint16_t>(*port);
    options.threads = parts.config.threads;
    options.connections = parts.config.connections;
    PIPIT_TRY_SET(auto server, Server::listen(service, keys, options));
    signals.watch(*server);
    // One line that a script can wait for.
    std::printf("listening %s:%u\n", address.c_str(), static_cast<unsigned>(server->port()));
    std::fflush(stdout);
    parts.log.write(Event::Started, {}, server->port());
    server->run();
    signals.done();
    parts.log.write(Event::Stopped);
    return {};
}

Result<void> run(const Options &options)
{
    StopSignals signals; // before any thread is made: each would otherwise take the signal itself
    PosixFileOps files;
    SystemRng rng;
    SystemClock clock;
    StderrLog log;
    if (options.init) PIPIT_TRY(makeHubKeys(files, options.data, rng));
    PIPIT_TRY_SET(const auto keys, loadHubKeys(files, options.data));
    if (options.init || options.show) print(keys);
    if (!options.serve && options.trust.empty()) return {};
    PIPIT_TRY_SET(const auto config, loadConfig(files, options.data + "/hub.conf"));
    PIPIT_TRY_SET(auto store, SqliteStore::open(options.data + "/hub.db", config.threads));
    if (!options.trust.empty()) PIPIT_TRY(trust(*store, options.trust));
    if (!options.serve) return {};
    PIPIT_TRY_SET(auto blobs, FolderBlobStore::open(files, options.data));
    return serve({*store, *blobs, clock, rng, log, config, keys.receipt}, keys, options.listen, signals);
}

} // namespace

int main(int count, char **words)
{
    if (count == 2 && std::string_view(words[1]) == "--version") {
        std::printf("pipit-hub %s protocol 1\n", PIPIT_VERSION);
        return 0;
    }
    const auto options = read(count, words);
    if (!options) {
        std::fputs(usage, stderr);
        return 2;
    }
    std::signal(SIGPIPE, SIG_IGN);
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max; // a connection is a descriptor
        setrlimit(RLIMIT_NOFILE, &files);
    }
    const auto done = run(*options);
    return done ? 0 : complain(done.error());
}
