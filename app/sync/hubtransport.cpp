// SPDX-License-Identifier: Apache-2.0
#include "app/sync/hubtransport.h"

#include "sync/client/beasttransport.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace pipit::app {

namespace {

constexpr std::chrono::seconds longestGoodbye{2};

} // namespace

/// One thread and its connection. It outlives its owner where it hangs in the system's resolver, which nothing can interrupt.
class HubTransport::Line : public std::enable_shared_from_this<Line>
{
public:
    explicit Line(HubTransport *owner) : m_owner(owner) {}

    void start()
    {
        std::thread([line = shared_from_this()] { line->run(); }).detach();
    }
    void ask(wire::HttpRequest request, std::vector<Hash> pins, std::uint64_t number)
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({std::move(request), sync::Trust::pinned(std::move(pins)), number});
        m_changed.notify_all();
    }
    void leave()
    {
        const std::lock_guard lock(m_mutex);
        m_owner = nullptr;
        m_transport.cancel();
        m_changed.notify_all();
    }
    void goodbye()
    {
        leave();
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, longestGoodbye, [this] { return m_ended; });
    }

private:
    struct Job {
        wire::HttpRequest request;
        sync::Trust trust;
        std::uint64_t number = 0;
    };

    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return !m_jobs.empty() || !m_owner; });
            if (!m_owner) break;
            const auto job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            auto answer = std::make_shared<Result<wire::HttpResponse>>(m_transport.exchange(job.request, job.trust));
            lock.lock();
            if (!m_owner) break;
            QMetaObject::invokeMethod(
                m_owner, [owner = m_owner, answer, number = job.number] { owner->land(number, std::move(*answer)); }, Qt::QueuedConnection);
        }
        m_ended = true;
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    HubTransport *m_owner; ///< nullptr: nobody waits for anything any more. Guarded, as the rest
    std::deque<Job> m_jobs;
    bool m_ended = false;
    sync::BeastTransport m_transport;
};

HubTransport::HubTransport(QObject *parent) : QObject(parent) {}

HubTransport::~HubTransport()
{
    if (m_line) m_line->goodbye();
}

void HubTransport::send(const wire::HttpRequest &request, const std::vector<Hash> &pins, Done done)
{
    if (!m_line) {
        m_line = std::make_shared<Line>(this);
        m_line->start();
    }
    m_waiting.emplace(++m_number, std::move(done));
    m_line->ask(request, pins, m_number);
}

void HubTransport::cancel()
{
    if (m_waiting.empty()) return;
    std::exchange(m_line, nullptr)->leave();
    for (const auto &[number, done] : std::exchange(m_waiting, {})) done(Error{Code::Cancelled, "transport"});
}

void HubTransport::land(std::uint64_t number, Result<wire::HttpResponse> answer)
{
    if (const auto waits = m_waiting.extract(number)) waits.mapped()(std::move(answer));
}

} // namespace pipit::app
