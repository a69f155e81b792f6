// SPDX-License-Identifier: Apache-2.0
#include "tests/support/simdevice.h"

namespace pipit::test {

using namespace sync;

SimDevice::SimDevice(const SimCircle &circle, const SimMember &who, std::uint64_t seed, const std::string &host)
    : m_circle(circle), m_who(who), m_rng(seed), m_signer(who.device)
{
    effect::Keep enrolled;
    enrolled.rows = {rowOf(Site{host, circle.authority.authorityId, circle.anchor()}),
                     documentRow(Table::Authority, 1, circle.authorityDocument)};
    (void)store.keep(enrolled);
    restart();
}

void SimDevice::restart()
{
    store.powerOn();
    m_engine = std::make_unique<Engine>(EngineState::fromRows(store.rows().value()).value(), m_signer, m_rng);
}

OutboxItem SimDevice::write(std::vector<SeatId> to, const std::vector<std::size_t> &blobSizes)
{
    OutboxItem item;
    std::vector<BlobId> ids;
    for (const auto size : blobSizes) {
        Bytes bytes(size);
        m_rng.fill(bytes);
        const BlobId id{sha256(bytes).bytes};
        store.blobs[id] = std::move(bytes);
        ids.push_back(id);
        item.blobs.push_back({id, size});
    }
    const auto sealed = m_circle.seal(m_who, to, ids, m_rng);
    store.envelopes[sealed.hash] = sealed.bytes;
    item.envelope = sealed.hash;
    item.size = sealed.bytes.size();
    item.author = m_who.authorId();
    item.mailboxes = m_circle.mailboxes(to);
    written.push_back(item);
    tell(event::OutboxChanged{{item}, {}});
    return item;
}

// No receipts of readers here: everything posted is unconfirmed.
void SimDevice::postAgain()
{
    event::OutboxChanged again;
    for (const auto &item : written)
        if (std::any_of(store.posted.begin(), store.posted.end(),
                        [&](const Posted &posted) { return posted.envelope == item.envelope; }))
            again.added.push_back(item);
    tell(std::move(again));
}

ClientLoop::Report SimDevice::run(Transport &network, SimClock &clock, std::int64_t ms)
{
    const auto deadline = clock.bootMs() + ms;
    for (;;) {
        ClientLoop loop(*m_engine, network, store, clock, [&](std::int64_t pause) { clock.pass(pause); });
        const auto events = std::exchange(m_events, {});
        for (const auto &event : events) loop.tell(event);
        auto report = loop.run(deadline);
        if (!report) {
            restart();
            // The app's own list says what was not posted yet, as it does at every start.
            event::OutboxChanged unposted;
            for (const auto &item : written)
                if (std::none_of(store.posted.begin(), store.posted.end(),
                                 [&](const Posted &posted) { return posted.envelope == item.envelope; }))
                    unposted.added.push_back(item);
            tell(std::move(unposted));
            continue;
        }
        for (; m_alarmsSeen < store.alarms.size(); ++m_alarmsSeen)
            if (store.alarms[m_alarmsSeen].kind == AlarmKind::HubLost) postAgain();
        if (m_events.empty() || clock.bootMs() >= deadline) return *report;
    }
}

bool SimDevice::alarmed(AlarmKind kind) const
{
    return std::any_of(store.alarms.begin(), store.alarms.end(), [&](const auto &alarm) { return alarm.kind == kind; });
}

} // namespace pipit::test
