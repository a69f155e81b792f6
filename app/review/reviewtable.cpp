// SPDX-License-Identifier: Apache-2.0
#include "app/review/reviewtable.h"

#include "app/answers/replying.h"
#include "app/pages/entryvoice.h"
#include "app/review/roomreach.h"
#include "app/stickers/stickerlist.h"
#include "core/base/civiltime.h"

#include <numeric>

namespace pipit::app {

namespace {

using State = ReviewContent::State;

CivilDay lastDay(const ReviewContent &review)
{
    auto last = review.day;
    for (const auto &turn : review.turns) last = std::max(last, turn.day);
    return last;
}

QString folded(const std::string &text)
{
    return foldedText(QString::fromStdString(text)).remove(u'.').remove(u'?').simplified();
}

/// What she asked for under a heading of her own never stands where her social worker or her carer reads along.
bool mayBeSaidHere(const ActionStands &action, const Book &book, const ReviewTable &table)
{
    if (!action.from) return true;
    const auto ask = book.trails().askOf(*action.from);
    const auto trail = ask ? book.trails().of(*ask) : std::nullopt;
    if (!trail) return true;
    if (trail->takenBack || !trail->readable) return false;
    if (trail->kind == Kind::Page)
        return std::any_of(table.shown.begin(), table.shown.end(), [&](const auto &part) {
            return std::any_of(part.begin(), part.end(), [&](const auto &page) { return page.ref == *ask; });
        });
    if (const auto *request = std::get_if<RequestContent>(&trail->content)) return request->what == RequestContent::What::SortThis;
    const auto *wish = std::get_if<WishContent>(&trail->content);
    return wish && wish->topic != WishContent::Topic::StaysAway;
}

std::vector<ReviewTable::Line> linesOf(const Book &book, const ReviewTable &table)
{
    std::vector<ReviewTable::Line> out;
    const auto agenda = book.meeting().agenda();
    if (!agenda) return out;
    for (const auto &line : agenda->content.lines) {
        ReviewTable::Line one;
        one.said = line;
        const auto words = folded(line.words);
        for (const auto &part : table.shown)
            for (const auto &page : part)
                if (!words.isEmpty() && folded(page.title) == words) one.page = page.ref;
        for (const auto &request : book.requests().requests())
            if (one.saysTheSame(request.content.words) && ++one.asked == 1) one.request = request.ref;
        out.push_back(std::move(one));
    }
    return out;
}

std::vector<DecisionContent> latestOf(const std::vector<DecisionStands> &all)
{
    std::map<DecisionContent::About, const Told<DecisionContent> *> latest;
    for (const auto &one : all) {
        auto &kept = latest[one.decision.content.about];
        if (!kept || kept->time < one.decision.time) kept = &one.decision;
    }
    std::vector<DecisionContent> out;
    for (const auto &[about, one] : latest) out.push_back(one->content);
    return out;
}

} // namespace

bool ReviewTable::Line::saysTheSame(const std::string &words) const
{
    return !said.words.empty() && folded(said.words) == folded(words);
}

bool ReviewTable::isHer(const NamedPerson &person) const
{
    return QString::fromStdString(person.name) == name || (!face.isEmpty() && QString::fromStdString(person.face) == face) || person.face == "child";
}

std::vector<std::uint8_t> ReviewTable::peopleOf(std::size_t part) const
{
    if (!content()) return {};
    if (part < content()->parts.size()) return content()->parts[part].people;
    std::vector<std::uint8_t> all(content()->people.size());
    std::iota(all.begin(), all.end(), std::uint8_t(0));
    return all;
}

bool ReviewTable::withHer(std::size_t part) const
{
    const auto people = peopleOf(part);
    return std::any_of(people.begin(), people.end(), [&](auto place) { return place < content()->people.size() && isHer(content()->people[place]); });
}

std::vector<std::uint8_t> ReviewTable::hereIn(std::size_t part) const
{
    const auto *one = heldPart(part);
    auto places = one ? one->present : peopleOf(part);
    std::erase_if(places, [&](auto place) { return !content() || place >= content()->people.size(); });
    return places;
}

const HeldContent::Part *ReviewTable::heldPart(std::size_t part) const
{
    for (const auto &one : held.parts)
        if (one.part == part) return &one;
    return nullptr;
}

ReviewContent::Turn ReviewTable::turn(std::size_t part) const
{
    if (!content()) return {};
    if (part < content()->turns.size()) return content()->turns[part];
    return {content()->day, part == 0 ? content()->minute : std::nullopt, ReviewContent::Turn::State::ToCome, {}};
}

bool ReviewTable::stillToDo(std::size_t part) const
{
    const auto *one = heldPart(part);
    return turn(part).state == ReviewContent::Turn::State::ToCome && !(one && one->ended);
}

std::size_t ReviewTable::partNow() const
{
    for (std::size_t part = 0; part < partCount(); ++part)
        if (heldPart(part) && stillToDo(part)) return part;
    for (std::size_t part = 0; part < partCount(); ++part)
        if (stillToDo(part)) return part;
    return 0;
}

std::optional<Told<ReviewContent>> reviewToHold(const MeetingBoard &board, const CivilDay &today)
{
    std::optional<Told<ReviewContent>> latest;
    for (const auto &review : board.reviews()) {
        if (review.content.state == State::CalledOff) continue;
        if (review.content.state != State::Held && lastDay(review.content) >= today) return review;
        latest = review;
    }
    return latest;
}

Result<ReviewTable> tableOf(const Book &book, const CircleId &circle, SeatId child, const CivilDay &today, const EntriesOf &entries)
{
    ReviewTable table;
    table.circle = circle;
    table.me = book.mySeat();
    table.child = child;
    table.today = today;
    if (const auto person = book.person(child)) {
        table.name = QString::fromStdString(person->name);
        table.face = QString::fromStdString(person->face);
    }
    if (const auto person = book.person(table.me)) table.officer = QString::fromStdString(person->name);
    table.review = reviewToHold(book.meeting(), today);
    table.listSaid = book.meeting().agenda().has_value();
    if (!table.review) return table;
    const auto &review = table.review->content;
    const auto &facts = book.officersCase();
    table.held.review = review.id;
    if (const auto held = facts.held(review.id)) table.held = held->content;
    for (const auto &other : book.meeting().reviews())
        if (other.content.id != review.id && other.content.state == State::Held && other.content.day <= review.day) ++table.number;
    const auto pages = book.pages();
    for (std::size_t part = 0; part < std::max<std::size_t>(1, review.parts.size()); ++part) {
        PartShown shown{child, table.withHer(part), std::nullopt, facts.worriedAbout()};
        if (const auto set = facts.meetingSet(review.id, std::uint8_t(part))) shown.set = set->content.pages;
        table.shown.push_back(shownIn(shown, pages));
    }
    for (auto &live : facts.live())
        if (live.content.review == review.id) table.live.push_back(std::move(live));
    PIPIT_TRY(leaveOutside(table, book, entries));
    table.lines = linesOf(book, table);
    for (auto &action : facts.actions())
        if (action.open() && mayBeSaidHere(action, book, table)) table.actions.push_back(std::move(action));
    table.decisions = latestOf(facts.decisions());
    return table;
}

Result<ReviewTable> readTable(DeviceSession &session, const std::string &hex)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    for (const auto &[circle, book] : session.books().named(hex)) {
        const auto children = seatsOf(session, circle, {Role::Child});
        auto table = tableOf(book, circle, children.empty() ? SeatId(0) : children.front(), civil::today(session.clock()),
                       [&session, id = circle] { return session.profile()->entries(id); });
        if (!table) return table;
        for (const auto &live : table->live) {
            PIPIT_TRY_SET(const auto voice, EntryVoice::addedTo(*session.profile(), circle, live.ref));
            if (voice) table->voices[live.ref] = voice->ms;
        }
        return table;
    }
    return Error{Code::NotFound, "circle"};
}

} // namespace pipit::app
