// SPDX-License-Identifier: Apache-2.0
// A page or an ask, answered in a minute by words or by voice.
#include "app/decisions/sentences.h"
#include "app/decisions/shortanswercontroller.h"
#include "core/review/readingage.h"
#include "tests/app/decisions/samsdesk.h"
#include "tests/support/tones.h"

#include <QSignalSpy>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

using Says = ShortAnswerController;

void to(ShortAnswerController &answer, SamsDesk &desk, const EntryRef &ask)
{
    answer.setProperty("circle", desk.hex());
    answer.setProperty("name", u"Amina"_s);
    answer.setKey({});
    answer.setKey(desk.key(ask));
    desk.family.settle();
}

} // namespace

class TestShortAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatSheMarkedSoAsksForAnAnswerAndAnyOtherPageMayBeThankedFor()
    {
        SamsDesk desk;
        ShortAnswerController answer;
        for (const auto &ask : {desk.lamp, desk.sorted}) {
            to(answer, desk, ask);
            QVERIFY(answer.asksForAnswer());
            QCOMPARE(answer.verdict(), Says::NotChosen);
        }
        for (const auto &page : {desk.shown, desk.secret}) {
            to(answer, desk, page);
            QVERIFY(!answer.asksForAnswer());
            QCOMPARE(answer.verdict(), Says::ThankYou);
            answer.setVerdict(Says::NoBecause);
            QCOMPARE(answer.verdict(), Says::ThankYou);
        }
        answer.say(answer.sentences().front());
        answer.send();
        desk.family.settle();
        const auto entry = desk.written(Kind::Answer).front();
        QVERIFY(entry.target == desk.secret);
        QVERIFY(AnswerContent::decode(entry.content)->verdict == AnswerContent::Verdict::ThankYou);
    }

    void itGoesToHerAndHerOfficerAloneThoughOthersHoldThePage()
    {
        SamsDesk desk;
        ShortAnswerController answer;
        to(answer, desk, desk.sorted); // Jo has it too
        answer.setVerdict(Says::Yes);
        QCOMPARE(answer.gap(), Says::SayIt);
        answer.send();
        desk.family.settle();
        QVERIFY(desk.written().empty());
        answer.type(u"Yes. It is agreed."_s);
        QSignalSpy sent(&answer, &ShortAnswerController::sent);
        answer.send();
        desk.family.settle();
        QCOMPARE(sent.count(), 1);
        QCOMPARE(desk.written(Kind::Answer).front().audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, 255}));
    }

    void howSheCanBeAnsweredSafelyIsKnownBeforeAWordIsWritten()
    {
        SamsDesk desk;
        ShortAnswerController answer;
        to(answer, desk, desk.lamp);
        QVERIFY(answer.safeAnswer().contains(u"In person"_s));
        QVERIFY(answer.wantsInPerson());
        answer.setVerdict(Says::NoBecause);
        QVERIFY(answer.face()); // she asked for that
    }

    void aNoAboutFamilyWaitsToBeToldUnlessTheOfficerSaysWhyNot()
    {
        SamsDesk desk;
        ShortAnswerController answer;
        to(answer, desk, desk.yusuf);
        QVERIFY(answer.close());
        answer.setVerdict(Says::NoBecause);
        QCOMPARE(answer.gap(), Says::SayWhy);
        answer.type(u"There is no room there."_s);
        QVERIFY(answer.face());
        QCOMPARE(answer.gap(), Says::NoGap);
        answer.setFace(false);
        QCOMPARE(answer.gap(), Says::SayNotFace);
        answer.typeNotFace(u"She wants to read it."_s);
        answer.send();
        desk.family.settle();
        QVERIFY(!AnswerContent::decode(desk.written(Kind::Answer).front().content)->inPerson);
        const auto note = desk.written(Kind::Note).front();
        QCOMPARE(note.audience, (std::vector<SeatId>{TestFamily::iroSeat, 255}));
        answer.setVerdict(Says::Yes);
        QVERIFY(!answer.face());
    }

    void stillTalkingHasADayAndASecondTimeAReasonInHerOfficersOwnWords()
    {
        SamsDesk desk;
        ShortAnswerController answer;
        to(answer, desk, desk.lamp);
        answer.setVerdict(Says::NotYet);
        QVERIFY(!answer.secondTime());
        QVERIFY(!answer.day().isEmpty());
        QCOMPARE(answer.gap(), Says::NoGap);
        answer.send();
        desk.family.settle();
        const auto first = AnswerContent::decode(desk.written(Kind::Answer).front().content);
        QVERIFY(first->by == WorkingDays().add(desk.today, 5));
        QVERIFY(!first->words.empty());

        to(answer, desk, desk.lamp);
        answer.setVerdict(Says::NotYet);
        QVERIFY(answer.secondTime());
        QCOMPARE(answer.gap(), Says::SayWhy);
        answer.type(sentences::stillTalking());
        QCOMPARE(answer.gap(), Says::SayWhy); // a ready sentence is no reason
        answer.type(u"Jo has to ask the landlord first."_s);
        QCOMPARE(answer.gap(), Says::NoGap);
        answer.moveDay(-900);
        answer.send();
        desk.family.settle();
        QCOMPARE(desk.written(Kind::Answer).size(), 2u);
        QVERIFY(AnswerContent::decode(desk.written(Kind::Answer).back().content)->by == desk.today); // no day that has gone
    }

    void aVoiceSaysItInPlaceOfWordsAndIsSealedWithTheAnswer()
    {
        SamsDesk desk;
        ShortAnswerController answer;
        to(answer, desk, desk.lamp);
        answer.setVerdict(Says::AnotherWay);
        QCOMPARE(answer.gap(), Says::SayWhy);
        answer.recorder()->record();
        desk.family.microphone.speak(tones::tone(160, 1'500, 0.4));
        answer.recorder()->stop();
        QVERIFY(!answer.voiceLength().isEmpty());
        QCOMPARE(answer.gap(), Says::NoGap);
        answer.dropVoice();
        QVERIFY(answer.voiceLength().isEmpty());
        answer.recorder()->record();
        desk.family.microphone.speak(tones::tone(160, 1'500, 0.4));
        answer.recorder()->stop();
        answer.send();
        desk.family.settle();
        const auto entry = desk.written(Kind::Answer).front();
        QCOMPARE(AnswerContent::decode(entry.content)->words, sentences::inMyVoice().toStdString());
        QCOMPARE(desk.mediaOf(entry.ref), 1u);
        QVERIFY(answer.voiceLength().isEmpty()); // nothing of it stays here
    }

    void whatIsTypedIsThereTheNextTimeAndGoneOnceItIsSent()
    {
        SamsDesk desk;
        {
            ShortAnswerController answer;
            to(answer, desk, desk.lamp);
            answer.setVerdict(Says::NoBecause);
            answer.type(u"Because the lam"_s);
            desk.family.settle();
        }
        ShortAnswerController again;
        to(again, desk, desk.lamp);
        QCOMPARE(again.words(), u"Because the lam"_s);
        QCOMPARE(again.verdict(), Says::NoBecause);
        again.type(u"Because the lamp is too bright."_s);
        again.send();
        desk.family.settle();
        to(again, desk, desk.lamp);
        QVERIFY(again.words().isEmpty());
    }

    void readySentencesPromiseNothingPraiseNothingAndReadAtNineAtMost()
    {
        using What = AnswerContent::Verdict;
        for (const auto what : {What::Yes, What::NoBecause, What::Changed, What::NotYet, What::ThankYou}) {
            QVERIFY(!sentences::of(what).isEmpty());
            for (const auto &sentence : sentences::of(what)) {
                QVERIFY2(sentences::lookAgain(sentence).isEmpty(), qPrintable(sentence));
                const auto age = reading(std::vector<std::string>{sentence.toStdString()}).age();
                QVERIFY2(age <= 9.5, qPrintable(sentence + QString::number(age)));
            }
        }
        for (const auto &sentence : {sentences::inMyVoice(), sentences::stillTalking()}) QVERIFY(sentences::lookAgain(sentence).isEmpty());
    }

    void aPromiseOrEmptyPraiseIsPointedOut()
    {
        for (const auto &text : {u"I promise you will see him."_s, u"You will definitely go."_s, u"Great!"_s, u"That is amazing."_s}) QVERIFY2(!sentences::lookAgain(text).isEmpty(), qPrintable(text));
        for (const auto &text : {u"The greatest part is the bridge."_s, u"I asked Kim on Monday."_s, QString()}) QVERIFY2(sentences::lookAgain(text).isEmpty(), qPrintable(text));
    }
};

QTEST_MAIN(TestShortAnswers)
#include "tst_shortanswers.moc"
