// SPDX-License-Identifier: Apache-2.0
// What is held is found by its words, and by nobody once it has been taken out.
#include "core/book/pagecodec.h"
#include "core/book/requests.h"
#include "core/vault/search.h"
#include "core/vault/vaultschema.h"
#include "tests/support/exchange.h"
#include "tests/support/openvault.h"

using namespace pipit;
using test::exchange;
using test::OpenVault;
using test::TestFamily;

namespace {

constexpr SeatId iroSeat = TestFamily::iroSeat, carerSeat = TestFamily::carerSeat;

EntryRef post(TestFamily &f, Profile &child, Bytes content, std::vector<SeatId> audience, bool keep = true)
{
    NewEntry entry;
    entry.circle = f.circle;
    entry.content = std::move(content);
    entry.audience = std::move(audience);
    entry.keepCopy = keep;
    const auto posted = child.outgoing().post(std::move(entry));
    if (!posted) qFatal("post");
    return posted->ref;
}

Bytes page(TestFamily &f, const char *title, const char *words)
{
    Page page;
    page.id = f.tablet.rng.id<PageId>();
    page.title = title;
    page.objects.emplace_back().what.emplace<TextBox>(TextBox{4'000, 320, 0, words});
    return encodePage(page)->content;
}

Bytes request(const char *words)
{
    RequestContent said;
    said.what = RequestContent::What::SortThis;
    said.words = words;
    return *said.encode();
}

std::size_t found(Profile &profile, const char *words)
{
    auto search = profile.search();
    if (!search.follow()) qFatal("follow");
    const auto all = search.find(words, 50);
    if (!all) qFatal("find");
    return all->size();
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsOfPagesAndRequestsAreFoundByTheirBeginnings()
    {
        TestFamily f;
        auto child = f.openChild();
        auto iro = f.openIro();
        const auto kite = post(f, *child, page(f, "A good day", "me and Yusuf on the hill"), {iroSeat});
        post(f, *child, request("Can I sleep at Ella’s? Zoë says yes"), {iroSeat});
        f.carry();
        QVERIFY(iro->inbox().process(f.circle));
        for (const auto *words : {"hill", "HIL", "good day", "yusuf hill", "Ella", "ella’s", "ella's", "zoe", "Zoë"}) QVERIFY2(found(*iro, words) == 1, words);
        for (const auto *words : {"valley", "yusuf ella", "", "  ’ ", "\"", "*", "NEAR(", "said:hill OR", "ill"}) QVERIFY2(found(*iro, words) == 0, words);
        const auto hill = *iro->search().find("hill", 5);
        QCOMPARE(hill.front().ref, kite);
        QCOMPARE(hill.front().circle, f.circle);
        QCOMPARE(hill.front().kind, Kind::Page);
        QVERIFY(hill.front().near.find("hill") != std::string::npos);
        QCOMPARE(found(*iro, "and"), 1u); // and what came last stands first
        post(f, *child, request("and more"), {iroSeat});
        f.carry();
        QVERIFY(iro->inbox().process(f.circle));
        QCOMPARE(found(*iro, "and"), 2u);
        QCOMPARE(iro->search().find("and", 5)->front().kind, Kind::Request);
    }

    void nothingIsTakenInBeforeSomebodyAsks()
    {
        TestFamily f;
        auto child = f.openChild();
        post(f, *child, request("heliotrope"), {iroSeat});
        QVERIFY(child->search().find("heliotrope", 5)->empty());
        QCOMPARE(found(*child, "heliotrope"), 1u);
    }

    void whatIsTakenBackIsFoundNoMoreAndItsWordsLeaveTheFile()
    {
        TestFamily f;
        auto child = f.openChild();
        auto carer = f.openCarer();
        const auto ref = post(f, *child, page(f, "Heliotrope", "quagmire heliotrope"), {iroSeat, carerSeat});
        post(f, *child, page(f, "Hello", "quick fox"), {iroSeat, carerSeat});
        f.carry();
        QVERIFY(carer->inbox().process(f.circle));
        QCOMPARE(found(*carer, "heliotrope"), 1u);
        QCOMPARE(found(*child, "heliotrope"), 1u);
        OpenVault hers(f.tablet, f.child, TestFamily::pictures()), his(f.tablet, f.carer, TestFamily::pin());
        QVERIFY(hers.count(asBytes("uagmire")) > 0);
        QVERIFY(child->outgoing().takeBack(f.circle, ref));
        f.carry();
        QVERIFY(carer->inbox().process(f.circle));
        for (auto *profile : {child.get(), carer.get()}) {
            QCOMPARE(found(*profile, "heliotrope"), 0u);
            QCOMPARE(found(*profile, "quick"), 1u);
        }
        for (auto *vault : {&hers, &his})
            for (const auto *word : {"uagmire", "liotrope"}) QVERIFY2(vault->count(asBytes(word)) == 0, word);
    }

    void whatIsPostedWithNoCopyNeverGetsIn()
    {
        TestFamily f;
        auto child = f.openChild();
        post(f, *child, request("heliotrope"), {iroSeat}, false);
        QCOMPARE(found(*child, "heliotrope"), 0u);
        QCOMPARE(OpenVault(f.tablet, f.child, TestFamily::pictures()).count(asBytes("heliotrope")), 0);
    }

    void madeAnewItHoldsTheSame()
    {
        TestFamily f;
        auto child = f.openChild();
        for (int i = 0; i < 9; ++i) post(f, *child, request(i % 2 ? "a red kite" : "a blue kite"), {iroSeat});
        QCOMPARE(found(*child, "kite"), 9u);
        const auto before = child->search().find("red", 50);
        QVERIFY(child->search().forget());
        QVERIFY(child->search().find("kite", 50)->empty());
        auto search = child->search();
        int portions = 0;
        while (*search.follow(2)) ++portions;
        QVERIFY(portions >= 4);
        const auto after = search.find("red", 50);
        QCOMPARE(after->size(), before->size());
        for (std::size_t i = 0; i < after->size(); ++i) QCOMPARE(after->at(i).ref, before->at(i).ref);
        QVERIFY(child->check());
    }

    void aTableThatWouldKeepDeletedWordsKeepsTheVaultShut()
    {
        TestFamily f;
        f.openChild();
        {
            const auto slots = *KeyslotFile::decode(*f.tablet.files.readAll(f.tablet.folder() + "/p/" + f.child.tag.hex() + "/keyslots.bin", 1 << 16));
            const auto master = openSlot(f.child.tag, slots.slots.front(), TestFamily::pictures(), f.tablet.hash, f.tablet.keys);
            QVERIFY(bool(master));
            auto db = sql::Db::open(f.tablet.folder() + "/p/" + f.child.tag.hex() + "/vault.db", hkdf({master->view()}, {}, {asBytes(label::databaseKey)}));
            QVERIFY(db);
            QVERIFY(Search(*db).check());
            QVERIFY(db->execute("INSERT INTO words (words, rank) VALUES ('secure-delete', 0)"));
        }
        const auto opened = f.tablet->unlock(f.child.tag, TestFamily::pictures());
        QVERIFY(!opened);
        QCOMPARE(opened.code(), Code::Untrusted);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
