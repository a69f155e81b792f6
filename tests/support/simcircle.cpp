// SPDX-License-Identifier: Apache-2.0
#include "tests/support/simcircle.h"

#include "core/format/cbor.h"

namespace pipit::test {

namespace {

constexpr std::int64_t issued = 1'789'000'000'000;

Bytes signedBy(DocumentType type, Bytes payload, std::span<const SigningKey> keys)
{
    SignedDocument document;
    document.type = type;
    document.payload = std::move(payload);
    for (const auto &key : keys) document.sign(key);
    return document.encode();
}

} // namespace

SimMember SimMember::make(SeatId seat, Role role, Rng &rng)
{
    return {SigningKey::generate(rng),    SigningKey::generate(rng), hpke::KeyPair::generate(rng),
            hpke::KeyPair::generate(rng), seat,                      role,
            rng.id<MemberId>(),           rng.id<MailboxId>()};
}

SimCircle::SimCircle(Rng &rng, const SigningPublicKey &hubReceiptKey, std::vector<Hash> pins, std::vector<SimMember> all)
    : refresh(SigningKey::generate(rng)), records(hpke::KeyPair::generate(rng)), devices(std::move(all))
{
    for (int i = 0; i < 3; ++i) roots.push_back(SigningKey::generate(rng));
    for (int i = 0; i < 2; ++i) officers.push_back(SigningKey::generate(rng));
    authority.authorityId = rng.id<AuthorityId>();
    authority.version = 1;
    authority.issuedMs = issued;
    authority.expiresMs = issued + limits::authorityMs / 2;
    for (const auto &key : roots) authority.rootKeys.push_back(key.publicKey());
    for (const auto &key : officers) authority.officers.push_back(key.publicKey());
    authority.refreshKeys = {refresh.publicKey()};
    authority.recordsKeys = {{1, 1, records.pub}};
    authority.hubReceiptKey = hubReceiptKey;
    authority.tlsPins = std::move(pins);
    authorityDocument = signedBy(DocumentType::Authority, authority.encode(), std::span(roots).first(2));

    circle.circle = rng.id<CircleId>();
    circle.authorityVersion = 1;
    circle.issuedMs = issued;
    for (const auto &device : devices) {
        circle.seats.push_back({device.seat, device.role, 1, 1, device.seatKey.pub, rng.id<MailboxId>(), {device.member},
                                SeatStatus::Active, {}});
        Author author;
        author.signingKey = device.author.publicKey();
        author.kemKey = device.kem.pub;
        author.member = device.member;
        author.deviceKey = device.device.publicKey();
        author.mailbox = device.ownMailbox;
        author.fromVersion = 1;
        circle.authors.push_back(author);
    }
    circle.seats.push_back({recordsSeat, Role::Records, 1, 1, records.pub, rng.id<MailboxId>(), {}, SeatStatus::Active, {}});
    std::sort(circle.seats.begin(), circle.seats.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    std::sort(circle.authors.begin(), circle.authors.end(),
              [](const auto &a, const auto &b) { return a.signingKey < b.signingKey; });
    publishCircle();
}

Bytes SimCircle::signCircle(const CircleManifest &manifest, std::size_t officerCount) const
{
    return signedBy(DocumentType::Circle, manifest.encode(), std::span(officers).first(officerCount));
}

const Bytes &SimCircle::publishCircle(std::size_t officerCount)
{
    circle.previous = circleDocuments.empty() ? Hash{} : SignedDocument::decode(circleDocuments.back())->hash();
    ++circle.version;
    circleDocuments.push_back(signCircle(circle, officerCount));
    return circleDocuments.back();
}

Bytes SimCircle::freshness(std::int64_t issuedMs) const
{
    Freshness fresh;
    fresh.circle = circle.circle;
    fresh.circleVersion = circle.version;
    fresh.circleHash = sha256(circle.encode());
    fresh.issuedMs = issuedMs;
    fresh.expiresMs = issuedMs + limits::freshnessMs;
    return signedBy(DocumentType::Freshness, fresh.encode(), std::span(&refresh, 1));
}

Bytes SimCircle::settings(std::uint64_t version, const Hash &previous, const std::vector<Hash> &packs) const
{
    Settings settings;
    settings.version = version;
    settings.previous = previous;
    settings.packs = packs;
    settings.meetingName = "review";
    settings.numbers = {{"Childline", "0800 1111", "day and night", true}};
    return signedBy(DocumentType::Settings, settings.encode(), officers);
}

std::vector<MailboxId> SimCircle::mailboxes(std::vector<SeatId> seats) const
{
    seats.push_back(recordsSeat);
    std::vector<MailboxId> out;
    for (const auto id : seats) out.push_back(seat(id).mailbox);
    std::sort(out.begin(), out.end());
    return out;
}

SealedEnvelope SimCircle::seal(const SimMember &from, std::vector<SeatId> seats, const std::vector<BlobId> &blobs,
                                Rng &rng) const
{
    seats.push_back(recordsSeat);
    Body body;
    body.type = EntryType::Item;
    body.time = Hlc::of(issued);
    body.circleVersion = circle.version;
    body.circleHash = sha256(circle.encode());
    body.audience = seats;
    cbor::Writer content;
    content.map(1).unsignedInt(0).unsignedInt(static_cast<std::uint64_t>(Kind::Page));
    body.content = content.take();
    for (const auto &blob : blobs) {
        MediaRef media;
        media.blob = blob;
        media.key = rng.secret<BlobKey>();
        media.trueSize = 1;
        media.mime = "audio/ogg";
        media.kind = MediaKind::Voice;
        body.media.push_back(std::move(media));
    }
    std::vector<Recipient> recipients;
    for (const auto id : seats) recipients.push_back({id, seat(id).pub, {}});
    return sealEnvelope(circle.circle, body, recipients, from.author, rng).value();
}

} // namespace pipit::test
