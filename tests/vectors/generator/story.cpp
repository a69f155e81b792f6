// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/story.h"

#include "core/crypto/labels.h"
#include "core/format/padme.h"

namespace pipit::vectors {

namespace {

constexpr SeatId everySeat[] = {1, 2, 3, 4, 5, 6, 7, recordsSeat};
constexpr Role everyRole[] = {Role::SocialWorker, Role::Advocate, Role::Duty, Role::Manager};

} // namespace

Cast::Cast(std::uint64_t seed)
    : t(seed), socialWorker(t.newPerson(4)), advocate(t.newPerson(5)), duty(t.newPerson(6)), manager(t.newPerson(7))
{
    int n = 0;
    for (const auto *person : {&socialWorker, &advocate, &duty, &manager}) {
        t.manifest.seats.insert(t.manifest.seats.end() - 1, t.seatOf(*person, everyRole[n++]));
        t.manifest.authors.push_back(t.authorOf(*person));
    }
    std::sort(t.manifest.authors.begin(), t.manifest.authors.end(),
              [](const auto &a, const auto &b) { return a.signingKey < b.signingKey; });
}

std::span<const SeatId> Cast::seats()
{
    return everySeat;
}

const Person &Cast::holder(SeatId seat) const
{
    const Person *people[] = {&t.child, &t.iro, &t.carer, &socialWorker, &advocate, &duty, &manager};
    return seat == recordsSeat ? t.recordsTool : *people[seat - 1];
}

Bytes Cast::page() const
{
    return cbor::Writer().map(2).unsignedInt(0).unsignedInt(1).unsignedInt(1).bytes(Bytes(16, 0x51)).take();
}

Bytes Cast::item(Kind kind) const
{
    return cbor::Writer().map(1).unsignedInt(0).unsignedInt(std::uint64_t(kind)).take();
}

Body Cast::receipt(ReceiptKind kind, std::vector<EntryRef> targets, std::vector<SeatId> audience) const
{
    return t.body(EntryType::Receipt, std::move(audience), ReceiptContent{kind, std::move(targets)}.encode());
}

Body Cast::grant(const Person &author, const SealedEnvelope &envelope, std::vector<SeatId> audience) const
{
    GrantContent content;
    content.given.push_back({ref(author, envelope), envelope.key.clone()});
    return t.body(EntryType::Grant, std::move(audience), content.encode());
}

Bytes signedAgain(Bytes envelope, const Person &author)
{
    const auto part = ByteView(envelope).first(envelope.size() - signatureSize);
    const auto signature = author.author.signHashed(label::signEnvelope, part);
    std::copy(signature.bytes.begin(), signature.bytes.end(), envelope.end() - std::ptrdiff_t(signatureSize));
    return envelope;
}

SealedEnvelope Forge::sealed()
{
    auto &rng = cast->t.rng;
    SealedEnvelope out;
    out.entry = entry.value_or(rng.id<EntryId>());
    out.key = rng.secret<ContentKey>();
    if (to.empty()) to = body.audience;
    auto plain = padBody(body.encode());
    if (padded) padded(plain);
    const auto nslots = slotCount.value_or(static_cast<std::uint8_t>(to.size() <= 4 ? 4 : to.size() <= 8 ? 8 : 16));
    const auto bodySize = agestream::Nonce::size + agestream::sealedSize(plain.size());
    const auto commitKey = committed.value_or(toBytes(out.key.view()));

    Bytes head = toBytes(asBytes(std::string_view("PIPENV1\0", 8)));
    head.push_back(1);
    head.push_back(nslots);
    putBigEndian(head, static_cast<std::uint16_t>(body.media.size()));
    putBigEndian(head, static_cast<std::uint32_t>(bodySize));
    const auto commit = hkdf({commitKey}, out.entry.view(), {asBytes(label::commit)});
    head = concat(head, out.entry.view(), cast->t.circle.view(), authorIdOf(author->author.publicKey()).view(), commit.view());
    for (const auto &media : body.media) head = concat(head, media.blob.view());
    if (header) header(head);
    const auto hh = sha256(asBytes(label::header), head);

    std::vector<Bytes> slots;
    for (const auto seat : to) {
        Bytes number;
        putBigEndian(number, before[seat].seq + 1);
        auto plaintext = concat(out.key.view(), number, before[seat].hash.view());
        if (slot) slot(seat, plaintext);
        const auto &pub = key.contains(seat) ? key[seat] : cast->t.manifest.seat(seat)->pub;
        const auto one = *hpke::sealBase(pub, concat(asBytes(label::slot), hh.view()), {}, plaintext, rng);
        slots.push_back(concat(one.enc.view(), one.ciphertext));
    }
    while (slots.size() < nslots) {
        const auto one = *hpke::sealBase(hpke::KeyPair::generate(rng).pub, {}, {}, Bytes(slotPlaintextSize, 7), rng);
        slots.push_back(concat(one.enc.view(), one.ciphertext));
    }
    if (sealedSlots) sealedSlots(slots);
    const BlobKey bodyKey(hkdf({out.key.view()}, hh.view(), {asBytes(label::body)}).view().first(16));
    auto part = agestream::seal(bodyKey, rng.id<agestream::Nonce>(), plain);
    if (bodyPart) bodyPart(part);
    out.bytes = head;
    for (const auto &one : slots) out.bytes = concat(out.bytes, one);
    out.bytes = concat(out.bytes, part, Bytes(signatureSize));
    out.bytes = signedAgain(out.bytes, *author);
    out.hash = envelopeHash(out.bytes);
    return out;
}

Bytes Forge::build()
{
    return sealed().bytes;
}

World::World(const char *name, const Cast &cast, std::vector<SeatKey> keys, std::vector<Bytes> laterManifests)
    : m_name(QString::fromUtf8(name)), m_circle(cast.t.circle, m_authority), m_authorityDocuments{cast.t.authorityDocument()},
      m_circleDocuments{cast.t.circleDocument()}, m_keys(std::move(keys))
{
    for (auto &later : laterManifests) m_circleDocuments.push_back(std::move(later));
    for (const auto &document : m_authorityDocuments)
        if (!m_authority.accept(document)) qFatal("authority of %s", name);
    for (const auto &document : m_circleDocuments)
        if (const auto taken = m_circle.accept(document); !taken) qFatal("circle of %s: %s", name, taken.error().detail.c_str());
}

QJsonObject World::json() const
{
    QJsonArray authority, circle, keys;
    for (const auto &document : m_authorityDocuments) authority.append(hexed(document));
    for (const auto &document : m_circleDocuments) circle.append(hexed(document));
    for (const auto &key : m_keys)
        keys.append(QJsonObject{{QStringLiteral("seat"), int(key.seat)}, {QStringLiteral("epoch"), int(key.epoch)},
                                {QStringLiteral("secret"), hexed(key.pair.secret.view())},
                                {QStringLiteral("public"), hexed(key.pair.pub.view())}});
    return {{QStringLiteral("authority"), authority}, {QStringLiteral("circle_id"), hexed(m_circle.circle().view())},
            {QStringLiteral("circle"), circle}, {QStringLiteral("keys"), keys}};
}

Verdict World::judge(ByteView envelope, const Ledger &ledger) const
{
    std::vector<const SeatKey *> borrowed;
    for (const auto &key : m_keys) borrowed.push_back(&key);
    return verifyEnvelope(envelope, {m_authority, m_circle, borrowed, ledger});
}

Story::Story(Area &area, const World &world, const QString &name, const QString &fault)
    : m_world(&world), m_case(area.add(name, fault)), m_name(name)
{
    m_case.insert(QStringLiteral("world"), world.name());
    m_case.insert(QStringLiteral("steps"), QJsonArray());
}

Story::Story(Area &area, const World &world, const char *name, const char *fault)
    : Story(area, world, QString::fromUtf8(name), fault ? QString::fromUtf8(fault) : QString())
{
}

void Story::put(const QJsonObject &step)
{
    auto steps = m_case.value(QStringLiteral("steps")).toArray();
    steps.append(step);
    m_case.insert(QStringLiteral("steps"), steps);
}

QJsonObject Story::step(const Bytes &envelope, Outcome outcome, int reason, bool fork)
{
    auto verdict = m_world->judge(envelope, m_ledger);
    if (verdict.outcome != outcome || int(verdict.reason) != reason || verdict.fork != fork)
        qFatal("%s: outcome %d reason %d fork %d", qPrintable(m_name), int(verdict.outcome), int(verdict.reason), int(verdict.fork));
    static const char *words[] = {"accepted", "duplicate", "parked", "quarantined"};
    QJsonObject expect{{QStringLiteral("outcome"), QString::fromLatin1(words[int(outcome)])}};
    if (outcome == Outcome::Parked || outcome == Outcome::Quarantined) expect.insert(QStringLiteral("reason"), reason);
    if (outcome == Outcome::Quarantined) expect.insert(QStringLiteral("fork"), fork);
    if (outcome == Outcome::Accepted) {
        const auto &entry = *verdict.entry;
        QJsonArray streams;
        for (const auto &place : entry.streams)
            streams.append(QJsonObject{{QStringLiteral("seat"), int(place.seat)}, {QStringLiteral("seq"), digits(place.seq)},
                                       {QStringLiteral("previous"), hexed(place.previous.view())}, {QStringLiteral("gap"), place.gap}});
        expect.insert(QStringLiteral("env_hash"), hexed(entry.hash.view()));
        expect.insert(QStringLiteral("author_id"), hexed(entry.author.view()));
        expect.insert(QStringLiteral("entry_id"), hexed(entry.entry.view()));
        expect.insert(QStringLiteral("type"), int(entry.body.type));
        if (entry.kind) expect.insert(QStringLiteral("kind"), int(*entry.kind));
        expect.insert(QStringLiteral("body"), hexed(entry.body.encode()));
        expect.insert(QStringLiteral("streams"), streams);
        expect.insert(QStringLiteral("manifest_fork"), verdict.manifestFork);
        m_ledger.add(entry);
    }
    return {{QStringLiteral("envelope"), hexed(envelope)}, {QStringLiteral("expect"), expect}};
}

Story &Story::accepts(const Bytes &envelope)
{
    put(step(envelope, Outcome::Accepted, 0, false));
    return *this;
}

Story &Story::knows(const Bytes &envelope)
{
    put(step(envelope, Outcome::Duplicate, 0, false));
    return *this;
}

Story &Story::parks(const Bytes &envelope, int reason)
{
    put(step(envelope, Outcome::Parked, reason, false));
    return *this;
}

Story &Story::refuses(const Bytes &envelope, int reason, bool fork)
{
    put(step(envelope, Outcome::Quarantined, reason, fork));
    return *this;
}

Story &Story::refusesZeros(std::size_t size, int reason)
{
    auto one = step(Bytes(size), Outcome::Quarantined, reason, false);
    one.remove(QStringLiteral("envelope"));
    one.insert(QStringLiteral("zeros"), qint64(size));
    put(one);
    return *this;
}

Story &Story::turnsTo(const World &world)
{
    m_world = &world;
    put(QJsonObject{{QStringLiteral("world"), world.name()}});
    return *this;
}

Story &Story::grants(const EnvHash &hash, const ContentKey &key)
{
    m_ledger.grant(hash, key);
    m_case.insert(QStringLiteral("granted"), QJsonArray{QJsonObject{{QStringLiteral("env_hash"), hexed(hash.view())},
                                                                    {QStringLiteral("content_key"), hexed(key.view())}}});
    return *this;
}

} // namespace pipit::vectors
