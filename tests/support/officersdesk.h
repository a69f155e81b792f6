// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/pagekey.h"
#include "app/pages/readcontroller.h"
#include "tests/support/appworld.h"

namespace pipit::test {

/// What the child has posted lies on the officer's device, and both are closed. The tablet is closed before.
inline void carryToTheOfficer(TestFamily &family)
{
    family.tablet.open();
    family.carry();
    family.tablet.close();
    family.iroDevice.close();
}

/// The officer's app on a page of the child's that has come, the newest.
struct OfficersDesk {
    explicit OfficersDesk(TestFamily &family) : world((carryToTheOfficer(family), family.iroDevice))
    {
        if (!world.open(family.iro, TestFamily::passphrase())) qFatal("does not open");
        world.session.catchUp();
        world.settle();
        std::tie(circle, ref) = world.ask([](app::DeviceSession &session) {
            const auto one = *session.onlyCircle();
            return std::pair(one, session.books().at(one).pages().front().ref);
        });
        read.setKey(key());
    }
    QString key() const { return app::PageKey{{}, circle, ref}.text(); }

    AppWorld world;
    CircleId circle;
    EntryRef ref;
    app::ReadController read;
};

} // namespace pipit::test
