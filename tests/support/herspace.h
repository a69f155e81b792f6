// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/appworld.h"

namespace pipit::test {

/// The child's space, open in the app on a family's tablet. The tablet is closed first: the app has it then.
struct HerSpace : AppWorld
{
    explicit HerSpace(TestFamily &family) : AppWorld(closed(family.tablet))
    {
        if (!open(family.child, TestFamily::pictures())) qFatal("her space does not open");
    }

private:
    static TestDevice &closed(TestDevice &device)
    {
        device.close();
        return device;
    }
};

} // namespace pipit::test
