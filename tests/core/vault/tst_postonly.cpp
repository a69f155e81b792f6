// SPDX-License-Identifier: Apache-2.0
// "Post it and keep nothing here": FORMAT.md §5.4, §8.4, §9.6.
#include "core/book/pagecodec.h"
#include "tests/support/exchange.h"
#include "tests/support/hex.h"
#include "tests/support/killingfiles.h"
#include "tests/support/openvault.h"
#include "tests/support/ownmemory.h"

#include <malloc.h>
#include <sys/wait.h>

using namespace pipit;
using test::Canary;
using test::exchange;
using test::OpenVault;
using test::TestFamily;

namespace {

constexpr SeatId childSeat = TestFamily::childSeat, iroSeat = TestFamily::iroSeat, carerSeat = TestFamily::carerSeat;

/// A draft of hers: its snapshot, what could be undone, its name, words being typed, small picture and a photo say `word`.
PageId draft(TestFamily &f, Profile &child, const std::string &word)
{
    Page page;
    page.id = f.tablet.rng.id<PageId>();
    page.title = word;
    page.objects.emplace_back().what.emplace<TextBox>(TextBox{4'000, 320, 0, word});
    auto &drafts = child.drafts();
    QByteArray padded(9'000, 'p'); // on pages of its own
    padded.append(word.data(), qsizetype(word.size()));
    const auto picture = toBytes(asBytes(std::string_view(padded.data(), std::size_t(padded.size()))));
    if (!drafts.create(page.id, *encodeSnapshot(page)) || !drafts.append(page.id, asBytes(word), word) ||
        !drafts.keepWords(page.id, word) || !drafts.setThumbnail(page.id, picture) ||
        !drafts.addMedia(page.id, MemorySource(toBytes(asBytes(word))), limits::maxOtherBlob, "image/jpeg", MediaKind::Photo, 0))
        qFatal("no draft");
    padded.fill('p');
    return page.id;
}

NewEntry entryOf(TestFamily &f, Profile &child, const PageId &page, std::vector<SeatId> audience)
{
    const auto kept = *child.drafts().load(page);
    NewEntry entry;
    entry.circle = f.circle;
    entry.content = encodePage(*decodePage(kept.snapshot))->content;
    entry.audience = std::move(audience);
    entry.use = Use::AskMeFirst;
    entry.draft = page;
    entry.media = *child.drafts().media(page);
    entry.thumbnail = child.drafts().picture(page)->image;
    entry.keepCopy = false;
    return entry;
}

Result<BookEntry> postOnly(TestFamily &f, Profile &child, const PageId &page, bool noMark = false, std::vector<SeatId> audience = {iroSeat})
{
    auto entry = entryOf(f, child, page, std::move(audience));
    entry.leaveNoMark = noMark;
    return child.outgoing().post(std::move(entry));
}

std::size_t outboxSize(TestFamily &f)
{
    return f.tablet->store().outbox()->size();
}

std::vector<std::string> blobsOf(TestFamily &f)
{
    return *f.tablet.files.list(f.tablet.folder() + "/p/" + f.child.tag.hex() + "/blobs");
}

void lose(TestFamily &f, Profile &child)
{
    DeviceStore::Batch batch;
    batch.lost.push_back(child.identity().author());
    QVERIFY(f.tablet->store().keep(batch));
}

} // namespace

class TestPostOnly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { mallopt(M_PERTURB, 0xA5); } // as the app sets it: what is freed is overwritten

    void whenItIsPostedNothingOfItIsInTheVaultOrInMemory_data()
    {
        QTest::addColumn<bool>("noMark");
        QTest::newRow("with its line in My pages") << false;
        QTest::newRow("leaving no mark") << true;
    }
    void whenItIsPostedNothingOfItIsInTheVaultOrInMemory()
    {
        QFETCH(bool, noMark);
        const Canary canary(noMark ? 11 : 12);
        TestFamily f;
        auto child = f.openChild();
        OpenVault vault(f.tablet, f.child, f.pictures());
        const auto inVault = [&] {
            auto word = canary.word();
            const auto found = vault.count(asBytes(word));
            wipe({reinterpret_cast<std::uint8_t *>(word.data()), word.size()});
            return found;
        };
        PageId page;
        {
            auto word = canary.word();
            page = draft(f, *child, word);
            QVERIFY(canary.inMemory() > 0); // the scan sees what is there
            wipe({reinterpret_cast<std::uint8_t *>(word.data()), word.size()});
        }
        QVERIFY(inVault() >= 5); // snapshot, change, title, words, picture
        const auto media = child->drafts().media(page)->front().key.clone();
        QVERIFY(vault.count(media.view()) > 0);
        const auto ref = postOnly(f, *child, page, noMark)->ref;

        QCOMPARE(vault.logSize(), 0u);
        QCOMPARE(inVault(), 0);
        QCOMPARE(vault.count(media.view()), 0); // the photo's key went too
        QCOMPARE(canary.inMemory(), 0);
        QCOMPARE(child->drafts().load(page).code(), Code::NotFound);
        QVERIFY(child->thumbnail(ref.hash)->empty());
        QVERIFY(child->media(f.circle, ref)->empty());
        QVERIFY((*child->entry(f.circle, ref))->content.empty());

        // The sealed bytes wait, and with them the photo; Sam reads all of it, the child is no reader.
        QCOMPARE(outboxSize(f), 1u);
        auto iro = f.openIro();
        f.carry();
        QVERIFY(iro->inbox().process(f.circle));
        const auto card = iro->book(f.circle)->pages().front();
        QCOMPARE(card.title, canary.word());
        QCOMPARE(card.audience, (std::vector<SeatId>{iroSeat, recordsSeat}));
        QCOMPARE(card.use, std::optional(Use::AskMeFirst));
        QVERIFY(iro->sealedBlob(iro->media(f.circle, ref)->front().blob));
    }
    void myPagesSaysThatSomethingWasPostedAndNothingElse()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto ref = postOnly(f, *child, draft(f, *child, "my secret page"))->ref;
        const auto check = [&](const Book &book) {
            const auto card = book.page(ref);
            QVERIFY(card && !card->kept && card->mine);
            QVERIFY(card->title.empty() && !card->use && !card->prompt);
            QVERIFY(card->time.value != 0);
            QCOMPARE(card->state, ShareState::WaitingToGo);
        };
        check(*child->book(f.circle));
        child.reset();
        check(*f.openChild()->book(f.circle));
    }
    void whereSheLeftNoMarkThereIsNoLineAndTheAnswersAreTakenAllTheSame()
    {
        TestFamily f;
        auto child = f.openChild(), iro = f.openIro();
        const auto posted = postOnly(f, *child, draft(f, *child, "my secret page"), true);
        QCOMPARE(posted->time.value, 0u); // not even when
        exchange(f, *child, *iro);
        QCOMPARE((*child->entry(f.circle, posted->ref))->postedMs, std::optional<std::int64_t>(0)); // nor when it went
        QVERIFY(child->book(f.circle)->pages().empty());
        const auto mailbox = f.authority.manifest.seat(childSeat)->mailbox;
        QVERIFY(f.tablet->store().pending(mailbox)->empty()); // neither parked
        QCOMPARE(*f.tablet->store().quarantined(mailbox), 0); // nor refused
        QVERIFY(iro->inbox().markSeen(f.circle, posted->ref));
        exchange(f, *child, *iro);
        QVERIFY(f.tablet->store().pending(mailbox)->empty());
    }
    void itsStateFollowsTheReceipts()
    {
        TestFamily f;
        auto child = f.openChild(), iro = f.openIro();
        const auto ref = postOnly(f, *child, draft(f, *child, "my secret page"))->ref;
        const auto state = [&] { return child->book(f.circle)->page(ref)->state; };
        f.carry();
        QVERIFY(child->outgoing().notePosted());
        QCOMPARE(state(), ShareState::Posted);
        exchange(f, *child, *iro);
        QCOMPARE(state(), ShareState::TabletHasIt);
        QVERIFY(iro->inbox().markSeen(f.circle, ref));
        exchange(f, *child, *iro);
        QCOMPARE(state(), ShareState::Seen);
    }
    void theSealedBytesStayUntilEveryAddressedSeatHasThem()
    {
        TestFamily f;
        auto child = f.openChild(), iro = f.openIro();
        const auto ref = postOnly(f, *child, draft(f, *child, "my secret page"), false, {iroSeat, carerSeat})->ref;
        QCOMPARE(blobsOf(f).size(), 1u);
        exchange(f, *child, *iro);
        QVERIFY(child->outgoing().letGo()); // Sam has it, Jo has not
        QCOMPARE(blobsOf(f).size(), 1u);
        child.reset();
        child = f.openChild(); // opening sweeps what no row names
        QCOMPARE(blobsOf(f).size(), 1u);
        lose(f, *child);
        QVERIFY(*child->outgoing().putAgain());
        QCOMPARE(outboxSize(f), 1u);
        QCOMPARE(child->book(f.circle)->page(ref)->state, ShareState::TabletHasIt); // Sam's own word for it stands
        child.reset();

        auto carer = f.openCarer();
        f.carry();
        QVERIFY(carer->inbox().process(f.circle));
        f.carry();
        QVERIFY(carer->outgoing().notePosted());
        carer.reset();
        child = f.openChild();
        QVERIFY(child->outgoing().notePosted());
        QVERIFY(child->inbox().process(f.circle));
        QVERIFY(child->outgoing().letGo());
        QVERIFY(blobsOf(f).empty());
        lose(f, *child);
        QVERIFY(!*child->outgoing().putAgain()); // there is nothing left to send, and nobody lacks it
        QCOMPARE(outboxSize(f), 0u);
        QVERIFY(child->book(f.circle)->page(ref));
    }
    void killedAnywhereItIsAWholeDraftOrAWholePost()
    {
        for (int n = 0;; ++n) {
            TestFamily f(std::uint64_t(n) + 20);
            const std::string word = "what she says";
            PageId page;
            {
                auto child = f.openChild();
                page = draft(f, *child, word);
            }
            f.tablet.close();
            const auto pid = ::fork();
            if (pid == 0) {
                test::KillingFiles files;
                VaultParts parts{files, f.tablet.clock, f.tablet.rng, f.tablet.keys, f.tablet.hash};
                auto device = std::move(Device::open(f.tablet.folder(), parts)).value();
                auto child = std::move(device->unlock(f.child.tag, f.pictures())).value();
                auto entry = entryOf(f, *child, page, {iroSeat});
                files.left = n;
                const auto posted = child->outgoing().post(std::move(entry));
                ::_exit(posted ? 0 : 1);
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
            auto child = f.openChild();
            OpenVault vault(f.tablet, f.child, f.pictures());
            if (child->drafts().load(page)) {
                QCOMPARE(outboxSize(f), 0u);
                QCOMPARE(child->drafts().media(page)->size(), 1u);
                continue;
            }
            QCOMPARE(vault.count(asBytes(word)), 0);
            QCOMPARE(outboxSize(f), 1u); // made again from the vault
            auto iro = f.openIro();
            f.carry();
            QVERIFY(iro->inbox().process(f.circle));
            QCOMPARE(iro->book(f.circle)->pages().front().title, word);
            QVERIFY(iro->sealedBlob(iro->media(f.circle, iro->book(f.circle)->pages().front().ref)->front().blob));
        }
    }
    void onAFullDiskNothingChanges()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto page = draft(f, *child, std::string(150, 'w')), other = draft(f, *child, "small");
        const auto before = *child->drafts().load(page);
        QVERIFY(child->limitSize(4'096));
        QCOMPARE(postOnly(f, *child, page).code(), Code::DiskFull);
        QCOMPARE(child->drafts().load(page)->snapshot, before.snapshot);
        QCOMPARE(child->drafts().load(page)->changes, before.changes);
        QCOMPARE(child->drafts().media(page)->size(), 1u);
        QVERIFY(child->drafts().load(other));
        QCOMPARE(outboxSize(f), 0u);
        QVERIFY(child->book(f.circle)->pages().empty());
        QVERIFY(child->limitSize(1ll << 40));
        QVERIFY(postOnly(f, *child, page));
    }
    void itCannotBePostedForNobody()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto page = draft(f, *child, "my secret page");
        QCOMPARE(postOnly(f, *child, page, false, {}).code(), Code::Refused);
        QCOMPARE(postOnly(f, *child, page, false, {childSeat}).code(), Code::Refused);
        QVERIFY(child->drafts().load(page));
    }
    void whatIsPostedNextHasNoGapBeforeIt()
    {
        TestFamily f;
        auto child = f.openChild(), iro = f.openIro();
        QVERIFY(postOnly(f, *child, draft(f, *child, "one"), true));
        auto second = entryOf(f, *child, draft(f, *child, "two"), {iroSeat});
        second.keepCopy = true;
        QVERIFY(child->outgoing().post(std::move(second)));
        f.carry();
        const auto report = iro->inbox().process(f.circle);
        QCOMPARE(report->quarantined + report->parked, 0);
        QCOMPARE(iro->book(f.circle)->pages().size(), 2u);
    }
};

QTEST_GUILESS_MAIN(TestPostOnly)
#include "tst_postonly.moc"
