// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace pipit::assets {

/// Makes the embedded fonts known to the application, and the ones for other scripts the fall-back of Andika.
/// Needs a QGuiApplication; calling it again does nothing. True when both Andika faces are there.
bool installFonts();

} // namespace pipit::assets
