// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/hkdf.h"

namespace pipit {

/// Cost of one guess (FORMAT.md §9.2). m in KiB.
struct PasswordCost
{
    std::uint32_t memoryKiB = 65'536;
    std::uint32_t passes = 3;
    auto operator<=>(const PasswordCost &) const = default;
};

/// What a parser accepts: 64–256 MiB, 3–16 passes. More would let a forged file stop the device.
bool acceptable(const PasswordCost &cost);

using PasswordSalt = Id<struct PasswordSaltTag, 16>;

/// Seam: tests/support has a cheap one whose slot type no product accepts.
class PasswordHash
{
public:
    virtual ~PasswordHash() = default;
    /// The byte that keyslots of this hash carry in addition to their kind: 0 for the real one, 0x7F for the tests'.
    virtual std::uint8_t slotMark() const = 0;
    /// Slow on purpose (0.1–0.9 s); call it off the GUI thread. Errors: Invalid (cost not acceptable), Io (no memory).
    virtual Result<Key32> derive(ByteView secret, const PasswordSalt &salt, const PasswordCost &cost) = 0;
};

/// Argon2id v1.3, p = 1 (RFC 9106) by libsodium.
class Argon2id final : public PasswordHash
{
public:
    std::uint8_t slotMark() const override { return 0; }
    Result<Key32> derive(ByteView secret, const PasswordSalt &salt, const PasswordCost &cost) override;
};

} // namespace pipit
