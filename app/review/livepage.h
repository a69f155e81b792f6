// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/pagekey.h"
#include "app/review/reviewtable.h"

/// A copy of one of the child's pages, for her to add to on the officer's tablet; hers stays as she sent it. The copy is a draft
/// of the officer's with a name that follows from review, part and page, so that one that was cut off is found again. Vault's thread.
namespace pipit::app::livepage {

/// What is added to: her page, or a line of her list made a page.
struct Origin
{
    ReviewId review;
    std::uint8_t part = 0;
    CircleId circle;
    std::optional<EntryRef> page;
    AgendaContent::Line line; ///< where there is no page
};

/// The name of the copy.
PageId nameOf(const Origin &origin);
/// A line of her list as a page: her words large, her sticker beside them.
Page pageOf(const AgendaContent::Line &line);
/// Makes the copy where there is none. Errors: as copyPage.
Result<PageId> begin(Profile &profile, const Origin &origin);
/// The page as it stands, small enough for a LIVE, and the numbers of the draft's media that it names, in its order. Errors: TooBig,
/// those of the database.
struct Flat
{
    Bytes page;
    std::vector<std::uint32_t> media;
};
Result<Flat> flat(Profile &profile, const Page &draft);

} // namespace pipit::app::livepage
