// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/passwordhash.h"

#include <sodium.h>

namespace pipit {

bool acceptable(const PasswordCost &cost)
{
    return cost.memoryKiB >= 65'536 && cost.memoryKiB <= 262'144 && cost.passes >= 3 && cost.passes <= 16;
}

Result<Key32> Argon2id::derive(ByteView secret, const PasswordSalt &salt, const PasswordCost &cost)
{
    if (!acceptable(cost)) return Error{Code::Invalid, "password cost out of range"};
    Key32 out;
    static constexpr char nothing = 0; // libsodium forbids null even for an empty secret
    const char *chars = secret.empty() ? &nothing : reinterpret_cast<const char *>(secret.data());
    if (crypto_pwhash(out.writable().data(), 32, chars, secret.size(),
                      salt.bytes.data(), cost.passes, std::size_t(cost.memoryKiB) * 1024,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{Code::Io, "no memory for the password hash"};
    return out;
}

} // namespace pipit
