// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/engine.h"

#include "sync/engine/httpdate.h"

namespace pipit::sync {

using namespace wire;

namespace {

/// How long somebody who has just shared keeps looking at the screen.
constexpr std::int64_t soonMs = 5 * 60'000;

} // namespace

Engine::Engine(EngineState state, const Signer &signer, Rng &rng, EngineOptions options)
    : m_state(std::move(state)), m_signer(signer), m_rng(rng), m_options(options),
      m_device(deviceIdOf(signer.publicKey())), m_roster(m_state), m_progress(OutboxLane::progressOf(m_state))
{
    // The roster has them now.
    m_state.authority.clear();
    m_state.settings.clear();
    m_state.circles.clear();
    m_state.freshness.clear();
}

std::vector<Hash> Engine::pins() const
{
    return m_roster.authority().empty() ? std::vector<Hash>() : m_roster.authority().newest().tlsPins;
}

bool Engine::idle() const
{
    return !m_state.site || m_stopped || !m_online || (!m_flight && !m_check && !m_passOpen && !m_moreToTry);
}

std::vector<Effect> Engine::step(Event what, const Moment &now)
{
    Turn turn{now, m_state, m_roster, m_pace, m_device, 0, {}, {}, false, false, false};
    std::visit([&](auto &each) { take(turn, each); }, what);
    const auto rosterGrew = std::any_of(turn.said.begin(), turn.said.end(), [](const Effect &said) {
        return std::holds_alternative<effect::RosterChanged>(said);
    });
    if (rosterGrew) m_outbox.askForbiddenAgain(turn);
    pump(turn);

    // Once is enough, but for those that ask for something to be done.
    std::erase_if(turn.keep.alarms, [this](const Alarm &alarm) {
        return alarm.kind != AlarmKind::HubLost && !m_said.emplace(alarm.kind, alarm.subject, alarm.number).second;
    });

    std::vector<Effect> out;
    if (!turn.keep.empty()) out.emplace_back(std::move(turn.keep));
    const auto progress = OutboxLane::progressOf(m_state);
    if (!(progress == m_progress)) out.emplace_back(m_progress = progress);
    std::move(turn.said.begin(), turn.said.end(), std::back_inserter(out));
    return out;
}

void Engine::take(Turn &turn, const event::Online &what)
{
    m_pace.setMetered(what.metered);
    if (std::exchange(m_online, true)) return;
    m_backoff.reset();
    somebodyWaits(turn);
    m_nextPassMs = turn.now.bootMs;
}

void Engine::take(Turn &turn, const event::Offline &)
{
    m_online = false;
    ground(turn);
}

// Whatever is under way: nobody waits for it any more.
void Engine::ground(Turn &turn)
{
    for (auto *flight : {&m_flight, &m_ahead}) {
        if (!*flight) continue;
        turn.request = (*flight)->id;
        (*flight)->lane->lost(turn);
        flight->reset();
    }
}

void Engine::take(Turn &turn, const event::LookNow &)
{
    somebodyWaits(turn);
    m_nextPassMs = turn.now.bootMs;
    // A pass that has heard its news already would end, and the next look be a minute away. So would one whose news travels:
    // the hub may have said it before.
    const bool travels = m_flight && m_flight->lane == &m_news && turn.now.bootMs > m_newsBegunMs;
    if (m_passOpen && (!m_news.newsDue() || travels)) m_newsAgainMs = turn.now.bootMs;
}

void Engine::take(Turn &turn, const event::OutboxChanged &what)
{
    const auto before = OutboxLane::progressOf(m_state).itemsWaiting;
    m_outbox.change(turn, what);
    if (OutboxLane::progressOf(m_state).itemsWaiting > before) somebodyWaits(turn);
}

// A network that was gone may be back: worth one request. A hub that answered "later" meant it.
void Engine::somebodyWaits(const Turn &turn)
{
    m_soonUntilMs = turn.now.bootMs + soonMs;
    if (!m_unreachable) return;
    m_unreachable = false;
    m_quietUntilMs = std::min(m_quietUntilMs, turn.now.bootMs);
    m_backoff.reset();
}

void Engine::take(Turn &turn, const event::BlobsWanted &what)
{
    for (const auto &blob : what.blobs) {
        m_state.downloads[blob] = {};
        turn.keep.rows.push_back(rowOf(blob, DownloadState{}));
    }
}

void Engine::take(Turn &turn, const event::BlobsHere &what)
{
    for (const auto &blob : what.blobs)
        if (m_state.downloads.erase(blob) > 0) turn.keep.rows.push_back(removal(Table::Download, blob.view()));
}

void Engine::take(Turn &turn, const event::PacksLost &what)
{
    for (const auto &pack : what.packs) {
        m_packs.later(turn, pack);
        if (m_state.packs.erase(pack) > 0) turn.keep.rows.push_back(removal(Table::Pack, pack.view()));
    }
}

void Engine::take(Turn &turn, const event::Stop &)
{
    m_stopped = true;
    ground(turn);
}

// The lane that waits for this answer; nullptr when nobody does any more.
Lane *Engine::land(Turn &turn, RequestId id)
{
    turn.request = id;
    for (auto *flight : {&m_flight, &m_ahead}) {
        if (!*flight || (*flight)->id != id) continue;
        auto *lane = (*flight)->lane;
        flight->reset();
        if (!m_flight) m_flight = std::exchange(m_ahead, std::nullopt);
        return lane;
    }
    return nullptr;
}

void Engine::take(Turn &turn, const event::ReadDone &what)
{
    if (auto *lane = land(turn, what.id)) begin(turn, lane->bytesRead(turn, what.bytes), *lane);
}

void Engine::take(Turn &turn, const event::BlobsChecked &what)
{
    if (m_check != what.id) return;
    m_check.reset();
    m_downloads.checked(turn, what.whole);
}

void Engine::take(Turn &turn, const event::Failed &what)
{
    auto *lane = land(turn, what.id);
    if (!lane) return;
    lane->lost(turn);
    if (what.code == Code::Untrusted) turn.alarm(AlarmKind::WrongCertificate, {});
    hubUnreachable(turn, what.code);
}

void Engine::take(Turn &turn, event::Response &what)
{
    auto *lane = land(turn, what.id);
    if (!lane) return;
    auto &response = what.response;
    ProblemBody problem;
    if (response.status >= 400) {
        const auto body = ProblemBody::decode(response.body);
        problem = body ? *body : ProblemBody{Problem::Failed, {}, {}, {}};
    }
    if (response.status == 401) return takeUnauthorised(turn, response, problem, *lane);
    m_clockTries = 0;
    m_denied = false;
    if (response.status == 429) {
        const auto seconds = readDecimal(response.headers.value("retry-after").value_or("")).value_or(0);
        lane->lost(turn);
        return backOff(turn, static_cast<std::int64_t>(std::min<std::uint64_t>(seconds, 86'400)) * 1'000);
    }
    if (response.status >= 500 && response.status != 507) {
        lane->lost(turn);
        return backOff(turn);
    }
    lane->answered(turn, response, problem);
}

void Engine::takeUnauthorised(Turn &turn, const HttpResponse &response, const ProblemBody &problem, Lane &lane)
{
    lane.lost(turn);
    const auto date = readHttpDate(response.headers.value("date").value_or(""));
    if (problem.problem == Problem::Clock && date && m_clockTries++ == 0) {
        m_state.clockSeconds = *date - turn.now.wallMs / 1'000;
        turn.keep.rows.push_back(clockRow(m_state.clockSeconds));
        return; // the same again, at once
    }
    m_denied = problem.problem == Problem::Denied;
    if (m_denied) turn.alarm(AlarmKind::Denied, {});
    backOff(turn);
    m_clockTries = 0;
}

void Engine::hubUnreachable(const Turn &turn, Code why)
{
    // Somebody else who answers is not on the point of coming back.
    const bool soon = why != Code::Untrusted && turn.now.bootMs < m_soonUntilMs && OutboxLane::progressOf(m_state).itemsWaiting > 0;
    m_quietUntilMs = turn.now.bootMs + (soon ? m_backoff.soon(m_rng) : m_backoff.next(m_rng));
    m_unreachable = true;
}

void Engine::backOff(const Turn &turn, std::int64_t atLeastMs)
{
    m_unreachable = false;
    m_quietUntilMs = turn.now.bootMs + std::max(m_backoff.next(m_rng), atLeastMs);
}

bool Engine::begin(Turn &turn, Want want, Lane &lane)
{
    if (std::holds_alternative<std::monostate>(want)) return false;
    m_flight = Flight{++m_lastId, &lane};
    if (&lane == &m_news) m_newsBegunMs = turn.now.bootMs;
    if (auto *sources = std::get_if<std::vector<Source>>(&want)) {
        turn.said.push_back(effect::Read{m_lastId, std::move(*sources)});
    } else {
        auto &outgoing = std::get<Outgoing>(want);
        const auto bodyHash = outgoing.bodyHash ? *outgoing.bodyHash : sha256(outgoing.request.body);
        const auto created = turn.now.wallMs / 1'000 + m_state.clockSeconds;
        const auto signed_ = signRequest(outgoing.request.head, bodyHash, m_signer, created, m_rng.id<Nonce>());
        if (!signed_) { // a host that cannot stand in a request: wait rather than spin
            m_flight.reset();
            backOff(turn);
            return false;
        }
        turn.said.push_back(effect::Send{m_lastId, std::move(outgoing.request)});
    }
    lane.begun(m_lastId);
    return true;
}

void Engine::closePass(Turn &turn)
{
    if (!m_passOpen) {
        if (!m_passTroubled) return;
        m_nextPassMs = std::min(m_nextPassMs, turn.now.bootMs + m_backoff.next(m_rng));
        m_passTroubled = false;
        m_moreToTry = true;
        return;
    }
    m_passOpen = false;
    const auto token = m_news.finishedToken();
    if (token && m_mailboxes.finished() && m_state.token != token) {
        m_state.token = token;
        turn.keep.rows.push_back(rowOf(*token));
    }
    if (!m_passTroubled) m_backoff.reset();
    m_nextPassMs = turn.now.bootMs + (m_passTroubled ? m_backoff.next(m_rng) : m_options.pollMs);
    m_moreToTry = std::exchange(m_passTroubled, false);
}

void Engine::pump(Turn &turn)
{
    travel(turn);
    goAhead(turn);
    check(turn); // after what is sent, which travels meanwhile
}

// Only while nothing waits to be posted and no news is due: what is small must not stand behind two films.
void Engine::goAhead(Turn &turn)
{
    if (!m_flight || m_flight->lane != &m_downloads || m_ahead || !m_online || m_stopped || turn.blobsNamed) return;
    if (turn.now.bootMs < m_quietUntilMs || turn.now.bootMs >= m_newsAgainMs || OutboxLane::progressOf(m_state).itemsWaiting > 0) return;
    const auto flight = std::exchange(m_flight, std::nullopt);
    begin(turn, m_downloads.next(turn), m_downloads);
    m_ahead = std::exchange(m_flight, flight);
}

void Engine::check(Turn &turn)
{
    if (m_stopped || m_check || !m_downloads.anyCame(turn)) return;
    auto blobs = m_downloads.toCheck(turn, m_flight.has_value());
    if (blobs.empty()) return;
    m_check = ++m_lastId;
    turn.said.push_back(effect::CheckBlobs{m_lastId, std::move(blobs)});
}

void Engine::travel(Turn &turn)
{
    if (turn.progressed) m_backoff.reset();
    m_passTroubled = m_passTroubled || turn.troubled;
    turn.troubled = false;
    if (!m_state.site || m_stopped || !m_online || m_flight) return;
    if (turn.blobsNamed) {
        turn.said.push_back(effect::Wait{turn.now.bootMs, false});
        return;
    }
    if (turn.now.bootMs < m_quietUntilMs) return wait(turn);
    std::array<Lane *, 5> lanes{&m_news, &m_mailboxes, &m_downloads, &m_outbox, &m_packs};
    if (!m_passOpen && turn.now.bootMs >= m_nextPassMs) {
        m_passOpen = true;
        m_newsAgainMs = turn.now.bootMs + m_options.pollMs;
        for (auto *lane : lanes) lane->passBegins();
    } else if (m_passOpen && turn.now.bootMs >= m_newsAgainMs) {
        // A film may take hours; what is small must not wait for it.
        m_newsAgainMs = turn.now.bootMs + m_options.pollMs;
        m_news.passBegins();
        m_mailboxes.passBegins();
    }
    if (m_outboxFirst) std::swap(lanes[2], lanes[3]);
    for (auto *lane : lanes) {
        if (!m_options.fetch && lane != &m_outbox) continue;
        const bool begun = begin(turn, lane->next(turn), *lane);
        m_passTroubled = m_passTroubled || turn.troubled;
        if (begun && lane == &m_downloads) m_outboxFirst = true;
        if (begun && lane == &m_outbox) m_outboxFirst = false;
        if (begun) return;
        if (turn.now.bootMs < m_quietUntilMs) return wait(turn);
    }
    if (m_check || m_downloads.anyCame(turn)) return; // what became of them is still to be heard
    closePass(turn);
    wait(turn);
}

void Engine::wait(Turn &turn)
{
    const bool quiet = turn.now.bootMs < m_quietUntilMs;
    turn.said.push_back(effect::Wait{std::max(quiet ? m_quietUntilMs : 0, m_passOpen ? 0 : m_nextPassMs), idle()});
}

} // namespace pipit::sync
