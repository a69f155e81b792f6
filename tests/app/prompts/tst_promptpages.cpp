// SPDX-License-Identifier: Apache-2.0
// What was sorted becomes a page that says so, whole and readable, of things that every page may hold.
#include "app/page/pagepainter.h"
#include "app/prompts/promptpacks.h"
#include "app/prompts/promptpages.h"
#include "assets/assets.h"
#include "core/book/pagecodec.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;

namespace {

PageId someId()
{
    PageId id;
    id.bytes.fill(7);
    return id;
}

/// Every card of the prompt dealt onto `piles` piles: all on the first, or one after the other.
QList<SortedPile> dealt(const PackPrompt &prompt, int piles, bool even)
{
    QList<SortedPile> out;
    for (int i = 0; i < piles; ++i) {
        const auto &pile = prompt.piles[i % prompt.piles.size()];
        out.append({pile.name[u"en"_s].words, pile.picture, {}});
    }
    for (int i = 0; i < prompt.cards.size(); ++i) out[even ? i % piles : 0].cards.append({prompt.cards[i].name[u"en"_s].words, prompt.cards[i].picture});
    return out;
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const auto &object : page.objects)
        if (const auto *box = std::get_if<TextBox>(&object.what)) texts << QString::fromStdString(box->text);
    return texts;
}

Box onPage(const PageObject &object)
{
    return PagePainter::boxOf(object);
}

} // namespace

class TestPromptPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(pipit::assets::installFonts()); }

    void everyCardOfOurPacksFindsItsPlaceOnThePaper_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QString>("prompt");
        for (const auto &pack : PromptPacks::builtIn().all())
            for (const auto &prompt : pack.prompts)
                if (prompt.kind == PackPrompt::Cards) QTest::newRow(qPrintable(pack.id + u' ' + prompt.id)) << pack.id << prompt.id;
    }
    void everyCardOfOurPacksFindsItsPlaceOnThePaper()
    {
        QFETCH(QString, pack);
        QFETCH(QString, prompt);
        const auto &asked = *PromptPacks::builtIn().prompt(pack, prompt);
        for (const int piles : {1, 2, 3, 5})
            for (const bool even : {true, false}) {
                const auto page = sortedPage(someId(), {pack.toStdString(), prompt.toStdString()}, asked.text[u"en"_s].words, dealt(asked, piles, even));
                QVERIFY(check(page));
                QVERIFY(encodePage(page));
                const auto texts = textsOf(page);
                QCOMPARE(texts.constFirst(), asked.text[u"en"_s].words);
                QCOMPARE(QString::fromStdString(page.title), asked.text[u"en"_s].words);
                for (const auto &card : asked.cards) QVERIFY2(texts.contains(card.name[u"en"_s].words), qPrintable(card.id));
                std::vector<Box> stickers;
                for (const auto &object : page.objects) {
                    if (std::holds_alternative<Stroke>(object.what)) continue;
                    const auto box = onPage(object);
                    QVERIFY2(box.left >= -1 && box.top >= -1 && box.right <= page.w + 1 && box.bottom <= page.h + 1,
                             qPrintable(u"%1 piles: %2 %3 %4 %5"_s.arg(piles).arg(box.left).arg(box.top).arg(box.right).arg(box.bottom)));
                    if (!std::holds_alternative<Sticker>(object.what)) continue;
                    for (const auto &other : stickers) QVERIFY(!box.meets(other));
                    stickers.push_back(box);
                }
            }
    }

    void anEmptyPileIsNotOnThePage()
    {
        const auto &asked = *PromptPacks::builtIn().prompt(u"before-my-meeting"_s, u"talk-about"_s);
        auto piles = dealt(asked, 3, true);
        piles[1].cards.clear();
        const auto texts = textsOf(sortedPage(someId(), {"p", "q"}, u"What?"_s, piles));
        QVERIFY(texts.contains(asked.piles[0].name[u"en"_s].words));
        QVERIFY(!texts.contains(asked.piles[1].name[u"en"_s].words));
    }

    void aLongTitleKeepsWholeCharacters()
    {
        const auto page = sortedPage(someId(), {"p", "q"}, QString(160, QChar(0x1200)), {});
        QVERIFY(check(page));
        const auto title = QString::fromStdString(page.title);
        QVERIFY(title.size() > 50 && !title.contains(QChar(0xFFFD)));
    }
};

QTEST_MAIN(TestPromptPages)
#include "tst_promptpages.moc"
