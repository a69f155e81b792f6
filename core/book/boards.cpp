// SPDX-License-Identifier: Apache-2.0
#include "core/book/boards.h"

#include "core/book/passon.h"
#include "core/book/toldentries.h"
#include "core/book/wishplace.h"

#include <algorithm>

namespace pipit {

namespace {

using namespace told;

template <class Content>
std::optional<Told<Content>> latest(const Kept<Content> &kept, const std::set<EntryRef> &takenBack)
{
    auto all = newestFirst(kept, takenBack);
    if (all.empty()) return std::nullopt;
    return std::move(all.front());
}

} // namespace

void MeetingBoard::add(const BookEntry &entry)
{
    noteTakenBack(m_takenBack, entry);
    if (!hasKind(entry)) return;
    if (entry.kind == Kind::Review) keep(m_reviews, m_notShown, entry);
    if (entry.kind == Kind::Wish && !PassOnContent::decode(entry.content)) keep(m_wishes, m_notShown, entry);
    if (entry.kind == Kind::Plan) keep(m_agendas, m_notShown, entry);
    if (entry.kind == Kind::Rating) keep(m_ratings, m_notShown, entry);
}

std::vector<Told<ReviewContent>> MeetingBoard::reviews() const
{
    std::vector<Told<ReviewContent>> out;
    std::set<ReviewId> seen;
    for (auto &told : newestFirst(m_reviews, m_takenBack))
        if (seen.insert(told.content.id).second) out.push_back(std::move(told));
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
        return std::tie(a.content.day, a.content.minute, a.content.id) < std::tie(b.content.day, b.content.minute, b.content.id);
    });
    return out;
}

std::vector<Told<ReviewContent>> MeetingBoard::reviewsSaid() const
{
    auto out = newestFirst(m_reviews, m_takenBack);
    std::reverse(out.begin(), out.end());
    return out;
}

std::optional<Told<ReviewContent>> MeetingBoard::next(CivilDay today) const
{
    for (auto &told : reviews())
        if ((told.content.state == ReviewContent::State::Planned || told.content.state == ReviewContent::State::Adjourned) && told.content.day >= today) return std::move(told);
    return std::nullopt;
}

std::vector<Told<WishContent>> MeetingBoard::wishes() const
{
    std::map<std::string, Told<WishContent>> byPlace;
    for (auto &told : newestFirst(m_wishes, m_takenBack)) byPlace.emplace(placeOf(told.content), std::move(told));
    std::vector<Told<WishContent>> out;
    for (auto &[place, told] : byPlace)
        if (!told.content.withdrawn) out.push_back(std::move(told));
    return out;
}

std::optional<Told<AgendaContent>> MeetingBoard::agenda() const
{
    return latest(m_agendas, m_takenBack);
}

std::vector<Told<RatingContent>> MeetingBoard::ratings() const
{
    return newestFirst(m_ratings, m_takenBack);
}

void PeopleBoard::add(const BookEntry &entry)
{
    noteTakenBack(m_takenBack, entry);
    if (hasKind(entry) && entry.kind == Kind::People) keep(m_snapshots, m_notShown, entry);
}

std::vector<Told<PeopleContent>> PeopleBoard::snapshots() const
{
    return newestFirst(m_snapshots, m_takenBack);
}

void RequestBoard::add(const BookEntry &entry)
{
    noteTakenBack(m_takenBack, entry);
    m_members[entry.ref.author] = entry.member;
    if (!hasKind(entry)) return;
    if (entry.kind == Kind::Request) keep(m_requests, m_notShown, entry);
    if (entry.kind == Kind::Alert) keep(m_alerts, m_notShown, entry);
    if (entry.kind == Kind::SafeAnswer) keep(m_safe, m_notShown, entry);
    if (entry.kind != Kind::Company) return;
    const auto content = CompanyContent::decode(entry.content);
    if (content && entry.target) m_company[*entry.target].push_back({entry.time, entry.ref, entry.member, content->with});
    else m_notShown.insert(entry.ref);
}

std::vector<Told<RequestContent>> RequestBoard::requests() const
{
    return newestFirst(m_requests, m_takenBack);
}

std::vector<Told<AlertContent>> RequestBoard::alerts() const
{
    return newestFirst(m_alerts, {});
}

std::optional<Told<SafeAnswerContent>> RequestBoard::safeAnswer() const
{
    return latest(m_safe, m_takenBack);
}

std::optional<CompanyContent::With> RequestBoard::companyOf(const EntryRef &entry) const
{
    const auto said = m_company.find(entry);
    const auto author = m_members.find(entry.author);
    if (said == m_company.end() || author == m_members.end()) return std::nullopt;
    // Rule 11 lets anybody aim at what they hold.
    const Company *last = nullptr;
    for (const auto &one : said->second)
        if (one.member == author->second && (!last || std::tie(last->time, last->ref) < std::tie(one.time, one.ref))) last = &one;
    if (!last) return std::nullopt;
    return last->with;
}

} // namespace pipit
