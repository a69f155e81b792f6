// SPDX-License-Identifier: Apache-2.0
// Days and hours as officers type them; what is no day gets one sentence.
#include "app/iro/typedday.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace std::chrono;
using namespace Qt::StringLiterals;

class TestTypedDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayIsUnderstoodHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"1 July 2014", "1 jul 2014", "1/7/2014", "01/07/2014", "1.7.2014", "1-7-2014", "2014-07-01", "  1   July  2014 ", "1 JULY 2014"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aDayIsUnderstoodHoweverItIsWritten()
    {
        QFETCH(QString, text);
        const auto typed = typedday::day(text);
        QVERIFY2(typed.day == CivilDay(2014y / July / 1), qPrintable(typed.fault));
        QVERIFY(typed.fault.isEmpty());
    }

    void whatIsNoDayGetsOneSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fault");
        QTest::newRow("words") << u"last summer"_s << u"“last summer” is no date. Write it like 1 July 2014 or 1/7/2014."_s;
        QTest::newRow("two numbers") << u"1/7/14"_s << u"Write the year with four numbers, like 2014."_s;
        QTest::newRow("no such day") << u"31/6/2014"_s << u"“31/6/2014” is no day of the calendar."_s;
        QTest::newRow("no leap year") << u"29 February 2025"_s << u"“29 February 2025” is no day of the calendar."_s;
        QTest::newRow("month first") << u"7/31/2014"_s << u"“7/31/2014” is no day of the calendar."_s;
        QTest::newRow("no month") << u"1 Ju 2014"_s << u"“1 Ju 2014” is no day of the calendar."_s;
        QTest::newRow("long ago") << u"1/7/1614"_s << u"The year 1614 cannot be right."_s;
    }
    void whatIsNoDayGetsOneSentence()
    {
        QFETCH(QString, text);
        QFETCH(QString, fault);
        const auto typed = typedday::day(text);
        QVERIFY(!typed.day);
        QCOMPARE(typed.fault, fault);
    }

    void nothingTypedIsNoFault()
    {
        QVERIFY(!typedday::day(u"  "_s).day);
        QVERIFY(typedday::day(u"  "_s).fault.isEmpty());
        QVERIFY(typedday::minute(QString()).fault.isEmpty());
    }

    void whatIsShownReadsBack()
    {
        for (const auto day : {CivilDay(2014y / July / 1), CivilDay(2024y / February / 29), CivilDay(1999y / December / 31)})
            QVERIFY(typedday::day(typedday::text(day)).day == day);
        QCOMPARE(typedday::text(std::nullopt), QString());
    }

    void anHourIsUnderstoodHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minute");
        const std::pair<const char *, int> all[] = {{"16:00", 960}, {"16.00", 960}, {"1600", 960}, {"4 pm", 960}, {"4pm", 960}, {"9:30", 570}, {"12 am", 0}, {"12:15pm", 735},
                                                    {"24:00", -1}, {"16:60", -1}, {"13 pm", -1}, {"tea time", -1}, {"7", -1}};
        for (const auto &[text, minute] : all) QTest::newRow(text) << QString::fromLatin1(text) << minute;
    }
    void anHourIsUnderstoodHoweverItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(int, minute);
        const auto typed = typedday::minute(text);
        QCOMPARE(typed.minute ? int(*typed.minute) : -1, minute);
        QCOMPARE(typed.fault.isEmpty(), minute >= 0);
    }
};

QTEST_APPLESS_MAIN(TestTypedDay)
#include "tst_typedday.moc"
