// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/ed25519.h"
#include "core/format/envelope.h"
#include "core/format/hlc.h"
#include "core/format/keyslots.h"
#include "core/vault/livedtime.h"

namespace pipit {

/// The author of a child's profile that writes while it is locked. Its key seals for others and opens nothing.
struct LockedAuthor
{
    SigningKey key;
    std::optional<CircleId> circle; ///< whose child this is; known once the profile was open as a member
    std::string reader;             ///< first name of who reads it, as the child's circle has it; may be empty
    Hlc last;

    AuthorId id() const { return authorIdOf(key.publicKey()); }
};

/// One envelope of a locked author that its profile has not been opened since. Nothing here opens it.
struct LockedPost
{
    ProfileTag profile;
    AuthorId author;
    CircleId circle;
    EnvHash hash;
    Hlc time;
    std::int16_t zoneMinutes = 0;
    std::vector<SeatId> audience; ///< ascending, with 255
    std::vector<MailboxId> mailboxes;
    Bytes envelope;
    std::int64_t livedMs = 0;     ///< when, in the device's lived time
};

/// Rows of device.db behind a locked front door (FORMAT.md §9.9).
class LockedPosts
{
public:
    /// `db` must outlive it.
    explicit LockedPosts(sql::Db &db) : m_db(&db) {}

    /// nullopt: the profile has none.
    Result<std::optional<LockedAuthor>> author(const ProfileTag &profile);
    /// Makes one the first time.
    Result<SigningPublicKey> makeAuthor(const ProfileTag &profile, Rng &rng);
    /// Into which circle it writes, and what its reader is called.
    Result<void> setCircle(const ProfileTag &profile, const CircleId &circle, std::string_view reader);

    Result<StreamHead> head(const AuthorId &author, const CircleId &circle, SeatId seat);
    /// The post, the author's streams and its clock move on together, or not at all.
    Result<void> add(const LockedPost &post, const std::vector<Recipient> &before);
    /// In the order in which they were sealed.
    Result<std::vector<LockedPost>> posts(const ProfileTag &profile);
    /// Of every profile, those that have no row in the outbox, or lie there unposted.
    Result<std::vector<LockedPost>> unposted();
    /// The vault has them now.
    Result<void> drop(const std::vector<LockedPost> &posts);
    /// When the last ones were sealed, in lived time, newest first; at most `most`.
    Result<std::vector<std::int64_t>> lately(const ProfileTag &profile, int most);
    /// The device's lived time (FORMAT.md §9.7).
    Result<std::int64_t> livedMs(Clock &clock) { return LivedTime(*m_db, clock).now(); }

private:
    Result<std::vector<LockedPost>> read(sql::Stmt &q);
    sql::Db *m_db;
};

} // namespace pipit
