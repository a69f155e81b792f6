// SPDX-License-Identifier: Apache-2.0
// What one child's line in the officer's list says: what is due, why on that day, who was seen alone, and what else.
#include "app/iro/waitinglist.h"
#include "tests/app/iro/cases.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test::cases;
using namespace Qt::StringLiterals;
using State = ReviewContent::State;
using Turn = DueLine::Turn;

class TestDueLine : public QObject
{
    Q_OBJECT

    static CaseBrief::Visit visit(CivilDay day, VisitContent::Outcome outcome, bool alone, std::optional<ReviewId> review = {})
    {
        return {day, outcome, alone, review};
    }
    static CaseBrief::Action action(CivilDay by, int rolls = 0) { return {by, "school place.", "Kim", "off sick", rolls}; }
    static std::vector<WaitingList::Row> waiting(const CaseBrief &brief, int voiceMs = 0)
    {
        return WaitingList::rowsOf(brief, today, {}, [voiceMs](const EntryRef &) { return voiceMs; });
    }

private Q_SLOTS:
    void aLateReviewSaysHowLateAndWhyOnThatDay()
    {
        const auto leo = line(withHeld(child(), 2025y / November / 7));
        QCOMPARE(leo.due, u"Review 7 days late"_s);
        QCOMPARE(leo.why, u"6 months from 7 November 2025"_s);
        QCOMPARE(leo.turn, Turn::Late);
        QCOMPARE(leo.dial, DueLine::Dial::Late);
        QCOMPARE(leo.age, u"11"_s);
        QCOMPARE(leo.place, u"Mill Lane, Harwick"_s);
    }

    void theFirstReviewIsTwentyWorkingDaysAfterCareBegan()
    {
        const auto noah = line(child("Noah", 2018y / June / 1, 2026y / April / 27));
        QCOMPARE(noah.due, u"Review by 27 May"_s); // 4 and 25 May are bank holidays
        QCOMPARE(noah.why, u"first: 20 working days from 27 April"_s);
        QCOMPARE(noah.seenAlone, u"Not yet"_s);
        QCOMPARE(noah.seenAloneMore, u"due by 26 May"_s);
    }

    void theSecondReviewAsksForThePermanencePlanUntilThereIsOne()
    {
        auto tomasz = withHeld(child("Tomasz", 2020y / July / 1, 2026y / February / 2), 2026y / March / 2);
        auto said = line(tomasz);
        QCOMPARE(said.due, u"Review by 2 June"_s);
        QCOMPARE(said.why, u"second: 3 months from 2 March"_s);
        QVERIFY(said.also.contains(u"Permanence plan: due"_s));
        tomasz.permanenceDecided = true;
        QVERIFY(!line(tomasz).also.contains(u"Permanence plan: due"_s));
    }

    void aChildWhoCameLongBeforePipitIsNotCalledLateForReviewsThatNobodyTyped()
    {
        const auto efua = line(withHeld(child("Efua", 2010y / January / 1, 2019y / June / 3), 2025y / December / 11));
        QCOMPARE(efua.due, u"Review by 11 June"_s);
        QCOMPARE(efua.why, u"6 months from 11 December 2025"_s);
    }

    void aPlannedReviewSaysItsDayAndByWhenItMustBe()
    {
        auto amina = withHeld(child("Amina"), 2025y / December / 2);
        amina.others.push_back(review(2, State::Planned, 2026y / May / 21));
        const auto said = line(amina);
        QCOMPARE(said.due, u"Review on 21 May, 16:00"_s);
        QCOMPARE(said.why, u"must be by 2 June: 6 months from 2 December 2025"_s);
        QCOMPARE(said.seenAloneMore, u"due by 20 May"_s);
        QCOMPARE(line(amina, 2026y / May / 21).turn, Turn::Today);
    }

    void onTheLastDayBeforeHerReviewSheIsToBeSeenAlone()
    {
        auto amina = withHeld(child("Amina"), 2025y / December / 2);
        amina.others.push_back(review(2, State::Planned, 2026y / May / 15));
        auto said = line(amina);
        QCOMPARE(said.due, u"See alone today"_s);
        QCOMPARE(said.why, u"before the review on 15 May"_s);
        amina.visits.push_back(visit(2026y / May / 3, VisitContent::Outcome::NotWanted, false));
        QCOMPARE(line(amina).due, u"Review on 15 May, 16:00"_s);
    }

