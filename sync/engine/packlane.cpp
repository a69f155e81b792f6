// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/packlane.h"

#include "core/crypto/sha256.h"
#include "sync/engine/downloadlane.h"
#include "sync/wire/calls.h"
#include "sync/wire/limits.h"

namespace pipit::sync {

using namespace wire;

namespace {

constexpr std::int64_t hourMs = 3'600'000;

} // namespace

void PackLane::drop(Turn &turn)
{
    const auto &named = turn.roster.settings().packs;
    std::erase_if(turn.state.packs, [&](const Hash &pack) {
        if (std::find(named.begin(), named.end(), pack) != named.end()) return false;
        turn.keep.rows.push_back(removal(Table::Pack, pack.view()));
        return true;
    });
}

Want PackLane::next(Turn &turn)
{
    if (turn.roster.settingsVersion() == 0) return {}; // not known, which is not the same as none
    drop(turn);
    for (const auto &pack : turn.roster.settings().packs) {
        if (turn.state.packs.contains(pack) || m_aside.contains(pack)) continue;
        if (const auto until = m_notBefore.find(pack); until != m_notBefore.end() && turn.now.bootMs < until->second) continue;
        if (std::exchange(m_pack, pack) != pack) m_got.clear();
        m_askedMs = turn.now.bootMs;
        const auto piece = std::min<std::uint64_t>(turn.pace.piece(), maxPack);
        return Outgoing{call::getPack(turn.host(), pack, m_got.size(), m_got.size() + piece - 1), std::nullopt};
    }
    return {};
}

void PackLane::later(const Turn &turn, const Hash &pack)
{
    m_notBefore[pack] = turn.now.bootMs + hourMs;
}

void PackLane::damaged(Turn &turn)
{
    turn.alarm(AlarmKind::PackDamaged, m_pack.view());
    m_got.clear();
    later(turn, m_pack);
}

void PackLane::answered(Turn &turn, HttpResponse &response, const ProblemBody &)
{
    if (response.status == 206) {
        const auto range = ContentRange::read(response.headers.value("content-range").value_or(""));
        const bool fits = range && range->first == m_got.size() && range->last - range->first + 1 == response.body.size();
        if (!fits || range->total > maxPack) return damaged(turn);
        return take(turn, response.body, range->total);
    }
    if (response.status == 200 && m_got.empty() && response.body.size() <= maxPack) return take(turn, response.body, response.body.size());
    if (response.status < 400 || response.status == 416) return damaged(turn);
    m_aside.insert(m_pack);
}

void PackLane::take(Turn &turn, ByteView part, std::uint64_t size)
{
    turn.pace.moved(part.size(), turn.now.bootMs - m_askedMs);
    m_got.insert(m_got.end(), part.begin(), part.end());
    if (m_got.size() < size) return;
    if (m_got.size() != size || sha256(m_got) != m_pack) return damaged(turn);
    turn.state.packs.insert(m_pack);
    turn.keep.packs.push_back({m_pack, std::exchange(m_got, {})});
    turn.keep.rows.push_back(packRow(m_pack));
    turn.progressed = true;
}

} // namespace pipit::sync
