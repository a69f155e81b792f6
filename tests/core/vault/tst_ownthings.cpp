// SPDX-License-Identifier: Apache-2.0
// What a child chooses, cuts out and has typed but not put on its page yet.
#include "tests/support/hex.h"
#include "tests/support/testdevice.h"

#include <QTest>

using namespace pipit;
using test::TestFamily;

namespace {

Bytes bytesOf(std::string_view text)
{
    return toBytes(asBytes(text));
}

} // namespace

class TestOwnThings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreferenceIsTheChildsOwnAndOutlivesTheLock()
    {
        TestFamily f;
        {
            auto child = f.openChild();
            QVERIFY(!child->preferences().value("sticker/skin")->has_value());
            QVERIFY(child->preferences().keep("sticker/skin", bytesOf("2")));
            QVERIFY(child->preferences().keep("sticker/skin", bytesOf("5")));
        }
        {
            auto carer = f.openCarer();
            QVERIFY(!carer->preferences().value("sticker/skin")->has_value());
        }
        auto child = f.openChild();
        QCOMPARE(**child->preferences().value("sticker/skin"), bytesOf("5"));
        QVERIFY(child->preferences().forget("sticker/skin"));
        QVERIFY(!child->preferences().value("sticker/skin")->has_value());
        QCOMPARE(child->preferences().keep("sticker/skin", Bytes(Preferences::maxValue + 1)).code(), Code::TooBig);
    }

    void aStickerOfHerOwnIsKeptWithItsNameAndDeleted()
    {
        TestFamily f;
        std::int64_t dog = 0, cup = 0;
        {
            auto child = f.openChild();
            auto &own = child->ownStickers();
            dog = *own.add(bytesOf("a dog"), bytesOf("woof"), 900);
            cup = *own.add(bytesOf("a cup"), {}, 500);
        }
        auto child = f.openChild();
        auto &own = child->ownStickers();
        const auto all = own.list();
        QCOMPARE(all->size(), std::size_t(2));
        QCOMPARE((*all)[0].picture, bytesOf("a cup"));
        QCOMPARE((*all)[0].voiceMs, 0u); // no name, whatever was said of its length
        QCOMPARE((*all)[1].voiceMs, 900u);
        QCOMPARE(*own.voice(dog), bytesOf("woof"));
        QCOMPARE(*own.picture(cup), bytesOf("a cup"));
        QCOMPARE(own.voice(cup).code(), Code::NotFound);
        QVERIFY(own.remove(cup));
        QCOMPARE(own.list()->size(), std::size_t(1));
        QCOMPARE(own.picture(cup).code(), Code::NotFound);
        QVERIFY(*own.add(bytesOf("a tree"), {}, 0) > cup); // a number is never given twice
    }

    void thereIsAnEndToHowManyAndHowLarge()
    {
        TestFamily f;
        auto child = f.openChild();
        auto &own = child->ownStickers();
        QCOMPARE(own.add(Bytes(OwnStickers::maxPicture + 1), {}, 0).code(), Code::TooBig);
        QCOMPARE(own.add({}, {}, 0).code(), Code::TooBig);
        QCOMPARE(own.add(bytesOf("x"), Bytes(OwnStickers::maxVoice + 1), 1).code(), Code::TooBig);
        for (std::size_t i = 0; i < OwnStickers::most; ++i) QVERIFY(own.add(bytesOf("x"), {}, 0));
        QCOMPARE(own.add(bytesOf("one more"), {}, 0).code(), Code::Refused);
        QCOMPARE(own.list()->size(), OwnStickers::most);
    }

    void herStickersAreNeverInAFileAsTheyAre()
    {
        TestFamily f;
        auto child = f.openChild();
        QVERIFY(child->ownStickers().add(bytesOf("CANARY-PICTURE-51"), bytesOf("CANARY-VOICE-52"), 100));
        child.reset();
        const auto profile = f.tablet.folder() + "/p";
        std::size_t looked = 0;
        const std::function<void(const std::string &)> look = [&](const std::string &folder) {
            const auto names = f.tablet.files.list(folder);
            for (const auto &name : *names) {
                const auto path = folder + "/" + name;
                const auto bytes = f.tablet.files.readAll(path, 1 << 26);
                if (!bytes) {
                    look(path);
                    continue;
                }
                ++looked;
                QVERIFY2(asText(*bytes).find("CANARY-") == std::string_view::npos, path.c_str());
            }
        };
        look(profile);
        QVERIFY(looked > 2);
    }

    void wordsThatAreNotOnTheirPageYetGoWithTheDraft()
    {
        TestFamily f;
        auto child = f.openChild();
        auto &drafts = child->drafts();
        const auto page = f.tablet.rng.id<PageId>();
        QCOMPARE(drafts.keepWords(page, "too early").code(), Code::NotFound);
        QVERIFY(drafts.create(page, bytesOf("snapshot")));
        QCOMPARE(*drafts.words(page), std::string());
        QVERIFY(drafts.keepWords(page, "I want"));
        QVERIFY(drafts.keepWords(page, "I want my own door"));
        QCOMPARE(*drafts.words(page), std::string("I want my own door"));
        QVERIFY(drafts.keepWords(page, ""));
        QCOMPARE(*drafts.words(page), std::string());
        QVERIFY(drafts.keepWords(page, "again"));
        QVERIFY(drafts.remove(page));
        QCOMPARE(*drafts.words(page), std::string());
    }
};

QTEST_GUILESS_MAIN(TestOwnThings)
#include "tst_ownthings.moc"
