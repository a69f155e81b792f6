// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/hkdf.h"
#include "core/crypto/hpke.h"
#include "core/format/agestream.h"

namespace pipit::test {

/// The 32 bytes of an `age1…` recipient (Bech32, BIP 173). nullopt when it is none.
std::optional<hpke::PublicKey> ageRecipient(std::string_view text);

/// The header of an age v1 file (C2SP age.md) that gives `fileKey` to one X25519 recipient. A payload goes behind it.
Bytes ageHeader(const agestream::FileKey &fileKey, const hpke::PublicKey &recipient, Rng &rng);

} // namespace pipit::test
