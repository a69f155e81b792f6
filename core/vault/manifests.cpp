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
        for (const auto &document : documents) PIPIT_TRY(manifests->follow(document));
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
    if (m_chains.anchor()) {
        if (*m_chains.anchor() == anchor) return {};
        // A later code names a later manifest of the same chain: known and therefore trusted already.
        for (std::uint64_t v = 1; const auto *manifest = authority().version(v); ++v)
            if (sha256(manifest->encode()) == anchor) return {};
        return Error{Code::Refused, "another authority"};
    }
    if (!authority().empty()) return Error{Code::Refused, "documents before trust"};
    PIPIT_TRY(m_store.setValue(anchorName, anchor.view()));
    m_chains.startAgain(anchor);
    return {};
}

Result<void> Manifests::follow(ByteView storedDocument)
{
    PIPIT_TRY(m_chains.accept(storedDocument));
    return {};
}

Result<void> Manifests::accept(ByteView signedDocument)
{
    PIPIT_TRY_SET(const auto placed, m_chains.accept(signedDocument));
    if (!placed.advanced) return {};
    return m_store.putDocument(static_cast<std::uint8_t>(placed.type), placed.circle, placed.version, signedDocument);
}

} // namespace pipit
