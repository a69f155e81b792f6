// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/body.h"

#include <set>

/// Which versions stand of what names the versions in whose place it is: FORMAT.md §8.8.
namespace pipit {

struct Version
{
    EntryRef ref;
    std::vector<EnvHash> instead; ///< in whose place it is
    bool takenBack = false;
};

struct StandingVersion
{
    EntryRef ref;
    std::set<EnvHash> before; ///< all in whose place it is, at any remove; some may not be held
    EntryRef group;           ///< the lowest of those that contest one another; itself where nothing contests it
    bool contested = false;   ///< another stands in the place of one of the same
};

/// Those in whose place none stands that was not taken back, by ref. One that was taken back stands in nobody's place,
/// but what stands in its place stands in the place of those before it. Pure; the order of `versions` does not matter.
std::vector<StandingVersion> standing(const std::vector<Version> &versions);

} // namespace pipit
