// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"

/// Entries of the open profile that answer another, or stand for themselves: with a copy here, in the spare room where
/// the disk is full. Vault's thread.
namespace pipit::app {

/// Seals `content` for exactly the seats that hold `target` and can still read: what is said about an entry goes to
/// nobody else (FORMAT.md §10, rule 11). Errors: NotFound, those of Outgoing::post.
Result<EntryRef> sayTo(DeviceSession &session, const CircleId &circle, const EntryRef &target, const Bytes &content);

/// Seals `content` for `audience`. Errors: those of Outgoing::post.
Result<EntryRef> sayFor(DeviceSession &session, const CircleId &circle, const std::vector<SeatId> &audience, const Bytes &content);

/// Those of `audience` whose seats are still active and somebody's; the records seat aside, which is always added.
std::vector<SeatId> stillThere(DeviceSession &session, const CircleId &circle, const std::vector<SeatId> &audience);

/// Seats of `roles` that somebody holds, in the order of the manifest.
std::vector<SeatId> seatsOf(DeviceSession &session, const CircleId &circle, std::initializer_list<Role> roles);

} // namespace pipit::app
