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
    /// Everything pending of one circle. Parked entries are tried again as long as something new was accepted. One that
    /// cannot be stored does not keep the others out. Errors: those of reading what is pending.
    Result<Report> process(const CircleId &circle);

    /// "Seen": once an entry of another has been looked at. Writes a RECEIPT of kind 2 the first time.
    /// Errors: NotFound.
    Result<std::optional<BookEntry>> markSeen(const CircleId &circle, const EntryRef &ref);

private:
    /// What the verdict asks for. True when something was accepted.
    Result<bool> keep(const CircleManifest &manifest, const InboxRow &row, Verdict verdict, Report &report);
    Result<void> acceptOne(const CircleManifest &manifest, const InboxRow &row, AcceptedEntry entry, Report &report);
    bool keepsWhatIsTakenBack(const CircleManifest &manifest);
    Result<void> acknowledge(const CircleId &circle, Report &report);
    /// Who learns of a receipt: the author's seat, and the IRO where the target went to the IRO.
    static std::vector<SeatId> receiptAudience(const CircleManifest &manifest, const BookEntry &target);
    Parts m;
};

} // namespace pipit
