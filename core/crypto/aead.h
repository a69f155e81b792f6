// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/crypto/hkdf.h"

#include <memory>

namespace pipit {

inline constexpr std::size_t aeadTagSize = 16;
using WrapNonce = Id<struct WrapNonceTag, 24>;

/// XChaCha20-Poly1305-IETF for local wraps, random nonce. Returns ciphertext ‖ tag.
Bytes wrapSeal(const Key32 &key, const WrapNonce &nonce, ByteView associatedData, ByteView plaintext);
/// Errors: WrongKey (the tag does not fit).
Result<SecretBytes> wrapOpen(const Key32 &key, const WrapNonce &nonce, ByteView associatedData, ByteView sealed);

/// ChaCha20-Poly1305-IETF (RFC 8439) over many messages with one key, through OpenSSL. Not thread-safe; one a thread.
class StreamAead
{
public:
    explicit StreamAead(ByteView key32);
    StreamAead(StreamAead &&) noexcept;
    StreamAead &operator=(StreamAead &&) noexcept;
    ~StreamAead();
    /// `out` must hold plaintext.size() + 16. Nonce: 12 bytes, never twice with one key.
    void seal(ByteView nonce, ByteView plaintext, MutableByteView out);
    /// `out` must hold sealed.size() - 16; on failure it is wiped and false returned.
    bool open(ByteView nonce, ByteView sealed, MutableByteView out);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The same algorithm by libsodium: the second implementation that tests compare, and HPKE's one-shot AEAD.
Bytes chachaSeal(ByteView key32, ByteView nonce12, ByteView associatedData, ByteView plaintext);
/// Writes the plaintext into `out` (sealed.size() - 16 bytes); false when the tag does not fit.
bool chachaOpen(ByteView key32, ByteView nonce12, ByteView associatedData, ByteView sealed, MutableByteView out);

} // namespace pipit
