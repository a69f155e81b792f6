// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testdevice.h"

#include <array>

namespace pipit::test {

/// A family whose devices are closed, so that the app may open them; their files can be looked at and hurt.
struct ClosedFamily : TestFamily
{
    /// What the child taps, without the number of the set.
    static constexpr std::array rightPictures{3, 7, 7, 12};

    ClosedFamily()
    {
        tablet.close();
        iroDevice.close();
    }
    /// A file of a profile on the tablet.
    std::string path(const ProfileCard &card, const char *name) const { return tablet.folder() + "/p/" + card.tag.hex() + "/" + name; }
    Bytes read(const std::string &file) { return *tablet.files.readAll(file, 1 << 26); }
    bool write(const std::string &file, const Bytes &bytes) { return tablet.files.writeAtomically(file, bytes).ok(); }
};

} // namespace pipit::test
