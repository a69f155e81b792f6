// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "sync/wire/http.h"

namespace pipit::wire {

/// Why the hub did not do what it was asked: PROTOCOL.md §4. Numbers are stable. Values under 24 take one byte, so
/// that every 401 has one size.
enum class Problem : std::uint8_t {
    None = 0,
    Denied = 1,          ///< 401 no valid signature of a device that the hub knows
    Clock = 2,           ///< 401 `created` is over 300 s away; the Date header says how far
    Replay = 3,          ///< 401 nonce seen before
    Malformed = 4,       ///< 400 not what PROTOCOL.md says
    Digest = 5,          ///< 400 body is not what content-digest says
    NotFound = 6,        ///< 404
    Method = 7,          ///< 405
    Forbidden = 8,       ///< 403 signed well, but not this device's to do
    TooBig = 9,          ///< 413
    TooMany = 10,        ///< 429 wait as long as Retry-After says
    Quota = 11,          ///< 507 the day's or the circle's share is used up
    AuthorRollback = 12, ///< 409 the hub's author log has envelopes after (m, up) that this batch does not hold
    UnknownHead = 13,    ///< 409 the hub's author log is shorter than m: the hub has lost something
    EntryClash = 14,     ///< 409 this author has another envelope under this entry id
    BlobsMissing = 15,   ///< 424 upload them first
    WrongHash = 16,      ///< 422 a finished upload does not hash to its blob id; it is gone
    Invalid = 17,        ///< 422 a signature or rule of FORMAT.md does not hold
    VersionGap = 18,     ///< 409 an earlier version must come first; `number` is what the hub has
    Fork = 19,           ///< 409 the hub has another document of this version
    Offset = 20,         ///< 409 PATCH at another offset; `number` is the hub's
    Checksum = 21,       ///< 460 the piece is not what its checksum says; send it again
    Locked = 22,         ///< 423 another PATCH to this upload is under way
    Precondition = 23,   ///< 412 If-Match names another offset, or an unknown tus version
    NeedsMatch = 24,     ///< 428 DELETE without If-Match
    Type = 25,           ///< 415 another content type
    Range = 26,          ///< 416
    Failed = 27,         ///< 500 the hub could not; try again later
    Full = 28,           ///< 507 the hub's disk is full
};

/// The status that goes with a problem; 200 for None.
int statusOf(Problem problem);

/// The body of every answer of 400 and above (application/cbor, a map): PROTOCOL.md §4.
struct ProblemBody {
    Problem problem = Problem::None;
    std::optional<std::uint64_t> number; ///< key 2: an offset, a version or an m
    std::optional<Hash> hash;            ///< key 3: up at that m
    std::vector<Hash> hashes;            ///< key 4: envelopes after the claimed m, at most 500

    Bytes encode() const;
    /// Errors: Corrupt. A number of a later protocol reads as Failed.
    static Result<ProblemBody> decode(ByteView body);
};

/// A whole answer for a problem.
HttpResponse problemResponse(const ProblemBody &body);

} // namespace pipit::wire
