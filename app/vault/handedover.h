// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"

/// An officer's tablet in a child's hands: until the officer's own lock is opened, nothing on this device opens but the
/// child's profile, after a restart too (device.db says so, FORMAT.md §9.5). Vault's thread.
namespace pipit::app {

struct HandedOver
{
    ProfileTag child, officer;
    bool operator==(const HandedOver &) const = default;
};
/// nullopt: it is its own people's.
std::optional<HandedOver> handedOver(Device &device);
/// Whether that profile's lock may be tried now. DeviceSession asks.
bool mayOpen(Device &device, const ProfileTag &tag);
/// The profile on this device of the child whose circle that is; nullopt where none is enrolled here.
Result<std::optional<ProfileCard>> profileOfChild(Device &device, const CircleId &circle);
/// Gives the tablet to the child of that circle: from now on nobody else's lock opens, and whoever asked locks. Only from
/// an open profile of a member who is no child. Errors: NotFound (no profile of that child here), Refused, DiskFull, Io:
/// nothing has changed then.
Result<void> handOver(DeviceSession &session, const CircleId &circle);
/// The officer's lock has been opened.
Result<void> takeBack(Device &device, Profile &opened);

} // namespace pipit::app
