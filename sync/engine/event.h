// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/state.h"
#include "sync/wire/http.h"

#include <variant>

/// What goes into Engine::step and what comes out.
namespace pipit::sync {

/// The driver's clocks at the time of an event. Waiting and rates use `bootMs` alone.
struct Moment {
    std::int64_t wallMs = 0;
    std::int64_t bootMs = 0;
};

/// Names one Read, Send or CheckBlobs until its answer. Answers to older ones are ignored.
using RequestId = std::uint64_t;

/// A piece of something sealed that lies on this device.
struct Source {
    enum class Kind { Envelope, Blob };
    Kind kind{};
    Hash id; ///< EnvHash or BlobId
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    bool operator==(const Source &) const = default;
};

namespace event {

/// Time has passed (the Wait is over).
struct Tick {};
/// The transport can be used. `metered`: keep pieces small.
struct Online {
    bool metered = false;
};
struct Offline {};
/// Somebody wants to know now: do not wait for the next look.
struct LookNow {};
/// `added` are to be posted after what is there, in this order; known ones are skipped, and ones that the hub refused
/// are asked again. `dropped` are no longer wanted; one whose batch is already on its way goes all the same.
struct OutboxChanged {
    std::vector<OutboxItem> added;
    std::vector<EnvHash> dropped;
};
/// Fetch these blobs (again), from their beginning.
struct BlobsWanted {
    std::vector<BlobId> blobs;
};
/// These are here already and need no download. To be said at the start (blobsHere() of devicestore.h), and right after a Keep with
/// deliveries.
struct BlobsHere {
    std::vector<BlobId> blobs;
};
/// These packs could not be kept, or are here no more: ask for them again, not at once.
struct PacksLost {
    std::vector<Hash> packs;
};
/// The whole answer to a Send. Bodies over 17 MiB are a driver's Failed{TooBig}.
struct Response {
    RequestId id = 0;
    wire::HttpResponse response;
};
/// A Send that came to nothing. Codes: Offline, Untrusted (wrong certificate), Cancelled, TooBig, Corrupt (no HTTP).
struct Failed {
    RequestId id = 0;
    Code code{};
};
/// The answer to a Read, a value a source, in order; nullopt where it cannot be read.
struct ReadDone {
    RequestId id = 0;
    std::vector<std::optional<Bytes>> bytes;
};
/// The answer to a CheckBlobs. `whole`: those that hashed to their id and are published; the bytes of the others are gone.
struct BlobsChecked {
    RequestId id = 0;
    std::vector<BlobId> whole;
};
/// Start nothing more. What is under way may be cancelled.
struct Stop {};

} // namespace event

using Event = std::variant<event::Tick, event::Online, event::Offline, event::LookNow, event::OutboxChanged,
                           event::BlobsWanted, event::BlobsHere, event::PacksLost, event::Response, event::Failed, event::ReadDone,
                           event::BlobsChecked, event::Stop>;

/// A sealed envelope that arrived. Neither opened nor checked: verifyEnvelope does that. After an alarm about the
/// mailbox everything in it comes again, so the same envelope may come twice, and another one at the same place.
struct Delivered {
    MailboxId mailbox;
    std::uint64_t n = 0;     ///< place in the mailbox
    std::int64_t timeMs = 0; ///< the hub's
    Bytes envelope;
};

/// Bytes of a blob on its way down; they follow what is kept already. The file is not yet visible under its id.
struct BlobPart {
    BlobId blob;
    std::uint64_t offset = 0; ///< 0 starts it anew
    Bytes bytes;
    bool last = false; ///< no row tells of it, and it may be lost with the power until a CheckBlobs has published the blob
};

/// A prompt pack that came whole: its bytes hash to `id`, which the authority's settings name. Not read otherwise.
struct PackFile {
    Hash id;
    Bytes bytes; ///< at most wire::maxPack
};

/// The hub's receipt was checked for exactly the mailboxes that were asked for.
struct Posted {
    EnvHash envelope;
    AuthorId author;
    std::uint64_t m = 0; ///< place in the author's log
    std::int64_t hubTimeMs = 0;
    Bytes receipt;
};

/// The hub will not take this envelope as it is.
struct Refused {
    EnvHash envelope;
    wire::Problem problem{};
};

enum class AlarmKind : std::uint8_t {
    MailboxShorter = 1,   ///< the hub's log lost rows; evidence: two signed heads
    MailboxFork = 2,      ///< the hub tells two stories; evidence: signed head before, signed head now
    BadHubSignature = 3,  ///< a receipt or head that does not verify; evidence: its answer
    AuthorRollback = 4,   ///< the hub has envelopes of this author that are unknown here: make a new author key
    HubLost = 5,          ///< the hub's log of this author is not what it gave a receipt for (evidence; `number`: its m): post
                          ///< again whatever of this author no RECEIPT has confirmed
    DocumentRefused = 6,  ///< a manifest or settings that do not verify; `number`: reason PIP-E12.xx; evidence: document
    DocumentFork = 7,     ///< two documents under one version
    WrongCertificate = 8, ///< the other side is not the hub of the manifest
    EntryClash = 9,       ///< another envelope stands under this entry id
    Denied = 10,          ///< the hub does not know this device, or no more
    LocalFileMissing = 11, ///< an outbox envelope or blob cannot be read here
    BlobDamaged = 12,     ///< a blob here, or one that came, does not hash to its id
    // Raised where envelopes are opened, not by the engine; kept beside its alarms
    AuthorFork = 13,      ///< an author tells two truths (FORMAT.md §10 rules 4 and 10)
    ManifestFork = 14,    ///< somebody saw another circle manifest under a version that is held here
    PackDamaged = 15,     ///< the hub's bytes of a prompt pack are not those that the settings name; subject: its hash
};

/// Something that people must know of. Kept with its evidence, so that a crash does not swallow it. An engine says the
/// same once, but for HubLost.
struct Alarm {
    AlarmKind kind{};
    Bytes subject; ///< the id of what it is about; empty for the hub itself
    std::uint64_t number = 0;
    std::vector<Bytes> evidence;
};

namespace effect {

/// To be on stable storage, all or nothing, before anything after it is carried out. At most one a step, first.
struct Keep {
    std::vector<Row> rows;
    std::vector<BlobPart> blobParts; ///< may be written before the rows, not after
    std::vector<PackFile> packs; ///< likewise. A pack may be left out with its row, and PacksLost said: nothing leans on it
    std::vector<Delivered> delivered;
    std::vector<Posted> posted;
    std::vector<Refused> refused;
    std::vector<Alarm> alarms;
    /// Nothing but blobs on their way down: where it is lost they come again, so what is sent after it may be sent before it.
    bool onlyDownloads() const
    {
        return packs.empty() && delivered.empty() && posted.empty() && refused.empty() && alarms.empty() &&
               std::all_of(rows.begin(), rows.end(), [](const Row &row) { return row.table == Table::Download; });
    }
    bool empty() const
    {
        return rows.empty() && blobParts.empty() && packs.empty() && delivered.empty() && posted.empty() && refused.empty() && alarms.empty();
    }
};
/// Answer with ReadDone.
struct Read {
    RequestId id = 0;
    std::vector<Source> sources;
};
/// Send it as it is, signed, to the hub; answer with Response or Failed.
struct Send {
    RequestId id = 0;
    wire::HttpRequest request;
};
/// All bytes of these blobs came: hash them and publish each blob under its id, or remove them. Answer with BlobsChecked. It may
/// come after a Send, which a driver that can lets travel meanwhile.
struct CheckBlobs {
    RequestId id = 0;
    std::vector<BlobId> blobs;
};
/// What is still to be posted, when it changed.
struct Progress {
    std::size_t itemsWaiting = 0;
    std::uint64_t bytesWaiting = 0;
    bool operator==(const Progress &) const = default;
};
/// Engine::roster() knows more than before.
struct RosterChanged {};
/// Nothing to do before `untilBootMs`, unless something happens. `idle`: all that could be done now is done.
struct Wait {
    std::int64_t untilBootMs = 0;
    bool idle = false;
};

} // namespace effect

using Effect = std::variant<effect::Keep, effect::Read, effect::Send, effect::CheckBlobs, effect::Progress,
                            effect::RosterChanged, effect::Wait>;

} // namespace pipit::sync
