// SPDX-License-Identifier: Apache-2.0
#include "core/vault/inbox.h"

#include "core/vault/heads.h"
#include "core/vault/summaries.h"

namespace pipit {

namespace {

/// How many are stored with one wait for the disk.
constexpr std::size_t together = 64;

/// Entries that somebody wrote for people to read; the rest moves keys and states about.
/// What came by a GRANT is sealed for others: a receipt of mine for it would be refused by them (§10, 1106), and so would any of a
/// manager's (§8.1).
bool wantsReceipt(const BookEntry &entry, const Author &me, const CircleManifest &manifest)
{
    const bool mine = std::any_of(entry.audience.begin(), entry.audience.end(), [&](SeatId seat) { return manifest.holds(me, seat) && mayAuthor(manifest.seat(seat)->role, EntryType::Receipt); });
    return mine && entry.member != me.member && (entry.type == EntryType::Item || entry.type == EntryType::Edit || entry.type == EntryType::Withdraw);
}

} // namespace

Result<Inbox::Report> Inbox::process(const CircleId &circle)
{
    Report report;
    const auto *chain = m.manifests.circle(circle);
    PIPIT_TRY_SET(const auto mySeat, m.identity.seatIn(circle));
    if (!chain || !mySeat) return report;
    const auto *seat = chain->newest().seat(*mySeat);
    if (!seat) return report;
    const auto mailbox = seat->mailbox;
    PIPIT_TRY_SET(const auto keys, m.identity.seatKeys(circle));
    std::vector<const SeatKey *> borrowed;
    for (const auto &key : keys) borrowed.push_back(&key);
    const Entries ledger(m.db, circle);
    const VerifierInput input{m.manifests.authority(), *chain, borrowed, ledger};

    for (bool progress = true; progress;) {
        PIPIT_TRY_SET(const auto rows, m.device.pending(mailbox));
        report.parked = report.unopened = 0;
        const auto before = report.accepted.size();
        for (std::span<const InboxRow> left(rows); !left.empty();) {
            const auto some = left.first(std::min(left.size(), together));
            const auto count = keep(input, some, report);
            if (!count) keepApart(input, some, report);
            left = left.subspan(count ? *count : some.size());
        }
        progress = report.accepted.size() > before && report.parked > 0;
    }
    // What was accepted is; a receipt that cannot be written now is written by the next process().
    if (const auto written = acknowledge(circle, report); !written) report.trouble = written.error();
    PIPIT_TRY_SET(report.quarantined, m.device.quarantined(mailbox));
    claimOwn(circle, report.accepted);
    return report;
}

void Inbox::claimOwn(const CircleId &circle, std::span<BookEntry> entries)
{
    const auto *chain = m.manifests.circle(circle);
    const auto *me = chain ? chain->newest().author(m.identity.author()) : nullptr;
    if (!me) return;
    for (auto &entry : entries) {
        if (entry.mine || entry.member != me->member) continue;
        entry.mine = true;
        entry.postedMs = entry.time.ms();
    }
}

Result<std::size_t> Inbox::keep(const VerifierInput &input, std::span<const InboxRow> rows, Report &report)
{
    Kept kept;
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(m.db));
    for (const auto &row : rows) {
        PIPIT_TRY(keepOne(input, row, kept, report));
        if (kept.takenBack) break;
    }
    PIPIT_TRY(tx.commit());
    if (kept.takenBack) {
        (void)m.db.checkpoint();
        for (const auto &blob : *kept.takenBack) (void)m.device.removeIncoming(blob);
    }
    std::move(kept.accepted.begin(), kept.accepted.end(), std::back_inserter(report.accepted));
    // The sealed rows go only after the vault has them; where they stay, the next try finds duplicates.
    note(kept.notes, report);
    return kept.notes.size();
}

void Inbox::keepApart(const VerifierInput &input, std::span<const InboxRow> rows, Report &report)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto kept = keep(input, rows.subspan(i, 1), report);
        if (kept) continue;
        ++report.unopened;
        report.trouble = kept.error();
    }
}

Result<void> Inbox::keepOne(const VerifierInput &input, const InboxRow &row, Kept &kept, Report &report)
{
    auto verdict = verifyEnvelope(row.envelope, input);
    report.manifestFork = report.manifestFork || verdict.manifestFork;
    if (const auto header = parseEnvelope(row.envelope); verdict.fork && header) report.forked.insert(header->author);
    auto state = InboxState::Done;
    switch (verdict.outcome) {
    case Outcome::Accepted: {
        const auto &manifest = input.circle.newest();
        auto &entry = *verdict.entry;
        const auto seats = manifest.seatsOf(*manifest.author(entry.author));
        const SeatId seat = seats.empty() ? SeatId(0) : seats.front()->id;
        Entries entries(m.db, manifest.circle);
        PIPIT_TRY(entries.insert(entry, seat, false));
        PIPIT_TRY(m.identity.seen(entry.body.time));
        if (entry.body.type == EntryType::Withdraw && !keepsWhatIsTakenBack(manifest)) {
            PIPIT_TRY_SET(kept.takenBack, entries.erase(*entry.body.target)); // rule 11: there is one, and it is held
        }
        kept.accepted.push_back(Entries::bookEntry(entry, manifest.circle, seat, false));
        break;
    }
    case Outcome::Duplicate: break;
    case Outcome::Parked: state = InboxState::Parked; break;
    case Outcome::Quarantined: state = InboxState::Quarantined; break;
    }
    kept.notes.push_back({row.mailbox, row.hash, state, verdict.reason});
    return {};
}

