// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testdevice.h"

namespace pipit::test {

inline constexpr SeatId managerSeat = 7;

/// Somebody holds a MANAGER seat from now on, as `manifests` know.
inline TestCircle::Person appointManager(TestFamily &family, std::vector<Manifests *> manifests)
{
    auto next = family.authority.nextManifest();
    auto person = family.authority.newPerson(managerSeat);
    next.seats.insert(next.seats.end() - 1, family.authority.seatOf(person, Role::Manager)); // before 255
    next.authors.push_back(family.authority.authorOf(person));
    next.authors.back().fromVersion = next.version;
    std::sort(next.authors.begin(), next.authors.end(), [](auto &a, auto &b) { return a.signingKey < b.signingKey; });
    family.authority.manifest = next;
    for (auto *one : manifests)
        if (!one->accept(family.authority.circleDocument())) qFatal("the manager's circle");
    return person;
}

} // namespace pipit::test
