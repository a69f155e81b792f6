// SPDX-License-Identifier: Apache-2.0
#include "app/review/roomreach.h"

#include "core/base/civiltime.h"

#include <algorithm>

namespace pipit::app {

namespace {

Reader readerOf(const ReviewTable &table, const Book &book, const NamedPerson &person)
{
    if (table.isHer(person)) return {person.name, table.child};
    if (QString::fromStdString(person.name) == table.officer) return {person.name, table.me};
    Reader reader{person.name, {}};
    int called = 0;
    for (const auto &one : book.people())
        if (one.name == person.name && ++called == 1) reader.seat = one.seat;
    if (called != 1) reader.seat.reset();
    return reader;
}

bool isFor(const Reader &reader, const ReviewTable &table)
{
    return reader.seat && (*reader.seat == table.me || *reader.seat == table.child);
}

/// Nothing can reach outside where only she and the officer are.
bool onlyTheTwo(const ReviewTable &table)
{
    return std::all_of(table.rooms.begin(), table.rooms.end(), [&](const auto &room) {
        return std::all_of(room.here.who.begin(), room.here.who.end(), [&](const auto &reader) { return isFor(reader, table); });
    });
}

void remember(std::vector<Reach> &all, Reach one)
{
    if (std::none_of(all.begin(), all.end(), [&](const auto &known) { return known.source == one.source; })) all.push_back(std::move(one));
}

/// It may be looked at, or heard, in that room; what would reach outside is written down there.
bool fits(RoomReach &room, std::vector<Reach> reaches)
{
    const bool fine = std::all_of(reaches.begin(), reaches.end(), [](const auto &one) { return one.goesIn(); });
    for (auto &one : reaches) remember(room.outside, std::move(one));
    return fine;
}

/// Whoever is there heard and saw it: it was made in that part.
bool madeThere(const ReviewTable &table, std::size_t part, const Told<LiveContent> &live)
{
    const auto made = civil::inLondon(live.time.ms());
    if (const auto *held = table.heldPart(part)) return made.day > held->day || (made.day == held->day && made.minute >= held->began);
    return made.day == table.today;
}

} // namespace

Readers readersIn(const ReviewTable &table, const Book &book, std::size_t part)
{
    Readers out;
    out.way = Readers::Way::Shown;
    for (const auto place : table.hereIn(part)) out.who.push_back(readerOf(table, book, table.content()->people[place]));
    return out;
}

Result<void> leaveOutside(ReviewTable &table, const Book &book, const EntriesOf &entries)
{
    table.rooms.clear();
    for (std::size_t part = 0; part < table.partCount(); ++part) {
        RoomReach room;
        room.here = readersIn(table, book, part);
        table.rooms.push_back(std::move(room));
    }
    if (onlyTheTwo(table)) return {};
    PIPIT_TRY_SET(const auto all, entries());
    const Provenance provenance(all, table.me, table.child);
    const PassingOn passingOn(all, table.me, table.child);
    const Outside outside(provenance, passingOn);
    const auto agenda = book.meeting().agenda();
    const auto actions = book.officersCase().actions();
    for (std::size_t part = 0; part < table.partCount(); ++part) {
        auto &room = table.rooms[part];
        std::erase_if(table.shown[part], [&](const PageCard &page) { return !fits(room, outside.reaches({{}, {page.ref}, page.ref}, room.here)); });
        if (agenda) room.listShown = fits(room, outside.reaches({{}, {agenda->ref}, {}}, room.here));
        for (const auto &live : table.live)
            if (live.content.part == part && !madeThere(table, part, live) && !fits(room, outside.reaches({{}, {live.ref}, {}}, room.here))) room.unsaid.insert(live.ref);
        for (const auto &stands : actions) {
            const auto &action = stands.action;
            if (stands.open() && !fits(room, outside.reaches({action.content.what, {action.ref}, {}}, room.here))) room.unsaid.insert(action.ref);
        }
    }
    return {};
}

} // namespace pipit::app
