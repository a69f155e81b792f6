// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/pagekey.h"
#include "tests/app/review/reviewday.h"

namespace pipit::test {

/// Amina's review as Sam's device has it, opened.
struct Meeting
{
    ReviewDay day;
    ScreenFamily family;

    explicit Meeting(ReviewDay how = {}) : day(std::move(how)), family(false, [this](TestFamily &devices) { day.tell(devices); }, ScreenFamily::Whose::Officers) { family.openOfficer(); }
    CircleId circle()
    {
        CircleId out;
        family.vault.ask(
            &family.session, [](DeviceSession &device) { return *device.onlyCircle(); }, [&](CircleId id) { out = id; });
        family.settle();
        return out;
    }
    QString key(const EntryRef &page) { return PageKey{{}, circle(), page}.text(); }
    std::size_t written() { return allEntries(family).size(); }
};

} // namespace pipit::test
