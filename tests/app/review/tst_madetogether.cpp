// SPDX-License-Identifier: Apache-2.0
// Pages shown at a review, what a child adds to them, and what is asked for in her words.
#include "app/pages/pagekey.h"
#include "app/pages/sealedpage.h"
#include "app/review/liveasking.h"
#include "app/review/openasks.h"
#include "app/review/presentation.h"
#include "tests/app/review/samsmeeting.h"
#include "tests/support/tones.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::test;
using namespace Qt::StringLiterals;

class TestMadeTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAPageOfThisPartIsAllowed()
    {
        Meeting meeting;
        Presentation show;
        show.setPage(meeting.key(meeting.day.yusuf));
        meeting.family.settle();
        QVERIFY(show.allowed());
        QCOMPARE(show.chosenWords(), u"Amina chose this page for her meeting, 14 May."_s);
        show.setPart(1);
        meeting.family.settle();
        QVERIFY(!show.allowed());
        show.putSticker(2, 74);
        meeting.family.settle();
        QVERIFY(!show.adding());
        QCOMPARE(draftCount(meeting.family), 0u);
    }

    void whereNothingWasAddedNothingIsWritten()
    {
        Meeting meeting;
        const auto before = meeting.written();
        Presentation show;
        show.setPage(meeting.key(meeting.day.yusuf));
        meeting.family.settle();
        show.takePen();
        meeting.family.settle();
        QVERIFY(show.adding());
        QVERIFY(!show.added());
        show.keep();
        meeting.family.settle();
        show.setPage(meeting.key(meeting.day.sleep)); // on to the next
        meeting.family.settle();
        QCOMPARE(meeting.written(), before);
        QCOMPARE(draftCount(meeting.family), 0u);
    }

    void aStickerGoesOntoACopyAndHersStaysAsSheSentIt()
    {
        Meeting meeting;
        const auto hers = allEntries(meeting.family);
        Presentation show;
        show.setPage(meeting.key(meeting.day.yusuf));
        meeting.family.settle();
        show.putSticker(2, 74);
        meeting.family.settle();
        QVERIFY(show.added());
        const auto objects = show.live()->document()->page().objects.size();
        QSignalSpy kept(&show, &Presentation::kept);
        show.keep();
        meeting.family.settle();
        QCOMPARE(kept.count(), 1);
        const auto entry = samsOf(meeting.family, Kind::Live).back();
        QCOMPARE(entry.target, std::optional(meeting.day.yusuf));
        QCOMPARE(entry.audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, recordsSeat})); // Jo holds it too, and was not named
        const auto live = *LiveContent::decode(entry.content);
        QCOMPARE(live.review, theReview());
        const auto page = *decodePage(live.page);
        QCOMPARE(page.objects.size(), objects);
        QCOMPARE(std::get<Sticker>(page.objects.back().what), (Sticker{2, 74, 0}));
        QCOMPARE(draftCount(meeting.family), 0u);
        for (const auto &entryNow : allEntries(meeting.family))
            if (entryNow.ref == meeting.day.yusuf)
                for (const auto &before : hers)
                    if (before.ref == entryNow.ref) QVERIFY(before.content == entryNow.content);
    }

    void whomSheNamesGetsItWhereTheyHoldThePage()
    {
        Meeting meeting;
        Presentation show;
        show.setPage(meeting.key(meeting.day.yusuf));
        meeting.family.settle();
        QCOMPARE(show.others()->count(), 1);
        QCOMPARE(told(*show.others(), 0, "name"), u"Jo"_s);
        show.name(0, true);
        show.putSticker(2, 74);
        meeting.family.settle();
        show.keep();
        meeting.family.settle();
        QCOMPARE(samsOf(meeting.family, Kind::Live).back().audience,
                 (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, TestFamily::carerSeat, recordsSeat}));
    }

    void whereNobodyElseHoldsItThereIsNobodyToName()
    {
        ReviewDay day;
        day.onlySam = true;
        Meeting meeting(day);
        ReviewTogether review;
        meeting.family.settle();
        Presentation show;
        show.setPage(meeting.key(meeting.day.sleep));
        meeting.family.settle();
        QVERIFY(!show.allowed()); // Jo would see it
        review.setHere(2, false);
        review.beginPart();
        meeting.family.settle();
        QVERIFY(show.allowed());
        QCOMPARE(show.others()->count(), 0);
    }

    void undoTakesItOffAndThrowingAwayLeavesNothing()
    {
        Meeting meeting;
        const auto before = meeting.written();
        Presentation show;
        show.setPage(meeting.key(meeting.day.sleep));
        meeting.family.settle();
        show.putSticker(1, 1);
        meeting.family.settle();
        show.live()->document()->undo();
        QVERIFY(!show.added());
        show.putSticker(1, 2);
        meeting.family.settle();
        QVERIFY(show.added());
        show.throwAway();
        meeting.family.settle();
        QVERIFY(!show.adding());
        QCOMPARE(meeting.written(), before);
        QCOMPARE(draftCount(meeting.family), 0u);
    }

    void whatWasAddedWhenTheTabletLockedIsThereAgain()
    {
        Meeting meeting;
        {
            Presentation show;
            show.setPage(meeting.key(meeting.day.sleep));
            meeting.family.settle();
            show.putSticker(1, 1);
            meeting.family.settle();
            meeting.family.session.lock();
            meeting.family.settle();
            QVERIFY(!show.adding());
        }
        meeting.family.openOfficer();
        Presentation again;
        again.setPage(meeting.key(meeting.day.sleep));
        meeting.family.settle();
        again.takeHand();
        meeting.family.settle();
        QVERIFY(again.added());
        QCOMPARE(std::get<Sticker>(again.live()->document()->page().objects.back().what), (Sticker{1, 1, 0}));
    }

    void aLineOfHerListCanBeLookedAtLikeAPage()
    {
        Meeting meeting;
        Presentation show;
        show.setLine(2); // a dog, no words
        meeting.family.settle();
        QVERIFY(show.allowed());
        QCOMPARE(show.lineDocument()->page().objects.size(), 1u);
        show.putSticker(2, 79);
        meeting.family.settle();
        show.keep();
        meeting.family.settle();
        const auto entry = samsOf(meeting.family, Kind::Live).back();
        QVERIFY(!entry.target);
        QCOMPARE(decodePage(LiveContent::decode(entry.content)->page)->objects.size(), 2u);
    }

    void aYesWritesHerWordsAndThatTheyWereAskedFor()
    {
        Meeting meeting;
        LiveAsking asking;
        asking.setPage(meeting.key(meeting.day.sleep));
        meeting.family.settle();
        QCOMPARE(asking.comesFrom(), u"This comes from Amina’s page of 14 May"_s);
        QCOMPARE(asking.readers(), u"Amina and Sam"_s);
        QCOMPARE(asking.by(), u"Friday 29 May"_s); // five working days after the 21st; the 25th is a bank holiday
        QSignalSpy asked(&asking, &LiveAsking::asked);
        asking.ask(u" Can I sleep at Ella’s, one Friday? "_s, u"Kim’s manager"_s);
        meeting.family.settle();
        QCOMPARE(asked.count(), 1);
        const auto live = samsOf(meeting.family, Kind::Live).back();
        const auto said = *LiveContent::decode(live.content);
        QCOMPARE(said.words, std::string("Can I sleep at Ella’s, one Friday?"));
        QVERIFY(said.asks);
        QCOMPARE(live.target, std::optional(meeting.day.sleep));
        const auto ask = samsOf(meeting.family, Kind::Asked).back();
        QCOMPARE(ask.target, std::optional(live.ref));
        QCOMPARE(ask.audience, live.audience);
        QCOMPARE(AskedContent::decode(ask.content)->of, std::string("Kim’s manager"));
        QCOMPARE(asked[0][0].toString(), meeting.key(live.ref));
        QCOMPARE(asked[0][1].toString(), meeting.key(ask.ref));
    }

    void withoutWordsNothingIsAskedAndANoLeavesNothing()
    {
        Meeting meeting;
        const auto before = meeting.written();
        {
            LiveAsking asking;
            meeting.family.settle();
            asking.ask(u"  "_s, {});
            meeting.family.settle();
            QVERIFY(asking.notice().contains(u"Amina"_s));
            asking.record();
            meeting.family.settle();
            meeting.family.microphone.speak(tones::tone(330, 2'000, 0.4));
            asking.voice()->recorder()->stop();
            meeting.family.settle();
            QVERIFY(asking.hasVoice());
            asking.forgetVoice();
            meeting.family.settle();
            QVERIFY(!asking.hasVoice());
        }
        meeting.family.settle();
        QCOMPARE(meeting.written(), before);
        QCOMPARE(draftCount(meeting.family), 0u);
    }

    void whatSheWroteHerselfIsWhatWasAskedFor()
    {
        ReviewDay day;
        day.requests = "See Yusuf and Mum on the same day.";
        Meeting meeting(day);
        LiveAsking asking;
        asking.setLine(0);
        meeting.family.settle();
        asking.ask(u"Can I see Yusuf and Mum on the same day?"_s, {});
        meeting.family.settle();
        QCOMPARE(samsOf(meeting.family, Kind::Asked).back().target, std::optional(meeting.day.request));
        QVERIFY(!LiveContent::decode(samsOf(meeting.family, Kind::Live).back().content)->asks); // it is not a second ask
    }

    void whatIsLeftOpenHasADayAndTheSecondTimeAReason()
    {
        ReviewDay day;
        day.requests = "I want to sleep at Ella’s";
        Meeting meeting(day);
        OpenAsks open;
        meeting.family.settle();
        int row = -1;
        for (int i = 0; i < open.count(); ++i)
            if (open.rows()[std::size_t(i)].ask == meeting.day.request) row = i;
        QVERIFY(row >= 0);
        QVERIFY(!open.allDated());
        QCOMPARE(open.offered().date(), QDate(2026, 6, 5));
        QCOMPARE(open.countedTo(open.offered().date()), u"10 working days from today; 25 May is a bank holiday"_s);
        QVERIFY(open.countedTo(QDate(2026, 6, 6)).startsWith(u"Not a working day."_s));
        open.leave(row, {}, {});
        QVERIFY(!open.notice().isEmpty());
        open.leave(row, QDate(2026, 6, 5), {});
        meeting.family.settle();
        const auto first = samsOf(meeting.family, Kind::Answer).back();
        QCOMPARE(first.target, std::optional(meeting.day.request));
        const auto answer = *AnswerContent::decode(first.content);
        QCOMPARE(answer.verdict, AnswerContent::Verdict::NotYet);
        QVERIFY(!answer.words.empty());
        QVERIFY(open.rows()[std::size_t(row)].dated);
        QCOMPARE(open.rows()[std::size_t(row)].note, u"still open, by 5 June"_s);
        open.leave(row, QDate(2026, 6, 19), u" "_s);
        meeting.family.settle();
        QCOMPARE(samsOf(meeting.family, Kind::Answer).size(), 1u);
        QVERIFY(open.notice().contains(u"why"_s));
        open.leave(row, QDate(2026, 6, 19), u"Ella’s mum has not rung back."_s);
        meeting.family.settle();
        QCOMPARE(samsOf(meeting.family, Kind::Answer).size(), 2u);
        QVERIFY(open.notice().isEmpty());
    }

    void whatOthersMaySeeIsOnlyWhatBelongsToThePart()
    {
        ReviewDay day;
        day.secrets = 20;
        Meeting meeting(day);
        OpenAsks open;
        for (int part = 0; part < 3; ++part) {
            open.setPart(part);
            meeting.family.settle();
            QVERIFY(!allOf(open).contains(QLatin1String(canary)));
        }
        open.setPart(0);
        meeting.family.settle();
        QCOMPARE(open.count(), 2); // her two pages for the meeting
        open.setAlone(true);
        meeting.family.settle();
        QVERIFY(open.count() > 2); // Sam alone sees that more is open
        QVERIFY(allOf(open).contains(QLatin1String(canary)));
        meeting.family.session.lock();
        meeting.family.settle();
        QVERIFY(!open.alone());
        QCOMPARE(open.count(), 0);
    }
};

QTEST_MAIN(TestMadeTogether)
#include "tst_madetogether.moc"
