// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/lane.h"

#include <set>

namespace pipit::sync {

/// Blobs that delivered envelopes name, piece by piece, from where they were left.
class DownloadLane final : public Lane
{
public:
    void passBegins() override { m_aside.clear(); }
    Want next(Turn &turn) override;
    void begun(RequestId id) override { m_underWay[id] = m_next; }
    void answered(Turn &turn, wire::HttpResponse &response, const wire::ProblemBody &problem) override;
    void lost(Turn &turn) override;

    /// Some came to their end and are not checked yet.
    bool anyCame(const Turn &turn) const;
    /// Those to be checked now: several at once, since each check ends with a wait for the disk; but soon, and at once when
    /// nothing else is `underWay`. Empty: not yet.
    std::vector<BlobId> toCheck(const Turn &turn, bool underWay);
    void checked(Turn &turn, const std::vector<BlobId> &whole);

private:
    static constexpr std::size_t checkedAtOnce = 8;
    static constexpr std::uint64_t bytesAtOnce = 16u << 20;
    static constexpr std::int64_t checkAfterMs = 1'000;
    bool came(const DownloadState &state) const { return state.size > 0 && state.offset == state.size; }
    void restart(Turn &turn, const BlobId &blob);

    struct Asked {
        BlobId blob;
        std::int64_t atMs = 0;
    };
    Asked m_next; ///< what next() chose last
    std::map<RequestId, Asked> m_underWay;
    std::int64_t m_firstCameMs = 0;
    std::set<BlobId> m_aside, m_checking;
};

/// `bytes first-last/total` of RFC 9110 §14.4, with decimal numbers only.
struct ContentRange {
    std::uint64_t first = 0, last = 0, total = 0;
    static std::optional<ContentRange> read(std::string_view value);
};

} // namespace pipit::sync
