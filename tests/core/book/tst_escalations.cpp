// SPDX-License-Identifier: Apache-2.0
// How a concern of the officer's climbs, praise, and worries that keep a page back: functions of the entries held.
#include "tests/core/book/saidentries.h"

#include <QTest>

using namespace pipit;
using namespace pipit::test;

namespace {

using Rung = EscalationContent::Rung;

EscalationId idOf(std::uint8_t number)
{
    EscalationId id;
    id.bytes.fill(number);
    return id;
}

CivilDay day(unsigned month, unsigned number)
{
    return CivilDay{std::chrono::year(2026), std::chrono::month(month), std::chrono::day(number)};
}

EscalationContent step(std::uint8_t id, Rung rung, CivilDay on, const char *words)
{
    EscalationContent out;
    out.id = idOf(id);
    out.rung = rung;
    out.day = on;
    out.words = words;
    return out;
}

BookEntry entry(std::uint8_t number, const EscalationContent &content)
{
    return said(number, iroSeat, Kind::Escalation, *content.encode());
}

EscalationContent full()
{
    auto out = step(7, Rung::Formal, june5, "To the head of service.");
    out.about = refOf(9).hash;
    out.agency = ActionContent::Agency::School;
    out.settled = "A place from September.";
    return out;
}

} // namespace

