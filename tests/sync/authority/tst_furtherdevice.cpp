// SPDX-License-Identifier: Apache-2.0
// Who is not the first to write from a seat: a further device of its holder, or the cover of an officer. An author there, and
// the seat's key.
#include "sync/authority/directory.h"
#include "tests/sync/authority/enrolfixture.h"

#include <QtTest>

using namespace pipit;
using namespace pipit::authority;
using namespace pipit::sync;
using namespace pipit::test;

class FurtherDeviceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFurtherDeviceOfAChildWritesAsHerselfAndHasTheKeyOfHerSeat()
    {
        Fixture f;
        const auto child = f.author.publicKey();
        const auto seatKey = f.seatKey.pub;
        f.isHeld(1);

        f.lockedKey = SigningKey::generate(f.rng).publicKey();
        const auto code = f.newCodeFor(1);
        f.letIn(code);
        const auto enrolled = f.enrol(code);
        QVERIFY2(enrolled.ok(), enrolled.ok() ? "" : enrolled.error().detail.c_str());
        QVERIFY(!enrolled->seatKeyIsMine);
        QVERIFY(enrolled->seatKey && enrolled->seatKey->pub == seatKey);
        const Roster roster(EngineState::fromRows(enrolled->rows).value());
        const auto &manifest = roster.circle(f.circle)->newest();
        QCOMPARE(manifest.seat(1)->pub, seatKey);
        QCOMPARE(manifest.seat(1)->epoch, 1u);
        const auto *further = manifest.author(authorIdOf(f.author.publicKey()));
        QCOMPARE(further->member, manifest.author(authorIdOf(child))->member);
        QVERIFY(manifest.holds(*further, 1));
        QVERIFY(manifest.author(authorIdOf(*f.lockedKey))->writesLocked());
        // What is kept for the records office is the key that the seat has.
        const auto escrow = f.files.readAll(f.folder() + "/escrow/" + f.circle.hex() + "-1-1", 1'000).value();
        const auto records = f.authority->keys().kem("records").value();
        QCOMPARE(openEscrow(records, f.circle, 1, 1, escrow)->pub, seatKey);
        QVERIFY(f.enrol(code)->seatKey.has_value()); // again after a cut
        QCOMPARE(f.authority->roster().circle(f.circle)->newest().version, std::uint64_t(3));
    }

    void whereTheRecordsKeyIsElsewhereItWritesAndWaitsForTheKey()
    {
        Fixture f;
        f.isHeld(1);
        const auto code = f.newCodeFor(1);
        QVERIFY(f.authority->keys().remove("records").ok());
        f.letIn(code);
        const auto enrolled = f.enrol(code);
        QVERIFY2(enrolled.ok(), enrolled.ok() ? "" : enrolled.error().detail.c_str());
        QVERIFY(!enrolled->seatKeyIsMine && !enrolled->seatKey);
    }

    void aKeyThatIsNotTheSeatsIsNotTaken()
    {
        Fixture f;
        f.isHeld(1);
        const auto code = f.newCodeFor(1);
        f.letIn(code);
        f.hub.meddle = [&](const auto &request, auto &) {
            if (f.hub.toDevice.empty() || !request.head.path.ends_with("/device")) return;
            auto reply = EnrolReply::decode(f.hub.toDevice.back(), code).value();
            reply.seatKey = sealSeatKey(f.kem.pub, f.circle, 1, 1, hpke::KeyPair::generate(f.rng).secret, f.rng).value();
            f.hub.toDevice = {reply.encode(code)};
        };
        QCOMPARE(f.enrol(code).code(), Code::Refused);
    }

    void aCodeOfTheFirstHolderThatLiesAboutLetsNobodyInAsHer()
    {
        Fixture f;
        const auto lost = f.newCodeFor(1), used = f.newCodeFor(1);
        f.letIn(used);
        QVERIFY(f.enrol(used).ok());
        f.becomeAnother();
        QCOMPARE(f.enrol(lost, 10'000).code(), Code::Offline);
        QCOMPARE(finishCode(*f.authority, f.line(), "code-" + lost.id().hex()).code(), Code::Refused);
        QCOMPARE(f.authority->roster().circle(f.circle)->newest().version, std::uint64_t(2));
    }

    void theCoverOfAnOfficerIsAPersonOfHerOwnAndHasTheKeyOfTheSeat()
    {
        Fixture f;
        QCOMPARE(newCode(*f.authority, f.circle, 2, week, true).code(), Code::NotFound); // nobody to cover yet
        const auto officer = f.author.publicKey();
        const auto seatKey = f.seatKey.pub;
        f.isHeld(2);
        const auto code = newCode(*f.authority, f.circle, 2, week, true).value();
        f.lockedKey = SigningKey::generate(f.rng).publicKey(); // passed over
        f.letIn(code);
        const auto enrolled = f.enrol(code);
        QVERIFY2(enrolled.ok(), enrolled.ok() ? "" : enrolled.error().detail.c_str());
        QVERIFY(!enrolled->seatKeyIsMine);
        QVERIFY(enrolled->seatKey && enrolled->seatKey->pub == seatKey);
        const Roster roster(EngineState::fromRows(enrolled->rows).value());
        const auto &manifest = roster.circle(f.circle)->newest();
        const auto *cover = manifest.author(authorIdOf(f.author.publicKey()));
        QVERIFY(manifest.holds(*cover, 2) && manifest.holds(*manifest.author(authorIdOf(officer)), 2));
        QVERIFY(cover->member != manifest.author(authorIdOf(officer))->member);
        QCOMPARE(manifest.seat(2)->holders.size(), std::size_t(2));
        QVERIFY(!manifest.author(authorIdOf(*f.lockedKey)));
        QCOMPARE(f.authority->circleFile(f.circle)->covers.at(2), cover->member);
        QVERIFY(f.enrol(code)->seatKey.has_value()); // again after a cut
        QCOMPARE(f.authority->roster().circle(f.circle)->newest().version, std::uint64_t(3));
        QCOMPARE(newCode(*f.authority, f.circle, 2, week, true).code(), Code::NotFound); // one is enough
    }

    void aCodeForACoverLetsNobodyInWhereThereIsOne()
    {
        Fixture f;
        f.isHeld(2);
        const auto lost = newCode(*f.authority, f.circle, 2, week, true).value(), used = newCode(*f.authority, f.circle, 2, week, true).value();
        f.letIn(used);
        QVERIFY(f.enrol(used).ok());
        f.becomeAnother();
        QCOMPARE(f.enrol(lost, 10'000).code(), Code::Offline);
        QCOMPARE(finishCode(*f.authority, f.line(), "code-cover-" + lost.id().hex()).code(), Code::Refused);
        QCOMPARE(f.authority->roster().circle(f.circle)->newest().seat(2)->holders.size(), std::size_t(2));
    }

    void onlyAnOfficerHasACover()
    {
        Fixture f;
        f.isHeld(1);
        QCOMPARE(newCode(*f.authority, f.circle, 1, week, true).code(), Code::NotFound);
        QCOMPARE(newCode(*f.authority, f.circle, recordsSeat, week, true).code(), Code::NotFound);
    }

    void theDirectoryNamesTheCoverByWhoSheIs()
    {
        Fixture f;
        f.isHeld(2);
        const auto code = newCode(*f.authority, f.circle, 2, week, true).value();
        f.letIn(code);
        QVERIFY(f.enrol(code).ok());
        const auto member = f.authority->circleFile(f.circle)->covers.at(2);
        const DirectoryContent names{{{2, "Sam", "sam"}}, {{member, 2, "Priya", "priya"}}};
        const auto hash = sealDirectory(*f.authority, f.circle, names).value();
        const auto envelope = f.files.readAll(f.folder() + "/records/outbox/" + hash.hex(), limits::maxEnvelope).value();
        const auto header = parseEnvelope(envelope).value();
        const SeatKey records{recordsSeat, 1, f.authority->keys().kem("records").value()};
        const auto slots = openSlots(header, {&records}).value();
        const auto read = DirectoryContent::decode(openBody(header, slots.front().contentKey)->content).value();
        QCOMPARE(read.covers.size(), std::size_t(1));
        QVERIFY(read.covers[0].member == member && read.covers[0].seat == 2 && read.covers[0].name == "Priya" && read.covers[0].face == "priya");
    }

    void nobodyButAChildHasAFurtherDevice()
    {
        Fixture f;
        const auto code = f.newCodeFor(2);
        f.letIn(code);
        QVERIFY(f.enrol(code).ok());
        QCOMPARE(newCode(*f.authority, f.circle, 2, week).code(), Code::NotFound);
        QCOMPARE(newCode(*f.authority, f.circle, recordsSeat, week).code(), Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(FurtherDeviceTest)
#include "tst_furtherdevice.moc"
