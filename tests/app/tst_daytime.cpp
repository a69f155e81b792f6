// SPDX-License-Identifier: Apache-2.0
#include "app/front/daytime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pipit::app;

class TestDayTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLightFollowsTheClock_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("part");
        QTest::newRow("midnight") << QTime(0, 0) << u"night"_s;
        QTest::newRow("before dawn") << QTime(4, 59) << u"night"_s;
        QTest::newRow("dawn") << QTime(5, 0) << u"dawn"_s;
        QTest::newRow("end of dawn") << QTime(7, 59) << u"dawn"_s;
        QTest::newRow("morning") << QTime(8, 0) << u"day"_s;
        QTest::newRow("afternoon") << QTime(16, 59) << u"day"_s;
        QTest::newRow("evening") << QTime(17, 0) << u"dusk"_s;
        QTest::newRow("late evening") << QTime(19, 59) << u"dusk"_s;
        QTest::newRow("night") << QTime(20, 0) << u"night"_s;
    }
    void theLightFollowsTheClock()
    {
        QFETCH(QTime, time);
        QTEST(DayTime::partAt(time), "part");
    }
};

QTEST_GUILESS_MAIN(TestDayTime)
#include "tst_daytime.moc"
