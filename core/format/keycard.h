// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/base/secret.h"

/// What the picture code on a key card says (FORMAT.md §9.8).
namespace pipit {

using CardSecret = Secret<struct CardSecretTag, 16>;

/// Whoever has it opens one profile on one device. Nothing of it is kept on the device: it is shown once, when it is made.
struct KeyCard
{
    std::array<std::uint8_t, 8> profile{}; ///< the first bytes of the profile's tag: which lock it is for
    CardSecret secret;

    static KeyCard make(const ProfileTag &tag, Rng &rng);
    bool isFor(const ProfileTag &tag) const;
    /// What the slot is sealed under.
    SecretBytes slotSecret() const;

    /// Capitals, digits and " $%*+-./:", for a QR code's alphanumeric mode.
    SecretBytes text() const;
    /// Errors: Corrupt (no key card of ours, whatever else it says), TooNew.
    static Result<KeyCard> read(ByteView text);
};

} // namespace pipit
