// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/authoritymanifest.h"
#include "core/format/kinds.h"
#include "core/format/signeddocument.h"

namespace pipit {

inline constexpr SeatId recordsSeat = 255;

enum class SeatStatus : std::uint8_t { Active = 1, Frozen = 2, Closed = 3 };

/// A role in a circle that owns a KEM key pair with an epoch.
struct Seat
{
    SeatId id = 0;
    Role role{};
    std::uint32_t epoch = 1;
    std::uint8_t suite = 1;
    hpke::PublicKey pub;
    MailboxId mailbox;
    std::vector<MemberId> holders; ///< ascending
    SeatStatus status = SeatStatus::Active;
    std::vector<std::uint32_t> compromised; ///< ascending earlier epochs whose keys may be known to others
    bool operator==(const Seat &) const = default;
};

/// One profile of one member on one device.
struct Author
{
    SigningPublicKey signingKey;
    hpke::PublicKey kemKey;
    MemberId member;
    SigningPublicKey deviceKey;
    MailboxId mailbox;
    std::uint64_t fromVersion = 0;
    std::uint64_t revokedVersion = 0; ///< 0 = not revoked
    /// By an earlier author of the same member over newAuthorMessage(); makes adding this one class B.
    std::optional<std::pair<SigningPublicKey, Signature>> vouchedBy;

    AuthorId id() const { return authorIdOf(signingKey); }
    DeviceId device() const { return deviceIdOf(deviceKey); }
    bool revoked() const { return revokedVersion != 0; }
    /// It writes while its profile is locked, and has no key that opens anything (FORMAT.md §6.3): a KEM key of zeros.
    bool writesLocked() const { return kemKey.isZero(); }
    bool operator==(const Author &) const = default;
};

/// What `pipit/v1/sig/new-author` signs: circle_id ‖ member_id ‖ new ed_pk ‖ kem_pk ‖ device_id.
Bytes newAuthorMessage(const CircleId &circle, const Author &author);

/// The people around one child, without names (FORMAT.md §6.3).
struct CircleManifest
{
    CircleId circle;
    std::uint64_t version = 0;
    std::uint64_t authorityVersion = 0;
    std::int64_t issuedMs = 0;
    std::vector<Seat> seats;     ///< ascending ids; the records seat is one of them
    std::vector<Author> authors; ///< ascending signing keys
    /// Signing keys of the authors that write while locked, ascending. Says to a reader who does not know them that the
    /// manifest is newer; the rules see to it that it names exactly those with Author::writesLocked().
    std::vector<SigningPublicKey> lockedAuthors;
    Hash previous;

    Bytes encode() const;
    /// Errors: Corrupt, TooNew.
    static Result<CircleManifest> decode(ByteView payload);

    const Seat *seat(SeatId id) const;
    const Seat *seatOfMailbox(const MailboxId &mailbox) const;
    const Author *author(const AuthorId &id) const;
    /// Every author of that device, revoked ones too.
    std::vector<const Author *> authorsOfDevice(const DeviceId &device) const;
    /// Seats that the author's member holds and that are not closed.
    std::vector<const Seat *> seatsOf(const Author &author) const;
    bool holds(const Author &author, SeatId seat) const;
    /// Makes lockedAuthors what `authors` say.
    void nameLockedAuthors();
};

/// What a change of a circle manifest asks for: A = two officers, B = one.
enum class ChangeClass { B, A };
/// Computed from the difference alone. `previous` null: version 1, always A.
ChangeClass classOfChange(const CircleManifest *previous, const CircleManifest &next);

/// Circle manifests verified one by one from version 1.
class CircleChain
{
public:
    enum class Outcome { Advanced, Same };

    /// `authority` must outlive the chain.
    CircleChain(const CircleId &circle, const AuthorityChain &authority) : m_circle(circle), m_authority(authority) {}
    /// Errors: Corrupt, TooNew, Refused with a manifestreason.
    Result<Outcome> accept(ByteView signedDocument);

    bool empty() const { return m_all.empty(); }
    const CircleId &circle() const { return m_circle; }
    const CircleManifest &newest() const { return m_all.back(); }
    const Hash &newestHash() const { return m_hashes.back(); }
    const CircleManifest *version(std::uint64_t number) const;
    /// Payload hash of that version; nullopt when not known.
    std::optional<Hash> hashOf(std::uint64_t number) const;

private:
    CircleId m_circle;
    const AuthorityChain &m_authority;
    std::vector<CircleManifest> m_all;
    std::vector<Hash> m_hashes;
};

} // namespace pipit
