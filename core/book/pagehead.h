// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

namespace pipit {

/// Of a PAGE's content only what pageHead() reads, as content again; empty where it reads nothing. A Book made from these
/// is the one that is made from whole pages.
Bytes headOnly(ByteView content);

} // namespace pipit
