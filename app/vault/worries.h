// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"

namespace pipit::app {

/// One kind of thing that the adult whose profile is open should know about this device and its hub.
struct Worry
{
    std::uint8_t kind = 0;   ///< sync::AlarmKind by its number, or `unopened`
    std::int64_t count = 0;
    std::int64_t upTo = 0;   ///< the newest alarm of them; 0 for a state, which ends by itself and cannot be marked as read
    bool operator==(const Worry &) const = default;

    /// Things that came and could not be stored here.
    static constexpr std::uint8_t unopened = 0;
};

/// What the open profile has not marked as read, states first. Empty for a child and while locked. On a device with
/// several profiles only what concerns the whole device or is this profile's own: an alarm about a page tells that
/// there is a page.
Result<std::vector<Worry>> worries(DeviceSession &session);

} // namespace pipit::app
