// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/cases.h"

#include "core/crypto/labels.h"
#include "core/crypto/sha256.h"
#include "core/format/enrolment.h"
#include "core/format/keycard.h"
#include "core/format/keyslots.h"
#include "tests/support/seededrng.h"

namespace pipit::vectors {

namespace {

/// A key store that computes HMAC-SHA256 under a key of its own; level 0 gives zeros.
class VectorKeyStore final : public KeyStore
{
public:
    VectorKeyStore(HardwareLevel level, Bytes key) : m_level(level), m_key(std::move(key)) {}
    HardwareLevel level() const override { return m_level; }
    Result<SecretBytes> prf(ByteView input) override
    {
        if (m_level == HardwareLevel::None) return SecretBytes(32);
        return SecretBytes(hmacSha256(m_key, {input}).view());
    }
    Result<SecretBytes> deviceKey() override { return SecretBytes(32); }
    const Bytes &key() const { return m_key; }

private:
    HardwareLevel m_level;
    Bytes m_key;
};

class Cases
{
public:
    explicit Cases(Area &area) : m_area(area) {}

    void opens(const char *name, const Bytes &file, ByteView secret, VectorKeyStore &store, const char *fault = nullptr, Code code = {})
    {
        auto &one = put(name, fault, file);
        one.insert(QStringLiteral("secret"), hexed(secret));
        one.insert(QStringLiteral("level"), int(store.level()));
        one.insert(QStringLiteral("prf_key"), hexed(store.key()));
        const auto read = KeyslotFile::decode(file);
        if (!read) qFatal("%s", name);
        Argon2id argon;
        const auto master = openSlot(read->tag, read->slots.front(), secret, argon, store);
        if (!fault && !master) qFatal("%s", name);
        one.insert(QStringLiteral("expect"), fault ? mustFail(name, master, code) : QJsonObject{{QStringLiteral("pmk"), hexed(master->view())}});
    }
    void refused(const char *fault, const Bytes &file, Code code)
    {
        put(fault, fault, file).insert(QStringLiteral("expect"), mustFail(fault, KeyslotFile::decode(file), code));
    }
    void read(const char *name, const Bytes &file)
    {
        const auto got = KeyslotFile::decode(file);
        if (!got) qFatal("%s", name);
        QJsonArray types;
        for (const auto &slot : got->slots) types.append(int(slot.type));
        for (const auto &[type, body] : got->others) types.append(int(type));
        put(name, nullptr, file).insert(QStringLiteral("expect"), QJsonObject{{QStringLiteral("types"), types}, {QStringLiteral("tag"), hexed(got->tag.view())}});
    }

