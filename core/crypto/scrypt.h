// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/hkdf.h"

namespace pipit {

/// scrypt (RFC 7914) with r = 8, p = 1 by libsodium: only where age's file format asks for it. Locks use Argon2id
/// (passwordhash.h). Slow on purpose, 2^(log2N + 10) bytes of memory; call it off the GUI thread.
/// Errors: Invalid (log2N not 1 … 20), Io (no memory).
Result<Key32> scrypt(ByteView secret, ByteView salt, int log2N);

} // namespace pipit
