// SPDX-License-Identifier: Apache-2.0
// "Send something to Sam" from a locked front door: FORMAT.md §9.9.
#include "core/format/keypub.h"
#include "tests/support/hex.h"
#include "tests/support/killingfiles.h"
#include "tests/support/ownmemory.h"
#include "tests/core/vault/lockeddoorhands.h"

#include <malloc.h>
#include <sys/wait.h>

using namespace pipit;
using namespace pipit::test;

class TestLockedDoor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { mallopt(M_PERTURB, 0xA5); }

    void whatIsSentWithTheLockShutIsReadByTheOfficerAndMarked()
    {
        TestFamily f;
        QCOMPARE(stateOf(f).way, LockedDoor::Way::Open);
        QVERIFY(send(f, "come and see me"));
        QCOMPARE(outboxSize(f), 1u);
        QCOMPARE(stateOf(f).waiting, 1);
        f.carry();
        QCOMPARE(stateOf(f).waiting, 0);
        auto iro = f.openIro();
        const auto report = iro->inbox().process(f.circle);
        QCOMPARE(report->quarantined + report->parked, 0);
        const auto card = iro->book(f.circle)->pages().front();
        QCOMPARE(card.title, std::string("come and see me"));
        QVERIFY(card.locked);
        QCOMPARE(card.author, childSeat);
        QCOMPARE(card.audience, (std::vector<SeatId>{iroSeat, recordsSeat}));
        QCOMPARE(card.zoneMinutes, 60);
    }
    void nothingOfItIsOnTheDiskOrInMemory()
    {
        const Canary canary(31);
        TestFamily f;
        {
            auto word = canary.word();
            auto content = pageSaying(f.tablet.rng, word);
            wipe({reinterpret_cast<std::uint8_t *>(word.data()), word.size()});
            QVERIFY(canary.inMemory() > 0); // the scan sees what is there
            QVERIFY(f.tablet->lockedDoor().send(f.child.tag, std::move(content), 0));
        }
        QCOMPARE(canary.inMemory(), 0);
        auto child = f.openChild(); // takes it over, and can read nothing of it
        OpenVault vault(f.tablet, f.child, f.pictures());
        {
            auto word = canary.word();
            QCOMPARE(vault.count(asBytes(word)), 0);
            QCOMPARE(vault.count(asBytes(word.substr(0, 8))), 0);
            wipe({reinterpret_cast<std::uint8_t *>(word.data()), word.size()});
        }
        QCOMPARE(child->book(f.circle)->pages().size(), 1u);
        QVERIFY((*child->entry(f.circle, child->book(f.circle)->pages().front().ref))->content.empty());
        QCOMPARE(canary.inMemory(), 0);
    }
    void theKeyAtTheFrontDoorOpensNothing()
    {
        TestFamily f;
        QVERIFY(send(f, "a secret"));
        const auto row = f.tablet->store().outbox()->front();
        const auto envelope = *f.tablet.files.readAll(f.tablet->store().outboxPath(row.hash), limits::maxEnvelope);
        const auto header = parseEnvelope(envelope);
        // The signing seed as a KEM key, and the key of zeros that the manifest has for it: neither opens a slot.
        const auto key = lockedKey(f);
        const auto seed = key.seed();
        for (const auto secret : {ByteView(seed.view()), ByteView(hpke::SecretKey().view())}) {
            const SeatKey seat{childSeat, 1, hpke::KeyPair::fromSecret(hpke::SecretKey(secret))};
            QCOMPARE(openSlots(*header, {&seat}).error().reason, std::uint16_t(501));
        }
        // Nor is a vault key among what the device holds while everybody is locked.
        auto child = f.openChild();
        OpenVault vault(f.tablet, f.child, f.pictures());
        QCOMPARE(vault.count(seed.view()), 0); // and the vault does not hold this one
    }
    void whenSheOpensHerLockSheLearnsThatItWasSentAndNotWhatItSays()
    {
        TestFamily f;
        QVERIFY(send(f, "somebody else's words"));
        auto child = f.openChild();
        const auto book = child->book(f.circle);
        QCOMPARE(book->pages().size(), 1u);
        const auto card = book->pages().front();
        QVERIFY(card.mine && card.locked && !card.kept);
        QVERIFY(card.title.empty());
        QCOMPARE(card.time.ms(), f.tablet.clock.wall);
        QCOMPARE(card.state, ShareState::WaitingToGo);
        QCOMPARE(outboxSize(f), 1u);
        QVERIFY(f.tablet->store().lockedPosts().posts(f.child.tag)->empty()); // it is the vault's now
        child.reset();
        QCOMPARE(f.openChild()->book(f.circle)->pages().size(), 1u); // once
    }
    void itsStateFollowsTheReceiptsAndItsSealedBytesGoWithThem()
    {
        TestFamily f;
        QVERIFY(send(f, "hello"));
        f.carry(); // gone while it was locked
        auto child = f.openChild(), iro = f.openIro();
        const auto ref = child->book(f.circle)->pages().front().ref;
        const auto state = [&] { return child->book(f.circle)->page(ref)->state; };
        QCOMPARE(state(), ShareState::Posted);
        exchange(f, *child, *iro);
        const auto mailbox = f.authority.manifest.seat(childSeat)->mailbox;
        QVERIFY(f.tablet->store().pending(mailbox)->empty()); // the receipt has found its target
        QCOMPARE(state(), ShareState::TabletHasIt);
        QVERIFY(iro->inbox().markSeen(f.circle, ref));
        exchange(f, *child, *iro);
        QCOMPARE(state(), ShareState::Seen);
        QVERIFY(child->outgoing().letGo());
        DeviceStore::Batch batch;
        batch.lost.push_back(ref.author);
        QVERIFY(f.tablet->store().keep(batch));
        QVERIFY(!*child->outgoing().putAgain()); // there is nothing left to send, and nobody lacks it
        QCOMPARE(outboxSize(f), 0u);
    }
    void aReceiptThatComesBeforeSheOpensWaitsForHer()
    {
        TestFamily f;
        QVERIFY(send(f, "hello"));
        f.carry();
        auto iro = f.openIro();
        QVERIFY(iro->inbox().process(f.circle));
        f.carry();
        auto child = f.openChild();
        QVERIFY(child->inbox().process(f.circle));
        QCOMPARE(child->book(f.circle)->pages().front().state, ShareState::TabletHasIt);
    }
    void whatTheHubLostOfTheFrontDoorGoesAgain()
    {
        TestFamily f;
        QVERIFY(send(f, "hello"));
        f.carry();
        auto child = f.openChild();
        DeviceStore::Batch batch;
        batch.lost.push_back(authorIdOf(lockedKey(f).publicKey()));
        QVERIFY(f.tablet->store().keep(batch));
        QVERIFY(*child->outgoing().putAgain());
        QCOMPARE(outboxSize(f), 1u);
    }
    void sheCanTakeBackWhatWasSentInHerName()
    {
        TestFamily f;
        QVERIFY(send(f, "not hers"));
        f.carry();
        auto child = f.openChild(), iro = f.openIro();
        const auto ref = child->book(f.circle)->pages().front().ref;
        QVERIFY(child->outgoing().takeBack(f.circle, ref));
        exchange(f, *child, *iro);
        const auto card = *iro->book(f.circle)->page(ref);
        QVERIFY(card.takenBack && card.locked && card.kept); // the officer keeps it, marked
    }
    void itsStreamsGoOnAfterItWasOpened()
    {
        TestFamily f;
        auto iro = f.openIro();
        QVERIFY(send(f, "one"));
        QVERIFY(send(f, "two"));
        f.openChild();
        QVERIFY(send(f, "three"));
        f.carry();
        const auto report = iro->inbox().process(f.circle);
        QCOMPARE(report->quarantined + report->parked, 0);
        QVERIFY(report->forked.empty());
        QCOMPARE(iro->book(f.circle)->pages().size(), 3u);
        const Hlc *before = nullptr;
        const auto pages = iro->book(f.circle)->pages();
        for (const auto &page : pages) {
            QVERIFY(!before || page.time < *before); // newest first, no two alike
            before = &page.time;
        }
    }
    void killedAtAnyStepItIsSentWholeOrNotAtAll()
    {
        for (int n = 0;; ++n) {
            TestFamily f(std::uint64_t(n) + 20);
            f.tablet.close();
            const auto pid = ::fork();
            if (pid == 0) {
                test::KillingFiles files;
                VaultParts parts{files, f.tablet.clock, f.tablet.rng, f.tablet.keys, f.tablet.hash};
                auto device = std::move(Device::open(f.tablet.folder(), parts)).value();
                auto content = pageSaying(f.tablet.rng, "what she says");
                files.left = n;
                ::_exit(device->lockedDoor().send(f.child.tag, std::move(content), 0) ? 0 : 1);
            }
            int status = 0;
            ::waitpid(pid, &status, 0);
            if (WIFEXITED(status)) {
                QCOMPARE(WEXITSTATUS(status), 0);
                QVERIFY(n >= 4); // the copy in the outbox is written in so many steps
                return;
            }
            QCOMPARE(WTERMSIG(status), SIGKILL);
            f.tablet.open();
            QCOMPARE(outboxSize(f), 1u); // sealed before the first step; its copy is made again
            f.carry();
            auto iro = f.openIro();
            QVERIFY(iro->inbox().process(f.circle));
            QCOMPARE(iro->book(f.circle)->pages().front().title, std::string("what she says"));
            QCOMPARE(f.openChild()->book(f.circle)->pages().size(), 1u);
        }
    }
    void killedWhileItIsTakenOverItIsTakenOverOnce()
    {
        // The vault has it, device.db has it still.
        TestFamily f;
        QVERIFY(send(f, "hello"));
        auto posts = *f.tablet->store().lockedPosts().posts(f.child.tag);
        f.openChild();
        QVERIFY(f.tablet->store().lockedPosts().add(posts.front(), {}));
        auto child = f.openChild();
        QCOMPARE(child->book(f.circle)->pages().size(), 1u);
        QCOMPARE(outboxSize(f), 1u);
        QVERIFY(f.tablet->store().lockedPosts().posts(f.child.tag)->empty());
    }
    void whatIsSentBetweenTwoOpeningsIsThereAfterEach()
    {
        TestFamily f;
        QVERIFY(send(f, "hello"));
        auto child = f.openChild();
        child.reset();
        QVERIFY(send(f, "again"));
        f.carry();
        child = f.openChild();
        QCOMPARE(child->book(f.circle)->pages().size(), 2u);
        for (const auto &card : child->book(f.circle)->pages()) QCOMPARE(card.state, ShareState::Posted);
    }
};

QTEST_GUILESS_MAIN(TestLockedDoor)
#include "tst_lockeddoor.moc"
