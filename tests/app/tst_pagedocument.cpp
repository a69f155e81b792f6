// SPDX-License-Identifier: Apache-2.0
#include "app/page/pagedocument.h"
#include "app/page/pagebubbles.h"
#include "core/book/pagecodec.h"
#include "core/book/stickerset.h"
#include "tests/support/samplepage.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;

class TestPageDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsDrawnIsOnThePageAndCanBeUndone();
    void theDraftReplaysToThePage();
    void aLongStrokeIsKeptWhileItIsDrawn();
    void aCancelledStrokeIsNowhere();
    void theRubberIsOneAct();
    void stickersArePlacedCarriedStretchedAndTurned();
    void carryingAndPuttingBackChangesNothing();
    void buttonsMakeBiggerSmallerAndTurn();
    void wordsAreWrittenAndChanged();
    void whatIsUnderAFingerIsFound();
    void inkCannotBeChosen();
    void aReadOnlyPageDoesNotChange();
    void aFullPageSaysSo();
    void undoSaysWhatToDrawAgain();
    void voiceNotesAndFilmsAreAModel();
    void stickerNumbersAreThoseOfTheSet();

private:
    void draw(double y, int points = 20);
    std::unique_ptr<PageDocument> m_document;
    Bytes m_snapshot;
    std::vector<Bytes> m_log;
    std::vector<Box> m_repaints;
};

void TestPageDocument::init()
{
    m_document = std::make_unique<PageDocument>();
    m_log.clear();
    m_repaints.clear();
    m_snapshot = *encodeSnapshot(m_document->page());
    connect(m_document.get(), &PageDocument::changeMade, this, [this](const Bytes &change) { m_log.push_back(change); });
    connect(m_document.get(), &PageDocument::repaintNeeded, this, [this](const Box &box) { m_repaints.push_back(box); });
}

void TestPageDocument::draw(double y, int points)
{
    m_document->beginInk({1000, y}, 128, 5000);
    for (int i = 1; i < points; ++i) m_document->addInk({1000.0 + i * 50, y}, 128, 5000 + quint64(i) * 8);
    m_document->endInk();
}

void TestPageDocument::whatIsDrawnIsOnThePageAndCanBeUndone()
{
    m_document->setTool(PageDocument::Pencil);
    m_document->setColour(QColor(0x12, 0x34, 0x56));
    m_document->setInkWidth(48);
    draw(2000);
    QCOMPARE(m_document->page().objects.size(), std::size_t(1));
    const auto &stroke = std::get<Stroke>(m_document->page().objects[0].what);
    QCOMPARE(stroke.tool, Tool::Pencil);
    QCOMPARE(stroke.colour, 0x123456u);
    QCOMPARE(stroke.width, 48);
    QCOMPARE(stroke.points.size(), std::size_t(20));
    QCOMPARE(stroke.points[19], (InkPoint{1950, 2000, 128, 152}));
    QCOMPARE(m_log.size(), std::size_t(1));
    m_document->undo();
    QVERIFY(m_document->isEmpty() && !m_document->canUndo() && m_document->canRedo());
    m_document->redo();
    QCOMPARE(m_document->page().objects.size(), std::size_t(1));
}

void TestPageDocument::theDraftReplaysToThePage()
{
    draw(1000);
    m_document->placeSticker(1, 3, 0, 4000, 4000);
    m_document->turn();
    m_document->addText(QStringLiteral("Hello"));
    m_document->setSelectedText(QStringLiteral("Hello Sam"));
    m_document->setTool(PageDocument::Rubber);
    draw(1000, 5);
    m_document->undo();
    m_document->undo();
    m_document->setTitle(QStringLiteral("My day"));
    m_document->setPaper(QColor(0xFF, 0xEE, 0xDD), 2);
    m_document->addVoice(0, {1, 2, 3}, 4000);
    const auto back = replay(m_snapshot, m_log);
    QVERIFY(back.ok());
    QVERIFY(*back == m_document->page());
    QCOMPARE(back->objects.size(), std::size_t(4));
}

void TestPageDocument::aLongStrokeIsKeptWhileItIsDrawn()
{
    m_document->beginInk({100, 100}, 128, 0);
    for (int i = 1; i <= 50; ++i) m_document->addInk({100.0 + i, 100}, 128, quint64(i) * 8);
    m_document->keepNow();
    QCOMPARE(m_log.size(), std::size_t(1));
    for (int i = 51; i <= 90; ++i) m_document->addInk({100.0 + i, 100}, 128, quint64(i) * 8);
    m_document->keepNow();
    m_document->keepNow(); // nothing new
    QCOMPARE(m_log.size(), std::size_t(2));
    QCOMPARE(std::get<Stroke>(replay(m_snapshot, m_log)->objects[0].what).points.size(), std::size_t(91));
    m_document->endInk();
    m_document->undo();
    QVERIFY(m_document->isEmpty());
    QVERIFY(!m_document->canUndo());
    QVERIFY(replay(m_snapshot, m_log)->objects.empty());
}

