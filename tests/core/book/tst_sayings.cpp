// SPDX-License-Identifier: Apache-2.0
// What is said of meetings and people, and what comes back, as bytes: FORMAT.md §8.7. More cases: tests/vectors/sayings.json.
#include "core/book/meeting.h"
#include "core/book/people.h"
#include "core/book/replies.h"
#include "core/book/requests.h"
#include "core/format/cbor.h"
#include "tests/core/book/comesback.h"
#include "tests/support/sayingjson.h"

using namespace pipit;
using test::comesBack, test::refuses;

namespace {

constexpr CivilDay may21{std::chrono::year(2026), std::chrono::May, std::chrono::day(21)};

ReviewId reviewId()
{
    ReviewId id;
    id.bytes.fill(0x52);
    return id;
}

ReviewContent fullReview()
{
    return {reviewId(), ReviewContent::State::PutOff, may21, 930, "At home", {{"Sam", "sam"}, {"Kim", ""}}, {{"With you", {0}}, {"", {0, 1}}}, "Kim is ill."};
}

PeopleContent fullPeople()
{
    using P = PeopleContent;
    P out;
    out.people = {{{{1}}, {"Ella", "girl-2"}, P::Relation::BrotherOrSister, P::Ring::Near, P::more | P::miss, P::visit | P::photo, "She is my sister."},
                  {{{2}}, {"Rex", ""}, P::Relation::Pet, P::Ring::Left, 0, 0, ""}};
    return out;
}

} // namespace

