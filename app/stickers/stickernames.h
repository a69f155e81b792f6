// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace pipit::app {

/// Name, alternative text and other words of each sticker, as set1.json and set2.json have them, for lupdate to find: the
/// lists themselves are no source that it reads. A test keeps the two alike; readStickers() looks the texts up by these.
std::span<const char *const> stickerTexts();

} // namespace pipit::app
