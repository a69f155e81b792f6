// SPDX-License-Identifier: Apache-2.0
#include "core/format/freshness.h"

#include "core/format/cborfields.h"
#include "core/format/manifestreason.h"

namespace pipit {

using manifestreason::refused;

Bytes Freshness::encode() const
{
    cbor::Writer out;
    out.map(5);
    out.unsignedInt(1).bytes(circle.view());
    out.unsignedInt(2).unsignedInt(circleVersion);
    out.unsignedInt(3).bytes(circleHash.view());
    out.unsignedInt(4).integer(issuedMs);
    out.unsignedInt(5).integer(expiresMs);
    return out.take();
}

Result<Freshness> Freshness::decode(ByteView payload)
{
    PIPIT_TRY_SET(auto reader, cbor::Reader::open(payload));
    Freshness f;
    PIPIT_TRY(cbor::fields(reader, {1, 2, 3, 4, 5}, [&](std::uint64_t key, cbor::Reader &in) -> Result<void> {
        switch (key) {
        case 1: PIPIT_FIELD(f.circle, in.id<CircleId>());
        case 2: PIPIT_FIELD(f.circleVersion, in.unsignedInt());
        case 3: PIPIT_FIELD(f.circleHash, in.id<Hash>());
        case 4: PIPIT_FIELD(f.issuedMs, in.unsignedUpTo(INT64_MAX));
        case 5: PIPIT_FIELD(f.expiresMs, in.unsignedUpTo(INT64_MAX));
        default: return Error{Code::TooNew, "freshness key"};
        }
    }));
    return f;
}

bool saysMore(const Freshness &now, const std::optional<Freshness> &held)
{
    return !held || held->issuedMs < now.issuedMs;
}

Result<Freshness> checkFreshness(ByteView signedDocument, const CircleChain &chain, const AuthorityChain &authority)
{
    PIPIT_TRY_SET(const auto document, SignedDocument::read(signedDocument, DocumentType::Freshness));
    auto decoded = Freshness::decode(document.payload);
    if (!decoded) return manifestreason::unreadable(decoded.error());
    const auto fresh = std::move(*decoded);
    if (fresh.circle != chain.circle()) return refused(manifestreason::otherAuthority, "another circle");
    if (fresh.expiresMs <= fresh.issuedMs || fresh.expiresMs - fresh.issuedMs > limits::freshnessMs)
        return refused(manifestreason::rule, "freshness lives too long");
    if (authority.empty() || !authority.anchored() || document.validSignatures(authority.newest().refreshKeys) < 1)
        return refused(manifestreason::signatures, "not by a refresh key");
    if (const auto known = chain.hashOf(fresh.circleVersion); known && *known != fresh.circleHash)
        return refused(manifestreason::fork, "two circle manifests of one version");
    return fresh;
}

} // namespace pipit
