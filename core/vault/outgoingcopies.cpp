// SPDX-License-Identifier: Apache-2.0
// What is sealed, from the outbox until everybody has it. The sealing itself: outgoing.cpp.
#include "core/vault/outgoing.h"

#include "core/vault/heads.h"
#include "core/vault/mailboxlist.h"

namespace pipit {

namespace {

/// Has everybody for whom it is sealed said that it came? Those in `unasked` need not.
bool everybodyHas(const BookEntry &entry, const std::set<SeatId> &came, std::initializer_list<SeatId> unasked)
{
    return std::all_of(entry.audience.begin(), entry.audience.end(), [&](SeatId seat) {
        return std::find(unasked.begin(), unasked.end(), seat) != unasked.end() || came.contains(seat);
    });
}

} // namespace

/// What a GRANT gives lies in mailboxes that its readers may not fetch: the hub puts it into theirs.
Result<std::vector<EnvHash>> Outgoing::givenBy(const EnvHash &hash)
{
    std::vector<EnvHash> out;
    auto &q = m.db.prepared("SELECT content FROM entry WHERE hash = ?1 AND type = ?2").bind(hash, int(EntryType::Grant));
    PIPIT_TRY_SET(const bool is, q.step());
    if (!is) return out;
    const auto grant = GrantContent::decode(q.bytes(0));
    PIPIT_TRY(q.run());
    if (grant)
        for (const auto &given : grant->given) out.push_back(given.entry.hash);
    return out;
}

Result<void> Outgoing::intoOutbox(ByteView envelope, const std::vector<MailboxId> &mailboxes)
{
    PIPIT_TRY_SET(const auto header, parseEnvelope(envelope));
    OutboxRow row;
    row.hash = envelopeHash(envelope);
    row.profile = m.tag;
    row.author = header.author;
    row.mailboxes = mailboxes;
    row.size = envelope.size();
    PIPIT_TRY_SET(row.attach, givenBy(row.hash));
    for (const auto &blob : header.blobs) {
        PIPIT_TRY_SET(const auto source, m.blobs.sealed(blob));
        PIPIT_TRY_SET(const auto size, source->size());
        row.blobs.emplace_back(blob, size);
    }
    return m.device.putOutbox(row, envelope);
}

Result<void> Outgoing::restore()
{
    PIPIT_TRY_SET(const auto there, m.device.outbox());
    std::vector<std::pair<Bytes, std::vector<MailboxId>>> missing;
    auto &q = m.db.prepared("SELECT unsent.hash, envelope, mailboxes FROM entry CROSS JOIN unsent ON unsent.hash = entry.hash"
                            " WHERE entry.mine = 1 AND entry.posted IS NULL ORDER BY entry.id");
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) break;
        const auto hash = q.id<EnvHash>(0);
        const bool known = std::any_of(there.begin(), there.end(), [&](const auto &one) { return one.hash == hash; });
        if (!known || !m.device.hasOutboxFile(hash))
            missing.emplace_back(toBytes(q.bytes(1)), decodeMailboxes(q.bytes(2)));
    }
    for (const auto &[envelope, mailboxes] : missing) {
        // Without its blobs it cannot travel; that is no reason to keep the profile shut.
        const auto put = intoOutbox(envelope, mailboxes);
        if (!put && put.code() != Code::NotFound) return put.error();
    }
    return {};
}

Outgoing::Confirmed Outgoing::confirmed(const std::vector<BookEntry> &all)
{
    Confirmed by;
    for (const auto &entry : all) {
        if (entry.mine || entry.type != EntryType::Receipt) continue;
        const auto receipt = ReceiptContent::decode(entry.content);
        if (!receipt || receipt->kind != ReceiptKind::Received) continue;
        for (const auto &target : receipt->targets) by[target].insert(entry.seat);
    }
    return by;
}

/// My own seat has it; the records seat is an addressed seat like any other.
Result<std::vector<EnvHash>> Outgoing::unconfirmed(const CircleId &circle, SeatId mySeat)
{
    PIPIT_TRY_SET(const auto all, heads::all(m.db, circle));
    auto by = confirmed(all);
    std::vector<EnvHash> hashes;
    for (const auto &entry : all) {
        if (!entry.mine || !entry.postedMs) continue;
        if (!everybodyHas(entry, by[entry.ref], {mySeat})) hashes.push_back(entry.ref.hash);
    }
    return hashes;
}

