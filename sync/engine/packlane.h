// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/lane.h"

#include <set>

namespace pipit::sync {

/// The prompt packs that the verified settings name, one after another, from where they were left; those that they name
/// no more go. The last lane: whoever waits for a pack waits more for a page. A pack that was cut is kept in memory alone,
/// and a restart begins it anew: it is two pieces at most.
class PackLane final : public Lane
{
public:
    void passBegins() override { m_aside.clear(); }
    Want next(Turn &turn) override;
    void answered(Turn &turn, wire::HttpResponse &response, const wire::ProblemBody &problem) override;
    void lost(Turn &turn) override { turn.pace.cut(); }

    /// Not to be asked for during the next hour: what went wrong with it may go wrong again.
    void later(const Turn &turn, const Hash &pack);

private:
    void drop(Turn &turn);
    void damaged(Turn &turn);
    void take(Turn &turn, ByteView part, std::uint64_t size);

    Hash m_pack;
    Bytes m_got;
    std::int64_t m_askedMs = 0;
    std::set<Hash> m_aside;                   ///< the hub has not got them: not again in this pass
    std::map<Hash, std::int64_t> m_notBefore; ///< boot clock
};

} // namespace pipit::sync
