// SPDX-License-Identifier: Apache-2.0
#include "app/words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace pipit;
using namespace pipit::app;

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSentenceThatAnotherFollowsEndsWithAMark_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("both");
        const auto row = [](const char *first, const char *both) { QTest::newRow(first) << QString::fromUtf8(first) << QString::fromUtf8(both); };
        row("My own shelf", "My own shelf. Ruth decides.");
        row("My own shelf. ", "My own shelf. Ruth decides.");
        row("May I?", "May I? Ruth decides.");
        row("“A lock.”", "“A lock.” Ruth decides.");
        row("“A lock”", "“A lock”. Ruth decides.");
        row("هل أنام هناك؟", "هل أنام هناك؟ Ruth decides.");
        row("ኣብዚ ክድቅስ።", "ኣብዚ ክድቅስ። Ruth decides.");
        row("", "Ruth decides.");
    }
    void aSentenceThatAnotherFollowsEndsWithAMark()
    {
        QFETCH(QString, first);
        QTEST(words::followed(first, QStringLiteral("Ruth decides.")), "both");
        QCOMPARE(words::followed(first, {}), first);
    }

    void aDayIsNamedAsPeopleNameIt_data()
    {
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<QString>("inASentence");
        QTest::addColumn<QString>("alone");
        const auto row = [](const char *name, QDate date, QTime time, const char *sentence, const char *alone) {
            QTest::newRow(name) << QDateTime(date, time) << QString::fromUtf8(sentence) << QString::fromUtf8(alone);
        };
        row("this morning", {2026, 5, 14}, {0, 1}, "today", "Today");
        row("late yesterday", {2026, 5, 13}, {23, 59}, "yesterday", "Yesterday");
        row("two days ago", {2026, 5, 12}, {12, 0}, "on Tuesday", "Tuesday");
        row("six days ago", {2026, 5, 8}, {12, 0}, "on Friday", "Friday");
        row("a week ago", {2026, 5, 7}, {12, 0}, "on 7 May", "7 May");
        row("in winter", {2026, 1, 2}, {12, 0}, "on 2 January", "2 January");
        row("last year", {2025, 5, 4}, {12, 0}, "on 4 May 2025", "4 May 2025");
        row("by a clock that is ahead", {2026, 5, 16}, {12, 0}, "on 16 May", "16 May");
        row("by a clock set to 1970", {1970, 1, 1}, {0, 0}, "some time ago", "Some time ago");
    }
    void aDayIsNamedAsPeopleNameIt()
    {
        QFETCH(QDateTime, when);
        const QDateTime now({2026, 5, 14}, {8, 30});
        QTEST(words::day(when, now), "inASentence");
        QTEST(words::dayAlone(when, now), "alone");
    }

    void namesStandTogetherWithAnAndInEveryLocale_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *name : {"C", "en_GB", "en_US"}) QTest::newRow(name) << QString::fromLatin1(name);
    }
    void namesStandTogetherWithAnAndInEveryLocale()
    {
        QFETCH(QString, locale);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const auto said = [](QStringList names) { return words::together(names); };
        QCOMPARE(said({}), QString());
        QCOMPARE(said({QStringLiteral("You")}), QStringLiteral("You"));
        QCOMPARE(said({QStringLiteral("You"), QStringLiteral("Jo")}), QStringLiteral("You and Jo"));
        QCOMPARE(said({QStringLiteral("You"), QStringLiteral("Kim"), QStringLiteral("Jo")}), QStringLiteral("You, Kim and Jo"));
        QCOMPARE(said({QStringLiteral("%2"), QStringLiteral("%1")}), QStringLiteral("%2 and %1"));
        QLocale::setDefault(before);
    }

    void lastDecemberIsAnotherYearEvenAWeekAgo()
    {
        const QDateTime now({2026, 1, 3}, {9, 0});
        QCOMPARE(words::day(QDateTime({2025, 12, 31}, {9, 0}), now), QStringLiteral("on Wednesday"));
        QCOMPARE(words::day(QDateTime({2025, 12, 20}, {9, 0}), now), QStringLiteral("on 20 December 2025"));
    }

    void aClockThatWasNeverSetMakesNoStrangeDays()
    {
        const QDateTime unset({1970, 1, 1}, {0, 20});
        QCOMPARE(words::day(unset, unset), QStringLiteral("today"));
        QCOMPARE(words::dayAlone(unset, unset), QStringLiteral("Today"));
        // What came from others has their days.
        QCOMPARE(words::day(QDateTime({2026, 5, 14}, {9, 0}), unset), QStringLiteral("on 14 May 2026"));
    }

    void everyErrorIsOneSentenceWithoutACode()
    {
        for (int code = int(Code::NotFound); code <= int(Code::Untrusted); ++code) {
            const auto sentence = words::sentence(Code(code));
            for (const auto &one : {sentence, words::atTheFrontDoor(Code(code)), words::atTheLock(Code(code), true),
                                    words::atTheLock(Code(code), false), words::ofTravel(Code(code))}) {
                if (one.isEmpty()) continue; // nothing to do about it
                QVERIFY2(one.endsWith(u'.'), qPrintable(one));
                QVERIFY2(one.count(u'.') <= 4, qPrintable(one));
                for (const auto *never : {"!", "error", "fail", "invalid", "you did not", "your fault"})
                    QVERIFY2(!one.contains(QLatin1String(never), Qt::CaseInsensitive), qPrintable(one));
                QVERIFY2(!one.contains(QRegularExpression(QStringLiteral("[0-9]"))), qPrintable(one));
            }
        }
    }

    void aDurationHasMinutesAndTwoDigits()
    {
        QCOMPARE(words::duration(0), QStringLiteral("0:00"));
        QCOMPARE(words::duration(14'900), QStringLiteral("0:14"));
        QCOMPARE(words::duration(600'000), QStringLiteral("10:00"));
    }

    void onlyTheFirstLetterBecomesACapital()
    {
        QCOMPARE(words::capitalised(QStringLiteral("on Tuesday")), QStringLiteral("On Tuesday"));
        QCOMPARE(words::capitalised(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
