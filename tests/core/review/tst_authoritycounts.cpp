// SPDX-License-Identifier: Apache-2.0
// What a manager sees of many children, and that nobody can be found in what is printed.
#include "core/review/authoritycounts.h"
#include "tests/core/review/days.h"

#include <random>

using namespace pipit;
using namespace pipit::test;

namespace {

using C = CountsContent;
constexpr auto today = day(21, 5, 2026);
constexpr CountedPeriod quarter{day(1, 4, 2026), day(30, 6, 2026)};
const ClockParameters byDefault;

C::Review heldOn(CivilDay on, C::Alone alone = C::Alone::Alone, std::optional<C::Value> listened = {}, C::InTime inTime = C::InTime::Yes)
{
    return {on, C::State::Held, inTime, {}, alone, listened, listened};
}

CountedChild child(std::string officer, std::vector<C::Review> reviews = {})
{
    CountedChild out{std::move(officer), "face", false, {}};
    out.row.day = today;
    out.row.reviews = std::move(reviews);
    return out;
}

ReportWords words()
{
    const auto many = [](const char *what, int number) {
        std::vector<std::string> out;
        for (int i = 0; i < number; ++i) out.push_back(what + std::to_string(i));
        return out;
    };
    return {"reviews", "why", "alone", "rated", "days", "raised", "agencies", many("time", 3), many("quarter", 4), many("not", 3), many("because", 10),
            many("alone", 5), many("question", 2), many("value", 6), many("took", 3), many("rung", 4), many("became", 8), many("agency", 9), "how many", "concern", "praise"};
}

const PrintedTable &named(const std::vector<PrintedTable> &tables, const std::string &title)
{
    return *std::find_if(tables.begin(), tables.end(), [&](const auto &one) { return one.title.starts_with(title); });
}

} // namespace

class TestAuthorityCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofNoChildrenNothingIsSaid()
    {
        const auto all = authorityCounts({}, quarter, byDefault);
        QCOMPARE(all.children, 0);
        QVERIFY(all.officers.empty());
        QCOMPARE(all.days.number, 0);
    }
    void officersStandByNameWhateverTheirNumbersAre()
    {
        std::vector<CountedChild> rows;
        for (const char *name : {"Yasmin", "Daniel", "Sam", "Hana", "Sam"}) rows.push_back(child(name));
        rows[1].row.owed = {50, 50, 90};
        std::mt19937 random(3);
        for (int i = 0; i < 20; ++i) {
            std::shuffle(rows.begin(), rows.end(), random);
            QStringList names;
            for (const auto &one : authorityCounts(rows, quarter, byDefault).officers) names.append(QString::fromStdString(one.name));
            QCOMPARE(names, QStringList({QStringLiteral("Daniel"), QStringLiteral("Hana"), QStringLiteral("Sam"), QStringLiteral("Yasmin")}));
        }
    }
    void theMiddleOneOfTheDaysIsNotMovedByOneLongWait()
    {
        auto one = child("Sam");
        for (const auto took : {1, 4, 4, 200, 0}) one.row.answers.push_back({today, std::uint16_t(took)});
        one.row.answers.push_back({day(1, 3, 2026), 9}); // not of the period
        const auto days = authorityCounts({one}, quarter, byDefault).days;
        QCOMPARE(days.number, 5);
        QCOMPARE(days.middle, 4);
        QCOMPARE(days.longer, 1);
        QCOMPARE(days.bars[0], 2);
        QCOMPARE(days.bars[3], 2);
        QCOMPARE(days.bars[11], 1);
    }
    void lateIsCountedOnTheDayOfTheRowWithTheLastReason()
    {
        auto late = child("Sam", {heldOn(day(1, 11, 2025)), {day(1, 5, 2026), C::State::PutOff, C::InTime::NotKnown, ReviewContent::Because::Worker, C::Alone::NotRecorded, {}, {}},
                                  {day(8, 5, 2026), C::State::CalledOff, C::InTime::NotKnown, ReviewContent::Because::Court, C::Alone::NotRecorded, {}, {}}});
        late.row.due = day(20, 5, 2026);
        auto nobodySaid = child("Sam", {{day(1, 5, 2026), C::State::PutOff, C::InTime::NotKnown, ReviewContent::Because::Worker, C::Alone::NotRecorded, {}, {}}, heldOn(day(2, 5, 2026))});
        nobodySaid.row.due = day(20, 5, 2026);
        auto due = child("Sam");
        due.row.due = today;
        auto next = child("Sam");
        next.row.due = day(1, 6, 2026);
        const auto sam = authorityCounts({late, nobodySaid, due, next}, quarter, byDefault).officers.front();
        QCOMPARE(sam.children, 4);
        QCOMPARE(sam.due, 3);
        QCOMPARE(sam.late, 2);
        QCOMPARE(sam.lateWhy, (std::map<int, int>{{0, 1}, {int(ReviewContent::Because::Court), 1}}));
        QCOMPARE(sam.putOff, 2);
        QCOMPARE(sam.calledOff, 1);
    }
    void unreadWithoutCoverIsSaid()
    {
        auto one = child("Hana"), other = child("Sam");
        one.row.unread = other.row.unread = {4, 4, 9};
        other.covered = true;
        const auto all = authorityCounts({one, other}, quarter, byDefault);
        QVERIFY(all.officers[0].noCover);
        QVERIFY(!all.officers[1].noCover);
        QCOMPARE(all.officers[1].unread, 4);
    }
    void ofTheOnlyFormalConcernTheDayIsSaid()
    {
        auto one = child("Sam");
        one.row.raised = {{day(1, 4, 2026), day(5, 5, 2026), C::Rung::Formal, C::Became::Agreed, {}, {}}, {day(10, 5, 2026), day(10, 5, 2026), C::Rung::Alert, C::Became::Done, {}, 6},
                          {day(1, 5, 2025), day(1, 5, 2025), C::Rung::Praise, {}, {}, {}}, {day(20, 5, 2026), day(20, 5, 2026), C::Rung::Praise, {}, {}, {}}};
        std::sort(one.row.raised.begin(), one.row.raised.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        auto sam = authorityCounts({one}, quarter, byDefault).officers.front();
        QCOMPARE(sam.formalDay, std::optional(12));
        QCOMPARE(sam.raised, (std::map<C::Rung, int>{{C::Rung::Alert, 1}, {C::Rung::Formal, 1}, {C::Rung::Praise, 1}}));
        QCOMPARE(sam.became, (std::map<C::Became, int>{{C::Became::Agreed, 1}, {C::Became::Done, 1}}));
        QCOMPARE(sam.settled, 1);
        QCOMPARE(sam.settledDays, 6);
        sam = authorityCounts({one, one}, quarter, byDefault).officers.front();
        QVERIFY(!sam.formalDay);
    }
    void fewRatingsAreNotShownAndCannotBeWorkedOut()
    {
        std::vector<CountedChild> rows;
        for (int i = 0; i < 30; ++i) rows.push_back(child("Sam", {heldOn(today, C::Alone::Alone, C::Value::Yes)}));
        for (const auto value : {C::Value::ABit, C::Value::ABit, C::Value::ABit, C::Value::No, C::Value::NotSure, C::Value::DontUnderstand, C::Value::No})
            rows.push_back(child("Sam", {heldOn(today, C::Alone::Alone, value)}));
        for (int i = 0; i < 34; ++i) rows.push_back(child("Sam", {heldOn(today)}));
        const auto all = authorityCounts(rows, quarter, byDefault);
        QCOMPARE(all.held, 71);
        QCOMPARE(all.rated, 37);
        QVERIFY(all.listened[1].how == PrintedCount::How::Under6);
        QVERIFY(all.listened[2].how == PrintedCount::How::Under6);
        for (const auto &one : all.listened) QVERIFY(one.how == PrintedCount::How::Shown || one.count == 0);
    }
    void rowsThatAreOldAreSaidToBe()
    {
        auto old = child("Sam"), fresh = child("Sam");
        old.row.day = addDays(today, -15);
        const auto all = authorityCounts({old, fresh}, quarter, byDefault);
        QCOMPARE(all.old, 1);
        COMPARE_DAY(all.asOf, today);
    }
    void theYearsTablesCountEachReviewOnce()
    {
        std::vector<CountedChild> rows;
        for (int i = 0; i < 40; ++i)
            rows.push_back(child("Sam", {heldOn(day(1, 4, 2025)), heldOn(day(30, 6, 2025), C::Alone::Alone, C::Value::Yes), heldOn(day(31, 3, 2026), C::Alone::NotRecorded, {}, C::InTime::Late), heldOn(day(1, 4, 2026))}));
        const auto tables = *reportTables(rows, day(1, 4, 2025), byDefault, words());
        const auto &reviews = named(tables, "reviews");
        QCOMPARE(reviews.counts[0][0].count, 80u);
        QCOMPARE(reviews.counts[1][3].count, 40u);
        QCOMPARE(reviews.counts[3][4].count, 120u);
        QCOMPARE(named(tables, "alone").counts[4][0].count, 40u);
        QCOMPARE(named(tables, "rated").counts[5][0].count, 80u);
    }
    void noCountUnderSixIsInAnyTableAndNoTotalGivesAnotherTableAway()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<CountedChild> rows;
            const int number = int(random() % 60);
            for (int i = 0; i < number; ++i) {
                const auto listened = random() % 3 ? std::nullopt : std::optional(C::Value(1 + random() % 5));
                auto one = child("Sam", {heldOn(addDays(day(1, 4, 2025), int(random() % 365)), C::Alone(1 + random() % 5), listened, C::InTime(1 + random() % 3))});
                if (random() % 4 == 0) one.row.reviews.push_back({day(5, 2, 2026), C::State(3 + random() % 3), C::InTime::NotKnown, ReviewContent::Because(1 + random() % 9), C::Alone::NotRecorded, {}, {}});
                one.row.answers = {{day(5, 2, 2026), std::uint16_t(random() % 14)}};
                if (random() % 3 == 0) one.row.raised = {{day(5, 2, 2026), day(5, 2, 2026), C::Rung(1 + random() % 4), C::Became(random() % 8), {}, {}}};
                if (random() % 5 == 0) one.row.raised = {{day(5, 2, 2026), day(5, 2, 2026), C::Rung::Praise, {}, ActionContent::Agency::Carer, {}}};
                rows.push_back(std::move(one));
            }
            const auto tables = *reportTables(rows, day(1, 4, 2025), byDefault, words());
            bool shown = false, hidden = false;
            for (const auto &table : tables) {
                for (const auto &row : table.counts)
                    for (const auto &one : row) QVERIFY(one.how == PrintedCount::How::Shown ? one.count == 0 || one.count >= 6 : one.count == 0);
                if (!table.title.starts_with("reviews") && !table.title.starts_with("alone") && !table.title.starts_with("rated")) continue;
                const bool total = !table.nothing && table.counts.back().back().how == PrintedCount::How::Shown;
                shown = shown || total;
                hidden = hidden || (!total && !table.nothing);
            }
            QVERIFY(!(shown && hidden));
        }
    }
    void aTableWithoutItsWordsIsRefused()
    {
        auto missing = words();
        missing.rungs.pop_back();
        QCOMPARE(reportTables({}, day(1, 4, 2025), byDefault, missing).code(), Code::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestAuthorityCounts)
#include "tst_authoritycounts.moc"
