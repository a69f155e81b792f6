// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/copy/copywriter.h"

/// What came of a copy, in one or two sentences.
namespace pipit::app::copywords {

/// Why there is no file, and that none is left, or that a part of one is.
QString ofFailure(const CopyWriter::End &end);
/// Empty where everything is in it.
QString ofLost(const CopyWriter::End &end);
/// "About 24 MB"; empty for none. Never less than 1.
QString ofSize(std::uint64_t bytes);
/// "Voices and films: 3 of 24 MB", "Page 3 of 12"
QString ofProgress(const CopyWriter &writer);

} // namespace pipit::app::copywords
