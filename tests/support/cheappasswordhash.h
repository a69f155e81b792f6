// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/passwordhash.h"

namespace pipit::test {

/// One SHA-256 in place of Argon2id, so that tests end. Its slot mark 0x7F is refused by every product.
class CheapPasswordHash final : public PasswordHash
{
public:
    std::uint8_t slotMark() const override { return 0x7f; }
    Result<Key32> derive(ByteView secret, const PasswordSalt &salt, const PasswordCost &cost) override;
};

} // namespace pipit::test
