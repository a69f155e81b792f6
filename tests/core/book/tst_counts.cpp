// SPDX-License-Identifier: Apache-2.0
// What goes to a manager: FORMAT.md §8.9. Numbers and codes, one row a week.
#include "tests/core/book/comesback.h"
#include "tests/core/book/saidentries.h"

using namespace pipit;
using namespace pipit::test;

namespace {

using C = CountsContent;

CivilDay may(unsigned day)
{
    return {std::chrono::year(2026), std::chrono::May, std::chrono::day(day)};
}

C full()
{
    C out;
    out.day = may(21);
    out.due = may(28);
    out.planned = may(27);
    out.reviews = {{may(1), C::State::Held, C::InTime::Late, {}, C::Alone::SomebodyHeard, C::Value::ABit, {}},
                   {may(2), C::State::PutOff, C::InTime::NotKnown, ReviewContent::Because::Court, C::Alone::NotRecorded, {}, {}}};
    out.unread = {4, 1, 9};
    out.owed = {C::mostNumber, 0, C::mostNumber};
    out.answers = {{may(3), 0}, {may(3), 12}};
    out.raised = {{may(1), may(5), C::Rung::Formal, C::Became::Done, ActionContent::Agency::School, 4}, {may(2), may(2), C::Rung::Praise, {}, {}, {}}};
    out.actions = {3, 1, 2, 5};
    return out;
}

/// Entry `number` of the officer: counted on that day of May.
BookEntry counted(std::uint8_t number, unsigned day, std::uint16_t unread = 0, SeatId seat = iroSeat)
{
    C content;
    content.day = may(day);
    if (unread) content.unread = {unread, 0, 1};
    return said(number, seat, Kind::Counts, *content.encode());
}

} // namespace

class TestCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCountedComesBack()
    {
        comesBack(full());
        C least;
        least.day = may(21);
        comesBack(least);
    }
    void nothingIsWrittenThatNoReaderWouldTake()
    {
        const auto with = [](auto change) {
            auto out = full();
            change(out);
            return out;
        };
        refuses(with([](C &c) { c.day = {}; }), Code::Invalid);
        refuses(with([](C &c) { c.reviews[0].state = C::State::Planned; }), Code::Invalid);
        refuses(with([](C &c) { c.reviews[0].because = ReviewContent::Because::Court; }), Code::Invalid);
        refuses(with([](C &c) { c.reviews[1].listened = C::Value::Yes; }), Code::Invalid);
        refuses(with([](C &c) { c.reviews[1].alone = C::Alone::Alone; }), Code::Invalid);
        refuses(with([](C &c) { std::swap(c.reviews[0].day, c.reviews[1].day); }), Code::Invalid);
        refuses(with([](C &c) { c.unread.over = 5; }), Code::Invalid);
        refuses(with([](C &c) { c.unread.number = 0; }), Code::Invalid);
        refuses(with([](C &c) { c.owed.number = C::mostNumber + 1; }), Code::Invalid);
        refuses(with([](C &c) { c.answers[1].day = may(2); }), Code::Invalid);
        refuses(with([](C &c) { c.raised[0].stepped = CivilDay{std::chrono::year(2026), std::chrono::April, std::chrono::day(30)}; }), Code::Invalid);
        refuses(with([](C &c) { c.raised[1].settledAfter = 1; }), Code::Invalid);
        refuses(with([](C &c) { c.actions.carried = 0; }), Code::Invalid);
        refuses(with([](C &c) { c.actions.open = 0; }), Code::Invalid);
        refuses(with([](C &c) { c.reviews.assign(65, c.reviews[0]); }), Code::TooBig);
        refuses(with([](C &c) { c.answers.assign(257, c.answers[0]); }), Code::TooBig);
        refuses(with([](C &c) { c.raised.assign(65, c.raised[1]); }), Code::TooBig);
    }
    void thereIsNoPlaceForAWordInIt()
    {
        // Every key that there is holds numbers; text in any of them is damage.
        for (std::uint64_t key = 1; key <= 9; ++key) {
            cbor::Writer map;
            map.map(key == 1 ? 2 : 3).unsignedInt(0).unsignedInt(std::uint64_t(Kind::Counts));
            if (key != 1) map.unsignedInt(1).integer(20'594);
            map.unsignedInt(key).text("Amina");
            QCOMPARE(C::decode(map.take()).code(), Code::Corrupt);
        }
    }
    void onlyAnOfficerCounts()
    {
        for (const auto role : {Role::Child, Role::Carer, Role::SocialWorker, Role::Advocate, Role::Duty, Role::Manager, Role::Records}) QVERIFY(!mayAuthor(role, Kind::Counts));
        QVERIFY(mayAuthor(Role::Iro, Kind::Counts));
    }
    void aWeekBeginsOnMonday()
    {
        QCOMPARE(mondayOf(may(18)), may(18));
        QCOMPARE(mondayOf(may(24)), may(18));
        QCOMPARE(mondayOf(may(25)), may(25));
        const auto newYear = CivilDay{std::chrono::year(2027), std::chrono::January, std::chrono::day(1)};
        QCOMPARE(mondayOf(newYear), (CivilDay{std::chrono::year(2026), std::chrono::December, std::chrono::day(28)}));
    }
    void twoDevicesInOneWeekAreOneRowWhateverOrderTheyComeIn()
    {
        std::vector<BookEntry> entries{counted(1, 18, 1), counted(2, 20, 2), counted(3, 20, 3), counted(4, 24, 4, 9), counted(5, 25, 5), counted(6, 12, 6)};
        std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.ref < b.ref; });
        do {
            const auto book = project(7, entries);
            const auto weeks = book.counts().weeks();
            QCOMPARE(weeks.size(), std::size_t(3));
            QCOMPARE(weeks[0].told.content.unread.number, std::uint16_t(5));
            QCOMPARE(weeks[1].told.content.unread.number, std::uint16_t(4)); // the latest day, by whichever officer
            QCOMPARE(weeks[1].by, SeatId(9));
            QCOMPARE(weeks[2].told.content.unread.number, std::uint16_t(6));
            QVERIFY(book.counts().newest() == weeks[0]);
        } while (std::next_permutation(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.ref < b.ref; }));
    }
    void ofOneDayTheLatestEntryHolds()
    {
        const std::vector<BookEntry> entries{counted(3, 20, 3), counted(2, 20, 2)};
        QCOMPARE(project(7, entries).counts().newest()->told.content.unread.number, std::uint16_t(3));
    }
    void whatCannotBeReadIsCountedAndWhatWasTakenBackIsNot()
    {
        auto odd = counted(1, 25);
        odd.content.pop_back();
        const std::vector<BookEntry> entries{odd, counted(2, 20, 2), counted(3, 12, 3), takenBack(4, refOf(2, iroSeat))};
        const auto book = project(7, entries);
        QCOMPARE(book.counts().notShown(), std::size_t(1));
        QCOMPARE(book.counts().weeks().size(), std::size_t(1));
        QCOMPARE(book.counts().newest()->told.content.unread.number, std::uint16_t(3));
    }
    void whatWasPutOffAndThenHeldIsSaidTwice()
    {
        ReviewId id;
        id.bytes.fill(1);
        ReviewContent putOff{id, ReviewContent::State::PutOff, may(5), {}, "", {}, {}, "Kim is ill."};
        putOff.because = ReviewContent::Because::Worker;
        const ReviewContent held{id, ReviewContent::State::Held, may(20), {}, "", {}, {}, ""};
        const auto one = said(2, iroSeat, Kind::Review, *held.encode()), other = said(1, iroSeat, Kind::Review, *putOff.encode());
        const std::vector<BookEntry> both{one, other};
        const auto book = project(iroSeat, both);
        QCOMPARE(book.meeting().reviews().size(), std::size_t(1));
        QCOMPARE(book.meeting().reviewsSaid().size(), std::size_t(2));
        QVERIFY(book.meeting().reviewsSaid().front().content == putOff);
    }
};

QTEST_GUILESS_MAIN(TestCounts)
#include "tst_counts.moc"
