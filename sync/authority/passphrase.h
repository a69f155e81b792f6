// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace pipit::authority {

/// The first line of a file descriptor, without its end. Errors: Io, Invalid (empty, or over 1,024 bytes).
Result<SecretBytes> secretFromDescriptor(int descriptor);
/// Asks on the terminal without echo; twice when `again`. Errors: Io (no terminal), Invalid (the two differ, or empty).
Result<SecretBytes> secretFromTerminal(const char *question, bool again);

} // namespace pipit::authority
