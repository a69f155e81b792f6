// SPDX-License-Identifier: Apache-2.0
#include "app/page/stickersmodel.h"
#include "app/stickers/skintone.h"
#include "app/stickers/stickernames.h"
#include "assets/assets.h"
#include "core/book/stickerset.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace pipit;
using pipit::app::StickersModel;
using namespace Qt::StringLiterals;

class TestStickersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSetsAreShownFirstTheFirst();
    void eachStickerSaysItsSetAndNumber();
    void aGroupDrawsOnBothSets();
    void theGroupsTogetherAreAllStickers();
    void aWordIsFoundHoweverItIsWritten_data();
    void aWordIsFoundHoweverItIsWritten();
    void everyStickerIsFoundByItsName();
    void theTranslatorsSeeEveryTextOfTheLists();
    void theSkinOfAListIsInItsDrawing();
    void aSkinIsOnlyForThoseThatHaveOne();
};

void TestStickersModel::bothSetsAreShownFirstTheFirst()
{
    const StickersModel model;
    QCOMPARE(std::size_t(model.count()), stickerSet1.size() + stickerSet2.size());
    QCOMPARE(model.data(model.index(0), StickersModel::SetNumberRole).toInt(), 1);
    QCOMPARE(model.data(model.index(model.count() - 1), StickersModel::SetNumberRole).toInt(), 2);
}

void TestStickersModel::eachStickerSaysItsSetAndNumber()
{
    const StickersModel model;
    QSet<QString> seen;
    for (int row = 0; row < model.count(); ++row) {
        const auto index = model.index(row);
        const auto set = model.data(index, StickersModel::SetNumberRole).toInt();
        const auto name = stickerName(std::uint16_t(set), std::uint16_t(model.data(index, StickersModel::NumberRole).toInt()));
        QVERIFY(name.has_value());
        // What lies on the page is the picture that was tapped.
        const auto picture = model.data(index, StickersModel::PictureRole).toUrl().toString();
        QCOMPARE(picture, QStringLiteral("qrc:/pipit/stickers/set%1/%2.svg").arg(set).arg(QString::fromUtf8(name->data(), qsizetype(name->size()))));
        QVERIFY(QFile::exists(picture.mid(3)));
        QVERIFY(!seen.contains(picture));
        seen << picture;
    }
}

void TestStickersModel::aGroupDrawsOnBothSets()
{
    StickersModel model;
    model.setGroup(QStringLiteral("home"));
    QSet<int> sets;
    for (int row = 0; row < model.count(); ++row) sets << model.data(model.index(row), StickersModel::SetNumberRole).toInt();
    QCOMPARE(sets, (QSet<int>{1, 2}));
    QVERIFY(std::size_t(model.count()) < stickerSet1.size() + stickerSet2.size());
    model.setGroup(QString());
    QCOMPARE(std::size_t(model.count()), stickerSet1.size() + stickerSet2.size());
}

void TestStickersModel::theGroupsTogetherAreAllStickers()
{
    StickersModel model;
    const int all = model.count();
    auto groups = model.groups();
    QCOMPARE(groups.takeFirst(), QString()); // all
    QCOMPARE(groups.value(0), QStringLiteral("feelings"));
    int together = 0;
    for (const auto &group : groups) {
        model.setGroup(group);
        QVERIFY2(model.count() > 1, qPrintable(group));
        QCOMPARE(model.groupPicture(group), model.data(model.index(0), StickersModel::PictureRole).toUrl());
        together += model.count();
    }
    QCOMPARE(together, all);
    QCOMPARE(model.groupPicture(QStringLiteral("dragons")), QUrl());
    model.setGroup(QStringLiteral("dragons"));
    QCOMPARE(model.count(), 0);
}

