// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

namespace pipit::wire {

inline constexpr std::string_view contentDigestHeader = "content-digest";

/// RFC 9530 §2 with the one algorithm of ours: `sha-256=:BASE64:`.
std::string contentDigest(const Hash &bodyHash);
std::string contentDigestOf(ByteView body);
/// nullopt unless the value is exactly one sha-256 member in canonical form.
std::optional<Hash> readContentDigest(std::string_view value);

} // namespace pipit::wire
