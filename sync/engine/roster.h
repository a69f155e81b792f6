// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/documentchains.h"
#include "sync/engine/state.h"

namespace pipit::sync {

/// The signed documents that this device has accepted: authority, circles, settings, freshness.
class Roster
{
public:
    /// From what was kept. A kept document that does not verify is left out with those after it; it is fetched again.
    explicit Roster(const EngineState &state);

    const AuthorityChain &authority() const { return m_chains.authority(); }
    /// nullptr when not known. Stays valid as long as the roster.
    const CircleChain *circle(const CircleId &circle) const { return m_chains.circle(circle); }
    std::vector<CircleId> circles() const { return m_chains.circles(); }
    /// The built-in defaults until some were accepted.
    const Settings &settings() const { return m_chains.settings().newest(); }
    std::uint64_t settingsVersion() const { return m_chains.settingsVersion(); }
    std::optional<Freshness> freshness(const CircleId &circle) const { return m_chains.freshness(circle); }

    /// Takes documents one after another, as the hub gave them, until one fails. Returns the rows to keep for those
    /// that are new, and the first error beside them. Of the authority's manifests none counts before the chain holds
    /// the anchor.
    struct Taken {
        std::vector<Row> rows;
        std::optional<Error> error;
        Bytes culprit; ///< the document that failed
    };
    Taken take(const std::vector<ByteView> &documents);

    /// Mailboxes that this device may fetch: of active seats held by its unrevoked authors, and the authors' own.
    std::vector<MailboxId> mailboxesOf(const DeviceId &device) const;
    /// The author's key, where some circle names it unrevoked.
    std::optional<SigningPublicKey> authorKey(const CircleId &circle, const AuthorId &author) const;

private:
    DocumentChains m_chains;
};

} // namespace pipit::sync
