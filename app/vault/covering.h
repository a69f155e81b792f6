// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/circlesummaries.h"
#include "core/vault/device.h"

namespace pipit::app {

/// A child whose officer's seat the open profile holds beside that officer, as she who reads when the officer is away
/// (FORMAT.md §8.8, "Away").
struct Covered
{
    CircleId circle;
    SeatId seat = 0;
    std::string child, childFace, officer, officerFace; ///< empty before they have come
    std::optional<CivilDay> backOn; ///< the officer is away until then
    int over = 0; ///< working days since an answer was promised to what the officer has not looked at; 0: nothing waits so long

    /// Whether the child's book may be opened here today.
    bool open() const { return backOn || over > 0; }
    bool operator==(const Covered &) const = default;
};

/// Of all circles that the profile covers, by circle. One that nothing can be said of yet is shut. Costs a book only of one whose
/// summary is behind. Vault's thread. Errors: those of CircleSummaries::look.
Result<std::vector<Covered>> coveredBy(Profile &profile, const Manifests &manifests, const Books &books, CircleSummaries &summaries, Clock &clock);

} // namespace pipit::app
