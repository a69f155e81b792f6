// SPDX-License-Identifier: Apache-2.0
#include "core/vault/lockedposts.h"

#include "core/vault/mailboxlist.h"

namespace pipit {

#define POST_COLUMNS "profile, author, circle, hash, hlc, zone, audience, mailboxes, envelope, lived"

Result<std::optional<LockedAuthor>> LockedPosts::author(const ProfileTag &profile)
{
    auto &q = m_db->prepared("SELECT seed, circle, reader, hlc FROM locked_author WHERE profile = ?1").bind(profile);
    PIPIT_TRY_SET(const bool row, q.step());
    if (!row) return std::optional<LockedAuthor>();
    if (q.bytes(0).size() != SigningSeed::size) return Error{Code::Corrupt, "locked author"};
    LockedAuthor author{SigningKey::fromSeed(SigningSeed(q.bytes(0))), {}, q.text(2), {static_cast<std::uint64_t>(q.integer(3))}};
    if (!q.isNull(1)) author.circle = q.id<CircleId>(1);
    PIPIT_TRY(q.run());
    return std::optional(std::move(author));
}

Result<SigningPublicKey> LockedPosts::makeAuthor(const ProfileTag &profile, Rng &rng)
{
    PIPIT_TRY_SET(const auto there, author(profile));
    if (there) return there->key.publicKey();
    const auto key = SigningKey::generate(rng);
    const auto seed = key.seed();
    PIPIT_TRY(m_db->prepared("INSERT INTO locked_author (profile, seed) VALUES (?1, ?2)").bind(profile, seed.view()).run());
    return key.publicKey();
}

Result<void> LockedPosts::setCircle(const ProfileTag &profile, const CircleId &circle, std::string_view reader)
{
    return m_db->prepared("UPDATE locked_author SET circle = ?2, reader = ?3 WHERE profile = ?1 AND (circle IS NOT ?2 OR reader <> ?3)")
        .bind(profile, circle, reader)
        .run();
}

Result<StreamHead> LockedPosts::head(const AuthorId &author, const CircleId &circle, SeatId seat)
{
    auto &q = m_db->prepared("SELECT seq, hash FROM locked_stream WHERE author = ?1 AND circle = ?2 AND seat = ?3").bind(author, circle, int(seat));
    PIPIT_TRY_SET(const bool row, q.step());
    StreamHead head;
    if (!row) return head;
    head = {static_cast<std::uint64_t>(q.integer(0)), q.id<EnvHash>(1)};
    PIPIT_TRY(q.run());
    return head;
}

Result<void> LockedPosts::add(const LockedPost &post, const std::vector<Recipient> &before)
{
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
    PIPIT_TRY(m_db->prepared("INSERT INTO locked_post (" POST_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
                  .bind(post.profile, post.author, post.circle, post.hash, post.time.value, int(post.zoneMinutes), ByteView(post.audience),
                        encodeMailboxes(post.mailboxes), post.envelope, post.livedMs)
                  .run());
    for (const auto &recipient : before)
        PIPIT_TRY(m_db->prepared("INSERT INTO locked_stream VALUES (?1, ?2, ?3, ?4, ?5)"
                                 " ON CONFLICT DO UPDATE SET seq = ?4, hash = ?5")
                      .bind(post.author, post.circle, int(recipient.seat), recipient.before.seq + 1, post.hash)
                      .run());
    PIPIT_TRY(m_db->prepared("UPDATE locked_author SET hlc = ?2 WHERE profile = ?1").bind(post.profile, post.time.value).run());
    return tx.commit();
}

Result<std::vector<LockedPost>> LockedPosts::read(sql::Stmt &q)
{
    std::vector<LockedPost> out;
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        out.push_back({q.id<ProfileTag>(0), q.id<AuthorId>(1), q.id<CircleId>(2), q.id<EnvHash>(3), {static_cast<std::uint64_t>(q.integer(4))},
                       static_cast<std::int16_t>(q.integer(5)), toBytes(q.bytes(6)), decodeMailboxes(q.bytes(7)), toBytes(q.bytes(8)), q.integer(9)});
    }
}

Result<std::vector<LockedPost>> LockedPosts::posts(const ProfileTag &profile)
{
    return read(m_db->prepared("SELECT " POST_COLUMNS " FROM locked_post WHERE profile = ?1 ORDER BY n").bind(profile));
}

Result<std::vector<LockedPost>> LockedPosts::unposted()
{
    return read(m_db->prepared("SELECT " POST_COLUMNS " FROM locked_post WHERE hash NOT IN (SELECT hash FROM outbox WHERE posted IS NOT NULL)"
                               " ORDER BY n")
                    .bind());
}

Result<void> LockedPosts::drop(const std::vector<LockedPost> &posts)
{
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
    for (const auto &post : posts) PIPIT_TRY(m_db->prepared("DELETE FROM locked_post WHERE hash = ?1").bind(post.hash).run());
    return tx.commit();
}

Result<std::vector<std::int64_t>> LockedPosts::lately(const ProfileTag &profile, int most)
{
    std::vector<std::int64_t> out;
    auto &q = m_db->prepared("SELECT lived FROM locked_post WHERE profile = ?1 ORDER BY n DESC LIMIT ?2").bind(profile, most);
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        out.push_back(q.integer(0));
    }
}

} // namespace pipit
