// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/hubtransport.h"
#include "app/sync/vaultstore.h"
#include "app/vault/devicesession.h"
#include "sync/engine/engine.h"

#include <QTimer>

namespace pipit::app {

/// Carries out what the sync engine says: storage by VaultStore, network by HubTransport. Lives on the vault's thread;
/// works whether or not a profile is open.
class SyncDriver : public QObject
{
    Q_OBJECT

public:
    /// `session` is open; both outlive the driver. Does nothing before the device is enrolled.
    SyncDriver(DeviceSession &session, const VaultParts &parts, bool online = true,
               std::unique_ptr<HubTransport> transport = std::make_unique<HubTransport>());
    ~SyncDriver() override;

    /// Something new waits in device.db's outbox, or somebody wants to know now.
    void look();
    /// Offline also while travel is stopped (app/vault/travel.h).
    void setOnline(bool online);

Q_SIGNALS:
    /// Sealed envelopes or whole blobs came, or the hub took something: the open profile may want to look.
    void arrived();
    /// Items that still wait; idle: nothing more can be done now; reached: the hub answered when it was last asked.
    void progress(int waiting, bool idle, bool reached);
    /// The other side is not our hub (Untrusted), or storage failed (its code): nothing travels. nullopt: it does again.
    void troubled(std::optional<pipit::Code> code);
    /// An alarm was stored: there is something for adults to read.
    void alarmed();
    /// A prompt pack of the authority came or went, or other settings say which they are.
    void packsChanged();
    /// DeviceSession::holdup is not what it was.
    void heldUp();

private:
    void start();
    void step(sync::Event event);
    void carryOut(const sync::effect::Keep &keep);
    void carryOut(const sync::effect::Read &read);
    void carryOut(const sync::effect::Send &send);
    void carryOut(const sync::effect::CheckBlobs &check);
    void carryOut(const sync::effect::Progress &progress);
    void carryOut(const sync::effect::RosterChanged &);
    void carryOut(const sync::effect::Wait &wait);
    void later(sync::Event event);
    void fail(const Error &error);
    void say(std::optional<Code> trouble);
    Holdups holdups() const;
    void sayHoldups();

    DeviceSession &m_session;
    VaultParts m_parts;
    VaultStore m_store;
    std::unique_ptr<HubTransport> m_transport;
    wire::KeySigner m_signer;
    std::unique_ptr<sync::Engine> m_engine;
    QTimer m_timer, m_restart;
    std::optional<std::vector<BlobId>> m_here; ///< to be said to the engine after this step, which waits for it
    std::int64_t m_nextLossMs = 0;
    int m_waiting = 0;
    std::optional<Code> m_trouble;
    Holdups m_holdups;
    std::set<Hash> m_unreadable; ///< envelopes and blobs of the outbox that cannot be read here
    bool m_arrived = false, m_reached = true, m_online, m_wanted;
};

} // namespace pipit::app
