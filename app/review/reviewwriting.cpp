// SPDX-License-Identifier: Apache-2.0
#include "app/review/reviewwriting.h"

#include "app/answers/replying.h"
#include "app/share/shareable.h"

#include <algorithm>

namespace pipit::app::reviewwriting {

namespace {

using Turn = ReviewContent::Turn;

HeldContent::Part *partOf(ReviewTable &table, std::size_t part)
{
    for (auto &one : table.held.parts)
        if (one.part == part) return &one;
    return nullptr;
}

} // namespace

void begin(ReviewTable &table, std::size_t part, const std::set<std::uint8_t> &away, const civil::Time &now)
{
    if (partOf(table, part)) return;
    HeldContent::Part held;
    held.part = std::uint8_t(part);
    held.day = now.day;
    held.began = now.minute;
    for (const auto place : table.peopleOf(part)) {
        if (away.contains(place)) continue;
        held.present.push_back(place);
        if (table.isHer(table.content()->people[place])) table.held.child |= HeldContent::wasThere;
    }
    table.held.parts.push_back(std::move(held));
    std::sort(table.held.parts.begin(), table.held.parts.end(), [](const auto &a, const auto &b) { return a.part < b.part; });
}

void end(ReviewTable &table, std::size_t part, const civil::Time &now)
{
    auto *held = partOf(table, part);
    if (!held || held->ended) return;
    held->ended = now.day == held->day ? std::max(held->began, now.minute) : std::uint16_t(1'439);
}

void seat(ReviewTable &table, std::size_t part, std::uint8_t place, bool on)
{
    auto *held = partOf(table, part);
    if (!held || !table.content() || place >= table.content()->people.size()) return;
    std::erase(held->present, place);
    if (!on) return;
    held->present.insert(std::lower_bound(held->present.begin(), held->present.end(), place), place);
    if (table.isHer(table.content()->people[place])) table.held.child |= HeldContent::wasThere;
}

void talk(ReviewTable &table, int line, bool on)
{
    if (line < 0 || line >= int(table.lines.size()) || line >= 40) return;
    auto &talked = table.held.talked;
    const auto place = std::uint8_t(line);
    std::erase(talked, place);
    if (on) talked.insert(std::lower_bound(talked.begin(), talked.end(), place), place);
}

void showed(ReviewTable &table, const EntryRef &page)
{
    auto &shown = table.held.shown;
    if (shown.size() == 64 || std::find(shown.begin(), shown.end(), page) != shown.end()) return;
    table.held.child |= HeldContent::pagesShown;
    shown.push_back(page);
}

void view(ReviewTable &table, HeldContent::Who who, HeldContent::Asked asked, std::string words)
{
    auto &views = table.held.views;
    std::erase_if(views, [&](const auto &one) { return one.who == who; });
    if (asked == HeldContent::Asked::Said && words.empty()) asked = HeldContent::Asked::Asked;
    if (asked != HeldContent::Asked::Said) words.clear();
    const auto after = std::find_if(views.begin(), views.end(), [&](const auto &one) { return one.who > who; });
    views.insert(after, {who, asked, std::move(words)});
}

std::vector<Turn> turnsOf(const ReviewTable &table)
{
    std::vector<Turn> out;
    if (!table.content()) return out;
    for (std::size_t part = 0; part < table.content()->parts.size(); ++part) {
        auto turn = table.turn(part);
        if (const auto *held = table.heldPart(part); held && held->ended && turn.state != Turn::State::PutOff) {
            turn.state = Turn::State::Held;
            turn.day = held->day;
            turn.minute = held->began;
        }
        out.push_back(std::move(turn));
    }
    return out;
}

Result<void> writeHeld(DeviceSession &session, const ReviewTable &table)
{
    PIPIT_TRY_SET(const auto content, table.held.encode());
    PIPIT_TRY(sayFor(session, table.circle, seatsOf(session, table.circle, {Role::Iro}), content));
    return {};
}

Result<void> writeReview(DeviceSession &session, const ReviewTable &table, const ReviewContent &review)
{
    PIPIT_TRY_SET(const auto content, review.encode());
    PIPIT_TRY(sayFor(session, table.circle, stillThere(session, table.circle, table.review->audience), content));
    return {};
}

Result<EntryRef> writeLive(DeviceSession &session, const ReviewTable &table, Live live)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    auto audience = seatsOf(session, table.circle, {Role::Iro});
    audience.push_back(table.child);
    audience.insert(audience.end(), live.named.begin(), live.named.end());
    if (live.target) {
        PIPIT_TRY_SET(const auto held, session.profile()->entry(table.circle, *live.target));
        if (!held) return Error{Code::NotFound, "target"};
        std::erase_if(audience, [&](auto seat) { return std::find(held->audience.begin(), held->audience.end(), seat) == held->audience.end(); });
    }
    audience = stillThere(session, table.circle, audience);
    std::sort(audience.begin(), audience.end());
    audience.erase(std::unique(audience.begin(), audience.end()), audience.end());
    PIPIT_TRY_SET(const auto content, live.content.encode());
    return session.profile()->spareRoom().use([&]() -> Result<EntryRef> {
        auto entry = entryFor(table.circle, {audience, std::nullopt, true, false});
        entry.content = content;
        entry.target = live.target;
        entry.draft = live.draft;
        if (live.draft) {
            PIPIT_TRY_SET(auto all, session.profile()->drafts().media(*live.draft));
            for (const auto number : live.media) {
                if (number >= all.size()) return Error{Code::Corrupt, "media of the draft"};
                entry.media.push_back(std::move(all[number]));
            }
        }
        return session.post(std::move(entry));
    });
}

} // namespace pipit::app::reviewwriting
