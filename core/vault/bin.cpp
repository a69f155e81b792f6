// SPDX-License-Identifier: Apache-2.0
#include "core/vault/bin.h"

#include <algorithm>

namespace pipit {

namespace {

constexpr std::int64_t dayMs = 86'400'000, keptMs = Bin::keptDays * dayMs;

} // namespace

Result<std::optional<std::int64_t>> Bin::since(const PageId &page)
{
    PIPIT_TRY_SET(const auto all, m_drafts->binned());
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.first.page == page; });
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

Result<void> Bin::put(const PageId &page)
{
    PIPIT_TRY_SET(const auto already, since(page));
    if (already) return {};
    PIPIT_TRY_SET(const auto now, m_lived.now());
    return m_drafts->setBinned(page, now);
}

Result<void> Bin::putBack(const PageId &page)
{
    return m_drafts->setBinned(page, std::nullopt);
}

Result<std::vector<Bin::Page>> Bin::list()
{
    PIPIT_TRY_SET(auto all, m_drafts->binned());
    PIPIT_TRY_SET(const auto now, m_lived.now());
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return std::tie(b.second, b.first.turn, b.first.page) < std::tie(a.second, a.first.turn, a.first.page);
    });
    std::vector<Page> pages;
    for (auto &[card, since] : all) {
        const auto left = (keptMs - (now - since) + dayMs - 1) / dayMs;
        pages.push_back({std::move(card), int(std::clamp<std::int64_t>(left, 1, keptDays))});
    }
    return pages;
}

Result<void> Bin::throwAway(const PageId &page)
{
    PIPIT_TRY_SET(const auto there, since(page));
    if (!there) return Error{Code::NotFound, "not in the bin"};
    return m_drafts->remove(page);
}

Result<int> Bin::throwAwayOld()
{
    PIPIT_TRY_SET(const auto all, m_drafts->binned());
    PIPIT_TRY_SET(const auto now, m_lived.now());
    int gone = 0;
    for (const auto &[card, since] : all) {
        if (now - since < keptMs) continue;
        PIPIT_TRY(m_drafts->remove(card.page));
        ++gone;
    }
    return gone;
}

} // namespace pipit