    void card(const char *name, const std::string &text, const char *fault = nullptr, Code code = {})
    {
        auto &one = m_area.add(QString::fromUtf8(name), fault ? QString::fromUtf8(fault) : QString());
        one.insert(QStringLiteral("card"), QString::fromStdString(text));
        const auto read = KeyCard::read(asBytes(text));
        if (!fault && !read) qFatal("%s", name);
        one.insert(QStringLiteral("expect"), fault ? mustFail(name, read, code)
                                                   : QJsonObject{{QStringLiteral("profile"), hexed(read->profile)}, {QStringLiteral("secret"), hexed(read->slotSecret().view())}});
    }

private:
    QJsonObject &put(const char *name, const char *fault, const Bytes &file)
    {
        auto &one = m_area.add(QString::fromUtf8(name), fault ? QString::fromUtf8(fault) : QString());
        one.insert(QStringLiteral("file"), hexed(file));
        return one;
    }
    Area &m_area;
};

} // namespace

namespace {

void cardCases(Cases &cases, const ProfileTag &tag, const MasterKey &master, VectorKeyStore &store, const PasswordSlot &drawn)
{
    test::SeededRng rng(19);
    Argon2id argon;
    const auto card = KeyCard::make(tag, rng), other = KeyCard::make(tag, rng);
    const auto secret = card.slotSecret();
    const auto slot = *sealSlot(tag, LockKind::Card, secret.view(), {}, master, argon, store, rng);
    const auto file = KeyslotFile{tag, {slot, drawn}, {}}.encode();
    cases.opens("a key card", file, secret.view(), store);
    cases.read("a key card and pictures", file);
    cases.opens("a card that was replaced", file, other.slotSecret().view(), store, "another secret", Code::WrongKey);
    cases.opens("a card without its version", file, card.secret.view(), store, "the 16 bytes alone", Code::WrongKey);
    auto asPictures = slot, ofTheTests = slot;
    asPictures.type = 2;
    ofTheTests.type = 0x7e;
    cases.opens("a card's slot as one of pictures", KeyslotFile{tag, {asPictures}, {}}.encode(), secret.view(), store, "slot type 2", Code::WrongKey);
    cases.opens("a card's slot of the tests", KeyslotFile{tag, {ofTheTests}, {}}.encode(), secret.view(), store, "slot type 126", Code::Refused);

    const auto text = std::string(asText(card.text().view()));
    cases.card("the text of a card", text);
    auto misread = text;
    misread[10] = misread[10] == 'A' ? 'B' : 'A';
    cases.card("one sign of a card misread", misread, "one sign", Code::Corrupt);
    cases.card("a card cut off", text.substr(0, 42), "two signs less", Code::Corrupt);
    cases.card("an address", "HTTPS://EXAMPLE.ORG/", "no card", Code::Corrupt);
    cases.card("no text", "", "no card", Code::Corrupt);
    const auto checked = [](std::uint8_t version, std::size_t size) {
        Bytes payload(size, 7);
        payload[0] = version;
        const auto check = sha256(asBytes(label::card), payload);
        return toBase45(concat(payload, check.view().first(4)));
    };
    cases.card("a later card", checked(2, 25), "version 2", Code::TooNew);
    cases.card("a later card of another length", checked(2, 40), "version 2", Code::TooNew);
    cases.card("a card a byte longer", checked(1, 26), "26 bytes", Code::Corrupt);
    cases.card("a card a byte shorter", checked(1, 24), "24 bytes", Code::Corrupt);
}

} // namespace

Area keyslotCases()
{
    Area area("keyslots.bin, FORMAT.md §9.2: reading the file, and opening its first slot with a secret and a key store.");
    Cases cases(area);
    test::SeededRng rng(18);
    Argon2id argon;
    const ProfileTag tag{{5, 6, 7}};
    const MasterKey master(Bytes(32, 0x42));
    VectorKeyStore device(HardwareLevel::Software, Bytes(32, 0x31)), other(HardwareLevel::Software, Bytes(32, 0x32)), none(HardwareLevel::None, {});
    const Bytes pictures{1, 3, 7, 7, 12}, turned{1, 3, 7, 12, 7};
    const auto typed = *sealSlot(tag, LockKind::Typed, asBytes("123456"), {}, master, argon, device, rng);
    const auto drawn = *sealSlot(tag, LockKind::Pictures, pictures, {}, master, argon, none, rng);
    const auto file = KeyslotFile{tag, {typed}, {}}.encode();
    const auto drawnFile = KeyslotFile{tag, {drawn}, {}}.encode();
    const auto three = KeyslotFile{tag, {drawn, typed}, {{3, Bytes(50, 1)}}}.encode();
    cases.opens("six digits", file, asBytes("123456"), device);
    cases.opens("four pictures without a key store", drawnFile, pictures, none);
    cases.opens("pictures first of three slots", three, pictures, none);
    cases.opens("other digits", file, asBytes("123457"), device, "another secret", Code::WrongKey);
    cases.opens("pictures in another order", drawnFile, turned, none, "another secret", Code::WrongKey);
    VectorKeyStore trusted(HardwareLevel::TrustedEnvironment, Bytes(32, 0x33)), secure(HardwareLevel::SecureElement, Bytes(32, 0x34));
    for (auto *store : {&trusted, &secure}) {
        const auto kept = *sealSlot(tag, LockKind::Typed, asBytes("123456"), {}, master, argon, *store, rng);
        cases.opens(store == &trusted ? "in a trusted environment" : "in a secure element", KeyslotFile{tag, {kept}, {}}.encode(), asBytes("123456"), *store);
    }
    const std::string_view composed = "caf\xc3\xa9 Owl ", decomposed = "cafe\xcc\x81 Owl "; // one e with an accent; an e and then an accent
    const auto phrase = *sealSlot(tag, LockKind::Typed, asBytes(composed), {}, master, argon, none, rng);
    const auto phraseFile = KeyslotFile{tag, {phrase}, {}}.encode();
    cases.opens("a passphrase", phraseFile, asBytes(composed), none);
    cases.opens("a passphrase in another normal form", phraseFile, asBytes(decomposed), none, "NFD where NFC was typed", Code::WrongKey);
    cases.opens("a passphrase trimmed", phraseFile, asBytes(composed.substr(0, composed.size() - 1)), none, "without its last space", Code::WrongKey);
    cases.opens("a passphrase in small letters", phraseFile, asBytes("caf\xc3\xa9 owl "), none, "another case", Code::WrongKey);
    cases.opens("on another device", file, asBytes("123456"), other, "another key store", Code::WrongKey);
    const auto changed = [&](const char *fault, std::size_t at, std::uint8_t mask, bool reads, Code code) {
        auto bytes = file;
        bytes[at] ^= mask;
        if (reads) cases.opens(fault, bytes, asBytes("123456"), device, fault, code);
        else cases.refused(fault, bytes, code);
    };
    cases.read("three slots", three);
    changed("another profile's tag", 8, 1, true, Code::WrongKey);
    changed("the other kind of secret", 32, 3, true, Code::WrongKey);
    changed("another number of passes, still allowed", 42, 7, true, Code::WrongKey);
    changed("another hardware level", 43, 3, true, Code::WrongKey);
    changed("another salt", 47, 1, true, Code::WrongKey);
    changed("another nonce", 63, 1, true, Code::WrongKey);
    changed("another wrapped key", 87, 1, true, Code::WrongKey);
    changed("the last bit", file.size() - 1, 0x80, true, Code::WrongKey);
    changed("another magic", 0, 1, false, Code::Corrupt);
    changed("a later version", 7, 3, false, Code::TooNew);
    changed("no slots", 24, 1, false, Code::Corrupt);
    changed("two slots where one is", 24, 3, false, Code::Corrupt);
    changed("byte 25 not zero", 25, 1, false, Code::Corrupt);
    changed("byte 31 not zero", 31, 1, false, Code::Corrupt);
    changed("slot type 6", 32, 7, false, Code::TooNew);
    changed("slot type 0", 32, 1, false, Code::TooNew);
    changed("a slot a byte shorter", 34, 1, false, Code::Corrupt);
    changed("a slot longer than the file", 33, 0x80, false, Code::Corrupt);
    changed("hardware level 4", 43, 5, false, Code::Corrupt);
    changed("a byte of the slot's zeros", 44, 1, false, Code::Corrupt);
    const auto cost = [&](const char *fault, std::uint32_t memory, std::uint32_t passes) {
        auto slot = typed;
        slot.cost = {memory, passes};
        cases.refused(fault, KeyslotFile{tag, {slot}, {}}.encode(), Code::Invalid);
    };
    cost("65,535 KiB", 65'535, 3);
    cost("262,145 KiB", 262'145, 3);
    cost("2^32 - 1 KiB", UINT32_MAX, 3);
    cost("2 passes", 65'536, 2);
    cost("17 passes", 65'536, 17);
    cost("2^32 - 1 passes", 65'536, UINT32_MAX);
    auto testing = typed;
    testing.type = 0x7f;
    cases.opens("a slot of the tests", KeyslotFile{tag, {testing}, {}}.encode(), asBytes("123456"), device, "slot type 127", Code::Refused);
    auto longer = file, shorter = file;
    longer.push_back(0);
    shorter.pop_back();
    cases.refused("a byte after the slots", longer, Code::Corrupt);
    cases.refused("a byte less", shorter, Code::Corrupt);
    cases.refused("the header alone", Bytes(file.begin(), file.begin() + 32), Code::Corrupt);
    cases.refused("31 bytes", Bytes(file.begin(), file.begin() + 31), Code::Corrupt);
    auto nine = KeyslotFile{tag, std::vector<PasswordSlot>(9, typed), {}}.encode();
    cases.refused("nine slots", nine, Code::Corrupt);
    cardCases(cases, tag, master, none, drawn);
    return area;
}

} // namespace pipit::vectors
