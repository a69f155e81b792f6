// SPDX-License-Identifier: Apache-2.0
// A social worker's word: an answer to a child, yes or no to an action, how far it is; and a worry.
#include "app/decisions/outcomesmodel.h"
#include "app/decisions/outcomewriter.h"
#include "app/decisions/worrycontroller.h"
#include "app/worker/workerlist.h"
#include "app/worker/workerreply.h"
#include "core/book/casefacts.h"
#include "tests/app/worker/kimsdesk.h"

#include <QSignalSpy>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

void about(WorkerReply &reply, KimsDesk &desk, const EntryRef &target)
{
    reply.setProperty("circle", desk.hex());
    reply.setProperty("name", u"Amina"_s);
    reply.setKey(desk.key(target));
    desk.family.settle();
}

int kindOf(const WorkerList &model, const QString &key)
{
    for (int row = 0; row < model.count(); ++row)
        if (model.data(model.index(row), WorkerList::KeyRole).toString() == key) return model.data(model.index(row), WorkerList::KindRole).toInt();
    return -1;
}

const std::vector<SeatId> heard{TestFamily::childSeat, TestFamily::iroSeat, TestFamily::workerSeat, 255};

} // namespace

class TestWorkerReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYesGoesToTheChildAndHerOfficerAloneAndStaysUntilItIsDone()
    {
        KimsDesk desk;
        WorkerReply reply;
        about(reply, desk, desk.bus);
        QVERIFY(reply.loaded() && !reply.over());
        QCOMPARE(reply.choices(), (QList<int>{WorkerReply::Agreed, WorkerReply::Changed, WorkerReply::Refused, WorkerReply::Doing}));
        QCOMPARE(reply.goesTo(), u"Amina and Sam"_s);
        QCOMPARE(reply.officer(), u"Sam"_s);
        reply.send();
        desk.family.settle();
        QVERIFY(desk.written().empty()); // nothing chosen
        reply.setChoice(WorkerReply::Agreed);
        reply.type(u"You can go by bus from Monday."_s);
        QSignalSpy sent(&reply, &WorkerReply::sent);
        reply.send();
        desk.family.settle();
        QCOMPARE(sent.count(), 1);
        const auto entry = desk.written(Kind::Agreed).front();
        QCOMPARE(entry.audience, heard); // Jo has the page, and is not told
        QVERIFY(entry.target == desk.bus);
        const auto content = AgreedContent::decode(entry.content);
        QVERIFY(content->outcome == AgreedContent::Outcome::Agreed && content->toldBy.empty() && !content->inPerson);
        QVERIFY(content->day == desk.today);
        WorkerList model;
        desk.family.settle();
        QCOMPARE(kindOf(model, desk.key(desk.bus)), -1);
        QCOMPARE(kindOf(model, desk.key(entry.ref)), int(WorkerList::Do));
        about(reply, desk, entry.ref);
        reply.setChoice(WorkerReply::Done);
        reply.send();
        desk.family.settle();
        QCOMPARE(kindOf(model, desk.key(entry.ref)), -1);
        QVERIFY(desk.written(Kind::Progress).front().target == entry.ref);
    }

    void aNoAboutFamilyNeedsAReasonAndIsToldFaceToFaceFirst()
    {
        KimsDesk desk;
        WorkerReply reply;
        about(reply, desk, desk.yusuf);
        QVERIFY(reply.close());
        reply.setChoice(WorkerReply::Refused);
        QCOMPARE(reply.gap(), WorkerReply::SayWhy);
        reply.send();
        desk.family.settle();
        QVERIFY(desk.written().empty());
        reply.type(u"There is no room in that home."_s);
        reply.setFace(false);
        QVERIFY(reply.face());
        reply.setDecider(2);
        reply.send();
        desk.family.settle();
        const auto entry = desk.written(Kind::Agreed).front();
        const auto content = AgreedContent::decode(entry.content);
        QVERIFY(content->inPerson);
        QCOMPARE(content->why, std::string("A panel decided this. That is a group of people who meet. There is no room in that home."));
        WorkerList model;
        desk.family.settle();
        QCOMPARE(model.data(model.index(0), WorkerList::KindRole).toInt(), int(WorkerList::Tell));
        QCOMPARE(model.data(model.index(0), WorkerList::AskRole).toString(), desk.key(desk.yusuf));
        OutcomeWriter told;
        told.setProperty("circle", desk.hex());
        told.setProperty("name", u"Amina"_s);
        told.setKey(desk.key(desk.yusuf));
        desk.family.settle();
        QVERIFY(told.untold());
        told.told(u"Kim"_s, u"at school, alone"_s, {});
        desk.family.settle();
        QVERIFY(desk.written(Kind::Progress).front().target == entry.ref);
        QCOMPARE(kindOf(model, desk.key(entry.ref)), -1);
    }

    void notYetSaysByWhenAndWaitsForThatDay()
    {
        KimsDesk desk;
        WorkerReply reply;
        about(reply, desk, desk.lamp);
        reply.setChoice(WorkerReply::Doing);
        QVERIFY(!reply.day().isEmpty());
        reply.moveDay(2);
        reply.send();
        desk.family.settle();
        const auto entry = desk.written(Kind::Progress).front();
        const auto content = ProgressContent::decode(entry.content);
        QVERIFY(content->state == ProgressContent::State::Doing);
        QVERIFY(content->by == addDays(WorkingDays().add(desk.today, 5), 2));
        QVERIFY(entry.target == desk.lamp);
        QCOMPARE(entry.audience, heard);
        WorkerList model;
        desk.family.settle();
        QCOMPARE(kindOf(model, desk.key(desk.lamp)), int(WorkerList::Do));
        about(reply, desk, desk.bus); // another in between
        about(reply, desk, desk.lamp);
        reply.setChoice(WorkerReply::NotDone);
        QCOMPARE(reply.gap(), WorkerReply::SayWhy);
        reply.type(u"The shop has none."_s);
        reply.send();
        desk.family.settle();
        QCOMPARE(kindOf(model, desk.key(desk.lamp)), -1);
    }

    void anActionIsAgreedForWhoeverHoldsItAndThenDone()
    {
        EntryRef action;
        KimsDesk desk([&](Hand &sam, KimsDesk &with) {
            action = sam.sayTo({TestFamily::childSeat, TestFamily::workerSeat}, KimsDesk::action("Order a lamp", addDays(with.today, 9)), with.lamp);
        });
        WorkerReply reply;
        about(reply, desk, action);
        QCOMPARE(reply.choices(), (QList<int>{WorkerReply::Agreed, WorkerReply::Changed, WorkerReply::Refused}));
        reply.setChoice(WorkerReply::Agreed);
        reply.send();
        desk.family.settle();
        const auto agreed = desk.written(Kind::Agreed).front();
        QVERIFY(agreed.target == action);
        QCOMPARE(agreed.audience, heard);
        WorkerList model;
        desk.family.settle();
        QCOMPARE(kindOf(model, desk.key(action)), int(WorkerList::Do));
        about(reply, desk, desk.bus); // another in between
        about(reply, desk, action);
        reply.setChoice(WorkerReply::Done);
        reply.send();
        desk.family.settle();
        QCOMPARE(kindOf(model, desk.key(action)), -1);
    }

    void whatIsTypedIsKeptUntilItIsSent()
    {
        KimsDesk desk;
        {
            WorkerReply reply;
            about(reply, desk, desk.lamp);
            reply.setChoice(WorkerReply::Changed);
            reply.type(u"A smaller lamp."_s);
            desk.family.settle();
        }
        WorkerReply again;
        about(again, desk, desk.lamp);
        QCOMPARE(again.text(), u"A smaller lamp."_s);
        QCOMPARE(again.choice(), WorkerReply::Changed);
        again.send();
        desk.family.settle();
        QCOMPARE(desk.written(Kind::Agreed).size(), 1u);
        about(again, desk, desk.bus);
        about(again, desk, desk.lamp);
        QVERIFY(again.text().isEmpty());
    }

    void whatSomebodyHasAnsweredWaitsForNobody()
    {
        KimsDesk desk([](Hand &sam, KimsDesk &with) { sam.say(AnswerContent{AnswerContent::Verdict::Yes, "Yes.", {}, false}, with.lamp); });
        WorkerReply reply;
        about(reply, desk, desk.lamp);
        QVERIFY(reply.over());
        reply.setChoice(WorkerReply::Agreed);
        reply.send();
        desk.family.settle();
        QVERIFY(desk.written().empty());
    }

    void herOfficerReadsHerYesAsHersAndNobodyToldIt()
    {
        KimsDesk desk([](Hand &sam, KimsDesk &with) { sam.say(AskedContent{"Mend the lamp.", "Ruth"}, with.lamp); },
                      [](Hand &kim, KimsDesk &with) { kim.say(AgreedContent{AgreedContent::Outcome::Agreed, "It is ordered.", with.today, "", false}, with.lamp); }, KimsDesk::Open::Sam);
        OutcomesModel model;
        model.setCircle(desk.hex());
        model.setName(u"Amina"_s);
        desk.family.settle();
        for (int row = 0; row < model.count(); ++row) {
            if (model.data(model.index(row), OutcomesModel::KeyRole).toString() != desk.key(desk.lamp)) continue;
            const auto chip = model.data(model.index(row), OutcomesModel::ChipWordsRole).toStringList().value(0);
            QVERIFY2(chip.startsWith(u"Agreed, "_s) && chip.endsWith(u", by Kim"_s), qPrintable(chip));
            QCOMPARE(model.data(model.index(row), OutcomesModel::BecauseRole).toString(), u"It is ordered."_s);
            return;
        }
        QFAIL("the lamp is not there");
    }

    void aWorryOfHersGoesToDutyAndTheOfficerWithoutAGrantAndTheLogIsNotHers()
    {
        KimsDesk desk;
        desk.family.putOnDuty();
        WorryController worry;
        worry.setProperty("circle", desk.hex());
        worry.setProperty("name", u"Amina"_s);
        worry.setKey(desk.key(desk.shown));
        desk.family.settle();
        QVERIFY(worry.staffed() && !worry.keepsLog());
        QCOMPARE(worry.exact(), u"me and Yusuf and Biscuit"_s);
        worry.tell(u"She is afraid on the bridge."_s, worry.exact(), {}, {});
        desk.family.settle();
        QVERIFY(worry.told());
        QCOMPARE(desk.written().size(), 1u); // no grant beside it: nobody would take it from her
        const auto concern = desk.written(Kind::Concern).front();
        QCOMPARE(concern.audience, (std::vector<SeatId>{TestFamily::iroSeat, TestFamily::workerSeat, TestFamily::dutySeat, 255}));
        QVERIFY(ConcernContent::decode(concern.content)->from == desk.shown);
        worry.log(WorryController::Rang, u"Priya"_s, u"She reads it."_s);
        worry.release(u"It is over."_s);
        desk.family.settle();
        QCOMPARE(desk.written().size(), 1u);
    }
};

QTEST_MAIN(TestWorkerReply)
#include "tst_workerreply.moc"
