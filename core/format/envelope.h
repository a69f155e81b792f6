// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/body.h"

/// PIPENV1: one signed, sealed entry (FORMAT.md §5).
namespace pipit {

inline constexpr std::size_t envelopeHeaderSize = 112; ///< without blob ids
inline constexpr std::size_t slotPlaintextSize = 72;   ///< CK 32 ‖ stream_seq 8 ‖ stream_prev 32
inline constexpr std::size_t slotSize = 32 + slotPlaintextSize + 16;
inline constexpr std::size_t signatureSize = 64;

using KeyCommit = Id<struct KeyCommitTag, 32>;

/// What anybody, the hub too, can read of an envelope. Views point into the envelope, which must outlive it.
struct EnvelopeHeader
{
    std::uint8_t suite = 0;
    EntryId entry;
    CircleId circle;
    AuthorId author;
    KeyCommit commit;
    std::vector<BlobId> blobs;
    ByteView header; ///< the first 112 + 32·nblobs bytes
    std::vector<ByteView> slots;
    ByteView body;
    ByteView signedPart; ///< all before the signature
    Signature signature;
};

/// Rule 1: sizes, magic, suite, counts, exact total. Checks no signature.
/// Errors: TooBig (101), Corrupt (102 magic, 103 counts, 104 total), TooNew (105 suite).
Result<EnvelopeHeader> parseEnvelope(ByteView envelope);
/// Rule 3.
bool signatureFits(const EnvelopeHeader &header, const SigningPublicKey &author);
EnvHash envelopeHash(ByteView envelope);

/// Where an author stands in one stream: the last number used and the hash of that envelope. {0, zero} at the start.
struct StreamHead
{
    std::uint64_t seq = 0;
    EnvHash hash;
    bool operator==(const StreamHead &) const = default;
};

/// One seat that an envelope is sealed to, with the author's stream towards it before this entry.
struct Recipient
{
    SeatId seat = 0;
    hpke::PublicKey pub;
    StreamHead before;
};

struct SealedEnvelope
{
    EntryId entry;
    EnvHash hash;
    Bytes bytes;
    ContentKey key; ///< CK: for a later GRANT; destroy it for post-only
};

/// Builds an envelope: the header with its blob ids, one HPKE slot for each recipient among 4, 8 or 16 (the rest are
/// fresh public keys and random bytes, which nobody can tell from slots; all shuffled), the body, the signature.
/// Errors: Invalid (no records seat among the recipients, over 16), TooBig, Refused (a recipient's key).
Result<SealedEnvelope> sealEnvelope(const CircleId &circle, const Body &body, const std::vector<Recipient> &recipients,
                                    const SigningKey &author, Rng &rng);

/// A seat's secret key of one epoch.
struct SeatKey
{
    SeatId seat = 0;
    std::uint32_t epoch = 0;
    hpke::KeyPair pair;
};

/// What a slot held for one of my keys.
struct OpenedSlot
{
    const SeatKey *key = nullptr;
    ContentKey contentKey;
    StreamHead stream; ///< seq: this entry's number; hash: of the one before
};

/// Rules 5 and 6: tries `keys` in their order on all slots; each seat opens at most one, by the first of its keys that
/// does; what opened comes by ascending seats. The commitment is checked for every one that opens. Errors: WrongKey (501: none opens), Refused (601: commitment).
Result<std::vector<OpenedSlot>> openSlots(const EnvelopeHeader &header, const std::vector<const SeatKey *> &keys);
/// Rule 6 for a content key that came in a GRANT.
bool commitFits(const EnvelopeHeader &header, const ContentKey &key);
/// Rule 7: AEAD to the final chunk, zero padding, strict CBOR. Errors: Corrupt (701–703), TooNew (704).
Result<Body> openBody(const EnvelopeHeader &header, const ContentKey &key);

} // namespace pipit
