// SPDX-License-Identifier: Apache-2.0
#include "core/vault/outgoing.h"

#include "core/vault/heads.h"
#include "core/vault/mailboxlist.h"

#include "core/base/params.h"

namespace pipit {

namespace {

/// What an entry says goes from memory and never reaches a row.
void forget(AcceptedEntry &entry, bool noMark)
{
    auto &body = entry.body;
    entry.contentKey = {};
    wipe(body.content);
    body.content.clear();
    body.media.clear();
    body.use.reset();
    // Of a WITHDRAW what it takes back stays, or she could not be told that she did.
    if (body.type == EntryType::Withdraw) return;
    entry.kind.reset();
    body.target.reset();
    if (!noMark) return;
    body.time = {};
    body.zoneMinutes = 0;
}

} // namespace

/// Called inside the transaction that stores the result: streams and clock move on only with it.
Result<Outgoing::Sealed> Outgoing::seal(NewEntry &entry)
{
    const auto *chain = m.manifests.circle(entry.circle);
    if (!chain) return Error{Code::Refused, "circle not known"};
    const auto &circle = chain->newest();
    const auto me = m.identity.author();
    const auto *author = circle.author(me);
    PIPIT_TRY_SET(const auto mySeat, m.identity.seatIn(entry.circle));
    if (!author || author->revoked() || !mySeat || !circle.holds(*author, *mySeat)) return Error{Code::Refused, "not an author here"};

    auto &audience = entry.audience;
    if (!entry.keepCopy) {
        std::erase(audience, *mySeat);
        if (audience.empty()) return Error{Code::Refused, "for nobody"};
    } else if (entry.type != EntryType::Receipt) { // whom a receipt may go to is a rule (§10, 1105), and its writer is none of them
        audience.push_back(*mySeat);
    }
    audience.push_back(recordsSeat);
    std::sort(audience.begin(), audience.end());
    audience.erase(std::unique(audience.begin(), audience.end()), audience.end());

    const Entries entries(m.db, entry.circle);
    std::vector<Recipient> recipients;
    Sealed out;
    out.seat = *mySeat;
    for (auto id : audience) {
        const auto *seat = circle.seat(id);
        if (!seat || seat->status != SeatStatus::Active) return Error{Code::Refused, "seat not in the circle"};
        const auto top = entries.streamTop(me, id);
        recipients.push_back({id, seat->pub, {top, top ? entries.streamEntry(me, id, top).value_or(EnvHash{}) : EnvHash{}}});
        out.mailboxes.push_back(seat->mailbox);
    }
    Body body;
    body.type = entry.type;
    PIPIT_TRY_SET(body.time, m.identity.tick());
    body.circleVersion = circle.version;
    body.circleHash = chain->newestHash();
    body.target = entry.target;
    body.audience = audience;
    body.content = std::move(entry.content);
    body.media = std::move(entry.media);
    body.build = params::appBuild;
    body.zoneMinutes = entry.zoneMinutes;
    body.use = entry.use;
    PIPIT_TRY_SET(const auto kind, body.kind());
    PIPIT_TRY_SET(auto sealed, sealEnvelope(entry.circle, body, recipients, m.identity.signingKey(), m.rng));
    out.entry = {sealed.entry, sealed.hash, me, author->member, kind, std::move(sealed.key), std::move(body), {}};
    for (const auto &recipient : recipients)
        out.entry.streams.push_back({recipient.seat, recipient.before.seq + 1, recipient.before.hash, false});
    out.envelope = std::move(sealed.bytes);
    return out;
}

Result<Outgoing::Sealed> Outgoing::store(NewEntry &entry, std::vector<BlobId> &dropped)
{
    if (entry.draft) {
        PIPIT_TRY_SET(const auto media, m.drafts.media(*entry.draft));
        for (const auto &one : media)
            if (std::none_of(entry.media.begin(), entry.media.end(), [&](const auto &kept) { return kept.blob == one.blob; }))
                dropped.push_back(one.blob);
    }
    PIPIT_TRY_SET(auto sealed, seal(entry));
    if (!entry.keepCopy) forget(sealed.entry, entry.leaveNoMark);
    Entries entries(m.db, entry.circle);
    PIPIT_TRY(entries.insert(sealed.entry, sealed.seat, true, entry.keepCopy));
    PIPIT_TRY(m.db.prepared("INSERT INTO unsent VALUES (?1, ?2, ?3)")
                  .bind(sealed.entry.hash, sealed.envelope, encodeMailboxes(sealed.mailboxes))
                  .run());
    if (entry.keepCopy && !entry.thumbnail.empty())
        PIPIT_TRY(m.db.prepared("INSERT INTO thumbnail VALUES (?1, ?2)").bind(sealed.entry.hash, entry.thumbnail).run());
    if (entry.draft) PIPIT_TRY(m.drafts.removeRows(*entry.draft));
    return sealed;
}

void Outgoing::settle(const Sealed &sealed, const std::vector<BlobId> &dropped, bool emptyLog)
{
    // Deleted rows are in the log until it is emptied; where that fails, closing the profile does it.
    if (emptyLog) (void)m.db.checkpoint();
    // Takes that the page no longer shows leave the device with the draft.
    for (const auto &blob : dropped) (void)m.blobs.remove(blob);
    // The outbox is a copy: when this fails, restore() makes it again.
    (void)intoOutbox(sealed.envelope, sealed.mailboxes);
}

Result<BookEntry> Outgoing::post(NewEntry entry)
{
    std::vector<BlobId> dropped;
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(m.db));
    PIPIT_TRY_SET(const auto sealed, store(entry, dropped));
    PIPIT_TRY(tx.commit());
    settle(sealed, dropped, !entry.keepCopy);
    return Entries::bookEntry(sealed.entry, entry.circle, sealed.seat, true, entry.keepCopy);
}