    void seenAloneCountsOnlyAloneAndOnlyForThisReview()
    {
        auto amina = withHeld(child("Amina"), 2025y / December / 2);
        amina.visits.push_back(visit(2026y / May / 10, VisitContent::Outcome::SeenAndSpoke, false));
        QCOMPARE(line(amina).alone, DueLine::Alone::Missing); // somebody could hear
        amina.visits.push_back(visit(2026y / April / 12, VisitContent::Outcome::SeenAndSpoke, true));
        QCOMPARE(line(amina).alone, DueLine::Alone::Seen);
        QCOMPARE(line(amina).seenAlone, u"12 April"_s);
    }

    void whatAChildDidNotWantIsSaidWithItsDay()
    {
        auto efua = withHeld(child("Efua"), 2025y / December / 11);
        efua.visits.push_back(visit(2026y / May / 3, VisitContent::Outcome::NotWanted, false));
        const auto said = line(efua);
        QCOMPARE(said.alone, DueLine::Alone::NotWanted);
        QCOMPARE(said.seenAlone, u"Not wanted"_s);
        QCOMPARE(said.seenAloneMore, u"offered 3 May"_s);
    }

    void anActionThatIsLateComesBeforeAReviewThatIsNot()
    {
        auto rosa = withHeld(child("Rosa"), 2026y / March / 2);
        rosa.actions = {action(2026y / May / 8, 1), action(2026y / June / 8)};
        rosa.asks = {ask(2026y / April / 30, AskSummary::Stage::Nobody, 3)};
        const auto said = line(rosa);
        QCOMPARE(said.due, u"Action 6 days late"_s);
        QCOMPARE(said.why, u"Kim: school place, by 8 May"_s);
        QCOMPARE(said.askedTimes, 3);
        QCOMPARE(said.askedWords, u"asked 3 times"_s);
        QVERIFY(said.also.contains(u"Rolled on once"_s));
    }

    void theAnswersOfTheLastReviewAreOwedUntilAllAreSaid()
    {
        auto callum = withHeld(child("Callum"), 2026y / April / 21);
        callum.asks = {ask(2026y / April / 1), ask(2026y / April / 2, AskSummary::Stage::Settled), ask(2026y / April / 3, AskSummary::Stage::Somebody)};
        callum.asks[1].settled = at(2026y / April / 28);
        auto said = line(callum);
        QCOMPARE(said.due, u"Answers by 20 May"_s);
        QCOMPARE(said.why, u"20 working days from 21 April"_s);
        QVERIFY(said.also.contains(u"1 of 3 said"_s));
        for (auto &one : callum.asks) one.stage = AskSummary::Stage::Settled;
        QVERIFY(line(callum).due.startsWith(u"Review"_s));
    }

    void whatWasPutOffAndBrokenOffSaysWhy()
    {
        auto leo = withHeld(child(), 2025y / November / 7);
        leo.others = {review(2, State::PutOff, 2026y / April / 30, "Mum’s court day"), review(3, State::Adjourned, 2026y / May / 20, "no school report")};
        leo.others.back().turns = {{2026y / May / 6, 960, ReviewContent::Turn::State::Held, ""}};
        const auto said = line(leo);
        QVERIFY2(said.also.contains(u"Put off once: Mum’s court day"_s), qPrintable(said.also.join(u'|')));
        QVERIFY2(said.also.contains(u"Broken off: no school report"_s), qPrintable(said.also.join(u'|')));
        QCOMPARE(said.why, u"must be by 4 June: broken off: 20 working days from 6 May"_s);
    }

    void withoutADateOfBirthTheDialIsDashedAndTheReasonSaysSo()
    {
        const auto said = line(withHeld(child("Noah", std::nullopt), 2026y / January / 12));
        QCOMPARE(said.dial, DueLine::Dial::Missing);
        QCOMPARE(said.turn, Turn::Missing);
        QCOMPARE(said.due, u"Review by 12 July"_s);
        QVERIFY(said.why.startsWith(u"no date of birth"_s));
        QCOMPARE(said.age, QString());
        const auto nothing = line(CaseBrief{});
        QCOMPARE(nothing.due, u"Date missing"_s);
        QCOMPARE(nothing.name, u"The name has not come yet"_s);
    }

