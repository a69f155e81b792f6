// SPDX-License-Identifier: Apache-2.0
#include "app/visit/visitfacts.h"

#include "app/answers/askwords.h"


namespace pipit::app {

namespace {

using std::chrono::sys_days;

void lookAtPeople(VisitFacts &facts, const Book &book, const CircleManifest &manifest)
{
    for (const auto &seat : manifest.seats) {
        const auto person = book.person(seat.id);
        if (!person) continue;
        const auto name = QString::fromStdString(person->name), face = QString::fromStdString(person->face);
        if (seat.role == Role::Child) {
            facts.name = name;
            facts.face = face;
        } else if (seat.id == book.mySeat()) {
            facts.officer = name;
        } else if (seat.status == SeatStatus::Active && (seat.role == Role::Carer || seat.role == Role::SocialWorker || seat.role == Role::Advocate)) {
            facts.near.append(name);
            facts.nearFaces.append(face);
        }
    }
}

void lookAtReviews(VisitFacts &facts, const Book &book, CivilDay today)
{
    if (const auto next = book.meeting().next(today)) {
        facts.review = next->content.id;
        facts.reviewDay = next->content.day;
    } else if (const auto all = book.meeting().reviews(); !all.empty()) {
        facts.review = all.back().content.id;
    }
}

/// For the next review: a visit that names it, or that names none and was after the last one that was held.
bool seenAlone(const Book &book, const VisitFacts &facts, CivilDay today)
{
    std::optional<CivilDay> held;
    for (const auto &review : book.meeting().reviews())
        if (review.content.state == ReviewContent::State::Held && review.content.day < today) held = review.content.day;
    const auto all = book.officersCase().visits();
    return std::any_of(all.begin(), all.end(), [&](const auto &visit) {
        const auto &said = visit.content;
        if (!said.alone()) return false;
        if (said.review && facts.reviewDay) return said.review == facts.review;
        return !held || said.day > *held;
    });
}

void lookAtNotes(VisitFacts &facts, const CaseBoard &board, const VisitId &visit)
{
    for (const auto &note : board.notes()) {
        facts.newestMs = std::max(facts.newestMs, note.time.ms());
        if (note.content.visit != visit) continue;
        if (note.content.what == NoteContent::What::Told) {
            facts.told.push_back({QString::fromStdString(note.content.words), QString::fromStdString(note.content.who)});
        } else if (note.content.what == NoteContent::What::Note) {
            ++facts.lines;
            facts.lifted += note.content.intoRecord;
        }
    }
    std::reverse(facts.told.begin(), facts.told.end()); // in the order of telling
}

std::vector<VisitFacts::Untold> untoldOf(const Book &book)
{
    std::vector<VisitFacts::Untold> out;
    for (const auto &answer : book.trails().untold()) {
        const auto ask = book.trails().askOf(answer);
        const auto trail = ask ? book.trails().of(*ask) : std::nullopt;
        if (!trail) continue;
        const auto step = std::find_if(trail->steps.begin(), trail->steps.end(), [&](const auto &one) { return one.ref == answer; });
        if (step == trail->steps.end()) continue;
        VisitFacts::Untold one;
        one.answer = answer;
        one.asked = AskWords(book, {}).title(*trail);
        if (one.asked.endsWith(u'.')) one.asked.chop(1); // it stands in a sentence of others
        one.because = QString::fromStdString(step->words);
        one.refused = step->what == TrailStep::What::Refused || step->what == TrailStep::What::NoBecause;
        one.day = step->day;
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace

VisitFacts VisitFacts::of(const Book &book, const CircleManifest &manifest, const VisitId &visit, CivilDay today)
{
    VisitFacts facts;
    lookAtPeople(facts, book, manifest);
    lookAtReviews(facts, book, today);
    for (const auto &one : book.officersCase().visits()) {
        facts.newestMs = std::max(facts.newestMs, one.time.ms());
        if (one.content.id != visit) continue;
        facts.written = one.content;
        facts.writtenMs = one.time.ms();
    }
    lookAtNotes(facts, book.officersCase(), visit);
    facts.untold = untoldOf(book);
    facts.aloneSince = seenAlone(book, facts, today);
    if (const auto pages = book.pages(); !pages.empty()) facts.newestMs = std::max(facts.newestMs, pages.front().time.ms());
    return facts;
}

} // namespace pipit::app
