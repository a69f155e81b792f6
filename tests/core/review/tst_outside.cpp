// SPDX-License-Identifier: Apache-2.0
// Reading is not repeating: a quotation, a picture and a paraphrase carry the audience and the use of what they come from.
#include "tests/core/review/reviewentries.h"

#include <QTest>

#include <random>

using namespace pipit;
using namespace pipit::test;
using State = PassingOn::State;

namespace {

TextLine line(std::string words, std::vector<EntryRef> from = {})
{
    return {std::move(words), std::move(from), {}};
}

BookEntry answer(std::uint8_t number, EntryRef target, const char *words)
{
    return said(number, iroSeat, Kind::Answer, *AnswerContent{AnswerContent::Verdict::Yes, words, {}, false}.encode(), target);
}

std::vector<std::string> names(const std::vector<Reader> &readers)
{
    std::vector<std::string> out;
    for (const auto &reader : readers) out.push_back(reader.name);
    return out;
}

const auto lamp = pageSaying(1, "My room", "The lamp must stay on at night", Use::JustSoYouKnow, {childSeat, iroSeat, joSeat});

} // namespace

class TestOutside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsInTheAudienceMayReadAndNobodyElse()
    {
        const Judged judged({lamp});
        const auto reaches = judged.outside.reaches(line("About the lamp.", {refOf(1)}), {{amina, sam, jo, kim, mum}, {}});
        QCOMPARE(reaches.size(), 1u);
        QCOMPARE(names(reaches[0].outside), (std::vector<std::string>{"Kim", "Mum"}));
        QCOMPARE(reaches[0].state, State::NotAsked);
        QVERIFY(judged.outside.fits(line("About the lamp.", {refOf(1)}), {{amina, sam, jo}, {}}));
        QVERIFY(!judged.outside.fits(line("About the lamp.", {refOf(1)}), {{mum}, {}}));
    }
    void askMeFirstIsForNobodyButHerself()
    {
        const Judged judged({pageSaying(1, "", "Do not make Jo sad", Use::AskMeFirst, {childSeat, iroSeat, joSeat})});
        QVERIFY(judged.outside.fits(line("x", {refOf(1)}), {{amina}, {}}));
        QVERIFY(!judged.outside.fits(line("x", {refOf(1)}), {{jo}, {}}));
    }
    void onlyWhatWasForTheMeetingIsShownThere()
    {
        for (const auto use : {Use::JustSoYouKnow, Use::PleaseSortThis, Use::TalkAboutIt, Use::AskMeFirst}) {
            const Judged judged({pageSaying(1, "", "A page of mine", use, {childSeat, iroSeat, joSeat})});
            QCOMPARE(judged.outside.fits({"", {refOf(1)}, refOf(1)}, {{amina, sam, jo}, Readers::Way::Shown}), use == Use::TalkAboutIt);
            QVERIFY(!judged.outside.fits({"", {refOf(1)}, refOf(1)}, {{kim}, Readers::Way::Shown}));
        }
    }
    void whatTheOfficerSaysOfItCarriesTheSame()
    {
        const Judged judged({lamp, answer(2, refOf(1), "I told Jo."), said(3, kimSeat, Kind::Progress, *ProgressContent{ProgressContent::State::Done, "It is there.", {}}.encode(), refOf(2, iroSeat))});
        QVERIFY(!judged.outside.fits(line("The light stays on.", {refOf(2, iroSeat)}), {{mum}, {}}));
        QVERIFY(!judged.outside.fits(line("The light stays on.", {refOf(3, kimSeat)}), {{mum}, {}}));
        QCOMPARE(judged.outside.reaches(line("", {refOf(3, kimSeat)}), {{mum}, {}}).size(), 2u); // Kim's words and Amina's page
    }
    void whatWasMadeTogetherIsTheChilds()
    {
        const auto live = sealedFor(said(2, iroSeat, Kind::Live, *LiveContent{{}, 0, "I like the lamp very much", false, {}}.encode()), {childSeat, iroSeat});
        const Judged judged({live});
        QVERIFY(!judged.outside.fits(line("x", {refOf(2, iroSeat)}), {{jo}, {}}));
        QVERIFY(judged.outside.fits(line("x", {refOf(2, iroSeat)}), {{amina}, {}}));
    }
    void theOfficersOwnNotesAreHers()
    {
        const Judged judged({said(1, iroSeat, Kind::Decision, *DecisionContent{DecisionContent::About::Health, "Glasses are ordered.", june5, {}, false, {}}.encode())});
        QVERIFY(judged.outside.fits(line("Glasses are ordered.", {refOf(1, iroSeat)}), {{mum}, {}}));
    }
    void whatIsNotHeldIsForNobody()
    {
        const Judged judged({lamp});
        const auto reaches = judged.outside.reaches(line("x", {refOf(9)}), {{amina, sam, jo}, {}});
        QCOMPARE(reaches.size(), 1u);
        QCOMPARE(names(reaches[0].outside), (std::vector<std::string>{"Amina", "Jo"}));
    }
    void aQuotationThatNobodyOwnedUpToIsFound()
    {
        const Judged judged({lamp});
        QVERIFY(!judged.outside.fits(line("She said: the lamp must stay on, at NIGHT!"), {{mum}, {}}));
        QVERIFY(!judged.outside.fits(line("“The lamp must stay on”"), {{mum}, {}}));
        QVERIFY(judged.outside.fits(line("There is a lamp."), {{mum}, {}}));
        QVERIFY(judged.outside.fits(line("She said: the lamp must stay on at night"), {{jo}, {}}));
    }
    void wordsThatEverybodyMayHaveAreNoQuotationOfASecret()
    {
        const Judged judged({lamp, pageSaying(2, "", "The lamp must stay on at night", Use::TalkAboutIt, {childSeat, iroSeat, joSeat, kimSeat})});
        QVERIFY(judged.outside.fits(line("The lamp must stay on at night."), {{kim}, {}}));
        QVERIFY(!judged.outside.fits(line("The lamp must stay on at night."), {{kim, mum}, {}}));
    }
    void herYesLetsItIn()
    {
        std::vector<BookEntry> entries{lamp, mayTell(2, refOf(1), {"Mum", "Kim"})};
        const auto state = [&](const Readers &readers) { return Judged(entries).outside.reach(refOf(1), readers)->state; };
        QCOMPARE(state({{mum}, {}}), State::Asked);
        entries.push_back(herWord(3, refOf(2, iroSeat), PassOnContent::Word::Yes));
        QCOMPARE(state({{mum}, {}}), State::Yes);
        QVERIFY(Judged(entries).outside.fits(line("x", {refOf(1)}), {{mum, kim}, {}}));
        QCOMPARE(state({{mum, {"Dad", {}}}, {}}), State::NotAsked); // Dad was not named
        entries.push_back(herWord(4, refOf(2, iroSeat), PassOnContent::Word::No));
        QCOMPARE(state({{mum}, {}}), State::No);
    }
    void nobodyElseCanSayYesForHer()
    {
        auto forged = herWord(3, refOf(2, iroSeat), PassOnContent::Word::Yes);
        forged.seat = joSeat;
        QVERIFY(!Judged({lamp, mayTell(2, refOf(1), {"Mum"}), forged}).outside.fits(line("x", {refOf(1)}), {{mum}, {}}));
        auto asked = mayTell(2, refOf(1), {"Mum"});
        asked.seat = kimSeat;
        QVERIFY(!Judged({lamp, asked, herWord(3, refOf(2, iroSeat), PassOnContent::Word::Yes)}).outside.fits(line("x", {refOf(1)}), {{mum}, {}}));
    }
    void aReasonLetsItInAndIsKept()
    {
        std::vector<BookEntry> entries{lamp, putIn(2, refOf(1), "Mum", "Mum has to buy the lamp.")};
        const auto reach = Judged(entries).outside.reach(refOf(1), {{mum}, {}});
        QCOMPARE(reach->state, State::PutIn);
        QCOMPARE(reach->because, std::string("Mum has to buy the lamp."));
        QVERIFY(!Judged(entries).outside.fits(line("x", {refOf(1)}), {{mum, kim}, {}}));
        entries.push_back(mayTell(3, refOf(1), {"Mum"}));
        QVERIFY(Judged(entries).outside.fits(line("x", {refOf(1)}), {{mum}, {}})); // asking afterwards takes nothing away
        entries.push_back(herWord(4, refOf(3, iroSeat), PassOnContent::Word::No));
        QVERIFY(!Judged(entries).outside.fits(line("x", {refOf(1)}), {{mum}, {}})); // a later no does
        entries.push_back(putIn(5, refOf(1), "Mum", "The court ordered it."));
        QVERIFY(Judged(entries).outside.fits(line("x", {refOf(1)}), {{mum}, {}}));
    }
    void takingBackTakesHerYesBackWithIt()
    {
        QVERIFY(!Judged({lamp, mayTell(2, refOf(1), {"Mum"}), herWord(3, refOf(2, iroSeat), PassOnContent::Word::Yes), takenBack(4, refOf(1))}).outside.fits(line("x", {refOf(1)}), {{mum}, {}}));
        QVERIFY(!Judged({lamp, takenBack(4, refOf(1))}).outside.fits(line("x", {refOf(1)}), {{jo}, {}}));
    }
    void whatOthersWroteIsNotHersToGiveOn()
    {
        const auto kims = sealedFor(said(1, kimSeat, Kind::Agreed, *AgreedContent{AgreedContent::Outcome::Agreed, "Between us two.", june5, "", false}.encode()), {iroSeat, kimSeat});
        const Judged judged({kims, mayTell(2, refOf(1, kimSeat), {"Mum"}), herWord(3, refOf(2, iroSeat), PassOnContent::Word::Yes)});
        QVERIFY(!judged.outside.fits(line("x", {refOf(1, kimSeat)}), {{mum}, {}}));
        QVERIFY(!judged.outside.fits(line("x", {refOf(1, kimSeat)}), {{amina}, {}}));
    }
    void everyOrderOfEntriesSaysTheSame()
    {
        std::vector<BookEntry> entries{lamp, mayTell(2, refOf(1), {"Mum"}), herWord(3, refOf(2, iroSeat), PassOnContent::Word::No), putIn(4, refOf(1), "Mum", "Because."), herWord(5, refOf(2, iroSeat), PassOnContent::Word::Yes)};
        const auto wanted = Judged(entries).outside.reaches(line("x", {refOf(1)}), {{mum, kim}, {}});
        std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.ref < b.ref; });
        do {
            QCOMPARE(Judged(entries).outside.reaches(line("x", {refOf(1)}), {{mum, kim}, {}}), wanted);
        } while (std::next_permutation(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.ref < b.ref; }));
    }
    /// Whatever book, line and readers: a line fits only if each reader has a right to each source, and more readers never let in what fewer kept out.
    void nothingFitsThatSomebodyMayNotHave()
    {
        std::mt19937 random(7);
        const auto below = [&](unsigned n) { return unsigned(random() % n); };
        for (int round = 0; round < 300; ++round) {
            std::vector<BookEntry> entries;
            for (std::uint8_t i = 1; i <= 12; ++i) {
                std::vector<SeatId> audience{childSeat, iroSeat};
                if (below(2)) audience.push_back(joSeat);
                if (below(2)) audience.push_back(kimSeat);
                auto page = pageSaying(i, "", "page number " + std::to_string(i) + " says its very own thing", Use(1 + below(4)), audience);
                if (i > 6 && below(2)) page = sealedFor(answer(i, refOf(std::uint8_t(1 + below(6))), "Yes."), {childSeat, iroSeat});
                entries.push_back(page);
            }
            std::shuffle(entries.begin(), entries.end(), random);
            const Judged judged(entries);
            std::vector<Reader> readers;
            for (const auto &reader : {amina, jo, kim, mum})
                if (below(2)) readers.push_back(reader);
            std::vector<EntryRef> from;
            for (const auto &entry : entries)
                if (below(6) == 0) from.push_back(entry.ref);
            const auto way = below(2) ? Readers::Way::Shown : Readers::Way::Written;
            if (judged.outside.fits(line("", from), {readers, way}))
                for (const auto &source : judged.provenance.of(from))
                    for (const auto &reader : readers)
                        QVERIFY(reader == amina || (reader.seat && std::binary_search(source.audience.begin(), source.audience.end(), *reader.seat) && source.use != Use::AskMeFirst));
            for (std::size_t fewer = 0; fewer < readers.size(); ++fewer) {
                const Readers some{{readers.begin(), readers.begin() + std::ptrdiff_t(fewer)}, way};
                QVERIFY(judged.outside.fits(line("", from), some) || !judged.outside.fits(line("", from), {readers, way}));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOutside)
#include "tst_outside.moc"
