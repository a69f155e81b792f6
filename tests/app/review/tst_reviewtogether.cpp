// SPDX-License-Identifier: Apache-2.0
// A review as it is held: what lies on the table, and what a tap writes.
#include "app/review/reviewwriting.h"
#include "tests/app/review/reviewday.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

/// Sam's tablet with the review on it.
struct Table
{
    ReviewDay day;
    ScreenFamily family;
    std::unique_ptr<ReviewTogether> review;

    explicit Table(ReviewDay how = {}) : day(std::move(how)), family(false, [this](TestFamily &devices) { day.tell(devices); }, ScreenFamily::Whose::Officers)
    {
        family.openOfficer();
        review = std::make_unique<ReviewTogether>();
        family.settle();
    }
    HeldContent held() { return *HeldContent::decode(samsOf(family, Kind::Held).back().content); }
    ReviewContent newest() { return *ReviewContent::decode(samsOf(family, Kind::Review).back().content); }
};

} // namespace

class TestReviewTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlannedReviewLiesThereWithItsParts()
    {
        Table table;
        auto &review = *table.review;
        QVERIFY(review.known());
        QCOMPARE(review.why(), u"Thursday 21 May, 16:00. Jo’s kitchen"_s);
        QCOMPARE(review.parts()->count(), 3);
        QCOMPARE(told(*review.parts(), 0, "title"), u"Part 1, 16:00"_s);
        QCOMPARE(told(*review.parts(), 0, "note"), u"Amina, Jo and me. 2 pages, chosen by Amina"_s);
        QCOMPARE(told(*review.parts(), 2, "note"), u"Mum, by phone. No pages"_s);
        QCOMPARE(review.part(), 0);
        QCOMPARE(review.pages().size(), 2);
    }

    void herListIsInHerOrderWithHerPicturesAndAPageOfHersUnderNoLineComesAfter()
    {
        Table table;
        const auto &rows = table.review->hers()->rows();
        QCOMPARE(rows.size(), 4u);
        QCOMPARE(rows[0].words, u"“See Yusuf and Mum on the same day”"_s);
        QVERIFY(rows[0].key.isEmpty());
        QCOMPARE(rows[1].key, table.review->pages().at(0)); // the page of that name
        QCOMPARE(rows[2].words, u"Dog"_s);
        QVERIFY(rows[2].picture.endsWith(u"dog.svg"_s));
        QCOMPARE(rows[3].words, u"“Yusuf and me”"_s);
        QCOMPARE(rows[3].line, -1);
    }

    void aPartWithoutHerShowsNoPageAndNoListWhereSomebodyIsWhomSheDidNotChoose()
    {
        Table table;
        table.review->setPart(1);
        QVERIFY(table.review->pages().isEmpty());
        QCOMPARE(table.review->hers()->count(), 0); // Kim does not have it
        QVERIFY(!table.review->listEmpty());
        table.review->setHere(2, false);
        table.review->beginPart();
        table.family.settle();
        const auto &rows = table.review->hers()->rows(); // without Kim it is there, and no page of hers with it
        QCOMPARE(rows.size(), 3u);
        QVERIFY(rows[1].key.isEmpty());
    }

    void anEmptyListIsAllowedAndSaysSo()
    {
        ReviewDay day;
        day.list = false;
        Table table(day);
        QVERIFY(table.review->listEmpty());
        table.review->setPart(2);
        QCOMPARE(table.review->hers()->count(), 0);
        QVERIFY(table.review->known());
    }

    void oneTapWritesWhoIsHereAndSinceWhen()
    {
        Table table;
        table.review->setHere(2, false); // Jo is late
        QVERIFY(samsOf(table.family, Kind::Held).empty());
        table.review->beginPart();
        table.family.settle();
        const auto entry = samsOf(table.family, Kind::Held).back();
        QCOMPARE(entry.audience, (std::vector<SeatId>{TestFamily::iroSeat, recordsSeat}));
        const auto held = table.held();
        QCOMPARE(held.parts.size(), 1u);
        QCOMPARE(held.parts[0].began, std::uint16_t(16 * 60 + 4));
        QVERIFY(!held.parts[0].ended);
        QCOMPARE(held.parts[0].present, (std::vector<std::uint8_t>{0, 1}));
        QCOMPARE(held.child, HeldContent::wasThere);
        QCOMPARE(table.review->began(), u"Part 1 began 16:04"_s);
        QCOMPARE(table.review->present(), u"Amina and Sam"_s);
        QCOMPARE(told(*table.review->parts(), 0, "title"), u"Part 1, now"_s);
        table.review->setHere(2, true); // there she is
        table.family.settle();
        QCOMPARE(table.held().parts[0].present, (std::vector<std::uint8_t>{0, 1, 2}));
        table.review->endPart();
        table.family.settle();
        QCOMPARE(table.held().parts[0].ended, std::optional<std::uint16_t>(16 * 60 + 4));
        QCOMPARE(told(*table.review->parts(), 0, "title"), u"Part 1, done"_s);
    }

    void sheWasNotThereWhereOnlyOthersWere()
    {
        Table table;
        table.review->setPart(1);
        table.review->beginPart();
        table.family.settle();
        QCOMPARE(table.held().child, std::uint8_t(0));
    }

    void aPartIsPutOffWithAReasonThatEverybodyReadsWhoKnowsOfTheReview()
    {
        Table table;
        table.review->setPart(2);
        table.review->putOff(u"   "_s, {});
        table.family.settle();
        QCOMPARE(samsOf(table.family, Kind::Review).size(), 1u);
        QVERIFY(table.review->notice().contains(u"Amina"_s));
        table.review->putOff(u"Mum is ill."_s, {});
        table.family.settle();
        const auto entries = samsOf(table.family, Kind::Review);
        QCOMPARE(entries.size(), 2u);
        QCOMPARE(entries[1].audience, entries[0].audience);
        const auto now = table.newest();
        QCOMPARE(now.id, theReview());
        QCOMPARE(now.state, ReviewContent::State::Planned);
        QCOMPARE(now.turns[2].state, ReviewContent::Turn::State::PutOff);
        QCOMPARE(now.turns[2].why, std::string("Mum is ill."));
        QCOMPARE(now.turns[0].state, ReviewContent::Turn::State::ToCome);
        QCOMPARE(told(*table.review->parts(), 2, "title"), u"Part 3, put off"_s);
        QCOMPARE(told(*table.review->parts(), 2, "note"), u"Because: Mum is ill."_s);
    }

    void aPartWithAnotherDayIsStillToCome()
    {
        Table table;
        table.review->setPart(2);
        table.review->putOff(u"Mum is ill."_s, QDate(2026, 5, 28));
        table.family.settle();
        const auto turn = table.newest().turns[2];
        QCOMPARE(turn.state, ReviewContent::Turn::State::ToCome);
        QVERIFY(!turn.minute);
        QCOMPARE(told(*table.review->parts(), 2, "title"), u"Part 3, Thursday 28 May"_s);
        QCOMPARE(told(*table.review->parts(), 2, "note"), u"Put off, because: Mum is ill."_s);
    }

    void tickingIsWrittenQuietlyAndTheLatestHolds()
    {
        Table table;
        table.review->look(HeldContent::permanence, true);
        table.review->look(HeldContent::health, true);
        table.review->look(HeldContent::permanence, false);
        table.review->talked(2, true);
        table.review->talked(0, true);
        table.family.settle();
        QCOMPARE(table.held().looked, HeldContent::health);
        QCOMPARE(table.held().talked, (std::vector<std::uint8_t>{0, 2}));
        QCOMPARE(table.review->grownUps()->looked(), u"1 of 8 looked at"_s);
        QCOMPARE(table.review->hers()->rows()[0].tone, HerList::Talked);
        const auto written = samsOf(table.family, Kind::Held).size();
        table.review->talked(0, true);
        table.family.settle();
        QCOMPARE(samsOf(table.family, Kind::Held).size(), written); // as it was: nothing is written
    }

    void whichPagesWereLookedAtIsWrittenOnceEach()
    {
        Table table;
        const auto key = table.review->pages().at(0);
        table.review->pageShown(key);
        table.family.settle();
        QVERIFY(samsOf(table.family, Kind::Held).empty()); // nothing has begun: she looks at it alone
        table.review->beginPart();
        table.family.settle();
        table.review->pageShown(key);
        table.review->pageShown(u"no page"_s);
        table.family.settle();
        QVERIFY(table.held().child & HeldContent::pagesShown);
        QCOMPARE(table.held().shown, std::vector<EntryRef>{PageKey::from(key)->entry});
        const auto written = samsOf(table.family, Kind::Held).size();
        table.review->pageShown(key);
        table.family.settle();
        QCOMPARE(samsOf(table.family, Kind::Held).size(), written);
    }

    void notTodayStaysOnTheList()
    {
        Table table;
        table.review->talked(1, true);
        table.family.settle();
        table.review->notToday(1);
        table.family.settle();
        QVERIFY(table.held().talked.empty());
        QCOMPARE(table.review->hers()->rows()[1].tone, HerList::NotToday);
        QCOMPARE(table.review->hers()->count(), 4);
    }

    void whatOthersSaidIsKeptInTheirWordsAndWithoutWordsTheyWereOnlyAsked()
    {
        Table table;
        table.review->view(int(HeldContent::Who::Carer), 3, u"She sleeps now."_s);
        table.review->view(int(HeldContent::Who::Mother), 3, u" "_s);
        table.review->view(int(HeldContent::Who::School), 2, u"never kept"_s);
        table.family.settle();
        const auto views = table.held().views;
        QCOMPARE(views.size(), 3u);
        QCOMPARE(views[0], (HeldContent::View{HeldContent::Who::Mother, HeldContent::Asked::Asked, ""}));
        QCOMPARE(views[1].words, std::string("She sleeps now."));
        QCOMPARE(views[2], (HeldContent::View{HeldContent::Who::School, HeldContent::Asked::Asked, ""}));
    }

    void aDecisionOfThisReviewTakesThePlaceOfTheOneBeforeAndIsTheOfficersOwn()
    {
        Table table;
        table.review->decide(int(DecisionContent::About::Permanence), u"Long-term with Jo."_s, true);
        table.family.settle();
        table.review->decide(int(DecisionContent::About::Permanence), u"For good with Jo."_s, false);
        table.family.settle();
        const auto written = samsOf(table.family, Kind::Decision);
        QCOMPARE(written.size(), 2u);
        QCOMPARE(written[0].audience, (std::vector<SeatId>{TestFamily::iroSeat, recordsSeat}));
        QCOMPARE(DecisionContent::decode(written[1].content)->instead, std::vector{written[0].ref.hash});
        QVERIFY(allOf(*table.review->grownUps()).contains(u"For good with Jo."_s));
        QVERIFY(!allOf(*table.review->grownUps()).contains(u"Long-term"_s));
    }

    void whatSheAddsIsHerWordsForHerAndTheOfficer()
    {
        Table table;
        table.review->add(u"Can Biscuit come?"_s);
        table.family.settle();
        const auto entry = samsOf(table.family, Kind::Live).back();
        QCOMPARE(entry.audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, recordsSeat}));
        const auto live = *LiveContent::decode(entry.content);
        QCOMPARE(live.words, std::string("Can Biscuit come?"));
        QVERIFY(!live.asks);
        QVERIFY(table.review->hers()->rows().back().note.contains(u"together on Sam’s tablet"_s));
        table.review->setPart(1); // said where Kim is not, it is not there where she is
        QVERIFY(!allOf(*table.review->hers()).contains(u"Biscuit come"_s));
    }

    void itIsClosedOnceEveryPartIsHeldOrPutOff()
    {
        Table table;
        auto &review = *table.review;
        review.beginPart();
        table.family.settle();
        review.close();
        table.family.settle();
        QVERIFY(!review.closed());
        QVERIFY(review.notice().contains(u"Part 2"_s));
        review.setPart(1);
        review.putOff(u"Kim is off sick."_s, {});
        table.family.settle();
        review.setPart(2);
        review.putOff(u"Mum is ill."_s, {});
        table.family.settle();
        QSignalSpy closed(&review, &ReviewTogether::closedNow);
        review.close();
        table.family.settle();
        QCOMPARE(closed.count(), 1);
        QVERIFY(review.closed());
        const auto now = table.newest();
        QCOMPARE(now.state, ReviewContent::State::Held);
        QCOMPARE(now.turns[0].state, ReviewContent::Turn::State::Held);
        QCOMPARE(now.turns[0].minute, std::optional<std::uint16_t>(964));
        QCOMPARE(now.turns[1].why, std::string("Kim is off sick."));
        QVERIFY(table.held().parts[0].ended); // what was running has an end
        const auto written = samsOf(table.family, Kind::Held).size();
        review.look(HeldContent::health, true);
        table.family.settle();
        QCOMPARE(samsOf(table.family, Kind::Held).size(), written);
    }

    void ofTwentyPagesThatAreNotForTheMeetingNothingLiesOnTheTable()
    {
        ReviewDay day;
        day.secrets = 20;
        Table table(day);
        for (int part = 0; part < 3; ++part) {
            table.review->setPart(part);
            for (const QAbstractListModel *model : {static_cast<QAbstractListModel *>(table.review->parts()), static_cast<QAbstractListModel *>(table.review->hers()),
                                                    static_cast<QAbstractListModel *>(table.review->grownUps()), static_cast<QAbstractListModel *>(table.review->here())}) {
                QVERIFY(!allOf(*model).contains(QLatin1String(canary)));
                QVERIFY(!allOf(*model).contains(u"20"_s));
                QVERIFY(!allOf(*model).contains(u"22"_s)); // nor that there are more
            }
        }
        table.review->setPart(0);
        QCOMPARE(table.review->pages().size(), 2);
        QCOMPARE(table.review->hers()->count(), 4);
    }

    void atTheLockNothingOfItIsKnown()
    {
        Table table;
        table.family.session.lock();
        table.family.settle();
        QVERIFY(!table.review->known());
        QCOMPARE(table.review->hers()->count(), 0);
        QVERIFY(table.review->name().isEmpty());
    }
};

QTEST_MAIN(TestReviewTogether)
#include "tst_reviewtogether.moc"
