// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/iroscreens/afterstory.h"

#include "core/book/actions.h"
#include "core/book/held.h"
#include "core/book/meeting.h"
#include "core/book/pagecodec.h"
#include "core/book/passon.h"
#include "core/book/replies.h"
#include "core/book/requests.h"

#include <QDateTime>

namespace pipit::test {

namespace {

Page drawn(std::uint8_t number, const char *title, const char *words, std::uint16_t sticker)
{
    Page page;
    page.id.bytes.fill(number);
    page.title = title;
    page.objects = {{{5'400, 4'600, 2'600, 0, false}, Sticker{1, sticker, 0}}, {{900, 900, 1'000, 0, false}, TextBox{8'000, 520, 0x2A2933, words}}};
    return page;
}

EntryRef share(TestFamily &family, Profile &profile, const Page &page, std::vector<SeatId> audience, Use use)
{
    NewEntry entry;
    entry.circle = family.circle;
    entry.content = must(encodePage(page), "page").content;
    entry.audience = std::move(audience);
    entry.use = use;
    family.tablet.clock.advance(60'000);
    return must(profile.outgoing().post(std::move(entry)), "share").ref;
}

} // namespace

AfterStory AfterStory::tell(TestFamily &family)
{
    AfterStory story;
    story.before = OfficerStory::tell(family);
    story.review = story.before.next;
    const auto today = QDate::currentDate(), day = today; // of the same year of the return
    constexpr auto jo = TestFamily::carerSeat;
    for (auto *device : {&family.tablet, &family.iroDevice}) device->clock.wall = QDateTime::currentMSecsSinceEpoch();
    {
        Hand amina(family, family.tablet, family.openChild(), {TestFamily::iroSeat});
        story.bridge = share(family, *amina, drawn(0x61, "The bridge", "I don’t want Jo to be sad, so I cry at the bridge.", 30), {TestFamily::iroSeat}, Use::AskMeFirst);
        story.people = share(family, *amina, drawn(0x62, "My people", "Yusuf, Mum and me on one day.", 12), {TestFamily::iroSeat, jo}, Use::TalkAboutIt);
        story.lamp = share(family, *amina, drawn(0x63, "My room", "The lamp stays on until I sleep.", 20), {TestFamily::iroSeat, jo}, Use::JustSoYouKnow);
    }
    family.carry();
    Hand sam(family, family.iroDevice, family.openIro(), {});
    must(sam->inbox().process(family.circle), "inbox");
    const std::vector<NamedPerson> who{{"Amina", "amina"}, {"Sam", "sam"}, {"Jo", "jo"}, {"Kim", "kim"}, {"Mum", "mum"}, {"Leila", "leila"}};
    ReviewContent meeting{story.review, ReviewContent::State::Held, civil(day), 960, "Jo’s kitchen", who, {{"Amina, Jo and me", {0, 1, 2}}, {"With Kim", {1, 2, 3}}, {"Mum, by phone", {1, 4}}}, "", {}};
    const auto child = std::vector<SeatId>{TestFamily::childSeat};
    sam.sayTo(child, meeting);
    HeldContent held;
    held.review = story.review;
    held.child = HeldContent::wasThere | HeldContent::spoke | HeldContent::pagesShown;
    held.parts = {{0, civil(day), 964, 1'000, {0, 1, 2}}, {1, civil(day), 1'020, 1'050, {1, 2, 3}}};
    held.views = {{HeldContent::Who::Mother, HeldContent::Asked::Said, "I would like to see both of them on one day."}, {HeldContent::Who::School, HeldContent::Asked::Asked, ""}};
    held.looked = HeldContent::permanence | HeldContent::placementPlan | HeldContent::health | HeldContent::lastActions;
    sam.say(held);
    sam.sayTo(child, MeetingSetContent{story.review, 0, {story.people}});
    sam.sayTo(child, LiveContent{story.review, 0, "Can I sleep at Ella’s, one Friday, and go home on Saturday?", true, {}}, story.before.ellas);
    sam.sayTo(child, LiveContent{story.review, 0, "I want to see Yusuf and Mum on the same day.", true, {}});
    const auto ellas = sam.sayTo(child, AgreedContent{AgreedContent::Outcome::Agreed, "", civil(today), "Ruth, by phone", false}, story.before.ellas);
    ActionContent meet;
    meet.what = "Meet Ella’s mum.";
    meet.who = "Kim, social worker";
    meet.by = civil(today.addDays(9));
    meet.know = "You have a date.";
    meet.review = story.review;
    sam.sayTo(child, meet, ellas);
    sam.sayTo(child, AnswerContent{AnswerContent::Verdict::Changed,
                                   "You will see them on the first Saturday of each month, and not on every Saturday, because Mum, who has changed jobs and now works three Saturdays out of four, could not come to all of them.", {}, false},
              story.people);
    sam.say(DecisionContent{DecisionContent::About::Permanence, "Amina stays with Jo.", civil(day), story.review, true, {}});
    sam.say(DecisionContent{DecisionContent::About::Health, "Glasses are ordered.", civil(day), story.review, false, {}});
    const auto asked = sam.sayTo(child, MayTellContent{"May I tell Mum about your drawing?", {"Mum", "the social workers", "the guardian"}}, story.people);
    (void)asked;
    const auto lamp = sam.sayTo(child, MayTellContent{"May I tell them about the lamp?", {"Mum", "the social workers", "the guardian"}}, story.lamp);
    family.carry();
    {
        Hand amina(family, family.tablet, family.openChild(), {TestFamily::iroSeat});
        must(amina->inbox().process(family.circle), "inbox");
        amina.say(PassOnContent{PassOnContent::Word::Yes, ""}, lamp);
    }
    family.carry();
    must(sam->inbox().process(family.circle), "inbox");
    return story;
}

} // namespace pipit::test
