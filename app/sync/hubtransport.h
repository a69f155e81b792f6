// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/format/identity.h"
#include "sync/wire/http.h"

#include <QObject>

#include <functional>
#include <map>

namespace pipit::app {

/// Moves signed requests to the hub by the transport of sync/client, on a thread of its own: TLS 1.3, the hub's key pinned, no
/// certificate authority asked, no cookie, no cache, no redirect, no header but the request's. Requests go one after another. Lives on the
/// thread that it was moved to; answers come there, in that order, from its event loop.
class HubTransport : public QObject
{
    Q_OBJECT

public:
    explicit HubTransport(QObject *parent = nullptr);
    /// Waits a moment for what is under way to end, and not for a name that the network does not resolve.
    ~HubTransport() override;

    /// Errors: Offline, Untrusted (wrong key, or TLS below 1.3), Cancelled, TooBig (an answer over 17 MiB), Corrupt (no HTTP).
    using Done = std::function<void(Result<wire::HttpResponse>)>;
    /// `pins`: SHA-256 of SubjectPublicKeyInfo of who may answer.
    virtual void send(const wire::HttpRequest &request, const std::vector<Hash> &pins, Done done);
    /// All that is under way is done with Cancelled before this returns.
    void cancel();

private:
    class Line;
    void land(std::uint64_t number, Result<wire::HttpResponse> answer);
    std::shared_ptr<Line> m_line;
    std::map<std::uint64_t, Done> m_waiting; ///< by the number of their request
    std::uint64_t m_number = 0;              ///< of the last one
};

} // namespace pipit::app
