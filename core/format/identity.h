// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/ed25519.h"
#include "core/crypto/hpke.h"
#include "core/crypto/labels.h"
#include "core/crypto/sha256.h"

/// Names derived from keys: FORMAT.md §3.
namespace pipit {

inline constexpr std::uint8_t suiteX25519 = 1; ///< the one suite of this version: FORMAT.md §3

using SeatId = std::uint8_t; ///< 1–255 within a circle; 255 is always the records seat

inline AuthorId authorIdOf(const SigningPublicKey &key)
{
    return {sha256(asBytes(label::authorId), key.view()).bytes};
}

inline DeviceId deviceIdOf(const SigningPublicKey &key)
{
    return {sha256(asBytes(label::deviceId), key.view()).bytes};
}

} // namespace pipit
