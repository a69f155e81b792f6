// SPDX-License-Identifier: Apache-2.0
#include "core/book/shelf.h"

#include <algorithm>

namespace pipit {

std::uint64_t turnOf(const ShelfPage &page)
{
    const auto *draft = std::get_if<DraftCard>(&page);
    return draft ? draft->turn : std::get<PageCard>(page).time.value;
}

ShareState stateOf(const ShelfPage &page)
{
    const auto *shared = std::get_if<PageCard>(&page);
    return shared ? shared->state : ShareState::OnlyHere;
}

const std::optional<Prompt> &promptOf(const ShelfPage &page)
{
    return std::visit([](const auto &card) -> const std::optional<Prompt> & { return card.prompt; }, page);
}

bool fits(const ShelfPage &page, ShelfFilter filter)
{
    const auto state = stateOf(page);
    switch (filter) {
    case ShelfFilter::All: return true;
    case ShelfFilter::OnlyHere: return state == ShareState::OnlyHere;
    case ShelfFilter::Waiting: return state == ShareState::WaitingToGo;
    case ShelfFilter::Posted: return state == ShareState::Posted || state == ShareState::TabletHasIt;
    case ShelfFilter::LookedAt: return state == ShareState::Seen;
    case ShelfFilter::Question: return promptOf(page).has_value();
    }
    return false;
}

std::vector<ShelfPage> shelf(std::vector<DraftCard> drafts, std::vector<PageCard> shared, ShelfFilter filter)
{
    std::vector<ShelfPage> pages;
    pages.reserve(drafts.size() + shared.size());
    for (auto &draft : drafts) pages.emplace_back(std::move(draft));
    for (auto &card : shared) pages.emplace_back(std::move(card));
    std::erase_if(pages, [&](const auto &page) { return !fits(page, filter); });
    // Of two that came at the same moment, always the same one first.
    const auto name = [](const ShelfPage &page) {
        const auto *draft = std::get_if<DraftCard>(&page);
        return draft ? std::tuple(draft->page, EntryRef{}) : std::tuple(PageId{}, std::get<PageCard>(page).ref);
    };
    std::sort(pages.begin(), pages.end(), [&](const auto &a, const auto &b) {
        return std::tuple(turnOf(b), name(b)) < std::tuple(turnOf(a), name(a));
    });
    return pages;
}

} // namespace pipit
