// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/fileops.h"
#include "core/crypto/ed25519.h"

namespace pipit::hub {

/// The hub's own keys: `receipt.key`, `tls.key`, `tls.crt`, `tls-next.key` in its data folder, readable by it alone.
/// They sign receipts and end TLS; none of them opens anything that a child wrote.
struct HubKeys {
    SigningKey receipt;
    SecretBytes tlsKey;  ///< PEM
    Bytes certificate;   ///< PEM, self-signed: devices pin its key
    Hash pin;            ///< SHA-256 of its SubjectPublicKeyInfo
    Hash nextPin;        ///< of the key that will come after it
};

/// Makes all of them. Errors: Busy (there are keys already), DiskFull, Io.
Result<void> makeHubKeys(FileOps &files, const std::string &folder, Rng &rng);
/// Errors: NotFound (run --init first), Corrupt, Io.
Result<HubKeys> loadHubKeys(FileOps &files, const std::string &folder);

} // namespace pipit::hub
