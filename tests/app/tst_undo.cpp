// SPDX-License-Identifier: Apache-2.0
// Whatever a child does to a page can be taken back to the first page and done again to the last, to the byte; also when
// the app was killed in between and the page opened again.
#include "app/page/pagedocument.h"
#include "core/book/pagecodec.h"

#include <QTest>

#include <random>

using namespace pipit;
using namespace pipit::app;

namespace {

Bytes bytesOf(const PageDocument &document)
{
    return *encodeSnapshot(document.page());
}

/// A document whose draft is kept as the vault keeps it.
struct Desk
{
    std::unique_ptr<PageDocument> document;
    Bytes snapshot;
    std::vector<Bytes> rows;

    Desk()
    {
        open(PageEditor(Page()));
        snapshot = bytesOf(*document);
    }
    void open(PageEditor editor)
    {
        document = std::make_unique<PageDocument>();
        document->setEditor(std::move(editor));
        QObject::connect(document.get(), &PageDocument::changeMade, document.get(), [this](const Bytes &change) { rows.push_back(change); });
    }
    /// Only what the vault has is left.
    void kill()
    {
        auto editor = PageEditor::reopen(snapshot, rows);
        if (!editor) qFatal("the draft does not open: %s", editor.error().detail.c_str());
        open(std::move(*editor));
    }
};

class Hand
{
public:
    Hand(unsigned seed) : m_random(seed) {}

    void act(PageDocument &page)
    {
        const auto below = [this](std::size_t limit) { return int(m_random() % std::max<std::size_t>(limit, 1)); };
        const auto count = page.page().objects.size();
        switch (m_random() % 20) {
        case 0:
        case 1:
        case 2: return draw(page, PageDocument::Tool(1 + below(4)));
        case 3: return draw(page, PageDocument::Rubber);
        case 4: return page.addSticker(1, 1 + below(50));
        case 5: return page.addText(QStringLiteral("words %1").arg(below(99)));
        case 6: return page.setTitle(QStringLiteral("title %1").arg(below(9)));
        case 7: return page.setPaper(QColor::fromRgb(m_random() & 0xFFFFFF), below(12));
        case 8: return page.setTall(!page.tall());
        case 9: return page.addPhoto(0, {400 + below(900), 300});
        case 10: return page.addVoice(1, Bytes(20, std::uint8_t(below(255))), 1'000);
        case 11: return page.addClip(2, 4'000);
        default: break;
        }
        page.setTool(PageDocument::Hand);
        page.select(below(count));
        switch (m_random() % 9) {
        case 0: return page.moveBy(below(900) - 450, below(900) - 450);
        case 1: return page.makeBigger();
        case 2: return page.makeSmaller();
        case 3: return page.turn();
        case 4: return page.flip();
        case 5: return page.bringToFront();
        case 6: return page.sendToBack();
        case 7: return page.setSelectedText(QStringLiteral("other words %1").arg(below(9)));
        default: return page.removeSelected();
        }
    }

    std::mt19937 &random() { return m_random; }

private:
    void draw(PageDocument &page, PageDocument::Tool tool)
    {
        page.setTool(tool);
        double x = double(m_random() % 9'000), y = double(m_random() % 7'000);
        quint64 ms = m_random() % 10'000;
        page.beginInk({x, y}, 100, ms);
        for (int i = 0; i < 30; ++i) {
            x += double(m_random() % 200) - 60;
            y += double(m_random() % 200) - 60;
            page.addInk({x, y}, int(m_random() % 256), ms += m_random() % 300); // now and then it lasts longer than keepEveryMs
        }
        if (m_random() % 6 == 0) page.cancelInk();
        else page.endInk();
    }
    std::mt19937 m_random;
};

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

    static void seeds()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed) QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }

private Q_SLOTS:
    void everythingGoesBackToTheFirstPageAndOnToTheLast_data() { seeds(); }
    void everythingGoesBackToTheFirstPageAndOnToTheLast()
    {
        QFETCH(unsigned, seed);
        Desk desk;
        Hand hand(seed);
        for (int i = 0; i < 250; ++i) hand.act(*desk.document);
        const auto last = bytesOf(*desk.document);
        QVERIFY(last != desk.snapshot);
        int steps = 0;
        for (; desk.document->canUndo(); ++steps) desk.document->undo();
        QCOMPARE(bytesOf(*desk.document), desk.snapshot);
        QVERIFY(steps > 120);
        for (; desk.document->canRedo(); --steps) desk.document->redo();
        QCOMPARE(bytesOf(*desk.document), last);
        QCOMPARE(steps, 0);
        QCOMPARE(*encodeSnapshot(*replay(desk.snapshot, desk.rows)), last);
    }

