// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/circlemanifest.h"

/// How a device joins a circle although the hub may be malicious: FORMAT.md §13.
namespace pipit {

using EnrolId = Id<struct EnrolIdTag, 8>;
using EnrolSecret = Secret<struct EnrolSecretTag, 16>;

/// What the officer's QR code says; shown in person. One use, 7 days.
struct EnrolCode
{
    AuthorityId authority;
    Hash authorityManifest; ///< hash of a manifest of the chain: the device's anchor of trust
    CircleId circle;
    SeatId seat = 0;
    EnrolSecret secret;
    std::uint32_t expiresSeconds = 0; ///< since 1970
    std::string host;                 ///< host:port of the hub

    EnrolId id() const;
    /// RFC 9285 Base45 of the bytes, for a QR code's alphanumeric mode.
    std::string encode() const;
    /// White space at both ends may be more or less than it was. Errors: Corrupt (also: typed wrong), TooNew.
    static Result<EnrolCode> decode(std::string_view text);
};

/// E1, device → hub (opaque) → console.
struct EnrolRequest
{
    SigningPublicKey signingKey;
    hpke::PublicKey kemKey;
    SigningPublicKey deviceKey;
    CircleId circle;
    SeatId seat = 0;
    std::array<std::uint8_t, 16> nonce{};
    hpke::PublicKey seatKey; ///< made by this device as the first holder
    std::uint32_t seatEpoch = 1;
    Bytes escrow; ///< enc ‖ HPKE seal of the seat's secret key to the records key
    std::optional<SigningPublicKey> lockedKey; ///< of the author that writes while this profile is locked

    /// Signed by both keys and authenticated with the code's secret.
    Bytes encode(const EnrolCode &code, const SigningKey &author, const SigningKey &device) const;
    /// Errors: Corrupt, Refused (MAC, signatures, or another circle or seat than the code's).
    static Result<EnrolRequest> decode(ByteView bytes, const EnrolCode &code);
};

/// Seals a seat's secret key for the records key only. Errors: Refused.
Result<Bytes> sealEscrow(const hpke::PublicKey &records, const CircleId &circle, SeatId seat, std::uint32_t epoch,
                         const hpke::SecretKey &secret, Rng &rng);
/// Errors: WrongKey, Corrupt.
Result<hpke::KeyPair> openEscrow(const hpke::KeyPair &records, const CircleId &circle, SeatId seat, std::uint32_t epoch, ByteView escrow);

/// Seals a seat's secret key for a further device of the seat's holder, or for its cover, whose author was signed in.
/// Errors: Refused.
Result<Bytes> sealSeatKey(const hpke::PublicKey &author, const CircleId &circle, SeatId seat, std::uint32_t epoch,
                          const hpke::SecretKey &secret, Rng &rng);
/// Errors: WrongKey, Corrupt. Whether it is the seat's, the manifest says.
Result<hpke::KeyPair> openSeatKey(const hpke::KeyPair &author, const CircleId &circle, SeatId seat, std::uint32_t epoch, ByteView sealed);

/// E3, console → device: which circle manifest holds the new author. The device fetches and verifies the chain itself.
struct EnrolReply
{
    std::uint64_t circleVersion = 0;
    Hash circleHash;
    Bytes seatKey{}; ///< sealSeatKey(), for who is not the first to write from the seat; else empty

    Bytes encode(const EnrolCode &code) const;
    /// Errors: Corrupt, Refused (MAC).
    static Result<EnrolReply> decode(ByteView bytes, const EnrolCode &code);
};

/// RFC 9285.
std::string toBase45(ByteView bytes);
std::optional<Bytes> fromBase45(std::string_view text);

} // namespace pipit
