// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hubkeys.h"
#include "sync/hub/service.h"

namespace pipit::hub {

struct ServerOptions {
    std::string address = "127.0.0.1"; ///< an IP
    std::uint16_t port = 0;            ///< 0: any free one
    std::size_t threads = 2;           ///< for sockets, and as many again for the disk
    std::size_t connections = 10'000;  ///< over this, a new one is closed at once
    std::int64_t idleMs = 60'000;      ///< a peer may be silent between two requests
    std::int64_t stepMs = 30'000;      ///< one handshake, read or write may take
};

/// HTTP/1.1 over TLS 1.3 in front of a HubService. Adapts and nothing else: no rule of the protocol lives here.
class Server
{
public:
    /// `service` must outlive it. Errors: Invalid (address), Io (port), Corrupt (TLS key or certificate).
    static Result<std::unique_ptr<Server>> listen(HubService &service, const HubKeys &keys, const ServerOptions &options);
    ~Server();
    std::uint16_t port() const;
    /// Serves until stop(), on this thread and threads - 1 others. Sweeps once an hour.
    void run();
    /// From any thread. Open connections are dropped: every call can be done again.
    void stop();

private:
    struct Impl;
    explicit Server(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace pipit::hub
