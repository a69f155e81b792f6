// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/trail.h"

namespace pipit {

/// Reads what an entry of `kind` says of an ask into `step`, whose `what` stays as it is where that cannot be read.
/// Returns whether it is for telling face to face first.
bool tellStep(Kind kind, ByteView content, TrailStep &step);

} // namespace pipit
