// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/exchange.h"
#include "sync/hub/ratelimit.h"

#include <deque>
#include <unordered_set>

namespace pipit::hub {

/// Remembers nonces for 900 s. Thread-safe; of one process only (PROTOCOL.md §3).
class NonceMemory
{
public:
    /// False when this device used it in the last 900 s. `nowMs` never goes back.
    bool add(const DeviceId &device, const wire::Nonce &nonce, std::int64_t nowMs);
    std::size_t remembered() const;

private:
    using Key = Id<struct NonceKeyTag, 48>;
    mutable std::mutex m_mutex;
    std::unordered_set<Key, IdHash<struct NonceKeyTag, 48>> m_seen;
    std::deque<std::pair<std::int64_t, Key>> m_byAge;
};

/// Decides whether a request comes from a device that may speak: PROTOCOL.md §3, in its order. Thread-safe.
class Authenticator
{
public:
    explicit Authenticator(const Parts &parts);
    /// The caller, or the answer that refuses it.
    std::variant<Caller, Reply> admit(const wire::RequestHead &head, const std::string &peer);
    /// For open calls that make the hub check signatures: false when the address has had its share.
    bool mayAskUnsigned(const std::string &peer);

private:
    Reply denied(wire::Problem problem, ByteView device, const std::string &peer);
    Reply limited(ByteView device);

    Parts m_parts;
    NonceMemory m_nonces;
    RateLimit m_requests; // by device
    RateLimit m_failures; // by address
    RateLimit m_unsigned; // by address
};

} // namespace pipit::hub
