// SPDX-License-Identifier: Apache-2.0
#include "core/book/book.h"
#include "core/book/casesummary.h"
#include "core/book/pagecodec.h"

#include <QtTest>

#include <algorithm>

using namespace pipit;

namespace {

constexpr SeatId childSeat = 1, iroSeat = 2;

MemberId member(std::uint8_t number)
{
    MemberId out;
    out.bytes.fill(number);
    return out;
}

const MemberId amina = member(1), sam = member(2), priya = member(3);

CivilDay june(unsigned day)
{
    return CivilDay{std::chrono::year(2026), std::chrono::June, std::chrono::day(day)};
}

BookEntry entry(std::uint8_t number, SeatId seat, MemberId who, EntryType type)
{
    BookEntry out;
    out.ref.author.bytes.fill(who.bytes[0]);
    out.ref.hash.bytes.fill(number);
    out.member = who;
    out.seat = seat;
    out.type = type;
    out.time = Hlc::of(number * 1'000);
    out.audience = {childSeat, iroSeat, 255};
    return out;
}

BookEntry away(std::uint8_t number, std::optional<CivilDay> until, MemberId who = sam)
{
    auto out = entry(number, iroSeat, who, EntryType::Item);
    out.kind = Kind::Away;
    out.content = *AwayContent{until}.encode();
    return out;
}

BookEntry names(std::uint8_t number, const char *coverName)
{
    auto out = entry(number, 255, member(9), EntryType::Directory);
    out.content = DirectoryContent{{{childSeat, "Amina", "amina"}, {iroSeat, "Sam", "sam"}}, {{priya, iroSeat, coverName, "priya"}}}.encode();
    return out;
}

BookEntry page(std::uint8_t number)
{
    auto out = entry(number, childSeat, amina, EntryType::Item);
    out.kind = Kind::Page;
    Page drawn;
    drawn.id.bytes.fill(number);
    out.content = encodePage(drawn)->content;
    return out;
}

BookEntry seen(std::uint8_t number, MemberId who, const BookEntry &what, ReceiptKind kind = ReceiptKind::Seen)
{
    auto out = entry(number, iroSeat, who, EntryType::Receipt);
    out.content = ReceiptContent{kind, {what.ref}}.encode();
    return out;
}

} // namespace

class StandInsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestWordOfAnOfficersSeatSaysWhenSheIsBackInWhateverOrderItComes()
    {
        std::vector<BookEntry> entries{away(1, june(4)), away(2, june(9)), away(3, std::nullopt), away(4, june(20), priya)};
        std::vector<std::size_t> order{0, 1, 2, 3};
        do {
            Book book(childSeat);
            for (const auto at : order) book.add(entries[at]);
            QVERIFY(book.standIns().backOn(iroSeat) == june(20));
            QVERIFY(!book.standIns().backOn(childSeat));
        } while (std::next_permutation(order.begin(), order.end()));
        Book here(childSeat);
        for (std::size_t at = 0; at < 3; ++at) here.add(entries[at]);
        QVERIFY(!here.standIns().backOn(iroSeat));
    }

    void whatWasTakenBackSaysNothingAndTheOneBeforeHolds()
    {
        const auto later = away(2, june(9));
        auto back = entry(3, iroSeat, sam, EntryType::Withdraw);
        back.target = later.ref;
        for (const bool first : {true, false}) {
            Book book(childSeat);
            book.add(away(1, june(4)));
            if (first) book.add(back);
            book.add(later);
            if (!first) book.add(back);
            QVERIFY(book.standIns().backOn(iroSeat) == june(4));
        }
    }