Result<BookEntry> Outgoing::grant(const CircleId &circle, std::vector<SeatId> audience, const std::vector<EntryRef> &entries, std::int16_t zoneMinutes)
{
    const Entries held(m.db, circle);
    GrantContent content;
    for (const auto &ref : entries) {
        auto key = held.contentKey(ref);
        if (!key) return Error{Code::NotFound, "entry to be given"};
        content.given.push_back({ref, std::move(*key)});
    }
    NewEntry entry;
    entry.circle = circle;
    entry.type = EntryType::Grant;
    entry.content = content.encode();
    entry.audience = std::move(audience);
    entry.zoneMinutes = zoneMinutes;
    return post(std::move(entry));
}

Result<BookEntry> Outgoing::takeBack(const CircleId &circle, const EntryRef &ref)
{
    Entries entries(m.db, circle);
    PIPIT_TRY_SET(const auto target, entries.one(ref));
    const auto *chain = m.manifests.circle(circle);
    if (!target || !chain || target->circle != circle) return Error{Code::NotFound, "entry"};
    const auto *me = chain->newest().author(m.identity.author());
    const bool mine = target->mine || (me && target->member == me->member); // on whatever device it was written
    if (!mine || target->type != EntryType::Item) return Error{Code::Refused, "not an item of mine"};
    const bool toDuty = std::any_of(target->audience.begin(), target->audience.end(), [&](SeatId id) {
        const auto *seat = chain->newest().seat(id);
        return seat && seat->role == Role::Duty;
    });
    if (toDuty) return Error{Code::Refused, "what went to duty stays"};
    PIPIT_TRY_SET(const auto all, heads::all(m.db, circle));
    if (std::any_of(all.begin(), all.end(), [&](const auto &one) { return one.type == EntryType::Withdraw && one.target == ref; }))
        return Error{Code::Refused, "taken back before"};
    PIPIT_TRY_SET(const auto mySeat, m.identity.seatIn(circle));
    NewEntry back;
    back.circle = circle;
    back.type = EntryType::Withdraw;
    back.target = ref;
    back.content = {0xa0}; // an empty map
    back.audience = target->audience;
    // Nothing can be sealed for a seat that is frozen or closed; who has left keeps nobody else from learning it.
    std::erase_if(back.audience, [&](SeatId id) {
        const auto *seat = chain->newest().seat(id);
        return !seat || seat->status != SeatStatus::Active;
    });
    back.zoneMinutes = target->zoneMinutes;
    back.keepCopy = mySeat && std::find(target->audience.begin(), target->audience.end(), *mySeat) != target->audience.end();
    std::vector<BlobId> dropped;
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(m.db));
    PIPIT_TRY_SET(const auto sealed, store(back, dropped));
    PIPIT_TRY(entries.erase(ref)); // its blobs wait with its sealed bytes for letGo()
    PIPIT_TRY(tx.commit());
    settle(sealed, dropped, true);
    return Entries::bookEntry(sealed.entry, circle, sealed.seat, true, back.keepCopy);
}

} // namespace pipit
