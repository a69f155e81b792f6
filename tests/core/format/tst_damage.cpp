// SPDX-License-Identifier: Apache-2.0
#include "core/format/blob.h"
#include "core/format/enrolment.h"
#include "core/format/freshness.h"
#include "core/format/keyslots.h"
#include "core/format/settings.h"
#include "core/format/verifier.h"
#include "tests/support/cheappasswordhash.h"
#include "tests/support/hex.h"
#include "tests/support/testcircle.h"

using namespace pipit;
using test::TestCircle;

namespace {

class NoKeyStore final : public KeyStore
{
public:
    HardwareLevel level() const override { return HardwareLevel::None; }
    Result<SecretBytes> prf(ByteView) override { return SecretBytes(32); }
    Result<SecretBytes> deviceKey() override { return SecretBytes(32); }
};

/// One of everything that is signed or sealed, and who accepts it.
struct Things
{
    struct Thing
    {
        const char *name;
        Bytes bytes;
        std::function<bool(ByteView)> accepts;
    };

    Things()
    {
        const auto roots = t.authorityDocument(), people = t.circleDocument();
        if (!authority.accept(roots) || !circle.accept(people)) qFatal("manifests");
        iro.push_back(t.seatKey(t.iro));
        add("authority manifest", roots, [](ByteView bytes) { return AuthorityChain().accept(bytes).ok(); });
        add("circle manifest", people, [this](ByteView bytes) { return CircleChain(t.circle, authority).accept(bytes).ok(); });
        const Freshness fresh{t.circle, 1, circle.newestHash(), 1'000, 2'000};
        SignedDocument signedFresh{DocumentType::Freshness, fresh.encode(), {}};
        signedFresh.sign(t.refresh);
        add("freshness", signedFresh.encode(), [this](ByteView bytes) { return checkFreshness(bytes, circle, authority).ok(); });
        Settings settings;
        settings.version = 1;
        settings.meetingName = "My meeting";
        add("settings", TestCircle::signedBy(DocumentType::Settings, settings.encode(), t.officers, 2),
            [this](ByteView bytes) { return SettingsChain(authority).accept(bytes).ok(); });
        const auto page = cbor::Writer().map(1).unsignedInt(0).unsignedInt(1).take();
        const auto envelope = t.seal(t.body(EntryType::Item, {2}, page), t.child);
        add("envelope", envelope.bytes, [this](ByteView bytes) {
            return verifyEnvelope(bytes, {authority, circle, {&iro.front()}, test::MemoryLedger()}).outcome == Outcome::Accepted;
        });
        const agestream::FileKey bodyKey = BlobKey(Bytes(16, 3));
        add("age payload", agestream::seal(bodyKey, {{1}}, Bytes(1'024)), [](ByteView bytes) { return agestream::open(BlobKey(Bytes(16, 3)), bytes).ok(); });
        MemorySink sink;
        BlobWriter writer(BlobKey(Bytes(16, 3)), {{1}}, sink, 100);
        if (!writer.write(Bytes(10)) || !writer.finish()) qFatal("blob");
        add("blob", sink.take(), [](ByteView bytes) { return BlobReader::open(MemorySource(toBytes(bytes)), BlobKey(Bytes(16, 3)), 10).ok(); });
        const auto slot = *sealSlot(tag, LockKind::Typed, asBytes("1"), {}, MasterKey(Bytes(32, 7)), hash, store, t.rng);
        add("keyslots", KeyslotFile{tag, {slot}, {}}.encode(), [this](ByteView bytes) {
            const auto file = KeyslotFile::decode(bytes);
            return file && file->slots.size() == 1 && openSlot(file->tag, file->slots.front(), asBytes("1"), hash, store).ok();
        });
        EnrolRequest request;
        request.signingKey = t.iro.author.publicKey();
        request.kemKey = t.iro.kem.pub;
        request.deviceKey = t.iro.device.publicKey();
        request.circle = t.circle;
        request.seat = 2;
        request.seatKey = t.iro.seatKey.pub;
        request.escrow = *sealEscrow(t.records.pub, t.circle, 2, 1, t.iro.seatKey.secret, t.rng);
        add("E1", request.encode(code, t.iro.author, t.iro.device), [this](ByteView bytes) { return EnrolRequest::decode(bytes, code).ok(); });
        add("E3", EnrolReply{1, circle.newestHash()}.encode(code), [this](ByteView bytes) { return EnrolReply::decode(bytes, code).ok(); });
        add("escrow", request.escrow, [this](ByteView bytes) { return openEscrow(t.records, t.circle, 2, 1, bytes).ok(); });
        add("enrolment code", toBytes(asBytes(code.encode())), [](ByteView bytes) { return EnrolCode::decode(asText(bytes)).ok(); });
    }
    void add(const char *name, Bytes bytes, std::function<bool(ByteView)> accepts) { all.push_back({name, std::move(bytes), std::move(accepts)}); }

    TestCircle t;
    AuthorityChain authority;
    CircleChain circle{t.circle, authority};
    std::vector<SeatKey> iro;
    ProfileTag tag{{5}};
    test::CheapPasswordHash hash;
    NoKeyStore store;
    EnrolCode code{t.authority.authorityId, sha256(t.authority.encode()), t.circle, 2, EnrolSecret(Bytes(16, 9)), 1'800'000'000, "127.0.0.1:8443"};
    std::vector<Thing> all;
};

} // namespace

/// Everything that can be damaged, cut or passed off as something else: refused, and never a crash.
class TestDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingPassesAsAnythingElse()
    {
        const Things things;
        int refused = 0;
        for (const auto &from : things.all)
            for (const auto &to : things.all) {
                const bool accepted = to.accepts(from.bytes);
                QVERIFY2(accepted == (&from == &to), qPrintable(QStringLiteral("%1 as %2").arg(QLatin1String(from.name), QLatin1String(to.name))));
                if (!accepted) ++refused;
            }
        QCOMPARE(refused, 12 * 11);
    }
    void everyFlippedBitIsRefused_data()
    {
        QTest::addColumn<int>("which");
        const Things things;
        for (std::size_t i = 0; i < things.all.size(); ++i) QTest::newRow(things.all[i].name) << int(i);
    }
    /// Every bit of what is short; of the blob every byte of the prefix and one in 61 (tst_blob does them all). An enrolment code carries no check
    /// of its own: what a changed one says shows when E1 is refused.
    void everyFlippedBitIsRefused()
    {
        QFETCH(int, which);
        const Things things;
        const auto &thing = things.all[std::size_t(which)];
        auto bytes = thing.bytes;
        if (std::string_view(thing.name) == "enrolment code") {
            int read = 0;
            for (std::size_t i = 0; i < bytes.size() * 8; ++i) {
                bytes[i / 8] ^= static_cast<std::uint8_t>(1u << (i % 8));
                const auto code = EnrolCode::decode(asText(bytes));
                if (code && ++read) {
                    const bool another = code->authority != things.code.authority || code->authorityManifest != things.code.authorityManifest ||
                                         code->circle != things.code.circle || code->seat != things.code.seat || code->host != things.code.host ||
                                         code->expiresSeconds != things.code.expiresSeconds || !equal(code->secret.view(), things.code.secret.view());
                    QVERIFY(another);
                }
                bytes[i / 8] ^= static_cast<std::uint8_t>(1u << (i % 8));
            }
            QVERIFY(read > 0);
            return;
        }
        const std::size_t step = bytes.size() > 10'000 ? 8 * 61 : 1;
        for (std::size_t i = 0; i < bytes.size() * 8; i += i < 32 * 8 ? 1 : step) {
            bytes[i / 8] ^= static_cast<std::uint8_t>(1u << (i % 8));
            QVERIFY2(!thing.accepts(bytes), qPrintable(QString::number(i)));
            bytes[i / 8] ^= static_cast<std::uint8_t>(1u << (i % 8));
        }
        QVERIFY(thing.accepts(bytes));
    }
    void everyPrefixAndExtensionIsRefused_data() { everyFlippedBitIsRefused_data(); }
    void everyPrefixAndExtensionIsRefused()
    {
        QFETCH(int, which);
        const Things things;
        const auto &thing = things.all[std::size_t(which)];
        if (std::string_view(thing.name) == "enrolment code") return; // a shorter host is another host
        for (std::size_t n = 0; n < thing.bytes.size(); n += n < 2'000 ? 1 : 97)
            QVERIFY2(!thing.accepts(ByteView(thing.bytes).first(n)), qPrintable(QString::number(n)));
        auto longer = thing.bytes;
        for (int more = 1; more <= 64; ++more) {
            longer.push_back(std::uint8_t(more));
            QVERIFY2(!thing.accepts(longer), qPrintable(QString::number(more)));
        }
    }
    void aDocumentOver256KiBIsRefusedUnread()
    {
        const Things things;
        const auto huge = SignedDocument{DocumentType::Circle, Bytes(limits::maxManifest), {}}.encode();
        QCOMPARE(SignedDocument::decode(huge).code(), Code::TooBig);
        CircleChain chain(things.t.circle, things.authority);
        QCOMPARE(int(chain.accept(huge).error().reason), 1201);
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
