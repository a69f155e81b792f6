// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/scrypt.h"

#include <sodium.h>

namespace pipit {

Result<Key32> scrypt(ByteView secret, ByteView salt, int log2N)
{
    if (log2N < 1 || log2N > 20) return Error{Code::Invalid, "scrypt cost out of range"};
    Key32 out;
    if (crypto_pwhash_scryptsalsa208sha256_ll(secret.data(), secret.size(), salt.data(), salt.size(), std::uint64_t(1) << log2N, 8, 1, out.writable().data(), Key32::size) != 0)
        return Error{Code::Io, "no memory for scrypt"};
    return out;
}

} // namespace pipit
