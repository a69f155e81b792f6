// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"
#include "core/review/record.h"

#include <QString>

/// An authority's own headings for the record (assets/headings: its schema, and how one is written): which part of ours stands under which of its, in its order. A JSON file:
///   {"format": "pipit-headings", "version": 1, "headings": [{"part": "health", "heading": "3. Health"}, …]}
/// Parts are spelled as spelled(RecordPart); one that has no heading is left out; "%1" in a heading is the child's name.
namespace pipit::app::headings {

inline constexpr qsizetype mostBytes = 64 * 1'024;
inline constexpr qsizetype longest = 200; ///< letters of a heading

struct Read
{
    std::vector<RecordHeading> headings; ///< empty where there is trouble
    QString trouble;                     ///< one clear sentence, which says where
};
Read read(const QByteArray &json);

/// What was taken last; the built-in ones before. Vault's thread. Errors: Refused (locked), those of the database.
Result<std::vector<RecordHeading>> kept(DeviceSession &session);
/// `json` must read without trouble; an empty one: the built-in ones again. Vault's thread. Errors: as above.
Result<void> keep(DeviceSession &session, const QByteArray &json);

} // namespace pipit::app::headings
