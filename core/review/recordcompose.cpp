// SPDX-License-Identifier: Apache-2.0
#include "core/base/civiltime.h"
#include "core/review/recordwords.h"

#include <algorithm>
#include <array>

namespace pipit {

namespace {

using namespace recordwords;
using Look = PaperLine::Look;

class Composer
{
public:
    Composer(const ReviewCase &review, bool toChild)
        : m_case(review), m_voice{toChild, review.name(review.child()), review.name(review.officer()), review.today()}, m_meeting(review.meeting()), m_held(review.held())
    {
    }

    std::vector<PaperLine> lines(RecordPart part)
    {
        m_lines.clear();
        switch (part) {
        case RecordPart::Meeting: meeting(); break;
        case RecordPart::ChildsWords: childsWords(); break;
        case RecordPart::Asks: asks(); break;
        case RecordPart::Views: views(); break;
        case RecordPart::Actions: actions(); break;
        case RecordPart::Looked: looked(); break;
        case RecordPart::Visits: visits(); break;
        case RecordPart::Notes: notes(); break;
        default: decisions(DecisionContent::About(std::uint8_t(part) - std::uint8_t(RecordPart::Permanence) + 1)); break;
        }
        return std::move(m_lines);
    }
    std::vector<PaperLine> hello();
    std::vector<PaperLine> answers();
    /// That there was a review, and no more.
    std::vector<PaperLine> briefMeeting()
    {
        m_lines.clear();
        if (m_meeting) say("The review meeting was on " + day(m_meeting->day, m_voice.today) + '.');
        if (m_held && (m_held->child & HeldContent::wasThere)) say(m_voice.child + " took part.", Look::GoesOn);
        return std::move(m_lines);
    }
    const Voice &voice() const { return m_voice; }

private:
    void say(std::string words, Look look = Look::Text, std::vector<EntryRef> from = {})
    {
        if (!words.empty()) m_lines.push_back({look, {std::move(words), std::move(from), std::nullopt}, {}});
    }
    void meeting();
    void childsWords();
    void asks();
    void views();
    void actions();
    void looked();
    void visits();
    void notes();
    void decisions(DecisionContent::About about);
    std::string person(std::size_t place) const { return m_meeting && place < m_meeting->people.size() ? m_meeting->people[place].name : std::string("somebody"); }
    bool sinceBefore(Hlc time) const
    {
        const auto before = m_case.before();
        return !before || civil::inLondon(time.ms()).day > *before;
    }
    const ReviewCase &m_case;
    Voice m_voice;
    std::optional<ReviewContent> m_meeting;
    std::optional<HeldContent> m_held;
    std::vector<PaperLine> m_lines;
};

std::string pagesShown(std::size_t count)
{
    static constexpr std::array numbers{"", "one page", "two pages", "three pages", "four pages", "five pages", "six pages"};
    return count < numbers.size() ? std::string(numbers[count]) : std::to_string(count) + " pages";
}

/// Not what she asked, which is the heading; nor an action, which action() says with how it stands.
bool tells(const TrailStep &step)
{
    return step.what != TrailStep::What::Asked && step.what != TrailStep::What::Planned;
}

std::vector<PaperLine> Composer::hello()
{
    m_lines.clear();
    say("Hello " + m_voice.child + '.');
    if (m_held && m_meeting) {
        std::vector<std::size_t> parts;
        for (const auto &part : m_held->parts)
            for (const auto place : part.present)
                if (person(place) == m_voice.child) parts.push_back(part.part);
        static constexpr std::array ordinals{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"};
        const bool there = m_held->child & HeldContent::wasThere;
        if (there && m_meeting->parts.size() > 1 && parts.size() == 1 && parts[0] < ordinals.size())
            say(std::string("You came to the ") + ordinals[parts[0]] + " part of your meeting.", Look::GoesOn);
        else if (there)
            say("You came to your meeting.", Look::GoesOn);
        else if (m_held->child & HeldContent::choseNotToCome)
            say("You did not come to your meeting. That was your choice.", Look::GoesOn);
        const auto pages = m_case.book().officersCase().pagesShown(m_case.review());
        if ((m_held->child & HeldContent::pagesShown) && !pages.empty())
            say(there ? "You showed " + pagesShown(pages.size()) + '.' : "We looked at " + pagesShown(pages.size()) + " of yours.", Look::GoesOn, {pages.begin(), pages.end()});
    }
    say("This is what happened next.", Look::GoesOn);
    return std::move(m_lines);
}

std::vector<PaperLine> Composer::answers()
{
    m_lines.clear();
    for (const auto &trail : m_case.asks()) {
        const auto title = quote(phrase(asked(trail, {m_case.provenance().wordsOf(trail.ask)})));
        const auto first = m_lines.size();
        say("You asked: " + title, Look::Ask, {trail.ask});
        for (const auto &one : trail.steps)
            if (tells(one)) say(step(one, m_case.name(one.by), m_voice), m_lines.size() == first + 1 ? Look::Text : Look::GoesOn, {trail.ask, one.ref});
        bool open = false;
        for (const auto &one : m_case.actionsOf(trail.ask)) {
            say(action(one, m_voice), m_lines.size() == first + 1 ? Look::Text : Look::GoesOn, {trail.ask, one.action.ref});
            open = open || one.open();
        }
        if (m_lines.size() == first + 1) say("Nobody has answered yet. I have not forgotten it.", Look::Text, {trail.ask});
        else if (open) say("You can tell me if it does not happen.", Look::GoesOn, {trail.ask});
    }
    return std::move(m_lines);
}

void Composer::meeting()
{
    if (!m_meeting) return;
    const auto where = m_meeting->where.empty() ? std::string() : ", " + m_meeting->where;
    const auto at = m_meeting->minute ? " at " + minute(*m_meeting->minute) : std::string();
    using State = ReviewContent::State;
    const auto on = day(m_meeting->day, m_voice.today) + at + where;
    const auto why = m_meeting->why.empty() ? "." : ", because: " + sentence(m_meeting->why);
    switch (m_meeting->state) {
    case State::Planned: say(m_held ? "Held on " + on + '.' : "Planned for " + on + '.'); break;
    case State::Held: say("Held on " + on + '.'); break;
    case State::PutOff: say("Put off" + why); break;
    case State::CalledOff: say("Called off" + why); break;
    case State::Adjourned: say("Adjourned" + why + " It goes on, on " + on + '.'); break;
    }
    for (std::size_t i = 0; i < m_meeting->parts.size(); ++i) {
        const auto name = m_meeting->parts.size() == 1 ? std::string() : "Part " + std::to_string(i + 1) + ", " + phrase(m_meeting->parts[i].title) + ": ";
        const auto *held = static_cast<const HeldContent::Part *>(nullptr);
        if (m_held)
            for (const auto &part : m_held->parts)
                if (part.part == i) held = &part;
        if (held) {
            std::vector<std::string> there;
            for (const auto place : held->present) there.push_back(person(place));
            say(capital(name + day(held->day, m_voice.today) + ", " + minute(held->began) + (held->ended ? " to " + minute(*held->ended) : "") + '.'
                        + (there.empty() ? "" : " There: " + together(there) + '.')));
        } else if (i < m_meeting->turns.size() && m_meeting->turns[i].state == ReviewContent::Turn::State::PutOff) {
            say(name + "put off" + (m_meeting->turns[i].why.empty() ? "." : ", because: " + sentence(m_meeting->turns[i].why)));
        }
    }
    if (m_held) say(tookPart(*m_held, m_voice));
}

void Composer::childsWords()
{
    if (const auto agenda = m_case.book().meeting().agenda(); agenda && (!agenda->content.review || agenda->content.review == m_case.review()))
        for (const auto &line : agenda->content.lines)
            if (!line.words.empty()) say(quote(line.words), Look::Childs, {agenda->ref});
    for (auto &line : m_lines) line.beside = "On " + m_voice.child + "’s own list for the meeting.";
    auto pages = m_case.book().pages();
    std::reverse(pages.begin(), pages.end());
    for (const auto &page : pages) {
        if (page.author != m_case.child() || !page.kept || page.takenBack || !page.readable || !sinceBefore(page.time)) continue;
        auto words = m_case.provenance().wordsOf(page.ref);
        m_lines.push_back({Look::Childs, {words.empty() ? std::string("A page without words.") : quote(words), {page.ref}, page.ref},
                           "A page of " + m_voice.child + "’s, " + day(civil::inLondon(page.time.ms()).day, m_voice.today) + '.'});
    }
    for (const auto &live : m_case.book().officersCase().live()) {
        if (live.content.review != m_case.review() || live.content.words.empty()) continue;
        m_lines.push_back({Look::Childs, {quote(live.content.words), {live.ref}, {}}, "Said at the meeting. Made together on " + m_voice.officer + "’s tablet."});
    }
}

void Composer::asks()
{
    for (const auto &trail : m_case.asks()) {
        std::string beside;
        std::vector<EntryRef> from{trail.ask};
        const auto add = [&](const std::string &words, const EntryRef &ref) {
            if (words.empty()) return;
            beside += beside.empty() ? words : ' ' + words;
            from.push_back(ref);
        };
        for (const auto &one : trail.steps)
            if (tells(one)) add(step(one, m_case.name(one.by), m_voice), one.ref);
        for (const auto &one : m_case.actionsOf(trail.ask)) add(action(one, m_voice), one.action.ref);
        if (beside.empty()) beside = "There is no answer yet.";
        m_lines.push_back({Look::Childs, {quote(asked(trail, {m_case.provenance().wordsOf(trail.ask)})), std::move(from), {}}, std::move(beside)});
    }
}

void Composer::views()
{
    if (!m_held) return;
    static constexpr std::array who{"", "The mother", "The father", "The carer", "The school", "The social worker", "Health", "The advocate", "Somebody else"};
    for (const auto &view : m_held->views) {
        const std::string name = who[std::min<std::size_t>(std::size_t(view.who), who.size() - 1)];
        if (view.asked == HeldContent::Asked::Said) say(name + " said: " + quote(view.words));
        else say(name + (view.asked == HeldContent::Asked::Asked ? " was asked and said nothing." : " was not asked."));
    }
}

void Composer::decisions(DecisionContent::About about)
{
    for (const auto &one : m_case.book().officersCase().decisions()) {
        const auto &said = one.decision.content;
        if (said.about != about || said.review != m_case.review()) continue;
        say(sentence(said.words) + (said.noChange ? " No change." : "") + (one.contested ? " This was written twice, on two devices, and is not settled." : ""), Look::Text, {one.decision.ref});
    }
}

void Composer::actions()
{
    for (const auto &one : m_case.actions()) say(capital(action(one, m_voice)), Look::Text, {one.action.ref});
}

void Composer::looked()
{
    if (!m_held) return;
    static constexpr std::array things{"the permanence plan", "the placement plan", "who decides what", "health", "education", "that there is an advocate", "how to complain", "the actions of last time"};
    std::vector<std::string> yes, no;
    for (std::size_t i = 0; i < things.size(); ++i) (m_held->looked >> i & 1 ? yes : no).emplace_back(things[i]);
    if (!yes.empty()) say("Looked at or told: " + together(yes) + '.');
    if (!no.empty()) say("Not this time: " + together(no) + '.');
}

void Composer::visits()
{
    for (const auto &visit : m_case.book().officersCase().visits()) {
        const auto &said = visit.content;
        if (said.review != m_case.review()) continue;
        using Outcome = VisitContent::Outcome;
        const auto when = day(said.day, m_voice.today) + (said.where.empty() ? "" : ", " + said.where);
        switch (said.outcome) {
        case Outcome::SeenAndSpoke:
        case Outcome::SeenOnly: {
            const auto seen = said.alone() ? " saw " + m_voice.child + " alone on " : " saw " + m_voice.child + " on ";
            auto out = m_voice.officer + seen + when + '.' + (said.outcome == Outcome::SeenOnly ? " They did not speak." : "");
            if (said.heard == VisitContent::Heard::Somebody) out += ' ' + (said.who.empty() ? std::string("Somebody") : together(said.who)) + " could hear.";
            say(out + (said.why.empty() ? "" : " Because: " + sentence(said.why)));
            break;
        }
        case Outcome::NotWanted: say(m_voice.officer + " offered to talk on " + when + ". " + m_voice.child + " did not want to."); break;
        case Outcome::NotSuitable: say("A talk was not suitable on " + when + ", because: " + sentence(said.why)); break;
        }
    }
}

void Composer::notes()
{
    auto all = m_case.book().officersCase().notes();
    std::reverse(all.begin(), all.end());
    for (const auto &note : all)
        if (note.content.intoRecord && sinceBefore(note.time)) say(capital(day(note.content.day, m_voice.today) + ": " + sentence(note.content.words)), Look::Text, {note.ref});
}

std::string headed(std::string words, const std::string &name)
{
    for (auto at = words.find("%1"); at != std::string::npos; at = words.find("%1", at + name.size())) words.replace(at, 2, name);
    return words;
}

} // namespace

WrittenPaper compose(const ReviewCase &review, Paper paper, const Readers &readers, const std::vector<RecordHeading> &headings)
{
    Composer composer(review, paper == Paper::Answers);
    const auto &child = composer.voice().child;
    WrittenPaper out;
    out.paper = paper;
    out.readers = readers;
    out.waits = review.waits();
    const auto add = [&](RecordPart part, const std::string &heading, std::vector<PaperLine> lines) {
        if (!lines.empty()) out.sections.push_back({part, headed(heading, child), std::move(lines)});
    };
    switch (paper) {
    case Paper::Answers:
        out.title = "Answers for " + child;
        add(RecordPart::Meeting, "", composer.hello());
        add(RecordPart::Asks, "", composer.answers());
        break;
    case Paper::Parents:
        out.title = "What was decided at the review";
        for (const auto &heading : defaultHeadings()) {
            if (heading.part == RecordPart::Meeting) add(heading.part, heading.words, composer.briefMeeting());
            else if (heading.part == RecordPart::Asks || (heading.part >= RecordPart::Permanence && heading.part <= RecordPart::Actions))
                add(heading.part, heading.words, composer.lines(heading.part));
        }
        break;
    case Paper::Record:
    case Paper::Guardian:
        out.title = paper == Paper::Record ? "Record of " + child + "’s review" : "A note for " + child + "’s guardian";
        for (const auto &heading : headings) {
            if (paper == Paper::Guardian && (heading.part == RecordPart::Notes || heading.part == RecordPart::Visits)) continue;
            add(heading.part, heading.words, composer.lines(heading.part));
        }
        break;
    }
    return out;
}

} // namespace pipit
