// SPDX-License-Identifier: Apache-2.0
#include "core/review/reviews903.h"
#include "tests/core/review/days.h"

#include <algorithm>

using namespace pipit;
using namespace pipit::test;

namespace {

const ReturnYear thisYear{std::chrono::year(2026)};
constexpr auto today = day(11, 6, 2026);

Review903 row(std::string child, CivilDay born, CivilDay review, std::string code)
{
    Review903 one;
    one.child = std::move(child), one.born = born, one.headersBirth = born, one.review = review, one.code = std::move(code), one.confirmed = true;
    return one;
}
Review903 amina() { return row("A0907", day(14, 2, 2017), day(21, 5, 2026), "PN1"); }

std::vector<Rule903> rulesOf(const Review903 &one, CivilDay now = today)
{
    std::vector<Rule903> rules;
    for (const auto &finding : check903({one}, thisYear, now).findings) rules.push_back(finding.rule);
    return rules;
}
template <class Change>
std::vector<Rule903> rulesWith(Change change)
{
    auto one = amina();
    change(one);
    return rulesOf(one);
}
using Rules = std::vector<Rule903>;

} // namespace

class TestReviews903 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileOfTheStoryIsJudgedAsItTells()
    {
        std::vector<Review903> rows{row("T0418", day(2, 6, 2021), day(4, 6, 2026), "PN0"), row("R1102", day(19, 11, 2011), day(12, 5, 2026), "PN6"),
                                    amina(), row("L0733", day(30, 8, 2014), day(19, 5, 2026), "PN1")};
        rows[1].headersBirth = day(18, 11, 2011);
        rows[2].confirmed = false;
        const auto checked = check903(rows, thisYear, today);
        QCOMPARE(checked.ready, (std::vector<std::size_t>{1, 3}));
        QCOMPARE(checked.refused, 2u);
        QCOMPARE(checked.toLookAt, 1u);
        QCOMPARE(checked.findings.size(), 3u);
        QVERIFY(checked.findings[0].rule == Rule903::R440);
        QCOMPARE(checked.findings[0].sentence, std::string("The child was 5, so PN0 cannot be right."));
        QVERIFY(checked.findings[1].rule == Rule903::Int17);
        QCOMPARE(checked.findings[1].sentence, std::string("Born 18/11/2011 in the header file."));
        QVERIFY(checked.findings[2].rule == Rule903::Confirm);
        QCOMPARE(csv903(rows, checked.ready), std::string("CHILD,DOB,REVIEW,REVIEW_CODE\r\nR1102,19/11/2011,12/05/2026,PN6\r\nL0733,30/08/2014,19/05/2026,PN1\r\n"));
    }
    void aRowThatIsRightHasNoFinding()
    {
        QVERIFY(rulesOf(amina()).empty());
        const auto none = check903({}, thisYear, today);
        QVERIFY(none.findings.empty());
        QCOMPARE(csv903({}, none.ready), std::string("CHILD,DOB,REVIEW,REVIEW_CODE\r\n"));
    }
    void rule166RefusesADateThatIsNone()
    {
        QVERIFY(rulesWith([](auto &r) { r.review.reset(); }) == Rules{Rule903::R166});
        QVERIFY(rulesWith([](auto &r) { r.review = day(31, 4, 2026); }) == Rules{Rule903::R166});
        QVERIFY(rulesWith([](auto &r) { r.review = day(21, 5, 26); }) == Rules{Rule903::R166});
    }
    void rule167RefusesACodeThatIsNone()
    {
        for (const auto *code : {"", "PN8", "pn1", "PN1 ", "=PN1", "PN1\r\nX,1"}) QVERIFY(rulesWith([&](auto &r) { r.code = code; }) == Rules{Rule903::R167});
        // A code without a date fails by both.
        QVERIFY(rulesWith([](auto &r) { r.review.reset(), r.code.clear(); }) == (Rules{Rule903::R166, Rule903::R167}));
    }
    void rule399RefusesShortBreaks() { QVERIFY(rulesWith([](auto &r) { r.shortBreaksOnly = true; }) == Rules{Rule903::R399}); }
    void rules440And441LookAtTheFourthBirthday()
    {
        const auto rules = [](CivilDay born, std::string code) { return rulesOf(row("A1", born, day(21, 5, 2026), std::move(code))); };
        QVERIFY(rules(day(20, 5, 2022), "PN0") == Rules{Rule903::R440});
        QVERIFY(rules(day(20, 5, 2022), "PN4").empty());
        QVERIFY(rules(day(21, 5, 2022), "PN0") == Rules{Rule903::FourToday});
        QVERIFY(rules(day(21, 5, 2022), "PN1").empty());
        QVERIFY(rules(day(22, 5, 2022), "PN0").empty());
        for (int i = 1; i < 8; ++i) QVERIFY(rules(day(22, 5, 2022), "PN" + std::to_string(i)) == Rules{Rule903::R441});
        QVERIFY(!refuses(Rule903::FourToday));
    }
    void rule1012RefusesAYearWithoutEpisodes() { QVERIFY(rulesWith([](auto &r) { r.hasEpisode = false; }) == Rules{Rule903::R1012}); }
    void theHeaderFileIsAsked()
    {
        QVERIFY(rulesWith([](auto &r) { r.inHeader = false; }) == Rules{Rule903::Int08});
        QVERIFY(rulesWith([](auto &r) { r.headersBirth = day(15, 2, 2017); }) == Rules{Rule903::Int17});
        QVERIFY(rulesWith([](auto &r) { r.headersBirth = day(31, 2, 2017); }) == Rules{Rule903::Int17});
        QVERIFY(rulesWith([](auto &r) { r.headersBirth.reset(); }).empty());
        QVERIFY(rulesWith([](auto &r) { r.inHeader = false, r.headersBirth = day(15, 2, 2017); }) == Rules{Rule903::Int08});
        QVERIFY(!refuses(Rule903::Int17) && refuses(Rule903::Int08));
    }
    void anIdIsLettersAndDigitsSoThatNothingIsAFormulaOrNeedsQuotes()
    {
        for (const std::string id : {"", "=1+1", "+1", "-1", "@SUM", "A 1", "A,1", "A\"1", "A\r\n1", "\tA", "Ä1", "A_1"})
            QVERIFY2(rulesWith([&](auto &r) { r.child = id; }) == Rules{Rule903::Id}, id.c_str());
        for (const std::string id : {"7", "a0907", "ABC123"}) QVERIFY(rulesWith([&](auto &r) { r.child = id; }).empty());
    }
    void aChildIsBornBeforeTheReview()
    {
        QVERIFY(rulesWith([](auto &r) { r.born.reset(); }) == Rules{Rule903::Birth});
        QVERIFY(rulesWith([](auto &r) { r.born = day(30, 2, 2017); }) == Rules{Rule903::Birth});
        QVERIFY(rulesOf(row("A1", day(22, 5, 2026), day(21, 5, 2026), "PN0")) == Rules{Rule903::Birth});
    }
    void theYearRunsFromAprilToMarchAndNotIntoTheFuture()
    {
        const auto on = [](CivilDay review) { return rulesOf(row("A1", day(14, 2, 2017), review, "PN1"), day(1, 6, 2027)); };
        QVERIFY(on(day(31, 3, 2026)) == Rules{Rule903::Year});
        QVERIFY(on(day(1, 4, 2026)).empty());
        QVERIFY(on(day(31, 3, 2027)).empty());
        QVERIFY(on(day(1, 4, 2027)) == Rules{Rule903::Year});
        QVERIFY(rulesOf(row("A1", day(14, 2, 2017), day(12, 6, 2026), "PN1")) == Rules{Rule903::Year});
        QVERIFY(rulesOf(row("A1", day(14, 2, 2017), today, "PN1")).empty());
    }
    void oneReviewTwiceKeepsBothOut()
    {
        auto other = amina();
        other.code = "PN3";
        auto later = amina();
        later.review = day(22, 5, 2026);
        const auto checked = check903({amina(), later, other}, thisYear, today);
        QCOMPARE(checked.ready, std::vector<std::size_t>{1});
        QVERIFY(checked.findings[0].rule == Rule903::Twice && checked.findings[1].rule == Rule903::Twice);
        QCOMPARE(checked.findings[1].row, 2u);
    }
    void everyFindingIsOneSentenceAndEveryRuleHasItsName()
    {
        Review903 worst;
        worst.shortBreaksOnly = true, worst.hasEpisode = false, worst.inHeader = false;
        const auto checked = check903({worst}, thisYear, today);
        QVERIFY(checked.findings.size() >= 7);
        for (const auto &finding : checked.findings) {
            QVERIFY(finding.sentence.ends_with('.'));
            QCOMPARE(std::count(finding.sentence.begin(), finding.sentence.end(), '.'), std::ptrdiff_t(1));
        }
        QCOMPARE(std::string(spelled(Rule903::R166)), std::string("166"));
        QCOMPARE(std::string(spelled(Rule903::R1012)), std::string("1012"));
        QCOMPARE(std::string(spelled(Rule903::Int17)), std::string("INT17"));
        QCOMPARE(std::string(spelled(Rule903::FourToday)), std::string("four today"));
    }
    void theXmlIsOneAreviewARow()
    {
        const std::vector rows{amina(), row("A0907", day(14, 2, 2017), day(27, 9, 2026), "PN0")};
        QCOMPARE(xml903(rows, {1, 0}), std::string("<AREVIEW><REVIEW>27/09/2026</REVIEW><REVIEW_CODE>PN0</REVIEW_CODE></AREVIEW>"
                                                   "<AREVIEW><REVIEW>21/05/2026</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>"));
        QCOMPARE(xml903(rows, {}), std::string());
    }
};

QTEST_GUILESS_MAIN(TestReviews903)
#include "tst_reviews903.moc"
