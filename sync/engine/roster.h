// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/freshness.h"
#include "core/format/settings.h"
#include "sync/engine/state.h"

#include <memory>

namespace pipit::sync {

/// The signed documents that this device has accepted: authority, circles, settings, freshness.
class Roster
{
public:
    /// From what was kept. A kept document that does not verify is left out with those after it; it is fetched again.
    explicit Roster(const EngineState &state);

    const AuthorityChain &authority() const { return *m_authority; }
    /// nullptr when not known. Stays valid as long as the roster.
    const CircleChain *circle(const CircleId &circle) const;
    std::vector<CircleId> circles() const;
    /// The built-in defaults until some were accepted.
    const Settings &settings() const { return m_settings->newest(); }
    std::uint64_t settingsVersion() const { return m_settings->empty() ? 0 : m_settings->newest().version; }
    std::optional<Freshness> freshness(const CircleId &circle) const;

    /// Takes documents one after another, as the hub gave them, until one fails. Returns the rows to keep for those
    /// that are new, and the first error beside them.
    struct Taken {
        std::vector<Row> rows;
        std::optional<Error> error;
        Bytes culprit; ///< the document that failed
    };
    /// Nothing of a chain counts before it holds the anchor.
    Taken takeAuthority(const std::vector<ByteView> &documents);
    Taken takeCircle(const CircleId &circle, const std::vector<ByteView> &documents);
    Taken takeSettings(const std::vector<ByteView> &documents);
    Taken takeFreshness(const CircleId &circle, const std::vector<ByteView> &documents);

    /// Mailboxes that this device may fetch: of active seats held by its unrevoked authors, and the authors' own.
    std::vector<MailboxId> mailboxesOf(const DeviceId &device) const;
    /// The author's key, where some circle names it unrevoked.
    std::optional<SigningPublicKey> authorKey(const CircleId &circle, const AuthorId &author) const;

private:
    std::unique_ptr<AuthorityChain> m_authority; ///< circles borrow it
    std::map<CircleId, CircleChain> m_circles;
    std::unique_ptr<SettingsChain> m_settings;
    std::map<CircleId, Freshness> m_freshness;
};

} // namespace pipit::sync
