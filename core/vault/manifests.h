// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/freshness.h"
#include "core/format/settings.h"
#include "core/vault/devicestore.h"

#include <map>

namespace pipit {

/// The signed documents of a device, verified again each time it starts. Owns the chains.
class Manifests
{
public:
    /// `store` must outlive it. A stored document that no longer verifies is an error (Refused, Corrupt): the file was
    /// changed behind our back.
    static Result<std::unique_ptr<Manifests>> load(DeviceStore &store);

    /// The hash that came with the first enrolment code. Set once. Errors: Refused (another one is set).
    Result<void> trust(const Hash &anchor);
    /// Verifies, stores, and takes over one document of any type. Errors: those of the chains.
    Result<void> accept(ByteView signedDocument);

    const AuthorityChain &authority() const { return m_authority; }
    /// nullptr when no manifest of that circle has been accepted.
    const CircleChain *circle(const CircleId &id) const;
    std::vector<CircleId> circles() const;
    const SettingsChain &settings() const { return m_settings; }
    std::optional<Freshness> freshness(const CircleId &id) const;

private:
    Manifests(DeviceStore &store, std::optional<Hash> anchor) : m_store(store), m_authority(anchor), m_settings(m_authority) {}
    struct Placed
    {
        std::uint8_t type = 0;
        CircleId circle;
        std::uint64_t version = 0;
    };
    Result<Placed> take(ByteView signedDocument);

    DeviceStore &m_store;
    AuthorityChain m_authority;
    SettingsChain m_settings;
    std::map<CircleId, CircleChain> m_circles;
    std::map<CircleId, Freshness> m_fresh;
};

} // namespace pipit
