// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testcircle.h"

namespace pipit::test {

namespace {

constexpr std::int64_t day = 24ll * 3'600 * 1'000;
constexpr std::int64_t someTime = 1'778'745'600'000; // 14 May 2026

std::vector<SigningKey> keys(Rng &rng, int count)
{
    std::vector<SigningKey> out;
    for (int i = 0; i < count; ++i) out.push_back(SigningKey::generate(rng));
    return out;
}

std::vector<SigningPublicKey> publicKeys(const std::vector<SigningKey> &keys)
{
    std::vector<SigningPublicKey> out;
    for (const auto &key : keys) out.push_back(key.publicKey());
    return out;
}

} // namespace

TestCircle::TestCircle(std::uint64_t seed)
    : rng(seed), roots(keys(rng, 3)), officers(keys(rng, 2)), refresh(SigningKey::generate(rng)),
      hub(SigningKey::generate(rng)), records(hpke::KeyPair::generate(rng)), circle(rng.id<CircleId>()),
      child(newPerson(1)), iro(newPerson(2)), carer(newPerson(3)), recordsTool(newPerson(recordsSeat))
{
    recordsTool.seatKey = records.clone();
    authority.authorityId = rng.id<AuthorityId>();
    authority.version = 1;
    authority.issuedMs = someTime;
    authority.expiresMs = someTime + 365 * day;
    authority.rootKeys = publicKeys(roots);
    authority.officers = publicKeys(officers);
    authority.refreshKeys = {refresh.publicKey()};
    authority.recordsKeys = {{1, suiteX25519, records.pub}};
    authority.hubReceiptKey = hub.publicKey();
    authority.tlsPins = {rng.id<Hash>(), rng.id<Hash>()};
    manifest.circle = circle;
    manifest.version = 1;
    manifest.authorityVersion = 1;
    manifest.issuedMs = someTime;
    manifest.seats = {seatOf(child, Role::Child), seatOf(iro, Role::Iro), seatOf(carer, Role::Carer),
                      seatOf(recordsTool, Role::Records)};
    for (const auto *person : {&child, &iro, &carer, &recordsTool}) manifest.authors.push_back(authorOf(*person));
    std::sort(manifest.authors.begin(), manifest.authors.end(),
              [](const auto &a, const auto &b) { return a.signingKey < b.signingKey; });
}

TestCircle::Person TestCircle::newPerson(SeatId seat)
{
    return {seat, SigningKey::generate(rng), SigningKey::generate(rng), hpke::KeyPair::generate(rng),
            hpke::KeyPair::generate(rng), rng.id<MemberId>(), rng.id<MailboxId>()};
}

Seat TestCircle::seatOf(const Person &person, Role role) const
{
    Seat seat;
    seat.id = person.seat;
    seat.role = role;
    seat.pub = person.seatKey.pub;
    seat.mailbox = *MailboxId::from(sha256(person.member.view()).view().first(16));
    seat.holders = {person.member};
    return seat;
}

Author TestCircle::authorOf(const Person &person) const
{
    Author author;
    author.signingKey = person.author.publicKey();
    author.kemKey = person.kem.pub;
    author.member = person.member;
    author.deviceKey = person.device.publicKey();
    author.mailbox = person.authorMailbox;
    author.fromVersion = 1;
    return author;
}

Bytes TestCircle::signedBy(DocumentType type, Bytes payload, const std::vector<SigningKey> &signers, std::size_t count)
{
    SignedDocument document{type, std::move(payload), {}};
    for (std::size_t i = 0; i < count; ++i) document.sign(signers[i]);
    return document.encode();
}

CircleManifest TestCircle::nextManifest() const
{
    auto next = manifest;
    ++next.version;
    next.previous = sha256(manifest.encode());
    return next;
}

Body TestCircle::body(EntryType type, std::vector<SeatId> audience, Bytes content) const
{
    Body out;
    out.type = type;
    out.time = Hlc::of(someTime);
    out.circleVersion = manifest.version;
    out.circleHash = sha256(manifest.encode());
    audience.push_back(recordsSeat);
    std::sort(audience.begin(), audience.end());
    audience.erase(std::unique(audience.begin(), audience.end()), audience.end());
    out.audience = std::move(audience);
    out.content = std::move(content);
    return out;
}

SealedEnvelope TestCircle::seal(const Body &body, const Person &author)
{
    std::vector<Recipient> recipients;
    const auto authorId = authorIdOf(author.author.publicKey());
    for (auto id : body.audience) recipients.push_back({id, manifest.seat(id)->pub, heads[{authorId, id}]});
    auto sealed = std::move(sealEnvelope(circle, body, recipients, author.author, rng)).value();
    for (auto id : body.audience) {
        auto &head = heads[{authorId, id}];
        head = {head.seq + 1, sealed.hash};
    }
    return sealed;
}

void MemoryLedger::add(const AcceptedEntry &entry)
{
    m_hashes.insert(entry.hash);
    m_entries[{entry.author, entry.entry}] = entry.hash;
    m_held[{entry.author, entry.hash}] = {entry.body.type, entry.member, entry.body.audience};
    if (entry.body.type == EntryType::Grant)
        if (const auto grant = GrantContent::decode(entry.body.content))
            for (const auto &[given, key] : grant->given) m_granted.try_emplace(given.hash, key.clone());
    for (const auto &place : entry.streams) m_streams[{entry.author, place.seat, place.seq}] = {entry.hash, place.previous};
}

std::optional<EnvHash> MemoryLedger::accepted(const AuthorId &author, const EntryId &entry) const
{
    const auto at = m_entries.find({author, entry});
    return at == m_entries.end() ? std::nullopt : std::optional(at->second);
}

std::optional<Ledger::Held> MemoryLedger::held(const EntryRef &ref) const
{
    const auto at = m_held.find(ref);
    return at == m_held.end() ? std::nullopt : std::optional(at->second);
}

std::uint64_t MemoryLedger::streamTop(const AuthorId &author, SeatId seat) const
{
    std::uint64_t top = 0;
    for (const auto &[key, hash] : m_streams)
        if (std::get<0>(key) == author && std::get<1>(key) == seat) top = std::max(top, std::get<2>(key));
    return top;
}

std::optional<EnvHash> MemoryLedger::streamEntry(const AuthorId &author, SeatId seat, std::uint64_t seq) const
{
    const auto at = m_streams.find({author, seat, seq});
    return at == m_streams.end() ? std::nullopt : std::optional(at->second.first);
}

std::optional<EnvHash> MemoryLedger::streamBefore(const AuthorId &author, SeatId seat, std::uint64_t seq) const
{
    const auto at = m_streams.find({author, seat, seq});
    return at == m_streams.end() ? std::nullopt : std::optional(at->second.second);
}

std::optional<ContentKey> MemoryLedger::granted(const EnvHash &hash) const
{
    const auto at = m_granted.find(hash);
    return at == m_granted.end() ? std::nullopt : std::optional(at->second.clone());
}

} // namespace pipit::test
