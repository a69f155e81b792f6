// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/page.h"

namespace pipit {

/// A page as it is shared: only what can be seen and heard on it.
struct FlatPage {
    Page page;
    /// The draft's number of each blob that the flat page uses, by its new number. No other blob of the draft may be
    /// sealed with it: not an earlier take, not a photo that was removed.
    std::vector<std::uint32_t> blobs;
};

/// Drops what lies wholly outside the paper and words that are empty, cuts strokes at the paper's edge, puts the ink's
/// clock back to when each stroke starts, and numbers blobs anew in the order of the page.
/// What is covered by something else stays: paper over paper cannot be told from a drawing on purpose.
FlatPage flatten(const Page &draft);

} // namespace pipit
