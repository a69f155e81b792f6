// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/ratelimit.h"

namespace pipit::hub {

double RateLimit::refilled(const Bucket &bucket, std::int64_t nowMs) const
{
    return std::min(m_burst, bucket.tokens + double(nowMs - bucket.atMs) * m_perMs);
}

bool RateLimit::take(const std::string &key, std::int64_t nowMs)
{
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() >= m_pruneAt) {
        std::erase_if(m_buckets, [&](const auto &one) { return refilled(one.second, nowMs) >= m_burst; });
        m_pruneAt = std::max<std::size_t>(1024, m_buckets.size() * 2);
    }
    auto &bucket = m_buckets.try_emplace(key, Bucket{m_burst, nowMs}).first->second;
    bucket = {refilled(bucket, nowMs), nowMs};
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
}

std::size_t RateLimit::remembered() const
{
    const std::lock_guard lock(m_mutex);
    return m_buckets.size();
}

} // namespace pipit::hub
