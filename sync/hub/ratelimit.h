// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <mutex>
#include <unordered_map>

namespace pipit::hub {

/// Token buckets, one a key. Thread-safe. Forgets keys whose bucket is full again.
class RateLimit
{
public:
    /// `tokens` come back evenly in `everyMs`, up to `burst`.
    RateLimit(std::uint64_t tokens, std::int64_t everyMs, std::uint64_t burst)
        : m_perMs(double(tokens) / double(everyMs)), m_burst(double(burst))
    {
    }
    /// Takes one token; false when there is none. `nowMs` never goes back.
    bool take(const std::string &key, std::int64_t nowMs);
    std::size_t remembered() const;

private:
    struct Bucket {
        double tokens;
        std::int64_t atMs;
    };
    double refilled(const Bucket &bucket, std::int64_t nowMs) const;

    const double m_perMs;
    const double m_burst;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
    std::size_t m_pruneAt = 1024;
};

} // namespace pipit::hub
