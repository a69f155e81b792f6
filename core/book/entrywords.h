// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/format/kinds.h"

#include <string>

namespace pipit {

/// Every word that somebody wrote in the content of an ITEM, in UTF-8, a line for each place where words stand; empty for what
/// has none or cannot be read. What is chosen from lists (faces, codes, sticker numbers) is no word.
std::string wordsOf(Kind kind, ByteView content);

} // namespace pipit
