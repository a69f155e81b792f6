// SPDX-License-Identifier: Apache-2.0
#include "core/format/enrolment.h"
#include "core/format/keycard.h"
#include "core/format/keyslots.h"
#include "tests/support/cheappasswordhash.h"
#include "tests/support/hex.h"
#include "tests/support/testcircle.h"

using namespace pipit;

namespace {

/// A device's key store in memory; another seed is another device.
class MemoryKeyStore final : public KeyStore
{
public:
    explicit MemoryKeyStore(std::uint8_t seed) : m_seed(seed) {}
    HardwareLevel level() const override { return HardwareLevel::Software; }
    Result<SecretBytes> prf(ByteView input) override
    {
        const std::uint8_t key[] = {m_seed};
        return SecretBytes(hmacSha256(key, {input}).view());
    }
    Result<SecretBytes> deviceKey() override { return SecretBytes(32); }

private:
    std::uint8_t m_seed;
};

} // namespace

class TestKeyslots : public QObject
{
    Q_OBJECT
    SystemRng m_rng;
    test::CheapPasswordHash m_cheap;
    Argon2id m_argon;
    MemoryKeyStore m_device{1}, m_other{2};
    const ProfileTag m_tag{{5}};
    const MasterKey m_master{Bytes(32, 0x42)};

private Q_SLOTS:
    void theRightPicturesOpenAndOthersDoNot()
    {
        const Bytes pictures{1, 3, 7, 7, 12}, wrong{1, 3, 7, 12, 7};
        const auto slot = sealSlot(m_tag, LockKind::Pictures, pictures, {}, m_master, m_argon, m_device, m_rng);
        QVERIFY(slot);
        COMPARE_BYTES(openSlot(m_tag, *slot, pictures, m_argon, m_device)->view(), m_master.view());
        QCOMPARE(openSlot(m_tag, *slot, wrong, m_argon, m_device).code(), Code::WrongKey);
    }
    void aCopyOnAnotherDeviceDoesNotOpen()
    {
        const auto slot = sealSlot(m_tag, LockKind::Typed, asBytes("123456"), {}, m_master, m_cheap, m_device, m_rng);
        QVERIFY(openSlot(m_tag, *slot, asBytes("123456"), m_cheap, m_device));
        QCOMPARE(openSlot(m_tag, *slot, asBytes("123456"), m_cheap, m_other).code(), Code::WrongKey);
        QCOMPARE(openSlot(ProfileTag{{6}}, *slot, asBytes("123456"), m_cheap, m_device).code(), Code::WrongKey);
    }
    void theProductRefusesASlotOfTheTests()
    {
        const auto slot = sealSlot(m_tag, LockKind::Typed, asBytes("1"), {}, m_master, m_cheap, m_device, m_rng);
        QCOMPARE(int(slot->type), 0x7f);
        QCOMPARE(openSlot(m_tag, *slot, asBytes("1"), m_argon, m_device).code(), Code::Refused);
    }
    void theFileGoesThereAndBackAndEveryDamageIsSeen()
    {
        const auto slot = sealSlot(m_tag, LockKind::Typed, asBytes("1"), {}, m_master, m_cheap, m_device, m_rng);
        KeyslotFile file{m_tag, {*slot, *slot}, {{3, Bytes(50, 1)}}};
        auto bytes = file.encode();
        COMPARE_BYTES(KeyslotFile::decode(bytes)->encode(), bytes);
        for (std::size_t n = 0; n < bytes.size(); ++n) QVERIFY(!KeyslotFile::decode(ByteView(bytes).first(n)));
        file = {m_tag, {*slot}, {}};
        bytes = file.encode();
        for (std::size_t i = 0; i < bytes.size() * 8; ++i) {
            bytes[i / 8] ^= static_cast<std::uint8_t>(1u << (i % 8));
            const auto changed = KeyslotFile::decode(bytes);
            const bool opened = changed && !changed->slots.empty() &&
                                openSlot(changed->tag, changed->slots.front(), asBytes("1"), m_cheap, m_device);
            QVERIFY2(!opened, qPrintable(QString::number(i)));
            bytes[i / 8] ^= static_cast<std::uint8_t>(1u << (i % 8));
        }
    }
    void aCardsSlotIsOfAnotherTypeThanFourPictures()
    {
        const auto card = KeyCard::make(m_tag, m_rng);
        const auto secret = card.slotSecret();
        const auto slot = *sealSlot(m_tag, LockKind::Card, secret.view(), {}, m_master, m_argon, m_device, m_rng);
        QCOMPARE(int(slot.type), 5);
        QVERIFY(slot.forCard());
        QVERIFY(openSlot(m_tag, slot, secret.view(), m_argon, m_device));
        for (const auto other : {LockKind::Typed, LockKind::Pictures}) {
            auto changed = slot;
            changed.type = static_cast<std::uint8_t>(other);
            QVERIFY(!changed.forCard());
            QCOMPARE(openSlot(m_tag, changed, secret.view(), m_argon, m_device).code(), Code::WrongKey);
        }
        const auto ofTheTests = *sealSlot(m_tag, LockKind::Card, secret.view(), {}, m_master, m_cheap, m_device, m_rng);
        QCOMPARE(int(ofTheTests.type), 0x7e);
        QVERIFY(ofTheTests.forCard());
        QVERIFY(openSlot(m_tag, ofTheTests, secret.view(), m_cheap, m_device));
        QCOMPARE(openSlot(m_tag, ofTheTests, secret.view(), m_argon, m_device).code(), Code::Refused);
        QCOMPARE(openSlot(m_tag, slot, secret.view(), m_cheap, m_device).code(), Code::Refused);
    }
    void aCardsTextGoesThereAndBackAndEveryMisreadSignIsSeen()
    {
        const ProfileTag tag{{1, 2, 3, 4, 5, 6, 7, 8, 9}}, other{{1, 2, 3, 4, 5, 6, 7, 9, 9}};
        const auto card = KeyCard::make(tag, m_rng);
        const auto text = card.text();
        QCOMPARE(text.size(), std::size_t(44)); // fits the smallest code that a quarter of may be dirty
        const auto read = KeyCard::read(text.view());
        QVERIFY(read);
        QVERIFY(read->isFor(tag) && !read->isFor(other));
        COMPARE_BYTES(read->secret.view(), card.secret.view());
        const std::string_view signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
        for (std::size_t i = 0; i < text.size(); ++i)
            for (const char sign : signs) {
                auto misread = text.clone();
                misread.writable()[i] = std::uint8_t(sign);
                if (sign != char(text.view()[i])) QCOMPARE(KeyCard::read(misread.view()).code(), Code::Corrupt);
            }
        for (std::size_t n = 0; n < text.size(); ++n) QCOMPARE(KeyCard::read(text.view().first(n)).code(), Code::Corrupt);
    }
    void anotherCodeIsNoCardAndALaterCardIsSaidToBeOne()
    {
        for (auto other : {"", "0", "HELLO WORLD", "HTTPS://EXAMPLE.ORG/", "https://example.org/", "0123456789012345678901234567890123456789"})
            QCOMPARE(KeyCard::read(asBytes(other)).code(), Code::Corrupt);
        const EnrolCode enrol{AuthorityId{{1}}, Hash{{2}}, CircleId{{3}}, 2, m_rng.secret<EnrolSecret>(), 1'800'000'000, "127.0.0.1:8443"};
        QCOMPARE(KeyCard::read(asBytes(enrol.encode())).code(), Code::Corrupt);
        QVERIFY(!EnrolCode::decode(std::string(asText(KeyCard::make(m_tag, m_rng).text().view()))));
        const auto checked = [](Bytes payload) {
            const auto check = sha256(asBytes("pipit/v1/card"), payload);
            return toBase45(concat(payload, check.view().first(4)));
        };
        Bytes payload(25, 7);
        payload[0] = 1;
        QVERIFY(KeyCard::read(asBytes(checked(payload))));
        payload[0] = 2;
        QCOMPARE(KeyCard::read(asBytes(checked(payload))).code(), Code::TooNew);
        payload[0] = 1;
        payload.push_back(0);
        QCOMPARE(KeyCard::read(asBytes(checked(payload))).code(), Code::Corrupt);
        QCOMPARE(KeyCard::read(asBytes(checked({}))).code(), Code::Corrupt);
    }
    void anUnboundedCostIsRefusedAtOnce()
    {
        auto slot = *sealSlot(m_tag, LockKind::Typed, asBytes("1"), {}, m_master, m_cheap, m_device, m_rng);
        slot.cost = {UINT32_MAX, UINT32_MAX};
        QCOMPARE(KeyslotFile::decode(KeyslotFile{m_tag, {slot}, {}}.encode()).code(), Code::Invalid);
    }
    void base45FollowsRfc9285()
    {
        QCOMPARE(toBase45(asBytes("AB")), std::string("BB8"));
        QCOMPARE(toBase45(asBytes("Hello!!")), std::string("%69 VD92EX0"));
        QCOMPARE(toBase45(asBytes("base-45")), std::string("UJCLQE7W581"));
        COMPARE_BYTES(*fromBase45("QED8WEX0"), asBytes("ietf!"));
        for (auto bad : {"GGW", ":::", "A", "abc", "::"}) QVERIFY2(!fromBase45(bad), bad);
    }
    void aCodeThatBeginsWithASpaceIsReadWithoutIt()
    {
        test::TestCircle t;
        EnrolCode code{t.authority.authorityId, sha256(t.authority.encode()), t.circle, 2, m_rng.secret<EnrolSecret>(),
                       1'800'000'000, "127.0.0.1:8443"};
        code.authority.bytes[0] = 5; // 01 05 is " 50"
        const auto text = code.encode();
        QCOMPARE(text.front(), ' ');
        for (const auto &said : {text, text.substr(1), text + "\n", "\n" + text.substr(1) + " ", "  " + text}) {
            const auto read = EnrolCode::decode(said);
            QVERIFY2(read && read->authority == code.authority && read->id() == code.id() && read->host == code.host, said.c_str());
        }
        QCOMPARE(EnrolCode::decode(text.substr(2)).code(), Code::Corrupt);
        QVERIFY(!EnrolCode::decode("") && !EnrolCode::decode(" \n "));
    }
    void anEnrolmentTravelsSafelyThroughAMaliciousHub()
    {
        test::TestCircle t;
        EnrolCode code{t.authority.authorityId, sha256(t.authority.encode()), t.circle, 2, m_rng.secret<EnrolSecret>(),
                       1'800'000'000, "127.0.0.1:8443"};
        const auto read = EnrolCode::decode(code.encode());
        QVERIFY(read && read->host == code.host && read->id() == code.id());
        EnrolRequest request;
        request.signingKey = t.iro.author.publicKey();
        request.kemKey = t.iro.kem.pub;
        request.deviceKey = t.iro.device.publicKey();
        request.circle = t.circle;
        request.seat = 2;
        request.seatKey = t.iro.seatKey.pub;
        request.escrow = *sealEscrow(t.records.pub, t.circle, 2, 1, t.iro.seatKey.secret, m_rng);
        auto message = request.encode(code, t.iro.author, t.iro.device);
        const auto arrived = EnrolRequest::decode(message, code);
        QVERIFY(arrived);
        COMPARE_BYTES(openEscrow(t.records, t.circle, 2, 1, arrived->escrow)->secret.view(), t.iro.seatKey.secret.view());
        QVERIFY(!openEscrow(t.records, t.circle, 3, 1, arrived->escrow));
        for (std::size_t i = 0; i < message.size(); ++i) {
            message[i] ^= 1;
            QVERIFY(!EnrolRequest::decode(message, code));
            message[i] ^= 1;
        }
        EnrolCode other = {code.authority, code.authorityManifest, code.circle, 3, code.secret.clone(), code.expiresSeconds, code.host};
        QCOMPARE(EnrolRequest::decode(message, other).code(), Code::Refused);
        auto reply = EnrolReply{2, Hash{{4}}}.encode(code);
        QCOMPARE(EnrolReply::decode(reply, code)->circleVersion, 2u);
        for (std::size_t i = 0; i < reply.size(); ++i) {
            reply[i] ^= 1;
            QVERIFY(!EnrolReply::decode(reply, code));
            reply[i] ^= 1;
        }
    }
};

QTEST_GUILESS_MAIN(TestKeyslots)
#include "tst_keyslots.moc"
