// SPDX-License-Identifier: Apache-2.0
// A vault of an older Pipit opens, and everything that was in it is in it.
#include "core/crypto/labels.h"
#include "core/vault/heads.h"
#include "core/vault/vaultschema.h"
#include "tests/support/hex.h"
#include "tests/support/testdevice.h"

#include <QFile>

using namespace pipit;
using test::TestDevice;

namespace {

template <class AnyId>
AnyId filled(std::uint8_t byte)
{
    AnyId id;
    id.bytes.fill(byte);
    return id;
}

PageId drawn()
{
    PageId id;
    for (std::size_t i = 0; i < id.bytes.size(); ++i) id.bytes[i] = std::uint8_t(0x70 + i);
    return id;
}

} // namespace

class TestGrownVault : public QObject
{
    Q_OBJECT

    TestDevice m_device;
    const MasterKey m_master{Bytes(32, 9)};
    std::string m_folder;

    std::unique_ptr<Profile> open()
    {
        auto profile = Profile::open(m_folder, {{}, "Amina", "amina", LockKind::Pictures, Role::Child}, m_master, m_device.parts,
                                     m_device->store(), m_device->manifests());
        if (!profile) qFatal("%s", profile.error().detail.c_str());
        return std::move(*profile);
    }
    Result<sql::Db> raw() { return sql::Db::open(m_folder + "/vault.db", hkdf({m_master.view()}, {}, {asBytes(label::databaseKey)})); }

private Q_SLOTS:
    void init()
    {
        if (m_folder.empty()) m_device.open();
        static int number = 0;
        m_folder = m_device.folder() + "/p/old" + std::to_string(++number);
        QVERIFY(m_device.files.makeDirectory(m_folder));
        QFile file(QStringLiteral(PIPIT_SOURCE_DIR "/tests/data/vault-2.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto db = raw();
        QVERIFY(db);
        QVERIFY(db->execute(file.readAll().constData()));
    }

    void itsDraftsAreThereWithTitlePictureChangesAndMedia()
    {
        auto profile = open();
        auto &drafts = profile->drafts();
        const auto cards = drafts.list();
        QVERIFY(cards);
        QCOMPARE(cards->size(), 2u);
        QCOMPARE(cards->at(0).page, filled<PageId>(0x22)); // changed last
        QCOMPARE(cards->at(1).page, drawn());
        QCOMPARE(cards->at(1).title, std::string("My dog"));
        QCOMPARE(cards->at(1).createdMs, 1'778'745'600'000);
        QCOMPARE(cards->at(1).changedMs, 1'778'745'700'000);
        QVERIFY(!cards->at(1).prompt);
        const auto picture = drafts.picture(drawn());
        QVERIFY(picture && picture->fresh);
        COMPARE_BYTES(picture->image, test::hex("89504e470d0a1a0a"));
        QVERIFY(drafts.picture(filled<PageId>(0x22))->image.empty());
        QCOMPARE(drafts.load(filled<PageId>(0x22))->changes.size(), 2u);
        COMPARE_BYTES(drafts.load(filled<PageId>(0x22))->changes[1], test::hex("c1ffee"));
        COMPARE_BYTES(drafts.interrupted(filled<PageId>(0x22))->value().ogg, asBytes("OggS"));
        const auto media = drafts.media(drawn());
        QCOMPARE(media->size(), 1u);
        QCOMPARE(media->front().blob, filled<BlobId>(0xb1));
        COMPARE_BYTES(media->front().key.view(), Bytes(16, 0xcc));
        QVERIFY(profile->bin().list()->empty());
        QVERIFY(profile->check());
    }

    void whatWasSharedIsThereWithItsMediaAndItsPicture()
    {
        auto profile = open();
        const auto circle = filled<CircleId>(0xc1);
        const auto book = profile->book(circle);
        QVERIFY(book);
        QCOMPARE(book->pages().size(), 1u);
        const auto card = book->pages().front();
        QCOMPARE(card.page, drawn());
        QVERIFY(card.readable);
        QCOMPARE(card.state, ShareState::Posted);
        QCOMPARE(profile->media(circle, card.ref)->front().blob, filled<BlobId>(0xb2));
        COMPARE_BYTES(*profile->thumbnail(card.ref.hash), test::hex("89504e47"));
    }

    void anOldDraftGoesOnLikeAnyOther()
    {
        auto profile = open();
        auto &drafts = profile->drafts();
        QVERIFY(drafts.append(drawn(), asBytes("change"), "My dog Biscuit"));
        QCOMPARE(drafts.list()->front().title, std::string("My dog Biscuit")); // now it is the newest
        QVERIFY(!drafts.picture(drawn())->fresh);
        QVERIFY(profile->bin().put(drawn()));
        QCOMPARE(drafts.list()->size(), 1u);
        QVERIFY(profile->bin().putBack(drawn()));
        QCOMPARE(drafts.list()->size(), 2u);
    }

    void whatAListSaysOfAnOldPageIsReadOutOfItOnce()
    {
        const auto circle = filled<CircleId>(0xc1);
        const auto before = open()->book(circle)->pages();
        QCOMPARE(before.size(), 1u);
        {
            auto db = raw();
            QVERIFY(db);
            auto &left = db->prepared("SELECT count(*) FROM entry WHERE kind = 1 AND head IS NULL");
            QVERIFY(*left.step());
            QCOMPARE(left.integer(0), 0);
            QVERIFY(left.run());
            QVERIFY(db->execute("UPDATE entry SET content = x'00' WHERE kind = 1"));
        }
        QVERIFY(open()->book(circle)->pages() == before); // nothing of it came from the page itself
    }

    void aBookIsReadWithoutTheRowsThatHoldPages()
    {
        open();
        auto db = raw();
        QVERIFY(db);
        const auto [pages, others, rest] = heads::indexed();
        for (const auto &[question, wanted] : {std::pair(pages, "COVERING INDEX entry_page"), {others, "COVERING INDEX entry_other"}, {rest, "INDEX entry_rest"}}) {
            auto &plan = db->prepared(("EXPLAIN QUERY PLAN " + std::string(question)).c_str());
            QVERIFY2(*plan.step(), question);
            QVERIFY2(plan.text(3).find(wanted) != std::string::npos, plan.text(3).c_str());
            QVERIFY(plan.run());
        }
    }

    void withoutItsIndexesTheBookIsTheSame()
    {
        const auto circle = filled<CircleId>(0xc1);
        const auto before = *open()->book(circle);
        auto db = raw();
        QVERIFY(db->execute("DROP INDEX entry_page; DROP INDEX entry_other; DROP INDEX entry_rest"));
        const auto held = heads::all(*db, circle);
        QVERIFY(held);
        QVERIFY(project(before.mySeat(), *held).pages() == before.pages());
    }

    void growingUpIsDoneOnceAndTheOldPipitLeavesItAlone()
    {
        open();
        auto profile = open();
        QCOMPARE(profile->drafts().list()->size(), 2u);
        profile.reset();
        auto db = raw();
        QVERIFY(db);
        QCOMPARE(db->migrate(std::span(vaultschema::migrations).first(2)).code(), Code::TooNew);
    }
};

QTEST_GUILESS_MAIN(TestGrownVault)
#include "tst_grownvault.moc"
