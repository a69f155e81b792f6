// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/circlemanifest.h"
#include "core/format/envelope.h"

namespace pipit {

/// What the verifier must know of what this reader accepted before. core/vault keeps it; tests keep it in memory.
class Ledger
{
public:
    struct Held
    {
        EntryType type{};
        MemberId member;                ///< who wrote it
        std::vector<SeatId> audience;
    };
    virtual ~Ledger() = default;
    virtual bool has(const EnvHash &hash) const = 0;
    virtual std::optional<EnvHash> accepted(const AuthorId &author, const EntryId &entry) const = 0;
    virtual std::optional<Held> held(const EntryRef &ref) const = 0;
    /// Highest number accepted in the stream of `author` towards `seat`; 0 when none.
    virtual std::uint64_t streamTop(const AuthorId &author, SeatId seat) const = 0;
    virtual std::optional<EnvHash> streamEntry(const AuthorId &author, SeatId seat, std::uint64_t seq) const = 0;
    /// What the entry under that number named as the one before it.
    virtual std::optional<EnvHash> streamBefore(const AuthorId &author, SeatId seat, std::uint64_t seq) const = 0;
    /// CK that an accepted GRANT gave for this envelope; of several the first.
    virtual std::optional<ContentKey> granted(const EnvHash &hash) const = 0;
};

enum class Outcome {
    Accepted,
    Duplicate,   ///< the same envelope again; nothing to do
    Parked,      ///< kept sealed and tried again after each new manifest, seat key or entry; shown to nobody
    Quarantined, ///< kept sealed; counted as "could not be checked"
};

/// One stream that the entry belongs to, seen through one of my seats.
struct StreamPlace
{
    SeatId seat = 0;
    std::uint64_t seq = 0;
    EnvHash previous;
    bool gap = false; ///< something before it is missing
};

struct AcceptedEntry
{
    EntryId entry;
    EnvHash hash;
    AuthorId author;
    MemberId member;
    std::optional<Kind> kind;
    ContentKey contentKey;
    Body body;
    std::vector<StreamPlace> streams;
    bool locked = false; ///< by an author that writes while locked: its readers are told
};

/// `reason` is PIP-Exx as rule * 100 + sub-code; 0 when accepted or a duplicate.
struct Verdict
{
    Outcome outcome{};
    std::uint16_t reason = 0;
    bool fork = false;         ///< two truths of one author: alarm
    bool manifestFork = false; ///< the writer saw another circle manifest under a version that I hold: alarm
    std::optional<AcceptedEntry> entry;
};

/// Everything needed to judge one envelope. All borrowed.
struct VerifierInput
{
    const AuthorityChain &authority;
    const CircleChain &circle;
    /// My seats' keys, newest epoch first within a seat.
    const std::vector<const SeatKey *> &keys;
    const Ledger &ledger;
};

/// The eleven rules of FORMAT.md §10 in their order; the first that fails decides.
Verdict verifyEnvelope(ByteView envelope, const VerifierInput &input);

} // namespace pipit
