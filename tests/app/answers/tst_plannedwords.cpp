// SPDX-License-Identifier: Apache-2.0
// What is planned for an ask of hers, and an ask that was made together on the officer's tablet, in her words.
#include "app/answers/answercontroller.h"
#include "app/answers/answersmodel.h"
#include "app/answers/askwords.h"
#include "app/asks/askstate.h"
#include "core/book/actions.h"
#include "core/book/held.h"
#include "tests/app/answers/herasks.h"
#include "tests/core/book/saidentries.h"
#include "tests/qml/family/hand.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromMSecsSinceEpoch(noon + 3'600'000);

ActionContent ring()
{
    return {"Ring Ella’s mum.", "Kim", june5, "Amina has seen Ella", {}, {}, {}, "", {}, {}, "", {}};
}
LiveContent inTheRoom(const char *words)
{
    LiveContent out;
    out.review.bytes.fill(1);
    out.words = words;
    out.asks = true;
    return out;
}
BookEntry names()
{
    DirectoryContent content;
    content.people = {{iroSeat, "Sam", "sam"}};
    BookEntry out = said(90, iroSeat, Kind::Page, content.encode());
    out.type = EntryType::Directory;
    out.kind.reset();
    return out;
}
BookEntry request(std::uint8_t number)
{
    return said(number, childSeat, Kind::Request, *RequestContent{RequestContent::What::SortThis, "I want to see Ella.", "", "", {}}.encode());
}

} // namespace

class TestPlannedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoDoesWhatByWhenIsTold()
    {
        const auto book = project(childSeat, std::vector{names(), request(1), said(2, iroSeat, Kind::Action, *ring().encode(), refOf(1))});
        const AskWords words(book, now);
        const auto trail = *book.trails().of(refOf(1));
        QCOMPARE(words.chip(trail), AskChip::NotYet);
        QCOMPARE(words.chipNote(trail), u"Somebody will do it"_s);
        const auto steps = words.steps(trail, Holdup::None);
        QCOMPARE(steps.size(), 3u);
        QCOMPARE(steps[1].said, u"Kim will do this by 5 June. Ring Ella’s mum."_s);
        QCOMPARE(steps[1].symbol, u"cal"_s);
        QVERIFY(steps[1].look == AskStep::Look::Now && !steps[1].mine);
        QCOMPARE(steps[2].heading, u"Not done yet"_s);
        QVERIFY(AskWords::canBeAnswered(trail, trail.steps[1])); // "This has not happened"
        const auto state = askStateOf(book, {}, refOf(1), {}, now);
        QCOMPARE(state.verdict, AskState::UnderWay);
        QCOMPARE(state.spoken(), u"Kim will do this by 5 June. Ring Ella’s mum."_s);
    }

    void anAskThatWasMadeTogetherSaysOnWhoseTablet()
    {
        const auto live = said(2, iroSeat, Kind::Live, *inTheRoom("I want to see Ella.").encode());
        const auto book = project(childSeat, std::vector{names(), request(1), live});
        const AskWords words(book, now);
        const auto trail = *book.trails().of(refOf(2, iroSeat));
        QCOMPARE(words.title(trail), u"I want to see Ella."_s);
        QCOMPARE(words.symbol(trail), u"ask"_s);
        const auto first = words.steps(trail, Holdup::None).at(0);
        QVERIFY(first.mine);
        QCOMPARE(first.words, u"“I want to see Ella.”"_s);
        QCOMPARE(first.where, u"You made this together on Sam’s tablet."_s);
        QVERIFY(words.steps(*book.trails().of(refOf(1)), Holdup::None).at(0).where.startsWith(u"Waiting to go"_s));
        const std::string lot(61, 'a');
        const auto longer = project(childSeat, std::vector{request(1), said(2, iroSeat, Kind::Live, *inTheRoom(lot.c_str()).encode())});
        QCOMPARE(AskWords(longer, now).title(*longer.trails().of(refOf(2, iroSeat))), u"What I asked in my meeting"_s);
    }

    /// What was said to an action that hangs on a closed answer which she opened by herself tells nobody that she did, though
    /// another action stands in its place and it is no step any more.
    void whatHangsOnAnAnswerThatSheReadAloneIsToldToNobody()
    {
        ScreenFamily family(false, [](TestFamily &devices) {
            EntryRef ask;
            {
                Hand amina(devices, devices.tablet, devices.openChild(), {TestFamily::iroSeat});
                ask = amina.say(RequestContent{RequestContent::What::SortThis, "Can I see Mum?", "", "", {}});
            }
            devices.carry();
            devices.iroDevice.clock.wall = devices.tablet.clock.wall + 3'600'000;
            Hand sam(devices, devices.iroDevice, devices.openIro(), {TestFamily::childSeat});
            test::must(sam->inbox().process(devices.circle), "inbox");
            const auto no = sam.say(AnswerContent{AnswerContent::Verdict::NoBecause, "The judge decides.", {}, true}, ask);
            const auto first = sam.say(ring(), no);
            sam.say(ProgressContent{ProgressContent::State::Doing, "", {}}, first);
            auto second = ring();
            second.instead = {first.hash};
            sam.say(second, no);
            devices.carry();
        });
        family.openChild();
        AnswersModel answers;
        family.settle();
        QCOMPARE(answers.count(), 1);
        QVERIFY(wouldTell(family, answers.keyAt(0)).due.empty());
        AnswerController ask;
        ask.setKey(answers.keyAt(0));
        family.settle();
        ask.readAlone();
        family.settle();
        QVERIFY(ask.waitsFor().isEmpty());
        QVERIFY(wouldTell(family, answers.keyAt(0)).due.empty());
    }
};

QTEST_MAIN(TestPlannedWords)
#include "tst_plannedwords.moc"