void TestPageDocument::aCancelledStrokeIsNowhere()
{
    m_document->beginInk({100, 100}, 128, 0);
    m_document->addInk({200, 100}, 128, 8);
    m_document->cancelInk();
    QVERIFY(m_log.empty() && !m_document->canUndo());
    m_document->beginInk({100, 100}, 128, 0);
    m_document->keepNow();
    m_document->addInk({200, 100}, 128, 8);
    m_document->cancelInk();
    QVERIFY(m_document->isEmpty() && !m_document->canUndo() && !m_document->canRedo());
    QVERIFY(replay(m_snapshot, m_log)->objects.empty());
}

void TestPageDocument::theRubberIsOneAct()
{
    draw(1000);
    draw(1200);
    const auto before = m_document->page();
    m_document->setTool(PageDocument::Rubber);
    m_document->beginInk({1500, 900}, 128, 0);
    m_document->addInk({1500, 1050}, 128, 8);
    m_document->keepNow(); // three seconds have gone by
    m_document->addInk({1500, 1300}, 128, 16);
    m_document->endInk();
    QCOMPARE(m_document->page().objects.size(), std::size_t(4));
    QVERIFY(*replay(m_snapshot, m_log) == m_document->page());
    m_document->undo();
    QVERIFY(m_document->page() == before);
}

void TestPageDocument::stickersArePlacedCarriedStretchedAndTurned()
{
    m_document->placeSticker(1, 2, 4, 3000, 3000);
    QCOMPARE(m_document->selectedKind(), PageDocument::StickerKind);
    QCOMPARE(std::get<Sticker>(m_document->page().objects[0].what), (Sticker{1, 2, 4}));
    m_document->pickUp();
    QVERIFY(m_document->carrying());
    QCOMPARE(m_document->view().without, std::optional<std::size_t>(0));
    m_document->carryTo(5000, 4000);
    m_document->stretchTowards(5000 + 1600, 4000 + 1600);
    m_document->turnTowards(6000, 4000); // its top to the right
    QCOMPARE(m_log.size(), std::size_t(1));
    m_document->putDown();
    QCOMPARE(m_log.size(), std::size_t(2));
    QCOMPARE(m_document->page().objects[0].place, (Placement{5000, 4000, 2000, 9000, false}));
    m_document->undo();
    QCOMPARE(m_document->page().objects[0].place, (Placement{3000, 3000, 1250, 0, false}));
}

