// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/downloadlane.h"
#include "sync/engine/mailboxlane.h"
#include "sync/engine/outboxlane.h"
#include "sync/engine/packlane.h"
#include "sync/wire/signature.h"

namespace pipit::sync {

struct EngineOptions {
    std::int64_t pollMs = 60'000; ///< between two looks at the news when nothing asks for one
    bool fetch = true;            ///< false: posts, and looks neither at news nor into mailboxes
};

/// Keeps one device and its hub in step: all its profiles and circles, whether or not a profile is open.
/// A state machine: it does nothing by itself. Not thread-safe.
class Engine
{
public:
    /// `signer` holds the device key; it and `rng` must outlive the engine. Begins offline.
    Engine(EngineState state, const wire::Signer &signer, Rng &rng, EngineOptions options = {});

    /// What happened at `now`, and what to do about it, in this order. `now.bootMs` never goes back.
    std::vector<Effect> step(Event what, const Moment &now);

    /// Everything has been done that the hub lets us do, or nothing can be: offline, stopped, or not enrolled.
    bool idle() const;
    /// The hub's last word was that it does not know this device, or no more.
    bool denied() const { return m_denied; }
    const Roster &roster() const { return m_roster; }
    /// SHA-256 of the SubjectPublicKeyInfo that the hub may show; empty before the authority is known.
    std::vector<Hash> pins() const;
    /// All but the documents, which are in roster().
    const EngineState &state() const { return m_state; }

private:
    struct Flight {
        RequestId id = 0;
        Lane *lane = nullptr;
    };

    void take(Turn &turn, const event::Tick &) { (void)turn; }
    void take(Turn &turn, const event::Online &what);
    void take(Turn &turn, const event::Offline &);
    void take(Turn &turn, const event::LookNow &);
    void take(Turn &turn, const event::OutboxChanged &what);
    void take(Turn &turn, const event::BlobsWanted &what);
    void take(Turn &turn, const event::BlobsHere &what);
    void take(Turn &turn, const event::PacksLost &what);
    void take(Turn &turn, event::Response &what);
    void take(Turn &turn, const event::Failed &what);
    void take(Turn &turn, const event::ReadDone &what);
    void take(Turn &turn, const event::BlobsChecked &what);
    void take(Turn &turn, const event::Stop &);

    Lane *land(Turn &turn, RequestId id);
    void takeUnauthorised(Turn &turn, const wire::HttpResponse &response, const wire::ProblemBody &problem, Lane &lane);
    void backOff(const Turn &turn, std::int64_t atLeastMs = 0);
    void hubUnreachable(const Turn &turn, Code why);
    void somebodyWaits(const Turn &turn);
    void pump(Turn &turn);
    void travel(Turn &turn);
    void goAhead(Turn &turn);
    void ground(Turn &turn);
    void check(Turn &turn);
    bool begin(Turn &turn, Want want, Lane &lane);
    void closePass(Turn &turn);
    void wait(Turn &turn);

    EngineState m_state;
    const wire::Signer &m_signer;
    Rng &m_rng;
    EngineOptions m_options;
    DeviceId m_device;
    Roster m_roster;
    Pace m_pace;
    Backoff m_backoff;

    RosterLane m_news;
    MailboxLane m_mailboxes{m_news};
    DownloadLane m_downloads;
    OutboxLane m_outbox;
    PackLane m_packs;

    bool m_online = false, m_stopped = false;
    bool m_passOpen = false, m_passTroubled = false;
    bool m_moreToTry = false; ///< the last pass left something for after a back-off
    std::int64_t m_nextPassMs = 0; ///< boot clock
    std::int64_t m_quietUntilMs = 0; ///< nothing is sent before
    bool m_unreachable = false;      ///< why it is quiet: no answer, rather than one that says "later"
    std::int64_t m_soonUntilMs = 0;  ///< until then an unreachable hub is tried often while something waits to go
    int m_clockTries = 0;
    bool m_denied = false;
    std::int64_t m_newsAgainMs = 0;  ///< within a long pass
    std::int64_t m_newsBegunMs = 0; ///< when the newest request about news went
    bool m_outboxFirst = false;      ///< downloads had a turn: pieces up and down go by turns
    std::set<std::tuple<AlarmKind, Bytes, std::uint64_t>> m_said;
    std::optional<Flight> m_flight;
    std::optional<Flight> m_ahead; ///< of the next blob, so that the link has something to carry while this device writes
    std::optional<RequestId> m_check; ///< of blobs that came; beside a flight
    RequestId m_lastId = 0;
    effect::Progress m_progress;
};

} // namespace pipit::sync
