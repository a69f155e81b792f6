// SPDX-License-Identifier: Apache-2.0
// What a child reads of what became of what she asked.
#include "app/after/lettersmodel.h"
#include "app/answers/answercontroller.h"
#include "app/answers/answersmodel.h"
#include "app/answers/askseen.h"
#include "app/answers/ratingcontroller.h"
#include "app/answers/requestcontroller.h"
#include "app/answers/requestsmodel.h"
#include "app/answers/requestwords.h"
#include "app/pages/entryvoice.h"
#include "app/pages/pagekey.h"
#include "core/book/held.h"
#include "core/book/pagecodec.h"
#include "core/book/replies.h"
#include "tests/app/answers/herasks.h"
#include "tests/qml/family/hand.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSheAskedStandsNewestFirstWithWhatBecameOfIt()
    {
        ScreenFamily family(false, test::askAndAnswer);
        family.openChild();
        AnswersModel answers;
        family.settle();
        QCOMPARE(answers.count(), 6);
        QVERIFY(answers.known());
        QCOMPARE(told(answers, 0, "title"), u"Who is not at my meeting"_s);
        QCOMPARE(told(answers, 0, "answer").toInt(), int(AskChip::NotYet));
        QCOMPARE(told(answers, 1, "answer").toInt(), int(AskChip::Waits));
        QCOMPARE(told(answers, 1, "note"), u"Sam has an answer"_s);
        QCOMPARE(told(answers, 2, "note"), u"Not yet"_s);
        QCOMPARE(told(answers, 3, "answer").toInt(), int(AskChip::NoBecause));
        QCOMPARE(told(answers, 4, "title"), u"My pages go to my meeting"_s);
        QCOMPARE(told(answers, 4, "answer").toInt(), int(AskChip::Yes));
        QCOMPARE(told(answers, 5, "title"), u"I want to see Yusuf every week."_s);
        QCOMPARE(told(answers, 5, "note"), u"It is being done"_s);
    }

    void newIsSaidUntilSheHasLooked()
    {
        ScreenFamily family(false, test::askAndAnswer);
        family.openChild();
        const auto before = newestOfHers(family).ref;
        {
            AnswersModel answers;
            family.settle();
            QVERIFY(told(answers, 5, "isNew") == u"true"_s);
            QVERIFY(told(answers, 0, "isNew") == u"false"_s); // nobody has said anything
            AnswerController ask;
            ask.setKey(answers.keyAt(5));
            family.settle();
            QVERIFY(told(answers, 5, "isNew") == u"false"_s);
            QVERIFY(told(answers, 3, "isNew") == u"true"_s);
        }
        family.session.lock();
        family.settle();
        family.openChild();
        AnswersModel again;
        family.settle();
        QVERIFY(told(again, 5, "isNew") == u"false"_s);
        QVERIFY(newestOfHers(family).ref == before);
    }

    void whoAnsweredLearnsThatSheLookedOnceItWasInViewForTwoSeconds()
    {
        ScreenFamily family(false, test::askAndAnswer);
        family.openChild();
        AnswersModel answers;
        family.settle();
        AnswerController ask;
        ask.setKey(answers.keyAt(3));
        family.settle();
        QCOMPARE(ask.toldSeen(), u"Sam"_s); // said before it is done
        const auto due = wouldTell(family, answers.keyAt(3)).due;
        QCOMPARE(due.size(), 1u);
        QVERIFY(seenByHer(family).empty());
        QSignalSpy outbox(&family.session, &Session::outboxChanged);
        ask.setInView(true);
        QTRY_COMPARE_WITH_TIMEOUT(outbox.count(), 1, 20'000);
        QCOMPARE(seenByHer(family), due);
        QVERIFY(wouldTell(family, answers.keyAt(3)).due.empty());
        QCOMPARE(ask.toldSeen(), u"Sam"_s);

        ask.setKey(answers.keyAt(0)); // nobody has said anything
        family.settle();
        QVERIFY(ask.toldSeen().isEmpty());
    }

    void thatSheReadAClosedAnswerByHerselfIsToldToNobody()
    {
        ScreenFamily family(false, test::askAndAnswer);
        family.openChild();
        AnswersModel answers;
        family.settle();
        const auto key = answers.keyAt(1);
        AnswerController ask;
        ask.setKey(key);
        family.settle();
        QVERIFY(ask.toldSeen().isEmpty());
        QVERIFY(wouldTell(family, key).due.empty());
        ask.readAlone();
        family.settle();
        QVERIFY(ask.waitsFor().isEmpty());
        QVERIFY(ask.toldSeen().isEmpty());
        QVERIFY(wouldTell(family, key).due.empty());
    }

    void onceSheWasToldFaceToFaceLookingIsAsWithAnyAnswer()
    {
        ScreenFamily family(false, [](TestFamily &devices) {
            test::askAndAnswer(devices);
            tellFaceToFace(devices);
        });
        family.openChild();
        AnswersModel answers;
        family.settle();
        const auto row = [&] {
            for (int at = 0; at < answers.count(); ++at)
                if (told(answers, at, "title") == QString::fromLatin1(test::askForSundays)) return at;
            return -1;
        }();
        AnswerController ask;
        ask.setKey(answers.keyAt(row));
        family.settle();
        QVERIFY(ask.waitsFor().isEmpty());
        QCOMPARE(ask.toldSeen(), u"Sam"_s);
        QCOMPARE(wouldTell(family, answers.keyAt(row)).due.size(), 2u); // the answer, and that he told her
    }

    void aTrailTellsWhoAskedForItWhatChangedAndWhatIsToCome()
    {
        ScreenFamily family(false, test::askAndAnswer);
        family.openChild();
        AnswersModel answers;
        family.settle();
        AnswerController ask;
        ask.setKey(answers.keyAt(5));
        family.settle();
        const auto said = allOf(*ask.steps());
        for (const auto &words : {u"“I want to see Yusuf every week.”"_s, u"Sam asked for it"_s, u"Kim’s manager decides."_s, u"Every second Saturday."_s, u"Told by Kim, by phone."_s, u"Not done yet"_s})
            QVERIFY2(said.contains(words), qPrintable(words + u" is not in\n"_s + said));
        QVERIFY(ask.steps()->endsOpen());
        QCOMPARE(ask.voiceOf(), u"Sam"_s);
        QCOMPARE(ask.voiceLength(), u"0:03"_s);
        ask.playVoice();
        family.settle();
        QVERIFY(ask.player()->playing());
    }

    void aClosedAnswerSaysNothingUntilSheOpensItAndThenItStaysOpen()
    {
        ScreenFamily family(false, test::askAndAnswer);
        family.openChild();
        AnswersModel answers;
        family.settle();
        const auto key = answers.keyAt(1);
        QCOMPARE(told(answers, 1, "title"), QString::fromLatin1(test::askForSundays));
        {
            AnswerController ask;
            ask.setKey(key);
            family.settle();
            QCOMPARE(ask.waitsFor(), u"Sam"_s);
            QVERIFY(!ask.canSayBack());
            QVERIFY(!allOf(*ask.steps()).contains(u"judge"_s));
            QVERIFY(!allOf(*ask.steps()).contains(u"said no"_s));
            ask.readAlone();
            family.settle();
            QVERIFY(ask.waitsFor().isEmpty());
            QVERIFY(allOf(*ask.steps()).contains(u"The judge has to decide"_s));
            QVERIFY(ask.canSayBack());
        }
        QCOMPARE(told(answers, 1, "answer").toInt(), int(AskChip::NoBecause));
        family.session.lock();
        family.settle();
        family.openChild();
        AnswerController again;
        again.setKey(key);
        family.settle();
        QVERIFY(allOf(*again.steps()).contains(u"The judge has to decide"_s));
    }

    void whomSheDoesNotWantAtHerMeetingIsNamedNowhereHere()
    {
        ScreenFamily family(false, test::askAndAnswer);
        family.openChild();
        AnswersModel answers;
        family.settle();
        for (int row = 0; row < answers.count(); ++row) {
            AnswerController ask;
            ask.setKey(answers.keyAt(row));
            family.settle();
            const auto all = ask.title() + told(answers, row, "note") + allOf(*ask.steps());
            QVERIFY2(!all.contains(u"Darren"_s) && !all.contains(u"makes me quiet"_s), qPrintable(all));
        }
    }

    void whatWasOnItsWayAtTheLockIsNotShownAnyMore()
    {
        ScreenFamily family(false, test::askAndAnswer);
        family.openChild();
        AnswersModel answers;
        RequestsModel requests;
        RequestController request;
        request.setWhat(int(RequestContent::What::SortThis));
        RatingController rating;
        family.session.lock(); // before the vault has answered
        family.settle();
        QCOMPARE(answers.count(), 0);
        QVERIFY(!answers.known());
        QCOMPARE(told(requests, 0, "progress"), QString());
        QCOMPARE(request.people()->count(), 0);
        QVERIFY(rating.reader().isEmpty());
    }

    void atTheLockNothingIsLeft()
    {
        ScreenFamily family(false, test::askAndAnswer);
        family.openChild();
        AnswersModel answers;
        RequestsModel requests;
        family.settle();
        AnswerController ask;
        ask.setKey(answers.keyAt(5));
        family.settle();
        QVERIFY(ask.steps()->count() > 3);
        family.session.lock();
        family.settle();
        QCOMPARE(answers.count(), 0);
        QVERIFY(!answers.known());
        QCOMPARE(ask.steps()->count(), 0);
        QVERIFY(ask.title().isEmpty());
        QVERIFY(!ask.player()->loaded());
        QCOMPARE(told(requests, 0, "progress"), QString());
    }

    void aLetterWithAVoiceIsHeardByATapAndIsSilentAtTheLock()
    {
        ScreenFamily family(false, [](TestFamily &devices) {
            askAndAnswer(devices);
            {
                Hand sam(devices, devices.iroDevice, devices.openIro(), {TestFamily::childSeat});
                sam.say(HelloContent{""}, {}, voiceOf(*sam, 0x78));
                sam.say(HelloContent{""}); // says nothing: no letter
            }
            devices.carry();
        });
        family.openChild();
        LettersModel letters;
        family.settle();
        QCOMPARE(letters.count(), 1);
        QCOMPARE(told(letters, 0, "title"), u"A letter from Sam"_s);
        QCOMPARE(told(letters, 0, "name"), u"Sam"_s);
        QCOMPARE(told(letters, 0, "length"), u"0:03"_s);
        QVERIFY(told(letters, 0, "film").isEmpty());
        const auto key = told(letters, 0, "voice");
        EntryVoice voice;
        QVERIFY(!voice.playing());
        voice.toggle(key);
        family.settle();
        QVERIFY2(voice.playing(), qPrintable(voice.notice()));
        voice.toggle(key);
        QVERIFY(!voice.playing());
        QCOMPARE(voice.key(), key);
        voice.toggle(key);
        QVERIFY(voice.playing());
        family.session.lock();
        family.settle();
        QVERIFY(!voice.playing());
        QVERIFY(voice.key().isEmpty());
        QCOMPARE(letters.count(), 0);
    }

    void whatSheSaidAloudAtHerMeetingIsHeardAgain()
    {
        ScreenFamily family(false, [](TestFamily &devices) {
            askAndAnswer(devices);
            Page page;
            page.id.bytes.fill(9);
            page.title = "Yusuf and me";
            const auto content = must(encodePage(page), "page").content;
            EntryRef hers;
            {
                Hand amina(devices, devices.tablet, devices.openChild(), {TestFamily::iroSeat});
                NewEntry entry;
                entry.circle = devices.circle;
                entry.content = content;
                entry.audience = {TestFamily::iroSeat};
                entry.use = Use::TalkAboutIt;
                entry.media = voiceOf(*amina, 0x79); // a note of hers is on it already
                devices.tablet.clock.advance(60'000);
                hers = must(amina->outgoing().post(std::move(entry)), "post").ref;
            }
            devices.carry();
            {
                Hand sam(devices, devices.iroDevice, devices.openIro(), {TestFamily::childSeat});
                must(sam->inbox().process(devices.circle), "inbox");
                ReviewId review;
                review.bytes.fill(1);
                sam.say(LiveContent{review, 0, "", false, content}, hers, voiceOf(*sam, 0x7a)); // a sticker more: her note came along
                auto both = voiceOf(*sam, 0x7b);
                auto more = voiceOf(*sam, 0x7c);
                both.push_back(std::move(more.front()));
                sam.say(LiveContent{review, 0, "", false, content}, hers, std::move(both));
                sam.say(LiveContent{review, 0, "Can Biscuit come?", true, {}}, {}, voiceOf(*sam, 0x7d)); // stands among her asks
            }
            devices.carry();
        });
        family.openChild();
        LettersModel letters;
        family.settle();
        QCOMPARE(letters.count(), 1);
        QCOMPARE(told(letters, 0, "title"), u"What you said, 0:03"_s);
        QVERIFY(told(letters, 0, "name").isEmpty());
        QVERIFY2(told(letters, 0, "words").contains(u"“Yusuf and me”"_s), qPrintable(told(letters, 0, "words")));
        QVERIFY(told(letters, 0, "words").contains(u"Sam’s tablet"_s));
        EntryVoice voice;
        voice.toggle(told(letters, 0, "voice"));
        family.settle();
        QVERIFY2(voice.playing(), qPrintable(voice.notice()));
    }
};

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
