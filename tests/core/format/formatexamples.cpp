// SPDX-License-Identifier: Apache-2.0
#include "tests/core/format/formatexamples.h"

#include "core/book/actions.h"
#include "core/book/casefacts.h"
#include "core/book/meeting.h"
#include "core/book/pagecodec.h"
#include "core/book/replies.h"
#include "core/book/strokecodec.h"
#include "core/crypto/aead.h"
#include "core/format/enrolment.h"
#include "core/format/envelope.h"
#include "core/format/freshness.h"
#include "core/format/keycard.h"
#include "core/format/keyslots.h"
#include "core/format/padme.h"

namespace pipit::test {

namespace {

Bytes counting(std::size_t size, std::uint8_t from)
{
    Bytes out(size);
    for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<std::uint8_t>(from + i);
    return out;
}

template <class AnyId>
AnyId idFrom(std::uint8_t from)
{
    return *AnyId::from(counting(AnyId::size, from));
}

/// Gives 32 prepared bytes: an ephemeral key that can be printed.
class OneKey final : public Rng
{
public:
    explicit OneKey(Bytes key) : m_key(std::move(key)) {}
    void fill(MutableByteView out) override { std::copy_n(m_key.begin(), out.size(), out.begin()); }

private:
    Bytes m_key;
};

class NoKeyStore final : public KeyStore
{
public:
    HardwareLevel level() const override { return HardwareLevel::None; }
    Result<SecretBytes> prf(ByteView) override { return SecretBytes(32); }
    Result<SecretBytes> deviceKey() override { return SecretBytes(32); }
};

SigningKey exampleAuthor()
{
    return SigningKey::fromSeed(SigningSeed(counting(32, 0x40)));
}

hpke::KeyPair exampleSeat()
{
    return hpke::KeyPair::fromSecret(hpke::SecretKey(counting(32, 0x60)));
}

Body exampleBody()
{
    Body body;
    body.type = EntryType::Item;
    body.time = {0x019e25a93a000000};
    body.circleVersion = 3;
    body.circleHash = idFrom<Hash>(0x20);
    body.audience = {1, 2, 255};
    body.content = cbor::Writer().map(2).unsignedInt(0).unsignedInt(4).unsignedInt(1).text("a dog").take();
    body.build = 1;
    body.zoneMinutes = 60;
    body.use = Use::AskMeFirst;
    return body;
}

Example signing()
{
    const auto author = exampleAuthor();
    return {"SIGN", {{"seed", toHex(counting(32, 0x40))}, {"ed_pk", author.publicKey().hex()}, {"label", "pipit/v1/sig/envelope"},
                     {"message", toHex(asBytes("abc"))}, {"signature", author.signHashed(label::signEnvelope, asBytes("abc")).hex()},
                     {"author_id", authorIdOf(author.publicKey()).hex()}}};
}

Example blob()
{
    const BlobKey fk(counting(16, 0x10));
    const agestream::Nonce nonce{idFrom<agestream::Nonce>(0x30)};
    MemorySink sink;
    BlobWriter writer(fk, nonce, sink, limits::maxOtherBlob);
    (void)writer.write(asBytes("hello"));
    const auto sealed = *writer.finish();
    const auto &bytes = sink.view();
    return {"BLOB", {{"fk", toHex(fk.view())}, {"nonce", nonce.hex()}, {"media", toHex(asBytes("hello"))},
                     {"key", toHex(hkdf({fk.view()}, nonce.view(), {asBytes("payload")}).view())}, {"size", std::to_string(bytes.size())},
                     {"first 64", toHex(ByteView(bytes).first(64))}, {"last 16", toHex(ByteView(bytes).last(16))}, {"blob_id", sealed.id.hex()}}};
}

Example envelope()
{
    const ContentKey ck(counting(32, 0x80));
    const auto entry = idFrom<EntryId>(0xa0);
    const auto circle = idFrom<CircleId>(0xb0);
    const auto commit = hkdf({ck.view()}, entry.view(), {asBytes(label::commit)});
    Bytes header = toBytes(asBytes(std::string_view("PIPENV1\0", 8)));
    header.push_back(suiteX25519);
    header.push_back(4);
    putBigEndian(header, std::uint16_t(0));
    putBigEndian(header, std::uint32_t(agestream::Nonce::size + agestream::sealedSize(limits::minPaddedBody)));
    header = concat(header, entry.view(), circle.view(), authorIdOf(exampleAuthor().publicKey()).view(), commit.view());
    const auto hh = sha256(asBytes(label::header), header);
    const auto bodyFk = hkdf({ck.view()}, hh.view(), {asBytes(label::body)});
    const auto seat = exampleSeat();
    Bytes plaintext = toBytes(ck.view());
    putBigEndian(plaintext, std::uint64_t(2));
    plaintext = concat(plaintext, counting(32, 0xc0));
    OneKey ephemeral(counting(32, 0xe0));
    const auto sealed = *hpke::sealBase(seat.pub, concat(asBytes(label::slot), hh.view()), {}, plaintext, ephemeral);
    return {"ENVELOPE", {{"CK", toHex(ck.view())}, {"entry_id", entry.hex()}, {"key_commit", toHex(commit.view())}, {"header", toHex(header)},
                         {"hh", hh.hex()}, {"body_fk", toHex(bodyFk.view().first(16))}, {"seat sk", toHex(seat.secret.view())}, {"seat pk", seat.pub.hex()},
                         {"ephemeral sk", toHex(counting(32, 0xe0))}, {"slot plain", toHex(plaintext)}, {"slot", toHex(concat(sealed.enc.view(), sealed.ciphertext))}}};
}

Example document()
{
    const Freshness fresh{idFrom<CircleId>(0xb0), 3, idFrom<Hash>(0x20), 1'778'745'600'000, 1'778'745'600'000 + limits::freshnessMs};
    SignedDocument document{DocumentType::Freshness, fresh.encode(), {}};
    document.sign(exampleAuthor());
    return {"DOCUMENT", {{"freshness", toHex(document.payload)}, {"its hash", document.hash().hex()}, {"refresh seed", toHex(counting(32, 0x40))},
                         {"document", toHex(document.encode())}}};
}

Example body()
{
    const auto said = exampleBody().encode();
    const auto padded = padBody(said);
    return {"BODY", {{"n", std::to_string(said.size())}, {"CBOR", toHex(said)}, {"padded to", std::to_string(padded.size())}}};
}

Example keyslot()
{
    const ProfileTag tag{idFrom<ProfileTag>(0x01)};
    const MasterKey master(counting(32, 0x21));
    Argon2id argon;
    NoKeyStore none;
    OneKey random(counting(24, 0x51));
    const auto slot = *sealSlot(tag, LockKind::Typed, asBytes("123456"), {65'536, 3}, master, argon, none, random);
    const auto stretched = *argon.derive(asBytes("123456"), slot.salt, slot.cost);
    const std::uint8_t type[] = {1};
    const auto kek = hkdf({stretched.view(), Bytes(32)}, slot.salt.view(), {asBytes(label::kek), tag.view(), type});
    return {"KEYSLOT", {{"secret", toHex(asBytes("123456"))}, {"A", toHex(stretched.view())}, {"hw", toHex(Bytes(32))}, {"KEK", toHex(kek.view())},
                        {"PMK", toHex(master.view())}, {"file", toHex(KeyslotFile{tag, {slot}, {}}.encode())}}};
}

Example keyCard()
{
    const auto tag = idFrom<ProfileTag>(0x01);
    KeyCard card;
    std::copy_n(tag.bytes.begin(), card.profile.size(), card.profile.begin());
    card.secret = CardSecret(counting(16, 0xc0));
    const auto secret = card.slotSecret();
    const MasterKey master(counting(32, 0x21));
    Argon2id argon;
    NoKeyStore none;
    OneKey random(counting(24, 0x71));
    const auto slot = *sealSlot(tag, LockKind::Card, secret.view(), {65'536, 3}, master, argon, none, random);
    const auto stretched = *argon.derive(secret.view(), slot.salt, slot.cost);
    const std::uint8_t type[] = {5};
    const auto kek = hkdf({stretched.view(), Bytes(32)}, slot.salt.view(), {asBytes(label::kek), tag.view(), type});
    return {"CARD", {{"tag", tag.hex()}, {"card", std::string(asText(card.text().view()))}, {"secret", toHex(secret.view())}, {"A", toHex(stretched.view())},
                     {"KEK", toHex(kek.view())}, {"PMK", toHex(master.view())}, {"body", toHex(concat(slot.head(), slot.nonce, slot.wrapped))}}};
}

Example throttle()
{
    const Bytes s = counting(32, 0x41);
    const auto tag = idFrom<ProfileTag>(0x01);
    Bytes file = concat(asBytes(std::string_view("PIPTHR1\0", 8)), tag.view());
    putBigEndian(file, std::uint64_t(3));
    putBigEndian(file, std::uint32_t(6));
    putBigEndian(file, std::uint32_t(1'000));
    file = concat(file, counting(8, 0x61));
    const auto key = hmacSha256(s, {asBytes(label::throttle), tag.view()});
    file = concat(file, hmacSha256(key.view(), {file}).view().first(16));
    return {"THROTTLE", {{"s", toHex(s)}, {"MAC key", toHex(key.view())}, {"file", toHex(file)}}};
}

Example stroke()
{
    // By hand: (10, 10) (12, 11) (15, 13), 8 ms apart, then (20, 10). One stored block, so that any deflate gives the same.
    const auto plain = *fromHex("020301" "14040214" "14020200" "8002000000" "00100000");
    const auto group = concat(*fromHex("011400ebff"), plain);
    return {"STROKE", {{"counts", "020301"}, {"x 10 12 15, 20", "14040214"}, {"y 10 11 13, 10", "14020200"}, {"pressure 128", "8002000000"},
                       {"ms 0 8 16, 0", "00100000"}, {"group", toHex(group)}}};
}

Example page()
{
    Page page;
    page.id = idFrom<PageId>(0x70);
    page.title = "My dog";
    page.objects.push_back({{5'464, 4'096, 1'500, 9'000, false}, Sticker{1, 14, 0}});
    return {"PAGE", {{"content", toHex((*encodePage(page)).content)}}};
}

Example saying()
{
    WishContent wish;
    wish.topic = WishContent::Topic::StaysAway;
    wish.words = "He makes me quiet";
    wish.person = NamedPerson{"Darren", "man-3"};
    AnswerContent answer;
    answer.verdict = AnswerContent::Verdict::NotYet;
    answer.words = "I asked again";
    answer.by = CivilDay{std::chrono::year(2026), std::chrono::month(6), std::chrono::day(5)};
    return {"SAYING", {{"WISH", toHex(*wish.encode())}, {"ANSWER", toHex(*answer.encode())}}};
}

Example caseSaying()
{
    const auto day = [](int year, unsigned month, unsigned number) { return CivilDay{std::chrono::year(year), std::chrono::month(month), std::chrono::day(number)}; };
    CaseContent facts;
    facts.born = day(2013, 12, 11);
    facts.since = day(2024, 1, 1);
    facts.living = "with Jo, Thornley";
    ActionContent action;
    action.what = "Ring Ella’s mum";
    action.who = "Kim";
    action.by = day(2026, 6, 5);
    action.know = "Amina has seen Ella";
    action.seat = 4;
    action.decides = ActionContent::Decides::Manager;
    return {"CASE", {{"CASE", toHex(*facts.encode())}, {"ACTION", toHex(*action.encode())}}};
}

Example enrolment()
{
    const EnrolCode code{idFrom<AuthorityId>(0x11), idFrom<Hash>(0x20), idFrom<CircleId>(0xb0), 2, EnrolSecret(counting(16, 0x90)), 1'800'000'000, "127.0.0.1:8443"};
    const auto macKey = hkdf({code.secret.view()}, code.id().view(), {asBytes(label::enrolMac)});
    return {"ENROL", {{"code", code.encode()}, {"secret", toHex(code.secret.view())}, {"enrol_id", toHex(code.id().view())}, {"MAC key", toHex(macKey.view())},
                      {"E3", toHex(EnrolReply{3, idFrom<Hash>(0x20)}.encode(code))}}};
}

} // namespace

std::vector<Example> formatExamples()
{
    return {signing(), blob(), envelope(), document(), body(), keyslot(), keyCard(), throttle(), page(), stroke(), saying(), caseSaying(), enrolment()};
}

std::string written(const Example &example)
{
    constexpr std::size_t width = 104;
    std::string out;
    for (const auto &[name, value] : example.lines) {
        std::string indent = "    " + name + std::string(name.size() < 15 ? 15 - name.size() : 1, ' ');
        for (std::size_t at = 0; at < value.size(); at += width) {
            out += indent + value.substr(at, width) + "\n";
            indent.assign(indent.size(), ' ');
        }
    }
    return out;
}

} // namespace pipit::test
