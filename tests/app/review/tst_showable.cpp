// SPDX-License-Identifier: Apache-2.0
// Which pages may be shown in a part of a review: every combination of what can be known of a page.
#include "app/review/showable.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;

namespace {

constexpr SeatId child = 1, officer = 2;

PageCard page(std::uint8_t number)
{
    PageCard card;
    card.ref.author.bytes.fill(1);
    card.ref.hash.bytes.fill(number);
    card.author = child;
    card.use = Use::TalkAboutIt;
    return card;
}

std::vector<std::uint8_t> numbers(const std::vector<PageCard> &pages)
{
    std::vector<std::uint8_t> out;
    for (const auto &one : pages) out.push_back(one.ref.hash.bytes[0]);
    return out;
}

using Numbers = std::vector<std::uint8_t>;

} // namespace

class TestShowable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOneOfAllCombinationsCanBeShown()
    {
        int shown = 0, all = 0;
        const std::vector<std::optional<Use>> uses{std::nullopt, Use::JustSoYouKnow, Use::PleaseSortThis, Use::TalkAboutIt, Use::AskMeFirst};
        for (const auto &use : uses)
            for (int bits = 0; bits < 32; ++bits) {
                auto card = page(1);
                card.use = use;
                card.author = bits & 1 ? officer : child;
                card.takenBack = bits & 2;
                card.kept = !(bits & 4);
                card.readable = !(bits & 8);
                card.locked = bits & 16;
                const bool can = canBeShown(card, child);
                QCOMPARE(can, use == Use::TalkAboutIt && bits == 0);
                const PartShown with{child, true, std::nullopt, {}}, chosen{child, false, std::vector{card.ref}, {}};
                QCOMPARE(shownIn(with, {card}).size(), std::size_t(can));
                QCOMPARE(shownIn(chosen, {card}).size(), std::size_t(can)); // nobody's list makes another page one for the meeting
                shown += can;
                ++all;
            }
        QCOMPARE(shown, 1);
        QCOMPARE(all, 160);
    }

    void whereSheIsAllOfThemAreShownOldestFirst()
    {
        QCOMPARE(numbers(shownIn({child, true, std::nullopt, {}}, {page(3), page(2), page(1)})), (Numbers{1, 2, 3}));
    }

    void whereSheIsNotNoneIsShownUntilShePutsOneThere()
    {
        const std::vector held{page(3), page(2), page(1)};
        QVERIFY(shownIn({child, false, std::nullopt, {}}, held).empty());
        QCOMPARE(numbers(shownIn({child, false, std::vector{page(2).ref}, {}}, held)), Numbers{2});
    }

    void whatShePutThereIsShownExactlyAndInHerOrder()
    {
        const std::vector held{page(3), page(2), page(1)};
        QCOMPARE(numbers(shownIn({child, true, std::vector{page(3).ref, page(1).ref}, {}}, held)), (Numbers{3, 1}));
        QVERIFY(shownIn({child, true, std::vector<EntryRef>{}, {}}, held).empty()); // none is an answer too
    }

    void aPageThatIsNotHeldLeavesNoGap()
    {
        QCOMPARE(numbers(shownIn({child, true, std::vector{page(9).ref, page(1).ref}, {}}, {page(1)})), Numbers{1});
    }

    void whatSomebodyIsWorriedAboutIsOutOfEveryPart()
    {
        const std::vector held{page(2), page(1)};
        QCOMPARE(numbers(shownIn({child, true, std::nullopt, {page(2).ref}}, held)), Numbers{1});
        QVERIFY(shownIn({child, true, std::vector{page(2).ref}, {page(2).ref}}, held).empty());
    }
};

QTEST_GUILESS_MAIN(TestShowable)
#include "tst_showable.moc"
