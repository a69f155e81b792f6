// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/sha256.h"

namespace pipit {

/// SHA-256 of the SubjectPublicKeyInfo of an X.509 certificate in DER: what manifests pin. nullopt for no certificate.
std::optional<Hash> spkiPin(ByteView certificateDer);

} // namespace pipit
