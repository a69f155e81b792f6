// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/authority/publishing.h"

namespace pipit::authority {

/// Makes a code for a planned seat and keeps it, sealed under the passphrase, until it is used. For a child's seat that she
/// holds it is for a further device of hers: an author of her own there. With the answer comes the seat's key, from its
/// escrow, where the records key is here; elsewhere she writes there at once and reads after a HANDOVER, which nothing sends yet.
/// `cover`: for a second holder of an officer's seat, who reads while the officer is away; the key comes the same way.
/// Errors: NotFound (none of these), DiskFull, Io.
Result<EnrolCode> newCode(Authority &authority, const CircleId &circle, SeatId seat, std::int64_t validSeconds, bool cover = false);
/// Names of the key ring under which codes are kept, whether or not still valid.
std::vector<std::string> openCodes(Authority &authority);

/// What became of one code.
struct Finished {
    CircleId circle;
    SeatId seat = 0;
    AuthorId author;
    std::uint64_t circleVersion = 0;
};
/// Asks the relay once. When a device has answered the code, checks its E1 and escrow, keeps the escrow, signs the
/// circle manifest with the seat and the author by two officers, gives it to the hub, and answers E3. Can be cut
/// anywhere and done again. nullopt: nobody has answered yet. Errors: Throttled (the code is too old; it is removed),
/// Refused (by the hub), those of HubLine::call and KeyRing.
Result<std::optional<Finished>> finishCode(Authority &authority, const HubLine &hub, const std::string &name);

} // namespace pipit::authority
