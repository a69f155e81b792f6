// SPDX-License-Identifier: Apache-2.0
#include "core/format/documentchains.h"
#include "core/format/manifestreason.h"
#include "tests/support/hex.h"
#include "tests/support/testcircle.h"

using namespace pipit;
using test::TestCircle;

#define REFUSED(result, why)                                                                                           \
    do {                                                                                                               \
        const auto refusedResult = (result);                                                                           \
        QVERIFY(!refusedResult);                                                                                       \
        QCOMPARE(int(refusedResult.error().reason), int(manifestreason::why));                                         \
    } while (false)

class TestManifests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manifestsGoThereAndBack()
    {
        const TestCircle t;
        QVERIFY(AuthorityManifest::decode(t.authority.encode())->encode() == t.authority.encode());
        QVERIFY(CircleManifest::decode(t.manifest.encode())->encode() == t.manifest.encode());
    }
    void everyPrefixAndFlippedByteOfASignedManifestIsRefused()
    {
        const TestCircle t;
        AuthorityChain authority;
        QVERIFY(authority.accept(t.authorityDocument()));
        auto document = t.circleDocument();
        for (std::size_t n = 0; n < document.size(); ++n)
            QVERIFY(!CircleChain(t.circle, authority).accept(ByteView(document).first(n)));
        for (std::size_t i = 0; i < document.size(); ++i) {
            document[i] ^= 1;
            QVERIFY2(!CircleChain(t.circle, authority).accept(document), qPrintable(QString::number(i)));
            document[i] ^= 1;
        }
        QVERIFY(CircleChain(t.circle, authority).accept(document));
    }
    void theAuthorityNeedsItsRootThresholdOfDistinctKeys()
    {
        TestCircle t;
        REFUSED(AuthorityChain().accept(TestCircle::signedBy(DocumentType::Authority, t.authority.encode(), t.roots, 1)), signatures);
        REFUSED(AuthorityChain().accept(TestCircle::signedBy(DocumentType::Authority, t.authority.encode(), t.officers, 2)), signatures);
        SignedDocument twice{DocumentType::Authority, t.authority.encode(), {}};
        twice.sign(t.roots[0]);
        twice.signatures.push_back(twice.signatures.front());
        QCOMPARE(AuthorityChain().accept(twice.encode()).code(), Code::Corrupt);
    }
    void newRootsNeedTheOldOnesToo()
    {
        TestCircle t, other(2);
        AuthorityChain chain;
        QVERIFY(chain.accept(t.authorityDocument()));
        auto next = t.authority;
        next.version = 2;
        next.previous = sha256(t.authority.encode());
        next.rootKeys = other.authority.rootKeys;
        REFUSED(chain.accept(TestCircle::signedBy(DocumentType::Authority, next.encode(), other.roots, 3)), signatures);
        SignedDocument both{DocumentType::Authority, next.encode(), {}};
        for (const auto *keys : {&t.roots, &other.roots})
            for (const auto &key : *keys) both.sign(key);
        QVERIFY(chain.accept(both.encode()));
        QCOMPARE(chain.newest().version, 2u);
    }
    void refusesRollbackForkFastForwardAndAnotherAuthority()
    {
        TestCircle t, other(2);
        AuthorityChain chain;
        QVERIFY(chain.accept(t.authorityDocument()));
        QCOMPARE(*chain.accept(t.authorityDocument()), AuthorityChain::Outcome::Same);
        auto fork = t.authority;
        fork.minAppBuild = 9;
        REFUSED(chain.accept(TestCircle::signedBy(DocumentType::Authority, fork.encode(), t.roots, 2)), fork);
        auto ahead = t.authority;
        ahead.version = UINT64_MAX;
        REFUSED(chain.accept(TestCircle::signedBy(DocumentType::Authority, ahead.encode(), t.roots, 2)), wrongVersion);
        auto unchained = t.authority;
        unchained.version = 2;
        REFUSED(chain.accept(TestCircle::signedBy(DocumentType::Authority, unchained.encode(), t.roots, 2)), wrongPrevious);
        unchained.previous = chain.newestHash();
        unchained.authorityId = other.authority.authorityId;
        REFUSED(chain.accept(TestCircle::signedBy(DocumentType::Authority, unchained.encode(), t.roots, 2)), otherAuthority);
    }
    void onlyASignedSecondTruthIsAForkAndAnyHeldVersionHasOne()
    {
        TestCircle t, other(2);
        AuthorityChain authority;
        QVERIFY(authority.accept(t.authorityDocument()));
        CircleChain chain(t.circle, authority);
        QVERIFY(chain.accept(t.circleDocument()));
        auto second = t.manifest;
        ++second.issuedMs;
        REFUSED(chain.accept(TestCircle::signedBy(DocumentType::Circle, second.encode(), other.officers, 2)), signatures);
        REFUSED(chain.accept(TestCircle::signedBy(DocumentType::Circle, second.encode(), t.officers, 1)), fork);
        QVERIFY(chain.accept(TestCircle::signedBy(DocumentType::Circle, t.nextManifest().encode(), t.officers, 1)));
        REFUSED(chain.accept(t.circleDocument()), wrongVersion); // rolled back
        REFUSED(chain.accept(TestCircle::signedBy(DocumentType::Circle, second.encode(), t.officers, 1)), fork);
        auto roots = t.authority;
        roots.minAppBuild = 9;
        REFUSED(authority.accept(TestCircle::signedBy(DocumentType::Authority, roots.encode(), other.roots, 2)), signatures);
    }
    void aChainIsTrustedOnlyThroughItsAnchor()
    {
        const TestCircle t;
        AuthorityChain wrong(Hash{{1}}), right(sha256(t.authority.encode()));
        QVERIFY(wrong.accept(t.authorityDocument()));
        QVERIFY(right.accept(t.authorityDocument()));
        QVERIFY(!wrong.anchored());
        REFUSED(CircleChain(t.circle, wrong).accept(t.circleDocument()), unknownAuthorityVersion);
        QVERIFY(CircleChain(t.circle, right).accept(t.circleDocument()));
    }
    void aNewCircleNeedsTwoOfficers()
    {
        const TestCircle t;
        AuthorityChain authority;
        QVERIFY(authority.accept(t.authorityDocument()));
        REFUSED(CircleChain(t.circle, authority).accept(TestCircle::signedBy(DocumentType::Circle, t.manifest.encode(), t.officers, 1)), signatures);
        REFUSED(CircleChain(t.circle, authority).accept(TestCircle::signedBy(DocumentType::Circle, t.manifest.encode(), t.roots, 3)), signatures);
        REFUSED(CircleChain(CircleId{}, authority).accept(t.circleDocument()), otherAuthority);
    }
    void classesOfChange_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<bool>("needsTwo");
        QTest::newRow("a seat's key") << 0 << true;
        QTest::newRow("a seat's holder") << 1 << true;
        QTest::newRow("a new seat, even a carer's") << 2 << true;
        QTest::newRow("an author nobody vouched for") << 3 << true;
        QTest::newRow("an author vouched for by the same member") << 4 << false;
        QTest::newRow("an author vouched for by somebody else") << 5 << true;
        QTest::newRow("revoking") << 6 << false;
        QTest::newRow("freezing a seat") << 7 << false;
    }
    void classesOfChange()
    {
        QFETCH(int, change);
        QFETCH(bool, needsTwo);
        TestCircle t;
        AuthorityChain authority;
        CircleChain one(t.circle, authority), two(t.circle, authority);
        QVERIFY(authority.accept(t.authorityDocument()));
        QVERIFY(one.accept(t.circleDocument()));
        QVERIFY(two.accept(t.circleDocument()));
        auto next = t.nextManifest();
        const auto extra = t.newPerson(4);
        const auto addAuthor = [&](const TestCircle::Person *voucher) {
            Author author;
            author.signingKey = extra.author.publicKey();
            author.kemKey = extra.kem.pub;
            author.member = t.child.member;
            author.deviceKey = extra.device.publicKey();
            author.mailbox = extra.authorMailbox;
            author.fromVersion = 2;
            if (voucher)
                author.vouchedBy = {voucher->author.publicKey(),
                                    voucher->author.signHashed(label::signNewAuthor, newAuthorMessage(t.circle, author))};
            next.authors.push_back(author);
            std::sort(next.authors.begin(), next.authors.end(), [](auto &a, auto &b) { return a.signingKey < b.signingKey; });
        };
        auto &seat = next.seats[1];
        switch (change) {
        case 0: seat.pub = extra.seatKey.pub; ++seat.epoch; break;
        case 1: seat.holders = {extra.member}; break;
        case 2:
            next.seats.insert(next.seats.end() - 1, seat);
            next.seats[3].id = 4;
            next.seats[3].mailbox = t.rng.id<MailboxId>();
            next.seats[3].role = Role::Carer;
            break;
        case 3: addAuthor(nullptr); break;
        case 4: addAuthor(&t.child); break;
        case 5: addAuthor(&t.carer); break;
        case 6: next.authors[0].revokedVersion = 2; break;
        case 7: next.seats[2].status = SeatStatus::Frozen; break;
        }
        QCOMPARE(one.accept(TestCircle::signedBy(DocumentType::Circle, next.encode(), t.officers, 1)).ok(), !needsTwo);
        QVERIFY(two.accept(TestCircle::signedBy(DocumentType::Circle, next.encode(), t.officers, 2)));
    }
    void whatNoOfficersMayChange()
    {
        TestCircle t;
        AuthorityChain authority;
        CircleChain chain(t.circle, authority);
        QVERIFY(authority.accept(t.authorityDocument()));
        QVERIFY(chain.accept(t.circleDocument()));
        const auto refuse = [&](auto change) {
            auto next = t.nextManifest();
            change(next);
            const auto result = chain.accept(TestCircle::signedBy(DocumentType::Circle, next.encode(), t.officers, 2));
            return !result && result.error().reason == manifestreason::rule;
        };
        QVERIFY(refuse([](auto &m) { m.seats.erase(m.seats.begin()); }));
        QVERIFY(refuse([](auto &m) { m.authors.erase(m.authors.begin()); }));
        QVERIFY(refuse([](auto &m) { m.seats[0].role = Role::Carer; }));
        QVERIFY(refuse([&](auto &m) { m.seats[0].pub = t.iro.seatKey.pub; })); // same epoch
        QVERIFY(refuse([&](auto &m) { m.authors[0].kemKey = t.rng.template id<hpke::PublicKey>(); }));
        QVERIFY(refuse([&](auto &m) { m.seats[3].pub = t.iro.seatKey.pub; ++m.seats[3].epoch; })); // records key
        QVERIFY(refuse([](auto &m) { m.seats[1].mailbox = m.seats[0].mailbox; }));
        QVERIFY(!refuse([](auto &) {}));
    }
    void freshnessIsByTheRefreshKeyAndOfThisManifest()
    {
        TestCircle t;
        AuthorityChain authority;
        CircleChain chain(t.circle, authority);
        QVERIFY(authority.accept(t.authorityDocument()));
        QVERIFY(chain.accept(t.circleDocument()));
        Freshness fresh{t.circle, 1, chain.newestHash(), 1'000, 1'000 + limits::freshnessMs};
        const auto check = [&](const Freshness &f, const SigningKey &key) {
            SignedDocument document{DocumentType::Freshness, f.encode(), {}};
            document.sign(key);
            return checkFreshness(document.encode(), chain, authority);
        };
        QVERIFY(check(fresh, t.refresh));
        REFUSED(check(fresh, t.officers[0]), signatures);
        auto forked = fresh;
        forked.circleHash = Hash{{7}};
        REFUSED(check(forked, t.refresh), fork);
        auto old = fresh;
        old.expiresMs += 1;
        REFUSED(check(old, t.refresh), rule);
    }
    void settingsNeedTwoOfficersAndGoForward()
    {
        TestCircle t;
        AuthorityChain authority;
        QVERIFY(authority.accept(t.authorityDocument()));
        SettingsChain chain(authority);
        Settings s;
        s.version = 1;
        s.meetingName = "My meeting";
        s.numbers = {{"Childline", "0800 1111", "any time", true}};
        REFUSED(chain.accept(TestCircle::signedBy(DocumentType::Settings, s.encode(), t.officers, 1)), signatures);
        QVERIFY(chain.accept(TestCircle::signedBy(DocumentType::Settings, s.encode(), t.officers, 2)));
        QCOMPARE(chain.newest().numbers.front().number, std::string("0800 1111"));
        s.meetingName = "Another";
        REFUSED(chain.accept(TestCircle::signedBy(DocumentType::Settings, s.encode(), t.officers, 2)), fork);
        s.version = 2;
        REFUSED(chain.accept(TestCircle::signedBy(DocumentType::Settings, s.encode(), t.officers, 2)), wrongPrevious);
    }
    void aDocumentOfOneTypePassesAsNoOther()
    {
        TestCircle t;
        AuthorityChain authority;
        QVERIFY(authority.accept(t.authorityDocument()));
        for (int type = 1; type <= 4; ++type) {
            // Right signatures of every key there is, but over the label of another type.
            auto document = *SignedDocument::decode(TestCircle::signedBy(static_cast<DocumentType>(type), t.manifest.encode(), t.officers, 2));
            document.type = DocumentType::Circle;
            QCOMPARE(CircleChain(t.circle, authority).accept(document.encode()).ok(), type == int(DocumentType::Circle));
        }
    }
    void theChainsOfADeviceSayWhatIsNew()
    {
        TestCircle t;
        DocumentChains chains(sha256(t.authority.encode()));
        REFUSED(chains.accept(t.circleDocument()), unknownAuthorityVersion);
        QVERIFY(chains.circles().empty() && !chains.circle(t.circle));
        const auto authority = chains.accept(t.authorityDocument());
        QVERIFY(authority && authority->advanced && authority->type == DocumentType::Authority && authority->version == 1);
        QVERIFY(!chains.accept(t.authorityDocument())->advanced);
        const auto circle = chains.accept(t.circleDocument());
        QVERIFY(circle && circle->advanced && circle->circle == t.circle && circle->version == 1);
        QVERIFY(!chains.accept(t.circleDocument())->advanced);

        Freshness fresh;
        fresh.circle = t.circle;
        fresh.circleVersion = 1;
        fresh.circleHash = sha256(t.manifest.encode());
        const auto renewed = [&](std::int64_t issued) {
            fresh.issuedMs = t.manifest.issuedMs + issued;
            fresh.expiresMs = fresh.issuedMs + 1'000;
            SignedDocument document{DocumentType::Freshness, fresh.encode(), {}};
            document.sign(t.refresh);
            return chains.accept(document.encode());
        };
        QVERIFY(renewed(20)->advanced);
        QVERIFY(!renewed(10)->advanced); // older: known better
        QCOMPARE(chains.freshness(t.circle)->issuedMs, t.manifest.issuedMs + 20);
        fresh.circle = t.rng.id<CircleId>();
        QCOMPARE(renewed(30).code(), Code::NotFound);
    }
    void chainsWithoutTheirAnchorBeginAgain()
    {
        TestCircle t;
        DocumentChains chains(t.rng.id<Hash>());
        QVERIFY(chains.accept(t.authorityDocument())->advanced);
        QVERIFY(!chains.authority().anchored());
        REFUSED(chains.accept(t.circleDocument()), unknownAuthorityVersion);
        chains.startAgain(sha256(t.authority.encode()));
        QVERIFY(chains.authority().empty());
        QVERIFY(chains.accept(t.authorityDocument()) && chains.accept(t.circleDocument()));
    }
};

QTEST_GUILESS_MAIN(TestManifests)
#include "tst_manifests.moc"
