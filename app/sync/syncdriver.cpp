// SPDX-License-Identifier: Apache-2.0
#include "app/sync/syncdriver.h"

#include "app/vault/travel.h"

namespace pipit::app {

namespace {

constexpr std::chrono::seconds restartAfter{10};
constexpr std::int64_t lossPauseMs = 60'000;

bool tellsOfLoss(const sync::effect::Keep &keep)
{
    return std::any_of(keep.alarms.begin(), keep.alarms.end(), [](const auto &one) { return one.kind == sync::AlarmKind::HubLost; });
}

} // namespace

SyncDriver::SyncDriver(DeviceSession &session, const VaultParts &parts, bool online, std::unique_ptr<HubTransport> transport)
    : m_session(session), m_parts(parts), m_store(session.device(), parts.files), m_transport(std::move(transport)),
      m_signer(session.device().deviceKey()), m_online(online), m_wanted(online)
{
    (void)stopTravel(session.device(), false);
    m_timer.setParent(this); // children follow to the vault's thread
    m_restart.setParent(this);
    m_transport->setParent(this);
    m_timer.setSingleShot(true);
    m_restart.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { step(sync::event::Tick{}); });
    connect(&m_restart, &QTimer::timeout, this, &SyncDriver::start);
    QMetaObject::invokeMethod(this, &SyncDriver::start, Qt::QueuedConnection);
}

SyncDriver::~SyncDriver()
{
    m_engine.reset();
}

void SyncDriver::start()
{
    const auto rows = m_store.rows();
    if (!rows) return fail(rows.error());
    auto state = sync::EngineState::fromRows(*rows);
    if (!state) return fail(state.error());
    if (m_trouble != Code::Untrusted) say(std::nullopt);
    m_engine = std::make_unique<sync::Engine>(std::move(*state), m_signer, m_parts.rng);
    step(sync::event::BlobsHere{sync::blobsHere(m_engine->state(), m_store)});
    if (m_online) step(sync::event::Online{});
    look();
}

void SyncDriver::setOnline(bool wanted)
{
    m_wanted = wanted;
    const bool online = wanted && !travelStopped(m_session.device());
    if (m_online == online) return;
    m_online = online;
    if (online) step(sync::event::Online{});
    else step(sync::event::Offline{});
    if (!online) m_transport->cancel();
}

void SyncDriver::look()
{
    if (!m_engine) return;
    setOnline(m_wanted);
    if (!m_engine) return;
    auto items = m_store.outbox();
    if (!items) return fail(items.error());
    if (!items->empty()) step(sync::event::OutboxChanged{std::move(*items), {}});
    step(sync::event::LookNow{});
}

/// Storage failed: the engine that spoke may believe what is not kept. A new one starts from what is.
void SyncDriver::fail(const Error &error)
{
    say(error.code);
    m_transport->cancel();
    m_engine.reset();
    m_restart.start(restartAfter);
}

void SyncDriver::say(std::optional<Code> trouble)
{
    if (m_trouble == trouble) return;
    m_trouble = trouble;
    Q_EMIT troubled(trouble);
    sayHoldups();
}

Holdups SyncDriver::holdups() const
{
    Holdups out;
    if (m_trouble) out.all = *m_trouble == Code::Untrusted ? Holdup::Connection : Holdup::Device;
    if (!m_engine) return out;
    if (m_engine->denied() && !m_trouble) out.all = Holdup::Device;
    const auto &state = m_engine->state();
    for (const auto &[author, its] : state.authors)
        if (its.stopped) out.stopped.insert(author);
    const auto unreadable = [this](const auto &id) { return m_unreadable.contains(Hash{id.bytes}); };
    for (const auto &[order, entry] : state.outbox) {
        const auto &item = entry.item;
        const bool held = entry.refused != wire::Problem::None || unreadable(item.envelope) ||
                          std::any_of(item.blobs.begin(), item.blobs.end(), [&](const auto &blob) { return unreadable(blob.id); });
        if (held) out.envelopes.insert(item.envelope);
    }
    return out;
}

void SyncDriver::sayHoldups()
{
    auto now = holdups();
    if (now == m_holdups) return;
    m_holdups = now;
    m_session.setHoldups(std::move(now));
    Q_EMIT heldUp();
}

