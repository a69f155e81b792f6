// SPDX-License-Identifier: Apache-2.0
// What a child says back to an answer, what she asks again, and what she asks for outside a page.
#include "app/answers/answercontroller.h"
#include "app/answers/answersmodel.h"
#include "app/answers/askseen.h"
#include "app/answers/ratingcontroller.h"
#include "app/answers/requestcontroller.h"
#include "app/answers/requestsmodel.h"
#include "app/answers/requestwords.h"
#include "app/pages/pagekey.h"
#include "tests/app/answers/herasks.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

class TestSayingBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheCanAskAgainAndItSaysWhatSheAskedFirst()
    {
        ScreenFamily family(false, test::askAndAnswer);
        family.openChild();
        AnswersModel answers;
        family.settle();
        AnswerController ask;
        QStringList keys;
        for (int row = 0; row < answers.count(); ++row) keys.append(answers.keyAt(row));
        const QList<bool> can{false, false, true, true, false, false}; // a wish; waits; not yet; no; a wish; being done
        for (int row = 0; row < 6; ++row) {
            ask.setKey(keys[row]);
            family.settle();
            QVERIFY2(ask.canAskAgain() == can[row], qPrintable(ask.title()));
        }
        ask.setKey(keys[3]);
        family.settle();
        QCOMPARE(ask.readersAgain(), u"Sam"_s);
        QSignalSpy again(&ask, &AnswerController::askedAgain), sent(&ask, &AnswerController::sent);
        ask.sayBack(AnswerController::AskAgain, {});
        family.settle();
        QCOMPARE(again.count(), 1);
        QCOMPARE(sent.count(), 0);
        const auto entry = newestOfHers(family);
        const auto request = RequestContent::decode(entry.content);
        QVERIFY(entry.kind == Kind::Request && request);
        QVERIFY(request->repeats == PageKey::from(keys[3])->entry.hash);
        QCOMPARE(request->words, std::string("Can I sleep at Ella’s?"));
        QCOMPARE(entry.audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, 255}));
        QCOMPARE(answers.count(), 7);
        QCOMPARE(told(answers, 0, "title"), u"Can I sleep at Ella’s?"_s);
        QVERIFY(!ask.canAskAgain()); // she has
        ask.setKey(again[0][0].toString());
        family.settle();
        QVERIFY2(allOf(*ask.steps()).contains(u"You asked again"_s), qPrintable(allOf(*ask.steps())));
        QVERIFY(!ask.canAskAgain()); // it has not even left

        ask.sayBack(AnswerController::AskAgain, {});
        family.settle();
        QVERIFY(newestOfHers(family).ref == entry.ref);
        ask.setKey(keys[2]);
        family.settle();
        ask.sayBack(AnswerController::AskAgain, u" Please? "_s);
        family.settle();
        QCOMPARE(RequestContent::decode(newestOfHers(family).content)->words, std::string("Please?"));
    }

    void whatSheSaysBackGoesToThoseWhoHoldTheAnswerAndToNobodyElse()
    {
        ScreenFamily family(false, test::askAndAnswer);
        family.openChild();
        AnswersModel answers;
        family.settle();
        AnswerController ask;
        ask.setKey(answers.keyAt(3));
        family.settle();
        QCOMPARE(ask.readers(), u"Sam"_s);
        const auto before = ask.steps()->count();
        QSignalSpy sent(&ask, &AnswerController::sent);
        ask.sayBack(AnswerController::NotWhatISaid, u"  I said Emma’s.  "_s);
        family.settle();
        QCOMPARE(sent.count(), 1);
        const auto entry = newestOfHers(family);
        QCOMPARE(entry.audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, 255}));
        QVERIFY(entry.target.has_value());
        const auto said = DisagreeContent::decode(entry.content);
        QVERIFY(said && said->what == DisagreeContent::What::NotWhatISaid);
        QCOMPARE(QString::fromStdString(said->words), u"I said Emma’s."_s);
        QCOMPARE(ask.steps()->count(), before + 1);
        QVERIFY2(allOf(*ask.steps()).contains(u"Waiting to go."_s), qPrintable(allOf(*ask.steps())));

        ask.sayBack(AnswerController::NotHappened, {}); // just the tap
        family.settle();
        QCOMPARE(newestOfHers(family).kind, std::optional(Kind::NotHappened));
        ask.sayBack(7, {});
        QCOMPARE(sent.count(), 2);
    }

    void howTheMeetingWasIsForTheOfficerAloneAndAskedOnce()
    {
        ScreenFamily family(false, test::askAndAnswer);
        family.openChild();
        AnswersModel answers;
        family.settle();
        QVERIFY(!answers.meetingToRate().isEmpty());
        RatingController rating;
        rating.setProperty("meeting", answers.meetingToRate());
        family.settle();
        QCOMPARE(rating.reader(), u"Sam"_s);
        QVERIFY(!rating.canSend());
        rating.setListened(2);
        rating.setListened(2);
        QVERIFY(!rating.canSend()); // taken back
        rating.setListened(2);
        rating.setCovered(5);
        rating.send({});
        family.settle();
        const auto entry = newestOfHers(family);
        QCOMPARE(entry.kind, std::optional(Kind::Rating));
        QCOMPARE(entry.audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, 255}));
        QCOMPARE(RatingContent::decode(entry.content)->said.size(), 2u);
        QVERIFY(answers.meetingToRate().isEmpty());
    }

    void aComplaintIsOfferedToNobodyWhomItMayBeAbout()
    {
        using What = RequestContent::What;
        for (const auto what : {What::Complain, What::ChangeWorker}) {
            QVERIFY(!requestwords::offeredTo(what, Role::SocialWorker));
            QVERIFY(!requestwords::offeredTo(what, Role::Carer));
            QVERIFY(requestwords::offeredTo(what, Role::Iro));
            QVERIFY(requestwords::offeredTo(what, Role::Advocate));
        }
        for (const auto what : requestwords::all())
            for (const auto role : {Role::Records, Role::Manager, Role::Duty, Role::Child}) QVERIFY(!requestwords::offeredTo(what, role));
        ScreenFamily family(false, test::askAndAnswer);
        family.openChild();
        RequestController request;
        request.setWhat(int(What::Complain));
        family.settle();
        QCOMPARE(request.people()->count(), 1);
        QVERIFY(request.keptOut().contains(u"Jo"_s));
        request.setWhat(int(What::SortThis));
        family.settle();
        QCOMPARE(request.people()->count(), 2);
        QVERIFY(request.keptOut().isEmpty());
    }

    void aRequestSaysWhereItIsAndSheCanLeaveOutAnybody()
    {
        ScreenFamily family(false);
        family.openChild();
        RequestsModel requests;
        RequestController request;
        request.setWhat(int(RequestContent::What::SortThis));
        family.settle();
        QCOMPARE(told(requests, 0, "progress"), QString());
        request.people()->toggle(1); // Jo
        request.send(u"My shoes are too small."_s);
        family.settle();
        QCOMPARE(newestOfHers(family).audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, 255}));
        QVERIFY(told(requests, 0, "progress").startsWith(u"Waiting to go."_s));
        QVERIFY(!told(requests, 0, "key").isEmpty());
        request.people()->toggle(0);
        QVERIFY(!request.canSend()); // nobody is left
        const auto before = newestOfHers(family).ref;
        request.send({});
        family.settle();
        QVERIFY(newestOfHers(family).ref == before);
    }
};

QTEST_MAIN(TestSayingBack)
#include "tst_sayingback.moc"
