// SPDX-License-Identifier: Apache-2.0
#include "app/page/pagethings.h"
#include "app/page/thingwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;

namespace {

PageObject line(std::uint32_t colour, std::int32_t x, Tool tool = Tool::Crayon)
{
    return {{}, Stroke{tool, colour, 96, {{x, 1'000, 128, 0}, {x + 600, 1'400, 128, 20}}}};
}

Page page()
{
    Page page;
    page.objects = {line(0x3E7FA0, 1'000),
                    line(0x3E7FA0, 2'000),
                    line(0xC8553D, 3'000, Tool::FeltPen),
                    {{9'000, 1'200, 1'250, 0, false}, Sticker{1, 10, 0}},
                    {{2'000, 6'000, 1'000, 0, false}, TextBox{6'000, 320, 0x2A2933, "me and Yusuf and Biscuit in the garden on Sunday"}},
                    {{9'000, 7'400, 1'000, 0, false}, VoiceNote{0, 12'300, {}}},
                    {{5'000, 4'000, 1'250, 0, false}, Sticker{1, 10, 0}}};
    return page;
}

QStringList names(const PageThings &things)
{
    QStringList all;
    for (int row = 0; row < things.count(); ++row) all << things.index(row).data(PageThings::NameRole).toString();
    return all;
}

} // namespace

class TestPageThings : public QObject
{
    Q_OBJECT

    std::unique_ptr<PageDocument> m_document;
    std::unique_ptr<PageThings> m_things;

    int part(int row) const { return m_things->index(row).data(PageThings::PartRole).toInt(); }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<PageDocument>();
        m_things = std::make_unique<PageThings>();
        new QAbstractItemModelTester(m_things.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_things.get());
        m_document->setPage(page());
        m_things->setDocument(m_document.get());
    }

    void everythingIsNamedBackToFrontAndNoNameIsThereTwice()
    {
        const auto all = names(*m_things);
        QCOMPARE(all.size(), 6);
        QCOMPARE(all[0], QStringLiteral("Drawing, blue crayon, 2 lines"));
        QCOMPARE(all[1], QStringLiteral("Drawing, red felt pen"));
        QVERIFY2(all[2].startsWith(QStringLiteral("Sticker: ")), qPrintable(all[2]));
        QCOMPARE(all[3], QStringLiteral("Words: me and Yusuf and Biscuit in the garden\u2026"));
        QCOMPARE(all[4], QStringLiteral("Voice note, 12 seconds"));
        QCOMPARE(all[5], all[2] + QStringLiteral(", number 2"));
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    }

    void herOwnWordsAreNotAmongWhatIsSaidWithoutAsking()
    {
        QCOMPARE(m_things->index(3).data(PageThings::SaidRole).toString(), QStringLiteral("Words"));
        QVERIFY(m_things->index(3).data(PageThings::ConfidentialRole).toBool());
        QVERIFY(!m_things->index(2).data(PageThings::ConfidentialRole).toBool());
    }

    void aThingGoesToEachOfTheNinePartsAndIsNamedThere()
    {
        m_things->choose(2);
        for (int part = 0; part < 9; ++part) {
            QSignalSpy done(m_things.get(), &PageThings::done);
            m_things->moveTo(part);
            QCOMPARE(this->part(2), part);
            QCOMPARE(m_things->chosenWhere(), PageThings::partName(part));
            QCOMPARE(done.last().first().toString(), PageThings::partName(part));
        }
        QCOMPARE(m_things->chosen(), 2);
    }

    void allLinesOfADrawingMoveTogetherAndOneUndoBringsThemBack()
    {
        const auto before = m_document->page().objects;
        m_things->choose(0);
        m_things->moveTo(8);
        QCOMPARE(part(0), 8);
        const auto &after = m_document->page().objects;
        QCOMPARE(after[0].place.x, after[1].place.x);
        QCOMPARE(after[0].place.y, after[1].place.y);
        QVERIFY(after[0].place != before[0].place);
        QCOMPARE(after[2], before[2]);
        m_document->undo();
        QVERIFY(m_document->page().objects == before);
    }

    void aDrawingGoesToTheLeftToo()
    {
        m_things->choose(1);
        m_things->moveTo(8);
        m_things->moveTo(0);
        QCOMPARE(part(1), 0);
    }

    void growingAndTurningKeepItsMiddle()
    {
        for (const int row : {0, 2, 3}) {
            m_things->choose(row);
            const auto before = m_things->index(row).data(PageThings::PlaceRole).toRectF();
            m_things->makeBigger();
            const auto bigger = m_things->index(row).data(PageThings::PlaceRole).toRectF();
            QVERIFY(bigger.width() > before.width() * 1.1);
            QVERIFY((bigger.center() - before.center()).manhattanLength() < 0.02);
            m_things->makeSmaller();
            m_things->turn();
            const auto turned = m_things->index(row).data(PageThings::PlaceRole).toRectF();
            QVERIFY((turned.center() - before.center()).manhattanLength() < 0.02);
        }
    }

    void inFrontAndBehindMoveTheWholeThing()
    {
        const auto all = names(*m_things);
        m_things->choose(0);
        m_things->bringToFront();
        QCOMPARE(m_things->chosenName(), all[0]);
        QCOMPARE(m_things->chosen(), 5);
        m_things->bringToFront(); // it is there already
        QCOMPARE(m_things->chosen(), 5);
        m_things->sendToBack();
        QCOMPARE(m_things->chosen(), 0);
        QCOMPARE(names(*m_things), all);
        m_things->choose(3);
        m_things->sendToBack();
        QCOMPARE(names(*m_things).first(), all[3]);
    }

    void takenAwayIsTheWholeThingAndUndoBringsItBack()
    {
        m_things->choose(0);
        m_things->takeAway();
        QCOMPARE(m_things->count(), 5);
        QCOMPARE(m_things->chosen(), -1);
        QCOMPARE(m_document->page().objects.size(), 5u);
        m_document->undo();
        QCOMPARE(m_things->count(), 6);
    }

    void nothingIsPushedOffThePaper()
    {
        m_things->choose(2);
        for (int i = 0; i < 100; ++i) m_things->moveBy(0.1, 0.1);
        const auto middle = m_things->index(2).data(PageThings::PlaceRole).toRectF().center();
        QVERIFY(middle.x() <= 1.001 && middle.y() <= 0.751);
        for (int i = 0; i < 100; ++i) m_things->moveBy(-0.1, 0);
        QVERIFY(m_things->index(2).data(PageThings::PlaceRole).toRectF().center().x() >= -0.001);
    }

    void nothingChosenMeansNothingIsDone()
    {
        const auto before = m_document->page().objects;
        QSignalSpy changes(m_document.get(), &PageDocument::changeMade);
        m_things->choose(-1);
        m_things->moveTo(0);
        m_things->makeBigger();
        m_things->turn();
        m_things->bringToFront();
        m_things->sendToBack();
        m_things->takeAway();
        QVERIFY(changes.isEmpty());
        m_things->choose(99);
        QCOMPARE(m_things->chosen(), -1);
        QVERIFY(m_document->page().objects == before);
    }

    void aPageThatCanOnlyBeReadChangesNothing()
    {
        m_document->setReadOnly(true);
        const auto before = m_document->page().objects;
        m_things->choose(2);
        m_things->moveTo(0);
        m_things->takeAway();
        QVERIFY(m_document->page().objects == before);
        QCOMPARE(m_things->count(), 6);
    }

    void coloursHaveTheNameOfTheNearestCrayon()
    {
        QCOMPARE(thingwords::colourName(0xC8553D), QStringLiteral("red"));
        QCOMPARE(thingwords::colourName(0x2F6B4E), QStringLiteral("dark green"));
        QCOMPARE(thingwords::colourName(0x000000), QStringLiteral("black"));
    }
};

QTEST_MAIN(TestPageThings)
#include "tst_pagethings.moc"
