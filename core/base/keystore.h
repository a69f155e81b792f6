// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace pipit {

/// How well the device keeps its key in (security: keyslots record it).
enum class HardwareLevel : std::uint8_t { None = 0, Software = 1, TrustedEnvironment = 2, SecureElement = 3 };

/// Seam for the platform's key store. Synchronous; called from the vault's thread only.
class KeyStore
{
public:
    virtual ~KeyStore() = default;
    virtual HardwareLevel level() const = 0;
    /// One key-store operation a guess: a 32-byte value of `input` that cannot be computed without this device.
    /// Level None gives 32 zero bytes. Errors: Io (key lost or denied).
    virtual Result<SecretBytes> prf(ByteView input) = 0;
    /// The 32-byte key of device.db; made on first use. Errors: Io.
    virtual Result<SecretBytes> deviceKey() = 0;
};

} // namespace pipit
