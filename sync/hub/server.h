// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hubkeys.h"
#include "sync/hub/service.h"

namespace pipit::hub {

/// Times after which a silent or slow peer is let go.
struct Patience {
    std::int64_t idleMs = 60'000;  ///< between two requests
    std::int64_t stepMs = 30'000;  ///< for one handshake, read or write
};

/// HTTP/1.1 over TLS 1.3 in front of a HubService. Adapts and nothing else: no rule of the protocol lives here.
class Server
{
public:
    /// Listens at `address` (an IP), port 0 for any free one. `service` must outlive it.
    /// Errors: Io (address or port), Corrupt (TLS key or certificate).
    static Result<std::unique_ptr<Server>> listen(HubService &service, const HubKeys &keys, const std::string &address,
                                                  std::uint16_t port, std::size_t threads, Patience patience = {});
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