    void aKillInBetweenTakesNothingFromIt_data() { seeds(); }
    void aKillInBetweenTakesNothingFromIt()
    {
        QFETCH(unsigned, seed);
        Desk desk;
        Hand hand(seed + 100);
        for (int i = 0; i < 200; ++i) {
            if (hand.random()() % 5 == 0) desk.document->undo();
            else if (hand.random()() % 9 == 0) desk.document->redo();
            else hand.act(*desk.document);
            if (hand.random()() % 12 != 0) continue;
            const auto before = bytesOf(*desk.document);
            const bool undo = desk.document->canUndo(), redo = desk.document->canRedo();
            desk.kill();
            QCOMPARE(bytesOf(*desk.document), before);
            QCOMPARE(desk.document->canUndo(), undo);
            QCOMPARE(desk.document->canRedo(), redo);
        }
        while (desk.document->canRedo()) desk.document->redo();
        const auto last = bytesOf(*desk.document);
        while (desk.document->canUndo()) {
            desk.document->undo();
            if (hand.random()() % 20 == 0) desk.kill();
        }
        QCOMPARE(bytesOf(*desk.document), desk.snapshot);
        desk.kill();
        while (desk.document->canRedo()) desk.document->redo();
        QCOMPARE(bytesOf(*desk.document), last);
    }

    void aTitleIsOneActHoweverManyLetters()
    {
        Desk desk;
        desk.document->addSticker(1, 1);
        for (const char *so : {"m", "my", "my ", "my day"}) desk.document->setTitle(QString::fromLatin1(so));
        desk.document->addSticker(1, 2);
        desk.document->setTitle(QStringLiteral("my days"));
        desk.document->undo();
        QCOMPARE(desk.document->title(), QStringLiteral("my day"));
        desk.document->undo();
        desk.document->undo();
        QCOMPARE(desk.document->title(), QString());
        QCOMPARE(desk.document->page().objects.size(), std::size_t(1));
        desk.kill();
        desk.document->redo();
        QCOMPARE(desk.document->title(), QStringLiteral("my day"));
    }

    void anotherPaperIsOneAct()
    {
        Desk desk;
        desk.document->setPaper(QColor(0xDD, 0xEE, 0xFF), int(PaperTemplate::Bus));
        desk.document->setPaper(QColor(0xDD, 0xEE, 0xFF), int(PaperTemplate::Bus)); // the same again is nothing
        QCOMPARE(desk.rows.size(), std::size_t(1));
        desk.document->undo();
        QCOMPARE(bytesOf(*desk.document), desk.snapshot);
    }

    void turningThePaperAndBackAtOnceIsAsItWas()
    {
        Desk desk;
        Hand hand(3);
        for (int i = 0; i < 60; ++i) hand.act(*desk.document);
        const auto before = bytesOf(*desk.document);
        desk.document->setTall(!desk.document->tall());
        QVERIFY(bytesOf(*desk.document) != before);
        desk.kill();
        desk.document->setTall(!desk.document->tall());
        QCOMPARE(bytesOf(*desk.document), before);
        desk.document->undo();
        desk.document->undo();
        QCOMPARE(bytesOf(*desk.document), before);
    }
};

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
