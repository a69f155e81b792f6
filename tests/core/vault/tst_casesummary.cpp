// SPDX-License-Identifier: Apache-2.0
// What a list says of a child is what her book says, whatever came in whatever order, was damaged, or was cut off.
#include "core/book/casesummary.h"
#include "core/book/pagecodec.h"
#include "core/vault/summaries.h"
#include "tests/core/book/saidentries.h"
#include "tests/qml/family/hand.h"

#include <QTest>

using namespace pipit;
using namespace std::chrono;
using test::Hand;
using test::TestFamily;

namespace {

template <class Content>
BookEntry by(std::uint8_t number, SeatId seat, Kind kind, const Content &content, std::optional<EntryRef> target = {})
{
    auto entry = test::said(number, seat, kind, test::must(content.encode(), "content"), target);
    entry.mine = seat == test::iroSeat;
    return entry;
}

ReviewContent review(std::uint8_t number, ReviewContent::State state, CivilDay day)
{
    ReviewContent out;
    out.id.bytes.fill(number);
    out.state = state;
    out.day = day;
    out.minute = 960;
    out.where = "Jo’s kitchen";
    out.people = {{"Amina", "amina"}, {"Mum", ""}};
    out.parts = {{"How school is going", {0}}, {"Seeing Mum", {0, 1}}};
    out.turns = {{day, 960, ReviewContent::Turn::State::Held, ""}, {day, 1'000, ReviewContent::Turn::State::PutOff, "no time"}};
    if (state == ReviewContent::State::PutOff) out.why = "Mum’s court day";
    return out;
}

VisitContent visit(std::uint8_t number, CivilDay day, VisitContent::Heard heard)
{
    VisitContent out;
    out.id.bytes.fill(number);
    out.outcome = VisitContent::Outcome::SeenAndSpoke;
    out.day = day;
    out.heard = heard;
    out.how = VisitContent::How::InPerson;
    if (heard == VisitContent::Heard::Somebody) out.who = {"Jo"};
    if (heard == VisitContent::Heard::Somebody) out.why = "she came in";
    return out;
}

BookEntry page(std::uint8_t number, std::string title, Use use)
{
    Page out;
    out.id.bytes.fill(number);
    out.title = std::move(title);
    auto entry = test::said(number, test::childSeat, Kind::Page, test::must(encodePage(out), "page").content);
    entry.use = use;
    entry.mine = false;
    return entry;
}

/// A case of some years, as its officer holds it. What stands later in the list is not always later in time.
std::vector<BookEntry> aCase()
{
    const DirectoryContent names{{{test::childSeat, "Amina", "amina"}, {test::iroSeat, "Sam", "sam"}}};
    auto directory = test::said(1, 255, Kind::Page, names.encode());
    directory.type = EntryType::Directory;
    directory.kind.reset();
    directory.mine = false;
    ActionContent action;
    action.what = "School place.";
    action.who = "Kim";
    action.by = 2026y / May / 1;
    action.know = "A letter comes.";
    auto rolled = action;
    rolled.by = 2026y / June / 1;
    rolled.rolledFrom = test::refOf(8, test::iroSeat).hash;
    rolled.rolledBecause = "Kim was ill.";
    DecisionContent decision;
    decision.about = DecisionContent::About::Permanence;
    decision.words = "She stays with Jo.";
    decision.day = 2026y / March / 3;
    auto gone = page(14, "A good day", Use::JustSoYouKnow);
    gone.content.clear(); // as a vault leaves it
    gone.use.reset();
    gone.kept = false;
    const RequestContent lamp{RequestContent::What::SortThis, "My lamp is broken.", "", "", {}};
    auto again = lamp;
    again.repeats = test::refOf(10).hash;
    return {directory,
            by(2, test::iroSeat, Kind::Case, CaseContent{2016y / June / 1, 2024y / March / 4, "T1", "with Jo, Thornley", "C2", false}),
            by(3, test::iroSeat, Kind::Review, review(1, ReviewContent::State::Held, 2025y / September / 3)),
            by(4, test::iroSeat, Kind::Review, review(2, ReviewContent::State::Held, 2026y / March / 3)),
            by(5, test::iroSeat, Kind::Review, review(3, ReviewContent::State::PutOff, 2026y / August / 20)),
            by(6, test::iroSeat, Kind::Visit, visit(1, 2026y / February / 20, VisitContent::Heard::Nobody)),
            by(7, test::iroSeat, Kind::Visit, visit(2, 2026y / May / 2, VisitContent::Heard::Somebody)),
            by(8, test::iroSeat, Kind::Action, action),
            by(9, test::iroSeat, Kind::Action, rolled),
            by(10, test::childSeat, Kind::Request, lamp),
            by(11, test::childSeat, Kind::Request, again),
            by(12, test::iroSeat, Kind::Decision, decision),
            page(13, "The dog", Use::PleaseSortThis),
            gone,
            test::takenBack(15, test::refOf(14))};
}

CaseSummary summaryOf(std::span<const BookEntry> entries)
{
    return caseSummary(project(test::iroSeat, entries));
}

/// What DeviceSession keeps, made by hand.
void keep(Profile &profile, const CircleId &circle, SeatId seat = TestFamily::iroSeat)
{
    auto summaries = profile.summaries();
    const auto book = test::must(profile.book(circle), "book");
    test::must(summaries.keep(circle, seat, test::must(summaries.reached(circle), "row"), caseSummary(book)), "summary");
}

bool current(Profile &profile, const CircleId &circle)
{
    return test::must(profile.summaries().places(), "places")[circle].current;
}

} // namespace

class TestCaseSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhatTheListNeedsAndIsReadBackAsItWas()
    {
        const auto entries = aCase();
        const auto summary = summaryOf(entries);
        QCOMPARE(summary.person(test::childSeat)->name, "Amina");
        QCOMPARE(summary.facts->living, "with Jo, Thornley");
        QCOMPARE(summary.held.size(), 2u);
        QCOMPARE(summary.held[1].day, CivilDay(2026y / March / 3));
        QVERIFY(summary.held[1].where.empty() && summary.held[1].people.empty());
        QCOMPARE(summary.held[1].turns.size(), 2u);
        QCOMPARE(summary.others.size(), 1u);
        QCOMPARE(summary.others[0].why, "Mum’s court day");
        QCOMPARE(summary.visits.size(), 1u);
        QCOMPARE(*summary.lastAlone, CivilDay(2026y / February / 20));
        QCOMPARE(summary.actions.size(), 1u);
        QCOMPARE(summary.actions[0].rolls, 1);
        QCOMPARE(summary.actions[0].lastBecause, "Kim was ill.");
        QVERIFY(summary.permanenceDecided);
        QCOMPARE(summary.asks.size(), 2u); // the page and the lamp
        const auto lamp = std::find_if(summary.asks.begin(), summary.asks.end(), [](const auto &ask) { return !ask.isPage(); });
        QCOMPARE(lamp->times, 2);
        QCOMPARE(lamp->words, "My lamp is broken.");
        QCOMPARE(summary.newCount, 1);
        QCOMPARE(*summary.newestNew, test::refOf(13));
        const auto bytes = test::must(summary.encode(), "bytes");
        QVERIFY(test::must(CaseSummary::decode(bytes), "summary") == summary);
        QVERIFY(test::must(CaseSummary::decode(test::must(CaseSummary().encode(), "empty")), "empty") == CaseSummary());
    }

    void itIsTheSameWhateverOrderThingsCameIn()
    {
        auto entries = aCase();
        const auto bytes = test::must(summaryOf(entries).encode(), "bytes");
        std::reverse(entries.begin(), entries.end());
        QVERIFY(test::must(summaryOf(entries).encode(), "bytes") == bytes);
        for (std::size_t i = 1; i < entries.size(); ++i) {
            std::rotate(entries.begin(), entries.begin() + 1, entries.end());
            QVERIFY(test::must(summaryOf(entries).encode(), "bytes") == bytes);
        }
        QVERIFY(test::must(summaryOf(std::span(entries).first(5)).encode(), "bytes") != bytes);
    }

    void damageIsNoSummaryAndNeverACrash()
    {
        const auto bytes = test::must(summaryOf(aCase()).encode(), "bytes");
        for (std::size_t length = 0; length < bytes.size(); ++length) QVERIFY(!CaseSummary::decode(ByteView(bytes).first(length)));
        for (std::size_t i = 0; i < bytes.size() * 8; ++i) {
            auto flipped = bytes;
            flipped[i / 8] ^= std::uint8_t(1u << i % 8);
            if (const auto read = CaseSummary::decode(flipped)) (void)test::must(read->encode(), "what reads is whole");
        }
    }

    void theVaultKnowsWhenOneIsBehind()
    {
        TestFamily f;
        {
            Hand amina(f, f.tablet, f.openChild(), {TestFamily::iroSeat});
            amina.say(RequestContent{RequestContent::What::SortThis, "My lamp is broken.", "", "", {}});
        }
        f.carry();
        auto sam = f.openIro();
        QVERIFY(test::must(sam->summaries().places(), "places").empty());
        test::must(sam->inbox().process(f.circle), "inbox");
        QVERIFY(!current(*sam, f.circle)); // killed here, it is behind after the restart too
        sam.reset();
        sam = f.openIro();
        QVERIFY(!current(*sam, f.circle));
        keep(*sam, f.circle);
        QVERIFY(current(*sam, f.circle));
        sam.reset();
        sam = f.openIro();
        QVERIFY(current(*sam, f.circle));
        const auto kept = test::must(sam->summaries().of(f.circle, TestFamily::iroSeat), "kept");
        QVERIFY(kept && kept->summary == caseSummary(test::must(sam->book(f.circle), "book")));
        QCOMPARE(kept->summary.asks.size(), 1u);
        QVERIFY(!test::must(sam->summaries().of(f.circle, TestFamily::carerSeat), "of another seat"));
        QCOMPARE(test::must(sam->summaries().count(f.circle), "count"), test::must(sam->book(f.circle), "book").size());
        // Something of Sam's own moves it on as well.
        NewEntry note;
        note.circle = f.circle;
        note.content = test::must(CaseContent{2016y / June / 1, {}, "", "", "", false}.encode(), "content");
        test::must(sam->outgoing().post(std::move(note)), "post");
        QVERIFY(!current(*sam, f.circle));
        QVERIFY(test::must(sam->summaries().of(f.circle, TestFamily::iroSeat), "the old one").has_value());
    }

    void whatIsTakenBackLeavesTheSummaryWithTheEntry()
    {
        TestFamily f;
        auto child = std::make_unique<Hand>(f, f.tablet, f.openChild(), std::vector<SeatId>{TestFamily::iroSeat, TestFamily::carerSeat});
        const auto ask = child->say(RequestContent{RequestContent::What::SortThis, "My lamp is broken.", "", "", {}});
        f.carry();
        auto sam = f.openIro();
        auto jo = f.openCarer();
        test::must(sam->inbox().process(f.circle), "inbox");
        test::must(jo->inbox().process(f.circle), "inbox");
        keep(*sam, f.circle);
        keep(*jo, f.circle, TestFamily::carerSeat);
        test::must((*child)->outgoing().takeBack(f.circle, ask), "taken back");
        f.carry();
        test::must(sam->inbox().process(f.circle), "inbox");
        test::must(jo->inbox().process(f.circle), "inbox");
        QVERIFY(!test::must(jo->summaries().of(f.circle, TestFamily::carerSeat), "none").has_value());
        // Her officer keeps what was taken back (FORMAT.md §8.3): hers is behind, and says so.
        QVERIFY(!current(*sam, f.circle));
        keep(*sam, f.circle);
        QCOMPARE(test::must(sam->summaries().of(f.circle, TestFamily::iroSeat), "anew")->summary.asks.size(), 0u);
    }

    void twoDevicesComeToTheSameSummary()
    {
        // The same entries in another order, on another device, are another pair of rows and one summary.
        auto entries = aCase();
        const auto here = summaryOf(entries);
        Book there(test::iroSeat);
        for (std::size_t i = 0; i < entries.size(); i += 2) there.add(entries[i]);
        QVERIFY(caseSummary(there) != here);
        for (std::size_t i = 1; i < entries.size(); i += 2) there.add(entries[i]);
        QVERIFY(caseSummary(there) == here);
    }

    void receiptsAreWrittenForWhatCameAndLookedForNoMore()
    {
        TestFamily f;
        {
            Hand amina(f, f.tablet, f.openChild(), {TestFamily::iroSeat});
            amina.say(RequestContent{RequestContent::What::SortThis, "My lamp is broken.", "", "", {}});
        }
        f.carry();
        auto sam = f.openIro();
        const auto version = f.authority.manifest.version;
        QCOMPARE(test::must(sam->inbox().process(f.circle), "inbox").accepted.size(), 2u); // and its receipt
        QVERIFY(!test::must(sam->summaries().unanswered(f.circle, version), "owed"));
        QVERIFY(test::must(sam->summaries().unanswered(f.circle, version + 1), "who is whom may differ").has_value());
        QCOMPARE(test::must(sam->inbox().process(f.circle), "inbox").accepted.size(), 0u);
    }
};

QTEST_GUILESS_MAIN(TestCaseSummary)
#include "tst_casesummary.moc"
