// SPDX-License-Identifier: Apache-2.0
// What a child is told of her meeting: when, where, who, and how many sleeps it is.
#include "app/meeting/meetingfacts.h"
#include "app/meeting/namesmodel.h"
#include "app/meeting/sleeps.h"
#include "core/base/civiltime.h"
#include "tests/support/familyplans.h"
#include "tests/support/familytablet.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using test::FamilyPlans;

class TestMeetingFacts : public QObject, test::FamilyTablet
{
    Q_OBJECT

    /// By the officer, before the tablet is opened.
    void planned(int inDays)
    {
        auto child = m_family->openChild();
        FamilyPlans(*m_family).planMeeting(*child, inDays);
    }
    static QStringList namesOf(const NamesModel &people)
    {
        QStringList out;
        for (int row = 0; row < people.rowCount(); ++row) out << people.data(people.index(row, 0), NamesModel::NameRole).toString();
        return out;
    }

private Q_SLOTS:
    void init() { makeFamily(); }
    void cleanup() { m_world.reset(); }

    void whileNothingIsPlannedNothingIsSaid()
    {
        auto &world = openTablet();
        MeetingFacts facts;
        Sleeps sleeps;
        world.settle();
        QVERIFY(facts.loaded());
        QVERIFY(!facts.known());
        QCOMPARE(facts.title(), u"My meeting"_s);
        QCOMPARE(facts.officer(), u"Sam"_s);
        QVERIFY(!sleeps.known());
        QCOMPARE(sleeps.text(), QString());
    }

    void aPlannedMeetingIsTold()
    {
        planned(12);
        auto &world = openTablet();
        MeetingFacts facts;
        Sleeps sleeps;
        world.settle();
        QCOMPARE(facts.day(), u"Tuesday 26 May"_s); // of the test clock's 14 May 2026
        QCOMPARE(facts.time(), u"At 4 in the afternoon"_s);
        QCOMPARE(facts.where(), u"Jo’s kitchen"_s);
        QCOMPARE(facts.goesOn(), QString());
        QCOMPARE(namesOf(*facts.people()), QStringList({u"me"_s, u"Sam"_s, u"Kim"_s, u"Jo"_s}));
        QCOMPARE(facts.parts(), QStringList({u"What is going well. With me, Sam and Jo."_s, u"School and family time. With Sam, Kim and Jo."_s}));
        QCOMPARE(sleeps.text(), u"12 sleeps"_s);
        world.session.lock();
        QVERIFY(!facts.known());
        QCOMPARE(facts.people()->rowCount(), 0);
        QVERIFY(!sleeps.known());
    }

    void aMeetingThatGoesOnAnotherDayIsStillTheNextOne()
    {
        {
            auto child = m_family->openChild();
            FamilyPlans plans(*m_family);
            auto review = plans.planMeeting(*child, 0);
            review.state = ReviewContent::State::Adjourned;
            review.day = CivilDay(std::chrono::sys_days(review.day) + std::chrono::days(12));
            review.why = "Jo had to go.";
            plans.answer(*review.encode(), {});
            plans.carry(*child);
        }
        auto &world = openTablet();
        MeetingFacts facts;
        Sleeps sleeps;
        world.settle();
        QVERIFY(facts.known());
        QCOMPARE(facts.day(), u"Tuesday 26 May"_s);
        QCOMPARE(facts.goesOn(), u"Your meeting is not finished: Jo had to go. The rest is on this day."_s);
        QCOMPARE(facts.notNow(), QString());
        QCOMPARE(sleeps.text(), u"12 sleeps"_s);
        world.session.lock();
        QCOMPARE(facts.goesOn(), QString());
    }

    void sleepsAreNightsInLondonAndCanBeHidden()
    {
        planned(1);
        // Half past eleven in London, in summer: half past ten in UTC; an hour later it is the day itself.
        const auto today = civil::today(m_family->tablet.clock);
        m_family->tablet.clock.wall = *civil::instantOf({today, 23 * 60 + 30});
        {
            auto &world = openTablet();
            Sleeps sleeps;
            world.settle();
            QCOMPARE(sleeps.text(), u"1 sleep"_s);
            m_family->tablet.clock.advance(3'600'000);
            Q_EMIT world.session.bookChanged();
            world.settle();
            QCOMPARE(sleeps.text(), u"Today"_s);
            sleeps.setHidden(true);
            QVERIFY(!sleeps.shown());
            world.settle();
        }
        auto &world = openTablet();
        Sleeps sleeps;
        world.settle();
        QVERIFY(sleeps.known());
        QVERIFY(sleeps.hidden());
        m_family->tablet.clock.advance(86'400'000);
        Q_EMIT world.session.bookChanged();
        world.settle();
        QVERIFY(!sleeps.known()); // it was yesterday
    }
};

QTEST_MAIN(TestMeetingFacts)
#include "tst_meetingfacts.moc"
