// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/rng.h"
#include "sync/wire/limits.h"

namespace pipit::sync {

/// How large the next piece of a blob is: what the link carries in about four seconds, in whole MiB (PROTOCOL.md §9).
class Pace
{
public:
    static constexpr std::int64_t targetMs = 4'000;

    std::uint64_t piece() const { return m_metered ? wire::defaultPiece : m_piece; }
    void setMetered(bool metered) { m_metered = metered; }
    /// Grows at most twofold a piece, so that one lucky measurement does not ask for too much.
    void moved(std::uint64_t bytes, std::int64_t ms)
    {
        const auto carried = bytes * std::uint64_t(targetMs) / std::uint64_t(std::max<std::int64_t>(ms, 1));
        const auto whole = carried / wire::defaultPiece * wire::defaultPiece;
        m_piece = std::clamp<std::uint64_t>(std::min(whole, m_piece * 2), wire::defaultPiece, wire::maxPiece);
    }
    void cut() { m_piece = wire::defaultPiece; }

private:
    std::uint64_t m_piece = wire::defaultPiece;
    bool m_metered = false;
};

/// 5 s · 2^k, at most 1 h, spread by a quarter either way so that devices do not come back all at once.
class Backoff
{
public:
    static constexpr std::int64_t firstMs = 5'000, mostMs = 3'600'000;
    static constexpr std::int64_t firstSoonMs = 2'000, mostSoonMs = 20'000;

    std::int64_t next(Rng &rng)
    {
        const auto base = m_k >= 10 ? mostMs : std::min(mostMs, firstMs << m_k);
        if (m_k < 10) ++m_k;
        return std::min(mostMs, spread(base, rng));
    }
    /// While somebody waits for it: 2 s · 2^k, at most 20 s (and its quarter). next() goes on from there.
    std::int64_t soon(Rng &rng)
    {
        const auto base = std::min(mostSoonMs, firstSoonMs << std::min(m_k, 4));
        if (m_k < 4) ++m_k;
        return spread(base, rng);
    }
    void reset() { m_k = 0; }

private:
    static std::int64_t spread(std::int64_t base, Rng &rng)
    {
        std::array<std::uint8_t, 4> bytes{};
        rng.fill(bytes);
        return base - base / 4 + std::int64_t(bigEndian<std::uint32_t>(bytes)) % (base / 2 + 1);
    }
    int m_k = 0;
};

} // namespace pipit::sync
