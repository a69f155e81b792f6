// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testcircle.h"
#include "tests/vectors/generator/cases.h"

/// Envelopes, right and wrong, and what a reader makes of them one after another.
namespace pipit::vectors {

using test::TestCircle;
using Person = TestCircle::Person;

/// One circle with somebody on every role: child 1, IRO 2, carer 3, social worker 4, advocate 5, duty 6, manager 7, records 255.
class Cast
{
public:
    explicit Cast(std::uint64_t seed);
    TestCircle t;
    Person socialWorker, advocate, duty, manager;

    const Person &holder(SeatId seat) const;
    static std::span<const SeatId> seats();
    Bytes page() const;
    Bytes item(Kind kind) const;
    static Bytes nothing() { return cbor::Writer().map(0).take(); }
    EntryRef ref(const Person &author, const EnvHash &hash) const { return {authorIdOf(author.author.publicKey()), hash}; }
    EntryRef ref(const Person &author, const SealedEnvelope &envelope) const { return ref(author, envelope.hash); }
    Body grant(const Person &author, const SealedEnvelope &envelope, std::vector<SeatId> audience) const;
    Body receipt(ReceiptKind kind, std::vector<EntryRef> targets, std::vector<SeatId> audience) const;
};

/// Bodies hold keys, so they do not copy themselves.
inline Body copyOf(const Body &body)
{
    return *Body::decode(body.encode());
}

/// Builds an envelope by FORMAT.md §5 without core/format/envelope.cpp, so that any part can be wrong.
struct Forge
{
    Forge(Cast &ofCast, const Person &by, const Body &said) : cast(&ofCast), author(&by), body(copyOf(said)) {}
    Cast *cast;
    const Person *author;
    Body body;
    std::vector<SeatId> to;               ///< seats that get a slot; by default the body's audience
    std::function<void(Bytes &)> padded;  ///< changes the plaintext of the body part
    std::function<void(Bytes &)> header;  ///< changes the header before anything is bound to it
    std::function<void(SeatId, Bytes &)> slot; ///< changes the plaintext of one slot
    std::function<void(Bytes &)> bodyPart;
    std::function<void(std::vector<Bytes> &)> sealedSlots;
    std::optional<std::uint8_t> slotCount;
    std::optional<EntryId> entry;
    std::optional<Bytes> committed;       ///< key that the commitment is for
    std::map<SeatId, StreamHead> before;  ///< default: nothing
    std::map<SeatId, hpke::PublicKey> key; ///< default: the manifest's

    Bytes build();
    SealedEnvelope sealed();
};

/// A reader: manifests, keys, and the judgement of one envelope after another.
class World
{
public:
    World(const char *name, const Cast &cast, std::vector<SeatKey> keys, std::vector<Bytes> laterManifests = {});
    const QString &name() const { return m_name; }
    QJsonObject json() const;
    Verdict judge(ByteView envelope, const Ledger &ledger) const;

private:
    QString m_name;
    AuthorityChain m_authority;
    CircleChain m_circle;
    std::vector<Bytes> m_authorityDocuments, m_circleDocuments;
    std::vector<SeatKey> m_keys;
};

/// One case: what one reader, who has accepted nothing yet, says of envelopes in their order.
class Story
{
public:
    Story(Area &area, const World &world, const char *name, const char *fault = nullptr);
    Story(Area &area, const World &world, const QString &name, const QString &fault);
    Story &accepts(const Bytes &envelope);
    Story &knows(const Bytes &envelope);
    Story &parks(const Bytes &envelope, int reason);
    Story &refuses(const Bytes &envelope, int reason, bool fork = false);
    /// So many zero bytes in place of an envelope.
    Story &refusesZeros(std::size_t size, int reason);
    /// From here on it is another world's reader who holds what was accepted: the manifests have gone on.
    Story &turnsTo(const World &world);
    Story &grants(const EnvHash &hash, const ContentKey &key);

private:
    QJsonObject step(const Bytes &envelope, Outcome outcome, int reason, bool fork);
    void put(const QJsonObject &step);
    const World *m_world;
    QJsonObject &m_case;
    QString m_name;
    test::MemoryLedger m_ledger;
};

/// Puts a new signature of `author` under changed bytes.
Bytes signedAgain(Bytes envelope, const Person &author);

} // namespace pipit::vectors
