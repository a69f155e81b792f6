// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace pipit::authority {

/// A QR code of `text` (capitals, digits and " $%*+-./:") in Unicode half blocks, dark on light, with its quiet zone.
/// Errors: TooBig.
Result<std::string> qrForTerminal(const std::string &text);

} // namespace pipit::authority
