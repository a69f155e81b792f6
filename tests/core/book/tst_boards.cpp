// SPDX-License-Identifier: Apache-2.0
// Meetings, people and requests as screens show them: the same whatever order the entries came in.
#include "tests/core/book/saidentries.h"

#include <QTest>

#include <algorithm>

using namespace pipit;
using namespace pipit::test;
using Topic = WishContent::Topic;

namespace {

constexpr CivilDay may21{std::chrono::year(2026), std::chrono::May, std::chrono::day(21)};

ReviewId reviewId(std::uint8_t number)
{
    ReviewId id;
    id.bytes.fill(number);
    return id;
}
BookEntry review(std::uint8_t number, std::uint8_t id, CivilDay day, ReviewContent::State state = ReviewContent::State::Planned)
{
    return said(number, iroSeat, Kind::Review, *ReviewContent{reviewId(id), state, day, 930, "At home", {}, {}, ""}.encode());
}
BookEntry wish(std::uint8_t number, Topic topic, const char *person = nullptr, bool withdrawn = false)
{
    WishContent content{topic, 0, "", {}, {}, withdrawn};
    if (person) content.person = NamedPerson{person, ""};
    return said(number, childSeat, Kind::Wish, *content.encode());
}
BookEntry company(std::uint8_t number, SeatId by, CompanyContent::With with, EntryRef about)
{
    return said(number, by, Kind::Company, *CompanyContent{with}.encode(), about);
}

template <class Board>
Board boardOf(const std::vector<BookEntry> &entries)
{
    Board board;
    for (const auto &entry : entries) board.add(entry);
    return board;
}

} // namespace

