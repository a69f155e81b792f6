// SPDX-License-Identifier: Apache-2.0
// What screens show of a circle is a function of the entries held, whatever order they came in.
#include "core/book/book.h"
#include "core/book/pagecodec.h"
#include "core/book/pagehead.h"

#include <QTest>

#include <algorithm>

using namespace pipit;

namespace {

constexpr SeatId childSeat = 1, iroSeat = 2, carerSeat = 3;
constexpr std::int64_t noon = 1'780'000'000'000;

EntryRef refOf(std::uint8_t number)
{
    EntryRef ref;
    ref.author.bytes.fill(std::uint8_t(number >> 4));
    ref.hash.bytes.fill(number);
    return ref;
}

BookEntry entry(std::uint8_t number, SeatId seat, EntryType type, Hlc time)
{
    BookEntry out;
    out.ref = refOf(number);
    out.seat = seat;
    out.type = type;
    out.time = time;
    out.audience = {childSeat, iroSeat, 255};
    out.mine = seat == childSeat;
    return out;
}

BookEntry page(std::uint8_t number, const char *title, Hlc time)
{
    auto out = entry(number, childSeat, EntryType::Item, time);
    Page what;
    what.id.bytes.fill(number);
    what.title = title;
    out.kind = Kind::Page;
    out.content = encodePage(what)->content;
    return out;
}

BookEntry receipt(std::uint8_t number, SeatId seat, ReceiptKind kind, std::uint8_t target, std::int64_t ms)
{
    auto out = entry(number, seat, EntryType::Receipt, Hlc::of(ms));
    out.content = ReceiptContent{kind, {refOf(target)}}.encode();
    return out;
}

std::vector<std::string> titles(const Book &book)
{
    std::vector<std::string> out;
    for (const auto &card : book.pages()) out.push_back(card.title);
    return out;
}

} // namespace

class TestBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBookOfHeadsIsTheBookOfWholePages()
    {
        std::vector<BookEntry> whole{page(1, "A good day", Hlc::of(noon)), page(2, "", Hlc::of(noon + 1)), page(3, "Asked", Hlc::of(noon + 2)), page(4, "Torn", Hlc::of(noon + 3)),
                                     page(5, "", Hlc::of(noon + 4)), receipt(6, iroSeat, ReceiptKind::Seen, 1, noon + 5)};
        Page asked;
        asked.id.bytes.fill(3);
        asked.title = "Asked";
        asked.prompt = Prompt{"first", "good-day"};
        whole[2].content = encodePage(asked)->content;
        whole[3].content.resize(whole[3].content.size() - 2); // does not read
        asked.title.clear();
        whole[4].content = encodePage(asked)->content;
        auto heads = whole;
        for (auto &entry : heads)
            if (entry.kind == Kind::Page) entry.content = headOnly(entry.content);
        QVERIFY(project(childSeat, heads).pages() == project(childSeat, whole).pages());
        QCOMPARE(titles(project(childSeat, heads)), (std::vector<std::string>{"", "", "Asked", "", "A good day"}));
        QVERIFY(!project(childSeat, heads).page(refOf(4))->readable);
        for (const auto &entry : heads) QCOMPARE(headOnly(entry.content).empty(), entry.kind != Kind::Page || entry.ref == refOf(4));
    }

    void everyOrderOfArrivalShowsTheSame()
    {
        auto takenBack = entry(5, childSeat, EntryType::Withdraw, Hlc::of(noon + 5));
        takenBack.target = refOf(2);
        std::vector<BookEntry> entries{page(1, "one", Hlc::of(noon)), page(2, "two", Hlc::of(noon + 1)), receipt(3, iroSeat, ReceiptKind::Received, 1, noon + 2),
                                       receipt(4, iroSeat, ReceiptKind::Seen, 1, noon + 3), takenBack};
        std::vector<std::size_t> order{0, 1, 2, 3, 4};
        const auto wanted = project(childSeat, entries).pages();
        QCOMPARE(wanted.size(), 2u);
        do {
            Book book(childSeat);
            for (const auto at : order) book.add(entries[at]);
            QVERIFY(book.pages() == wanted);
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void noWordIsShownOnWeakerEvidence()
    {
        Book book(childSeat);
        const auto state = [&] { return book.page(refOf(1))->state; };
        book.add(page(1, "one", Hlc::of(noon)));
        QCOMPARE(state(), ShareState::WaitingToGo);
        book.posted(refOf(1).hash);
        QCOMPARE(state(), ShareState::Posted);
        book.add(receipt(2, childSeat, ReceiptKind::Seen, 1, noon + 1)); // her own eyes say nothing
        QCOMPARE(state(), ShareState::Posted);
        book.add(receipt(3, iroSeat, ReceiptKind::Received, 1, noon + 2));
        QCOMPARE(state(), ShareState::TabletHasIt);
        book.add(receipt(4, iroSeat, ReceiptKind::Seen, 1, noon + 3));
        QCOMPARE(state(), ShareState::Seen);
        QCOMPARE(book.page(refOf(1))->readers.front().seenMs, noon + 3);
    }

    void theFirstLookIsTheDayThatIsTold()
    {
        Book book(childSeat);
        book.add(page(1, "one", Hlc::of(noon)));
        for (const auto ms : {noon + 9, noon + 4, noon + 7}) book.add(receipt(std::uint8_t(ms & 0xFF), iroSeat, ReceiptKind::Seen, 1, ms));
        QCOMPARE(book.page(refOf(1))->readers.front().seenMs, noon + 4);
    }

    void pagesOfOneMillisecondStayInTheOrderOfTheirWriting()
    {
        // The clock fell back: the stamp's counter alone tells them apart, and the ids point the other way.
        const auto first = Hlc::of(noon), second = first.next(0), third = second.next(0);
        QCOMPARE(third.ms(), noon);
        const std::array entries{page(9, "first", first), page(8, "second", second), page(7, "third", third)};
        QCOMPARE(titles(project(childSeat, entries)), (std::vector<std::string>{"third", "second", "first"}));
    }

    void whatSomebodyIsCalledIsWhatTheNewestDirectorySays()
    {
        const auto called = [](std::uint8_t number, const char *name, std::int64_t ms) {
            auto out = entry(number, 255, EntryType::Directory, Hlc::of(ms));
            out.content = DirectoryContent{{{carerSeat, name, "jo"}}}.encode();
            return out;
        };
        for (const bool newestFirst : {false, true}) {
            Book book(childSeat);
            if (newestFirst) book.add(called(2, "Joanna", noon + 1));
            book.add(called(1, "Jo", noon));
            if (!newestFirst) book.add(called(2, "Joanna", noon + 1));
            QCOMPARE(book.person(carerSeat)->name, std::string("Joanna"));
        }
    }

    void damagedContentIsNoPageOfSomebodyElse()
    {
        auto broken = page(1, "one", Hlc::of(noon));
        broken.content = {0xFF};
        Book book(childSeat);
        book.add(broken);
        QCOMPARE(book.page(refOf(1))->title, std::string());
        auto noise = receipt(2, iroSeat, ReceiptKind::Seen, 1, noon);
        noise.content.pop_back();
        book.add(noise);
        QVERIFY(book.page(refOf(1))->readers.empty());
    }
};

QTEST_GUILESS_MAIN(TestBook)
#include "tst_book.moc"