void Inbox::note(const std::vector<InboxNote> &notes, Report &report)
{
    const bool noted = m.device.setInbox(notes).ok();
    for (const auto &one : notes) {
        const auto alone = noted || one.state == InboxState::Done ? Result<void>() : m.device.setInbox({one});
        if (one.state == InboxState::Parked) ++report.parked;
        if (alone) continue;
        ++report.unopened;
        report.trouble = alone.error();
    }
}

/// FORMAT.md §8.3. The records office reads with a tool of its own.
bool Inbox::keepsWhatIsTakenBack(const CircleManifest &manifest)
{
    const auto *me = manifest.author(m.identity.author());
    if (!me) return true;
    const auto seats = manifest.seatsOf(*me);
    return std::any_of(seats.begin(), seats.end(), [](const auto *seat) { return keepsTakenBack(seat->role); });
}

std::vector<SeatId> Inbox::receiptAudience(const CircleManifest &manifest, const BookEntry &target)
{
    std::vector<SeatId> audience{target.seat};
    for (auto id : target.audience)
        if (const auto *seat = manifest.seat(id); seat && seat->role == Role::Iro) audience.push_back(id);
    std::sort(audience.begin(), audience.end());
    audience.erase(std::unique(audience.begin(), audience.end()), audience.end());
    return audience;
}

/// A receipt for what has none yet; a kill after accepting and before this only delays it to the next process(). Where nobody
/// else has written since the last time, the book need not be read: with many children most are quiet.
Result<void> Inbox::acknowledge(const CircleId &circle, Report &report)
{
    const auto &manifest = m.manifests.circle(circle)->newest();
    const auto *me = manifest.author(m.identity.author());
    if (!me) return {};
    Summaries summaries(m.db);
    PIPIT_TRY_SET(const auto owed, summaries.unanswered(circle, manifest.version));
    if (!owed) return {};
    PIPIT_TRY_SET(const auto all, heads::all(m.db, circle));
    std::set<EntryRef> acknowledged;
    for (const auto &entry : all) {
        if (!entry.mine || entry.type != EntryType::Receipt) continue;
        if (const auto receipt = ReceiptContent::decode(entry.content)) acknowledged.insert(receipt->targets.begin(), receipt->targets.end());
    }
    std::map<std::vector<SeatId>, std::vector<EntryRef>> byAudience;
    for (const auto &entry : all)
        if (wantsReceipt(entry, *me, manifest) && !acknowledged.contains(entry.ref))
            byAudience[receiptAudience(manifest, entry)].push_back(entry.ref);
    for (auto &[audience, targets] : byAudience) {
        NewEntry receipt;
        receipt.circle = circle;
        receipt.type = EntryType::Receipt;
        receipt.content = ReceiptContent{ReceiptKind::Received, targets}.encode();
        receipt.audience = audience;
        PIPIT_TRY_SET(auto written, m.outgoing.post(std::move(receipt)));
        report.accepted.push_back(std::move(written));
    }
    (void)summaries.answered(circle, *owed, manifest.version); // or it is looked for once more
    return {};
}

Result<std::optional<BookEntry>> Inbox::markSeen(const CircleId &circle, const EntryRef &ref)
{
    const Entries entries(m.db, circle);
    PIPIT_TRY_SET(const auto target, entries.one(ref));
    if (!target) return Error{Code::NotFound, "entry"};
    const auto &manifest = m.manifests.circle(circle)->newest();
    const auto *me = manifest.author(m.identity.author());
    if (!me || !wantsReceipt(*target, *me, manifest)) return std::optional<BookEntry>();
    PIPIT_TRY_SET(const auto all, heads::all(m.db, circle));
    for (const auto &entry : all) {
        if (!entry.mine || entry.type != EntryType::Receipt) continue;
        const auto receipt = ReceiptContent::decode(entry.content);
        if (receipt && receipt->kind == ReceiptKind::Seen &&
            std::find(receipt->targets.begin(), receipt->targets.end(), ref) != receipt->targets.end())
            return std::optional<BookEntry>();
    }
    NewEntry receipt;
    receipt.circle = circle;
    receipt.type = EntryType::Receipt;
    receipt.content = ReceiptContent{ReceiptKind::Seen, {ref}}.encode();
    receipt.audience = receiptAudience(manifest, *target);
    PIPIT_TRY_SET(auto written, m.outgoing.post(std::move(receipt)));
    return std::optional(std::move(written));
}

} // namespace pipit
