// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/clientloop.h"
#include "tests/support/memorydevicestore.h"
#include "tests/support/simnetwork.h"
#include "tests/support/simcircle.h"

namespace pipit::test {

/// A device with its store and its engine, and an app that does what an app must: it keeps what it posted and, when
/// the hub turns out to have lost it, asks for it to be posted again.
class SimDevice
{
public:
    SimDevice(const SimCircle &circle, const SimMember &who, std::uint64_t seed, const std::string &host = "hub.example");

    /// As after a crash: a new engine from what is stored.
    void restart();
    /// Seals a note, with sealed-looking blobs of these sizes, and puts it into the outbox.
    sync::OutboxItem write(std::vector<SeatId> to, const std::vector<std::size_t> &blobSizes = {});
    /// Works for at most that long; restarts after a power cut.
    sync::ClientLoop::Report run(sync::Transport &network, SimClock &clock, std::int64_t ms);
    /// Given to the engine by the next run.
    void tell(sync::Event event) { m_events.push_back(std::move(event)); }

    bool alarmed(sync::AlarmKind kind) const;
    sync::Engine &engine() { return *m_engine; }
    const SimMember &who() const { return m_who; }

    MemoryDeviceStore store;
    std::vector<sync::OutboxItem> written; ///< in order

private:
    void postAgain();

    const SimCircle &m_circle;
    const SimMember &m_who;
    SeededRng m_rng;
    wire::KeySigner m_signer;
    std::unique_ptr<sync::Engine> m_engine;
    std::vector<sync::Event> m_events;
    std::size_t m_alarmsSeen = 0;
};

} // namespace pipit::test
