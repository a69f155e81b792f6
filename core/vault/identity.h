// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/format/circlemanifest.h"
#include "core/format/envelope.h"
#include "core/vault/sql.h"

namespace pipit {

/// The author behind one profile: its keys, its circles, its seats' keys, its clock. Rows of vault.db.
class Identity
{
public:
    /// Makes the keys on first use. `db` and `clock` must outlive it.
    static Result<Identity> open(sql::Db &db, Clock &clock, Rng &rng);

    const SigningKey &signingKey() const { return m_signing; }
    const hpke::KeyPair &kemKey() const { return m_kem; }
    AuthorId author() const { return authorIdOf(m_signing.publicKey()); }

    struct Membership
    {
        CircleId circle;
        SeatId seat = 0;
    };
    Result<std::vector<Membership>> memberships();
    Result<std::optional<SeatId>> seatIn(const CircleId &circle);
    /// After enrolment: my seat and the key that I made for it. Again is ok.
    Result<void> join(const CircleId &circle, SeatId seat, std::uint32_t epoch, const hpke::KeyPair &key);
    /// The seat has a key that another device made: the one that I made for it and nobody took goes, and I read nothing of the
    /// seat until I join with that key. Again is ok.
    Result<void> waitForKey(const CircleId &circle, SeatId seat, const hpke::PublicKey &mine);
    /// Newest epoch first.
    Result<std::vector<SeatKey>> seatKeys(const CircleId &circle);

    /// The stamp of a local event. Durable only with the transaction that it is called in.
    Result<Hlc> tick();
    /// Follows another's stamp.
    Result<void> seen(Hlc other);

private:
    Identity(sql::Db &db, Clock &clock, SigningKey signing, hpke::KeyPair kem)
        : m_db(&db), m_clock(&clock), m_signing(std::move(signing)), m_kem(std::move(kem))
    {
    }
    Result<Hlc> last();
    Result<void> store(Hlc time);
    sql::Db *m_db;
    Clock *m_clock;
    SigningKey m_signing;
    hpke::KeyPair m_kem;
};

} // namespace pipit
