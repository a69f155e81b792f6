// SPDX-License-Identifier: Apache-2.0
#include "sync/client/clientloop.h"

#include <thread>

namespace pipit::sync {

ClientLoop::ClientLoop(Engine &engine, Transport &transport, DeviceStore &store, Clock &clock, Pause pause)
    : m_engine(engine), m_transport(transport), m_store(store), m_clock(clock), m_pause(std::move(pause))
{
}

Result<ClientLoop::Report> ClientLoop::run(std::int64_t deadlineMs)
{
    m_report = {};
    m_wait.reset();
    m_events.push_front(event::Online{}); // carried out at once: whoever looks says it before, so that one question answers both
    m_events.push_front(event::LookNow{});
    m_events.push_front(event::BlobsHere{blobsHere(m_engine.state(), m_store)});
    for (;;) {
        if (m_events.empty()) {
            if (m_engine.idle()) {
                m_report.idle = true;
                break;
            }
            const auto left = deadlineMs - m_clock.bootMs();
            if (left <= 0) break;
            if (m_wait && m_wait->untilBootMs > m_clock.bootMs()) m_pause(std::min(left, m_wait->untilBootMs - m_clock.bootMs()));
            m_events.push_back(event::Tick{});
        }
        auto event = std::move(m_events.front());
        m_events.pop_front();
        PIPIT_TRY(step(std::move(event)));
        if (m_clock.bootMs() >= deadlineMs) break;
    }
    // Offline first: what is still under way ends, and the rest is only remembered.
    PIPIT_TRY(step(event::Offline{}));
    for (; !m_events.empty(); m_events.pop_front()) PIPIT_TRY(step(m_events.front()));
    return std::move(m_report);
}

Result<void> ClientLoop::step(Event event)
{
    m_wait.reset();
    for (const auto &each : m_engine.step(std::move(event), now()))
        PIPIT_TRY(std::visit([this](const auto &one) { return carryOut(one); }, each));
    return {};
}

Result<void> ClientLoop::carryOut(const effect::Keep &keep)
{
    PIPIT_TRY(m_store.keep(keep));
    m_report.delivered += keep.delivered.size();
    m_report.posted.insert(m_report.posted.end(), keep.posted.begin(), keep.posted.end());
    m_report.refused.insert(m_report.refused.end(), keep.refused.begin(), keep.refused.end());
    m_report.alarms.insert(m_report.alarms.end(), keep.alarms.begin(), keep.alarms.end());
    if (auto here = blobsHere(keep, m_store); !here.empty()) tell(event::BlobsHere{std::move(here)});
    return {};
}

Result<void> ClientLoop::carryOut(const effect::Read &read)
{
    event::ReadDone done{read.id, {}};
    for (const auto &source : read.sources) {
        auto bytes = m_store.read(source);
        done.bytes.push_back(bytes ? std::optional(std::move(*bytes)) : std::nullopt);
    }
    tell(std::move(done));
    return {};
}

Result<void> ClientLoop::carryOut(const effect::Send &send)
{
    auto answer = m_transport.exchange(send.request, Trust::pinned(m_engine.pins()));
    if (!answer && answer.code() == Code::Cancelled) return answer.error();
    if (answer)
        tell(event::Response{send.id, std::move(*answer)});
    else
        tell(event::Failed{send.id, answer.code()});
    return {};
}

Result<void> ClientLoop::carryOut(const effect::CheckBlobs &check)
{
    PIPIT_TRY_SET(auto whole, m_store.finishBlobs(check.blobs));
    tell(event::BlobsChecked{check.id, std::move(whole)});
    return {};
}

Result<void> ClientLoop::carryOut(const effect::Wait &wait)
{
    m_wait = wait;
    return {};
}

void sleepMs(std::int64_t ms)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

} // namespace pipit::sync
