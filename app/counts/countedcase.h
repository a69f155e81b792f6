// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/format/circlemanifest.h"
#include "core/review/childcounts.h"

namespace pipit::app {

/// What of an officer's book is counted; the only place where a book is read for it.
CountedCase countedCase(const CircleId &circle, const CircleManifest &manifest, const Book &book, const ClockParameters &parameters);

} // namespace pipit::app
