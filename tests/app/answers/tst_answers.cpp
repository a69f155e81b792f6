// SPDX-License-Identifier: Apache-2.0
// What a child reads of what became of what she asked, what she says back, and what she asks for outside a page.
#include "app/answers/answercontroller.h"
#include "app/answers/answersmodel.h"
#include "app/answers/askseen.h"
#include "app/answers/ratingcontroller.h"
#include "app/answers/requestcontroller.h"
#include "app/answers/requestsmodel.h"
#include "app/answers/requestwords.h"
#include "app/pages/pagekey.h"
#include "tests/qml/family/askedfamily.h"
#include "tests/qml/family/family.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using pipit::test::ScreenFamily;
using pipit::test::TestFamily;

namespace {

QString told(const QAbstractListModel &model, int row, const char *role)
{
    return model.data(model.index(row), model.roleNames().key(role)).toString();
}

QString allOf(const StepsModel &steps)
{
    QStringList out;
    for (int row = 0; row < steps.count(); ++row) out.append(told(steps, row, "spoken"));
    return out.join(u'\n');
}

/// What she wrote last.
BookEntry newestOfHers(ScreenFamily &family)
{
    BookEntry newest;
    family.vault.ask(
        &family.session,
        [](DeviceSession &device) {
            BookEntry out;
            const auto entries = *device.profile()->entries(*device.onlyCircle());
            for (const auto &entry : entries)
                if (entry.mine && entry.type == EntryType::Item) out = entry;
            return out;
        },
        [&](BookEntry entry) { newest = std::move(entry); });
    family.settle();
    return newest;
}

/// What her RECEIPTs "seen" name.
std::vector<EntryRef> seenByHer(ScreenFamily &family)
{
    std::vector<EntryRef> seen;
    family.vault.ask(
        &family.session,
        [](DeviceSession &device) {
            std::vector<EntryRef> out;
            const auto entries = *device.profile()->entries(*device.onlyCircle());
            for (const auto &entry : entries) {
                if (!entry.mine || entry.type != EntryType::Receipt) continue;
                const auto receipt = ReceiptContent::decode(entry.content);
                if (receipt->kind == ReceiptKind::Seen) out.insert(out.end(), receipt->targets.begin(), receipt->targets.end());
            }
            return out;
        },
        [&](std::vector<EntryRef> refs) { seen = std::move(refs); });
    family.settle();
    return seen;
}

/// What looking at the ask of `key` would tell.
Looking wouldTell(ScreenFamily &family, const QString &key)
{
    Looking looking;
    family.vault.ask(
        &family.session,
        [wanted = *PageKey::from(key)](DeviceSession &device) {
            const auto &book = device.books().at(wanted.circle);
            return *lookingAt(*device.profile(), book, wanted.circle, *book.trails().of(wanted.entry), {TestFamily::iroSeat});
        },
        [&](Looking answer) { looking = std::move(answer); });
    family.settle();
    return looking;
}

/// Sam has told her face to face what he wanted to tell so.
void tellFaceToFace(TestFamily &family)
{
    auto sam = family.openIro();
    const auto entries = *sam->entries(family.circle);
    for (const auto &entry : entries) {
        if (entry.kind != Kind::Answer || !AnswerContent::decode(entry.content)->inPerson) continue;
        NewEntry told;
        told.circle = family.circle;
        told.content = *ProgressContent{ProgressContent::State::ToldInPerson, "", {}}.encode();
        told.audience = {TestFamily::childSeat};
        told.target = entry.ref;
        family.iroDevice.clock.advance(60'000);
        QVERIFY(sam->outgoing().post(std::move(told)));
    }
    family.carry();
}

} // namespace

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
};

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
