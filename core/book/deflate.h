// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace pipit {

/// Raw deflate (RFC 1951), best compression; the same bytes give the same result with one zlib.
Bytes deflateRaw(ByteView bytes);
/// Errors: Corrupt (damaged, cut, or bytes after the end), TooBig (more than `limit` would come out).
Result<Bytes> inflateRaw(ByteView bytes, std::size_t limit);

} // namespace pipit
