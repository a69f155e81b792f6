// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/circlemanifest.h"

namespace pipit {

/// Content of a KEYPUB (FORMAT.md §8.3): a further author of the writer's own, with its voucher, for officers to sign in.
struct KeyPubContent
{
    SigningPublicKey signingKey;
    hpke::PublicKey kemKey;      ///< zeros: it writes while locked
    SigningPublicKey deviceKey;
    Signature voucher;           ///< by the writer over newAuthorMessage()

    Bytes encode() const;
    /// Errors: Corrupt, TooNew.
    static Result<KeyPubContent> decode(ByteView content);
};

} // namespace pipit
