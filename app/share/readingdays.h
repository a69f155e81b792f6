// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>

namespace pipit::app {

/// When somebody looks, as one sentence for a child: "Looks on weekdays.", "Looks on Mondays and Thursdays.",
/// "Looks every day but Sunday." `days`: bit 0 is Monday (core/format/settings.h); no day gives an empty text, because
/// then nothing can be said.
QString looksOn(std::uint8_t days);

} // namespace pipit::app
