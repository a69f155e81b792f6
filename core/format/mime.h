// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace pipit {

/// What a voice note is: Opus in Ogg (RFC 7845, RFC 4281).
inline constexpr std::string_view voiceMime = "audio/ogg; codecs=opus";

} // namespace pipit