    void whatACoverReadIsToldByHerName()
    {
        const auto drawn = page(1);
        std::vector<BookEntry> entries{drawn, names(2, "Priya"), seen(3, priya, drawn), seen(4, sam, drawn, ReceiptKind::Received)};
        std::vector<std::size_t> order{0, 1, 2, 3};
        do {
            Book book(childSeat);
            for (const auto at : order) book.add(entries[at]);
            const auto where = book.delivery(drawn.ref);
            QCOMPARE(where.readers.size(), std::size_t(2));
            QVERIFY(!where.readers[0].cover && where.readers[0].seenMs == 0 && where.readers[0].receivedMs == 4'000);
            QVERIFY(where.readers[1].cover == priya && where.readers[1].seenMs == 3'000);
            QVERIFY(where.state == ShareState::Seen);
            QCOMPARE(book.person(iroSeat, priya)->name, std::string("Priya"));
            QCOMPARE(book.person(iroSeat, sam)->name, std::string("Sam"));
            QCOMPARE(book.person(iroSeat, std::nullopt)->name, std::string("Sam"));
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void twoHoldersOfWhomNoneIsNamedACoverAreOnePerson()
    {
        const auto drawn = page(1);
        Book book(childSeat);
        for (const auto &one : {drawn, seen(4, priya, drawn, ReceiptKind::Received), seen(3, sam, drawn), seen(5, priya, drawn)}) book.add(one);
        const auto where = book.delivery(drawn.ref);
        QCOMPARE(where.readers.size(), std::size_t(1));
        QVERIFY(where.readers[0].receivedMs == 3'000 && where.readers[0].seenMs == 3'000 && !where.readers[0].cover);
    }

    void thePersonWhoReadsIsCalledAsTheNewestDirectorySays()
    {
        for (const bool turned : {false, true}) {
            Book book(childSeat);
            book.add(names(turned ? 3 : 2, turned ? "Priya S" : "Priya"));
            book.add(names(turned ? 2 : 3, turned ? "Priya" : "Priya S"));
            QCOMPARE(book.standIns().cover(iroSeat, priya)->name, std::string("Priya S"));
            QCOMPARE(book.standIns().covers().size(), std::size_t(1));
            QVERIFY(!book.standIns().cover(iroSeat, sam) && !book.standIns().cover(childSeat, priya));
        }
    }

    void anAnswerIsByWhoWroteIt()
    {
        const auto drawn = [] {
            auto out = page(1);
            out.use = Use::PleaseSortThis;
            return out;
        }();
        auto answer = entry(2, iroSeat, priya, EntryType::Item);
        answer.kind = Kind::Answer;
        answer.target = drawn.ref;
        answer.content = *AnswerContent{AnswerContent::Verdict::Yes, "On Friday.", std::nullopt}.encode();
        Book book(childSeat);
        for (const auto &one : {drawn, answer, names(3, "Priya")}) book.add(one);
        const auto trail = book.trails().of(drawn.ref);
        QCOMPARE(trail->steps.size(), std::size_t(2));
        QVERIFY(trail->steps[0].member == amina && trail->steps[1].member == priya && trail->steps[1].by == iroSeat);
    }

    void aSummaryKnowsWhatWaitsForTheOfficerHerself()
    {
        const auto older = page(1), newer = page(2);
        Book book(iroSeat);
        for (const auto &one : {older, newer, names(3, "Priya"), away(4, june(4)), seen(5, priya, older)}) book.add(one);
        auto summary = caseSummary(book);
        QVERIFY(summary.waitsForSeat == older.time); // that her cover has read it takes nothing off her
        QVERIFY(summary.oldestUnread == newer.time);
        QVERIFY(summary.backOn == june(4));
        QCOMPARE(summary.covers.size(), std::size_t(1));
        QVERIFY(*CaseSummary::decode(*summary.encode()) == summary);
        book.add(seen(6, sam, older));
        book.add(seen(7, sam, newer));
        summary = caseSummary(book);
        QVERIFY(!summary.waitsForSeat && !summary.oldestUnread);
        QVERIFY(*CaseSummary::decode(*summary.encode()) == summary);
    }
};

QTEST_GUILESS_MAIN(StandInsTest)
#include "tst_standins.moc"
