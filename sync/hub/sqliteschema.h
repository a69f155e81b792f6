// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The tables of pipit-hub in SQLite. `delivery` and `envelope` only ever grow at their end; what is looked up in them
/// goes through indices of a few integers, so the cost of a record hardly grows with the number of devices.
/// `h`, `e` are the first 8 bytes of the hash and the entry id: a lookup reads the row and compares the whole.
namespace pipit::hub {

/// Step by step: a released step is never changed, a change is a further step. The version is how many there are.
inline constexpr const char *schema[] = {R"sql(
CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE document(type INTEGER NOT NULL, subject BLOB NOT NULL, version INTEGER NOT NULL, hash BLOB NOT NULL,
    bytes BLOB NOT NULL, UNIQUE(type, subject, version));

CREATE TABLE member(circle BLOB NOT NULL, author BLOB NOT NULL, signing BLOB NOT NULL, device BLOB NOT NULL,
    PRIMARY KEY(circle, author)) WITHOUT ROWID;
CREATE INDEX member_device ON member(device);
CREATE TABLE reader(device BLOB NOT NULL, circle BLOB NOT NULL, mailbox BLOB NOT NULL,
    PRIMARY KEY(device, circle, mailbox)) WITHOUT ROWID;
CREATE INDEX reader_circle ON reader(circle);
CREATE TABLE place(circle BLOB NOT NULL, mailbox BLOB NOT NULL, PRIMARY KEY(circle, mailbox)) WITHOUT ROWID;

CREATE TABLE author(id INTEGER PRIMARY KEY, author BLOB NOT NULL UNIQUE);
CREATE TABLE mailbox(id INTEGER PRIMARY KEY, mailbox BLOB NOT NULL UNIQUE);
CREATE TABLE envelope(id INTEGER PRIMARY KEY, author INTEGER NOT NULL, m INTEGER NOT NULL, up BLOB NOT NULL,
    hash BLOB NOT NULL, entry BLOB NOT NULL, h INTEGER NOT NULL, e INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE UNIQUE INDEX envelope_m ON envelope(author, m);
CREATE INDEX envelope_h ON envelope(h);
CREATE INDEX envelope_e ON envelope(author, e);
CREATE TABLE delivery(id INTEGER PRIMARY KEY, mailbox INTEGER NOT NULL, n INTEGER NOT NULL, envelope INTEGER NOT NULL,
    time INTEGER NOT NULL, log BLOB NOT NULL);
CREATE UNIQUE INDEX delivery_n ON delivery(mailbox, n);
CREATE UNIQUE INDEX delivery_envelope ON delivery(envelope, mailbox);

CREATE TABLE blob(blob BLOB PRIMARY KEY, length INTEGER NOT NULL, time INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE blob_reader(blob BLOB NOT NULL, mailbox INTEGER NOT NULL, PRIMARY KEY(blob, mailbox)) WITHOUT ROWID;
CREATE TABLE upload(id BLOB PRIMARY KEY, device BLOB NOT NULL, blob BLOB NOT NULL, length INTEGER NOT NULL,
    offset INTEGER NOT NULL, touched INTEGER NOT NULL, UNIQUE(device, blob)) WITHOUT ROWID;
CREATE TABLE usage(device BLOB NOT NULL, day INTEGER NOT NULL, envelopes INTEGER NOT NULL, bytes INTEGER NOT NULL,
    PRIMARY KEY(device, day)) WITHOUT ROWID;
CREATE TABLE relay(id BLOB NOT NULL, side INTEGER NOT NULL, k INTEGER NOT NULL, message BLOB NOT NULL,
    expires INTEGER NOT NULL, PRIMARY KEY(id, side, k)) WITHOUT ROWID;
)sql",
    "CREATE TABLE pack(id BLOB NOT NULL UNIQUE, bytes BLOB NOT NULL);",
};

} // namespace pipit::hub
