// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "sync/client/transport.h"
#include "sync/engine/devicestore.h"
#include "sync/engine/engine.h"

#include <deque>
#include <functional>

namespace pipit::sync {

/// Carries out an engine's effects on the calling thread until the engine is idle.
class ClientLoop
{
public:
    /// Waits that many milliseconds, or less when something happened.
    using Pause = std::function<void(std::int64_t ms)>;

    /// All borrowed.
    ClientLoop(Engine &engine, Transport &transport, DeviceStore &store, Clock &clock, Pause pause);

    /// Given to the engine when run() goes on.
    void tell(Event event) { m_events.push_back(std::move(event)); }

    struct Report {
        std::vector<Alarm> alarms;
        std::vector<Posted> posted;
        std::vector<Refused> refused;
        std::size_t delivered = 0;
        bool idle = false; ///< false: the deadline came first
    };
    /// Goes online, looks, works until the engine is idle or the boot clock passes `deadlineMs`, and goes offline. A wrong
    /// certificate or an unreachable hub makes the engine wait, so give a deadline that a person would bear.
    /// Errors: the store's (DiskFull, Io), Cancelled. After an error make a new engine from the stored rows.
    Result<Report> run(std::int64_t deadlineMs);

private:
    Result<void> step(Event event);
    Result<void> carryOut(const effect::Keep &keep);
    Result<void> carryOut(const effect::Read &read);
    Result<void> carryOut(const effect::Send &send);
    Result<void> carryOut(const effect::CheckBlobs &check);
    Result<void> carryOut(const effect::Progress &) { return {}; }
    Result<void> carryOut(const effect::RosterChanged &) { return {}; }
    Result<void> carryOut(const effect::Wait &wait);
    Moment now() { return {m_clock.wallMs(), m_clock.bootMs()}; }

    Engine &m_engine;
    Transport &m_transport;
    DeviceStore &m_store;
    Clock &m_clock;
    Pause m_pause;
    std::deque<Event> m_events;
    Report m_report;
    std::optional<effect::Wait> m_wait;
};

/// Pause for programs: sleeps.
void sleepMs(std::int64_t ms);

} // namespace pipit::sync
