// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <QJsonArray>

namespace pipit::journey {

/// Pieces of what a child made, as they would lie in memory before they are sealed, for the leak scan to look for: ink and
/// sound have no words. Each is {"what", "hex"} of `pieceBytes`, spread over the whole; pieces that chance could write
/// (one byte over and over) are left out.
inline constexpr std::size_t pieceBytes = 24;
QJsonArray canariesOf(const char *what, ByteView content);

} // namespace pipit::journey
