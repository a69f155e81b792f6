// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/enrolment.h"
#include "sync/engine/event.h"
#include "sync/engine/pace.h"
#include "sync/engine/roster.h"
#include "sync/wire/calls.h"
#include "sync/wire/signature.h"

namespace pipit::sync {

/// The keys of one profile that joins. Made and stored before the session begins, so that a second session after a
/// crash is for the same person. Borrowed.
struct NewMember {
    const SigningKey &author;
    const hpke::KeyPair &kem;
    const SigningKey &device;
    const hpke::KeyPair &seatKey; ///< for the seat of the code, where nobody holds it yet
    std::optional<SigningPublicKey> lockedKey{}; ///< of a child: the author that writes while the profile is locked
};

/// What a device has when it has joined, all of it verified.
struct Enrolled {
    Site site;
    CircleId circle;
    SeatId seat = 0;
    std::uint32_t epoch = 1;      ///< of the seat's key
    bool seatKeyIsMine = true;    ///< false: a further device of whoever holds the seat
    std::optional<hpke::KeyPair> seatKey{}; ///< of a further device, if the officer's answer had it; without it, it reads nothing yet
    /// Signed documents in an order in which chains accept them: authority, circle, settings, freshness.
    std::vector<Bytes> documents;
    std::vector<Row> rows; ///< the same and the site, for an engine
};

/// How a device joins a circle although the hub may be malicious (FORMAT.md §13), as a state machine in the engine's
/// style: fetch the authority's manifests and find the code's anchor in them, post E1, wait for E3, fetch the circle,
/// find the own keys in it. Effects are Send and Wait alone.
class EnrolSession
{
public:
    EnrolSession(EnrolCode code, const NewMember &who, Rng &rng);

    enum class State {
        Working,
        Waiting, ///< for the officer's console
        Done,
        Failed,
    };
    /// `event::Tick` begins it.
    std::vector<Effect> step(const Event &what, const Moment &now);
    State state() const { return m_state; }
    /// Why it failed. Untrusted: the authority or the circle is not the code's; Refused: the officer's answer is not
    /// for this device. A hub that cannot be reached never fails it: it tries again.
    const Error &error() const { return m_error; }
    /// Whom the transport may talk to; empty while the authority is not known: anybody. The connection over which the
    /// authority's manifests came must have one of the pins too before anything else is sent on it.
    std::vector<Hash> pins() const;
    /// When Done, once.
    Enrolled takeResult() { return std::move(m_result); }

private:
    enum class Step { Authority, AskReply, Request, AwaitReply, Circle, Settings, Freshness };
    std::optional<wire::HttpRequest> request(const Moment &now);
    void answered(const wire::HttpResponse &response, const Moment &now);
    void takeReply(const wire::HttpResponse &response);
    void takeAuthority(const wire::HttpResponse &response);
    void takeCircle(const wire::HttpResponse &response);
    void takeRest(const wire::HttpResponse &response);
    void add(const Roster::Taken &taken);
    void fail(Error error);
    Result<Bytes> requestMessage();
    bool mySeatIsThere() const;
    Result<void> takeSeatKey();

    EnrolCode m_code;
    NewMember m_who;
    Rng &m_rng;
    Roster m_roster;
    Backoff m_backoff;
    Step m_step = Step::Authority;
    State m_state = State::Working;
    Error m_error;
    Enrolled m_result;
    std::optional<EnrolReply> m_reply;
    std::int64_t m_clockSeconds = 0;
    std::int64_t m_askMs, m_nextMs = 0;
    RequestId m_flight = 0, m_lastId = 0;
};

} // namespace pipit::sync
