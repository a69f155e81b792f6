// SPDX-License-Identifier: Apache-2.0
#pragma once

/// vault.db of one profile, step by step. A released step is never changed; a change is a further step.
namespace pipit::vaultschema {

inline constexpr const char *migrations[] = {
    // Who this profile is
    "CREATE TABLE identity (one INTEGER PRIMARY KEY CHECK (one = 1), signing_seed BLOB NOT NULL, kem_secret BLOB NOT NULL,"
    " hlc INTEGER NOT NULL DEFAULT 0);"
    "CREATE TABLE membership (circle BLOB PRIMARY KEY, seat INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE seat_key (circle BLOB, seat INTEGER, epoch INTEGER, secret BLOB NOT NULL,"
    " PRIMARY KEY (circle, seat, epoch)) WITHOUT ROWID;"
    // What has been accepted, mine too
    "CREATE TABLE entry (id INTEGER PRIMARY KEY, author BLOB NOT NULL, entry BLOB NOT NULL, hash BLOB NOT NULL UNIQUE,"
    " circle BLOB NOT NULL, member BLOB NOT NULL, seat INTEGER NOT NULL, type INTEGER NOT NULL, kind INTEGER,"
    " hlc INTEGER NOT NULL, zone INTEGER NOT NULL, audience BLOB NOT NULL, use INTEGER, target_author BLOB,"
    " target_hash BLOB, content BLOB NOT NULL, content_key BLOB NOT NULL, mine INTEGER NOT NULL, posted INTEGER,"
    " UNIQUE (author, entry));"
    "CREATE INDEX entry_circle ON entry (circle, hlc);"
    "CREATE TABLE stream (author BLOB, circle BLOB, seat INTEGER, seq INTEGER, hash BLOB NOT NULL,"
    " PRIMARY KEY (author, circle, seat, seq)) WITHOUT ROWID;"
    "CREATE TABLE media (entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE, n INTEGER, blob BLOB NOT NULL,"
    " key BLOB NOT NULL, true_size INTEGER NOT NULL, mime TEXT NOT NULL, kind INTEGER NOT NULL, ms INTEGER NOT NULL,"
    " PRIMARY KEY (entry, n)) WITHOUT ROWID;"
    "CREATE TABLE thumbnail (hash BLOB PRIMARY KEY, image BLOB NOT NULL) WITHOUT ROWID;"
    // The originals, for as long as not everybody is known to have them: the outbox can be made again from these
    "CREATE TABLE unsent (hash BLOB PRIMARY KEY, envelope BLOB NOT NULL, mailboxes BLOB NOT NULL) WITHOUT ROWID;"
    // Pages that are still only here
    "CREATE TABLE draft (page BLOB PRIMARY KEY, circle BLOB, snapshot BLOB NOT NULL, created INTEGER NOT NULL,"
    " changed INTEGER NOT NULL, title TEXT NOT NULL DEFAULT '', thumbnail BLOB) WITHOUT ROWID;"
    "CREATE TABLE draft_change (page BLOB NOT NULL REFERENCES draft (page) ON DELETE CASCADE, n INTEGER, change BLOB NOT NULL,"
    " PRIMARY KEY (page, n)) WITHOUT ROWID;"
    "CREATE TABLE draft_media (page BLOB NOT NULL REFERENCES draft (page) ON DELETE CASCADE, n INTEGER, blob BLOB NOT NULL,"
    " key BLOB NOT NULL, true_size INTEGER NOT NULL, mime TEXT NOT NULL, kind INTEGER NOT NULL, ms INTEGER NOT NULL,"
    " PRIMARY KEY (page, n)) WITHOUT ROWID;"
    "CREATE TABLE draft_segment (page BLOB NOT NULL REFERENCES draft (page) ON DELETE CASCADE, n INTEGER, bytes BLOB NOT NULL,"
    " ms INTEGER NOT NULL, PRIMARY KEY (page, n)) WITHOUT ROWID;",
    // What each place in a stream named as the one before it: fills of a gap are compared with it
    "ALTER TABLE stream ADD COLUMN before BLOB;",
    // How this person uses Pipit: single values by name (how she presses, which skin her stickers have)
    "CREATE TABLE preferences (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;",
};

} // namespace pipit::vaultschema
