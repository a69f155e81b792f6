// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"

/// Entries of the open profile that are aimed at another entry, or at nobody's. Vault's thread.
namespace pipit::app {

/// Seals `content` for exactly the seats that hold `target` and can still read: what is said about an entry goes to
/// nobody else (FORMAT.md §10, rule 11). Errors: NotFound, those of Outgoing::post.
Result<EntryRef> sayTo(DeviceSession &session, const CircleId &circle, const EntryRef &target, Bytes content);

/// Minutes east of UTC here and now.
std::int16_t zoneHere();

/// Seats of `roles` that somebody holds, in the order of the manifest.
std::vector<SeatId> seatsOf(DeviceSession &session, const CircleId &circle, std::initializer_list<Role> roles);

} // namespace pipit::app
