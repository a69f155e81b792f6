// SPDX-License-Identifier: Apache-2.0
// What is written after a review says what the entries say, in plain words, to nobody who may not have it.
#include "tests/core/review/reviewentries.h"

#include <QTest>

using namespace pipit;
using namespace pipit::test;

namespace {

ReviewId review(std::uint8_t number)
{
    ReviewId id;
    id.bytes.fill(number);
    return id;
}

constexpr CivilDay may(unsigned day)
{
    return {std::chrono::year(2026), std::chrono::May, std::chrono::day(day)};
}

BookEntry names(std::uint8_t number)
{
    const DirectoryContent people{{{childSeat, "Amina", "amina"}, {iroSeat, "Sam", "sam"}, {joSeat, "Jo", "jo"}, {kimSeat, "Kim", "kim"}}};
    BookEntry out = said(number, 255, Kind::Page, people.encode());
    out.type = EntryType::Directory;
    out.kind.reset();
    return out;
}

BookEntry request(std::uint8_t number, const char *words, std::vector<SeatId> audience)
{
    return sealedFor(said(number, childSeat, Kind::Request, *RequestContent{RequestContent::What::SortThis, words, "", "", {}}.encode()), std::move(audience));
}

/// A review in three parts on 21 May, two asks, an action, a decision, and what the school said.
std::vector<BookEntry> story()
{
    std::vector<BookEntry> out{names(200)};
    const std::vector<SeatId> all{childSeat, iroSeat, joSeat, kimSeat};
    ReviewContent meeting{review(1), ReviewContent::State::Held, may(21), 960, "Jo’s kitchen", {{"Amina", ""}, {"Sam", ""}, {"Jo", ""}, {"Kim", ""}},
                          {{"Amina, Jo and me", {0, 1, 2}}, {"With Kim", {1, 2, 3}}}, "", {}};
    out.push_back(sealedFor(said(100, iroSeat, Kind::Review, *meeting.encode()), all));
    HeldContent held;
    held.review = review(1);
    held.child = HeldContent::wasThere | HeldContent::spoke | HeldContent::pagesShown;
    held.parts = {{0, may(21), 964, 1'000, {0, 1, 2}}, {1, may(21), 1'020, 1'050, {1, 2, 3}}};
    held.views = {{HeldContent::Who::School, HeldContent::Asked::Said, "Amina reads well."}};
    out.push_back(sealedFor(said(101, iroSeat, Kind::Held, *held.encode()), {iroSeat}));
    out.push_back(request(1, "Can I sleep at Ella’s, one Friday?", all));
    out.push_back(said(2, iroSeat, Kind::Asked, *AskedContent{"Sleep at Ella’s", "Ruth, Kim’s manager"}.encode(), refOf(1)));
    out.push_back(said(3, iroSeat, Kind::Agreed, *AgreedContent{AgreedContent::Outcome::Agreed, "", may(27), "Ruth, by phone", false}.encode(), refOf(2, iroSeat)));
    ActionContent action;
    action.what = "Meet Ella’s mum";
    action.who = "Kim, social worker";
    action.by = june5;
    action.know = "You have a date";
    action.review = review(1);
    out.push_back(said(4, iroSeat, Kind::Action, *action.encode(), refOf(2, iroSeat)));
    out.push_back(request(5, "I want to live with Yusuf", all));
    out.push_back(said(6, iroSeat, Kind::Answer, *AnswerContent{AnswerContent::Verdict::NoBecause, "There is no bed at his house.", {}, true}.encode(), refOf(5)));
    out.push_back(sealedFor(said(102, iroSeat, Kind::Decision, *DecisionContent{DecisionContent::About::Health, "Glasses are ordered", may(21), review(1), false, {}}.encode()), {iroSeat}));
    return out;
}

std::string textOf(const WrittenPaper &paper)
{
    std::string out = paper.title;
    for (const auto &section : paper.sections) {
        out += '\n' + section.heading;
        for (const auto &line : section.lines) out += '\n' + line.text.words + (line.beside.empty() ? "" : " | " + line.beside);
    }
    return out;
}

bool says(const WrittenPaper &paper, const char *words)
{
    return textOf(paper).find(words) != std::string::npos;
}

const Readers recordReaders{{jo, kim}, {}}, parents{{mum}, {}}, her{{amina}, {}};

FittedPaper paper(const std::vector<BookEntry> &entries, Paper which, const Readers &readers)
{
    const ReviewCase one(entries, iroSeat, childSeat, review(1), june5);
    return fitted(compose(one, which, readers), one.outside());
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void herAnswersSayWhatSheAskedAndWhatCameOfIt()
    {
        const auto answers = paper(story(), Paper::Answers, her);
        QCOMPARE(textOf(answers.paper), std::string("Answers for Amina\n\nHello Amina.\nYou came to the first part of your meeting.\nThis is what happened next.\n\n"
            "You asked: “Can I sleep at Ella’s, one Friday?”\nI asked Ruth for it on 28 May.\nRuth said yes on 27 May.\n"
            "Kim is to do this by 5 June: Meet Ella’s mum. You will know it, because: You have a date.\nYou can tell me if it does not happen."));
        QVERIFY(answers.outside.empty());
    }
    void nothingThatIsToBeToldFaceToFaceStandsAnywhereBefore()
    {
        auto entries = story();
        for (const auto which : {Paper::Answers, Paper::Record, Paper::Parents, Paper::Guardian}) {
            const auto written = paper(entries, which, {{amina, jo, kim}, {}});
            QVERIFY(!says(written.paper, "no bed"));
            QVERIFY(!says(written.paper, "Yusuf"));
            QCOMPARE(written.paper.waits, (std::vector<std::string>{"I want to live with Yusuf"}));
        }
        entries.push_back(said(7, iroSeat, Kind::Progress, *ProgressContent{ProgressContent::State::ToldInPerson, "", {}}.encode(), refOf(6, iroSeat)));
        QVERIFY(says(paper(entries, Paper::Answers, her).paper, "The answer is no, because: There is no bed at his house."));
        QVERIFY(paper(entries, Paper::Answers, her).paper.waits.empty());
    }
    void theRecordHasHerWordsAndTheAdultsSideBySide()
    {
        const auto record = paper(story(), Paper::Record, recordReaders);
        QVERIFY(says(record.paper, "“Can I sleep at Ella’s, one Friday?” | Sam asked Ruth for it on 28 May. Ruth said yes on 27 May. Kim, social worker is to do this by 5 June: Meet Ella’s mum. How we will know: You have a date."));
        QVERIFY(says(record.paper, "Part 1, Amina, Jo and me: 21 May, 16:04 to 16:40. There: Amina, Sam and Jo."));
        QVERIFY(says(record.paper, "Health\nGlasses are ordered."));
        QVERIFY(says(record.paper, "The school said: “Amina reads well.”"));
        QVERIFY(record.outside.empty());
    }
    void aParentsSummaryHasDecisionsAndNoneOfHerWords()
    {
        const auto summary = paper(story(), Paper::Parents, parents);
        QVERIFY(says(summary.paper, "Glasses are ordered."));
        QVERIFY(!says(summary.paper, "Ella"));
        QVERIFY(!says(summary.paper, "reads well"));
        QVERIFY(!summary.outside.empty());
    }
    /// The issue's own test.
    void twentyPagesForHerOfficerAloneAreInNoPaperWithAWordOrAPicture()
    {
        auto entries = story();
        std::vector<std::string> words;
        for (std::uint8_t i = 0; i < 20; ++i) {
            const auto number = std::to_string(i);
            words.insert(words.end(), {"secret" + number + "title", "hidden" + number + "words"});
            auto page = pageSaying(std::uint8_t(20 + i), words[words.size() - 2], "I wrote " + words.back() + " here", Use(1 + i % 4), {childSeat, iroSeat});
            entries.push_back(page);
            if (i % 3 == 0) entries.push_back(sealedFor(said(std::uint8_t(60 + i), iroSeat, Kind::Answer, *AnswerContent{AnswerContent::Verdict::Yes, "About " + words.back(), {}, false}.encode(), page.ref), {childSeat, iroSeat}));
        }
        // Sam quotes one of them in a decision without a thought.
        entries.push_back(sealedFor(said(150, iroSeat, Kind::Decision, *DecisionContent{DecisionContent::About::Other, "Amina says: I wrote hidden7words here", may(21), review(1), false, {}}.encode()), {iroSeat}));
        for (const auto &[which, readers] : {std::pair{Paper::Record, recordReaders}, {Paper::Parents, parents}, {Paper::Guardian, Readers{{{"the guardian", {}}}, {}}}}) {
            const auto written = paper(entries, which, readers);
            for (const auto &word : words) QVERIFY2(!says(written.paper, word.c_str()), word.c_str());
            for (const auto &section : written.paper.sections)
                for (const auto &line : section.lines) QVERIFY(!line.text.picture);
            QVERIFY(written.outside.size() >= (which == Paper::Parents ? 7u : 20u));
            QVERIFY(!says(written.paper, "left out"));
        }
        const auto answers = paper(entries, Paper::Answers, her); // her own words come back to her
        QVERIFY(says(answers.paper, "hidden0words"));
    }
    void herYesBringsThePageWithItsPictureIn()
    {
        auto entries = story();
        entries.push_back(pageSaying(20, "My room", "The lamp is blue", Use::TalkAboutIt, {childSeat, iroSeat}));
        QVERIFY(!says(paper(entries, Paper::Record, recordReaders).paper, "lamp"));
        entries.push_back(mayTell(21, refOf(20), {"Jo", "Kim"}));
        entries.push_back(herWord(22, refOf(21, iroSeat), PassOnContent::Word::Yes));
        const auto record = paper(entries, Paper::Record, recordReaders);
        QVERIFY(says(record.paper, "“My room / The lamp is blue” | A page of Amina’s, 28 May."));
        QCOMPARE(std::count_if(record.paper.sections[1].lines.begin(), record.paper.sections[1].lines.end(), [](const auto &line) { return line.text.picture.has_value(); }), 1);
        QCOMPARE(record.outside.size(), 2u); // the page as her words, and as what she asked for: both listed, both go in
        QVERIFY(record.outside[0].goesIn());
    }
    void headingsAreTheAuthoritysInItsOrder()
    {
        const auto entries = story();
        const ReviewCase one(entries, iroSeat, childSeat, review(1), june5);
        const auto record = compose(one, Paper::Record, recordReaders, {{RecordPart::Health, "3. Health of %1"}, {RecordPart::Meeting, "Attendance"}});
        QCOMPARE(record.sections.size(), 2u);
        QCOMPARE(record.sections[0].heading, std::string("3. Health of Amina"));
        QCOMPARE(record.sections[1].heading, std::string("Attendance"));
        for (int i = 1; i <= int(lastRecordPart); ++i) QCOMPARE(recordPart(spelled(RecordPart(i))), RecordPart(i));
        QVERIFY(!recordPart("moods"));
    }
    void aWordOnPassingOnIsNoAskAndNoWish()
    {
        auto entries = story();
        entries.push_back(mayTell(21, refOf(1), {"Mum"}));
        entries.push_back(herWord(22, refOf(21, iroSeat), PassOnContent::Word::Yes));
        const auto book = project(childSeat, entries);
        QCOMPARE(book.trails().all().size(), 2u);
        QVERIFY(book.meeting().wishes().empty());
        QCOMPARE(book.meeting().notShown(), 0u);
    }
    void theContentsOfPassingOnReadBackAndRefuseWhatTheyAreNot()
    {
        const MayTellContent question{"The lamp.", {"Mum", "Kim"}};
        QCOMPARE(*MayTellContent::decode(*question.encode()), question);
        QCOMPARE(MayTellContent::decode(*HelloContent{"I am Sam."}.encode()).code(), Code::Corrupt);
        QCOMPARE(HelloContent::decode(*question.encode()).code(), Code::TooNew);
        QVERIFY(!MayTellContent({"", {"Mum"}}).encode());
        QVERIFY(!MayTellContent({"The lamp.", {}}).encode());
        const PassOnContent yes{PassOnContent::Word::Yes, "But not the drawing."};
        QCOMPARE(*PassOnContent::decode(*yes.encode()), yes);
        QCOMPARE(PassOnContent::decode(*WishContent{WishContent::Topic::Change, 0, "x", {}, {}, false}.encode()).code(), Code::TooNew);
        QCOMPARE(WishContent::decode(*yes.encode()).code(), Code::TooNew);
        QVERIFY(!PassOnContent({PassOnContent::Word(3), ""}).encode());
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
