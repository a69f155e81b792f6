// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testdevice.h"

namespace pipit::bench {

/// An officer's device with many children and years of entries of each, written straight into the rows of the vault by the
/// codecs that post and accept: what a hub would bring in hours is there in a minute. The last child is new and has few.
struct FullVault
{
    static constexpr int fewEntries = 20;

    test::TestFamily family;
    std::vector<CircleId> circles; ///< the last one has `fewEntries`

    FullVault(int children, int entriesEach);

private:
    void meet(Profile &sam);
    void write(sql::Db &vault, const CircleId &circle, int number, int entries);
};

} // namespace pipit::bench
