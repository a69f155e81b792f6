// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/body.h"
#include "core/format/enrolment.h"
#include "core/format/envelope.h"
#include "sync/authority/keyring.h"
#include "sync/engine/roster.h"

namespace pipit::authority {

/// A seat that has an id and a mailbox, and as yet nobody to make its key.
struct PlannedSeat {
    SeatId id = 0;
    Role role{};
    MailboxId mailbox;
    bool operator==(const PlannedSeat &) const = default;
};

/// A sealed entry of the records author that no receipt covers yet.
struct Unposted {
    EnvHash envelope;
    std::vector<MailboxId> mailboxes; ///< of the seats it was sealed for
    bool operator==(const Unposted &) const = default;
};

/// What the console remembers of a circle beside its manifests: `circles/HEX.cbor`.
struct CircleFile {
    std::vector<PlannedSeat> planned;           ///< ascending ids
    std::map<SeatId, StreamHead> streams;       ///< of the records author towards each seat
    std::uint64_t clock = 0;                    ///< the records author's last stamp
    std::vector<Unposted> unposted;
    std::map<SeatId, MemberId> covers;          ///< who holds a seat beside its first holder
    bool operator==(const CircleFile &) const = default;

    Bytes encode() const;
    static Result<CircleFile> decode(ByteView bytes);
};

/// The folder of one authority. Everything that it changes is written whole and atomically; what is signed is checked by
/// the rules that devices follow before it is written.
class Authority
{
public:
    struct Founding {
        std::string host;               ///< host[:port] of the hub
        SigningPublicKey hubReceiptKey;
        std::vector<Hash> pins;         ///< at least 2
        std::int64_t validDays = 365;
    };
    /// Makes three root keys, two officers', the refresh key, the records key and the records author, and signs the first
    /// authority manifest with two roots. Errors: Busy (there is one), Invalid, DiskFull, Io.
    static Result<Authority> found(const std::string &folder, const Founding &founding, SecretBytes passphrase, const Parts &parts);
    /// Errors: NotFound, Corrupt (documents that no longer verify), Io.
    static Result<Authority> open(const std::string &folder, SecretBytes passphrase, const Parts &parts);

    const sync::Site &site() const { return m_site; }
    const sync::Roster &roster() const { return *m_roster; }
    KeyRing &keys() { return m_keys; }
    const Parts &parts() const { return m_parts; }
    std::string path(const std::string &inFolder) const { return m_folder + "/" + inFolder; }

    /// A circle with the records seat alone. Two officers.
    Result<CircleId> newCircle();
    /// The next free seat id for a role; the seat enters the manifest when its holder enrols. Errors: NotFound, Invalid.
    Result<SeatId> planSeat(const CircleId &circle, Role role);
    Result<CircleFile> circleFile(const CircleId &circle) const;
    Result<void> keepCircleFile(const CircleId &circle, const CircleFile &file) const;

    /// Signs `next` (version and previous hash are set here) by as many officers as the change needs, and keeps it.
    Result<void> signCircle(CircleManifest next);
    /// Revokes that author, or every author of that device, in a circle. One officer. Returns how many. Errors: NotFound.
    Result<std::size_t> revoke(const CircleId &circle, const std::optional<AuthorId> &author, const std::optional<DeviceId> &device);
    /// Two officers. Version and previous hash are set here.
    Result<void> signSettings(Settings next);
    /// By the refresh key, for 45 days from now.
    Result<void> signFreshness(const CircleId &circle);

    /// Every signed document, in an order that a hub accepts.
    struct Public {
        DocumentType type{};
        CircleId circle;
        Bytes bytes;
    };
    Result<std::vector<Public>> documents() const;

private:
    Authority(std::string folder, sync::Site site, KeyRing keys, const Parts &parts);
    Result<void> keep(const sync::Roster::Taken &taken);
    Result<Bytes> signedBy(DocumentType type, Bytes payload, const std::vector<std::string> &keyNames);

    std::string m_folder;
    sync::Site m_site;
    KeyRing m_keys;
    Parts m_parts;
    std::unique_ptr<sync::Roster> m_roster;
};

/// Reads a folder of `*.signed` files into chains. Errors: Corrupt (a file that is no signed document), Io.
Result<sync::EngineState> readPublic(FileOps &files, const std::string &folder);

inline constexpr const char *officerNames[] = {"officer-1", "officer-2"};
inline constexpr const char *recordsKeyName = "records";
inline constexpr const char *recordsAuthorName = "records-author", *recordsAuthorKemName = "records-author-kem",
                            *recordsDeviceName = "records-device", *recordsMemberName = "records-member";

} // namespace pipit::authority
