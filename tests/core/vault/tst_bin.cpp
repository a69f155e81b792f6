// SPDX-License-Identifier: Apache-2.0
// The bin keeps a page for thirty days that the tablet has lived through, never a day less whatever its clock is set to,
// and then nothing of it is left.
#include "core/book/pagecodec.h"
#include "core/crypto/labels.h"
#include "tests/support/hex.h"
#include "tests/support/testdevice.h"

using namespace pipit;
using test::TestFamily;

namespace {

constexpr std::int64_t hour = 3'600'000, day = 24 * hour, years = 10 * 365 * day;

} // namespace

class TestBin : public QObject
{
    Q_OBJECT

    TestFamily m_family;
    std::unique_ptr<Profile> m_child;
    PageId m_page;
    BlobId m_blob;

    test::TestClock &clock() { return m_family.tablet.clock; }
    Bin &bin() { return m_child->bin(); }
    /// As at the next opening.
    void again()
    {
        m_child.reset();
        m_child = m_family.openChild();
    }
    void restart(std::int64_t sinceBoot)
    {
        m_child.reset();
        m_family.tablet.close();
        ++clock().bootNumber;
        clock().boot = sinceBoot;
        m_family.tablet.open();
        m_child = m_family.openChild();
    }
    bool there() { return bool(m_child->drafts().load(m_page)) && m_child->blobs().has(m_blob); }
    int daysLeft() { return bin().list()->front().daysLeft; }

private Q_SLOTS:
    void init()
    {
        again();
        m_page = m_family.tablet.rng.id<PageId>();
        const MemorySource sound(Bytes(50'000, 7));
        const std::array media{Drafts::Media{&sound, limits::maxOtherBlob, "audio/ogg", MediaKind::Voice, 1'000}};
        QVERIFY(m_child->drafts().createWhole({m_page, toBytes(asBytes("KANARIENVOGEL")), "My dog", {}, toBytes(asBytes("picture"))}, media));
        QVERIFY(m_child->drafts().append(m_page, asBytes("change"), "My dog"));
        m_blob = m_child->drafts().media(m_page)->front().blob;
    }
    void cleanup()
    {
        if (m_child->drafts().load(m_page)) QVERIFY(m_child->drafts().remove(m_page));
    }

    void aPageInTheBinIsOffTheShelfAndCanBePutBackWhole()
    {
        QVERIFY(bin().put(m_page));
        QVERIFY(m_child->drafts().list()->empty());
        const auto pages = bin().list();
        QCOMPARE(pages->size(), 1u);
        QCOMPARE(pages->front().card.title, std::string("My dog"));
        QCOMPARE(pages->front().daysLeft, 30);
        COMPARE_BYTES(m_child->drafts().picture(m_page)->image, asBytes("picture"));
        again();
        QVERIFY(there());
        QVERIFY(bin().putBack(m_page));
        QVERIFY(bin().list()->empty());
        QCOMPARE(m_child->drafts().list()->front().title, std::string("My dog"));
        QCOMPARE(m_child->drafts().load(m_page)->changes.size(), 1u);
    }

    void itStaysThirtyDaysAndThenItGoes()
    {
        QVERIFY(bin().put(m_page));
        clock().advance(day - 1);
        QCOMPARE(daysLeft(), 30);
        clock().advance(1);
        QCOMPARE(daysLeft(), 29);
        QVERIFY(bin().put(m_page)); // again starts nothing anew
        QCOMPARE(daysLeft(), 29);
        clock().advance(29 * day - 1);
        QCOMPARE(daysLeft(), 1);
        again();
        QVERIFY(there());
        clock().advance(1);
        again();
        QVERIFY(!there());
        QVERIFY(bin().list()->empty());
    }

    void putBackAndBinnedAgainItHasThirtyDaysAgain()
    {
        QVERIFY(bin().put(m_page));
        clock().advance(20 * day);
        QVERIFY(bin().putBack(m_page));
        QVERIFY(bin().put(m_page));
        QCOMPARE(daysLeft(), 30);
    }

    void aClockThatIsSetTakesNoDayAway_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("ten years on") << qint64(years);
        QTest::newRow("ten years back") << qint64(-years);
        QTest::newRow("an empty battery") << qint64(-1'778'745'600'000);
    }
    void aClockThatIsSetTakesNoDayAway()
    {
        QFETCH(qint64, jump);
        const auto wall = clock().wall;
        QVERIFY(bin().put(m_page));
        clock().wall += jump;
        again();
        QCOMPARE(daysLeft(), 30);
        for (int i = 0; i < 40; ++i) { // over restarts too, and back and forth
            clock().wall += i % 2 ? jump : -jump;
            restart(60'000);
            QVERIFY(there());
        }
        QVERIFY(daysLeft() >= 29);
        clock().wall = wall;
        again();
        QVERIFY(there());
        clock().advance(30 * day); // lived through it goes all the same
        again();
        QVERIFY(!there());
    }

    void overARestartOnlyWhatBothClocksSayCounts()
    {
        QVERIFY(bin().put(m_page));
        clock().wall += 3 * day; // switched off for two and a half days
        restart(12 * hour);
        clock().advance(12 * hour - 1);
        QCOMPARE(daysLeft(), 30);
        clock().advance(1);
        QCOMPARE(daysLeft(), 29);
        clock().wall += hour; // another tablet's folder: up for weeks, and the page is an hour old
        restart(20 * day);
        QCOMPARE(daysLeft(), 29);
        clock().wall -= day;
        restart(day);
        QCOMPARE(daysLeft(), 29);
    }

    void aPageThatWasSharedIsNoneForTheBin()
    {
        Page page;
        page.id = m_family.tablet.rng.id<PageId>();
        QVERIFY(m_child->drafts().create(page.id, *encodeSnapshot(page)));
        NewEntry entry;
        entry.circle = m_family.circle;
        entry.content = encodePage(page)->content;
        entry.audience = {TestFamily::iroSeat};
        entry.draft = page.id;
        QVERIFY(m_child->outgoing().post(std::move(entry)));
        QCOMPARE(bin().put(page.id).code(), Code::NotFound);
        QVERIFY(bin().list()->empty());
        QCOMPARE(m_child->book(m_family.circle)->pages().front().page, page.id);
    }

    void onlyWhatIsInTheBinCanBeThrownAwayAndThenNothingIsLeft()
    {
        // A vault whose key the test has, to look into it afterwards.
        const MasterKey master(Bytes(32, 9));
        const auto folder = m_family.tablet.folder() + "/p/opened";
        QVERIFY(m_family.tablet.files.makeDirectory(folder));
        const auto raw = [&] { return sql::Db::open(folder + "/vault.db", hkdf({master.view()}, {}, {asBytes(label::databaseKey)})); };
        {
            auto opened = Profile::open(folder, m_family.child, master, m_family.tablet.parts, m_family.tablet->store(), m_family.tablet->manifests());
            QVERIFY(opened);
            auto &profile = **opened;
            const MemorySource sound(Bytes(50'000, 7));
            const std::array media{Drafts::Media{&sound, limits::maxOtherBlob, "audio/ogg", MediaKind::Voice, 1'000}};
            QVERIFY(profile.drafts().createWhole({m_page, Bytes(30'000, 1), "My dog", {}, Bytes(9'000, 2)}, media));
            QVERIFY(profile.drafts().append(m_page, asBytes("change"), "My dog"));
            QVERIFY(profile.drafts().appendSegment(m_page, asBytes("OggS"), 2'000));
            QCOMPARE(profile.bin().throwAway(m_page).code(), Code::NotFound);
            QVERIFY(profile.drafts().load(m_page));
            QVERIFY(profile.bin().put(m_page));
            QVERIFY(profile.bin().throwAway(m_page));
            QCOMPARE(profile.bin().throwAway(m_page).code(), Code::NotFound);
            QCOMPARE(profile.bin().putBack(m_page).code(), Code::NotFound);
            QVERIFY(m_family.tablet.files.list(folder + "/blobs")->empty());
            const auto log = m_family.tablet.files.readAll(folder + "/vault.db-wal", 1 << 24);
            QVERIFY(!log || log->empty()); // deleted rows do not linger there
        }
        auto db = raw();
        QVERIFY(db);
        for (const auto *table : {"SELECT count(*) FROM draft", "SELECT count(*) FROM draft_change", "SELECT count(*) FROM draft_media",
                                  "SELECT count(*) FROM draft_segment"}) {
            auto &q = db->prepared(table);
            QVERIFY(*q.step());
            QCOMPARE(q.integer(0), 0);
            QVERIFY(q.run());
        }
        auto &wiped = db->prepared("PRAGMA secure_delete");
        QVERIFY(*wiped.step());
        QCOMPARE(wiped.integer(0), 1);
    }
};

QTEST_GUILESS_MAIN(TestBin)
#include "tst_bin.moc"
