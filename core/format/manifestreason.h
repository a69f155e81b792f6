// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

/// Reason codes of manifests, PIP-E12.xx: FORMAT.md §11. Stable numbers.
namespace pipit::manifestreason {

inline constexpr std::uint16_t malformed = 1201, wrongVersion = 1202, wrongPrevious = 1203, fork = 1204, signatures = 1205,
                               rule = 1206, otherAuthority = 1207, unknownAuthorityVersion = 1208, expired = 1209;

inline Error refused(std::uint16_t reason, const char *why)
{
    return {Code::Refused, why, reason};
}

} // namespace pipit::manifestreason
