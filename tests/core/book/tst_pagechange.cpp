// SPDX-License-Identifier: Apache-2.0
#include "core/book/pagecodec.h"
#include "core/book/pageeditor.h"
#include "tests/support/samplepage.h"

#include <QTest>

using namespace pipit;

class TestPageChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepCanBeTakenBack();
    void everyStepComesBackFromItsBytes();
    void aChangeThatDoesNotFitChangesNothing_data();
    void aChangeThatDoesNotFitChangesNothing();
    void aDraftReplaysToThePageThatWasLeft();
    void aChangeOfAnotherDraftIsCorrupt();
    void aLaterKindOfStepIsTooNew();
    void truncatedChangesAreCorrupt();
    void flippedChangesAreErrorsOrChanges();
    void undoAndRedoWalkThroughTheActs();
    void aLongStrokeKeptInPartsIsOneAct();
    void aNewActForgetsWhatCouldBeRedone();
    void nothingToUndoIsNothing();
    void undoHasNoEnd();
    void aDraftOpenedAgainIsUndoneAsIfItHadNeverBeenClosed();
    void whereHistoryBeginsLaterThePageIsStillRight();
    void thePageCannotOutgrowItsLimits();

private:
    static std::vector<PageStep> oneOfEach();
    static PageStep randomStep(std::mt19937 &random, const Page &page);
};

std::vector<PageStep> TestPageChange::oneOfEach()
{
    const auto page = drawing::samplePage();
    return {Splice{1, 2, {page.objects[4], page.objects[5]}},
            AppendPoints{0, {{5, 6, 7, 4000}, {8, 9, 10, 4004}}},
            KeepPoints{2, 10},
            MoveObject{3, {-5, 6, 1500, 900, true}},
            Reorder{0, 5},
            SetText{4, TextBox{3000, 192, 0x00FF00, "Żółw"}},
            SetTitle{"a new name"},
            SetPaper{0xABCDEF, PaperTemplate::Lines},
            SetSize{8192, 10'928}};
}

void TestPageChange::everyStepCanBeTakenBack()
{
    const auto before = drawing::samplePage();
    auto page = before;
    std::vector<PageChange> back;
    // KeepPoints and the rest use indexes as the steps before left them.
    for (auto step : oneOfEach()) {
        if (std::holds_alternative<KeepPoints>(step)) step = KeepPoints{0, 10};
        if (std::holds_alternative<SetText>(step)) step = SetText{1, std::get<SetText>(step).box};
        const auto previous = page;
        auto undo = apply(page, {{step}});
        QVERIFY2(undo.ok(), undo.ok() ? "" : undo.error().detail.c_str());
        QVERIFY(page != previous);
        back.push_back(*undo);
    }
    for (auto undo = back.rbegin(); undo != back.rend(); ++undo) QVERIFY(apply(page, *undo).ok());
    QVERIFY(page == before);
}

void TestPageChange::everyStepComesBackFromItsBytes()
{
    const PageChange all{oneOfEach()};
    const auto bytes = encodeChange(all);
    QVERIFY(bytes.ok());
    const auto back = decodeChange(*bytes);
    QVERIFY2(back.ok(), back.ok() ? "" : back.error().detail.c_str());
    QVERIFY(*back == all);
    QVERIFY(decodeChange(*encodeChange({}))->empty());
    for (const auto act : {Act::Joined, Act::Undone, Act::Redone, Act::TakenBack}) {
        auto marked = all;
        marked.act = act;
        QVERIFY(*decodeChange(*encodeChange(marked)) == marked);
    }
}

void TestPageChange::aChangeThatDoesNotFitChangesNothing_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 10; ++i) QTest::newRow(qPrintable(QString::number(i))) << i;
}

void TestPageChange::aChangeThatDoesNotFitChangesNothing()
{
    QFETCH(int, which);
    const auto before = drawing::samplePage();
    const std::array<PageStep, 10> wrong{
        Splice{10, 0, {}}, Splice{8, 2, {}}, AppendPoints{4, {{0, 0, 0, 0}}}, AppendPoints{0, {{0, 0, 0, 0}}},
        KeepPoints{0, 0}, KeepPoints{0, 30}, MoveObject{0, {0, 0, 1, 0, false}}, Reorder{0, 9},
        SetText{0, TextBox{1, 1, 0, ""}}, SetTitle{std::string(201, 'a')}};
    auto page = before;
    QVERIFY(!apply(page, {{SetTitle{"x"}, Splice{0, 1, {}}, wrong[std::size_t(which)]}}).ok());
    QVERIFY(page == before);
}

