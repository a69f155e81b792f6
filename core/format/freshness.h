// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/circlemanifest.h"

namespace pipit {

/// "This is still the newest circle manifest": renewed weekly by the refresh key (FORMAT.md §6.4).
/// Staleness warns staff; it never stops a child.
struct Freshness
{
    CircleId circle;
    std::uint64_t circleVersion = 0;
    Hash circleHash;
    std::int64_t issuedMs = 0, expiresMs = 0; ///< at most 45 days apart

    Bytes encode() const;
    static Result<Freshness> decode(ByteView payload);
};

/// Whether `now` says something that `held` did not: of two the one issued later holds, of two issued at once the first.
bool saysMore(const Freshness &now, const std::optional<Freshness> &held);

/// Errors: Refused (not by a refresh key, another circle, lives too long, or names another manifest under a version
/// that `chain` holds, with reason 1204), Corrupt, TooNew. A version newer than the chain's is fine: fetch it.
Result<Freshness> checkFreshness(ByteView signedDocument, const CircleChain &chain, const AuthorityChain &authority);

} // namespace pipit
