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
    // My pages. What a list says of a draft lies in an index, so that it is read without the page itself; the picture knows
    // which version of the page it shows. `binned`: when it went into the bin, in the vault's lived time. Only columns are
    // added: a vault grows up in a few writes, whatever it holds.
    "ALTER TABLE draft ADD COLUMN turn INTEGER;"
    "ALTER TABLE draft ADD COLUMN version INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE draft ADD COLUMN pictured INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE draft ADD COLUMN pack TEXT;"
    "ALTER TABLE draft ADD COLUMN question TEXT;"
    "ALTER TABLE draft ADD COLUMN binned INTEGER;"
    "CREATE INDEX draft_shelf ON draft (turn, binned, created, changed, title, pack, question);"
    "CREATE TABLE lived (one INTEGER PRIMARY KEY CHECK (one = 1), ms INTEGER NOT NULL, boot BLOB NOT NULL,"
    " boot_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL);",
    // What she has chosen for herself, what she has cut out, and words that are not on their page yet
    "CREATE TABLE preference (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE own_sticker (id INTEGER PRIMARY KEY AUTOINCREMENT, picture BLOB NOT NULL, voice BLOB, voice_ms INTEGER NOT NULL,"
    " made INTEGER NOT NULL);"
    "CREATE TABLE draft_words (page BLOB PRIMARY KEY REFERENCES draft (page) ON DELETE CASCADE, words TEXT NOT NULL) WITHOUT ROWID;",
    // By an author that writes while its profile is locked
    "ALTER TABLE entry ADD COLUMN locked INTEGER NOT NULL DEFAULT 0;",
    // What waits to go, what was posted with no copy, and the newest of a type: found without reading the whole book at each unlock
    "CREATE INDEX entry_waits ON entry (id) WHERE mine = 1 AND posted IS NULL;"
    "CREATE INDEX entry_no_copy ON entry (circle) WHERE length(content_key) = 0;"
    "CREATE INDEX entry_type ON entry (circle, type, hlc);",
    // What is found by its words. Without secure-delete a deleted word would stay in the file
    "CREATE VIRTUAL TABLE words USING fts5 (said, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');"
    "INSERT INTO words (words, rank) VALUES ('secure-delete', 1);"
    "CREATE TABLE words_upto (one INTEGER PRIMARY KEY CHECK (one = 1), entry INTEGER NOT NULL);"
    "INSERT INTO words_upto VALUES (1, 0);",
    // Of a PAGE that is kept: what a list says of it (headOnly()); NULL until somebody has read it out of the page
    "ALTER TABLE entry ADD COLUMN head BLOB;",
    // How far each circle has come: its last row; the last that somebody else wrote; up to which of those everything that
    // wants a receipt has one, as that version of the circle's manifest sees it. And what lists say of it, true of the row
    // that it names
    "CREATE TABLE reached (circle BLOB PRIMARY KEY, entry INTEGER NOT NULL, others INTEGER NOT NULL, answered INTEGER NOT NULL DEFAULT 0,"
    " version INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;"
    "INSERT INTO reached (circle, entry, others) SELECT circle, max(id), max(id) FROM entry GROUP BY circle;"
    "CREATE TABLE summary (circle BLOB PRIMARY KEY, seat INTEGER NOT NULL, entry INTEGER NOT NULL, rules INTEGER NOT NULL, facts BLOB NOT NULL)"
    " WITHOUT ROWID;",
};

/// The three parts of what is held: pages whose head is here, everything else that says something, and the few that are
/// left. As the indexes and the questions put it, word for word, and in columns of the index alone: else it covers nothing.
#define HELD_PAGES "head IS NOT NULL"
#define HELD_OTHERS "kind IS NOT 1 AND length(content) > 0"
#define HELD_REST "head IS NULL AND (kind IS 1 OR length(content) = 0)"

/// All that a book is made from, without the pages themselves. No steps: they cost room, and a full disk must not shut
/// anybody out, so they are made when the vault has been opened, if they can be.
inline constexpr const char *indexes[] = {
    "CREATE INDEX IF NOT EXISTS entry_page ON entry (circle, hlc, author, hash, member, seat, type, kind, zone, audience, use,"
    " target_author, target_hash, head, mine, posted, locked) WHERE " HELD_PAGES,
    "CREATE INDEX IF NOT EXISTS entry_other ON entry (circle, hlc, author, hash, member, seat, type, kind, zone, audience, use,"
    " target_author, target_hash, content, mine, posted, locked) WHERE " HELD_OTHERS,
    "CREATE INDEX IF NOT EXISTS entry_rest ON entry (circle) WHERE " HELD_REST,
    // Which blobs are named at all, asked at each unlock
    "CREATE INDEX IF NOT EXISTS media_blob ON media (blob)",
};

} // namespace pipit::vaultschema
