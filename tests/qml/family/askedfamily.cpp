// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/family/askedfamily.h"

#include "core/book/meeting.h"
#include "core/book/replies.h"
#include "core/book/requests.h"
#include "tests/qml/family/hand.h"
#include "tests/support/tones.h"

namespace pipit::test {

std::vector<MediaRef> voiceOf(Profile &sam, std::uint8_t number)
{
    PageId page;
    page.bytes.fill(number);
    auto &drafts = sam.drafts();
    must(drafts.create(page, asBytes("said")), "draft");
    tones::Pages note;
    auto sound = tones::tone(160, 3'000, 0.4);
    for (std::size_t i = 0; i < sound.size(); ++i) sound[i] = std::int16_t(sound[i] * std::abs(std::sin(double(i) / 8'000)));
    const auto summary = tones::record(sound, note);
    must(drafts.appendSegment(page, note.all(), summary.ms), "segment");
    must(drafts.finishRecording(page, "audio/ogg; codecs=opus", summary.ms), "note");
    return must(drafts.media(page), "media");
}

void askAndAnswer(TestFamily &family)
{
    using Verdict = AnswerContent::Verdict;
    const auto request = [](const char *words) { return RequestContent{RequestContent::What::SortThis, words, "", "", {}}; };
    std::vector<EntryRef> asks;
    {
        Hand amina(family, family.tablet, family.openChild(), {TestFamily::iroSeat});
        asks = {amina.say(request("I want to see Yusuf every week.")), amina.say(WishContent{WishContent::Topic::HowISay, std::uint8_t(WishContent::How::SendPages), "", {}, {}, false}),
                amina.say(request("Can I sleep at Ella’s?")), amina.say(request("Can I go back to swimming?")), amina.say(request(askForSundays)),
                amina.say(WishContent{WishContent::Topic::StaysAway, 0, "He makes me quiet.", NamedPerson{"Darren", ""}, {}, false})};
    }
    family.carry();
    family.iroDevice.clock.wall = family.tablet.clock.wall + 3'600'000;
    Hand sam(family, family.iroDevice, family.openIro(), {TestFamily::childSeat});
    must(sam->inbox().process(family.circle), "inbox");
    const auto today = QDate::currentDate();
    const auto asked = sam.say(AskedContent{"Amina sees Yusuf every Saturday.", "Kim’s manager"}, asks[0]);
    const auto agreed = sam.say(AgreedContent{AgreedContent::Outcome::Changed, "Every second Saturday. Yusuf has football on the other Saturdays. He calls you then.",
                                              civil(today.addDays(-6)), "Kim, by phone", false},
                                asked, voiceOf(*sam));
    sam.say(ProgressContent{ProgressContent::State::Doing, "", civil(today.addDays(34))}, agreed);
    sam.say(AnswerContent{Verdict::Yes, "I will show your pages first.", {}, false}, asks[1]);
    sam.say(AnswerContent{Verdict::NoBecause, "Ella’s family is away this summer. You can ask again in September.", {}, false}, asks[2]);
    sam.say(AnswerContent{Verdict::NotYet, "The pool has a waiting list. I asked them to ring Jo.", civil(today.addDays(20)), false}, asks[3]);
    sam.say(AnswerContent{Verdict::NoBecause, "The judge has to decide about Sundays. Your letter is with the judge.", {}, true}, asks[4]);
    ReviewId held, planned;
    held.bytes.fill(1);
    planned.bytes.fill(2);
    sam.say(ReviewContent{held, ReviewContent::State::Held, civil(today.addDays(-3)), 930, "At home", {{"Sam", "sam"}, {"Jo", "jo"}}, {}, ""});
    sam.say(ReviewContent{planned, ReviewContent::State::Planned, civil(today.addDays(12)), 930, "At home", {{"Sam", "sam"}, {"Jo", "jo"}}, {}, ""});
    family.carry();
}

} // namespace pipit::test
