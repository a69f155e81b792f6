// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <set>

namespace pipit::app {

/// Why something that waits to go does not go by itself, so that nobody is told to wait for the internet in vain.
enum class Holdup : std::uint8_t {
    None,       ///< it goes when the hub can be reached
    Connection, ///< something else answers in the hub's place
    Device,     ///< this device, or its place at the hub, has to be mended by people
};

/// What the sync driver knows of it.
struct Holdups
{
    Holdup all = Holdup::None;    ///< holds up everything
    std::set<AuthorId> stopped;   ///< authors who must not post again
    std::set<EnvHash> envelopes;  ///< that the hub refuses, or that cannot be read here
    bool operator==(const Holdups &) const = default;

    Holdup of(const AuthorId &author) const { return all == Holdup::None && stopped.contains(author) ? Holdup::Device : all; }
    Holdup of(const AuthorId &author, const EnvHash &envelope) const
    {
        return of(author) == Holdup::None && envelopes.contains(envelope) ? Holdup::Device : of(author);
    }
};

} // namespace pipit::app