class TestBoards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderOfArrivalShowsTheSamePlan()
    {
        const std::vector<BookEntry> entries{review(1, 1, may21), review(2, 1, june5), wish(3, Topic::Comfort), wish(4, Topic::Comes, "Ella"), wish(5, Topic::Comfort, nullptr, true),
                                             said(6, childSeat, Kind::Plan, *AgendaContent{{}, {{"Rex", 0, 0}}}.encode())};
        const auto wanted = boardOf<MeetingBoard>(entries);
        QCOMPARE(wanted.reviews().size(), 1u);
        QVERIFY(wanted.reviews()[0].content.day == june5);
        QCOMPARE(wanted.wishes().size(), 1u); // comfort was withdrawn
        QCOMPARE(wanted.agenda()->content.lines.size(), 1u);
        std::vector<std::size_t> order{0, 1, 2, 3, 4, 5};
        do {
            MeetingBoard some;
            for (const auto at : order) some.add(entries[at]);
            QVERIFY(some.reviews() == wanted.reviews() && some.wishes() == wanted.wishes() && some.agenda() == wanted.agenda());
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void theNextMeetingIsTheFirstThatIsPlannedFromToday()
    {
        using S = ReviewContent::State;
        const auto board = boardOf<MeetingBoard>({review(1, 1, may21, S::Held), review(2, 2, june5, S::CalledOff), review(3, 3, june5)});
        QVERIFY(board.next(may21)->content.id == reviewId(3));
        QVERIFY(board.next(june5)->content.id == reviewId(3));
        QVERIFY(!board.next(std::chrono::sys_days(june5) + std::chrono::days(1)));
    }

    void eachPersonWhoComesOrStaysAwayIsAWishOfItsOwn()
    {
        const auto board = boardOf<MeetingBoard>({wish(1, Topic::StaysAway, "Darren"), wish(2, Topic::Comes, "Ella"), wish(3, Topic::Comes, "Jo"), wish(4, Topic::StaysAway, "Darren"),
                                                  wish(5, Topic::Comes, "Jo", true)});
        QCOMPARE(board.wishes().size(), 2u);
        QCOMPARE(board.wishes()[0].content.person->name, std::string("Ella"));
        QVERIFY(board.wishes()[1].ref == refOf(4));
    }

    void whatWasTakenBackIsOnNoBoardAndTheOneBeforeHoldsAgain()
    {
        const auto board = boardOf<MeetingBoard>({takenBack(3, refOf(2)), wish(1, Topic::Comfort), wish(2, Topic::Comfort)});
        QCOMPARE(board.wishes().size(), 1u);
        QVERIFY(board.wishes()[0].ref == refOf(1));
        const auto alert = said(1, childSeat, Kind::Alert, *AlertContent{noon, ""}.encode());
        QCOMPARE(boardOf<RequestBoard>({alert, takenBack(2, refOf(1))}).alerts().size(), 1u); // this stays
    }

    void snapshotsAreAllKeptAndTheNewestComesFirst()
    {
        const auto bytes = *PeopleContent{}.encode();
        const auto board = boardOf<PeopleBoard>({said(2, childSeat, Kind::People, bytes), said(3, childSeat, Kind::People, bytes), said(1, childSeat, Kind::People, bytes)});
        QCOMPARE(board.snapshots().size(), 3u);
        QVERIFY(board.snapshots()[0].ref == refOf(3));
    }

    void howItWasIsKeptForTheMeetingThatItIsAbout()
    {
        using R = RatingContent;
        const auto rating = [](std::uint8_t number, std::uint8_t meeting) {
            return said(number, childSeat, Kind::Rating, *R{R::About::Meeting, {{R::Question::DidTheyListen, R::Value::ABit}}, "", reviewId(meeting)}.encode());
        };
        const auto board = boardOf<MeetingBoard>({rating(1, 7), rating(2, 8), takenBack(4, refOf(3)), rating(3, 9)});
        QCOMPARE(board.ratings().size(), 2u);
        QVERIFY(board.ratings()[0].content.review == reviewId(8));
    }

    void howSheCanBeAnsweredIsHerLatestWord()
    {
        const auto way = [](std::uint8_t number, std::uint8_t ways) { return said(number, childSeat, Kind::SafeAnswer, *SafeAnswerContent{ways, "", ""}.encode()); };
        const auto board = boardOf<RequestBoard>({way(2, SafeAnswerContent::atSchool), way(1, SafeAnswerContent::onThisTablet)});
        QCOMPARE(board.safeAnswer()->content.ways, SafeAnswerContent::atSchool);
    }

    void whoWasWithHerIsHerOwnWordAlone()
    {
        using With = CompanyContent::With;
        auto entry = said(1, childSeat, Kind::Request, *RequestContent{RequestContent::What::SortThis, "", "", "", {}}.encode());
        std::vector<BookEntry> entries{company(2, childSeat, With::Near, refOf(1)), company(3, childSeat, With::Nobody, refOf(1)), company(4, workerSeat, With::Helped, refOf(1)), entry};
        std::vector<std::size_t> order{0, 1, 2, 3};
        do {
            RequestBoard some;
            for (const auto at : order) some.add(entries[at]);
            QVERIFY(some.companyOf(refOf(1)) == With::Nobody);
            QVERIFY(!some.companyOf(refOf(2)));
        } while (std::next_permutation(order.begin(), order.end()));
        auto fromHerPhone = company(5, childSeat, With::Helped, refOf(1));
        fromHerPhone.ref.author.bytes.fill(77); // another device of the same member
        entries.push_back(fromHerPhone);
        QVERIFY(boardOf<RequestBoard>(entries).companyOf(refOf(1)) == With::Helped);
    }

    void whatCannotBeReadIsCountedAndHidesNothing()
    {
        auto broken = wish(2, Topic::Comfort);
        broken.content = {0xff};
        const auto board = boardOf<MeetingBoard>({wish(1, Topic::Comfort), broken});
        QCOMPARE(board.notShown(), 1u);
        QVERIFY(board.wishes().at(0).ref == refOf(1));
        QCOMPARE(boardOf<RequestBoard>({company(1, childSeat, CompanyContent::With::Near, refOf(9))}).notShown(), 0u);
        auto aimless = company(1, childSeat, CompanyContent::With::Near, refOf(9));
        aimless.target.reset();
        QCOMPARE(boardOf<RequestBoard>({aimless}).notShown(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestBoards)
#include "tst_boards.moc"