PageStep TestPageChange::randomStep(std::mt19937 &random, const Page &page)
{
    const auto index = page.objects.empty() ? 0 : random() % page.objects.size();
    switch (page.objects.empty() ? 0 : random() % 6) {
    case 0: return Splice{index, 0, {{{}, drawing::scribble(random, 1 + random() % 40)}}};
    case 1: return Splice{index, 1, {}};
    case 2: return MoveObject{index, {std::int32_t(random() % 9000), 5, 900, std::int32_t(random() % 36'000), true}};
    case 3: return Reorder{index, random() % page.objects.size()};
    case 4: return SetTitle{"t" + std::to_string(random() % 100)};
    default: return Splice{0, std::min<std::size_t>(2, page.objects.size()), {{{}, Sticker{1, 2, 0}}}};
    }
}

void TestPageChange::aDraftReplaysToThePageThatWasLeft()
{
    std::mt19937 random(5);
    PageEditor editor(drawing::samplePage());
    const auto snapshot = *encodeSnapshot(editor.page());
    std::vector<Bytes> log;
    for (int act = 0; act < 400; ++act) {
        std::optional<PageChange> change;
        if (random() % 4 == 0) change = editor.undo();
        else if (random() % 5 == 0) change = editor.redo();
        else {
            change = PageChange{{randomStep(random, editor.page())}};
            QVERIFY(editor.apply(*change, random() % 3 == 0).ok());
        }
        if (change) log.push_back(*encodeChange(*change));
    }
    const auto back = replay(snapshot, log);
    QVERIFY(back.ok());
    QVERIFY(*back == editor.page());
}

void TestPageChange::aChangeOfAnotherDraftIsCorrupt()
{
    const std::vector<Bytes> log{*encodeChange(removeObject(3))};
    QCOMPARE(replay(*encodeSnapshot(Page()), log).code(), Code::Corrupt);
}

void TestPageChange::aLaterKindOfStepIsTooNew()
{
    QCOMPARE(decodeChange(Bytes{0x81, 0x82, 11, 0}).code(), Code::TooNew);
    QCOMPARE(decodeChange(Bytes{0x81, 0x82, 10, 5}).code(), Code::TooNew); // an act of a later version
    QCOMPARE(decodeChange(Bytes{0x81, 0x82, 10, 0}).code(), Code::Corrupt);
    QCOMPARE(decodeChange(Bytes{0x81, 0x83, 8, 0, 12}).code(), Code::TooNew); // a drawing of a later version
    QCOMPARE(decodeChange(Bytes{0x82, 0x83, 8, 0, 11, 0x82, 10, 2}).code(), Code::Corrupt); // an act comes first
    QCOMPARE(decodeChange(Bytes{0x81, 0x84, 5, 0, 1, 1}).code(), Code::TooNew);
    QCOMPARE(decodeChange(Bytes{0x81, 0x82, 5, 0}).code(), Code::Corrupt);
    QVERIFY(decodeChange(Bytes{0x81, 0x83, 5, 0, 1}).ok());
}

void TestPageChange::truncatedChangesAreCorrupt()
{
    const auto whole = *encodeChange({oneOfEach()});
    for (std::size_t size = 0; size < whole.size(); ++size)
        QCOMPARE(decodeChange(ByteView(whole).first(size)).code(), Code::Corrupt);
}

void TestPageChange::flippedChangesAreErrorsOrChanges()
{
    const auto whole = *encodeChange({oneOfEach()});
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        auto bytes = whole;
        bytes[bit / 8] ^= std::uint8_t(1u << (bit % 8));
        const auto change = decodeChange(bytes);
        if (!change) continue;
        auto page = drawing::samplePage();
        const auto before = page;
        const auto undo = apply(page, *change);
        if (!undo) QVERIFY(page == before);
        else QVERIFY(apply(page, *undo).ok() && page == before);
    }
}

void TestPageChange::undoAndRedoWalkThroughTheActs()
{
    PageEditor editor{Page()};
    std::mt19937 random(1);
    std::vector<Page> seen{editor.page()};
    for (int i = 0; i < 5; ++i) {
        QVERIFY(editor.apply(addObject(editor.page(), {{}, drawing::scribble(random, 9)})).ok());
        seen.push_back(editor.page());
    }
    for (int i = 4; i >= 0; --i) {
        QVERIFY(editor.undo().has_value());
        QVERIFY(editor.page() == seen[std::size_t(i)]);
    }
    QVERIFY(!editor.canUndo());
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(editor.redo().has_value());
        QVERIFY(editor.page() == seen[std::size_t(i)]);
    }
    QVERIFY(!editor.canRedo());
}

void TestPageChange::aLongStrokeKeptInPartsIsOneAct()
{
    PageEditor editor{Page()};
    QVERIFY(editor.apply(addObject(editor.page(), {{}, Stroke{Tool::Pencil, 0, 40, {{1, 1, 1, 0}}}})).ok());
    QVERIFY(editor.apply({{AppendPoints{0, {{2, 2, 2, 4}}}}}, true).ok());
    QVERIFY(editor.apply({{AppendPoints{0, {{3, 3, 3, 8}}}}}, true).ok());
    const auto whole = editor.page();
    QVERIFY(editor.undo().has_value());
    QVERIFY(editor.page() == Page());
    QVERIFY(!editor.canUndo());
    QVERIFY(editor.redo().has_value());
    QVERIFY(editor.page() == whole);
}

void TestPageChange::aNewActForgetsWhatCouldBeRedone()
{
    PageEditor editor{Page()};
    QVERIFY(editor.apply({{SetTitle{"a"}}}).ok());
    QVERIFY(editor.undo().has_value());
    QVERIFY(editor.canRedo());
    QVERIFY(editor.apply({{SetTitle{"b"}}}).ok());
    QVERIFY(!editor.canRedo());
    QVERIFY(editor.takeBack().has_value());
    QVERIFY(editor.page().title.empty());
    QVERIFY(!editor.canRedo());
    QVERIFY(editor.apply({{SetTitle{"c"}}}).ok());
    editor.forgetHistory();
    QVERIFY(!editor.canUndo());
}

void TestPageChange::nothingToUndoIsNothing()
{
    PageEditor editor(drawing::samplePage());
    QVERIFY(!editor.undo().has_value());
    QVERIFY(!editor.redo().has_value());
    QVERIFY(editor.page() == drawing::samplePage());
}

void TestPageChange::undoHasNoEnd()
{
    PageEditor editor{Page()};
    for (int i = 0; i < 3'000; ++i) QVERIFY(editor.apply({{SetTitle{std::to_string(i)}}}).ok());
    for (int i = 0; i < 3'000; ++i) QVERIFY(editor.undo().has_value());
    QVERIFY(!editor.canUndo());
    QVERIFY(editor.page() == Page());
    while (editor.redo()) {}
    QCOMPARE(editor.page().title, std::string("2999"));
}

void TestPageChange::aDraftOpenedAgainIsUndoneAsIfItHadNeverBeenClosed()
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937 random(seed);
        PageEditor editor(drawing::samplePage());
        const auto snapshot = *encodeSnapshot(editor.page());
        std::vector<Bytes> log;
        for (int act = 0; act < 120; ++act) {
            std::optional<PageChange> change;
            switch (random() % 8) {
            case 0:
            case 1: change = editor.undo(); break;
            case 2: change = editor.redo(); break;
            case 3: change = editor.takeBack(); break;
            default:
                change = PageChange{{randomStep(random, editor.page())}};
                change->act = random() % 3 == 0 && editor.canUndo() ? Act::Joined : Act::Own;
                QVERIFY(editor.apply(*change, change->act == Act::Joined).ok());
            }
            if (change) log.push_back(*encodeChange(*change));
        }
        auto again = PageEditor::reopen(snapshot, log);
        QVERIFY(again.ok());
        QVERIFY(again->page() == editor.page());
        while (true) {
            const auto here = editor.redo(), there = again->redo();
            QCOMPARE(here.has_value(), there.has_value());
            QVERIFY(again->page() == editor.page());
            if (!here) break;
        }
        while (true) {
            const auto here = editor.undo(), there = again->undo();
            QCOMPARE(here.has_value(), there.has_value());
            QVERIFY(again->page() == editor.page());
            if (!here) break;
        }
        QVERIFY(again->page() == drawing::samplePage());
    }
}

void TestPageChange::whereHistoryBeginsLaterThePageIsStillRight()
{
    PageEditor editor{Page()};
    for (const char *title : {"a", "b", "c"}) QVERIFY(editor.apply({{SetTitle{title}}}).ok());
    const auto snapshot = *encodeSnapshot(editor.page()); // the whole page was kept once more
    std::vector<Bytes> log;
    for (int i = 0; i < 2; ++i) log.push_back(*encodeChange(*editor.undo()));
    log.push_back(*encodeChange(*editor.redo()));
    auto again = PageEditor::reopen(snapshot, log);
    QVERIFY(again.ok());
    QCOMPARE(again->page().title, std::string("b"));
    QVERIFY(again->redo().has_value());
    QCOMPARE(again->page().title, std::string("c"));
    while (again->undo()) {}
    QCOMPARE(again->page().title, std::string("a")); // as far back as is known
}

void TestPageChange::thePageCannotOutgrowItsLimits()
{
    Page page;
    const std::vector<InkPoint> many(pagelimits::points / 2, InkPoint{1, 1, 1, 1});
    QVERIFY(apply(page, addObject(page, {{}, Stroke{Tool::Pencil, 0, 40, many}})).ok());
    QVERIFY(apply(page, {{AppendPoints{0, many}}}).ok());
    QCOMPARE(apply(page, {{AppendPoints{0, {{1, 1, 1, 1}}}}}).code(), Code::TooBig);
    QCOMPARE(apply(page, addObject(page, {{}, Stroke{Tool::Pencil, 0, 40, {{1, 1, 1, 1}}}})).code(), Code::TooBig);
}

QTEST_GUILESS_MAIN(TestPageChange)
#include "tst_pagechange.moc"