class TestEscalations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidComesBackAsBytes()
    {
        auto line = step(1, Rung::Alert, june5, "Kim rang back.");
        line.line = true;
        auto praise = step(2, Rung::Alert, june5, "Ash House drove six weeks.");
        praise.praise = true;
        for (const auto &content : {full(), line, praise}) {
            const auto bytes = content.encode();
            QVERIFY2(bytes.ok(), bytes.ok() ? "" : bytes.error().detail.c_str());
            QVERIFY(*EscalationContent::decode(*bytes) == content);
            for (std::size_t size = 0; size < bytes->size(); ++size) QCOMPARE(EscalationContent::decode(ByteView(*bytes).first(size)).code(), Code::Corrupt);
        }
        QCOMPARE(step(1, Rung::Alert, june5, "").encode().code(), Code::Invalid);
        QCOMPARE(step(1, Rung::Alert, june5, std::string(4'001, 'x').c_str()).encode().code(), Code::TooBig);
        auto climbs = praise;
        climbs.rung = Rung::Formal;
        QCOMPARE(climbs.encode().code(), Code::Invalid);
    }

    void aNewerKeyOrRungIsNewer()
    {
        auto bytes = *step(1, Rung::Cafcass, june5, "x").encode();
        const auto with = [&](unsigned key, std::uint64_t value) {
            cbor::Writer out;
            out.map(6).unsignedInt(0).unsignedInt(32).unsignedInt(1).bytes(idOf(1).view()).unsignedInt(2).unsignedInt(key == 2 ? value : 1).unsignedInt(3).unsignedInt(20'000).unsignedInt(4).text("x");
            out.unsignedInt(key == 2 ? 6 : key).unsignedInt(key == 2 ? 1 : value);
            return out.take();
        };
        QCOMPARE(EscalationContent::decode(with(2, 5)).code(), Code::TooNew);
        QCOMPARE(EscalationContent::decode(with(10, 1)).code(), Code::TooNew);
        QCOMPARE(EscalationContent::decode(with(6, 9)).code(), Code::TooNew);
        QVERIFY(EscalationContent::decode(with(6, 8)).ok());
    }

    void onlyAnOfficerWritesOne()
    {
        for (const auto role : {Role::Child, Role::Carer, Role::SocialWorker, Role::Advocate, Role::Duty, Role::Manager, Role::Records}) QVERIFY(!mayAuthor(role, Kind::Escalation));
        QVERIFY(mayAuthor(Role::Iro, Kind::Escalation));
        QVERIFY(kindFrom(32) == Kind::Escalation);
    }

    void stepsClimbAndLinesDoNot()
    {
        auto line = step(1, Rung::Informal, day(4, 1), "Ruth rang.");
        line.line = true;
        const std::vector<BookEntry> all{entry(3, step(1, Rung::Informal, day(3, 24), "Sam rang Ruth.")), entry(1, step(1, Rung::Alert, day(3, 2), "To Kim.")), entry(4, line),
                                         entry(5, step(1, Rung::Formal, day(4, 27), "To the head."))};
        for (const bool backwards : {false, true}) {
            EscalationBoard board;
            for (std::size_t i = 0; i < all.size(); ++i) board.add(all[backwards ? all.size() - 1 - i : i]);
            const auto one = board.of(idOf(1));
            QVERIFY(one.has_value());
            QCOMPARE(one->steps(), 3);
            QVERIFY(one->rung == Rung::Formal);
            QCOMPARE(one->title(), std::string("To Kim."));
            QVERIFY(!one->settled);
        }
    }

    void whatWasSettledCanBeRaisedAgain()
    {
        auto over = step(1, Rung::Formal, day(5, 20), "A place from September.");
        over.settled = over.words;
        EscalationBoard board;
        board.add(entry(1, step(1, Rung::Formal, day(4, 27), "To the head.")));
        board.add(entry(2, over));
        QVERIFY(board.of(idOf(1))->settled == day(5, 20));
        QCOMPARE(board.of(idOf(1))->steps(), 1);
        auto line = step(1, Rung::Formal, day(6, 1), "A letter came.");
        line.line = true;
        board.add(entry(3, line));
        QVERIFY(board.of(idOf(1))->settled); // a line opens nothing
        board.add(entry(4, step(1, Rung::Formal, day(9, 8), "No place after all.")));
        QVERIFY(!board.of(idOf(1))->settled);
    }

    void openConcernsStandBeforeSettledOnesAndPraiseLast()
    {
        auto praise = step(3, Rung::Alert, day(2, 1), "Mrs Patel kept a desk.");
        praise.praise = true;
        auto over = step(2, Rung::Alert, day(1, 1), "Done.");
        over.settled = "Done.";
        EscalationBoard board;
        board.add(entry(1, praise));
        board.add(entry(2, over));
        board.add(entry(3, step(1, Rung::Alert, day(5, 1), "New.")));
        auto about = step(4, Rung::Alert, day(3, 1), "Old.");
        about.about = refOf(9).hash;
        board.add(entry(4, about));
        std::vector<EscalationId> ids;
        for (const auto &one : board.all()) ids.push_back(one.id);
        QCOMPARE(ids, (std::vector{idOf(4), idOf(1), idOf(2), idOf(3)}));
        QVERIFY(board.about(refOf(9).hash)->id == idOf(4));
        QVERIFY(!board.about(refOf(8).hash));
    }

    void whatIsTakenBackOrCannotBeReadIsNotShown()
    {
        EscalationBoard board;
        board.add(entry(1, step(1, Rung::Alert, june5, "x")));
        board.add(said(2, iroSeat, Kind::Escalation, cbor::Writer().map(0).take()));
        QCOMPARE(board.notShown(), 1u);
        board.add(takenBack(3, refOf(1, iroSeat)));
        QVERIFY(board.all().empty());
    }

    void whatAWorryCameFromIsKeptBackUntilItIsReleased()
    {
        ConcernContent worry{"She may not be safe.", noon, "they shout", {"Lou"}, "at school", refOf(1)};
        QVERIFY(*ConcernContent::decode(*worry.encode()) == worry);
        const auto concern = said(5, iroSeat, Kind::Concern, *worry.encode());
        NoteContent rang;
        rang.what = NoteContent::What::Rang;
        rang.day = june5;
        rang.who = "Priya";
        CaseBoard board;
        board.add(said(7, iroSeat, Kind::Note, *rang.encode(), concern.ref));
        board.add(said(6, iroSeat, Kind::Note, *rang.encode(), refOf(1)));
        board.add(concern);
        QVERIFY(board.worriedAbout() == std::set{refOf(1)});
        QCOMPARE(board.notesAbout(concern.ref).size(), 1u);
        board.add(said(8, iroSeat, Kind::Progress, *ProgressContent{ProgressContent::State::Doing, "", {}}.encode(), concern.ref));
        QCOMPARE(board.worriedAbout().size(), 1u);
        board.add(said(9, iroSeat, Kind::Progress, *ProgressContent{ProgressContent::State::Done, "Duty has spoken with her.", {}}.encode(), concern.ref));
        QVERIFY(board.worriedAbout().empty());
        QCOMPARE(board.released(concern.ref)->words, std::string("Duty has spoken with her."));
    }
};

QTEST_GUILESS_MAIN(TestEscalations)
#include "tst_escalations.moc"
