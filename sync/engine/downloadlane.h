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
    void answered(Turn &turn, const wire::HttpResponse &response, const wire::ProblemBody &problem) override;
    void checked(Turn &turn, bool whole) override;
    void lost(Turn &turn) override { turn.pace.cut(); }

private:
    void restart(Turn &turn);
    BlobId m_blob;
    std::int64_t m_askedMs = 0;
    std::set<BlobId> m_aside;
};

/// `bytes first-last/total` of RFC 9110 §14.4, with decimal numbers only.
struct ContentRange {
    std::uint64_t first = 0, last = 0, total = 0;
    static std::optional<ContentRange> read(std::string_view value);
};

} // namespace pipit::sync
