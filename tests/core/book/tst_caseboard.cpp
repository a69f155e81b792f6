// SPDX-License-Identifier: Apache-2.0
// The case as it stands is a function of the entries held, whatever order they come in: FORMAT.md §8.8.
#include "core/book/caseboard.h"
#include "tests/core/book/saidentries.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace pipit;
using namespace pipit::test;
using State = ActionStands::State;
using Outcome = AgreedContent::Outcome;
using Progress = ProgressContent::State;

namespace {

constexpr CivilDay may21{std::chrono::year(2026), std::chrono::May, std::chrono::day(21)};

template <class AnyId>
AnyId idOf(std::uint8_t byte)
{
    AnyId id;
    id.bytes.fill(byte);
    return id;
}
EnvHash hashOf(std::uint8_t number)
{
    return idOf<EnvHash>(number);
}

using Numbers = std::vector<std::uint8_t>;
std::vector<EnvHash> hashesOf(const Numbers &numbers)
{
    std::vector<EnvHash> out;
    for (const auto number : numbers) out.push_back(hashOf(number));
    return out;
}

BookEntry byIro(std::uint8_t number, Kind kind, const auto &content, std::optional<EntryRef> target = {})
{
    return said(number, iroSeat, kind, *content.encode(), target);
}
BookEntry action(std::uint8_t number, const Numbers &instead = {}, std::optional<std::uint8_t> carriesOn = {}, std::optional<EntryRef> target = {}, CivilDay by = june5)
{
    ActionContent out{"Ring Ella’s mum", "Kim", by, "Amina has seen Ella", {}, {}, {}, "", {}, {}, "", hashesOf(instead)};
    if (carriesOn) out.rolledFrom = hashOf(*carriesOn), out.rolledBecause = "Nobody answered.";
    return byIro(number, Kind::Action, out, target);
}
BookEntry decision(std::uint8_t number, const Numbers &instead = {}, DecisionContent::About about = DecisionContent::About::Permanence)
{
    return byIro(number, Kind::Decision, DecisionContent{about, "Amina stays with Jo.", may21, {}, false, hashesOf(instead)});
}
BookEntry agreed(std::uint8_t number, EntryRef target, Outcome outcome, SeatId by = workerSeat)
{
    return said(number, by, Kind::Agreed, *AgreedContent{outcome, "It is too far.", may21, "", false}.encode(), target);
}
BookEntry progress(std::uint8_t number, EntryRef target, Progress state)
{
    return said(number, workerSeat, Kind::Progress, *ProgressContent{state, "The form is lost.", june5}.encode(), target);
}
BookEntry visit(std::uint8_t number, std::uint8_t id, CivilDay day, std::optional<std::uint16_t> minute = {}, bool struckOut = false)
{
    VisitContent out{idOf<VisitId>(id), VisitContent::Outcome::NotWanted, day, minute, {}, {}, {}, {}, "", "", {}, struckOut};
    return byIro(number, Kind::Visit, out);
}
BookEntry note(std::uint8_t number, std::optional<std::uint8_t> instead = {})
{
    NoteContent out;
    out.day = may21;
    if (instead) out.instead = hashOf(*instead);
    return byIro(number, Kind::Note, out);
}
BookEntry gone(std::uint8_t number, std::uint8_t target)
{
    return takenBack(number, refOf(target, iroSeat));
}
EntryRef iros(std::uint8_t number)
{
    return refOf(number, iroSeat);
}

CaseBoard boardOf(const std::vector<BookEntry> &entries)
{
    CaseBoard board;
    for (const auto &entry : entries) board.add(entry);
    return board;
}

/// All that a board shows, to be compared.
auto shown(const CaseBoard &board)
{
    return std::make_tuple(board.facts(), board.visits(), board.notes(), board.actions(), board.decisions(), board.held(idOf<ReviewId>(1)), board.code(idOf<ReviewId>(1)),
                           board.meetingSet(idOf<ReviewId>(1), 0), board.live(), board.concerns(), board.notShown());
}

std::vector<std::uint8_t> numbersOf(const auto &all)
{
    std::vector<std::uint8_t> out;
    for (const auto &one : all) {
        if constexpr (requires { one.action; }) out.push_back(one.action.ref.hash.bytes[0]);
        else if constexpr (requires { one.decision; }) out.push_back(one.decision.ref.hash.bytes[0]);
        else out.push_back(one.ref.hash.bytes[0]);
    }
    return out;
}

ActionStands only(const CaseBoard &board)
{
    const auto all = board.actions();
    return all.size() == 1 ? all.front() : ActionStands{};
}

} // namespace

class TestCaseBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderOfArrivalShowsTheSame()
    {
        const std::vector<BookEntry> entries{action(1), action(2, {1}), action(3, {1}, {}, refOf(9, iroSeat)), agreed(4, iros(1), Outcome::Agreed), progress(5, refOf(4, workerSeat), Progress::NotDone),
                                             action(6, {}, 3), gone(7, 2)};
        const auto wanted = shown(boardOf(entries));
        QCOMPARE(numbersOf(boardOf(entries).actions()), (Numbers{6, 3}));
        std::vector<std::size_t> order{0, 1, 2, 3, 4, 5, 6};
        do {
            CaseBoard some;
            for (const auto at : order) some.add(entries[at]);
            QVERIFY(shown(some) == wanted);
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void aLargeCaseIsTheSameInRandomOrders()
    {
        std::mt19937 random(8); // NOLINT: the same each time
        std::vector<BookEntry> entries;
        const auto some = [&](std::uint8_t below) { return std::uint8_t(1 + random() % below); };
        for (std::uint8_t n = 1; n < 200; ++n) {
            const auto before = some(n);
            switch (random() % 12) {
            case 0: entries.push_back(byIro(n, Kind::Case, CaseContent{may21, {}, "", "", "", n % 2 == 0})); break;
            case 1: entries.push_back(visit(n, some(5), may21, std::uint16_t(n), n % 3 == 0)); break;
            case 2: entries.push_back(note(n, n > 1 ? std::optional(before) : std::nullopt)); break;
            case 3: entries.push_back(decision(n, {before})); break;
            case 4: entries.push_back(action(n, {before})); break;
            case 5: entries.push_back(action(n, {}, before, refOf(some(200), iroSeat))); break;
            case 6: entries.push_back(agreed(n, iros(before), n % 2 ? Outcome::Agreed : Outcome::Refused)); break;
            case 7: entries.push_back(progress(n, n % 2 ? iros(before) : refOf(before, workerSeat), Progress(1 + n % 4))); break;
            case 8: entries.push_back(gone(n, before)); break;
            case 9: entries.push_back(byIro(n, Kind::MeetingSet, MeetingSetContent{idOf<ReviewId>(1), std::uint8_t(n % 2), {refOf(before)}})); break;
            case 10: entries.push_back(byIro(n, Kind::Held, HeldContent{idOf<ReviewId>(1), 1, {}, {}, 0, {}, {}})); break;
            default: entries.push_back(byIro(n, Kind::Code, CodeContent{idOf<ReviewId>(1), may21, std::uint8_t(n % 8), {}})); break;
            }
        }
        const auto wanted = shown(boardOf(entries));
        QVERIFY(std::get<3>(wanted).size() > 3 && std::get<4>(wanted).size() > 3);
        for (int i = 0; i < 50; ++i) {
            std::shuffle(entries.begin(), entries.end(), random);
            QVERIFY(shown(boardOf(entries)) == wanted);
        }
        entries.insert(entries.end(), entries.begin(), entries.begin() + 40); // what comes twice
        QVERIFY(shown(boardOf(entries)) == wanted);
    }

    void whatTwoDevicesMadeOfOneIsShownTwiceUntilOneIsWrittenForBoth()
    {
        std::vector entries{action(1), action(2, {1}), action(3, {1})};
        auto all = boardOf(entries).actions();
        QCOMPARE(numbersOf(all), (Numbers{2, 3}));
        QVERIFY(all[0].contested && all[1].contested);
        entries.push_back(action(4, {2, 3}));
        QCOMPARE(numbersOf(boardOf(entries).actions()), Numbers{4});
        QVERIFY(!only(boardOf(entries)).contested);
        std::vector decisions{decision(1), decision(2, {1}), decision(3, {1})};
        QVERIFY(boardOf(decisions).decisions().at(1).contested);
        decisions.push_back(decision(4, {2, 3}));
        QCOMPARE(numbersOf(boardOf(decisions).decisions()), Numbers{4});
        QVERIFY(!boardOf(decisions).decisions()[0].contested);
    }

    void oneThatWasChangedTwiceOnOneDeviceStillContestsTheOther()
    {
        const auto all = boardOf({action(1), action(2, {1}), action(3, {1}), action(4, {2})}).actions();
        QCOMPARE(numbersOf(all), (Numbers{3, 4}));
        QVERIFY(all[0].contested && all[1].contested);
        // Settled while a third device still changed one of the two.
        const auto again = boardOf({action(1), action(2, {1}), action(3, {1}), action(4, {2, 3}), action(5, {3})}).actions();
        QCOMPARE(numbersOf(again), (Numbers{4, 5}));
        QVERIFY(again[0].contested && again[1].contested);
        // Neither has the first: the one that both name is enough.
        QVERIFY(boardOf({action(2, {1}), action(3, {1})}).actions().at(0).contested);
    }

    void contestedOnesStandOneAfterAnother()
    {
        const auto later = CivilDay{std::chrono::year(2026), std::chrono::July, std::chrono::day(1)};
        const auto board = boardOf({action(1), action(2, {1}, {}, {}, later), action(3, {1}), action(4, {}, {}, {}, std::chrono::sys_days(june5) + std::chrono::days(1)), action(5, {}, {}, {}, may21)});
        QCOMPARE(numbersOf(board.actions()), (Numbers{5, 2, 3, 4}));
        const auto decided = boardOf({decision(1), decision(2, {1}, DecisionContent::About::Other), decision(3, {1}), decision(4, {}, DecisionContent::About::Health)});
        QCOMPARE(numbersOf(decided.decisions()), (Numbers{4, 2, 3}));
    }

    void aVersionThatWasTakenBackLeavesTheOneBefore()
    {
        QCOMPARE(numbersOf(boardOf({action(1), action(2, {1}), gone(3, 2)}).actions()), Numbers{1});
        QVERIFY(boardOf({action(1), gone(3, 1)}).actions().empty());
        // One that stands in its place keeps the places of those before.
        QCOMPARE(numbersOf(boardOf({action(1), action(2, {1}), action(4, {2}), gone(3, 2)}).actions()), Numbers{4});
        QVERIFY(!only(boardOf({action(1), action(2, {1}), action(3, {1}), gone(4, 3)})).contested);
    }

    void howFarItIsIsTheLatestWordOnItAndOnTheOneBefore()
    {
        std::vector entries{action(1)};
        QVERIFY(only(boardOf(entries)).state == State::AskedFor && only(boardOf(entries)).stateBy == 0 && only(boardOf(entries)).open());
        entries.push_back(agreed(2, iros(1), Outcome::Agreed));
        QVERIFY(only(boardOf(entries)).state == State::Agreed && only(boardOf(entries)).stateBy == workerSeat);
        QVERIFY(only(boardOf(entries)).stateRef == refOf(2, workerSeat) && only(boardOf(entries)).stateDay == may21);
        entries.push_back(progress(3, refOf(2, workerSeat), Progress::Doing)); // of the agreement
        QVERIFY(only(boardOf(entries)).state == State::Doing && only(boardOf(entries)).stateDay == june5);
        entries.push_back(action(4, {1}));
        QVERIFY(only(boardOf(entries)).state == State::Doing); // another wording undoes nothing
        entries.push_back(action(5, {4}));
        QVERIFY(only(boardOf(entries)).state == State::Doing);
        entries.push_back(progress(6, iros(5), Progress::ToldInPerson));
        QVERIFY(only(boardOf(entries)).state == State::Doing); // says nothing of how far it is
        entries.push_back(progress(7, iros(1), Progress::NotDone)); // by somebody who still had the first
        QVERIFY(only(boardOf(entries)).state == State::NotDone && !only(boardOf(entries)).open());
        QCOMPARE(only(boardOf(entries)).stateWords, std::string("The form is lost."));
        entries.push_back(takenBack(8, refOf(7, workerSeat)));
        QVERIFY(only(boardOf(entries)).state == State::Doing);
    }

    void itIsAsFarAsWhatTheChildAskedForIs()
    {
        const auto asked = said(1, iroSeat, Kind::Asked, *AskedContent{"Can Amina see Ella?", ""}.encode(), refOf(9));
        std::vector entries{asked, action(2, {}, {}, iros(1)), agreed(3, iros(1), Outcome::Refused)};
        QVERIFY(only(boardOf(entries)).state == State::Refused && only(boardOf(entries)).from == iros(1));
        QVERIFY(!only(boardOf(entries)).open());
        entries.push_back(agreed(4, iros(1), Outcome::Agreed));
        entries.push_back(progress(5, refOf(4, workerSeat), Progress::NotDone));
        QVERIFY(only(boardOf(entries)).state == State::NotDone);
        // Carried on at the next review: what was not done before says nothing of it, what was agreed still holds.
        entries.push_back(action(6, {}, 2, iros(1)));
        auto all = boardOf(entries).actions();
        QCOMPARE(numbersOf(all), (Numbers{6, 2}));
        QVERIFY(all[0].state == State::Agreed && all[0].open());
        QVERIFY(all[1].carriedOn && !all[1].open());
        entries.push_back(progress(7, refOf(4, workerSeat), Progress::Done));
        QVERIFY(boardOf(entries).actions().at(0).state == State::Done);
    }

    void whatIsCarriedOnCountsEachTimeAndSaysWhy()
    {
        const auto board = boardOf({action(1, {}, {}, {}, may21), action(2, {}, 1), action(3, {}, 2)});
        const auto all = board.actions();
        QCOMPARE(numbersOf(all), (Numbers{3, 1, 2}));
        QCOMPARE(all[0].rolls.size(), 2u);
        QVERIFY(all[0].rolls[0].from == iros(1) && all[0].rolls[0].by == may21 && all[0].rolls[1].from == iros(2));
        QCOMPARE(all[0].rolls[1].because, std::string("Nobody answered."));
        QVERIFY(!all[0].carriedOn && all[1].carriedOn && all[2].carriedOn);
        // The first is not held here: how often is still known, from when is not.
        const auto part = boardOf({action(2, {}, 1), action(3, {}, 2)}).actions().at(0);
        QCOMPARE(part.rolls.size(), 2u);
        QVERIFY(part.rolls[0].from == EntryRef{} && !part.rolls[0].by.ok());
    }

    void aVersionOfOneThatWasCarriedOnIsCarriedOnToo()
    {
        const auto all = boardOf({action(1), action(2, {}, 1), action(3, {1})}).actions(); // written where the second had not come yet
        QCOMPARE(numbersOf(all), (Numbers{2, 3}));
        QVERIFY(all[1].carriedOn);
        // Only one that stands carries on.
        QVERIFY(!boardOf({action(1), action(2, {}, 1), action(4, {2})}).actions().at(0).carriedOn);
        QVERIFY(!only(boardOf({action(1), action(2, {}, 1), gone(3, 2)})).carriedOn);
    }

    void ofAVisitTheLatestWordHolds()
    {
        const auto board = boardOf({visit(1, 1, may21, 600), visit(2, 2, june5), visit(3, 1, may21, 700), visit(4, 3, may21, 800), visit(5, 3, may21, 800, true)});
        QCOMPARE(numbersOf(board.visits()), (Numbers{2, 3})); // newest day first; the third was struck out
        QCOMPARE(numbersOf(boardOf({visit(4, 3, may21), visit(5, 3, may21, {}, true), visit(6, 3, may21)}).visits()), Numbers{6});
        QCOMPARE(numbersOf(boardOf({visit(4, 3, may21), visit(5, 3, may21, {}, true), gone(6, 5)}).visits()), Numbers{4});
    }

    void aNoteIsLeftOutWhereAnotherStandsInItsPlace()
    {
        QCOMPARE(numbersOf(boardOf({note(1), note(2, 1), note(3)}).notes()), (Numbers{3, 2}));
        QCOMPARE(numbersOf(boardOf({note(1), note(2, 1), gone(4, 2)}).notes()), Numbers{1});
        QCOMPARE(numbersOf(boardOf({note(1), note(2, 1), note(3, 2), gone(4, 2)}).notes()), Numbers{3});
        QCOMPARE(numbersOf(boardOf({note(1), note(2, 1), note(3, 1)}).notes()), (Numbers{3, 2})); // of two devices both
    }

    void ofFactsSetsCodesAndHowItWasHeldTheLatestHolds()
    {
        const auto set = [](std::uint8_t number, std::uint8_t part, SeatId by) {
            return said(number, by, Kind::MeetingSet, *MeetingSetContent{idOf<ReviewId>(1), part, {refOf(number)}}.encode());
        };
        const auto code = [](std::uint8_t number, std::uint8_t review, std::uint8_t value) {
            return byIro(number, Kind::Code, CodeContent{idOf<ReviewId>(review), may21, value, {}});
        };
        const auto facts = [](std::uint8_t number, const char *living) {
            return byIro(number, Kind::Case, CaseContent{{}, {}, "", living, "", false});
        };
        const auto board =
            boardOf({set(3, 0, childSeat), set(2, 0, iroSeat), set(4, 1, childSeat), set(9, 2, iroSeat), gone(10, 9),
                     code(5, 1, 1), code(6, 1, 2), code(7, 2, 3), facts(12, "Jo"), facts(11, "Ann"),
                     byIro(13, Kind::Held, HeldContent{idOf<ReviewId>(1), 1, {}, {}, 0, {}, {}})});
        QVERIFY(board.meetingSet(idOf<ReviewId>(1), 0)->content.pages.at(0) == refOf(3));
        QVERIFY(board.meetingSet(idOf<ReviewId>(1), 1)->ref == refOf(4));
        QVERIFY(!board.meetingSet(idOf<ReviewId>(1), 2) && !board.meetingSet(idOf<ReviewId>(2), 0));
        QCOMPARE(board.code(idOf<ReviewId>(1))->content.code, std::uint8_t(2));
        QCOMPARE(board.code(idOf<ReviewId>(2))->content.code, std::uint8_t(3));
        QCOMPARE(board.facts()->content.living, std::string("Jo"));
        QVERIFY(board.held(idOf<ReviewId>(1)) && !board.held(idOf<ReviewId>(2)));
    }

    void whichPagesWereLookedAtIsWhatHeldNamesAndElseTheSetsOfItsParts()
    {
        const auto set = byIro(3, Kind::MeetingSet, MeetingSetContent{idOf<ReviewId>(1), 2, {refOf(1), refOf(2)}});
        const auto held = [](std::uint8_t bits, std::vector<EntryRef> shown) {
            return byIro(4, Kind::Held, HeldContent{idOf<ReviewId>(1), bits, {}, {}, 0, {}, std::move(shown)});
        };
        const auto looked = [&](const BookEntry &how) { return boardOf({set, how}).pagesShown(idOf<ReviewId>(1)); };
        QCOMPARE(looked(held(HeldContent::wasThere, {})),
                 std::set<EntryRef>()); // they might have been shown, and were not
        QCOMPARE(looked(held(HeldContent::pagesShown, {})), (std::set{refOf(1), refOf(2)}));
        QCOMPARE(looked(held(HeldContent::pagesShown, {refOf(2)})), std::set{refOf(2)});
        QVERIFY(boardOf({set}).pagesShown(idOf<ReviewId>(1)).empty());
    }

    void whatWasMadeTogetherComesOldestFirstAndAWorryNewestFirst()
    {
        const auto live = [](std::uint8_t number) { return byIro(number, Kind::Live, LiveContent{idOf<ReviewId>(1), 0, "Ella", false, {}}); };
        const auto worry = [](std::uint8_t number) { return byIro(number, Kind::Concern, ConcernContent{"x", 1, "", {}, ""}); };
        const auto board = boardOf({live(2), live(1), worry(3), worry(4), live(5), gone(6, 5)});
        QCOMPARE(numbersOf(board.live()), (Numbers{1, 2}));
        QCOMPARE(numbersOf(board.concerns()), (Numbers{4, 3}));
    }

    void whatCannotBeReadIsCountedAndHidesNothing()
    {
        auto broken = action(2, {1});
        broken.content = {0xff};
        auto newer = byIro(3, Kind::Held, HeldContent{idOf<ReviewId>(1), 1, {}, {}, 0, {}, {}});
        newer.content[0] = 0xa4; // three keys more
        newer.content.insert(newer.content.end(), {0x07, 0x01});
        const auto board = boardOf({action(1), broken, newer, note(4)});
        QCOMPARE(board.notShown(), 2u);
        QCOMPARE(numbersOf(board.actions()), Numbers{1});
        QCOMPARE(boardOf({broken, gone(5, 2)}).notShown(), 0u);
        QVERIFY(numbersOf(boardOf({said(1, childSeat, Kind::Wish, {0xff})}).live()).empty());
        QCOMPARE(boardOf({said(1, childSeat, Kind::Wish, {0xff})}).notShown(), 0u); // another board's
    }
};

QTEST_GUILESS_MAIN(TestCaseBoard)
#include "tst_caseboard.moc"
