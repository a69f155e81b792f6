// SPDX-License-Identifier: Apache-2.0
#include "app/review/partset.h"

#include "app/answers/replying.h"

#include <algorithm>

namespace pipit::app::partset {

namespace {

constexpr std::size_t most = 64;

bool contains(const std::vector<EntryRef> &all, const EntryRef &one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// The latest that she herself wrote for the part.
Result<std::optional<std::vector<EntryRef>>> hersOf(DeviceSession &session, const ReviewTable &table, std::size_t part)
{
    std::optional<std::vector<EntryRef>> out;
    Hlc time;
    PIPIT_TRY_SET(const auto entries, session.profile()->entries(table.circle));
    for (const auto &entry : entries) {
        if (entry.type != EntryType::Item || entry.kind != Kind::MeetingSet || entry.seat != table.child || (out && entry.time < time)) continue;
        auto set = MeetingSetContent::decode(entry.content);
        if (!set || set->review != table.content()->id || set->part != part) continue;
        out = std::move(set->pages);
        time = entry.time;
    }
    return out;
}

std::vector<EntryRef> setNow(const Book &book, const ReviewTable &table, std::size_t part)
{
    const auto set = book.officersCase().meetingSet(table.content()->id, std::uint8_t(part));
    return set ? set->content.pages : std::vector<EntryRef>();
}

} // namespace

Result<std::vector<Choice>> choices(DeviceSession &session, const ReviewTable &table, std::size_t part)
{
    std::vector<Choice> out;
    if (!session.profile() || !table.content() || part >= table.partCount() || table.withHer(part)) return out;
    const auto &book = session.books().at(table.circle);
    PIPIT_TRY_SET(const auto hers, hersOf(session, table, part));
    const auto now = setNow(book, table, part);
    const auto worried = book.officersCase().worriedAbout();
    const auto pages = book.pages();
    for (auto page = pages.rbegin(); page != pages.rend(); ++page)
        if (canBeShown(*page, table.child) && !worried.contains(page->ref) && (!hers || contains(*hers, page->ref))) out.push_back({*page, contains(now, page->ref)});
    return out;
}

Result<void> choose(DeviceSession &session, const ReviewTable &table, std::size_t part, const EntryRef &page, bool on)
{
    PIPIT_TRY_SET(const auto all, choices(session, table, part));
    const auto choice = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.page.ref == page; });
    if (choice == all.end()) return Error{Code::Refused, "page of a part"};
    if (choice->on == on) return {};
    MeetingSetContent set;
    set.review = table.content()->id;
    set.part = std::uint8_t(part);
    set.pages = setNow(session.books().at(table.circle), table, part);
    if (on) set.pages.push_back(page);
    else std::erase(set.pages, page);
    // What went meanwhile (taken back, left out by her) is in it no longer.
    std::erase_if(set.pages, [&](const auto &ref) { return std::none_of(all.begin(), all.end(), [&](const auto &one) { return one.page.ref == ref; }); });
    if (set.pages.size() > most) return Error{Code::TooBig, "pages of a part"};
    PIPIT_TRY_SET(const auto content, set.encode());
    auto audience = seatsOf(session, table.circle, {Role::Iro});
    audience.push_back(table.child);
    PIPIT_TRY(sayFor(session, table.circle, audience, content));
    return {};
}

} // namespace pipit::app::partset
