// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/iroscreens/officerstory.h"

#include "core/book/actions.h"
#include "core/book/casefacts.h"
#include "core/book/held.h"
#include "core/book/meeting.h"
#include "core/book/replies.h"
#include "core/book/requests.h"
#include "core/book/visits.h"
#include "core/book/pagecodec.h"
#include "tests/support/childspages.h"

#include <QDateTime>

namespace pipit::test {

namespace {

ReviewId reviewOf(std::uint8_t number)
{
    ReviewId id;
    id.bytes.fill(number);
    return id;
}

VisitId visitOf(std::uint8_t number)
{
    VisitId id;
    id.bytes.fill(number);
    return id;
}

void openReviews(Hand &sam, OfficerStory &story, const QDate &today)
{
    const std::vector<NamedPerson> people{{"Amina", "amina"}, {"Sam", "sam"}, {"Jo", "jo"}, {"Kim", "kim"}, {"Mum", "mum"}, {"Leila", "leila"}};
    ReviewContent held{story.before, ReviewContent::State::Held, civil(today.addMonths(-5).addDays(-20)), 960, "Jo’s kitchen", people, {{"With Jo", {0, 1, 2}}}, ""};
    sam.sayTo({TestFamily::childSeat}, held);
    ReviewContent next{story.next, ReviewContent::State::Planned, civil(today.addDays(7)), 960, "Jo’s kitchen", people,
                       {{"Amina, Jo and me", {0, 1, 2}}, {"With Kim", {1, 2, 3}}, {"Mum, by phone", {1, 4}}}, ""};
    using Turn = ReviewContent::Turn;
    next.turns = {{civil(today.addDays(7)), 960, Turn::State::ToCome, ""}, {civil(today.addDays(7)), 1'020, Turn::State::ToCome, ""}, {civil(today.addDays(8)), {}, Turn::State::ToCome, ""}};
    sam.sayTo({TestFamily::childSeat}, next);
}

constexpr std::int64_t day = 86'400'000;

/// Device and system have one day, so that whoever asks either of them hears the same.
void setClocks(TestFamily &family, int daysAgo)
{
    family.tablet.clock.wall = family.iroDevice.clock.wall = QDateTime::currentMSecsSinceEpoch() - daysAgo * day;
}

void sharePage(TestFamily &family, Hand &amina, int daysAgo, const Page &page, std::vector<SeatId> audience, Use use)
{
    setClocks(family, daysAgo);
    NewEntry entry;
    entry.circle = family.circle;
    entry.content = must(encodePage(page), "page").content;
    entry.audience = std::move(audience);
    entry.use = use;
    must(amina->outgoing().post(std::move(entry)), "page");
}

} // namespace

OfficerStory OfficerStory::tell(TestFamily &family)
{
    OfficerStory story;
    story.before = reviewOf(0x21);
    story.next = reviewOf(0x22);
    const auto today = QDate::currentDate();
    const auto sort = [](const char *words, std::optional<EnvHash> before = {}) { return RequestContent{RequestContent::What::SortThis, words, "", "", before}; };
    {
        Hand amina(family, family.tablet, family.openChild(), {TestFamily::iroSeat});
        const auto wholeHouse = std::vector<SeatId>{TestFamily::iroSeat, TestFamily::carerSeat};
        auto &rng = family.tablet.rng;
        setClocks(family, 80);
        story.lamp = amina.say(sort("Leave the lamp on at night."));
        setClocks(family, 40);
        story.yusuf = amina.say(sort("Live with Yusuf."));
        sharePage(family, amina, 25, samples::dog(rng), wholeHouse, Use::JustSoYouKnow);
        setClocks(family, 12);
        const auto first = amina.say(sort("I want to sleep at Ella’s."));
        sharePage(family, amina, 9, samples::sleepover(rng), wholeHouse, Use::PleaseSortThis);
        setClocks(family, 6);
        story.ellas = amina.say(sort("I want to sleep at Ella’s.", first.hash));
        sharePage(family, amina, 3, samples::bridge(rng), {TestFamily::iroSeat}, Use::AskMeFirst);
        setClocks(family, 0);
        amina.say(AgendaContent{{}, {{"See Yusuf and Mum on the same day", 0, 0}, {"I want to sleep at Ella’s", 0, 0}, {"", 1, 14}}});
        amina.say(SafeAnswerContent{SafeAnswerContent::inPersonAlone | SafeAnswerContent::notTheHouse, "", ""});
    }
    family.carry();
    family.iroDevice.clock.wall = family.tablet.clock.wall;
    Hand sam(family, family.iroDevice, family.openIro(), {});
    must(sam->inbox().process(family.circle), "inbox");
    sam.say(CaseContent{civil(today.addYears(-9).addDays(-80)), civil(today.addYears(-2)), "T0418", "with Jo, Thornley", "C2", false});
    openReviews(sam, story, today);
    const auto child = std::vector<SeatId>{TestFamily::childSeat};
    const auto lamp = sam.sayTo(child, AskedContent{"Leave the lamp on at night.", "Jo"}, story.lamp);
    const auto yes = sam.sayTo(child, AgreedContent{AgreedContent::Outcome::Agreed, "", civil(today.addDays(-60)), "Jo, at the review", false}, lamp);
    sam.sayTo(child, ProgressContent{ProgressContent::State::Done, "A lamp stands in Amina’s room.", {}}, yes);
    const auto yusuf = sam.sayTo(child, AskedContent{"Live with Yusuf.", "Ruth, Kim’s manager"}, story.yusuf);
    sam.sayTo(child, AgreedContent{AgreedContent::Outcome::Refused, "There is no room at Yusuf’s carers’ home.", civil(today.addDays(-8)), "Ruth, by phone", true}, yusuf);
    const auto ellas = sam.sayTo(child, AskedContent{"Sleep at Ella’s, one Friday.", "Ruth, Kim’s manager"}, story.ellas);
    using Action = ActionContent;
    const auto action = [&](const char *what, int days, const char *know) {
        Action out;
        out.what = what;
        out.who = "Kim, social worker";
        out.by = civil(today.addDays(days));
        out.know = know;
        return out;
    };
    auto first = action("Ring Ella’s mum.", -190, "Amina has a date.");
    first.review = story.before;
    const auto a = sam.sayTo(child, first, ellas);
    auto second = action("Ring Ella’s mum.", -90, "Amina has a date.");
    second.rolledFrom = a.hash;
    second.rolledBecause = "New home, too early.";
    const auto b = sam.sayTo(child, second, ellas);
    auto third = action("Ring Ella’s mum.", -14, "Amina has a date.");
    third.rolledFrom = b.hash;
    third.rolledBecause = "Kim was off sick.";
    story.late = sam.sayTo(child, third, ellas);
    sam.say(action("Find Amina’s school reports.", 12, "They lie with the record."));
    VisitContent visit;
    visit.id = visitOf(0x31);
    visit.outcome = VisitContent::Outcome::SeenAndSpoke;
    visit.day = civil(today.addDays(-63));
    visit.minute = 1'001;
    visit.until = 1'050;
    visit.heard = VisitContent::Heard::Nobody;
    visit.how = VisitContent::How::InPerson;
    visit.where = "her room at Jo’s house";
    visit.review = story.before;
    sam.say(visit);
    sam.say(NoteContent{NoteContent::What::Rang, civil(today.addDays(-1)), 982, "Kim about Ella’s. No answer, message left.", {}, false, {}, "Kim", {}});
    family.carry();
    return story;
}

} // namespace pipit::test
