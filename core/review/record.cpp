// SPDX-License-Identifier: Apache-2.0
#include "core/review/record.h"

#include "core/base/civiltime.h"
#include "core/review/recordwords.h"

#include <algorithm>
#include <array>

namespace pipit {

namespace {

struct PartName
{
    std::string_view name, heading;
};
// By RecordPart. The headings from Permanence to Pathway are those of a care plan (SI 2010/959, reg. 5).
constexpr std::array<PartName, std::size_t(lastRecordPart)> partNames{{
    {"meeting", "The meeting"},
    {"childs-words", "What %1 said"},
    {"asks", "What %1 asked for, and what came of it"},
    {"views", "What others said"},
    {"permanence", "The plan for where %1 grows up"},
    {"placement-plan", "The placement plan"},
    {"who-decides", "Who decides what"},
    {"health", "Health"},
    {"education", "School and learning"},
    {"feelings", "Feelings and behaviour"},
    {"identity", "Identity"},
    {"family-and-friends", "Family and friends"},
    {"social-presentation", "How %1 is seen by others"},
    {"self-care", "Looking after oneself"},
    {"pathway", "The pathway plan"},
    {"other", "What else was decided"},
    {"actions", "Who does what by when"},
    {"looked", "What was looked at"},
    {"visits", "Seen before the review"},
    {"notes", "Notes"},
}};

} // namespace

std::string_view spelled(RecordPart part)
{
    return partNames.at(std::size_t(part) - 1).name;
}

std::optional<RecordPart> recordPart(std::string_view spelled)
{
    for (std::size_t i = 0; i < partNames.size(); ++i)
        if (partNames[i].name == spelled) return RecordPart(i + 1);
    return std::nullopt;
}

std::vector<RecordHeading> defaultHeadings()
{
    std::vector<RecordHeading> out;
    for (std::size_t i = 0; i < partNames.size(); ++i) out.push_back({RecordPart(i + 1), std::string(partNames[i].heading)});
    return out;
}

TextLine PaperLine::whole() const
{
    auto out = text;
    if (!beside.empty()) out.words += " " + beside;
    return out;
}

bool OutsideLine::goesIn() const
{
    return std::all_of(reaches.begin(), reaches.end(), [](const auto &one) { return one.goesIn(); });
}

FittedPaper fitted(const WrittenPaper &paper, const Outside &outside)
{
    FittedPaper out;
    out.paper = paper;
    for (auto &section : out.paper.sections) {
        std::vector<PaperLine> kept;
        bool began = false; // the paragraph that a sentence goes on
        for (auto &line : section.lines) {
            if (line.look != PaperLine::Look::GoesOn) began = false;
            OutsideLine one{line.whole().words, line.text.picture, outside.reaches(line.whole(), paper.readers)};
            const bool fits = one.goesIn();
            if (!one.reaches.empty()) out.outside.push_back(std::move(one));
            if (!fits) continue;
            if (line.look == PaperLine::Look::GoesOn && !began) line.look = PaperLine::Look::Text;
            began = line.look == PaperLine::Look::Text || line.look == PaperLine::Look::GoesOn;
            kept.push_back(std::move(line));
        }
        section.lines = std::move(kept);
    }
    std::erase_if(out.paper.sections, [](const auto &section) { return section.lines.empty(); });
    return out;
}

ReviewCase::ReviewCase(std::span<const BookEntry> entries, SeatId officer, SeatId child, const ReviewId &review, CivilDay today)
    : m_book(officer), m_trails(child), m_provenance(entries, officer, child), m_passingOn(entries, officer, child), m_review(review), m_today(today)
{
    for (const auto &entry : entries) {
        m_book.add(entry);
        m_trails.add(entry);
    }
}

std::string ReviewCase::name(SeatId seat) const
{
    if (const auto person = m_book.person(seat); person && !person->name.empty()) return person->name;
    return seat == child() ? "The child" : seat == officer() ? "The reviewing officer" : "Somebody";
}

std::optional<ReviewContent> ReviewCase::meeting() const
{
    for (auto &one : m_book.meeting().reviews())
        if (one.content.id == m_review) return std::move(one.content);
    return std::nullopt;
}

std::optional<HeldContent> ReviewCase::held() const
{
    if (auto one = m_book.officersCase().held(m_review)) return std::move(one->content);
    return std::nullopt;
}

std::optional<CivilDay> ReviewCase::before() const
{
    const auto mine = meeting();
    std::optional<CivilDay> out;
    for (const auto &one : m_book.meeting().reviews()) {
        if (one.content.id == m_review || one.content.state != ReviewContent::State::Held) continue;
        if (!mine || one.content.day < mine->day) out = one.content.day; // they come by day
    }
    return out;
}

namespace {

bool settled(TrailStep::What now)
{
    using What = TrailStep::What;
    return now == What::Done || now == What::NotDone || now == What::Refused || now == What::Yes || now == What::NoBecause || now == What::OtherWay || now == What::ThankYou;
}

bool waitsForTelling(const Trail &trail)
{
    return std::any_of(trail.steps.begin(), trail.steps.end(), [](const auto &step) { return step.closed; });
}

} // namespace

std::vector<Trail> ReviewCase::asks() const
{
    const auto since = before();
    auto all = m_trails.all();
    std::erase_if(all, [&](const Trail &trail) {
        if (trail.takenBack || trail.child() != child() || !trail.readable || waitsForTelling(trail)) return true;
        return since && settled(trail.now) && civil::inLondon(trail.steps.back().time.ms()).day <= *since;
    });
    std::reverse(all.begin(), all.end());
    return all;
}

std::vector<std::string> ReviewCase::waits() const
{
    std::vector<std::string> out;
    for (const auto &trail : m_trails.all())
        if (!trail.takenBack && waitsForTelling(trail)) out.push_back(recordwords::phrase(recordwords::asked(trail, {m_provenance.wordsOf(trail.ask)})));
    return out;
}

std::vector<ActionStands> ReviewCase::actionsOf(const EntryRef &ask) const
{
    auto all = m_book.officersCase().actions();
    std::erase_if(all, [&](const ActionStands &one) { return one.carriedOn || !one.from || m_trails.askOf(*one.from) != ask; });
    return all;
}

std::vector<ActionStands> ReviewCase::actions() const
{
    auto all = m_book.officersCase().actions();
    std::erase_if(all, [&](const ActionStands &one) {
        if (one.carriedOn || !(one.open() || one.action.content.review == m_review)) return true;
        const auto ask = one.from ? m_trails.askOf(*one.from) : std::nullopt;
        const auto trail = ask ? m_trails.of(*ask) : std::nullopt;
        return trail && waitsForTelling(*trail);
    });
    return all;
}

} // namespace pipit
