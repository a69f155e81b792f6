// SPDX-License-Identifier: Apache-2.0
// The officer's list, a child's page, the case facts and the planning of a review, on a real vault.
#include "app/iro/casecard.h"
#include "app/iro/caseeditor.h"
#include "app/iro/duelist.h"
#include "app/iro/reviewplan.h"
#include "app/iro/searchmodel.h"
#include "core/base/civiltime.h"
#include "core/book/requests.h"
#include "tests/qml/family/hand.h"
#include "tests/support/appworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t dayMs = 86'400'000;

QString told(const QAbstractItemModel &model, int row, const char *role)
{
    return model.data(model.index(row, 0), model.roleNames().key(role)).toString();
}

RequestContent sort(const char *words, std::optional<EnvHash> before = {})
{
    return RequestContent{RequestContent::What::SortThis, words, "", "", before};
}

} // namespace

class TestDueList : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestFamily> m_family;
    std::unique_ptr<AppWorld> m_world;

    /// Sam's app; what the devices say afterwards needs closeApp().
    AppWorld &openApp()
    {
        m_family->iroDevice.close();
        m_world = std::make_unique<AppWorld>(m_family->iroDevice);
        if (!m_world->open(m_family->iro, TestFamily::passphrase())) qFatal("does not open");
        return *m_world;
    }
    void daysAgo(int days) { m_family->tablet.clock.wall = m_family->iroDevice.clock.wall = TestClock().wall - days * dayMs; }
    void sayFacts()
    {
        Hand sam(*m_family, m_family->iroDevice, m_family->openIro(), {});
        must(sam->inbox().process(m_family->circle), "inbox");
        sam.say(CaseContent{2016y / June / 1, 2024y / March / 4, "T1", "with Jo, Thornley", "C2", false});
    }
    /// Amina's alert has come to Sam's device.
    EntryRef pressed(std::vector<SeatId> to)
    {
        m_family->putOnDuty();
        EntryRef ref;
        {
            Hand amina(*m_family, m_family->tablet, m_family->openChild(), std::move(to));
            ref = amina.say(AlertContent{m_family->tablet.clock.wall, {}});
        }
        m_family->carry();
        return ref;
    }
    void minutesLater(int minutes)
    {
        m_family->iroDevice.clock.advance(minutes * 60'000);
    }

private Q_SLOTS:
    void init()
    {
        m_family = std::make_unique<TestFamily>();
        introduce(*m_family);
    }
    void cleanup()
    {
        m_world.reset();
        m_family.reset();
    }

    void aChildOfWhomNothingIsWrittenHasADashedDateAndIsThere()
    {
        auto &world = openApp();
        DueList list;
        QAbstractItemModelTester tester(&list);
        world.settle();
        QVERIFY(list.loaded());
        QCOMPARE(list.count(), 1);
        QCOMPARE(told(list, 0, "name"), u"Amina"_s);
        QCOMPARE(told(list, 0, "due"), u"Date missing"_s);
        QCOMPARE(told(list, 0, "seenAlone"), u"Not yet"_s);
        QCOMPARE(list.waiting()->count(), 0);
        QCOMPARE(list.counts(), QList<int>({1, 0, 0, 1, 0, 0}));
        world.session.lock();
        QCOMPARE(list.count(), 0);
        QVERIFY(!list.loaded());
    }

    void askingAgainIsOneAskWithTheDayOfTheFirst()
    {
        daysAgo(10);
        {
            Hand amina(*m_family, m_family->tablet, m_family->openChild(), {TestFamily::iroSeat});
            const auto first = amina.say(sort("My lamp is broken."));
            daysAgo(2);
            amina.say(sort("My lamp is broken.", first.hash));
        }
        m_family->carry();
        daysAgo(0);
        auto &world = openApp();
        DueList list;
        world.settle();
        QCOMPARE(list.waiting()->count(), 1);
        QCOMPARE(told(*list.waiting(), 0, "words"), u"“My lamp is broken.”"_s);
        QCOMPARE(told(*list.waiting(), 0, "waited"), u"8 working days, 3 over"_s);
        QCOMPARE(told(list, 0, "askedWords"), u"asked twice"_s);
        list.setFilter(DueList::AskedAgain);
        QCOMPARE(list.count(), 1);
        list.setFilter(DueList::Late);
        QCOMPARE(list.count(), 0);
    }

    void anAlertThatNobodyReadInTimeStandsFirst()
    {
        pressed({TestFamily::iroSeat, TestFamily::dutySeat});
        auto &world = openApp();
        DueList list;
        world.settle();
        QVERIFY(list.alert().isEmpty()); // there is time yet
        minutesLater(20);
        Q_EMIT world.session.bookChanged();
        world.settle();
        QVERIFY2(list.alert().startsWith(u"Amina pressed “I don’t feel safe” "_s), qPrintable(list.alert()));
        QVERIFY(list.alert().endsWith(u"No word has come here that duty has read it. Ring duty now."_s));
        QCOMPARE(list.alertName(), u"Amina"_s);
        list.rang();
        world.settle();
        Q_EMIT world.session.bookChanged();
        world.settle();
        QVERIFY2(list.alert().isEmpty(), qPrintable(list.alert()));
        world.session.lock();
        QVERIFY(list.alert().isEmpty());
    }

    void whatDutyHasReadRaisesNothing()
    {
        const auto ref = pressed({TestFamily::iroSeat, TestFamily::dutySeat});
        const auto content = ReceiptContent{ReceiptKind::Seen, {ref}}.encode();
        const auto sealed = m_family->authority.seal(m_family->authority.body(EntryType::Receipt, {TestFamily::childSeat, TestFamily::iroSeat}, content), *m_family->duty);
        pipit::DeviceStore::Batch batch;
        batch.inbox.push_back({m_family->authority.manifest.seat(TestFamily::iroSeat)->mailbox, 900, m_family->iroDevice.clock.wall, sealed.bytes});
        must(m_family->iroDevice->store().keep(batch), "receipt");
        minutesLater(20);
        auto &world = openApp();
        DueList list;
        world.settle();
        QVERIFY(list.loaded());
        QVERIFY2(list.alert().isEmpty(), qPrintable(list.alert()));
    }

    void whatIsNotForDutyIsNoAlarm()
    {
        pressed({TestFamily::iroSeat});
        minutesLater(20);
        auto &world = openApp();
        DueList list;
        world.settle();
        QVERIFY(list.loaded() && list.alert().isEmpty());
    }

    void pagesThatLieUnreadTooLongAreSaidOnce()
    {
        CaseBrief amina, leo;
        amina.name = "Amina";
        amina.oldestUnread = Hlc::of(*civil::instantOf({2026y / March / 2, 720}));
        leo.name = "Leo";
        const ClockParameters parameters{};
        const std::vector<const CaseBrief *> both{&amina, &leo};
        QVERIFY(unheardOf(both, 0, 15, 2026y / March / 9, parameters).pages.isEmpty()); // the fifth working day is in time
        QCOMPARE(unheardOf(both, 0, 15, 2026y / March / 11, parameters).pages,
                 u"Pages of Amina lie unread, the oldest for 7 working days. Answers are promised within 5 working days."_s);
        leo.oldestUnread = amina.oldestUnread;
        QVERIFY(unheardOf(both, 0, 15, 2026y / March / 11, parameters).pages.startsWith(u"Pages of Amina and Leo "_s));
    }

    void aChangeOfOneChildMakesOneBrief()
    {
        auto &world = openApp();
        DueList list;
        world.settle();
        QCOMPARE(list.briefsMade(), 1);
        Q_EMIT world.session.bookChanged();
        world.settle();
        QCOMPARE(list.briefsMade(), 1);
        CaseEditor facts;
        world.settle();
        facts.save(u"1 June 2016"_s, u"4 March 2024"_s, u"T1"_s, u"with Jo, Thornley"_s, u"C2"_s, false);
        world.settle();
        QCOMPARE(list.briefsMade(), 2);
        QCOMPARE(told(list, 0, "age"), u"9"_s);
        QCOMPARE(told(list, 0, "place"), u"with Jo, Thornley"_s);
    }

    void caseFactsAreKeptOnlyWhenTheyCanBe()
    {
        auto &world = openApp();
        CaseEditor facts;
        QSignalSpy saved(&facts, &CaseEditor::saved);
        world.settle();
        QVERIFY(facts.loaded());
        facts.save(u"1/7/14"_s, u"4 March 2024"_s, {}, {}, {}, false);
        world.settle();
        QCOMPARE(saved.count(), 0);
        QVERIFY(!facts.bornFault().isEmpty());
        facts.save(u"1 July 2027"_s, u"4 March 2024"_s, {}, {}, {}, false);
        QCOMPARE(facts.bornFault(), u"This day is still to come."_s);
        facts.save(u"1 July 2024"_s, u"4 March 2024"_s, {}, {}, {}, false);
        QCOMPARE(facts.sinceFault(), u"This is before the date of birth."_s);
        facts.save(u"1 July 2016"_s, u"4 March 2024"_s, u"T0418"_s, u" with  Jo "_s, u"C2"_s, true);
        world.settle();
        QCOMPARE(saved.count(), 1);
        QCOMPARE(facts.born(), u"1 July 2016"_s);
        QCOMPARE(facts.living(), u"with Jo"_s);
        QVERIFY(facts.shortBreaks());
        // Nobody but the officer and the records office can read it.
        const auto audience = world.ask([](DeviceSession &device) { return device.books().at(*device.onlyCircle()).officersCase().facts()->audience; });
        QCOMPARE(audience, (std::vector<SeatId>{TestFamily::iroSeat, 255}));
    }

    void aPlannedReviewReachesTheChildWithItsParts()
    {
        sayFacts();
        auto &world = openApp();
        ReviewPlan plan;
        QSignalSpy said(&plan, &ReviewPlan::said);
        world.settle();
        QVERIFY(plan.loaded() && !plan.known());
        QCOMPARE(plan.mustBe(), u"It must be by 3 April 2024: first: 20 working days from 4 March 2024"_s);
        QCOMPARE(plan.missing(), u"Write the day."_s);
        plan.setDay(u"25 May 2026"_s);
        QCOMPARE(plan.remark(), u"This is after the last day for it, 3 April 2024."_s);
        plan.setDay(u"21 May 2026"_s);
        plan.setTime(u"4 pm"_s);
        plan.setWhere(u"Jo’s kitchen"_s);
        QCOMPARE(plan.missing(), QString());
        QCOMPARE(plan.names(), QStringList({u"Amina"_s, u"Sam"_s, u"Jo"_s}));
        QCOMPARE(plan.coming(), QList<int>({1, 1, 0}));
        plan.addPerson(u"  Mum "_s);
        plan.addPerson(u"Mum"_s);
        QCOMPARE(plan.names().size(), 4);
        plan.addPart();
        QCOMPARE(plan.missing(), u"Write what part 1 is about."_s);
        plan.say();
        world.settle();
        QCOMPARE(said.count(), 0);
        plan.setPart(0, u"How school is going"_s, u"21 May 2026"_s, u"16:00"_s);
        plan.toggleInPart(0, 3); // not Mum
        plan.toggleComing(1);
        plan.toggleComing(1); // back again, but in no part
        plan.say();
        world.settle();
        QCOMPARE(said.count(), 1);
        m_world.reset();
        m_family->iroDevice.open();
        m_family->carry();
        const auto child = m_family->openChild();
        must(child->inbox().process(m_family->circle), "inbox");
        const auto reviews = child->book(m_family->circle)->meeting().reviews();
        QCOMPARE(reviews.size(), 1u);
        const auto &review = reviews.front().content;
        QCOMPARE(review.day, CivilDay(2026y / May / 21));
        QCOMPARE(*review.minute, 960);
        QCOMPARE(review.where, "Jo’s kitchen");
        QCOMPARE(review.people.size(), 3u);
        QCOMPARE(review.people[2].name, "Mum");
        QCOMPARE(review.parts.size(), 1u);
        QCOMPARE(review.parts[0].people, (std::vector<std::uint8_t>{0}));
        QCOMPARE(review.turns.size(), 1u);
    }

    void puttingOffNeedsAReasonAndStaysTheSameReview()
    {
        sayFacts();
        {
            Hand sam(*m_family, m_family->iroDevice, m_family->openIro(), {});
            ReviewContent planned;
            planned.id.bytes.fill(7);
            planned.day = 2026y / May / 21;
            planned.people = {{"Amina", "amina"}};
            sam.sayTo({TestFamily::childSeat}, planned);
        }
        auto &world = openApp();
        ReviewPlan plan;
        world.settle();
        QVERIFY(plan.known());
        QCOMPARE(plan.day(), u"21 May 2026"_s);
        plan.setWhat(ReviewPlan::PutOff);
        QVERIFY(plan.missing().startsWith(u"Write why."_s));
        plan.setWhy(u"Mum’s court day"_s);
        plan.setBecause(int(ReviewContent::Because::Court));
        plan.setBecause(10); // no such reason
        plan.say();
        world.settle();
        DueList list;
        world.settle();
        QVERIFY2(told(list, 0, "also").contains(u"Put off once: Mum’s court day"_s), qPrintable(told(list, 0, "also")));
        const auto count = world.ask([](DeviceSession &device) { return device.books().at(*device.onlyCircle()).meeting().reviews().size(); });
        QCOMPARE(count, 1u);
        const auto because = world.ask([](DeviceSession &device) { return device.books().at(*device.onlyCircle()).meeting().reviews().front().content.because; });
        QVERIFY(because == ReviewContent::Because::Court);
    }

    void aChildsPageSaysHowToAnswerHerFirst()
    {
        daysAgo(5);
        {
            Hand amina(*m_family, m_family->tablet, m_family->openChild(), {TestFamily::iroSeat});
            amina.say(SafeAnswerContent{SafeAnswerContent::inPersonAlone | SafeAnswerContent::notTheHouse, "", ""});
            amina.say(sort("Live with Yusuf."));
        }
        m_family->carry();
        daysAgo(0);
        sayFacts();
        auto &world = openApp();
        CaseCard card;
        world.settle();
        QVERIFY(card.loaded());
        QCOMPARE(card.safeAnswer(), QStringList({u"In person, on their own."_s, u"Do not ring the house."_s, u"Said by Amina, 9 May"_s}));
        QCOMPARE(card.who(), u"9, with Jo, Thornley"_s);
        QCOMPARE(card.alone(), u"Not yet seen alone"_s);
        QCOMPARE(card.reviewWhy(), u"771 days late: first: 20 working days from 4 March 2024"_s);
        QCOMPARE(card.askCount(), 1);
        const auto states = card.asks()->data(card.asks()->index(0), AskRows::StatesRole).value<QList<int>>();
        QCOMPARE(states, QList<int>({AskSteps::Done, AskSteps::Now, AskSteps::ToCome, AskSteps::ToCome, AskSteps::ToCome}));
        QCOMPARE(card.since(), u"From Amina so far"_s);
        world.session.lock();
        QCOMPARE(card.askCount(), 0);
        QVERIFY(card.safeAnswer().isEmpty());
    }

    void everythingHeldIsFoundByNamesPlacesAndWords()
    {
        {
            Hand amina(*m_family, m_family->tablet, m_family->openChild(), {TestFamily::iroSeat});
            amina.say(sort("My lamp is broken."));
        }
        m_family->carry();
        sayFacts();
        auto &world = openApp();
        SearchModel search;
        QAbstractItemModelTester tester(&search);
        world.settle();
        QVERIFY(!search.unfinished());
        search.setText(u"thorn"_s);
        world.settle();
        QCOMPARE(told(search, 0, "what"), u"Child"_s);
        QCOMPARE(told(search, 0, "name"), u"Amina"_s);
        QCOMPARE(told(search, 1, "what"), u"Dates and facts"_s);
        search.setText(u"lamp brok"_s);
        world.settle();
        QCOMPARE(search.count(), 1);
        QCOMPARE(told(search, 0, "what"), u"Asked for"_s);
        search.setText(u"aeroplane"_s);
        world.settle();
        QCOMPARE(search.count(), 0);
        QVERIFY(search.answered());
        search.setText(u"lamp"_s);
        world.settle();
        world.session.lock();
        QCOMPARE(search.count(), 0);
        QCOMPARE(search.text(), QString());
    }
};

QTEST_MAIN(TestDueList)
#include "tst_duelist.moc"
