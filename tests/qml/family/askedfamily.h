// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testdevice.h"

namespace pipit::test {

/// Amina has asked for things and Sam has answered some: changed and being done, with his voice; yes; no, because; not
/// yet; one that he wants to tell her face to face; one that nobody has answered. One meeting was held, one is planned.
/// Before a session has the tablet; what Sam wrote lies sealed in its inbox.
void askAndAnswer(TestFamily &family);

/// Three seconds of Sam's voice, sealed in his own vault. `number`: another for each voice.
std::vector<MediaRef> voiceOf(Profile &sam, std::uint8_t number = 0x77);

/// What she asked that waits to be told face to face.
inline constexpr const char *askForSundays = "Can I see Mum on Sundays?";

} // namespace pipit::test
