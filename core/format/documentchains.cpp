// SPDX-License-Identifier: Apache-2.0
#include "core/format/documentchains.h"

#include <cassert>

namespace pipit {

void DocumentChains::startAgain(std::optional<Hash> anchor)
{
    assert(m_circles.empty() && m_settings.empty());
    m_anchor = anchor;
    m_authority = AuthorityChain(anchor);
}

Result<DocumentChains::Placed> DocumentChains::accept(ByteView signedDocument)
{
    PIPIT_TRY_SET(const auto document, SignedDocument::decode(signedDocument));
    switch (document.type) {
    case DocumentType::Authority: {
        PIPIT_TRY_SET(const auto outcome, m_authority.accept(signedDocument));
        return Placed{document.type, {}, m_authority.newest().version, outcome == AuthorityChain::Outcome::Advanced};
    }
    case DocumentType::Circle: return acceptCircle(signedDocument, document.payload);
    case DocumentType::Settings: {
        const auto before = settingsVersion();
        PIPIT_TRY(m_settings.accept(signedDocument));
        return Placed{document.type, {}, settingsVersion(), settingsVersion() > before};
    }
    case DocumentType::Freshness: return acceptFreshness(signedDocument, document.payload);
    }
    return Error{Code::TooNew, "document type"};
}

Result<DocumentChains::Placed> DocumentChains::acceptCircle(ByteView signedDocument, ByteView payload)
{
    PIPIT_TRY_SET(const auto manifest, CircleManifest::decode(payload));
    const auto at = m_circles.find(manifest.circle);
    // A circle is there only once its first manifest holds.
    CircleChain first(manifest.circle, m_authority);
    auto &chain = at == m_circles.end() ? first : at->second;
    PIPIT_TRY_SET(const auto outcome, chain.accept(signedDocument));
    if (at == m_circles.end()) m_circles.emplace(manifest.circle, std::move(first));
    return Placed{DocumentType::Circle, manifest.circle, manifest.version, outcome == CircleChain::Outcome::Advanced};
}

Result<DocumentChains::Placed> DocumentChains::acceptFreshness(ByteView signedDocument, ByteView payload)
{
    PIPIT_TRY_SET(const auto named, Freshness::decode(payload));
    const auto *chain = circle(named.circle);
    if (!chain) return Error{Code::NotFound, "freshness of an unknown circle"};
    PIPIT_TRY_SET(const auto fresh, checkFreshness(signedDocument, *chain, m_authority));
    const bool newer = saysMore(fresh, freshness(fresh.circle));
    if (newer) m_fresh.insert_or_assign(fresh.circle, fresh);
    return Placed{DocumentType::Freshness, fresh.circle, 0, newer};
}

const CircleChain *DocumentChains::circle(const CircleId &id) const
{
    const auto at = m_circles.find(id);
    return at == m_circles.end() ? nullptr : &at->second;
}

std::vector<CircleId> DocumentChains::circles() const
{
    std::vector<CircleId> out;
    for (const auto &[id, chain] : m_circles) out.push_back(id);
    return out;
}

std::optional<Freshness> DocumentChains::freshness(const CircleId &id) const
{
    const auto at = m_fresh.find(id);
    return at == m_fresh.end() ? std::nullopt : std::optional(at->second);
}

} // namespace pipit