void SyncDriver::step(sync::Event event)
{
    if (!m_engine) return;
    auto effects = m_engine->step(std::move(event), {m_parts.clock.wallMs(), m_parts.clock.bootMs()});
    // The next pieces of blobs travel while this one is written.
    const auto *keep = effects.empty() ? nullptr : std::get_if<sync::effect::Keep>(&effects.front());
    if (keep && keep->onlyDownloads())
        std::stable_partition(effects.begin(), effects.end(), [](const auto &effect) { return std::holds_alternative<sync::effect::Send>(effect); });
    for (const auto &effect : effects) {
        std::visit([this](const auto &one) { carryOut(one); }, effect);
        if (!m_engine) return;
    }
    // Before any download begins: what this device made, or has for another profile, is not fetched.
    if (const auto here = std::exchange(m_here, std::nullopt)) step(sync::event::BlobsHere{*here});
    if (auto lost = m_store.takeLostPacks(); !lost.empty()) step(sync::event::PacksLost{std::move(lost)});
    sayHoldups();
}

/// Answers come back through the event loop, so that one step never runs inside another.
void SyncDriver::later(sync::Event event)
{
    QMetaObject::invokeMethod(this, [this, event = std::move(event)]() mutable { step(std::move(event)); }, Qt::QueuedConnection);
}

void SyncDriver::carryOut(const sync::effect::Keep &keep)
{
    if (const auto kept = m_store.keep(keep); !kept) return fail(kept.error());
    if (!keep.delivered.empty()) m_here = sync::blobsHere(keep, m_store);
    for (const auto &alarm : keep.alarms)
        if (const auto id = Hash::from(alarm.subject); id && alarm.kind == sync::AlarmKind::LocalFileMissing) m_unreadable.insert(*id);
    if (!keep.alarms.empty()) Q_EMIT alarmed();
    if (std::any_of(keep.rows.begin(), keep.rows.end(), [](const auto &row) { return row.table == sync::Table::Pack || row.table == sync::Table::Settings; }))
        Q_EMIT packsChanged();
    m_arrived = m_arrived || !keep.delivered.empty() || !keep.posted.empty();
    // The vault puts again what the hub lost. A hub that says so all the time is not given a reason to be asked at once.
    if (const auto now = m_parts.clock.bootMs(); tellsOfLoss(keep) && now >= m_nextLossMs) {
        m_nextLossMs = now + lossPauseMs;
        m_arrived = true;
    }
    if (!keep.posted.empty()) {
        m_arrived = false;
        Q_EMIT arrived();
    }
}

void SyncDriver::carryOut(const sync::effect::Read &read)
{
    sync::event::ReadDone done{read.id, {}};
    for (const auto &source : read.sources) {
        auto bytes = m_store.read(source);
        done.bytes.push_back(bytes ? std::optional(std::move(*bytes)) : std::nullopt);
    }
    later(std::move(done));
}

void SyncDriver::carryOut(const sync::effect::Send &send)
{
    m_transport->send(send.request, m_engine->pins(), [this, id = send.id](Result<wire::HttpResponse> response) {
        m_reached = response.ok();
        if (response) say(std::nullopt); // whoever answers has shown the hub's key
        else if (response.code() == Code::Untrusted) say(Code::Untrusted);
        if (response) later(sync::event::Response{id, std::move(*response)});
        else later(sync::event::Failed{id, response.code()});
    });
}

void SyncDriver::carryOut(const sync::effect::CheckBlobs &check)
{
    auto whole = m_store.finishBlobs(check.blobs);
    if (!whole) return fail(whole.error());
    m_arrived = m_arrived || !whole->empty();
    later(sync::event::BlobsChecked{check.id, std::move(*whole)});
}

void SyncDriver::carryOut(const sync::effect::Progress &what)
{
    m_waiting = int(what.itemsWaiting);
    Q_EMIT progress(m_waiting, false, m_reached);
}

/// The vault's own chains followed when the documents were kept; what is parked may be clear now.
void SyncDriver::carryOut(const sync::effect::RosterChanged &)
{
    m_arrived = true;
}

void SyncDriver::carryOut(const sync::effect::Wait &wait)
{
    const auto delay = std::max<std::int64_t>(0, wait.untilBootMs - m_parts.clock.bootMs());
    m_timer.start(std::chrono::milliseconds(std::min<std::int64_t>(delay, 3'600'000)));
    if (m_arrived) {
        m_arrived = false;
        Q_EMIT arrived();
    }
    Q_EMIT progress(m_waiting, wait.idle, m_reached);
}

} // namespace pipit::app
