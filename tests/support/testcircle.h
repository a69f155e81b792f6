// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/circlemanifest.h"
#include "core/format/envelope.h"
#include "core/format/verifier.h"
#include "tests/support/seededrng.h"

#include <set>

namespace pipit::test {

/// An authority with three roots and two officers, and one circle of a child (seat 1), an IRO (2), a carer (3) and the
/// records seat, all with their secret keys. Everything follows from the seed.
class TestCircle
{
public:
    struct Person
    {
        SeatId seat = 0;
        SigningKey author, device;
        hpke::KeyPair kem, seatKey;
        MemberId member;
        MailboxId authorMailbox;
    };
    explicit TestCircle(std::uint64_t seed = 1);

    SeededRng rng;
    std::vector<SigningKey> roots, officers;
    SigningKey refresh, hub;
    hpke::KeyPair records;
    CircleId circle;
    Person child, iro, carer, recordsTool;
    AuthorityManifest authority;
    CircleManifest manifest;

    /// Signed by as many roots, officers as asked; the default is what a real one has.
    static Bytes signedBy(DocumentType type, Bytes payload, const std::vector<SigningKey> &keys, std::size_t count);
    Bytes authorityDocument() const { return signedBy(DocumentType::Authority, authority.encode(), roots, 2); }
    Bytes circleDocument() const { return signedBy(DocumentType::Circle, manifest.encode(), officers, 2); }
    /// The next version of the manifest, its previous hash set.
    CircleManifest nextManifest() const;
    Person newPerson(SeatId seat);

    SeatKey seatKey(const Person &person) const { return {person.seat, 1, person.seatKey.clone()}; }
    SeatKey recordsKey() const { return {recordsSeat, 1, records.clone()}; }
    /// A body of `type` with what every body needs, to this audience (255 is added).
    Body body(EntryType type, std::vector<SeatId> audience, Bytes content) const;
    /// Seals and moves the author's streams on.
    SealedEnvelope seal(const Body &body, const Person &author);

    std::map<std::pair<AuthorId, SeatId>, StreamHead> heads;

    /// As they stand in a manifest from version 1 on.
    Seat seatOf(const Person &person, Role role) const;
    Author authorOf(const Person &person) const;
};

/// A Ledger in memory, fed with accepted entries.
class MemoryLedger final : public Ledger
{
public:
    void add(const AcceptedEntry &entry);
    bool has(const EnvHash &hash) const override { return m_hashes.contains(hash); }
    std::optional<EnvHash> accepted(const AuthorId &author, const EntryId &entry) const override;
    std::optional<Held> held(const EntryRef &ref) const override;
    std::uint64_t streamTop(const AuthorId &author, SeatId seat) const override;
    std::optional<EnvHash> streamEntry(const AuthorId &author, SeatId seat, std::uint64_t seq) const override;
    std::optional<EnvHash> streamBefore(const AuthorId &author, SeatId seat, std::uint64_t seq) const override;
    std::optional<ContentKey> granted(const EnvHash &hash) const override;
    /// As an accepted GRANT will: gives the key of that envelope.
    void grant(const EnvHash &hash, const ContentKey &key) { m_granted[hash] = key.clone(); }

private:
    std::set<EnvHash> m_hashes;
    std::map<std::pair<AuthorId, EntryId>, EnvHash> m_entries;
    std::map<EntryRef, Held> m_held;
    std::map<std::tuple<AuthorId, SeatId, std::uint64_t>, std::pair<EnvHash, EnvHash>> m_streams; ///< hash, the one before
    std::map<EnvHash, ContentKey> m_granted;
};

} // namespace pipit::test
