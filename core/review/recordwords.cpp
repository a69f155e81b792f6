// SPDX-License-Identifier: Apache-2.0
#include "core/review/recordwords.h"

#include "core/base/civiltime.h"

#include <array>

namespace pipit::recordwords {

std::string day(CivilDay day, CivilDay today)
{
    static constexpr std::array months{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
    if (!day.ok()) return "a day that is not written down";
    auto out = std::to_string(unsigned(day.day())) + ' ' + months[unsigned(day.month()) - 1];
    if (day.year() != today.year()) out += ' ' + std::to_string(int(day.year()));
    return out;
}

std::string minute(std::uint16_t minute)
{
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(minute / 60) + ':' + two(minute % 60);
}

std::string together(const std::vector<std::string> &names)
{
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) out += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return out;
}

namespace {

/// The marks that end a sentence, in the scripts that children's names and words come in.
bool ends(std::string_view words)
{
    for (const std::string_view mark : {".", "!", "?", "…", "”", "؟", "۔", "።", "፧"})
        if (words.ends_with(mark)) return true;
    return false;
}

std::string trimmed(std::string words)
{
    const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    while (!words.empty() && blank(words.back())) words.pop_back();
    std::size_t from = 0;
    while (from < words.size() && blank(words[from])) ++from;
    return words.substr(from);
}

} // namespace

std::string sentence(std::string words)
{
    words = trimmed(std::move(words));
    if (!words.empty() && !ends(words)) words += '.';
    return words;
}

std::string phrase(std::string words)
{
    words = trimmed(std::move(words));
    while (!words.empty() && words.back() == '.') words.pop_back();
    return words;
}

std::string capital(std::string words)
{
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') words.front() = char(words.front() - 'a' + 'A');
    return words;
}

std::string quote(const std::string &words)
{
    const auto inner = trimmed(words);
    return inner.empty() ? inner : "“" + inner + "”";
}

std::string shortName(const std::string &toldBy)
{
    return trimmed(toldBy.substr(0, toldBy.find(',')));
}

namespace {

std::string wished(const WishContent &wish)
{
    using Topic = WishContent::Topic;
    static constexpr std::array where{"", "At home", "At school", "Somewhere else", "On a screen"};
    static constexpr std::array when{"", "In the morning", "After school", "Not in lessons", "On another day"};
    static constexpr std::array how{"", "I come to my meeting", "I come to a part of it", "I send my pages", "Somebody speaks for me", "Not this time"};
    const auto name = wish.person ? wish.person->name : std::string();
    std::string out;
    switch (wish.topic) {
    case Topic::Where: out = std::string("Where my meeting is: ") + where[std::min<std::size_t>(wish.choice, where.size() - 1)]; break;
    case Topic::When: out = std::string("When my meeting is: ") + when[std::min<std::size_t>(wish.choice, when.size() - 1)]; break;
    case Topic::Comes: out = "I want " + name + " to come"; break;
    case Topic::StaysAway: out = "I do not want " + name + " to come"; break;
    case Topic::HowISay: out = how[std::min<std::size_t>(wish.choice, how.size() - 1)]; break;
    case Topic::Comfort: out = "What helps me at my meeting"; break;
    case Topic::Change: out = "Something to change about my meeting"; break;
    }
    return wish.words.empty() ? out : out.empty() ? wish.words : out + ": " + wish.words;
}

std::string requested(const RequestContent &request)
{
    using What = RequestContent::What;
    if (!request.words.empty()) return request.words;
    switch (request.what) {
    case What::SortThis: return "Please sort this";
    case What::ChangeWorker: return "I want another social worker";
    case What::Advocate: return "I want somebody on my side";
    case What::Complain: return "I am not happy about something";
    case What::TalkAboutRights: return "I want to talk about my rights";
    }
    return {};
}

} // namespace

std::string asked(const Trail &trail, const std::vector<std::string> &letters)
{
    if (const auto *wish = std::get_if<WishContent>(&trail.content)) return wished(*wish);
    if (const auto *request = std::get_if<RequestContent>(&trail.content)) return requested(*request);
    if (trail.kind == Kind::Live && !trail.steps.front().words.empty()) return trail.steps.front().words;
    if (trail.kind == Kind::People) return "What I want with my people";
    for (const auto &words : letters)
        if (!trimmed(words).empty()) return words;
    return "What I drew on a page";
}

std::string step(const TrailStep &step, const std::string &by, const Voice &voice)
{
    using What = TrailStep::What;
    const auto on = step.day ? " on " + day(*step.day, voice.today) : std::string();
    const auto told = step.other.empty() ? by : shortName(step.other);
    const auto because = [&](const std::string &before) {
        return step.words.empty() ? before + '.' : before + ". " + sentence(capital(step.words));
    };
    const auto why = [&](const std::string &before) {
        return step.words.empty() ? before + '.' : before + ", because: " + sentence(step.words);
    };
    const auto who = voice.toChild ? std::string("You") : voice.child;
    const auto i = voice.toChild ? std::string("I") : voice.officer;
    switch (step.what) {
    case What::AskedFor: {
        const auto when = " on " + day(civil::inLondon(step.time.ms()).day, voice.today);
        return i + " asked " + (step.other.empty() ? "for it" : shortName(step.other) + " for it") + when + '.';
    }
    case What::Agreed: return because(told + " said yes" + on);
    case What::Changed: return because(told + " said yes to a part of it, or in another way," + on);
    case What::Refused: return why(told + " said no" + on);
    case What::Yes: return because("The answer is yes");
    case What::NoBecause: return why("The answer is no");
    case What::OtherWay: return because("It will be in another way");
    case What::NotYet: return because("There is no answer yet") + (step.day ? " There should be one by " + day(*step.day, voice.today) + '.' : "");
    case What::ThankYou: return voice.toChild ? because("Thank you for telling me") : because(voice.officer + " thanked " + voice.child + " for telling");
    case What::Planned: // "Kim, by 5 June: ring Ella's mum."
        return (step.other.empty() ? by : shortName(step.other)) + (step.day ? " is to do this by " + day(*step.day, voice.today) : std::string(" is to do this")) + ": " + sentence(step.words);
    case What::Doing: return because("It is being done") + (step.day ? " It should be done by " + day(*step.day, voice.today) + '.' : "");
    case What::Done: return because("It is done");
    case What::NotDone: return why("It was not done");
    case What::NotHappened: return because(who + " said that it has not happened");
    case What::NotWhatISaid: return because(who + " said that this is not what " + (voice.toChild ? "you" : voice.child) + " said");
    case What::DontAgree: return because(who + (voice.toChild ? " do not agree" : " does not agree"));
    case What::WantToAsk: return because(who + (voice.toChild ? " want to ask about it" : " wants to ask about it"));
    case What::Asked:
    case What::ToldInPerson:
    case What::Waits:
    case What::NotShown: break;
    }
    return {};
}

std::string action(const ActionStands &action, const Voice &voice)
{
    using State = ActionStands::State;
    const auto &said = action.action.content;
    const auto who = shortName(said.who);
    const auto what = phrase(said.what);
    if (action.state == State::Done) return who + " has done this: " + sentence(what) + (action.stateWords.empty() ? "" : ' ' + sentence(capital(action.stateWords)));
    if (action.state == State::NotDone) return who + " has not done this: " + sentence(what) + (action.stateWords.empty() ? "" : " Because: " + sentence(action.stateWords));
    if (action.state == State::Refused) return {};
    auto out = (voice.toChild ? who : said.who) + " is to do this by " + day(said.by, voice.today) + ": " + sentence(what) + ' '
        + (voice.toChild ? "You will know it, because: " : "How we will know: ") + sentence(said.know);
    if (!voice.toChild && !action.rolls.empty()) {
        out += action.rolls.size() == 1 ? " Carried on once." : " Carried on " + std::to_string(action.rolls.size()) + " times.";
        for (const auto &roll : action.rolls) out += " Because: " + sentence(roll.because);
    }
    if (!voice.toChild && action.open() && said.by < voice.today) out += " This is late.";
    return out;
}

std::string tookPart(const HeldContent &held, const Voice &voice)
{
    const auto who = voice.toChild ? std::string("You") : voice.child;
    if ((held.child & HeldContent::wasThere) == 0)
        return held.child & HeldContent::choseNotToCome ? who + " chose not to come." : who + " did not come to the meeting.";
    std::vector<std::string> did;
    if (held.child & HeldContent::spoke) did.push_back("spoke");
    if (held.child & HeldContent::showed) did.push_back("showed what " + (voice.toChild ? std::string("you") : voice.child) + (voice.toChild ? " think" : " thinks"));
    auto out = who + " came to the meeting" + (did.empty() ? "" : " and " + together(did)) + '.';
    if (held.child & HeldContent::advocateSpoke) out += " An advocate spoke for " + (voice.toChild ? std::string("you") : voice.child) + '.';
    return out;
}

} // namespace pipit::recordwords
