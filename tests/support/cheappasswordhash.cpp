// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cheappasswordhash.h"

namespace pipit::test {

Result<Key32> CheapPasswordHash::derive(ByteView secret, const PasswordSalt &salt, const PasswordCost &cost)
{
    if (!acceptable(cost)) return Error{Code::Invalid, "cost"};
    return hmacSha256(salt.view(), {secret});
}

} // namespace pipit::test
