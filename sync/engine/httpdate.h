// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace pipit::sync {

/// Seconds since 1970 of an IMF-fixdate, the only form that our hub sends ("Sun, 06 Nov 1994 08:49:37 GMT",
/// RFC 9110 §5.6.7). The name of the day is not looked at. nullopt for anything else.
std::optional<std::int64_t> readHttpDate(std::string_view text);

} // namespace pipit::sync
