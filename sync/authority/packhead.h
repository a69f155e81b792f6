// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace pipit::authority {

/// What the console must know of a prompt pack before two officers sign it.
struct PackHead {
    std::string name; ///< "pack": small letters, digits and single hyphens, at most 40
    std::uint64_t version = 0;
    bool operator==(const PackHead &) const = default;
};

/// Reads it from a file of at most wire::maxPack bytes that is JSON (RFC 8259, UTF-8, no more than 12 deep) and of format 1.
/// The rest of the rules is `pipit-packs`'s, and the tablet's, which shows nothing of a pack that breaks one.
/// Errors: TooBig; Invalid with one sentence and the line.
Result<PackHead> readPackHead(ByteView file);

} // namespace pipit::authority
