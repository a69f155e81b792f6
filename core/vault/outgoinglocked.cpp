// SPDX-License-Identifier: Apache-2.0
// What was written while the profile was locked, taken over when it is opened. The writing: lockeddoor.cpp.
#include "core/vault/mailboxlist.h"
#include "core/vault/outgoing.h"

namespace pipit {

Result<void> Outgoing::takeLocked()
{
    auto locked = m.device.lockedPosts();
    PIPIT_TRY_SET(const auto posts, locked.posts(m.tag));
    if (posts.empty()) return {};
    std::vector<LockedPost> done;
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(m.db));
    for (const auto &post : posts) {
        Entries entries(m.db, post.circle);
        PIPIT_TRY_SET(const auto mySeat, m.identity.seatIn(post.circle));
        const auto *chain = m.manifests.circle(post.circle);
        const auto *author = chain ? chain->newest().author(post.author) : nullptr;
        if (!mySeat || !author) continue; // her circle is not known any more: it stays where it is
        done.push_back(post);
        if (entries.has(post.hash)) continue;
        PIPIT_TRY_SET(const auto header, parseEnvelope(post.envelope));
        AcceptedEntry entry;
        entry.entry = header.entry;
        entry.hash = post.hash;
        entry.author = post.author;
        entry.member = author->member;
        entry.locked = true;
        entry.body.type = EntryType::Item;
        entry.body.time = post.time;
        entry.body.zoneMinutes = post.zoneMinutes;
        entry.body.audience = post.audience;
        PIPIT_TRY(entries.insert(entry, *mySeat, true, false));
        PIPIT_TRY(m.db.prepared("INSERT INTO unsent VALUES (?1, ?2, ?3)").bind(post.hash, post.envelope, encodeMailboxes(post.mailboxes)).run());
    }
    PIPIT_TRY(tx.commit());
    return locked.drop(done);
}

} // namespace pipit