    void aLateReviewStaysLateWithoutADateOfBirth()
    {
        QCOMPARE(line(withHeld(child("Leo", std::nullopt), 2025y / November / 7)).turn, Turn::Late);
    }

    void byAWrongClockNothingIsLateAndTheYearIsNamed()
    {
        auto leo = withHeld(child(), 2025y / November / 7);
        leo.actions = {action(1969y / May / 8)};
        const auto said = line(leo, 1970y / January / 1);
        QCOMPARE(said.turn, Turn::ByDate);
        QVERIFY2((said.why + said.doubts.join(u' ')).contains(u"by this tablet’s clock, 1970"_s, Qt::CaseInsensitive), qPrintable(said.why));
    }

    void reviewsInTheWrongOrderAreSaidAndHideNothing()
    {
        auto leo = child();
        leo.held = {review(1, State::Held, 2023y / May / 1), review(2, State::Held, 2025y / December / 11), review(3, State::Held, 2026y / June / 30)};
        const auto said = line(leo);
        QCOMPARE(said.due, u"Review by 11 June"_s);
        QCOMPARE(said.doubts.size(), 2); // one is still to come, one was before care
    }

    void theOrderIsLateThenTodayThenMissingThenByDate()
    {
        auto today1 = withHeld(child("Amina"), 2025y / December / 2);
        today1.others.push_back(review(2, State::Planned, today));
        auto action6 = withHeld(child("Rosa"), 2026y / March / 2);
        action6.actions = {action(2026y / May / 8)};
        auto sameDay = withHeld(child("Bea"), 2026y / March / 2);
        sameDay.actions = {action(2026y / June / 11)};
        std::vector<DueLine> lines{line(withHeld(child("Efua"), 2025y / December / 11)), line(sameDay), line(CaseBrief{}), line(today1), line(action6),
                                   line(withHeld(child("Leo"), 2025y / November / 7))};
        std::sort(lines.begin(), lines.end(), comesBefore);
        QStringList names;
        for (const auto &one : lines) names.append(one.name);
        QCOMPARE(names, (QStringList{u"Leo"_s, u"Rosa"_s, u"Amina"_s, u"The name has not come yet"_s, u"Efua"_s, u"Bea"_s}));
    }

    void whatWaitsSaysHowLongAndWhatWasPromised()
    {
        auto leo = child();
        leo.asks = {ask(2026y / April / 28), ask(2026y / May / 8), ask(2026y / May / 13, AskSummary::Stage::Somebody), ask(2026y / May / 13, AskSummary::Stage::Settled)};
        leo.asks[2].somebody = "Kim";
        const auto rows = waiting(leo);
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[0].words, u"“Can I have my bike from Mum’s?”"_s);
        QCOMPARE(rows[0].waited, u"11 working days, 6 over"_s); // 4 May is a bank holiday
        QCOMPARE(rows[0].promise, WaitingList::Over);
        QCOMPARE(rows[1].waited, u"4 days. By the next working day"_s);
        QCOMPARE(rows[1].promise, WaitingList::Tomorrow);
        QCOMPARE(rows[2].waited, u"1 day. Kim has it"_s);
        QCOMPARE(rows[2].promise, WaitingList::SomebodyHasIt);
    }

    void whatWasSpokenSaysHowLongItIsAndOnWhatPage()
    {
        auto sunny = child("Sunny");
        sunny.asks = {ask(2026y / May / 12)};
        sunny.asks[0].words = "My school";
        sunny.asks[0].kind = Kind::Page;
        sunny.asks[0].use = Use::PleaseSortThis;
        const auto rows = waiting(sunny, 24'000);
        QCOMPARE(rows[0].words, u"Voice note, 0:24"_s);
        QCOMPARE(rows[0].more, u"On “My school”"_s);
        QVERIFY(!rows[0].page.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestDueLine)
#include "tst_dueline.moc"
