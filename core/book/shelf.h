// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

namespace pipit {

/// A page that is still only here, as lists show it.
struct DraftCard
{
    PageId page;
    std::string title;
    std::int64_t createdMs = 0, changedMs = 0; ///< by the device's clock, which may lie
    std::uint64_t turn = 0; ///< for the order, comparable with Hlc::value; rises with every change whatever the clock says
    std::optional<Prompt> prompt;
    bool operator==(const DraftCard &) const = default;
};

/// One of her pages: only here, or shared.
using ShelfPage = std::variant<DraftCard, PageCard>;

enum class ShelfFilter : std::uint8_t {
    All = 0,
    OnlyHere = 1,
    Waiting = 2,
    Posted = 3,   ///< on its way or there, and nobody has looked
    LookedAt = 4,
    Question = 5, ///< answers a question of a pack, wherever it is
};

std::uint64_t turnOf(const ShelfPage &page);
ShareState stateOf(const ShelfPage &page);
const std::optional<Prompt> &promptOf(const ShelfPage &page);
bool fits(const ShelfPage &page, ShelfFilter filter);

/// All that fit, newest first. A pure function of what is held; the order of its input does not matter.
std::vector<ShelfPage> shelf(std::vector<DraftCard> drafts, std::vector<PageCard> shared, ShelfFilter filter = ShelfFilter::All);

} // namespace pipit
