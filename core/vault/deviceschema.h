// SPDX-License-Identifier: Apache-2.0
#pragma once

/// device.db, step by step. A released step is never changed; a change is a further step.
namespace pipit::deviceschema {

inline constexpr const char *migrations[] = {
    "CREATE TABLE profile (tag BLOB PRIMARY KEY, nickname TEXT NOT NULL, face TEXT NOT NULL, lock INTEGER NOT NULL,"
    " role INTEGER NOT NULL, place INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE value (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE engine (kind INTEGER, key BLOB, value BLOB NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID;"
    "CREATE TABLE document (type INTEGER, circle BLOB, version INTEGER, bytes BLOB NOT NULL,"
    " PRIMARY KEY (type, circle, version)) WITHOUT ROWID;"
    "CREATE TABLE outbox (n INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, profile BLOB NOT NULL, author BLOB NOT NULL,"
    " route BLOB NOT NULL, size INTEGER NOT NULL, posted INTEGER);"
    "CREATE TABLE inbox (mailbox BLOB, n INTEGER, hub_time INTEGER NOT NULL, state INTEGER NOT NULL DEFAULT 0,"
    " reason INTEGER NOT NULL DEFAULT 0, envelope BLOB NOT NULL, PRIMARY KEY (mailbox, n)) WITHOUT ROWID;"
    "CREATE INDEX inbox_state ON inbox (mailbox, state);"
    "CREATE TABLE alarm (n INTEGER PRIMARY KEY, kind INTEGER NOT NULL, subject BLOB NOT NULL, number INTEGER NOT NULL,"
    " evidence BLOB NOT NULL);",
    // What comes is known by its hash: after an alarm about a mailbox it comes again under other numbers, and another
    // envelope may stand at an old one. SQL cannot hash: a row of before carries "n" and its number until
    // DeviceStore::open has hashed it, and for ever where its bytes have gone.
    "ALTER TABLE inbox RENAME TO inbox_by_number;"
    "DROP INDEX inbox_state;"
    "CREATE TABLE inbox (mailbox BLOB, hash BLOB, n INTEGER NOT NULL, hub_time INTEGER NOT NULL, state INTEGER NOT NULL DEFAULT 0,"
    " reason INTEGER NOT NULL DEFAULT 0, envelope BLOB NOT NULL, PRIMARY KEY (mailbox, hash)) WITHOUT ROWID;"
    "INSERT INTO inbox SELECT mailbox, CAST('n' || n AS BLOB), n, hub_time, state, reason, envelope FROM inbox_by_number;"
    "INSERT INTO value SELECT 'inbox-by-number', x'01' WHERE EXISTS (SELECT 1 FROM inbox_by_number WHERE length(envelope) > 0);"
    "DROP TABLE inbox_by_number;"
    "CREATE INDEX inbox_state ON inbox (mailbox, state, n);",
    // Authors of whose posts the hub has lost some: their vaults have to answer
    "CREATE TABLE lost (author BLOB PRIMARY KEY) WITHOUT ROWID;",
    // Up to which alarm of a kind somebody has read; a later one is unread again
    "CREATE TABLE alarm_read (profile BLOB, kind INTEGER, n INTEGER NOT NULL, PRIMARY KEY (profile, kind)) WITHOUT ROWID;",
    // Written while locked: the author of each child's profile that opens nothing, where it stands in its streams, and what
    // it sealed until the profile is next opened (FORMAT.md §9.9). No content.
    "CREATE TABLE locked_author (profile BLOB PRIMARY KEY, seed BLOB NOT NULL, circle BLOB, reader TEXT NOT NULL DEFAULT '',"
    " hlc INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;"
    "CREATE TABLE locked_stream (author BLOB, circle BLOB, seat INTEGER, seq INTEGER NOT NULL, hash BLOB NOT NULL,"
    " PRIMARY KEY (author, circle, seat)) WITHOUT ROWID;"
    "CREATE TABLE locked_post (n INTEGER PRIMARY KEY, profile BLOB NOT NULL, author BLOB NOT NULL, circle BLOB NOT NULL,"
    " hash BLOB NOT NULL UNIQUE, hlc INTEGER NOT NULL, zone INTEGER NOT NULL, audience BLOB NOT NULL, mailboxes BLOB NOT NULL,"
    " envelope BLOB NOT NULL, lived INTEGER NOT NULL);"
    "CREATE TABLE lived (one INTEGER PRIMARY KEY CHECK (one = 1), ms INTEGER NOT NULL, boot BLOB NOT NULL,"
    " boot_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL);",
    // Drawings that a child made for her lock. `slot`: the salt of the keyslot that they belong to, so that they stand at the
    // lock from the moment in which that slot is there, and no longer
    "CREATE TABLE lock_drawing (profile BLOB, slot BLOB, n INTEGER, picture BLOB NOT NULL, PRIMARY KEY (profile, slot, n)) WITHOUT ROWID;",
};

} // namespace pipit::deviceschema
