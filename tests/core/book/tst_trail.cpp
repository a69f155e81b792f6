// SPDX-License-Identifier: Apache-2.0
// What became of each thing she asked for is a function of the entries held, whatever order they came in.
#include "core/book/pagecodec.h"
#include "tests/core/book/saidentries.h"

#include <QTest>

#include <algorithm>

using namespace pipit;
using namespace pipit::test;
using What = TrailStep::What;

namespace {

BookEntry wish(std::uint8_t number, WishContent::Topic topic, std::uint8_t choice = 0, bool withdrawn = false)
{
    return said(number, childSeat, Kind::Wish, *WishContent{topic, choice, "", {}, {}, withdrawn}.encode());
}
BookEntry request(std::uint8_t number, const char *words)
{
    return said(number, childSeat, Kind::Request, *RequestContent{RequestContent::What::SortThis, words, "", "", {}}.encode());
}
BookEntry asked(std::uint8_t number, EntryRef target)
{
    return said(number, iroSeat, Kind::Asked, *AskedContent{"Can Amina see Ella?", "Kim's manager"}.encode(), target);
}
BookEntry answer(std::uint8_t number, EntryRef target, AnswerContent::Verdict verdict, bool inPerson = false)
{
    return said(number, iroSeat, Kind::Answer, *AnswerContent{verdict, "The hall is shut.", june5, inPerson}.encode(), target);
}
BookEntry agreed(std::uint8_t number, EntryRef target, AgreedContent::Outcome outcome, bool inPerson = false)
{
    return said(number, workerSeat, Kind::Agreed, *AgreedContent{outcome, "It is too far.", june5, "Kim, by phone", inPerson}.encode(), target);
}
BookEntry progress(std::uint8_t number, EntryRef target, ProgressContent::State state)
{
    return said(number, iroSeat, Kind::Progress, *ProgressContent{state, "The form is lost.", {}}.encode(), target);
}
BookEntry disagree(std::uint8_t number, EntryRef target)
{
    return said(number, childSeat, Kind::Disagree, *DisagreeContent{DisagreeContent::What::NotWhatISaid, "I said Ella."}.encode(), target);
}

Trails trails(const std::vector<BookEntry> &entries, SeatId eyes = childSeat)
{
    Trails out(eyes);
    for (const auto &entry : entries) out.add(entry);
    return out;
}

std::vector<What> whats(const Trail &trail)
{
    std::vector<What> out;
    for (const auto &step : trail.steps) out.push_back(step.what);
    return out;
}

} // namespace

class TestTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderOfArrivalTellsTheSame()
    {
        const std::vector<BookEntry> entries{request(1, "See Ella"), asked(2, refOf(1)), agreed(3, refOf(2, iroSeat), AgreedContent::Outcome::Agreed),
                                             progress(4, refOf(3, workerSeat), ProgressContent::State::NotDone), disagree(5, refOf(4, iroSeat)), takenBack(6, refOf(1))};
        const auto wanted = trails(entries).all();
        QCOMPARE(wanted.size(), 1u);
        QCOMPARE(whats(wanted[0]), (std::vector{What::Asked, What::AskedFor, What::Agreed, What::NotDone, What::NotWhatISaid}));
        QCOMPARE(wanted[0].now, What::NotDone);
        QVERIFY(wanted[0].takenBack);
        QCOMPARE(wanted[0].steps[0].words, std::string("See Ella"));
        QCOMPARE(wanted[0].steps[1].other, std::string("Kim's manager"));
        std::vector<std::size_t> order{0, 1, 2, 3, 4, 5};
        do {
            Trails some(childSeat);
            for (const auto at : order) some.add(entries[at]);
            QVERIFY(some.all() == wanted);
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void whatComesTwiceIsToldOnce()
    {
        const auto entries = std::vector{request(1, "Shoes"), asked(2, refOf(1)), asked(2, refOf(1)), request(1, "Shoes")};
        QCOMPARE(whats(trails(entries).all().at(0)), (std::vector{What::Asked, What::AskedFor}));
    }

    void anAnswerForTellingSaysNothingUntilSomebodyTold()
    {
        std::vector entries{request(1, "See Ella"), asked(2, refOf(1)), agreed(3, refOf(2, iroSeat), AgreedContent::Outcome::Refused, true),
                            answer(4, refOf(3, workerSeat), AnswerContent::Verdict::NoBecause)};
        const auto before = trails(entries).all().at(0);
        QCOMPARE(whats(before), (std::vector{What::Asked, What::AskedFor, What::Waits})); // nor what was said to it
        QVERIFY(before.waitsForTelling);
        QCOMPARE(before.now, What::Waits);
        QVERIFY(before.steps[2].closed);
        QVERIFY(before.steps[2].words.empty() && before.steps[2].other.empty() && !before.steps[2].day);

        QVERIFY(!trails(entries, iroSeat).all().at(0).waitsForTelling); // only her own eyes wait
        QCOMPARE(trails(entries, iroSeat).all().at(0).steps[2].words, std::string("It is too far."));

        Trails alone = trails(entries);
        alone.openedAlone(refOf(3, workerSeat));
        QCOMPARE(alone.all().at(0).now, What::NoBecause);
        QCOMPARE(alone.all().at(0).steps[2].what, What::Refused);

        entries.push_back(progress(5, refOf(3, workerSeat), ProgressContent::State::ToldInPerson));
        const auto told = trails(entries).all().at(0);
        QCOMPARE(whats(told), (std::vector{What::Asked, What::AskedFor, What::Refused, What::NoBecause, What::ToldInPerson}));
        QCOMPARE(told.now, What::NoBecause); // telling moves nothing
        QVERIFY(!told.waitsForTelling);
    }

    void openingOneAnswerOpensNoOther()
    {
        Trails some = trails({request(1, "See Ella"), answer(2, refOf(1), AnswerContent::Verdict::NoBecause, true), answer(3, refOf(1), AnswerContent::Verdict::NotYet, true)});
        some.openedAlone(refOf(2, iroSeat));
        QCOMPARE(whats(some.all().at(0)), (std::vector{What::Asked, What::NoBecause, What::Waits}));
    }

    void whatCannotBeReadIsSaidToBeThere()
    {
        auto broken = asked(2, refOf(1));
        broken.content.pop_back();
        const auto later = said(3, iroSeat, Kind::Action, cbor::Writer().map(0).take(), refOf(1));
        const auto beside = said(4, iroSeat, Kind::Note, cbor::Writer().map(0).take(), refOf(1));
        const auto trail = trails({request(1, "Shoes"), broken, later, beside, answer(5, refOf(3, iroSeat), AnswerContent::Verdict::Yes)}).all().at(0);
        QCOMPARE(whats(trail), (std::vector{What::Asked, What::NotShown, What::NotShown, What::Yes})); // what hangs on it is still found
        auto brokenAsk = request(1, "Shoes");
        brokenAsk.content = {0xff};
        const auto kept = trails({brokenAsk, answer(2, refOf(1), AnswerContent::Verdict::ThankYou)}).all().at(0);
        QVERIFY(!kept.readable);
        QCOMPARE(kept.now, What::ThankYou);
    }

    void aLaterWishTakesThePlaceOfAnEarlierThatNobodyAnswered()
    {
        using Topic = WishContent::Topic;
        std::vector entries{wish(1, Topic::Where, 1), wish(2, Topic::When, 1), wish(3, Topic::Where, 2)};
        QCOMPARE(trails(entries).all().size(), 2u);
        QVERIFY(trails(entries).all().at(0).ask == refOf(3));
        entries.push_back(answer(4, refOf(1), AnswerContent::Verdict::NoBecause));
        QCOMPARE(trails(entries).all().size(), 3u); // the answer to it is not lost
        entries.push_back(wish(5, Topic::Where, 0, true));
        QCOMPARE(trails(entries).all().size(), 2u); // she asks for it no more
        QCOMPARE(trails(entries).unanswered(), 1u);
    }

    void aWishThatWasTakenBackLeavesTheOneBeforeInItsPlace()
    {
        using Topic = WishContent::Topic;
        std::vector entries{wish(1, Topic::Where, 1), wish(2, Topic::Where, 2), takenBack(3, refOf(2))};
        const auto all = trails(entries).all();
        QCOMPARE(all.size(), 2u);
        QVERIFY(all[0].ask == refOf(2) && all[0].takenBack);
        QVERIFY(all[1].ask == refOf(1) && !all[1].takenBack);
        QCOMPARE(trails(entries).unanswered(), 1u); // hers, that holds again
        entries.push_back(wish(4, Topic::Where, 3));
        QCOMPARE(trails(entries).all().size(), 1u);
    }

    void aPageIsAnAskByItsUseOrByItsAnswer()
    {
        Page what;
        auto plain = said(1, childSeat, Kind::Page, encodePage(what)->content);
        auto sort = said(2, childSeat, Kind::Page, encodePage(what)->content);
        sort.use = Use::PleaseSortThis;
        QCOMPARE(trails({plain, sort}).all().size(), 1u);
        const auto both = trails({plain, sort, answer(3, refOf(1), AnswerContent::Verdict::ThankYou)});
        QCOMPARE(both.all().size(), 2u);
        QCOMPARE(both.unanswered(), 1u);
        QVERIFY(both.askOf(refOf(3, iroSeat)) == refOf(1));
        QVERIFY(!both.askOf(refOf(9)));
    }

    void targetsThatRunInACircleEnd()
    {
        auto a = asked(2, refOf(3, iroSeat)), b = asked(3, refOf(2, iroSeat));
        auto self = request(1, "Shoes");
        self.target = refOf(1);
        const auto some = trails({self, a, b});
        QCOMPARE(some.all().size(), 1u);
        QVERIFY(!some.askOf(refOf(2, iroSeat)));
        QVERIFY(some.askOf(refOf(1)) == refOf(1));
    }

    void whereEachOfHerEntriesIsNeedsItsOwnEvidence()
    {
        Book book(childSeat);
        book.add(request(1, "Shoes"));
        QCOMPARE(book.delivery(refOf(1)).state, ShareState::WaitingToGo);
        book.posted(refOf(1).hash);
        QCOMPARE(book.delivery(refOf(1)).state, ShareState::Posted);
        BookEntry receipt = said(2, iroSeat, Kind::Page, ReceiptContent{ReceiptKind::Seen, {refOf(1)}}.encode());
        receipt.type = EntryType::Receipt;
        receipt.kind.reset();
        book.add(receipt);
        QCOMPARE(book.delivery(refOf(1)).state, ShareState::Seen);
        QCOMPARE(book.delivery(refOf(1)).readers.at(0).seat, iroSeat);
        QCOMPARE(book.delivery(refOf(7)).state, ShareState::WaitingToGo);
        QCOMPARE(book.trails().unanswered(), 1u); // seen is not answered
    }
};

QTEST_GUILESS_MAIN(TestTrail)
#include "tst_trail.moc"
