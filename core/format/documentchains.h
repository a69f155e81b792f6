// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/freshness.h"
#include "core/format/settings.h"

namespace pipit {

/// The signed documents that a device believes: the authority's chain, its circles, its settings, and what says that a
/// circle is fresh (FORMAT.md §6). Owns the chains; keeps nothing on disk. One thread.
class DocumentChains
{
public:
    /// `anchor`: hash of an authority manifest that was got face to face.
    explicit DocumentChains(std::optional<Hash> anchor = std::nullopt)
        : m_anchor(anchor), m_authority(anchor), m_settings(m_authority)
    {
    }
    DocumentChains(const DocumentChains &) = delete; // circles and settings borrow the authority
    DocumentChains &operator=(const DocumentChains &) = delete;

    /// Where a document that holds stands.
    struct Placed
    {
        DocumentType type{};
        CircleId circle;           ///< zero for the authority's own
        std::uint64_t version = 0; ///< 0 for freshness, of which only the newest counts
        bool advanced = false;     ///< false: it says nothing that was not known
    };
    /// Verifies one document of any type and takes it over. Errors: Corrupt, TooNew, Refused with a manifestreason,
    /// NotFound (freshness of a circle that is not known); then nothing has changed.
    Result<Placed> accept(ByteView signedDocument);
    /// Forgets the authority's manifests and looks for this anchor from now on. Only while nothing rests on them.
    void startAgain(std::optional<Hash> anchor);

    const std::optional<Hash> &anchor() const { return m_anchor; }
    const AuthorityChain &authority() const { return m_authority; }
    /// nullptr when no manifest of that circle has been accepted. Stays valid as long as the chains.
    const CircleChain *circle(const CircleId &id) const;
    std::vector<CircleId> circles() const;
    const SettingsChain &settings() const { return m_settings; }
    std::uint64_t settingsVersion() const { return m_settings.empty() ? 0 : m_settings.newest().version; }
    std::optional<Freshness> freshness(const CircleId &id) const;

private:
    Result<Placed> acceptCircle(ByteView signedDocument, ByteView payload);
    Result<Placed> acceptFreshness(ByteView signedDocument, ByteView payload);

    std::optional<Hash> m_anchor;
    AuthorityChain m_authority;
    SettingsChain m_settings;
    std::map<CircleId, CircleChain> m_circles;
    std::map<CircleId, Freshness> m_fresh;
};

} // namespace pipit
