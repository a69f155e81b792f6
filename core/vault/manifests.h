// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/documentchains.h"
#include "core/vault/devicestore.h"

namespace pipit {

/// The signed documents of a device: the chains in memory, verified again each time it starts, over the rows of
/// device.db.
class Manifests
{
public:
    /// `store` must outlive it. A stored document that no longer verifies is an error (Refused, Corrupt): the file was
    /// changed behind our back.
    static Result<std::unique_ptr<Manifests>> load(DeviceStore &store);

    /// The hash that came with the first enrolment code. Set once. Errors: Refused (another one is set).
    Result<void> trust(const Hash &anchor);
    /// nullopt before trust().
    const std::optional<Hash> &anchor() const { return m_chains.anchor(); }
    /// Verifies, stores, and takes over one document of any type. Errors: those of DocumentChains.
    Result<void> accept(ByteView signedDocument);
    /// Takes over what lies in the store already. Errors: those of DocumentChains.
    Result<void> follow(ByteView storedDocument);

    const AuthorityChain &authority() const { return m_chains.authority(); }
    /// nullptr when no manifest of that circle has been accepted.
    const CircleChain *circle(const CircleId &id) const { return m_chains.circle(id); }
    std::vector<CircleId> circles() const { return m_chains.circles(); }
    const SettingsChain &settings() const { return m_chains.settings(); }
    std::optional<Freshness> freshness(const CircleId &id) const { return m_chains.freshness(id); }

private:
    Manifests(DeviceStore &store, std::optional<Hash> anchor) : m_store(store), m_chains(anchor) {}
    DeviceStore &m_store;
    DocumentChains m_chains;
};

} // namespace pipit
