// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/enrolsession.h"

#include "sync/engine/httpdate.h"
#include "sync/wire/documents.h"
#include "sync/wire/problem.h"

namespace pipit::sync {

using namespace wire;

namespace {

constexpr std::int64_t firstAskMs = 2'000, lastAskMs = 15'000;

/// Whether somebody writes from the seat already, that person from another device or whom she covers: then the seat's key is
/// the one that was made there.
bool isFurther(const CircleManifest &manifest, const Author &mine, SeatId seat)
{
    return std::any_of(manifest.authors.begin(), manifest.authors.end(), [&](const Author &each) {
        return each.signingKey != mine.signingKey && !each.writesLocked() && manifest.holds(each, seat);
    });
}

EngineState siteOnly(const EnrolCode &code)
{
    EngineState state;
    state.site = Site{code.host, code.authority, code.authorityManifest};
    return state;
}

} // namespace

EnrolSession::EnrolSession(EnrolCode code, const NewMember &who, Rng &rng)
    : m_code(std::move(code)), m_who(who), m_rng(rng), m_roster(siteOnly(m_code)), m_askMs(firstAskMs)
{
    m_result.site = *siteOnly(m_code).site;
    m_result.circle = m_code.circle;
    m_result.seat = m_code.seat;
    m_result.rows.push_back(rowOf(m_result.site));
}

std::vector<Hash> EnrolSession::pins() const
{
    return m_roster.authority().empty() ? std::vector<Hash>() : m_roster.authority().newest().tlsPins;
}

void EnrolSession::fail(Error error)
{
    m_state = State::Failed;
    m_error = std::move(error);
}

std::vector<Effect> EnrolSession::step(const Event &what, const Moment &now)
{
    if (const auto *failed = std::get_if<event::Failed>(&what); failed && failed->id == m_flight) {
        m_flight = 0;
        if (failed->code == Code::Untrusted) fail({Code::Untrusted, "the hub's certificate is not the authority's"});
        if (failed->code == Code::Cancelled) fail({Code::Cancelled, "cancelled"});
        m_nextMs = now.bootMs + m_backoff.next(m_rng);
    } else if (const auto *response = std::get_if<event::Response>(&what); response && response->id == m_flight) {
        m_flight = 0;
        answered(response->response, now);
    }
    if (m_state == State::Done || m_state == State::Failed || m_flight != 0) return {};
    if (now.bootMs < m_nextMs) return {effect::Wait{m_nextMs, false}};
    auto next = request(now);
    if (!next) return {};
    m_flight = ++m_lastId;
    return {effect::Send{m_flight, std::move(*next)}};
}

Result<Bytes> EnrolSession::requestMessage()
{
    const auto &records = m_roster.authority().newest().recordsKeys.back();
    EnrolRequest request;
    request.signingKey = m_who.author.publicKey();
    request.kemKey = m_who.kem.pub;
    request.deviceKey = m_who.device.publicKey();
    request.circle = m_code.circle;
    request.seat = m_code.seat;
    m_rng.fill(request.nonce);
    request.seatKey = m_who.seatKey.pub;
    request.seatEpoch = 1;
    request.lockedKey = m_who.lockedKey;
    PIPIT_TRY_SET(request.escrow, sealEscrow(records.pub, m_code.circle, m_code.seat, 1, m_who.seatKey.secret, m_rng));
    return request.encode(m_code, m_who.author, m_who.device);
}

std::optional<HttpRequest> EnrolSession::request(const Moment &now)
{
    const auto &host = m_code.host;
    switch (m_step) {
    case Step::Authority:
        return call::getAuthority(host, m_roster.authority().empty() ? 1 : m_roster.authority().newest().version + 1);
    case Step::AskReply:
    case Step::AwaitReply: return call::getEnrol(host, m_code.id(), call::EnrolSide::Device, 0);
    case Step::Request: {
        auto message = requestMessage();
        if (!message) {
            fail(message.error());
            return std::nullopt;
        }
        return call::postEnrol(host, m_code.id(), call::EnrolSide::Console, std::move(*message));
    }
    case Step::Circle:
    case Step::Settings:
    case Step::Freshness: break;
    }
    const auto *circle = m_roster.circle(m_code.circle);
    auto fetch = m_step == Step::Circle      ? call::getCircle(host, m_code.circle, circle ? circle->newest().version + 1 : 1)
                 : m_step == Step::Settings ? call::getSettings(host, m_roster.settingsVersion() + 1)
                                            : call::getFreshness(host, m_code.circle);
    const KeySigner signer(m_who.device);
    if (const auto done = signRequest(fetch, signer, now.wallMs / 1'000 + m_clockSeconds, m_rng.id<Nonce>()); !done) {
        fail(done.error());
        return std::nullopt;
    }
    return fetch;
}

void EnrolSession::answered(const HttpResponse &response, const Moment &now)
{
    const auto problem = response.status >= 400 ? ProblemBody::decode(response.body) : Result<ProblemBody>(ProblemBody{});
    if (response.status == 401 && problem && problem->problem == Problem::Clock)
        if (const auto date = readHttpDate(response.headers.value("date").value_or("")))
            m_clockSeconds = *date - now.wallMs / 1'000;
    const bool nothingThere = response.status == 404 && m_step >= Step::Settings;
    if (response.status >= 400 && !nothingThere) {
        m_nextMs = now.bootMs + m_backoff.next(m_rng);
        return;
    }
    m_backoff.reset();
    switch (m_step) {
    case Step::Authority: return takeAuthority(response);
    case Step::AskReply:
        takeReply(response);
        if (m_step == Step::AskReply) m_step = Step::Request;
        return;
    case Step::Request:
        m_step = Step::AwaitReply;
        m_state = State::Waiting;
        return;
    case Step::AwaitReply:
        takeReply(response);
        if (m_step == Step::AwaitReply) {
            m_nextMs = now.bootMs + m_askMs;
            m_askMs = std::min(lastAskMs, m_askMs + m_askMs / 8);
        }
        return;
    case Step::Circle: return takeCircle(response);
    case Step::Settings:
    case Step::Freshness: return takeRest(response);
    }
}

void EnrolSession::add(const Roster::Taken &taken)
{
    for (const auto &row : taken.rows) {
        m_result.rows.push_back(row);
        m_result.documents.push_back(*row.value);
    }
}

void EnrolSession::takeAuthority(const HttpResponse &response)
{
    const auto documents = readDocuments(response.body);
    if (!documents) return fail({Code::Untrusted, "authority manifests that do not read"});
    if (documents->empty()) {
        if (m_roster.authority().empty()) return fail({Code::Untrusted, "a hub without the authority of the code"});
        if (m_roster.authority().newest().authorityId != m_code.authority)
            return fail({Code::Untrusted, "another authority than the code's"});
        m_step = Step::AskReply;
        return;
    }
    const auto taken = m_roster.take(*documents);
    if (taken.error || taken.rows.empty()) return fail({Code::Untrusted, "authority manifests that do not verify"});
    add(taken);
}

void EnrolSession::takeReply(const HttpResponse &response)
{
    const auto messages = readDocuments(response.body);
    if (!messages || messages->empty()) return;
    // Anybody who guesses the id can put messages there; only the officer's has the right MAC.
    for (const auto message : *messages)
        if (const auto reply = EnrolReply::decode(message, m_code)) m_reply = *reply;
    if (!m_reply) return;
    m_step = Step::Circle;
    m_state = State::Working;
}

bool EnrolSession::mySeatIsThere() const
{
    const auto &manifest = m_roster.circle(m_code.circle)->newest();
    const auto *author = manifest.author(authorIdOf(m_who.author.publicKey()));
    const auto *seat = manifest.seat(m_code.seat);
    return author && seat && !author->revoked() && author->kemKey == m_who.kem.pub &&
           author->deviceKey == m_who.device.publicKey() && manifest.holds(*author, m_code.seat) &&
           (seat->pub == m_who.seatKey.pub || isFurther(manifest, *author, m_code.seat));
}

Result<void> EnrolSession::takeSeatKey()
{
    const auto &seat = *m_roster.circle(m_code.circle)->newest().seat(m_code.seat);
    m_result.epoch = seat.epoch;
    m_result.seatKeyIsMine = seat.pub == m_who.seatKey.pub;
    if (m_result.seatKeyIsMine || m_reply->seatKey.empty()) return {};
    auto key = openSeatKey(m_who.kem, m_code.circle, m_code.seat, seat.epoch, m_reply->seatKey);
    if (!key || key->pub != seat.pub) return Error{Code::Refused, "the officer's answer has another key than the seat's"};
    m_result.seatKey = std::move(*key);
    return {};
}

void EnrolSession::takeCircle(const HttpResponse &response)
{
    const auto documents = readDocuments(response.body);
    if (!documents) return fail({Code::Untrusted, "circle manifests that do not read"});
    const auto taken = m_roster.take(*documents);
    if (taken.error) return fail({Code::Untrusted, "circle manifests that do not verify: " + taken.error->detail});
    add(taken);
    const auto *circle = m_roster.circle(m_code.circle);
    const auto held = circle ? circle->newest().version : 0;
    if (held < m_reply->circleVersion) {
        if (taken.rows.empty()) fail({Code::Untrusted, "the hub does not have the circle manifest of the officer's answer"});
        return;
    }
    if (circle->hashOf(m_reply->circleVersion) != m_reply->circleHash)
        return fail({Code::Untrusted, "another circle manifest than the officer's"});
    if (!mySeatIsThere()) return fail({Code::Refused, "this device's keys are not in the circle"});
    if (const auto key = takeSeatKey(); !key) return fail(key.error());
    m_step = Step::Settings;
}

void EnrolSession::takeRest(const HttpResponse &response)
{
    const auto documents = response.status == 404 ? Result<std::vector<ByteView>>(std::vector<ByteView>())
                                                  : readDocuments(response.body);
    if (!documents) return fail({Code::Untrusted, "documents that do not read"});
    const auto taken = m_roster.take(*documents);
    if (taken.error) return fail({Code::Untrusted, "documents that do not verify"});
    add(taken);
    if (m_step == Step::Settings && !taken.rows.empty()) return; // there may be more
    if (m_step == Step::Freshness) m_state = State::Done;
    m_step = Step::Freshness;
}

} // namespace pipit::sync
