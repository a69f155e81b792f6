// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/outgoing.h"

#include <set>

namespace pipit {

/// Opens what came for one profile: verifies, stores, and says so to its author (FORMAT.md §10, §8.4).
class Inbox
{
public:
    struct Parts
    {
        sql::Db &db;
        Identity &identity;
        Outgoing &outgoing;
        Manifests &manifests;
        DeviceStore &device;
    };
    explicit Inbox(Parts parts) : m(parts) {}

    struct Report
    {
        std::vector<BookEntry> accepted; ///< receipts that were written for them are among these, as mine
        std::int64_t parked = 0, quarantined = 0; ///< that there are now
        /// That this device could not store; they lie sealed as before, and the next process() tries again.
        std::int64_t unopened = 0;
        std::optional<Error> trouble;         ///< why they, or the receipts for what was accepted, could not be stored
        std::set<AuthorId> forked;            ///< authors who tell two truths: alarm
        bool manifestFork = false;            ///< somebody saw another circle manifest under a version that I hold: alarm
    };
    /// Everything pending of one circle. Many are stored in one transaction, and one by one where that fails: one that cannot be
    /// stored does not keep the others out. Parked entries are tried again as long as something new was accepted.
    /// Errors: those of reading what is pending.
    Result<Report> process(const CircleId &circle);

    /// What I wrote on another device of mine is mine here too, and the hub has it, since it came from there.
    void claimOwn(const CircleId &circle, std::span<BookEntry> entries);

    /// "Seen": once an entry of another has been looked at. Writes a RECEIPT of kind 2 the first time.
    /// Errors: NotFound.
    Result<std::optional<BookEntry>> markSeen(const CircleId &circle, const EntryRef &ref);

private:
    /// Why rows are where they are; nothing of it is in a transaction of its own.
    struct Kept
    {
        std::vector<BookEntry> accepted;
        std::vector<InboxNote> notes;
        std::optional<std::vector<BlobId>> takenBack; ///< the last one took an entry back: these files are nobody's now
    };
    /// As many of `rows` as can be kept together, at least one, in one transaction. Returns how many. A WITHDRAW is the last.
    Result<std::size_t> keep(const VerifierInput &input, std::span<const InboxRow> rows, Report &report);
    void keepApart(const VerifierInput &input, std::span<const InboxRow> rows, Report &report);
    Result<void> keepOne(const VerifierInput &input, const InboxRow &row, Kept &kept, Report &report);
    void note(const std::vector<InboxNote> &notes, Report &report);
    bool keepsWhatIsTakenBack(const CircleManifest &manifest);
    Result<void> acknowledge(const CircleId &circle, Report &report);
    /// Who learns of a receipt: the author's seat, and the IRO where the target went to the IRO.
    static std::vector<SeatId> receiptAudience(const CircleManifest &manifest, const BookEntry &target);
    Parts m;
};

} // namespace pipit
