// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "sync/wire/http.h"

namespace pipit::sync {

/// Who may answer, as SHA-256 of SubjectPublicKeyInfo. Certificate authorities are never asked.
struct Trust {
    std::vector<Hash> pins;
    bool anybody = false; ///< only while enrolling, before a manifest names the pins; compare seenPin() afterwards

    static Trust pinned(std::vector<Hash> pins) { return {std::move(pins), false}; }
    static Trust firstContact() { return {{}, true}; }
    bool accepts(const Hash &pin) const { return anybody || std::find(pins.begin(), pins.end(), pin) != pins.end(); }
};

/// Moves one request to the hub named in its authority and brings the whole answer back. Adds no header but Host and
/// Content-Length. Blocks. One thread at a time, but for cancel().
class Transport
{
public:
    virtual ~Transport() = default;
    /// Errors: Offline (no connection, or it broke), Untrusted (wrong certificate, or TLS below 1.3), Cancelled,
    /// TooBig (an answer over 17 MiB), Corrupt (no HTTP).
    virtual Result<wire::HttpResponse> exchange(const wire::HttpRequest &request, const Trust &trust) = 0;
    /// What the hub showed last; zeros before.
    virtual Hash seenPin() const = 0;
    /// From any thread: the exchange under way, and all later ones, end with Cancelled.
    virtual void cancel() = 0;
};

} // namespace pipit::sync
