// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"
#include "core/format/body.h"

/// What an officer keeps of a case, for her and for the records alone: FORMAT.md §8.8. Errors as in meeting.h.
namespace pipit {

/// CASE, by the IRO: what the statutory clock counts from. A snapshot; the latest holds.
struct CaseContent
{
    std::optional<CivilDay> born;
    std::optional<CivilDay> since; ///< when the child became looked after
    std::string identifier;        ///< the authority's own number of the child; ≤ 64 bytes
    std::string living;            ///< where and with whom: "with Jo, Thornley"; ≤ 200 bytes
    std::string legal;             ///< legal status code of the authority's own list; ≤ 64 bytes
    bool shortBreaks = false;      ///< every episode is of short breaks (domain: V3, V4)
    bool operator==(const CaseContent &) const = default;

    Result<Bytes> encode() const;
    static Result<CaseContent> decode(ByteView content);
};

/// CONCERN, to DUTY: "I'm worried about this". It has no target, which duty would have to hold (FORMAT.md §10, rule 11); what it
/// came from is named in it, and a GRANT of the same writer opens that to duty.
struct ConcernContent
{
    std::string words;             ///< what the writer is worried about; 1 … 4,000 bytes
    std::int64_t seenMs = 0;       ///< when the writer read or heard it
    std::string exact;             ///< the child's words, exactly; ≤ 4,000 bytes
    std::vector<std::string> near; ///< who was near; ≤ 16 names
    std::string safely;            ///< how the child can be answered; ≤ 1,000 bytes
    std::optional<EntryRef> from = {}; ///< the entry that it came from
    bool operator==(const ConcernContent &) const = default;

    Result<Bytes> encode() const;
    static Result<ConcernContent> decode(ByteView content);
};

} // namespace pipit
