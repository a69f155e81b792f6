// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pipit::app {

/// Keys and a child's words must not end in a core dump or in another process's hands: forbids both for this process.
/// Call it first in main().
void forbidDumps();

} // namespace pipit::app
