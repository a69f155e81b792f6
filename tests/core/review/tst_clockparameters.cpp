// SPDX-License-Identifier: Apache-2.0
#include "core/review/clockparameters.h"
#include "tests/core/review/days.h"

#include <QFile>
#include <QRegularExpression>

using namespace pipit;
using namespace pipit::test;

namespace {

ClockParameters::Read readOf(std::map<std::uint64_t, std::uint64_t> clock)
{
    Settings settings;
    settings.clock = std::move(clock);
    return ClockParameters::read(settings);
}

} // namespace

class TestClockParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAuthorityThatSaysNothingGetsTheDefaults()
    {
        const auto read = readOf({});
        QVERIFY(read.parameters == ClockParameters());
        QVERIFY(read.outOfRange.empty());
        QCOMPARE(read.parameters.firstReview, 20);
        QVERIFY(!read.parameters.silenceAgrees);
    }
    void sayingEachDefaultChangesNothingAndSayingItsEndsDoes()
    {
        for (const auto &range : clockParameterRanges()) {
            QVERIFY2(readOf({{range.number, range.byDefault}}).parameters == ClockParameters(), qPrintable(QString::number(range.number)));
            for (const auto value : {range.least, range.most}) {
                const auto read = readOf({{range.number, value}});
                QVERIFY(read.outOfRange.empty());
                QCOMPARE(read.parameters == ClockParameters(), value == range.byDefault);
            }
        }
    }
    void twoNumbersNeverSetTheSameThing()
    {
        std::vector<ClockParameters> seen;
        for (const auto &range : clockParameterRanges()) {
            seen.push_back(readOf({{range.number, range.byDefault == range.most ? range.least : range.most}}).parameters);
            for (std::size_t i = 0; i + 1 < seen.size(); ++i) QVERIFY(!(seen[i] == seen.back()));
        }
    }
    void eachNumberGoesToItsOwnPlace()
    {
        const auto p = readOf({{1, 11}, {2, 2}, {3, 5}, {4, 14}, {5, 15}, {6, 1}, {7, 17}, {8, 18}, {9, 19}, {10, 12}, {11, 21}, {12, 22}, {13, 3}, {14, 24}, {15, 2}, {16, 26}, {17, 77}}).parameters;
        const std::vector<int> got{p.firstReview, p.secondReview, p.laterReviews, p.decisionsOut, p.contestWithin, int(p.silenceAgrees), p.recordWritten, p.recordSent, p.carePlan,
                                   p.reportBefore, p.officerNamed, p.adjournedFor, p.adjournments, p.formalDispute, int(p.part), p.childsAnswers, p.nearPercent};
        QCOMPARE(got, (std::vector<int>{11, 2, 5, 14, 15, 1, 17, 18, 19, 12, 21, 22, 3, 24, 2, 26, 77}));
        QVERIFY(p.part == PartThatCounts::Last);
    }
    void aNumberOutOfItsRangeIsTheDefaultAndReported()
    {
        for (const auto &range : clockParameterRanges())
            for (const auto value : {range.most + 1, range.least ? range.least - 1 : UINT64_MAX, UINT64_MAX, std::uint64_t(1) << 32}) {
                const std::uint64_t other = range.number == 2 ? 3 : 2; // which is as it should be, and holds
                const auto read = readOf({{range.number, value}, {other, 4}});
                QCOMPARE(read.outOfRange, std::vector<std::uint64_t>{range.number});
                auto expected = ClockParameters();
                (other == 2 ? expected.secondReview : expected.laterReviews) = 4;
                QVERIFY(read.parameters == expected);
            }
        const auto two = readOf({{2, 13}, {17, 0}});
        QVERIFY(two.parameters == ClockParameters());
        QCOMPARE(two.outOfRange, (std::vector<std::uint64_t>{2, 17}));
    }
    void aNumberOfALaterVersionIsNoFaultAndIsKept()
    {
        Settings settings;
        settings.clock = {{18, 7}, {100, 1}, {133, 1}, {0, 3}, {1ull << 40, 1}};
        const auto read = ClockParameters::read(settings);
        QVERIFY(read.parameters == ClockParameters());
        QVERIFY(read.outOfRange.empty());
        QCOMPARE(Settings::decode(settings.encode())->clock, settings.clock);
    }
    void holidaysAreAddedAndTakenAway()
    {
        const auto read = readOf({{101, 20'586}, {116, 20'587}, {117, 20'577}, {132, 0}, {102, 84'371}, {118, UINT64_MAX}});
        QCOMPARE(read.parameters.holidays.added.size(), 2u);
        COMPARE_DAY(read.parameters.holidays.added[0], day(13, 5, 2026));
        COMPARE_DAY(read.parameters.holidays.added[1], day(14, 5, 2026));
        COMPARE_DAY(read.parameters.holidays.removed[0], day(4, 5, 2026));
        COMPARE_DAY(read.parameters.holidays.removed[1], day(1, 1, 1970));
        QCOMPARE(read.outOfRange, (std::vector<std::uint64_t>{102, 118}));
        COMPARE_DAY(readOf({{101, 84'370}}).parameters.holidays.added[0], day(31, 12, 2200));
    }
    void answersBetweenReviewsAreKeySevenOfTheSettings()
    {
        Settings settings;
        settings.answerWithinDays = 3;
        QCOMPARE(ClockParameters::read(settings).parameters.answerWithin, 3);
        settings.answerWithinDays = 0;
        QCOMPARE(ClockParameters::read(settings).parameters.answerWithin, 1);
    }
    void theFormatSaysTheSame()
    {
        QFile file(QStringLiteral(PIPIT_SOURCE_DIR "/core/FORMAT.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto text = QString::fromUtf8(file.readAll());
        text = text.mid(text.indexOf(QStringLiteral("### 6.5")));
        text.truncate(text.indexOf(QStringLiteral("\n## ")));
        static const QRegularExpression row(QStringLiteral("\\n\\| (\\d+) \\| (\\d+)–(\\d+) \\| (\\d+) \\| [^|\\n]+ \\|"));
        std::size_t i = 0;
        const auto ranges = clockParameterRanges();
        for (auto rows = row.globalMatch(text); rows.hasNext(); ++i) {
            const auto line = rows.next();
            QVERIFY(i < ranges.size());
            QCOMPARE(line.captured(1).toULongLong(), ranges[i].number);
            QCOMPARE(line.captured(2).toULongLong(), ranges[i].least);
            QCOMPARE(line.captured(3).toULongLong(), ranges[i].most);
            QCOMPARE(line.captured(4).toULongLong(), ranges[i].byDefault);
        }
        QCOMPARE(i, ranges.size());
        QVERIFY(text.contains(QStringLiteral("101–116")) && text.contains(QStringLiteral("117–132")) && text.contains(QStringLiteral("84,370")));
    }
};

QTEST_GUILESS_MAIN(TestClockParameters)
#include "tst_clockparameters.moc"
