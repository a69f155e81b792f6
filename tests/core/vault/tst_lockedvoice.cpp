// SPDX-License-Identifier: Apache-2.0
// A voice note from a locked front door: FORMAT.md §9.9.
#include "core/vault/blobstore.h"
#include "tests/core/vault/lockeddoorhands.h"
#include "tests/support/fulldisk.h"
#include "tests/support/killingfiles.h"
#include "tests/support/ownmemory.h"

#include <QDirIterator>

#include <malloc.h>
#include <sys/wait.h>

using namespace pipit;
using namespace pipit::test;

namespace {

constexpr std::uint32_t noteMs = 9'000;

Bytes pageWithVoice(Rng &rng)
{
    Page page;
    page.id = rng.id<PageId>();
    page.objects.emplace_back().what.emplace<VoiceNote>(VoiceNote{0, noteMs, {40, 90, 60}});
    return encodePage(page)->content;
}

/// Bytes as a note has them: nobody in the vault looks into it.
Bytes noteSaying(const std::string &word)
{
    Bytes note(30'000, 7);
    for (std::size_t at = 0; at + word.size() < note.size(); at += 1'000) std::copy(word.begin(), word.end(), note.begin() + std::ptrdiff_t(at));
    return note;
}

Result<void> speak(TestFamily &f, ByteView sound, std::uint32_t ms = noteMs)
{
    return f.tablet->lockedDoor().send(f.child.tag, pageWithVoice(f.tablet.rng), 60, {sound, ms});
}

std::vector<std::string> blobsOf(TestFamily &f)
{
    return *f.tablet.files.list(f.tablet.folder() + "/p/" + f.child.tag.hex() + "/blobs");
}

/// What the officer hears of the newest page.
Bytes heard(TestFamily &f, Profile &iro)
{
    const auto media = *iro.media(f.circle, iro.book(f.circle)->pages().front().ref);
    if (media.size() != 1) return {};
    const auto sealed = iro.sealedBlob(media.front().blob);
    if (!sealed) return {};
    const auto reader = BlobReader::open(**sealed, media.front().key, media.front().trueSize);
    if (!reader) return {};
    Bytes out(std::size_t(media.front().trueSize));
    const auto got = (*reader)->readAt(0, out);
    return got && *got == out.size() ? out : Bytes();
}

/// How many files of the tablet have it in clear.
int onDisk(TestFamily &f, ByteView word)
{
    int found = 0;
    QDirIterator files(QString::fromStdString(f.tablet.folder()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto bytes = f.tablet.files.readAll(files.next().toStdString(), 1 << 28);
        if (bytes && std::search(bytes->begin(), bytes->end(), word.begin(), word.end()) != bytes->end()) ++found;
    }
    return found;
}

} // namespace

class TestLockedVoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { mallopt(M_PERTURB, 0xA5); }

    void theOfficerHearsWhatWasSaidAtTheDoor()
    {
        TestFamily f;
        const auto note = noteSaying("come and see me");
        QVERIFY(speak(f, note));
        QCOMPARE(f.tablet->store().outbox()->front().blobs.size(), 1u);
        QVERIFY(f.tablet->store().outbox()->front().size <= limits::maxLockedEnvelope);
        f.carry();
        auto iro = f.openIro();
        const auto report = iro->inbox().process(f.circle);
        QCOMPARE(report->quarantined + report->parked, 0);
        const auto card = iro->book(f.circle)->pages().front();
        QVERIFY(card.locked);
        const auto media = *iro->media(f.circle, card.ref);
        QCOMPARE(media.front().mime, std::string("audio/ogg; codecs=opus"));
        QCOMPARE(media.front().kind, MediaKind::Voice);
        QCOMPARE(media.front().durationMs, noteMs);
        QCOMPARE(heard(f, *iro), note);
    }
    void nothingOfItIsInClearOnTheDiskOrLeftInMemory()
    {
        const Canary canary(57);
        TestFamily f;
        {
            auto word = canary.word();
            auto note = noteSaying(word);
            QVERIFY(canary.inMemory() > 0); // the scan sees what is there
            QVERIFY(f.tablet.files.writeAtomically(f.tablet.folder() + "/planted", note));
            QCOMPARE(onDisk(f, asBytes(word)), 1); // and so does the other
            QVERIFY(f.tablet.files.remove(f.tablet.folder() + "/planted"));
            QVERIFY(speak(f, note));
            QCOMPARE(onDisk(f, asBytes(word)), 0);
            wipe(note);
            wipe({reinterpret_cast<std::uint8_t *>(word.data()), word.size()});
        }
        QCOMPARE(canary.inMemory(), 0);
        auto child = f.openChild(); // takes it over, and has no key to it
        OpenVault vault(f.tablet, f.child, f.pictures());
        {
            auto word = canary.word();
            QCOMPARE(vault.count(asBytes(word)), 0);
            QCOMPARE(onDisk(f, asBytes(word)), 0);
            wipe({reinterpret_cast<std::uint8_t *>(word.data()), word.size()});
        }
        const auto ref = child->book(f.circle)->pages().front().ref;
        QVERIFY(child->media(f.circle, ref)->empty());
        QVERIFY((*child->entry(f.circle, ref))->content.empty());
        QCOMPARE(canary.inMemory(), 0);
    }
    void itsSealedSoundStaysUntilTheOfficerHasItAndThenGoes()
    {
        TestFamily f;
        QVERIFY(speak(f, noteSaying("hello")));
        QCOMPARE(blobsOf(f).size(), 1u);
        auto child = f.openChild(), iro = f.openIro(); // what nobody names is swept away here
        QCOMPARE(blobsOf(f).size(), 1u);
        exchange(f, *child, *iro);
        QVERIFY(!heard(f, *iro).empty());
        QVERIFY(child->outgoing().letGo());
        QVERIFY(blobsOf(f).empty());
    }
    void whatCouldNotBeTakenOverYetKeepsItsSound()
    {
        TestFamily f;
        auto child = f.openChild();
        QVERIFY(child->outgoing().waitingBlobs()->empty());
        QVERIFY(speak(f, noteSaying("hello"))); // after it was taken over for this opening
        QCOMPARE(child->outgoing().waitingBlobs()->size(), 1u);
    }
    void itGoesAgainWhenItsCopyInTheOutboxIsGone()
    {
        TestFamily f;
        QVERIFY(speak(f, noteSaying("hello")));
        const auto hash = f.tablet->store().outbox()->front().hash;
        QVERIFY(f.tablet.files.remove(f.tablet->store().outboxPath(hash)));
        QVERIFY(f.tablet->lockedDoor().restore());
        QVERIFY(f.tablet->store().hasOutboxFile(hash));
        f.carry();
        auto iro = f.openIro();
        QVERIFY(iro->inbox().process(f.circle));
        QVERIFY(!heard(f, *iro).empty());
    }
    void aNoteWhoseSoundWasLostKeepsNoOtherBack()
    {
        TestFamily f;
        QVERIFY(speak(f, noteSaying("hello")));
        QVERIFY(send(f, "words"));
        const auto waiting = *f.tablet->store().outbox();
        for (const auto &row : waiting) QVERIFY(f.tablet.files.remove(f.tablet->store().outboxPath(row.hash)));
        QVERIFY(f.tablet.files.remove(f.tablet.folder() + "/p/" + f.child.tag.hex() + "/blobs/" + blobsOf(f).front()));
        QVERIFY(f.tablet->lockedDoor().restore());
        const auto rows = *f.tablet->store().outbox();
        QCOMPARE(rows.size(), 2u);
        QVERIFY(!f.tablet->store().hasOutboxFile(rows[0].hash) && f.tablet->store().hasOutboxFile(rows[1].hash));
    }
    void aLongerNoteThanGoesFromHereIsRefusedAndChangesNothing()
    {
        TestFamily f;
        QCOMPARE(speak(f, noteSaying("hello"), LockedDoor::longestVoiceMs + 1).code(), Code::TooBig);
        QCOMPARE(speak(f, Bytes(LockedDoor::maxVoice + 1, 7)).code(), Code::TooBig);
        QCOMPARE(outboxSize(f), 0u);
        QVERIFY(blobsOf(f).empty());
        QVERIFY(speak(f, Bytes(LockedDoor::maxVoice, 7), LockedDoor::longestVoiceMs));
    }
    void onAFullDiskNothingChanges()
    {
        TestFamily f;
        f.tablet.close();
        {
            FullDisk disk;
            const VaultParts parts{disk, f.tablet.clock, f.tablet.rng, f.tablet.keys, f.tablet.hash};
            auto device = std::move(Device::open(f.tablet.folder(), parts)).value();
            disk.full = true;
            const auto note = noteSaying("hello");
            QCOMPARE(device->lockedDoor().send(f.child.tag, pageWithVoice(f.tablet.rng), 60, {note, noteMs}).code(), Code::DiskFull);
            QVERIFY(blobsOf(f).empty());
            QVERIFY(device->store().lockedPosts().posts(f.child.tag)->empty());
        }
        // Room for the sound, none for what names it.
        f.tablet.open();
        QVERIFY(f.tablet->store().limitSize(4'096));
        Page large;
        large.id = f.tablet.rng.id<PageId>();
        for (int i = 0; i < 20; ++i) large.objects.emplace_back().what.emplace<TextBox>(TextBox{4'000, 320, 0, std::string(900, 'w')});
        large.objects.emplace_back().what.emplace<VoiceNote>(VoiceNote{0, noteMs, {}});
        const auto note = noteSaying("hello");
        QCOMPARE(f.tablet->lockedDoor().send(f.child.tag, encodePage(large)->content, 60, {note, noteMs}).code(), Code::DiskFull);
        QVERIFY(blobsOf(f).empty());
        QVERIFY(f.tablet->store().limitSize(1ll << 40));
        QCOMPARE(outboxSize(f), 0u);
        QVERIFY(speak(f, note));
    }
    void killedAtAnyStepItIsSentWholeOrNothingOfItIsLeft()
    {
        const auto note = noteSaying("what she says");
        bool lost = false, kept = false;
        for (int n = 0;; ++n) {
            TestFamily f(std::uint64_t(n) + 60);
            f.tablet.close();
            const auto pid = ::fork();
            if (pid == 0) {
                KillingFiles files;
                VaultParts parts{files, f.tablet.clock, f.tablet.rng, f.tablet.keys, f.tablet.hash};
                auto device = std::move(Device::open(f.tablet.folder(), parts)).value();
                auto content = pageWithVoice(f.tablet.rng);
                files.left = n;
                ::_exit(device->lockedDoor().send(f.child.tag, std::move(content), 0, {note, noteMs}) ? 0 : 1);
            }
            int status = 0;
            ::waitpid(pid, &status, 0);
            if (WIFEXITED(status)) {
                QCOMPARE(WEXITSTATUS(status), 0);
                QVERIFY(lost && kept);
                return;
            }
            QCOMPARE(WTERMSIG(status), SIGKILL);
            f.tablet.open();
            if (outboxSize(f) == 0) {
                lost = true;
                QVERIFY(f.openChild()->book(f.circle)->pages().empty());
                QVERIFY(blobsOf(f).empty()); // swept away
                continue;
            }
            kept = true;
            f.carry();
            auto iro = f.openIro();
            QVERIFY(iro->inbox().process(f.circle));
            QCOMPARE(heard(f, *iro), note);
        }
    }
};

QTEST_GUILESS_MAIN(TestLockedVoice)
#include "tst_lockedvoice.moc"
