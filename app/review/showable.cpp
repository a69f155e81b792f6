// SPDX-License-Identifier: Apache-2.0
#include "app/review/showable.h"

#include <algorithm>

namespace pipit::app {

bool canBeShown(const PageCard &page, SeatId child)
{
    return page.author == child && page.use == Use::TalkAboutIt && page.readable && page.kept && !page.takenBack && !page.locked;
}

std::vector<PageCard> shownIn(const PartShown &part, const std::vector<PageCard> &held)
{
    std::vector<PageCard> out;
    const auto fits = [&](const PageCard &page) { return canBeShown(page, part.child) && !part.keptOut.contains(page.ref); };
    if (!part.set) {
        if (!part.withHer) return out;
        std::copy_if(held.rbegin(), held.rend(), std::back_inserter(out), fits);
        return out;
    }
    for (const auto &ref : *part.set) {
        const auto page = std::find_if(held.begin(), held.end(), [&](const auto &one) { return one.ref == ref; });
        if (page != held.end() && fits(*page)) out.push_back(*page);
    }
    return out;
}

} // namespace pipit::app
