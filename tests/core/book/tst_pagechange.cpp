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
            SetPaper{0xABCDEF, PaperTemplate::Lines}};
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
    QCOMPARE(decodeChange(Bytes{0x81, 0x82, 9, 0}).code(), Code::TooNew);
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
