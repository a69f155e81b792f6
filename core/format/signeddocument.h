// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/cbor.h"
#include "core/format/identity.h"
#include "core/format/limits.h"

namespace pipit {

/// What kind of document the signatures are for; each has its own label, so none passes for another.
enum class DocumentType : std::uint8_t { Authority = 1, Circle = 2, Freshness = 3, Settings = 4 };

/// [type, payload bstr, [[public key, signature], …] sorted by key]: FORMAT.md §6.1.
struct SignedDocument
{
    DocumentType type{};
    Bytes payload;
    std::vector<std::pair<SigningPublicKey, Signature>> signatures;

    /// Hash of the payload; further signatures do not change it.
    Hash hash() const { return sha256(payload); }
    /// Adds one signature, or replaces the one of the same key.
    void sign(const SigningKey &key);
    /// How many *distinct* keys of `allowed` have signed validly.
    std::size_t validSignatures(std::span<const SigningPublicKey> allowed) const;

    Bytes encode() const;
    /// Errors: Corrupt, TooBig, TooNew (unknown type).
    static Result<SignedDocument> decode(ByteView bytes);
    /// decode(), and of this type. Errors carry a manifestreason: 1201 or 1209.
    static Result<SignedDocument> read(ByteView bytes, DocumentType wanted);
};

} // namespace pipit
