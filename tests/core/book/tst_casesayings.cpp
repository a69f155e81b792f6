// SPDX-License-Identifier: Apache-2.0
// What an officer keeps, as bytes: FORMAT.md §8.8. More cases: tests/vectors/sayings.json.
#include "core/book/actions.h"
#include "core/book/casefacts.h"
#include "core/book/held.h"
#include "core/book/passon.h"
#include "core/book/visits.h"
#include "tests/core/book/comesback.h"

using namespace pipit;
using test::comesBack, test::refuses;

namespace {

constexpr CivilDay may21{std::chrono::year(2026), std::chrono::May, std::chrono::day(21)};

template <class AnyId>
AnyId idOf(std::uint8_t byte)
{
    AnyId id;
    id.bytes.fill(byte);
    return id;
}

VisitContent fullVisit()
{
    using V = VisitContent;
    return {idOf<VisitId>(1), V::Outcome::SeenAndSpoke, may21, 930, 1'020, V::Heard::Somebody, V::How::InPerson, {"Jo", "Kim"}, "Jo stayed.", "At home", idOf<ReviewId>(2), true};
}

NoteContent fullNote()
{
    return {NoteContent::What::Chased, may21, 600, "Kim is on leave.", idOf<VisitId>(1), true, 10, "Kim", idOf<EnvHash>(3)};
}

ActionContent fullAction()
{
    using A = ActionContent;
    return {"Ring Ella’s mum", "Kim", may21, "Amina has seen Ella", SeatId(4), idOf<ReviewId>(2), A::Agency::Council, "Kim’s manager", A::Decides::Manager,
            idOf<EnvHash>(5), "Nobody answered.", {idOf<EnvHash>(6), idOf<EnvHash>(7)}};
}

HeldContent fullHeld()
{
    using H = HeldContent;
    return {idOf<ReviewId>(2),
            H::wasThere | H::pagesShown | H::choseNotToCome,
            {{0, may21, 930, 1'000, {0, 31}}, {7, may21, 0, {}, {}}},
            {{H::Who::Mother, H::Asked::Said, "She can come."},
             {H::Who::Other, H::Asked::NotAsked, ""},
             {H::Who::Other, H::Asked::Asked, ""}},
            H::permanence | H::lastActions,
            {0, 39},
            {{idOf<AuthorId>(9), idOf<EnvHash>(9)}, {idOf<AuthorId>(1), idOf<EnvHash>(9)}}};
}

MeetingSetContent fullSet()
{
    return {idOf<ReviewId>(2), 7, {{idOf<AuthorId>(9), idOf<EnvHash>(9)}, {idOf<AuthorId>(1), idOf<EnvHash>(9)}}};
}

} // namespace

class TestCaseSayings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingKeptComesBackEqualAndNoBitOfItIsReadTwoWays()
    {
        comesBack(CaseContent{may21, may21, "LA-0042", "with Jo, Thornley", "C2", true});
        comesBack(CaseContent{});
        comesBack(ConcernContent{"He says he is locked in.", 1'780'000'000'000, "he locks it", {"Darren", "Jo"}, "At school, not the house."});
        comesBack(ConcernContent{"x", 0, "", {}, ""});
        comesBack(fullVisit());
        comesBack(VisitContent{idOf<VisitId>(1), VisitContent::Outcome::NotWanted, may21, {}, {}, {}, {}, {}, "", "", {}, false});
        comesBack(fullNote());
        comesBack(NoteContent{NoteContent::What::Note, may21, {}, "", {}, false, {}, "", {}});
        comesBack(DecisionContent{DecisionContent::About::Permanence, "Amina stays with Jo.", may21, idOf<ReviewId>(2), true, {idOf<EnvHash>(1)}});
        comesBack(fullAction());
        comesBack(ActionContent{"x", "Kim", may21, "y", {}, {}, {}, "", {}, {}, "", {}});
        comesBack(fullHeld());
        comesBack(HeldContent{idOf<ReviewId>(2), 0, {}, {}, 0, {}, {}});
        comesBack(CodeContent{idOf<ReviewId>(2), may21, 7, {"She came and spoke."}});
        comesBack(fullSet());
        comesBack(LiveContent{idOf<ReviewId>(2), 7, "I want to see Ella.", true, Bytes(70, 0x41)});
        comesBack(LiveContent{idOf<ReviewId>(2), 0, "", false, {1}});
        comesBack(MayTellContent{"Amina misses Ella.", {"Mum", "Kim"}});
        comesBack(PassOnContent{PassOnContent::Word::No, "Not Mum."});
    }

    void nothingOfAVisitIsKeptThatDoesNotGoTogether()
    {
        using V = VisitContent;
        const auto but = [](auto change) {
            auto visit = fullVisit();
            change(visit);
            return visit;
        };
        refuses(but([](V &v) { v.heard.reset(), v.who.clear(); }), Code::Invalid);
        refuses(but([](V &v) { v.how.reset(); }), Code::Invalid);
        refuses(but([](V &v) { v.outcome = V::Outcome::NotWanted; }), Code::Invalid);
        refuses(but([](V &v) { v.heard = V::Heard::Nobody; }), Code::Invalid); // alone, with Jo
        refuses(but([](V &v) { v.until = 929; }), Code::Invalid);
        refuses(but([](V &v) { v.minute.reset(); }), Code::Invalid);
        refuses(but([](V &v) { v.minute = 1'440, v.until.reset(); }), Code::Invalid);
        refuses(but([](V &v) { v.day = {}; }), Code::Invalid);
        refuses(but([](V &v) { v.who.assign(17, "Jo"); }), Code::TooBig);
        refuses(V{idOf<VisitId>(1), V::Outcome::NotSuitable, may21, {}, {}, {}, {}, {}, "", "", {}, false}, Code::Invalid);
        auto note = fullNote();
        note.minutes = 0;
        refuses(note, Code::Invalid);
        note.minutes = 1'441;
        refuses(note, Code::Invalid);
        QVERIFY(but([](V &v) { v.heard = V::Heard::Nobody, v.who.clear(), v.struckOut = false; }).alone());
        QVERIFY(!but([](V &v) { v.heard = V::Heard::Nobody, v.who.clear(); }).alone()); // struck out
    }

    void noActionIsWithoutWhatWhoByWhenAndHowWeWillKnow()
    {
        const auto but = [](auto change) {
            auto action = fullAction();
            change(action);
            return action;
        };
        using A = ActionContent;
        refuses(but([](A &a) { a.what.clear(); }), Code::Invalid);
        refuses(but([](A &a) { a.who.clear(); }), Code::Invalid);
        refuses(but([](A &a) { a.by = {}; }), Code::Invalid);
        refuses(but([](A &a) { a.know.clear(); }), Code::Invalid);
        refuses(but([](A &a) { a.rolledBecause.clear(); }), Code::Invalid);
        refuses(but([](A &a) { a.rolledFrom.reset(); }), Code::Invalid);
        refuses(but([](A &a) { a.seat = 0; }), Code::Invalid);
        refuses(but([](A &a) { a.seat = 255; }), Code::Invalid);
        refuses(but([](A &a) { std::swap(a.instead[0], a.instead[1]); }), Code::Invalid);
        refuses(but([](A &a) { a.instead[1] = a.instead[0]; }), Code::Invalid);
        refuses(but([](A &a) { a.instead.assign(9, a.instead[0]); }), Code::TooBig);
        refuses(DecisionContent{}, Code::Invalid);
        refuses(DecisionContent{DecisionContent::About::Health, "", may21, {}, true, {}}, Code::Invalid);
    }

    void howAReviewWasHeldGoesTogether()
    {
        const auto but = [](auto change) {
            auto held = fullHeld();
            change(held);
            return held;
        };
        using H = HeldContent;
        refuses(but([](H &h) { h.parts[0].ended = 929; }), Code::Invalid);
        refuses(but([](H &h) { h.parts[0].ended = 1'440; }), Code::Invalid); // no minute, and not none
        refuses(but([](H &h) { h.parts[0].began = 1'440; }), Code::Invalid);
        refuses(but([](H &h) { h.parts[1].part = 0; }), Code::Invalid);
        refuses(but([](H &h) { h.parts[1].part = 8; }), Code::Invalid);
        refuses(but([](H &h) { h.parts[0].present = {1, 1}; }), Code::Invalid);
        refuses(but([](H &h) { h.parts[0].present = {32}; }), Code::Invalid);
        refuses(but([](H &h) { h.views[0].words.clear(); }), Code::Invalid);
        refuses(but([](H &h) { h.views[2].words = "x"; }), Code::Invalid);
        refuses(but([](H &h) { std::swap(h.views[0], h.views[1]); }), Code::Invalid);
        refuses(but([](H &h) { h.child = 64; }), Code::Invalid);
        refuses(but([](H &h) { h.child = H::wasThere; }), Code::Invalid); // pages, and none was shown
        refuses(but([](H &h) { h.shown.push_back(h.shown[0]); }), Code::Invalid);
        refuses(but([](H &h) { h.shown.assign(65, h.shown[0]); }), Code::TooBig);
        refuses(but([](H &h) { h.talked = {40}; }), Code::Invalid);
        refuses(but([](H &h) { h.talked = {2, 1}; }), Code::Invalid);
        refuses(CodeContent{idOf<ReviewId>(2), may21, 8, {}}, Code::Invalid);
        refuses(CodeContent{idOf<ReviewId>(2), may21, 7, std::vector<std::string>(17, "x")}, Code::TooBig);
    }

    void noPageIsShownTwiceAndNothingIsMadeOfNothing()
    {
        auto set = fullSet();
        set.pages.push_back(set.pages[0]);
        refuses(set, Code::Invalid);
        set = fullSet();
        set.part = 8;
        refuses(set, Code::Invalid);
        refuses(LiveContent{idOf<ReviewId>(2), 0, "", false, {}}, Code::Invalid);
        refuses(LiveContent{idOf<ReviewId>(2), 0, "", true, {1}}, Code::Invalid);
        refuses(LiveContent{idOf<ReviewId>(2), 8, "x", false, {}}, Code::Invalid);
        refuses(LiveContent{idOf<ReviewId>(2), 0, "x", false, Bytes(65'537)}, Code::TooBig);
        refuses(ConcernContent{"", 0, "", {}, ""}, Code::Invalid);
        refuses(ConcernContent{"x", -1, "", {}, ""}, Code::Invalid);
        refuses(ConcernContent{"x", 0, "", {""}, ""}, Code::Invalid);
        refuses(MayTellContent{"x", {}}, Code::Invalid);
        refuses(MayTellContent{"", {"Mum"}}, Code::Invalid);
        refuses(MayTellContent{"x", std::vector<std::string>(17, "Mum")}, Code::TooBig);
        refuses(PassOnContent{}, Code::Invalid);
        refuses(CaseContent{CivilDay{}, {}, "", "", "", false}, Code::Invalid);
        refuses(CaseContent{{}, {}, std::string(65, 'a'), "", "", false}, Code::TooBig);
    }
};

QTEST_GUILESS_MAIN(TestCaseSayings)
#include "tst_casesayings.moc"
