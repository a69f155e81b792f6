// SPDX-License-Identifier: Apache-2.0
// My pages is a function of what is held: which fit, and in which order.
#include "core/book/pagecodec.h"
#include "core/book/shelf.h"

#include <QTest>

#include <algorithm>

using namespace pipit;

namespace {

DraftCard draft(std::uint8_t number, std::int64_t ms, std::optional<Prompt> prompt = {})
{
    DraftCard card;
    card.page.bytes.fill(number);
    card.title = "draft " + std::to_string(number);
    card.changedMs = ms;
    card.turn = std::uint64_t(ms) << 16;
    card.prompt = std::move(prompt);
    return card;
}

PageCard shared(std::uint8_t number, std::int64_t ms, ShareState state, std::optional<Prompt> prompt = {})
{
    PageCard card;
    card.ref.hash.bytes.fill(number);
    card.title = "shared " + std::to_string(number);
    card.time = Hlc::of(ms);
    card.state = state;
    card.prompt = std::move(prompt);
    return card;
}

std::string titles(const std::vector<ShelfPage> &pages)
{
    std::string out;
    for (const auto &page : pages) out += std::visit([](const auto &card) { return card.title; }, page) + "; ";
    return out;
}

const Prompt question{"first", "good-day"};

std::vector<DraftCard> drafts() { return {draft(1, 1'000), draft(2, 5'000, question), draft(3, 3'000)}; }
std::vector<PageCard> pages()
{
    return {shared(1, 4'000, ShareState::WaitingToGo), shared(2, 2'000, ShareState::Posted), shared(3, 1'500, ShareState::TabletHasIt, question),
            shared(4, 3'000, ShareState::Seen)};
}

} // namespace

class TestShelf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingStandsThereNewestFirst()
    {
        QCOMPARE(titles(shelf(drafts(), pages())), std::string("draft 2; shared 1; draft 3; shared 4; shared 2; shared 3; draft 1; "));
    }
    void theOrderIsTheSameHoweverTheyCome()
    {
        auto some = drafts();
        auto others = pages();
        some.push_back(draft(4, 3'000)); // three of one moment
        const auto expected = titles(shelf(some, others));
        std::reverse(some.begin(), some.end());
        std::rotate(others.begin(), others.begin() + 2, others.end());
        QCOMPARE(titles(shelf(some, others)), expected);
    }
    void eachFilterShowsWhatItSays_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("only here") << int(ShelfFilter::OnlyHere) << std::string("draft 2; draft 3; draft 1; ");
        QTest::newRow("waiting") << int(ShelfFilter::Waiting) << std::string("shared 1; ");
        QTest::newRow("posted, also where the tablet has it") << int(ShelfFilter::Posted) << std::string("shared 2; shared 3; ");
        QTest::newRow("looked at") << int(ShelfFilter::LookedAt) << std::string("shared 4; ");
        QTest::newRow("a question, wherever the page is") << int(ShelfFilter::Question) << std::string("draft 2; shared 3; ");
    }
    void eachFilterShowsWhatItSays()
    {
        QFETCH(int, filter);
        QFETCH(std::string, expected);
        QCOMPARE(titles(shelf(drafts(), pages(), ShelfFilter(filter))), expected);
        QCOMPARE(titles(shelf({}, {}, ShelfFilter(filter))), std::string());
    }
    void everyPageIsInExactlyOneOfTheStates()
    {
        for (const auto &page : shelf(drafts(), pages())) {
            int found = 0;
            for (auto filter : {ShelfFilter::OnlyHere, ShelfFilter::Waiting, ShelfFilter::Posted, ShelfFilter::LookedAt}) found += fits(page, filter);
            QCOMPARE(found, 1);
        }
    }
    void theHeadOfAPageTellsWhichQuestionItAnswers()
    {
        Page page;
        page.id.bytes.fill(7);
        page.title = "A good day";
        page.prompt = question;
        const auto head = pageHead(encodePage(page)->content);
        QVERIFY(head);
        QCOMPARE(head->prompt, std::optional(question));
        QCOMPARE(head->title, std::string("A good day"));
        page.prompt.reset();
        QVERIFY(!pageHead(encodePage(page)->content)->prompt);
        BookEntry entry;
        entry.type = EntryType::Item;
        entry.kind = Kind::Page;
        entry.seat = 1;
        entry.mine = true;
        entry.content = {0xff, 0x00};
        const auto kept = project(1, std::span(&entry, 1)).pages();
        QCOMPARE(kept.size(), 1u); // what cannot be read keeps its place
        QVERIFY(!kept.front().readable);
    }
};

QTEST_GUILESS_MAIN(TestShelf)
#include "tst_shelf.moc"
