// SPDX-License-Identifier: Apache-2.0
#include "app/share/readingdays.h"

#include "app/share/audiencemodel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pipit;
using namespace pipit::app;

class TestReadingDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDaysAreSaid_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no day") << 0b0000000 << QString();
        QTest::newRow("one") << 0b0000001 << u"Looks on Mondays."_s;
        QTest::newRow("two") << 0b0001001 << u"Looks on Mondays and Thursdays."_s;
        QTest::newRow("three") << 0b0010011 << u"Looks on Mondays, Tuesdays and Fridays."_s;
        QTest::newRow("across the weekend") << 0b1000010 << u"Looks on Tuesdays and Sundays."_s;
        QTest::newRow("weekdays") << 0b0011111 << u"Looks on weekdays."_s;
        QTest::newRow("the weekend") << 0b1100000 << u"Looks at weekends."_s;
        QTest::newRow("all but one") << 0b0111111 << u"Looks every day but Sunday."_s;
        QTest::newRow("all") << 0b1111111 << u"Looks every day."_s;
        QTest::newRow("a bit that is no day") << 0b10000001 << u"Looks on Mondays."_s;
    }
    void theDaysAreSaid()
    {
        QFETCH(int, days);
        QTEST(looksOn(std::uint8_t(days)), "sentence");
    }

    void aFaceSaysWhenItLooks()
    {
        Settings settings;
        settings.readingDays = 0b0001001;
        settings.answerWithinDays = 1;
        AudienceModel people;
        people.setPeople({{3, pipit::Role::Carer, u"Jo"_s, u"jo"_s, false}, {1, pipit::Role::Iro, u"Sam"_s, u"sam"_s, false}, {2, pipit::Role::SocialWorker, u"Kim"_s, u"kim"_s, false}}, settings);
        const auto says = [&](int row) { return people.data(people.index(row), AudienceModel::ReadsRole).toString(); };
        QCOMPARE(says(0), u"Looks on Mondays and Thursdays. Answers in a day."_s);
        QCOMPARE(says(1), u"Looks on Mondays and Thursdays."_s);
        QCOMPARE(says(2), u"Can look any time"_s);
        people.toggle(0);
        QCOMPARE(says(0), u"Can’t see it"_s);
        settings.readingDays = 0;
        people.setPeople({{1, pipit::Role::Iro, u"Sam"_s, u"sam"_s, false}}, settings);
        QCOMPARE(says(0), u"Answers in a day."_s);
    }
};

QTEST_GUILESS_MAIN(TestReadingDays)
#include "tst_readingdays.moc"