Result<std::set<BlobId>> Outgoing::waitingBlobs()
{
    std::set<BlobId> blobs;
    // What was said at the front door and could not be taken over yet, on a full disk.
    PIPIT_TRY_SET(const auto locked, m.device.lockedPosts().posts(m.tag));
    for (const auto &post : locked) {
        PIPIT_TRY_SET(const auto header, parseEnvelope(post.envelope));
        blobs.insert(header.blobs.begin(), header.blobs.end());
    }
    auto &q = m.db.prepared("SELECT envelope FROM entry INDEXED BY entry_no_copy CROSS JOIN unsent ON unsent.hash = entry.hash WHERE length(content_key) = 0");
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return blobs;
        PIPIT_TRY_SET(const auto header, parseEnvelope(q.bytes(0)));
        blobs.insert(header.blobs.begin(), header.blobs.end());
    }
}

Result<void> Outgoing::letGo()
{
    PIPIT_TRY_SET(const auto before, waitingBlobs());
    PIPIT_TRY_SET(const auto memberships, m.identity.memberships());
    std::vector<EnvHash> gone;
    for (const auto &[circle, mySeat] : memberships) {
        auto &q = m.db.prepared("SELECT count(*) FROM entry INDEXED BY entry_no_copy CROSS JOIN unsent ON unsent.hash = entry.hash"
                                " WHERE length(content_key) = 0 AND posted IS NOT NULL AND circle = ?1")
                      .bind(circle);
        PIPIT_TRY(q.step());
        const bool any = q.integer(0) > 0;
        PIPIT_TRY(q.run());
        if (!any) continue;
        PIPIT_TRY_SET(const auto all, heads::all(m.db, circle));
        auto by = confirmed(all);
        for (const auto &entry : all) {
            if (!entry.mine || entry.kept || !entry.postedMs) continue;
            if (everybodyHas(entry, by[entry.ref], {mySeat, recordsSeat})) gone.push_back(entry.ref.hash);
        }
    }
    if (gone.empty()) return {};
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(m.db));
    for (const auto &hash : gone) PIPIT_TRY(m.db.prepared("DELETE FROM unsent WHERE hash = ?1").bind(hash).run());
    PIPIT_TRY(tx.commit());
    (void)m.db.checkpoint();
    PIPIT_TRY_SET(const auto still, waitingBlobs());
    for (const auto &blob : before) {
        auto &q = m.db.prepared("SELECT 1 FROM media WHERE blob = ?1 UNION ALL SELECT 1 FROM draft_media WHERE blob = ?1").bind(blob);
        PIPIT_TRY_SET(const bool named, q.step());
        if (named) PIPIT_TRY(q.run());
        else if (!still.contains(blob)) (void)m.blobs.remove(blob); // left over, it goes when the profile is next opened
    }
    return {};
}

Result<bool> Outgoing::putAgain()
{
    const auto me = m.identity.author();
    PIPIT_TRY_SET(const auto locked, m.device.lockedPosts().author(m.tag));
    std::vector<AuthorId> lost;
    for (const auto &author : {std::optional(me), locked ? std::optional(locked->id()) : std::nullopt}) {
        if (!author) continue;
        PIPIT_TRY_SET(const bool some, m.device.lost(*author));
        if (some) lost.push_back(*author);
    }
    if (lost.empty()) return false;
    PIPIT_TRY_SET(const auto memberships, m.identity.memberships());
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(m.db));
    bool any = false;
    for (const auto &[circle, seat] : memberships) {
        PIPIT_TRY_SET(const auto hashes, unconfirmed(circle, seat));
        for (const auto &hash : hashes) {
            // Only where the original is: what an earlier Pipit threw away cannot wait to go.
            PIPIT_TRY(m.db.prepared("UPDATE entry SET posted = NULL WHERE hash = ?1 AND hash IN (SELECT hash FROM unsent)")
                          .bind(hash)
                          .run());
            any = any || m.db.changes() > 0;
        }
    }
    PIPIT_TRY(tx.commit());
    PIPIT_TRY(restore());
    for (const auto &author : lost) PIPIT_TRY(m.device.answerLost(author));
    return any;
}

Result<std::vector<EnvHash>> Outgoing::notePosted()
{
    std::vector<EnvHash> hashes;
    PIPIT_TRY_SET(const auto posted, m.device.posted(m.tag));
    if (posted.empty()) return hashes;
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(m.db));
    for (const auto &[hash, time] : posted) {
        // Where she left no mark, not even when.
        PIPIT_TRY(m.db.prepared("UPDATE entry SET posted = CASE hlc WHEN 0 THEN 0 ELSE ?2 END WHERE hash = ?1 AND posted IS NULL").bind(hash, time).run());
        hashes.push_back(hash);
    }
    PIPIT_TRY(tx.commit());
    PIPIT_TRY(m.device.removeOutbox(hashes));
    return hashes;
}

} // namespace pipit