void TestPageDocument::carryingAndPuttingBackChangesNothing()
{
    m_document->placeSticker(1, 2, 0, 3000, 3000);
    const auto before = m_document->page();
    m_document->pickUp();
    m_document->carryTo(99'999, -50);
    QCOMPARE(m_document->selectedObject()->place.x, 10'928); // never off the paper
    m_document->putBack();
    QVERIFY(m_document->page() == before);
    m_document->pickUp();
    m_document->putDown();
    QCOMPARE(m_log.size(), std::size_t(1));
}

void TestPageDocument::buttonsMakeBiggerSmallerAndTurn()
{
    m_document->addSticker(1, 5);
    m_document->makeBigger();
    m_document->turn();
    m_document->flip();
    m_document->moveBy(100, -100);
    QCOMPARE(m_document->page().objects[0].place, (Placement{5564, 3996, 1563, 1500, true}));
    for (int i = 0; i < 30; ++i) m_document->makeSmaller();
    QCOMPARE(m_document->page().objects[0].place.scale, 200);
    m_document->addSticker(1, 6);
    m_document->select(0);
    m_document->bringToFront();
    QCOMPARE(std::get<Sticker>(m_document->page().objects[1].what).id, std::uint16_t(5));
    QCOMPARE(m_document->selected(), 1);
    m_document->removeSelected();
    QCOMPARE(m_document->page().objects.size(), std::size_t(1));
    QCOMPARE(m_document->selected(), -1);
}

void TestPageDocument::wordsAreWrittenAndChanged()
{
    m_document->addText(QStringLiteral("first"));
    m_document->setSelectedText(QString::fromUtf8("wünsche 🐕"));
    QCOMPARE(m_document->selectedText(), QString::fromUtf8("wünsche 🐕"));
    QCOMPARE(std::get<TextBox>(m_document->page().objects[0].what).text, std::string("wünsche 🐕"));
    const auto one = heightOf(TextBox{6000, 320, 0, "a"});
    QVERIFY(heightOf(TextBox{6000, 320, 0, "a\nb"}) > one * 1.9);
    QVERIFY(heightOf(TextBox{600, 320, 0, "several words that do not fit"}) > one * 3);
}

void TestPageDocument::whatIsUnderAFingerIsFound()
{
    m_document->placeSticker(1, 1, 0, 3000, 3000);
    m_document->placeSticker(1, 2, 0, 3400, 3000);
    QCOMPARE(m_document->objectAt(3300, 3000), 1);
    QCOMPARE(m_document->objectAt(2100, 3000), 0);
    QCOMPARE(m_document->objectAt(9000, 3000), -1);
}

void TestPageDocument::inkCannotBeChosen()
{
    draw(3000);
    QCOMPARE(m_document->objectAt(1500, 3000), -1);
}

void TestPageDocument::aReadOnlyPageDoesNotChange()
{
    const auto page = drawing::samplePage();
    m_document->setPage(page);
    m_document->setReadOnly(true);
    draw(100);
    m_document->addSticker(1, 1);
    m_document->removeObject(0);
    m_document->setTitle(QStringLiteral("x"));
    m_document->undo();
    m_document->select(5);
    QCOMPARE(m_document->selected(), -1);
    QVERIFY(m_document->page() == page);
    QVERIFY(m_log.empty());
}

void TestPageDocument::aFullPageSaysSo()
{
    Page page;
    page.objects.assign(pagelimits::objects, {{}, Sticker{1, 1, 0}});
    m_document->setPage(page);
    const QSignalSpy full(m_document.get(), &PageDocument::full);
    const QSignalSpy cancelled(m_document.get(), &PageDocument::inkCancelled);
    draw(100);
    QCOMPARE(full.count(), 1);
    QCOMPARE(cancelled.count(), 1);
    m_document->addText(QString(5000, u'a'));
    QCOMPARE(full.count(), 2);
    QVERIFY(m_document->page() == page);
}

void TestPageDocument::undoSaysWhatToDrawAgain()
{
    draw(1000);
    draw(5000);
    m_repaints.clear();
    m_document->undo();
    QCOMPARE(m_repaints.size(), std::size_t(1));
    QVERIFY(m_repaints[0].contains({1500, 5000}));
    QVERIFY(!m_repaints[0].contains({1500, 1000}));
}

void TestPageDocument::voiceNotesAndFilmsAreAModel()
{
    PageBubbles voices;
    QAbstractItemModelTester tester(&voices, QAbstractItemModelTester::FailureReportingMode::QtTest);
    voices.setDocument(m_document.get());
    m_document->addSticker(1, 1);
    m_document->addVoice(0, {0, 255}, 14'000);
    m_document->addVoice(1, {51}, 2'000);
    QCOMPARE(voices.count(), 2);
    const auto second = voices.index(1);
    QCOMPARE(voices.data(second, PageBubbles::ObjectRole).toInt(), 2);
    QCOMPARE(voices.data(second, PageBubbles::MsRole).toInt(), 2000);
    QCOMPARE(voices.data(second, PageBubbles::WaveformRole).toList(), QVariantList{0.2});
    QVERIFY(voices.data(second, PageBubbles::PlaceRole).toPointF().y()
            < voices.data(voices.index(0), PageBubbles::PlaceRole).toPointF().y());
    // A film among them has the same roles; a model of one kind leaves the other out.
    PageBubbles films;
    QAbstractItemModelTester filmsTester(&films, QAbstractItemModelTester::FailureReportingMode::QtTest);
    films.setOnly(PageBubbles::Film);
    films.setDocument(m_document.get());
    m_document->addClip(5, 3'000);
    QCOMPARE(voices.count(), 3);
    QCOMPARE(voices.data(voices.index(2), PageBubbles::KindRole).toInt(), int(PageBubbles::Film));
    QCOMPARE(voices.data(voices.index(2), PageBubbles::WaveformRole).toList(), QVariantList());
    QCOMPARE(films.count(), 1);
    QCOMPARE(films.data(films.index(0), PageBubbles::BlobRole).toInt(), 5);
    QCOMPARE(films.data(films.index(0), PageBubbles::MsRole).toInt(), 3'000);
    // Another kind in the same number of rows is another row.
    QSignalSpy reset(&voices, &QAbstractItemModel::modelReset), moved(&voices, &QAbstractItemModel::dataChanged);
    voices.setOnly(PageBubbles::Voice);
    QCOMPARE(voices.count(), 2);
    QCOMPARE(reset.size(), 1);
    m_document->select(2);
    m_document->makeBigger();
    QCOMPARE(reset.size(), 1);
    QVERIFY(!moved.isEmpty());
    m_document->removeObject(1);
    QCOMPARE(voices.count(), 1);
    QCOMPARE(voices.data(voices.index(0), PageBubbles::BlobRole).toInt(), 1);
}

void TestPageDocument::stickerNumbersAreThoseOfTheSet()
{
    StickerImages images;
    for (const auto &[set, size] : {std::pair(std::uint16_t(1), stickerSet1.size()), std::pair(std::uint16_t(2), stickerSet2.size())}) {
        QFile file(QStringLiteral(":/pipit/stickers/set%1/set%1.json").arg(set));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto stickers = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("stickers")].toArray();
        QCOMPARE(std::size_t(stickers.size()), size);
        for (const auto &entry : stickers) {
            const auto number = std::uint16_t(entry.toObject()[QLatin1String("number")].toInt());
            const auto name = stickerName(set, number);
            QVERIFY(name.has_value());
            QCOMPARE(entry.toObject()[QLatin1String("file")].toString(),
                     QString::fromUtf8(name->data(), qsizetype(name->size())) + QStringLiteral(".svg"));
            QVERIFY(!images.image({set, number, 0}, 64).isNull());
        }
    }
}

QTEST_MAIN(TestPageDocument)
#include "tst_pagedocument.moc"
