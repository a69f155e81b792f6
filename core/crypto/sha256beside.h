// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/sha256.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace pipit {

/// SHA-256 of what one thread makes piece by piece, hashed on a second thread beside it once there is much of it. In
/// constant memory: `pieces` pieces; who is ahead waits. A machine with one core, or one that gives no thread, hashes
/// in place. The same hash whatever happens. Belongs to one thread; not for secrets, its buffers are not wiped.
class Sha256Beside
{
public:
    /// How many pieces are hashed in place before a thread is worth starting.
    static constexpr std::size_t pieces = 16;

    explicit Sha256Beside(std::size_t pieceSize) : m_pieceSize(pieceSize), m_buffers(1, Bytes(pieceSize)) {}
    /// Ends the thread at once; what was not hashed yet is dropped.
    ~Sha256Beside();
    Sha256Beside(const Sha256Beside &) = delete;
    Sha256Beside &operator=(const Sha256Beside &) = delete;

    /// Room for one piece. Valid until the next call of room().
    MutableByteView room();
    /// The first `size` bytes of the room are the next piece. They may still be read, not changed.
    void add(std::size_t size);
    /// Once; waits for the rest.
    Hash finish();

private:
    void startThread();
    void run();

    const std::size_t m_pieceSize;
    Sha256 m_hash; ///< of the thread while there is one
    std::vector<Bytes> m_buffers;
    std::array<std::size_t, pieces> m_sizes{};
    std::uint64_t m_added = 0;

    std::mutex m_mutex;
    std::condition_variable m_more, m_less;
    std::uint64_t m_given = 0, m_hashed = 0; ///< pieces, guarded by m_mutex
    bool m_stop = false;                     ///< guarded by m_mutex
    std::thread m_thread;
};

} // namespace pipit
