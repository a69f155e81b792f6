// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/copy/copywriter.h"

/// What came of a copy, in one or two sentences.
namespace pipit::app::copywords {

/// Why there is no file, and that none is left, or that a part of one is.
QString ofFailure(const CopyWriter::End &end);
/// Empty where every page is in it.
QString ofLost(int pages);
/// "Page 3 of 12"
QString ofProgress(const CopyWriter &writer);

} // namespace pipit::app::copywords
