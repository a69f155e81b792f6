// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/secret.h"

/// X25519 (RFC 7748), as HPKE uses it.
namespace pipit::x25519 {

using PublicKey = Id<struct KemPublicKeyTag, 32>;
using SecretKey = Secret<struct KemSecretKeyTag, 32>;
using SharedSecret = Secret<struct DhTag, 32>;

/// X25519(secret, 9) of each, in their order. Several at once share the one division, which is half of the work.
std::vector<PublicKey> publicKeys(std::span<const SecretKey> secrets);
/// X25519(own, other); nullopt when the result is all zero (RFC 9180 §7.1.4): `other` is of small order.
std::optional<SharedSecret> agree(const SecretKey &own, const PublicKey &other);

} // namespace pipit::x25519
