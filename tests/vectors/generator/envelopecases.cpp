// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/story.h"

#include "core/crypto/labels.h"

namespace pipit::vectors {

namespace {

Bytes flipped(Bytes bytes, std::size_t at, std::uint8_t mask = 1)
{
    bytes[at] ^= mask;
    return bytes;
}

Bytes with(Bytes bytes, std::size_t at, std::uint8_t value)
{
    bytes[at] = value;
    return bytes;
}

/// Rule 1, and what an outsider can do to bytes.
void shapeCases(Area &area, const World &iro, const Bytes &good, const Person &child)
{
    const auto refuse = [&](const char *fault, const Bytes &envelope, int reason) { Story(area, iro, fault, fault).refuses(envelope, reason); };
    Story(area, iro, "one byte over 1 MiB", "one byte over 1 MiB").refusesZeros(limits::maxEnvelope + 1, 101);
    Story(area, iro, "1 MiB of zeros", "no magic").refusesZeros(limits::maxEnvelope, 102);
    refuse("no bytes", {}, 102);
    refuse("111 bytes", Bytes(good.begin(), good.begin() + 111), 102);
    refuse("another magic", flipped(good, 0), 102);
    refuse("a later magic", with(good, 6, '2'), 105);
    refuse("byte 7 not zero", with(good, 7, 1), 105);
    refuse("suite 0", with(good, 8, 0), 105);
    refuse("suite 2, signed", signedAgain(with(good, 8, 2), child), 105);
    refuse("suite 255", with(good, 8, 255), 105);
    refuse("no slots", with(good, 9, 0), 103);
    refuse("5 slots", with(good, 9, 5), 103);
    refuse("255 slots", with(good, 9, 255), 103);
    refuse("65 blobs", with(good, 11, 65), 103);
    refuse("65,280 blobs", with(good, 10, 255), 103);
    refuse("8 slots where 4 are", with(good, 9, 8), 104);
    refuse("a blob that is not there", with(good, 11, 1), 104);
    refuse("a body of 2^32 - 1 bytes", with(with(with(with(good, 12, 255), 13, 255), 14, 255), 15, 255), 104);
    refuse("a body a byte longer", flipped(good, 15), 104);
    auto longer = good, shorter = good;
    longer.push_back(0);
    shorter.pop_back();
    refuse("a byte more", longer, 104);
    refuse("a byte less", shorter, 104);
    refuse("the header alone", Bytes(good.begin(), good.begin() + 112), 104);
}

void signatureCases(Area &area, const World &iro, Cast &cast, const Bytes &good)
{
    const auto refuse = [&](const char *fault, const Bytes &envelope, int reason) { Story(area, iro, fault, fault).refuses(envelope, reason); };
    refuse("one bit of the signature", flipped(good, good.size() - 1), 301);
    refuse("one bit of the body", flipped(good, good.size() - 100), 301);
    refuse("one bit of a slot", flipped(good, 200), 301);
    refuse("one bit of the entry id", flipped(good, 16), 301);
    refuse("one bit of the commitment", flipped(good, 80), 301);
    refuse("signed by another author of the circle", signedAgain(good, cast.t.carer), 301);
    auto moved = good;
    std::swap_ranges(moved.begin() + 112, moved.begin() + 232, moved.begin() + 232);
    refuse("two slots exchanged", moved, 301);
    auto plain = good;
    const auto signature = cast.t.child.author.sign(ByteView(good).first(good.size() - signatureSize));
    std::copy(signature.bytes.begin(), signature.bytes.end(), plain.end() - std::ptrdiff_t(signatureSize));
    refuse("signed without its label", plain, 301);
    auto other = good;
    const auto wrong = cast.t.child.author.signHashed(label::signArchive, ByteView(good).first(good.size() - signatureSize));
    std::copy(wrong.bytes.begin(), wrong.bytes.end(), other.end() - std::ptrdiff_t(signatureSize));
    refuse("signed with the label of another thing", other, 301);
    refuse("of another circle", signedAgain(flipped(good, 32), cast.t.child), 203);
    // The author's id is bound into slots and body: whoever signs it anew takes nothing over.
    auto stolen = good;
    const auto thief = authorIdOf(cast.t.carer.author.publicKey());
    std::copy(thief.bytes.begin(), thief.bytes.end(), stolen.begin() + 48);
    Story(area, iro, "taken over by another author", "author id replaced and signed anew").parks(signedAgain(stolen, cast.t.carer), 501);
    Cast stranger(99);
    stranger.t.circle = cast.t.circle;
    Story(area, iro, "an author nobody knows", "not in the manifest")
        .parks(stranger.t.seal(stranger.t.body(EntryType::Item, {1, 2}, stranger.page()), stranger.t.child).bytes, 201);
}

void sealCases(Area &area, const World &iro, Cast &cast)
{
    const auto page = [&] { return Forge{cast, cast.t.child, cast.t.body(EntryType::Item, {1, 2}, cast.page())}; };
    const auto refuse = [&](const char *fault, Forge &forge, int reason) { Story(area, iro, fault, fault).refuses(forge.build(), reason); };
    const auto park = [&](const char *fault, Forge &forge) { Story(area, iro, fault, fault).parks(forge.build(), 501); };

    auto forge = page();
    forge.sealedSlots = [](auto &slots) { slots[1][0] ^= 1; };
    park("my slot damaged, signed by its author", forge);
    forge = page();
    forge.to = {1, 255};
    park("no slot for me although the audience names me", forge);
    forge = page();
    forge.slot = [](SeatId seat, Bytes &plaintext) { if (seat == 2) plaintext.pop_back(); };
    forge.sealedSlots = [](auto &slots) { for (auto &slot : slots) slot.resize(slotSize); };
    park("my slot a byte short, filled up with a zero", forge);
    forge = page();
    forge.committed = Bytes(32, 9);
    refuse("a commitment to another key", forge, 601);
    forge = page();
    forge.slot = [](SeatId seat, Bytes &plaintext) { if (seat == 2) plaintext[0] ^= 1; };
    refuse("another content key in my slot", forge, 601);
    forge = page();
    forge.bodyPart = [](Bytes &part) { part[40] ^= 1; };
    refuse("body damaged, signed by its author", forge, 701);
    forge = page();
    forge.bodyPart = [](Bytes &part) { part[0] ^= 1; };
    refuse("another nonce of the body", forge, 701);
    forge = page();
    forge.header = [](Bytes &head) { head[14] = 0, head[15] = 0; };
    forge.bodyPart = [](Bytes &part) { part.clear(); };
    refuse("no body part", forge, 701);
    forge = page();
    forge.header = [](Bytes &head) { head[14] = 0, head[15] = 32; };
    forge.bodyPart = [](Bytes &part) { part.resize(32); };
    refuse("a body part of 32 zero bytes", forge, 701);
    forge = page();
    forge.padded = [](Bytes &plain) { plain.clear(); };
    refuse("a body part of an empty plaintext", forge, 702);
    forge = page();
    forge.padded = [](Bytes &plain) { plain.back() = 1; };
    refuse("padding that is not zero", forge, 702);
    forge = page();
    forge.padded = [](Bytes &plain) { plain.resize(1'088); };
    refuse("more padding than the rule says", forge, 702);
    forge = page();
    forge.padded = [](Bytes &plain) { plain[0] = 0xff; };
    refuse("a length beyond the body", forge, 702);
    forge = page();
    forge.padded = [](Bytes &plain) { plain[4] = 0xbf; };
    refuse("CBOR outside the profile", forge, 703);
    forge = page();
    forge.body.media.push_back({BlobId{{1}}, BlobKey(Bytes(16, 1)), 5, "audio/ogg; codecs=opus", MediaKind::Voice, 100});
    forge.header = [](Bytes &head) { head[112] ^= 1; };
    refuse("the header names another blob than the body", forge, 703);
    forge = page();
    forge.body.media.push_back({BlobId{{1}}, BlobKey(Bytes(16, 1)), 5, "audio/ogg; codecs=opus", MediaKind::Voice, 100});
    forge.header = [](Bytes &head) { head[11] = 0, head.resize(112); };
    refuse("the header names no blob, the body one", forge, 703);
    forge = page();
    forge.padded = [](Bytes &plain) { plain[6] = 0x0c; }; // a4.. 01 01: the value of key 1
    refuse("a type of a later version", forge, 704);
    forge = page();
    forge.body.content = cbor::Writer().map(1).unsignedInt(0).unsignedInt(99).take();
    refuse("a kind of a later version", forge, 704);
    forge = page();
    forge.body.content = cbor::Writer().map(1).unsignedInt(1).unsignedInt(1).take();
    refuse("an item without a kind", forge, 703);
    forge = page();
    forge.padded = [](Bytes &plain) { plain[6] = 0x0c; }; // as above
    auto bad = forge.build();
    bad[bad.size() - 1] ^= 1;
    Story(area, iro, "a type of a later version under a bad signature", "the signature is judged first").refuses(bad, 301);
    forge = page();
    forge.body.media.push_back({BlobId{{1}}, BlobKey(Bytes(16, 1)), 5, "audio/ogg; codecs=opus", MediaKind::Voice, 100});
    forge.body.content = cbor::Writer().map(1).unsignedInt(0).unsignedInt(99).take();
    forge.header = [](Bytes &head) { head[112] ^= 1; };
    refuse("another blob in the header and a kind of a later version", forge, 703);
}

void audienceCases(Area &area, const World &iro, const World &carer, const World &child, Cast &cast)
{
    const auto page = [&](std::vector<SeatId> audience) { return Forge{cast, cast.t.child, cast.t.body(EntryType::Item, audience, cast.page())}; };
    auto forge = page({1});
    forge.to = {1, 2, 255};
    Story(area, iro, "a slot for a seat that the audience does not name", "audience {1, 255}, slot for 2").refuses(forge.build(), 901);
    forge = page({2});
    forge.body.audience = {2};
    forge.to = {2, 255};
    Story(area, iro, "an audience without the records seat", "audience {2}").refuses(forge.build(), 903);
    const auto heads = [&](std::vector<SeatId> audience) {
        auto one = page(std::move(audience));
        one.body.heads[authorIdOf(cast.t.iro.author.publicKey())] = {4, EnvHash{{1}}};
        return one.build();
    };
    Story(area, iro, "heads to the IRO").accepts(heads({2}));
    Story(area, child, "heads to the writer's own seat").accepts(heads({1}));
    Story(area, iro, "heads to own seat and IRO together", "three in the audience").refuses(heads({1, 2}), 902);
    Story(area, carer, "heads to a carer", "a seat that is neither the writer's nor the IRO's").refuses(heads({3}), 902);
    Story(area, child, "heads to the records seat alone", "one in the audience").parks(heads({}), 501);
}

} // namespace

Area envelopeCases()
{
    Area area("PIPENV1 and rules 1 to 9, FORMAT.md §5 and §10. A world is a reader; each case starts with nothing accepted.");
    Cast cast(7);
    auto &t = cast.t;
    auto revoked = t.nextManifest();
    for (auto &author : revoked.authors)
        if (author.member == t.child.member) author.revokedVersion = 2;
    const auto keyOf = [&](SeatId seat) {
        std::vector<SeatKey> keys;
        keys.push_back(t.seatKey(cast.holder(seat)));
        return keys;
    };
    const World iro("iro", cast, keyOf(2)), carer("carer", cast, keyOf(3)), child("child", cast, keyOf(1)), records("records", cast, keyOf(255)),
        later("iro after the child's author was revoked", cast, keyOf(2), {TestCircle::signedBy(DocumentType::Circle, revoked.encode(), t.officers, 1)});
    auto shut = t.nextManifest(), iced = shut, anew = shut;
    shut.seats[2].status = SeatStatus::Closed;
    iced.seats[2].status = SeatStatus::Frozen;
    const auto newKey = hpke::KeyPair::generate(t.rng);
    anew.seats[1].epoch = 2, anew.seats[1].pub = newKey.pub, anew.seats[1].compromised = {1};
    auto bothEpochs = keyOf(2);
    bothEpochs.insert(bothEpochs.begin(), {2, 2, newKey.clone()});
    const auto by = [&](const CircleManifest &m) { return std::vector<Bytes>{TestCircle::signedBy(DocumentType::Circle, m.encode(), t.officers, 2)}; };
    const World closed("iro after the carer's seat was closed", cast, keyOf(2), by(shut)), frozen("iro after the carer's seat was frozen", cast, keyOf(2), by(iced)),
        renewed("iro after its first key was compromised", cast, std::move(bothEpochs), by(anew));
    QJsonObject worlds;
    for (const auto *world : {&iro, &carer, &child, &records, &later, &closed, &frozen, &renewed}) worlds.insert(world->name(), world->json());
    area.share(QStringLiteral("worlds"), worlds);

    auto body = t.body(EntryType::Item, {1, 2}, cast.page());
    const auto good = Forge{cast, t.child, body}.sealed();
    Story(area, iro, "a page for the IRO").accepts(good.bytes);
    Story(area, records, "the same with the records key").accepts(good.bytes);
    Story(area, carer, "somebody left out", "no slot for this reader").parks(good.bytes, 501);
    auto rich = t.body(EntryType::Item, {1, 2, 3, 4}, cast.item(Kind::Wish));
    rich.use = Use::AskMeFirst;
    rich.zoneMinutes = 60;
    rich.replaces = good.hash;
    rich.media.push_back({BlobId{{1}}, BlobKey(Bytes(16, 1)), 44'100, "audio/ogg; codecs=opus", MediaKind::Voice, 2'000});
    rich.media.push_back({BlobId{{2}}, BlobKey(Bytes(16, 2)), 90'000, "image/jpeg", MediaKind::Photo, 0});
    Story(area, iro, "eight slots, two blobs, every optional key but heads and target").accepts(Forge{cast, t.child, rich}.build());
    auto sixteen = Forge{cast, t.child, body};
    sixteen.slotCount = 16;
    Story(area, iro, "sixteen slots").accepts(sixteen.build());
    auto forked = copyOf(body);
    forked.circleHash = Hash{{3}};
    Story(area, iro, "the writer saw another manifest of this version").accepts(Forge{cast, t.child, forked}.build());
    auto ahead = copyOf(body);
    ahead.circleVersion = 9;
    Story(area, iro, "the writer has a newer manifest").accepts(Forge{cast, t.child, ahead}.build());
    Story(area, iro, "the same envelope twice").accepts(good.bytes).knows(good.bytes);
    Story(area, later, "a revoked author", "revoked in version 2").refuses(good.bytes, 202);
    Story(area, iro, "an entry id used twice by an author who is revoked meanwhile", "202 comes before 401").accepts(good.bytes).turnsTo(later)
        .knows(good.bytes).refuses([&] { auto twice = Forge{cast, t.child, body}; twice.entry = good.entry; return twice.build(); }(), 202);
    auto again = Forge{cast, t.child, body};
    again.entry = good.entry;
    again.before[2] = {1, good.hash};
    Story(area, iro, "another envelope under one entry id", "entry id used twice").accepts(good.bytes).refuses(again.build(), 401, true);
    auto foreign = Forge{cast, t.carer, t.body(EntryType::Item, {2}, cast.item(Kind::View))};
    foreign.entry = good.entry;
    Story(area, iro, "the same entry id under another author is another entry").accepts(good.bytes).accepts(foreign.build());
    Story(area, carer, "a granted page opens without a slot").grants(good.hash, good.key).accepts(good.bytes);
    Story(area, carer, "a grant of another key", "content key does not fit the commitment").grants(good.hash, ContentKey(Bytes(32, 1))).refuses(good.bytes, 601);
    Story(area, iro, "a grant of another key, and a slot that opens").grants(good.hash, ContentKey(Bytes(32, 1))).accepts(good.bytes);

    const auto view = Forge{cast, t.carer, t.body(EntryType::Item, {2}, cast.item(Kind::View))}.build();
    Story(area, frozen, "by the holder of a frozen seat").accepts(view);
    Story(area, closed, "by the holder of a seat that the newest manifest closes", "written under version 1, where it was active").refuses(view, 801);
    Story(area, renewed, "sealed to an epoch that is compromised").accepts(good.bytes);
    shapeCases(area, iro, good.bytes, t.child);
    signatureCases(area, iro, cast, good.bytes);
    sealCases(area, iro, cast);
    audienceCases(area, iro, carer, child, cast);
    return area;
}

} // namespace pipit::vectors
