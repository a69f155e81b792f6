// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/casesummary.h"
#include "core/format/circlemanifest.h"
#include "core/review/statutoryclock.h"

namespace pipit::app {

/// What the officer's list needs of one child: the summary of her book, and who she is. Plain values, no today.
struct CaseBrief : CaseSummary
{
    CircleId circle;
    std::string name, face; ///< empty before they have come
    /// Of the summary's alerts those to duty of which no receipt "seen" has come here, neither duty's nor one of this seat's.
    std::vector<Alert> unread;
};

CaseBrief briefOf(const CircleId &circle, const CircleManifest &manifest, CaseSummary summary);
CaseBrief briefOf(const CircleId &circle, const CircleManifest &manifest, const Book &book);

/// What the statutory clock counts from. Of reviews before Pipit nothing is known but that there was time for them: where the
/// first that is known comes more than two months after a first one was due, it is taken for the second, and more than two
/// months after that for a later one.
ChildsReviews childsReviews(const CaseBrief &brief, const ClockParameters &parameters);

/// The day of an entry in London.
inline CivilDay dayOf(Hlc time)
{
    return civilDayOf(time);
}

} // namespace pipit::app
