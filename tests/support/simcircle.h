// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/envelope.h"
#include "core/format/freshness.h"
#include "core/format/settings.h"

namespace pipit::test {

/// One profile on one device, with all its keys.
struct SimMember {
    SigningKey device, author;
    hpke::KeyPair kem, seatKey;
    SeatId seat = 0;
    Role role{};
    MemberId member;
    MailboxId ownMailbox;

    static SimMember make(SeatId seat, Role role, Rng &rng);
    AuthorId authorId() const { return authorIdOf(author.publicKey()); }
};

/// An authority with three roots and two officers, and one circle whose seats are held by `devices`.
class SimCircle
{
public:
    SimCircle(Rng &rng, const SigningPublicKey &hubReceiptKey, std::vector<Hash> pins, std::vector<SimMember> devices);

    std::vector<SigningKey> roots, officers;
    SigningKey refresh;
    hpke::KeyPair records;
    AuthorityManifest authority;
    CircleManifest circle; ///< the newest
    std::vector<SimMember> devices;

    Bytes authorityDocument;             ///< version 1
    std::vector<Bytes> circleDocuments;  ///< from version 1

    Hash anchor() const { return sha256(authority.encode()); }
    const Seat &seat(SeatId id) const { return *circle.seat(id); }
    /// Signs `circle` as it is now as the next version, by `officerCount` officers, and appends it.
    const Bytes &publishCircle(std::size_t officerCount = 2);
    Bytes signCircle(const CircleManifest &manifest, std::size_t officerCount) const;
    Bytes freshness(std::int64_t issuedMs) const;
    Bytes settings(std::uint64_t version, const Hash &previous, const std::vector<Hash> &packs = {}) const;

    /// A note from that device's author to the seats and the records seat, naming `blobs`.
    SealedEnvelope seal(const SimMember &from, std::vector<SeatId> seats, const std::vector<BlobId> &blobs, Rng &rng) const;
    /// The mailboxes of those seats and the records seat.
    std::vector<MailboxId> mailboxes(std::vector<SeatId> seats) const;
};

} // namespace pipit::test
