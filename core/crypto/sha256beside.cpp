// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/sha256beside.h"

#include <cassert>
#include <system_error>

namespace pipit {

Sha256Beside::~Sha256Beside()
{
    if (!m_thread.joinable()) return;
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_more.notify_one();
    m_thread.join();
}

MutableByteView Sha256Beside::room()
{
    if (!m_thread.joinable()) return m_buffers.front();
    std::unique_lock lock(m_mutex);
    m_less.wait(lock, [this] { return m_given - m_hashed < pieces; });
    return m_buffers[m_given % pieces];
}

void Sha256Beside::add(std::size_t size)
{
    assert(size <= m_pieceSize);
    if (m_thread.joinable()) {
        {
            const std::lock_guard lock(m_mutex);
            m_sizes[m_given % pieces] = size;
            ++m_given;
        }
        m_more.notify_one();
        return;
    }
    m_hash.update(ByteView(m_buffers.front()).first(size));
    if (++m_added == pieces) startThread();
}

Hash Sha256Beside::finish()
{
    if (m_thread.joinable()) {
        std::unique_lock lock(m_mutex);
        m_less.wait(lock, [this] { return m_hashed == m_given; });
    }
    return m_hash.finish();
}

void Sha256Beside::startThread()
{
    if (std::thread::hardware_concurrency() < 2) return;
    // The caller may still read the piece that it added last, so its buffer stays where it is.
    while (m_buffers.size() < pieces) m_buffers.emplace_back(m_pieceSize);
    m_given = m_hashed = 1;
    try {
        m_thread = std::thread([this] { run(); });
    } catch (const std::system_error &) {
        // No thread to be had: it goes on in place.
    }
}

void Sha256Beside::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_more.wait(lock, [this] { return m_stop || m_hashed < m_given; });
        if (m_stop) return;
        const auto &buffer = m_buffers[m_hashed % pieces];
        const auto size = m_sizes[m_hashed % pieces];
        lock.unlock();
        m_hash.update(ByteView(buffer).first(size));
        lock.lock();
        ++m_hashed;
        m_less.notify_one();
    }
}

} // namespace pipit
