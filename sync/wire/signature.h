// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/format/identity.h"
#include "sync/wire/http.h"

/// Request signatures: RFC 9421 with Ed25519, the profile of PROTOCOL.md §3.
namespace pipit::wire {

inline constexpr std::string_view signatureHeader = "signature";
inline constexpr std::string_view signatureInputHeader = "signature-input";
inline constexpr std::string_view deviceKeyHeader = "pipit-device-key";
inline constexpr std::string_view signatureTag = "pipit-sync-v1";

using Nonce = Id<struct NonceTag, 16>;

/// Who signs a device's requests. The key may live in a key store.
class Signer
{
public:
    virtual ~Signer() = default;
    virtual const SigningPublicKey &publicKey() const = 0;
    /// Plain Ed25519 (RFC 9421 fixes its own input).
    virtual Signature sign(ByteView message) const = 0;
};

/// A Signer over a key in memory. Borrows the key.
class KeySigner final : public Signer
{
public:
    explicit KeySigner(const SigningKey &key) : m_key(key) {}
    const SigningPublicKey &publicKey() const override { return m_key.publicKey(); }
    Signature sign(ByteView message) const override { return m_key.sign(message); }

private:
    const SigningKey &m_key;
};

/// RFC 9421 §2.5 for `components` (derived ones begin with @) and the serialised parameters that follow the list.
/// Invalid when a component is missing, given twice or unknown.
Result<std::string> signatureBase(const RequestHead &head, const std::vector<std::string> &components,
                                  std::string_view parameters);

/// The components that our profile demands for this head, in their fixed order.
std::vector<std::string> coveredComponents(const RequestHead &head);

/// Adds content-digest, pipit-device-key, signature-input and signature. Every header that the profile covers must be
/// set before. `bodyHash` is the SHA-256 of the body that will be sent (of no bytes where there is none).
/// `createdSeconds` is the device's wall clock, corrected by what a 401 `clock` taught. Errors: Invalid.
Result<void> signRequest(RequestHead &head, const Hash &bodyHash, const Signer &signer, std::int64_t createdSeconds,
                         const Nonce &nonce);
/// The same for a request whose body is in memory.
Result<void> signRequest(HttpRequest &request, const Signer &signer, std::int64_t createdSeconds, const Nonce &nonce);

/// What a well-formed and valid signature says. Whether the device may do anything is not decided here.
struct VerifiedRequest {
    DeviceId device;
    SigningPublicKey deviceKey;
    std::int64_t createdSeconds = 0;
    Nonce nonce;
    Hash bodyHash; ///< from content-digest; the body must still be compared with it
};

/// Strict: exactly one signature, all of our components in our order, our parameters in our order, the key in
/// pipit-device-key hashing to keyid, a valid signature. Looks at no clock and no list. Errors: Refused.
Result<VerifiedRequest> verifyRequest(const RequestHead &head);

} // namespace pipit::wire
