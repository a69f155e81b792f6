// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/authenticator.h"

#include "sync/wire/limits.h"

namespace pipit::hub {

using wire::Problem;

bool NonceMemory::add(const DeviceId &device, const wire::Nonce &nonce, std::int64_t nowMs)
{
    // The nonce comes first: the set hashes by the first bytes.
    const auto key = *Key::from(concat(nonce.view(), device.view()));
    const std::lock_guard lock(m_mutex);
    while (!m_byAge.empty() && m_byAge.front().first < nowMs - wire::nonceMemorySeconds * 1000) {
        m_seen.erase(m_byAge.front().second);
        m_byAge.pop_front();
    }
    if (!m_seen.insert(key).second) return false;
    m_byAge.emplace_back(nowMs, key);
    return true;
}

std::size_t NonceMemory::remembered() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen.size();
}

Authenticator::Authenticator(const Parts &parts)
    : m_parts(parts),
      m_requests(parts.config.requestsPerSecond, 1'000, parts.config.requestBurst),
      m_failures(parts.config.failuresPerMinute, 60'000, parts.config.failuresPerMinute),
      m_unsigned(parts.config.openCallsPerMinute, 60'000, parts.config.openCallsPerMinute)
{
}

Reply Authenticator::denied(Problem problem, ByteView device, const std::string &peer)
{
    // An address that fails too often is told so; what it signs well is still served, because a whole
    // children's home may share one address.
    if (!m_failures.take(peer, m_parts.clock.bootMs())) return limited(device);
    m_parts.log.write(Event::Denied, device, static_cast<std::uint64_t>(problem));
    return replyWith(problem);
}

Reply Authenticator::limited(ByteView device)
{
    m_parts.log.write(Event::Limited, device);
    auto reply = replyWith(Problem::TooMany);
    reply.response.headers.set("retry-after", "10");
    return reply;
}

std::variant<Caller, Reply> Authenticator::admit(const wire::RequestHead &head, const std::string &peer)
{
    auto verified = wire::verifyRequest(head);
    if (!verified) return denied(Problem::Denied, {}, peer);
    Caller caller{*verified, {}};
    const auto device = caller.signature.device;
    const auto looked = m_parts.store.read([&](StoreReader &reader) -> Result<void> {
        PIPIT_TRY_SET(caller.record, reader.device(device));
        return {};
    });
    if (!looked) return replyFor(looked.error(), m_parts.log);
    if (!caller.record.known()) return denied(Problem::Denied, device.view(), peer);
    const auto away = m_parts.clock.wallMs() / 1000 - caller.signature.createdSeconds;
    if (away > wire::clockWindowSeconds || away < -wire::clockWindowSeconds)
        return denied(Problem::Clock, device.view(), peer);
    const auto now = m_parts.clock.bootMs();
    if (!m_nonces.add(device, caller.signature.nonce, now)) return denied(Problem::Replay, device.view(), peer);
    if (!m_requests.take(std::string(asText(device.view())), now)) return limited(device.view());
    return caller;
}

bool Authenticator::mayAskUnsigned(const std::string &peer)
{
    return m_unsigned.take(peer, m_parts.clock.bootMs());
}

} // namespace pipit::hub