class TestSayings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingSaidComesBackEqualAndNoBitOfItIsReadTwoWays()
    {
        using namespace std::string_literals;
        comesBack(fullReview());
        comesBack(ReviewContent{reviewId(), ReviewContent::State::Planned, may21, {}, "", {}, {}, ""});
        auto adjourned = fullReview();
        adjourned.state = ReviewContent::State::Adjourned;
        adjourned.because = ReviewContent::Because::Court;
        adjourned.turns = {{may21, 930, ReviewContent::Turn::State::Held, ""}, {may21, {}, ReviewContent::Turn::State::PutOff, "Kim is ill."}};
        comesBack(adjourned);
        using W = WishContent;
        comesBack(W{W::Topic::HowISay, std::uint8_t(W::How::SomebodySpeaks), "Ella says it best.", NamedPerson{"Ella", ""}, reviewId(), true});
        comesBack(W{W::Topic::StaysAway, 0, "", NamedPerson{"Darren", "man-3"}, {}, false});
        comesBack(AgendaContent{reviewId(), {{"Can Rex come?", 0, 0}, {"", 1, 14}}});
        comesBack(fullPeople());
        EnvHash before;
        before.bytes.fill(7);
        comesBack(RequestContent{RequestContent::What::SortThis, "My shoes are too small.", "rights", "clothes", before});
        comesBack(AlertContent{1'780'000'000'000, "Please come."});
        comesBack(SafeAnswerContent{SafeAnswerContent::ringMe | SafeAnswerContent::notTheHouse, "01632 960 001", "After four."});
        comesBack(CompanyContent{CompanyContent::With::Near});
        comesBack(AskedContent{"Can Amina see Ella?", "Kim"});
        comesBack(AnswerContent{AnswerContent::Verdict::NotYet, "I asked again.", may21, true});
        comesBack(AgreedContent{AgreedContent::Outcome::Refused, "It is too far.", may21, "Kim, by phone", true});
        comesBack(ProgressContent{ProgressContent::State::NotDone, "The form is lost.", may21});
        comesBack(NotHappenedContent{"Nobody rang."s});
        comesBack(DisagreeContent{DisagreeContent::What::NotWhatISaid, "I said Ella."});
        using R = RatingContent;
        comesBack(R{R::About::Meeting, {{R::Question::DidTheyListen, R::Value::ABit}, {R::Question::WasMyListCovered, R::Value::DontUnderstand}}, "Too long.", reviewId()});
        comesBack(HelloContent{"I am Priya."});
    }

    void nothingIsSealedThatNobodyWouldRead()
    {
        auto review = fullReview();
        review.parts[0].people = {1, 0};
        refuses(review, Code::Invalid);
        review = fullReview();
        review.day = {};
        refuses(review, Code::Invalid);
        review = fullReview();
        review.people.assign(33, {"Sam", ""});
        refuses(review, Code::TooBig);
        review = fullReview();
        review.turns = {{may21, 930, ReviewContent::Turn::State::Held, ""}};
        refuses(review, Code::Invalid); // one turn, two parts
        review.turns.push_back({may21, 1'440, ReviewContent::Turn::State::ToCome, ""});
        refuses(review, Code::Invalid); // a minute of no day, not none
        review.turns[1] = {{}, 930, ReviewContent::Turn::State::ToCome, ""};
        refuses(review, Code::Invalid);
        refuses(WishContent{}, Code::Invalid);
        refuses(WishContent{WishContent::Topic::StaysAway, 0, "He shouts.", {}, {}, false}, Code::Invalid);
        refuses(WishContent{WishContent::Topic::Where, 5, "", {}, {}, false}, Code::Invalid);
        refuses(AgendaContent{{}, {{"", 0, 0}}}, Code::Invalid);
        auto people = fullPeople();
        people.people[0].wishes = PeopleContent::more | PeopleContent::less;
        refuses(people, Code::Invalid);
        people = fullPeople();
        people.people[1].id = people.people[0].id;
        refuses(people, Code::Invalid);
        people = fullPeople();
        people.people[1].who.name.clear();
        refuses(people, Code::Invalid);
        refuses(RequestContent{RequestContent::What::Complain, std::string(4'001, 'a'), "", "", {}}, Code::TooBig);
        refuses(RequestContent{RequestContent::What::Complain, "\xff", "", "", {}}, Code::Invalid);
        refuses(AlertContent{-1, ""}, Code::Invalid);
        refuses(SafeAnswerContent{SafeAnswerContent::atSchool, "01632 960 001", ""}, Code::Invalid);
        refuses(AnswerContent{AnswerContent::Verdict::NoBecause, "", {}, false}, Code::Invalid);
        refuses(AnswerContent{AnswerContent::Verdict::NotYet, "Soon.", {}, false}, Code::Invalid);
        refuses(AgreedContent{AgreedContent::Outcome::Changed, "", may21, "", false}, Code::Invalid);
        refuses(ProgressContent{ProgressContent::State::NotDone, "", {}}, Code::Invalid);
        refuses(AskedContent{}, Code::Invalid);
        using R = RatingContent;
        refuses(R{R::About::Meeting, {{R::Question::WasMyListCovered, R::Value::Yes}, {R::Question::DidTheyListen, R::Value::Yes}}, "", {}}, Code::Invalid);
    }

    void theFarthestDaysComeBackAndNoneBeyond()
    {
        auto review = fullReview();
        review.day = std::chrono::sys_days(std::chrono::days(-200'000));
        QVERIFY(ReviewContent::decode(*review.encode())->day == review.day);
        review.day = std::chrono::sys_days(std::chrono::days(200'001));
        QCOMPARE(review.encode().code(), Code::Invalid);
    }

    void aContentWithoutItsKindIsDamaged()
    {
        const auto nothing = cbor::Writer().map(0).take();
        QCOMPARE(AgendaContent::decode(nothing).code(), Code::Corrupt);
        QCOMPARE(PeopleContent::decode(nothing).code(), Code::Corrupt);
        QCOMPARE(HelloContent::decode(nothing).code(), Code::Corrupt);
    }

    void anEmptyListIsLeftOutAndDamagedWhereItStands()
    {
        const auto with = [](Kind kind, std::uint64_t key) {
            return cbor::Writer().map(2).unsignedInt(0).unsignedInt(std::uint64_t(kind)).unsignedInt(key).array(0).take();
        };
        QCOMPARE(AgendaContent::decode(with(Kind::Plan, 2)).code(), Code::Corrupt);
        QCOMPARE(PeopleContent::decode(with(Kind::People, 1)).code(), Code::Corrupt);
        QCOMPARE(AgendaContent::decode(cbor::Writer().map(1).unsignedInt(0).unsignedInt(std::uint64_t(Kind::Plan)).take())->lines.size(), 0u);
    }

    void everyKindThatIsDescribedReadsItsOwnAndNoOther()
    {
        const auto wish = *WishContent{WishContent::Topic::Change, 0, "", {}, {}, false}.encode();
        for (const auto kind : test::sayingKinds()) QCOMPARE(test::readSaying(kind, wish).ok(), kind == Kind::Wish);
        QCOMPARE(test::sayingKinds().size(), 29u);
    }
};

QTEST_GUILESS_MAIN(TestSayings)
#include "tst_sayings.moc"
