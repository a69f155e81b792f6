// SPDX-License-Identifier: Apache-2.0
#include "core/book/stickerset.h"

#include <algorithm>

namespace pipit {

std::optional<std::string_view> stickerName(std::uint16_t set, std::uint16_t id)
{
    if (set != 1 || id == 0 || id > stickerSet1.size()) return std::nullopt;
    return stickerSet1[id - 1u];
}

std::optional<std::uint16_t> stickerNumber(std::string_view name)
{
    const auto found = std::find(stickerSet1.begin(), stickerSet1.end(), name);
    if (found == stickerSet1.end()) return std::nullopt;
    return std::uint16_t(found - stickerSet1.begin() + 1);
}

} // namespace pipit
