// SPDX-License-Identifier: Apache-2.0
#include "core/vault/manifests.h"

namespace pipit {

namespace {

constexpr const char *anchorName = "authority-anchor";

} // namespace

Result<std::unique_ptr<Manifests>> Manifests::load(DeviceStore &store)
{
    PIPIT_TRY_SET(const auto anchorBytes, store.value(anchorName));
    const auto anchor = anchorBytes ? Hash::from(*anchorBytes) : std::nullopt;
    auto manifests = std::unique_ptr<Manifests>(new Manifests(store, anchor));
    const auto takeAll = [&](DocumentType type, const CircleId &circle) -> Result<void> {
        PIPIT_TRY_SET(const auto documents, store.documents(static_cast<std::uint8_t>(type), circle));
        for (const auto &document : documents) PIPIT_TRY(manifests->take(document));
        return {};
    };
    PIPIT_TRY(takeAll(DocumentType::Authority, {}));
    PIPIT_TRY(takeAll(DocumentType::Settings, {}));
    PIPIT_TRY_SET(const auto circles, store.circles());
    for (const auto &circle : circles) {
        PIPIT_TRY(takeAll(DocumentType::Circle, circle));
        PIPIT_TRY(takeAll(DocumentType::Freshness, circle));
    }
    return manifests;
}

Result<void> Manifests::trust(const Hash &anchor)
{
    PIPIT_TRY_SET(const auto before, m_store.value(anchorName));
    if (before) {
        if (equal(*before, anchor.view())) return {};
        // A later code names a later manifest of the same chain: known and therefore trusted already.
        for (std::uint64_t v = 1; const auto *manifest = m_authority.version(v); ++v)
            if (sha256(manifest->encode()) == anchor) return {};
        return Error{Code::Refused, "another authority"};
    }
    if (!m_authority.empty()) return Error{Code::Refused, "documents before trust"};
    PIPIT_TRY(m_store.setValue(anchorName, anchor.view()));
    m_authority = AuthorityChain(anchor);
    return {};
}

Result<Manifests::Placed> Manifests::take(ByteView signedDocument)
{
    PIPIT_TRY_SET(const auto document, SignedDocument::decode(signedDocument));
    const auto type = static_cast<std::uint8_t>(document.type);
    switch (document.type) {
    case DocumentType::Authority: {
        PIPIT_TRY(m_authority.accept(signedDocument));
        return Placed{type, {}, m_authority.newest().version};
    }
    case DocumentType::Circle: {
        PIPIT_TRY_SET(const auto manifest, CircleManifest::decode(document.payload));
        auto at = m_circles.find(manifest.circle);
        if (at != m_circles.end()) {
            PIPIT_TRY(at->second.accept(signedDocument));
        } else {
            CircleChain chain(manifest.circle, m_authority);
            PIPIT_TRY(chain.accept(signedDocument));
            m_circles.emplace(manifest.circle, std::move(chain));
        }
        return Placed{type, manifest.circle, manifest.version};
    }
    case DocumentType::Settings: {
        PIPIT_TRY(m_settings.accept(signedDocument));
        return Placed{type, {}, m_settings.newest().version};
    }
    case DocumentType::Freshness: {
        PIPIT_TRY_SET(const auto named, Freshness::decode(document.payload));
        const auto *chain = circle(named.circle);
        if (!chain) return Error{Code::NotFound, "freshness of an unknown circle"};
        PIPIT_TRY_SET(const auto fresh, checkFreshness(signedDocument, *chain, m_authority));
        const auto at = m_fresh.find(fresh.circle);
        if (at != m_fresh.end() && at->second.issuedMs > fresh.issuedMs) return Error{Code::Refused, "older freshness"};
        m_fresh[fresh.circle] = fresh;
        return Placed{type, fresh.circle, 0}; // only the newest is kept
    }
    }
    return Error{Code::TooNew, "document type"};
}

Result<void> Manifests::accept(ByteView signedDocument)
{
    PIPIT_TRY_SET(const auto placed, take(signedDocument));
    return m_store.putDocument(placed.type, placed.circle, placed.version, signedDocument);
}

const CircleChain *Manifests::circle(const CircleId &id) const
{
    const auto at = m_circles.find(id);
    return at == m_circles.end() ? nullptr : &at->second;
}

std::vector<CircleId> Manifests::circles() const
{
    std::vector<CircleId> out;
    for (const auto &[id, chain] : m_circles) out.push_back(id);
    return out;
}

std::optional<Freshness> Manifests::freshness(const CircleId &id) const
{
    const auto at = m_fresh.find(id);
    return at == m_fresh.end() ? std::nullopt : std::optional(at->second);
}

} // namespace pipit
