// SPDX-License-Identifier: Apache-2.0
#include "core/book/pagecodec.h"
#include "tests/support/hex.h"
#include "tests/support/testdevice.h"

using namespace pipit;
using test::TestFamily;

namespace {

constexpr SeatId childSeat = TestFamily::childSeat, iroSeat = TestFamily::iroSeat, carerSeat = TestFamily::carerSeat;

Page pageOf(Rng &rng, const char *title)
{
    Page page;
    page.id = rng.id<PageId>();
    page.title = title;
    return page;
}

NewEntry sharing(const TestFamily &f, const Page &page, std::vector<SeatId> audience)
{
    NewEntry entry;
    entry.circle = f.circle;
    entry.content = encodePage(page)->content;
    entry.audience = std::move(audience);
    entry.use = Use::TalkAboutIt;
    return entry;
}

ShareState stateOf(Profile &profile, const TestFamily &f, const EntryRef &ref)
{
    return profile.book(f.circle)->page(ref)->state;
}

Bytes readMedia(const Profile &profile, const MediaRef &media)
{
    const auto sealed = profile.sealedBlob(media.blob);
    if (!sealed) return {};
    const auto reader = BlobReader::open(**sealed, media.key, media.trueSize);
    if (!reader) return {};
    Bytes out(media.trueSize);
    if (!(*reader)->readAt(0, out)) return {};
    return out;
}

/// True when a file below `folder` holds `needle` as it is.
bool filesHold(FileOps &files, const std::string &folder, std::string_view needle)
{
    const auto names = files.list(folder);
    for (const auto &name : *names) {
        const auto path = folder + "/" + name;
        const auto bytes = files.readAll(path, 1 << 26);
        if (bytes ? asText(*bytes).find(needle) != std::string_view::npos : filesHold(files, path, needle)) return true;
    }
    return false;
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageGoesToTheIroAndTheChildSeesThatItWasLookedAt()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto entry = child->outgoing().post(sharing(f, pageOf(f.tablet.rng, "My good day"), {iroSeat}));
        QVERIFY(entry);
        QCOMPARE(stateOf(*child, f, entry->ref), ShareState::WaitingToGo);
        QCOMPARE(f.carry(), 1);
        QVERIFY(child->outgoing().notePosted());
        QCOMPARE(stateOf(*child, f, entry->ref), ShareState::Posted);

        auto iro = f.openIro();
        const auto report = iro->inbox().process(f.circle);
        QVERIFY(report);
        QCOMPARE(report->accepted.size(), 2u); // the page, and my receipt
        const auto theirs = iro->book(f.circle)->pages().front();
        QCOMPARE(theirs.title, std::string("My good day"));
        QVERIFY(theirs.use == Use::TalkAboutIt);
        QCOMPARE(f.carry(), 1);
        QVERIFY(child->inbox().process(f.circle)->accepted.size() == 1);
        QCOMPARE(stateOf(*child, f, entry->ref), ShareState::TabletHasIt);

        QVERIFY(iro->inbox().markSeen(f.circle, entry->ref)->has_value());
        QVERIFY(!iro->inbox().markSeen(f.circle, entry->ref)->has_value());
        QVERIFY(iro->book(f.circle)->pages().front().lookedAtByMe);
        f.carry();
        QVERIFY(child->inbox().process(f.circle));
        QCOMPARE(stateOf(*child, f, entry->ref), ShareState::Seen);
        const auto readers = child->book(f.circle)->page(entry->ref)->readers;
        QCOMPARE(readers.size(), 1u);
        QCOMPARE(readers.front().seat, iroSeat);
    }
    void theCarerWhoWasLeftOutSeesNothingNotEvenACount()
    {
        TestFamily f;
        auto child = f.openChild();
        QVERIFY(child->outgoing().post(sharing(f, pageOf(f.tablet.rng, "secret"), {iroSeat})));
        QVERIFY(child->outgoing().post(sharing(f, pageOf(f.tablet.rng, "for Jo"), {iroSeat, carerSeat})));
        f.carry();
        child.reset();
        auto iro = f.openIro();
        QVERIFY(iro->inbox().process(f.circle));
        f.carry();
        auto carer = f.openCarer();
        const auto report = carer->inbox().process(f.circle);
        QCOMPARE(report->parked, 0);
        QCOMPARE(report->quarantined, 0);
        const auto pages = carer->book(f.circle)->pages();
        QCOMPARE(pages.size(), 1u);
        QCOMPARE(pages.front().title, std::string("for Jo"));
    }
    void whatIsSharedSurvivesTheLossOfTheOutbox()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto entry = child->outgoing().post(sharing(f, pageOf(f.tablet.rng, "kept"), {iroSeat}));
        child.reset();
        QVERIFY(f.tablet->store().removeOutbox({entry->ref.hash}));
        QVERIFY(f.tablet->store().outbox()->empty());
        f.tablet.close();
        f.tablet.open();
        child = f.openChild();
        QCOMPARE(f.tablet->store().outbox()->size(), 1u);
        QCOMPARE(f.carry(), 1);
        QVERIFY(f.openIro()->inbox().process(f.circle)->accepted.size() == 2);
    }
    void draftsAndARunningRecordingAreThereAfterAKill()
    {
        TestFamily f;
        const auto page = f.tablet.rng.id<PageId>();
        {
            auto child = f.openChild();
            QVERIFY(child->drafts().create(page, asBytes("snapshot")));
            QVERIFY(child->drafts().append(page, asBytes("one"), "a title"));
            QVERIFY(child->drafts().append(page, asBytes("two"), "a title"));
            QVERIFY(child->drafts().appendSegment(page, asBytes("OggS-first"), 2'000));
            QVERIFY(child->drafts().appendSegment(page, asBytes("OggS-second"), 4'000));
        }
        auto child = f.openChild();
        QCOMPARE(child->drafts().list()->front().title, std::string("a title"));
        const auto kept = child->drafts().load(page);
        QCOMPARE(kept->changes.size(), 2u);
        COMPARE_BYTES(kept->changes[1], asBytes("two"));
        const auto recording = child->drafts().interrupted(page);
        QCOMPARE(recording->value().ms, 4'000u);
        COMPARE_BYTES(recording->value().ogg, asBytes("OggS-firstOggS-second"));
        QCOMPARE(*child->drafts().finishRecording(page, "audio/ogg", 4'000), 0u);
        QVERIFY(!child->drafts().interrupted(page)->has_value());
        COMPARE_BYTES(readMedia(*child, child->drafts().media(page)->front()), asBytes("OggS-firstOggS-second"));
    }
    void sharingTakesTheDraftAndItsOtherTakesAway()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto page = pageOf(f.tablet.rng, "with voice");
        QVERIFY(child->drafts().create(page.id, *encodeSnapshot(page)));
        for (auto take : {"first take", "second take"})
            QVERIFY(child->drafts().addMedia(page.id, MemorySource(toBytes(asBytes(take))), limits::maxOtherBlob, "audio/ogg",
                                             MediaKind::Voice, 1'000));
        auto media = *child->drafts().media(page.id);
        const auto dropped = media.front().blob, kept = media.back().blob;
        auto entry = sharing(f, page, {iroSeat});
        entry.draft = page.id;
        entry.media.push_back(std::move(media.back()));
        const auto shared = child->outgoing().post(std::move(entry));
        QVERIFY(shared);
        QVERIFY(child->drafts().list()->empty());
        QVERIFY(!child->blobs().has(dropped));
        QVERIFY(child->blobs().has(kept));
        f.carry();
        auto iro = f.openIro();
        QVERIFY(iro->inbox().process(f.circle));
        COMPARE_BYTES(readMedia(*iro, iro->media(f.circle, shared->ref)->front()), asBytes("second take"));
    }
    void wrongPicturesOpenNothingAndWaitLongerAndLongerButNeverErase()
    {
        TestFamily f;
        const Bytes wrong{1, 1, 1, 1, 1};
        for (int i = 0; i < 5; ++i) QCOMPARE(f.tablet->unlock(f.child.tag, wrong).code(), Code::WrongKey);
        QCOMPARE(f.tablet->throttle(f.child.tag)->waitMs, 30'000);
        QCOMPARE(f.tablet->unlock(f.child.tag, TestFamily::pictures()).code(), Code::Throttled);
        f.tablet.clock.wall += 10ll * 365 * 86'400'000; // setting the clock on helps nobody
        QCOMPARE(f.tablet->unlock(f.child.tag, TestFamily::pictures()).code(), Code::Throttled);
        f.tablet.clock.boot += 30'000;
        QCOMPARE(f.tablet->unlock(f.child.tag, wrong).code(), Code::WrongKey);
        QCOMPARE(f.tablet->throttle(f.child.tag)->waitMs, 60'000);
        f.tablet.close();
        ++f.tablet.clock.bootNumber; // a new boot: the whole rest again
        f.tablet.clock.boot = 10'000;
        f.tablet.open();
        QCOMPARE(f.tablet->throttle(f.child.tag)->waitMs, 60'000);
        f.tablet.clock.boot += 60'000;
        QVERIFY(f.tablet->unlock(f.child.tag, TestFamily::pictures()));
        QCOMPARE(f.tablet->throttle(f.child.tag)->fails, 0u);
    }
    void theLockOnceMoreLeavesTheProfileOpenAndCountsWrongTries()
    {
        TestFamily f;
        auto iro = f.openIro();
        QVERIFY(f.iroDevice->confirm(f.iro.tag, TestFamily::passphrase()));
        for (int i = 0; i < 5; ++i) QCOMPARE(f.iroDevice->confirm(f.iro.tag, TestFamily::pin()).code(), Code::WrongKey);
        QCOMPARE(f.iroDevice->confirm(f.iro.tag, TestFamily::passphrase()).code(), Code::Throttled);
        QVERIFY(iro->drafts().list()); // it is open all the while
        f.iroDevice.clock.boot += 30'000;
        QVERIFY(f.iroDevice->confirm(f.iro.tag, TestFamily::passphrase()));
        QCOMPARE(f.iroDevice->throttle(f.iro.tag)->fails, 0u);
    }
    void losingTheThrottleFilesCountsAsNineFailures()
    {
        TestFamily f;
        const auto folder = f.tablet.folder() + "/p/" + f.child.tag.hex();
        for (auto name : {"/throttle.A", "/throttle.B"}) QVERIFY(f.tablet.files.remove(folder + name));
        QCOMPARE(f.tablet->unlock(f.child.tag, TestFamily::pictures()).code(), Code::Throttled);
        QCOMPARE(f.tablet->throttle(f.child.tag)->waitMs, 3'600'000);
    }
    void aFullDiskLosesNothingAndSaysSo()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto page = pageOf(f.tablet.rng, "on a full disk");
        QVERIFY(child->drafts().create(page.id, *encodeSnapshot(page)));
        QVERIFY(child->drafts().appendSegment(page.id, Bytes(3'000, 'a'), 2'000));
        QVERIFY(child->limitSize(4'096)); // SQLite then allows no page more than there are
        std::size_t kept = 1;
        for (int i = 0; i < 100; ++i) {
            const auto more = child->drafts().appendSegment(page.id, Bytes(3'000, 'b'), 4'000);
            if (!more) {
                QCOMPARE(more.code(), Code::DiskFull);
                break;
            }
            ++kept;
        }
        QVERIFY(kept < 100);
        QCOMPARE(child->outgoing().post(sharing(f, page, {iroSeat})).code(), Code::DiskFull);
        QVERIFY(child->limitSize(1ll << 40));
        QCOMPARE(child->drafts().interrupted(page.id)->value().ogg.size(), 3'000 * kept);
        QVERIFY(child->outgoing().post(sharing(f, page, {iroSeat})));
        QVERIFY(child->check());
    }
    void oneFlippedByteInAVaultIsReportedAndNothingIsDeleted()
    {
        TestFamily f;
        const auto path = f.tablet.folder() + "/p/" + f.child.tag.hex() + "/vault.db";
        const auto whole = *f.tablet.files.readAll(path, 1 << 24);
        for (const std::size_t page : {std::size_t(0), std::size_t(1), whole.size() / 4'096 - 1}) {
            auto damaged = whole;
            damaged[page * 4'096 + 100] ^= 1;
            QVERIFY(f.tablet.files.writeAtomically(path, damaged));
            {
                const auto opened = f.tablet->unlock(f.child.tag, TestFamily::pictures());
                QCOMPARE(opened ? (*opened)->check().code() : opened.code(), Code::Corrupt);
            }
            QCOMPARE(f.tablet.files.readAll(path, 1 << 24)->size(), whole.size());
        }
        QVERIFY(f.tablet.files.writeAtomically(path, whole));
        QVERIFY(f.openChild()->check());
    }
    void aTruncatedBlobLeavesItsPageWhole()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto page = pageOf(f.tablet.rng, "voice");
        QVERIFY(child->drafts().create(page.id, *encodeSnapshot(page)));
        QVERIFY(child->drafts().addMedia(page.id, MemorySource(Bytes(50'000, 7)), limits::maxOtherBlob, "audio/ogg", MediaKind::Voice, 1));
        const auto media = *child->drafts().media(page.id);
        const auto path = child->blobs().path(media.front().blob);
        auto bytes = *f.tablet.files.readAll(path, 1 << 20);
        bytes.resize(bytes.size() / 2);
        QVERIFY(f.tablet.files.writeAtomically(path, bytes));
        const auto sealed = child->sealedBlob(media.front().blob);
        QCOMPARE(BlobReader::open(**sealed, media.front().key, media.front().trueSize).code(), Code::Corrupt);
        QVERIFY(child->drafts().load(page.id));
    }
    void noProfileOpensWithAnothersSecretOrReadsAnothersFile()
    {
        TestFamily f;
        QCOMPARE(f.tablet->unlock(f.carer.tag, TestFamily::pictures()).code(), Code::WrongKey);
        QCOMPARE(f.tablet->unlock(f.child.tag, TestFamily::pin()).code(), Code::WrongKey);
        const auto p = f.tablet.folder() + "/p/";
        const auto childs = *f.tablet.files.readAll(p + f.child.tag.hex() + "/vault.db", 1 << 24);
        QVERIFY(f.tablet.files.writeAtomically(p + f.carer.tag.hex() + "/vault.db", childs));
        QCOMPARE(f.tablet->unlock(f.carer.tag, TestFamily::pin()).code(), Code::Corrupt);
    }
    void theFilesOfALockedTabletHoldNoWordOfIt()
    {
        TestFamily f;
        auto child = f.openChild();
        QVERIFY(child->outgoing().post(sharing(f, pageOf(f.tablet.rng, "KANARIENVOGEL"), {iroSeat})));
        child.reset();
        f.tablet.close();
        QVERIFY(!filesHold(f.tablet.files, f.tablet.folder(), "KANARIENVOGEL"));
        QVERIFY(!filesHold(f.tablet.files, f.tablet.folder(), "SQLite format 3"));
        QVERIFY(f.tablet.files.writeAtomically(f.tablet.folder() + "/p/leak", asBytes("xxKANARIENVOGELxx")));
        QVERIFY(filesHold(f.tablet.files, f.tablet.folder(), "KANARIENVOGEL"));
    }
    void theBookIsTheSameInWhateverOrderEntriesCome()
    {
        TestFamily f;
        auto child = f.openChild();
        const auto entry = child->outgoing().post(sharing(f, pageOf(f.tablet.rng, "order"), {iroSeat}));
        f.carry();
        QVERIFY(child->outgoing().notePosted());
        auto iro = f.openIro();
        QVERIFY(iro->inbox().process(f.circle));
        QVERIFY(iro->inbox().markSeen(f.circle, entry->ref));
        f.carry();
        QVERIFY(child->inbox().process(f.circle));
        auto entries = *child->entries(f.circle);
        QCOMPARE(entries.size(), 3u);
        const auto byRef = [](const auto &a, const auto &b) { return a.ref < b.ref; };
        std::sort(entries.begin(), entries.end(), byRef);
        const auto wanted = project(childSeat, entries).pages();
        QCOMPARE(wanted.front().state, ShareState::Seen);
        do QVERIFY(project(childSeat, entries).pages() == wanted);
        while (std::next_permutation(entries.begin(), entries.end(), byRef));
        QVERIFY(child->book(f.circle)->pages() == wanted);
    }
    void aSecondProcessIsToldThatTheTabletIsInUse()
    {
        TestFamily f;
        QCOMPARE(Device::open(f.tablet.folder(), f.tablet.parts).code(), Code::Busy);
    }
    void aPreferenceIsKeptBehindTheLockAndIsOnePersonsOnly()
    {
        TestFamily f;
        {
            auto child = f.openChild();
            QVERIFY(!*child->preferences().value("hands"));
            QVERIFY(child->preferences().keep("hands", asBytes("two switches")));
            QVERIFY(child->preferences().keep("hands", asBytes("one switch, slowly")));
        }
        QVERIFY(!filesHold(f.tablet.files, f.tablet.folder(), "one switch"));
        {
            auto child = f.openChild();
            QCOMPARE(**child->preferences().value("hands"), toBytes(asBytes("one switch, slowly")));
            QVERIFY(!*child->preferences().value("skin"));
        }
        auto iro = f.openIro();
        QVERIFY(!*iro->preferences().value("hands"));
    }

    void secretsThatAreTooShortAreRefused()
    {
        TestFamily f;
        const auto create = [&](LockKind lock, ByteView secret) {
            return f.tablet->createProfile({{}, "x", "x", lock, Role::Carer}, secret).code();
        };
        QCOMPARE(create(LockKind::Pictures, Bytes{1, 2, 3, 4}), Code::Invalid);
        QCOMPARE(create(LockKind::Typed, asBytes("12345")), Code::Invalid);
        QCOMPARE(create(LockKind::Typed, asBytes("too short")), Code::Invalid);
        QCOMPARE(f.tablet->store().profiles()->size(), 2u);
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
