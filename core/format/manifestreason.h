// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

/// Reason codes of manifests, PIP-E12.xx: FORMAT.md §11. Stable numbers.
namespace pipit::manifestreason {

inline constexpr std::uint16_t malformed = 1201, wrongVersion = 1202, wrongPrevious = 1203, fork = 1204, signatures = 1205,
                               rule = 1206, otherAuthority = 1207, unknownAuthorityVersion = 1208, newer = 1209;

inline Error refused(std::uint16_t reason, const char *why)
{
    return {Code::Refused, why, reason};
}

/// Gives what a decoder found its number: damage is 1201, a later version 1209.
inline Error unreadable(Error error)
{
    error.reason = error.code == Code::TooNew ? newer : malformed;
    return error;
}

} // namespace pipit::manifestreason
