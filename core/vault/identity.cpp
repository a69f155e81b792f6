// SPDX-License-Identifier: Apache-2.0
#include "core/vault/identity.h"

namespace pipit {

Result<Identity> Identity::open(sql::Db &db, Clock &clock, Rng &rng)
{
    auto &q = db.prepared("SELECT signing_seed, kem_secret FROM identity");
    PIPIT_TRY_SET(const bool row, q.step());
    if (row) {
        auto signing = SigningKey::fromSeed(SigningSeed(q.bytes(0)));
        auto kem = hpke::KeyPair::fromSecret(hpke::SecretKey(q.bytes(1)));
        PIPIT_TRY(q.run());
        return Identity(db, clock, std::move(signing), std::move(kem));
    }
    auto signing = SigningKey::generate(rng);
    auto kem = hpke::KeyPair::generate(rng);
    const auto seed = signing.seed();
    PIPIT_TRY(db.prepared("INSERT INTO identity (one, signing_seed, kem_secret) VALUES (1, ?1, ?2)")
                  .bind(seed.view(), kem.secret.view())
                  .run());
    return Identity(db, clock, std::move(signing), std::move(kem));
}

Result<std::vector<Identity::Membership>> Identity::memberships()
{
    std::vector<Membership> out;
    auto &q = m_db->prepared("SELECT circle, seat FROM membership");
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        out.push_back({q.id<CircleId>(0), static_cast<SeatId>(q.integer(1))});
    }
}

Result<std::optional<SeatId>> Identity::seatIn(const CircleId &circle)
{
    auto &q = m_db->prepared("SELECT seat FROM membership WHERE circle = ?1").bind(circle);
    PIPIT_TRY_SET(const bool row, q.step());
    if (!row) return std::optional<SeatId>();
    const auto seat = static_cast<SeatId>(q.integer(0));
    PIPIT_TRY(q.run());
    return std::optional(seat);
}

Result<void> Identity::join(const CircleId &circle, SeatId seat, std::uint32_t epoch, const hpke::KeyPair &key)
{
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
    PIPIT_TRY(m_db->prepared("INSERT INTO membership VALUES (?1, ?2) ON CONFLICT DO UPDATE SET seat = ?2").bind(circle, int(seat)).run());
    PIPIT_TRY(m_db->prepared("INSERT INTO seat_key VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")
                  .bind(circle, int(seat), epoch, key.secret.view())
                  .run());
    return tx.commit();
}

Result<void> Identity::waitForKey(const CircleId &circle, SeatId seat, const hpke::PublicKey &mine)
{
    PIPIT_TRY_SET(const auto kept, seatKeys(circle));
    for (const auto &key : kept)
        if (key.seat == seat && key.pair.pub == mine)
            PIPIT_TRY(m_db->prepared("DELETE FROM seat_key WHERE circle = ?1 AND seat = ?2 AND epoch = ?3").bind(circle, int(seat), key.epoch).run());
    return {};
}

Result<std::vector<SeatKey>> Identity::seatKeys(const CircleId &circle)
{
    std::vector<SeatKey> out;
    auto &q = m_db->prepared("SELECT seat, epoch, secret FROM seat_key WHERE circle = ?1 ORDER BY seat, epoch DESC").bind(circle);
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        out.push_back({static_cast<SeatId>(q.integer(0)), static_cast<std::uint32_t>(q.integer(1)),
                       hpke::KeyPair::fromSecret(hpke::SecretKey(q.bytes(2)))});
    }
}

Result<Hlc> Identity::last()
{
    auto &q = m_db->prepared("SELECT hlc FROM identity");
    PIPIT_TRY_SET(const bool row, q.step());
    const Hlc time{row ? static_cast<std::uint64_t>(q.integer(0)) : 0};
    PIPIT_TRY(q.run());
    return time;
}

Result<void> Identity::store(Hlc time)
{
    return m_db->prepared("UPDATE identity SET hlc = ?1").bind(time.value).run();
}

Result<Hlc> Identity::tick()
{
    PIPIT_TRY_SET(const auto before, last());
    const auto now = before.next(m_clock->wallMs());
    PIPIT_TRY(store(now));
    return now;
}

Result<void> Identity::seen(Hlc other)
{
    PIPIT_TRY_SET(const auto before, last());
    const auto now = before.seeing(other, m_clock->wallMs());
    return now == before ? Result<void>() : store(now);
}

} // namespace pipit