void TestStickersModel::aWordIsFoundHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("file");
    QTest::newRow("as it stands") << u"sad"_s << u"set1/sad.svg"_s;
    QTest::newRow("large") << u"SAD"_s << u"set1/sad.svg"_s;
    QTest::newRow("with an accent") << u"Sád"_s << u"set1/sad.svg"_s;
    QTest::newRow("its beginning") << u"embar"_s << u"set1/embarrassed.svg"_s;
    QTest::newRow("another word for it") << u"angry"_s << u"set1/cross.svg"_s;
    QTest::newRow("a word in the middle") << u"scared"_s << u"set1/hopeful-but-scared.svg"_s;
    QTest::newRow("two words, the other way round") << u"sisters brothers"_s << u"set1/brothers-and-sisters.svg"_s;
    QTest::newRow("more than one") << u"dogs"_s << u"set1/dog.svg"_s;
    QTest::newRow("without its apostrophe") << u"dont want"_s << u"set1/dont-want-to-talk.svg"_s;
    QTest::newRow("with a curly one") << u"I don’t understand"_s << u"set1/dont-understand.svg"_s;
    QTest::newRow("its group") << u"faith"_s << u"set2/diya.svg"_s;
    QTest::newRow("spaces round it") << u"  pizza "_s << u"set2/pizza.svg"_s;
}

void TestStickersModel::aWordIsFoundHoweverItIsWritten()
{
    QFETCH(QString, typed);
    QFETCH(QString, file);
    StickersModel model;
    const auto all = model.count();
    model.setGroup(u"animals"_s); // a search is not bound to the group that is open
    model.setSearch(typed);
    QVERIFY(model.count() > 0 && model.count() < 30);
    bool found = false;
    for (int row = 0; row < model.count(); ++row)
        found = found || model.data(model.index(row), StickersModel::PictureRole).toUrl().path().endsWith(file);
    QVERIFY(found);
    model.setSearch(u"zzz"_s);
    QCOMPARE(model.count(), 0);
    model.setSearch(u" "_s);
    QVERIFY(model.count() > 0 && model.count() < all);
}

void TestStickersModel::everyStickerIsFoundByItsName()
{
    StickersModel model;
    for (const auto &card : app::readStickers()) {
        model.setSearch(card.name);
        bool found = false;
        for (int row = 0; row < model.count(); ++row) {
            const auto index = model.index(row);
            found = found || (model.data(index, StickersModel::SetNumberRole) == card.set && model.data(index, StickersModel::NumberRole) == card.number);
        }
        QVERIFY2(found, qPrintable(card.name));
    }
}

void TestStickersModel::theTranslatorsSeeEveryTextOfTheLists()
{
    QStringList texts;
    for (const auto &card : app::readStickers()) texts << card.name << card.alt << card.words.join(u", "_s);
    const auto shown = app::stickerTexts();
    QCOMPARE(qsizetype(shown.size()), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) QCOMPARE(QString::fromUtf8(shown[std::size_t(i)]), texts[i]);
}

void TestStickersModel::theSkinOfAListIsInItsDrawing()
{
    int coloured = 0;
    for (const auto &card : app::readStickers()) {
        if (card.skin.isEmpty()) continue;
        ++coloured;
        QFile file(card.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto svg = file.readAll();
        QVERIFY2(svg.contains(card.skin.toLatin1()), qPrintable(card.file));
        for (int tone = 1; tone <= app::skinTones; ++tone) {
            const auto swaps = app::skinSwaps(card.skin, tone);
            QVERIFY2(!swaps.isEmpty(), qPrintable(card.file));
            QCOMPARE(assets::recoloured(svg, swaps) == svg, swaps[0] == swaps[1] && tone < 5);
        }
    }
    QVERIFY(coloured >= 50);
    // A swap does not take what another has just put there.
    QCOMPARE(assets::recoloured("#FADBC3 #A06A48", {u"#FADBC3"_s, u"#A06A48"_s, u"#A06A48"_s, u"#000000"_s}), QByteArray("#A06A48 #000000"));
    QVERIFY(app::skinSwaps(u"#FADBC3"_s, 7).isEmpty());
    QVERIFY(app::skinSwaps(u"#FADBC3"_s, 0).isEmpty());
}

void TestStickersModel::aSkinIsOnlyForThoseThatHaveOne()
{
    StickersModel model;
    model.setSkin(4);
    const auto at = [&](const QString &word, int role) {
        model.setSearch(word);
        return model.data(model.index(0), role);
    };
    QCOMPARE(at(u"sad"_s, StickersModel::SkinRole).toInt(), 4);
    QCOMPARE(at(u"house"_s, StickersModel::SkinRole).toInt(), 0);
    QVERIFY(at(u"house"_s, StickersModel::SwapsRole).toStringList().isEmpty());
    model.setSkin(99);
    QCOMPARE(model.skin(), 0);
}

QTEST_GUILESS_MAIN(TestStickersModel)
#include "tst_stickersmodel.moc"
