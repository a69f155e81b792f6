// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/pagecodec.h"
#include "tests/qml/family/family.h"
#include "tests/support/must.h"

namespace pipit::test {

/// A page of Amina's, a minute later than what she did before.
inline EntryRef sharedPage(TestFamily &devices, Profile &child, std::uint8_t number, const char *title, Use use, std::vector<SeatId> audience)
{
    auto page = ScreenFamily::kite();
    page.id.bytes.fill(number);
    page.title = title;
    NewEntry entry;
    entry.circle = devices.circle;
    entry.content = must(encodePage(page), "page").content;
    entry.audience = std::move(audience);
    entry.use = use;
    devices.tablet.clock.advance(60'000);
    return must(child.outgoing().post(std::move(entry)), "page").ref;
}

} // namespace pipit::test
