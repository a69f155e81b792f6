// SPDX-License-Identifier: Apache-2.0
#include "core/book/stickerset.h"

#include <algorithm>
#include <span>

namespace pipit {

namespace {

std::span<const std::string_view> namesOf(std::uint16_t set)
{
    if (set == 1) return stickerSet1;
    if (set == 2) return stickerSet2;
    return {};
}

} // namespace

std::optional<std::string_view> stickerName(std::uint16_t set, std::uint16_t id)
{
    const auto names = namesOf(set);
    if (id == 0 || id > names.size()) return std::nullopt;
    return names[id - 1u];
}

std::optional<std::uint16_t> stickerNumber(std::string_view name, std::uint16_t set)
{
    const auto names = namesOf(set);
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return std::uint16_t(found - names.begin() + 1);
}

} // namespace pipit
