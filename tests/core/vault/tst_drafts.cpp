// SPDX-License-Identifier: Apache-2.0
// Pages that are still only here: what lists say of them, their pictures, and drafts that are made whole.
#include "core/book/pagecodec.h"
#include "tests/support/fulldisk.h"
#include "tests/support/hex.h"
#include "tests/support/testdevice.h"

using namespace pipit;
using test::TestFamily;

namespace {

Bytes noise(std::size_t size, std::uint8_t seed)
{
    Bytes out(size);
    for (auto &byte : out) byte = seed = std::uint8_t(seed * 5 + 3);
    return out;
}

Drafts::Whole wholeOf(const PageId &page)
{
    return {page, toBytes(asBytes("snapshot")), "a kite", Prompt{"first", "good-day"}, toBytes(asBytes("picture"))};
}

Drafts::Media mediaOf(const ByteSource &bytes)
{
    return {&bytes, limits::maxOtherBlob, "audio/ogg; codecs=opus", MediaKind::Voice, 3'000};
}

std::size_t filesIn(FileOps &files, const std::string &folder)
{
    return files.list(folder)->size();
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

    static std::string blobs(const TestFamily &f) { return f.tablet.folder() + "/p/" + f.child.tag.hex() + "/blobs"; }

private Q_SLOTS:
    void theOneThatWasChangedLastComesFirstWhateverTheClockSays()
    {
        TestFamily f;
        auto child = f.openChild();
        auto &drafts = child->drafts();
        const auto a = f.tablet.rng.id<PageId>(), b = f.tablet.rng.id<PageId>(), c = f.tablet.rng.id<PageId>();
        QVERIFY(drafts.create(a, asBytes("a")));
        f.tablet.clock.wall = 0; // a battery ran empty: it is 1970
        QVERIFY(drafts.create(b, asBytes("b")));
        QVERIFY(drafts.create(c, asBytes("c")));
        QVERIFY(drafts.append(a, asBytes("change"), "again"));
        std::vector<PageId> order;
        const auto cards = drafts.list();
        for (const auto &card : *cards) order.push_back(card.page);
        QCOMPARE(order, (std::vector{a, c, b}));
        // Beside what she shared the order holds too.
        NewEntry entry;
        entry.circle = f.circle;
        entry.content = encodePage(Page())->content;
        entry.audience = {TestFamily::iroSeat};
        const auto shared = child->outgoing().post(std::move(entry));
        QVERIFY(shared);
        QVERIFY(drafts.append(b, asBytes("change"), ""));
        QVERIFY(drafts.list()->front().turn > shared->time.value);
    }

    void aPictureKnowsWhetherItShowsThePageAsItIs()
    {
        TestFamily f;
        auto child = f.openChild();
        auto &drafts = child->drafts();
        const auto page = f.tablet.rng.id<PageId>();
        QCOMPARE(drafts.picture(page).code(), Code::NotFound);
        QVERIFY(drafts.create(page, asBytes("a")));
        QVERIFY(drafts.picture(page)->image.empty());
        QVERIFY(drafts.append(page, asBytes("change"), ""));
        QVERIFY(drafts.setThumbnail(page, asBytes("first")));
        QVERIFY(drafts.picture(page)->fresh);
        const auto then = drafts.picture(page)->version;
        QVERIFY(drafts.rewrite(page, asBytes("b"), ""));
        QVERIFY(!drafts.picture(page)->fresh); // killed before it was drawn
        COMPARE_BYTES(drafts.picture(page)->image, asBytes("first"));
        QVERIFY(drafts.setThumbnail(page, asBytes("second")));
        QVERIFY(drafts.setThumbnail(page, asBytes("late"), then)); // drawn slowly, of the page before
        COMPARE_BYTES(drafts.picture(page)->image, asBytes("second"));
        QVERIFY(drafts.picture(page)->fresh);
    }

    void aWholeDraftHasAllItsThingsUnderKeysOfItsOwn()
    {
        TestFamily f;
        auto child = f.openChild();
        auto &drafts = child->drafts();
        const auto sound = noise(90'000, 1), photo = noise(10, 2);
        const MemorySource first(sound), second(photo);
        const auto one = f.tablet.rng.id<PageId>(), two = f.tablet.rng.id<PageId>();
        const std::array media{mediaOf(first), mediaOf(second)};
        for (const auto &page : {one, two}) QVERIFY(drafts.createWhole(wholeOf(page), media));
        const auto cards = drafts.list();
        QCOMPARE(cards->size(), 2u);
        QCOMPARE(cards->front().page, two);
        QCOMPARE(cards->front().title, std::string("a kite"));
        QCOMPARE(cards->front().prompt, std::optional(Prompt{"first", "good-day"}));
        QVERIFY(drafts.picture(two)->fresh);
        COMPARE_BYTES(drafts.load(two)->snapshot, asBytes("snapshot"));
        const auto of = drafts.media(one), again = drafts.media(two);
        QCOMPARE(again->size(), 2u);
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(of->at(i).blob != again->at(i).blob);
            QVERIFY(toHex(of->at(i).key.view()) != toHex(again->at(i).key.view()));
            const auto &wanted = i == 0 ? sound : photo;
            const auto sealed = child->sealedBlob(again->at(i).blob);
            const auto reader = BlobReader::open(**sealed, again->at(i).key, wanted.size());
            QVERIFY(reader);
            Bytes got(wanted.size());
            QVERIFY((*reader)->readAt(0, got));
            QCOMPARE(got, wanted);
        }
        // One goes, the other is not touched.
        QVERIFY(drafts.remove(one));
        for (const auto &ref : *of) QVERIFY(!child->blobs().has(ref.blob));
        for (const auto &ref : *again) QVERIFY(child->blobs().has(ref.blob));
    }

    void aFullDiskLeavesNothingHalfMade()
    {
        TestFamily f;
        test::FullDisk disk;
        f.tablet.close();
        VaultParts parts{disk, f.tablet.clock, f.tablet.rng, f.tablet.keys, f.tablet.hash};
        auto device = Device::open(f.tablet.folder(), parts);
        QVERIFY(device);
        auto child = (*device)->unlock(f.child.tag, TestFamily::pictures());
        QVERIFY(child);
        auto &drafts = (*child)->drafts();
        const MemorySource sound(noise(90'000, 1));
        const std::array media{mediaOf(sound), mediaOf(sound)};
        const auto page = f.tablet.rng.id<PageId>();
        disk.full = true; // no room for a blob
        QCOMPARE(drafts.createWhole(wholeOf(page), media).code(), Code::DiskFull);
        disk.full = false;
        QVERIFY((*child)->limitSize(4'096)); // room for blobs, none for rows
        auto large = wholeOf(page);
        large.snapshot = noise(100'000, 3);
        QCOMPARE(drafts.createWhole(large, media).code(), Code::DiskFull);
        QVERIFY((*child)->limitSize(1ll << 40));
        QVERIFY(drafts.list()->empty());
        QVERIFY(drafts.media(page)->empty());
        QCOMPARE(filesIn(disk, blobs(f)), 0u);
        QVERIFY(drafts.createWhole(large, media));
    }

    void aPartThatCannotBeReadLeavesNothingHalfMadeEither()
    {
        struct Broken final : ByteSource
        {
            Result<std::uint64_t> size() const override { return std::uint64_t(10); }
            Result<std::size_t> readAt(std::uint64_t, MutableByteView) const override { return Error{Code::Corrupt, "broken"}; }
        };
        TestFamily f;
        auto child = f.openChild();
        const MemorySource sound(noise(90'000, 1));
        const Broken broken;
        const std::array media{mediaOf(sound), mediaOf(broken)};
        QCOMPARE(child->drafts().createWhole(wholeOf(f.tablet.rng.id<PageId>()), media).code(), Code::Corrupt);
        QVERIFY(child->drafts().list()->empty());
        QCOMPARE(filesIn(f.tablet.files, blobs(f)), 0u);
        const std::vector many(65, mediaOf(sound));
        QCOMPARE(child->drafts().createWhole(wholeOf(f.tablet.rng.id<PageId>()), many).code(), Code::TooBig);
        QCOMPARE(filesIn(f.tablet.files, blobs(f)), 0u);
    }

    void whatAKillLeftWithoutAKeyIsSweptUpAndNothingElse()
    {
        TestFamily f;
        PageId page = f.tablet.rng.id<PageId>();
        BlobId kept;
        {
            auto child = f.openChild();
            const MemorySource sound(noise(90'000, 1));
            const std::array media{mediaOf(sound)};
            QVERIFY(child->drafts().createWhole(wholeOf(page), media));
            kept = child->drafts().media(page)->front().blob;
            QVERIFY(child->blobs().seal(sound, limits::maxOtherBlob)); // and then no row
        }
        QVERIFY(f.tablet.files.writeAtomically(blobs(f) + "/.t-00112233445566778899aabbccddeeff", asBytes("half a blob")));
        QCOMPARE(filesIn(f.tablet.files, blobs(f)), 3u);
        auto child = f.openChild();
        QCOMPARE(filesIn(f.tablet.files, blobs(f)), 1u);
        QVERIFY(child->blobs().has(kept));
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
