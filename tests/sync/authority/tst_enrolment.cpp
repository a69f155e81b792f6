// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/directory.h"
#include "core/format/keypub.h"
#include "tests/sync/authority/enrolfixture.h"

#include <QtTest>

using namespace pipit;
using namespace pipit::authority;
using namespace pipit::sync;
using namespace pipit::test;

class EnrolmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeviceJoinsWithItsCode()
    {
        Fixture f;
        const auto code = f.newCodeFor(1);
        f.letIn(code);
        const auto enrolled = f.enrol(code);
        QVERIFY2(enrolled.ok(), enrolled.ok() ? "" : enrolled.error().detail.c_str());
        QCOMPARE(enrolled->site, (Site{"hub.example", f.authority->site().authority, f.authority->site().anchor}));
        QCOMPARE(*f.hub.knownDevice, f.device.publicKey());

        const Roster roster(EngineState::fromRows(enrolled->rows).value());
        const auto &manifest = roster.circle(f.circle)->newest();
        QCOMPARE(manifest.version, std::uint64_t(2));
        QCOMPARE(manifest.seat(1)->pub, f.seatKey.pub);
        QVERIFY(manifest.holds(*manifest.author(authorIdOf(f.author.publicKey())), 1));
        QCOMPARE(roster.mailboxesOf(deviceIdOf(f.device.publicKey())).size(), std::size_t(2));
        QVERIFY(roster.freshness(f.circle).has_value());

        // The escrow is for the records key, and is this seat's.
        const auto escrow = f.files.readAll(f.folder() + "/escrow/" + f.circle.hex() + "-1-1", 1'000).value();
        const auto records = f.authority->keys().kem("records").value();
        QCOMPARE(openEscrow(records, f.circle, 1, 1, escrow)->pub, f.seatKey.pub);
        QVERIFY(!f.authority->keys().has("code-" + code.id().hex()));
    }

    void withAChildComesTheAuthorThatWritesWhileHerProfileIsLocked()
    {
        Fixture f;
        const auto locked = SigningKey::generate(f.rng);
        f.lockedKey = locked.publicKey();
        const auto code = f.newCodeFor(1);
        f.letIn(code);
        const auto enrolled = f.enrol(code);
        QVERIFY2(enrolled.ok(), enrolled.ok() ? "" : enrolled.error().detail.c_str());
        const auto check = [&](const CircleManifest &manifest) {
            const auto *author = manifest.author(authorIdOf(locked.publicKey())), *child = manifest.author(authorIdOf(f.author.publicKey()));
            QVERIFY(author && child);
            QVERIFY(author->writesLocked() && !child->writesLocked());
            QCOMPARE(author->member, child->member);
            QCOMPARE(author->deviceKey, child->deviceKey);
            QVERIFY(author->mailbox != child->mailbox);
            QCOMPARE(manifest.lockedAuthors, (std::vector<SigningPublicKey>{locked.publicKey()}));
        };
        const Roster roster(EngineState::fromRows(enrolled->rows).value());
        check(roster.circle(f.circle)->newest()); // as the device has verified it
        QCOMPARE(roster.mailboxesOf(deviceIdOf(f.device.publicKey())).size(), std::size_t(2)); // it reads no mailbox of its own
        f.hub.onPoll = nullptr;
        QVERIFY(f.enrol(code).ok()); // again after a cut: nobody twice
        check(f.authority->roster().circle(f.circle)->newest());
        QCOMPARE(f.authority->roster().circle(f.circle)->newest().version, std::uint64_t(2));

        // What goes with the profile goes when it is revoked.
        QCOMPARE(f.authority->revoke(f.circle, authorIdOf(f.author.publicKey()), std::nullopt).value(), std::size_t(2));
        QVERIFY(f.authority->roster().circle(f.circle)->newest().author(authorIdOf(locked.publicKey()))->revoked());
    }

    void anOlderProfilesIsLetInByOneOfficerOnceItIsVouchedFor()
    {
        Fixture f;
        const auto code = f.newCodeFor(1);
        f.letIn(code);
        QVERIFY(f.enrol(code).ok());
        const auto locked = SigningKey::generate(f.rng), other = SigningKey::generate(f.rng);
        const auto told = [&](const SigningKey &key, const SigningKey &voucher, bool opens) {
            const auto *chain = f.authority->roster().circle(f.circle);
            const auto &manifest = chain->newest();
            Author author;
            author.signingKey = key.publicKey();
            if (opens) author.kemKey = f.kem.pub;
            author.member = manifest.author(authorIdOf(f.author.publicKey()))->member;
            author.deviceKey = f.device.publicKey();
            Body body;
            body.type = EntryType::KeyPub;
            body.time = Hlc::of(f.clock.wallMs());
            body.circleVersion = manifest.version;
            body.circleHash = chain->newestHash();
            body.audience = {1, recordsSeat};
            body.content = KeyPubContent{author.signingKey, author.kemKey, author.deviceKey,
                                         voucher.signHashed(label::signNewAuthor, newAuthorMessage(f.circle, author))}.encode();
            std::vector<Recipient> recipients;
            for (const auto id : body.audience) recipients.push_back({id, manifest.seat(id)->pub, {}});
            return sealEnvelope(f.circle, body, recipients, f.author, f.rng).value().bytes;
        };
        std::vector<Bytes> mailbox;
        f.hub.meddle = [&](const auto &request, auto &response) {
            if (!request.head.path.starts_with("/v1/mailboxes/")) return;
            wire::PageWriter page;
            wire::MailboxHead head;
            head.mailbox = f.authority->roster().circle(f.circle)->newest().seat(recordsSeat)->mailbox;
            for (const auto &envelope : mailbox) {
                head.pageEnd = wire::nextInMailboxLog(head.pageEnd, envelopeHash(envelope));
                page.add({head.pageEnd.n, f.clock.wallMs(), envelope});
            }
            head.total = head.pageEnd.n;
            head.sign(f.hubKey);
            response = {200, {}, page.finish(head)};
        };
        const auto version = [&] { return f.authority->roster().circle(f.circle)->newest().version; };
        mailbox.push_back(told(other, other, false)); // nobody of the circle vouches for it
        mailbox.push_back(told(other, f.author, true)); // and one that opens things is not for this
        QCOMPARE(letIn(*f.authority, f.line()).value(), std::size_t(0));
        QCOMPARE(version(), std::uint64_t(2));
        mailbox.push_back(told(locked, f.author, false));
        QCOMPARE(letIn(*f.authority, f.line()).value(), std::size_t(1));
        QCOMPARE(version(), std::uint64_t(3));
        QVERIFY(f.authority->roster().circle(f.circle)->newest().author(authorIdOf(locked.publicKey()))->writesLocked());
        QCOMPARE(letIn(*f.authority, f.line()).value(), std::size_t(0)); // once
        QCOMPARE(f.hub.documents["/v1/circles/" + f.circle.hex()].size(), std::size_t(3));
    }

    void nobodyElseBringsOne()
    {
        Fixture f;
        f.lockedKey = SigningKey::generate(f.rng).publicKey();
        const auto code = f.newCodeFor(2); // the IRO's seat
        f.letIn(code);
        QVERIFY(f.enrol(code).ok());
        const auto &manifest = f.authority->roster().circle(f.circle)->newest();
        QVERIFY(!manifest.author(authorIdOf(*f.lockedKey)));
        QVERIFY(manifest.lockedAuthors.empty());
    }

    void theSameKeysMayComeAgainAfterACut()
    {
        Fixture f;
        const auto code = f.newCodeFor(1);
        QCOMPARE(f.enrol(code, 10'000).code(), Code::Offline); // E1 is there, nobody looked
        f.letIn(code);
        QVERIFY(f.enrol(code).ok());
        f.hub.onPoll = nullptr;
        QVERIFY(f.enrol(code).ok()); // and once more, from the console's answer alone
        QCOMPARE(f.authority->roster().circle(f.circle)->newest().version, std::uint64_t(2));
    }

    void theConsoleMayBeCutAfterItSigned()
    {
        Fixture f;
        const auto code = f.newCodeFor(1);
        (void)f.enrol(code, 1'000);
        f.hub.meddle = [](const auto &request, auto &response) {
            if (request.head.path.ends_with("/device") && request.head.method == "POST") response = {500, {}, {}};
        };
        const auto name = "code-" + code.id().hex();
        QVERIFY(!finishCode(*f.authority, f.line(), name).ok());
        f.hub.meddle = nullptr;
        f.authority = std::make_unique<Authority>(Authority::open(f.folder(), f.passphrase(), f.parts).value());
        QVERIFY(finishCode(*f.authority, f.line(), name)->has_value());
        QVERIFY(f.enrol(code).ok());
        QCOMPARE(f.authority->roster().circle(f.circle)->newest().version, std::uint64_t(2));
    }

    void aHubThatShowsAnotherAuthorityIsNotBelieved()
    {
        Fixture f, stranger(32);
        const auto code = f.newCodeFor(1);
        f.hub.documents["/v1/authority"] = stranger.hub.documents["/v1/authority"];
        const auto enrolled = f.enrol(code);
        QCOMPARE(enrolled.code(), Code::Untrusted);
        QVERIFY(f.hub.toConsole.empty()); // nothing of the device was said
    }

    void aConnectionThatIsNotTheHubsEndsBeforeAnythingIsSaid()
    {
        Fixture f;
        const auto code = f.newCodeFor(1);
        f.hub.pin = f.rng.id<Hash>(); // somebody between, who passes the manifests on
        QCOMPARE(f.enrol(code).code(), Code::Untrusted);
        QVERIFY(f.hub.toConsole.empty());
    }

    void noByteOfARequestCanBeChanged()
    {
        Fixture f;
        const auto code = f.newCodeFor(1);
        (void)f.enrol(code, 1'000);
        const auto whole = f.hub.toConsole.at(0);
        const auto name = "code-" + code.id().hex();
        for (std::size_t i = 0; i < whole.size(); i += 3) {
            f.hub.toConsole = {whole};
            f.hub.toConsole[0][i] ^= 0x10;
            const auto finished = finishCode(*f.authority, f.line(), name);
            QVERIFY(finished.ok() && !finished->has_value());
        }
        QCOMPARE(f.authority->roster().circle(f.circle)->newest().version, std::uint64_t(1));
        // Noise before the true one does not keep it out.
        f.hub.toConsole = {Bytes(40, 1), whole};
        QVERIFY(finishCode(*f.authority, f.line(), name)->has_value());
    }

    void noByteOfTheReplyCanBeChanged()
    {
        Fixture f;
        const auto code = f.newCodeFor(1);
        f.letIn(code);
        QVERIFY(f.enrol(code).ok());
        f.hub.onPoll = nullptr;
        const auto whole = f.hub.toDevice.at(0);
        for (std::size_t i = 0; i < whole.size(); i += 5) {
            f.hub.toDevice = {whole};
            f.hub.toDevice[0][i] ^= 1;
            QCOMPARE(f.enrol(code, 3'000).code(), Code::Offline);
        }
    }

    void aHubCannotHoldBackTheManifestOfTheReply()
    {
        Fixture f;
        const auto code = f.newCodeFor(1);
        f.letIn(code);
        f.hub.meddle = [&](const auto &request, auto &response) {
            if (request.head.method != "GET" || request.head.path != "/v1/circles/" + f.circle.hex()) return;
            auto &all = f.hub.documents[request.head.path];
            response.body.clear();
            if (request.head.query == "from=1") wire::appendDocument(response.body, all.at(0));
        };
        QCOMPARE(f.enrol(code).code(), Code::Untrusted);
    }

    void anotherDevicesKeysAreNotMine()
    {
        Fixture f;
        const auto code = f.newCodeFor(1);
        f.letIn(code);
        QVERIFY(f.enrol(code).ok());
        f.hub.onPoll = nullptr;
        f.author = SigningKey::generate(f.rng); // who found the used code
        QCOMPARE(f.enrol(code).code(), Code::Refused);
    }

    void aCodeEndsAfterItsWeek()
    {
        Fixture f;
        const auto code = f.newCodeFor(1);
        f.clock.pass((week + 1) * 1'000);
        const auto name = "code-" + code.id().hex();
        QCOMPARE(finishCode(*f.authority, f.line(), name).code(), Code::Throttled);
        QVERIFY(openCodes(*f.authority).empty());
    }

    void aSeatHasOneFirstHolder()
    {
        Fixture f;
        const auto first = f.newCodeFor(2), second = f.newCodeFor(2);
        f.letIn(first);
        QVERIFY(f.enrol(first).ok());
        QCOMPARE(newCode(*f.authority, f.circle, 2, week).code(), Code::NotFound);
        f.hub.onPoll = nullptr;
        f.hub.toConsole.clear();
        f.hub.toDevice.clear();
        f.author = SigningKey::generate(f.rng);
        (void)f.enrol(second, 1'000);
        QCOMPARE(finishCode(*f.authority, f.line(), "code-" + second.id().hex()).code(), Code::Refused);
    }

    void aForeignEscrowIsNotSigned()
    {
        Fixture f;
        const auto code = f.newCodeFor(1);
        EnrolRequest request;
        request.signingKey = f.author.publicKey();
        request.kemKey = f.kem.pub;
        request.deviceKey = f.device.publicKey();
        request.circle = f.circle;
        request.seat = 1;
        request.seatKey = f.seatKey.pub;
        const auto other = hpke::KeyPair::generate(f.rng);
        const auto &records = f.authority->roster().authority().newest().recordsKeys.back().pub;
        request.escrow = sealEscrow(records, f.circle, 1, 1, other.secret, f.rng).value();
        f.hub.toConsole = {request.encode(code, f.author, f.device)};
        QCOMPARE(finishCode(*f.authority, f.line(), "code-" + code.id().hex()).code(), Code::Refused);
        QCOMPARE(f.authority->roster().circle(f.circle)->newest().version, std::uint64_t(1));
    }

    void revokingNeedsOneOfficerAndShowsInTheManifest()
    {
        Fixture f;
        const auto code = f.newCodeFor(1);
        f.letIn(code);
        QVERIFY(f.enrol(code).ok());
        QCOMPARE(f.authority->revoke(f.circle, authorIdOf(f.author.publicKey()), std::nullopt).value(), std::size_t(1));
        const auto *chain = f.authority->roster().circle(f.circle);
        QVERIFY(chain->newest().author(authorIdOf(f.author.publicKey()))->revoked());
        QVERIFY(f.authority->roster().mailboxesOf(deviceIdOf(f.device.publicKey())).empty());
        QCOMPARE(f.authority->revoke(f.circle, authorIdOf(f.author.publicKey()), std::nullopt).code(), Code::NotFound);
    }

    void theDirectoryOpensForEverySeat()
    {
        Fixture f;
        const auto code = f.newCodeFor(1);
        f.letIn(code);
        QVERIFY(f.enrol(code).ok());
        const auto hash = sealDirectory(*f.authority, f.circle, {{{1, "Amina", "amina"}}});
        QVERIFY(hash.ok());
        QCOMPARE(sealDirectory(*f.authority, f.circle, {{{9, "Nobody", "x"}}}).code(), Code::NotFound);
        const auto bytes = f.files.readAll(f.folder() + "/records/outbox/" + hash->hex(), 1u << 20).value();
        const auto header = parseEnvelope(bytes).value();
        const SeatKey mine{1, 1, f.seatKey.clone()};
        const auto opened = openSlots(header, {&mine});
        QVERIFY(opened.ok());
        QCOMPARE(opened->at(0).stream.seq, std::uint64_t(1));
        const auto body = openBody(header, opened->at(0).contentKey);
        QVERIFY(body.ok() && body->type == EntryType::Directory);
        QCOMPARE(DirectoryContent::decode(body->content)->people.at(0).name, std::string("Amina"));
        const auto file = f.authority->circleFile(f.circle).value();
        QCOMPARE(CircleFile::decode(file.encode()).value(), file);
        QCOMPARE(file.unposted.at(0).mailboxes.size(), std::size_t(2));
    }

    void aManagerHearsWhatTheOfficerIsCalledAndOfNoChild()
    {
        Fixture f;
        QCOMPARE(f.authority->planSeat(f.circle, Role::Manager).value(), SeatId(3));
        for (const auto seat : {SeatId(1), SeatId(2), SeatId(3)}) { // the keys of the last are kept
            f.author = SigningKey::generate(f.rng);
            f.device = SigningKey::generate(f.rng);
            f.kem = hpke::KeyPair::generate(f.rng);
            f.seatKey = hpke::KeyPair::generate(f.rng);
            f.hub.toConsole.clear();
            f.hub.toDevice.clear();
            const auto code = f.newCodeFor(seat);
            f.letIn(code);
            QVERIFY(f.enrol(code).ok());
        }
        QVERIFY(sealDirectory(*f.authority, f.circle, {{{1, "Amina", "amina"}, {2, "Sam", "sam"}}}).ok());
        const auto file = f.authority->circleFile(f.circle).value();
        QCOMPARE(file.unposted.size(), std::size_t(2));
        const auto mailbox = f.authority->roster().circle(f.circle)->newest().seat(3)->mailbox;
        int hers = 0;
        for (const auto &one : file.unposted) {
            const auto bytes = f.files.readAll(f.folder() + "/records/outbox/" + one.envelope.hex(), 1u << 20).value();
            const auto header = parseEnvelope(bytes).value();
            const SeatKey mine{3, 1, f.seatKey.clone()};
            const auto opened = openSlots(header, {&mine});
            const bool named = std::find(one.mailboxes.begin(), one.mailboxes.end(), mailbox) != one.mailboxes.end();
            QCOMPARE(opened.ok() && !opened->empty(), named);
            if (!named) continue;
            ++hers;
            const auto people = DirectoryContent::decode(openBody(header, opened->at(0).contentKey)->content)->people;
            QCOMPARE(people.size(), std::size_t(1));
            QCOMPARE(people.front().name, std::string("Sam"));
        }
        QCOMPARE(hers, 1);
    }

    void aChangedDocumentIsSeenWhenTheFolderIsOpened()
    {
        Fixture f;
        const auto path = f.folder() + "/public/circle-" + f.circle.hex() + "-0001.signed";
        auto bytes = f.files.readAll(path, 1u << 20).value();
        bytes[bytes.size() / 2] ^= 1;
        QVERIFY(f.files.writeAtomically(path, bytes).ok());
        QVERIFY(!Authority::open(f.folder(), f.passphrase(), f.parts).ok());
    }
};

QTEST_GUILESS_MAIN(EnrolmentTest)
#include "tst_enrolment.moc"
