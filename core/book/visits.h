// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"

/// What an officer writes down at and between visits, for her and for the records alone: FORMAT.md §8.8. Errors as in
/// meeting.h.
namespace pipit {

using VisitId = Id<struct VisitIdTag, 16>;

/// VISIT, by the IRO: whether the child was met, and who could hear. A later one of the same id takes its place.
struct VisitContent
{
    enum class Outcome : std::uint8_t { SeenAndSpoke = 1, SeenOnly = 2, NotWanted = 3, NotSuitable = 4 };
    enum class Heard : std::uint8_t { Nobody = 1, Somebody = 2 };
    enum class How : std::uint8_t { InPerson = 1, Video = 2, Phone = 3 };
    VisitId id;
    Outcome outcome{};
    CivilDay day{};
    std::optional<std::uint16_t> minute;  ///< after midnight in Europe/London, 0 … 1,439
    std::optional<std::uint16_t> until;   ///< when the officer left; not before `minute`
    std::optional<Heard> heard;           ///< with the two of seeing, and only there
    std::optional<How> how;               ///< with the two of seeing, and only there
    std::vector<std::string> who;         ///< who could hear; ≤ 16 names, only with Somebody
    std::string why;                      ///< not alone, or not suitable: because. ≤ 4,000 bytes; NotSuitable must have it
    std::string where;                    ///< ≤ 200 bytes
    std::optional<ReviewId> review;       ///< the meeting that it comes before
    bool struckOut = false;               ///< written by mistake: it counts for nothing
    bool operator==(const VisitContent &) const = default;

    bool alone() const { return heard == Heard::Nobody && !struckOut; }
    Result<Bytes> encode() const;
    static Result<VisitContent> decode(ByteView content);
};

/// NOTE, by the IRO: a line at a visit, or ten seconds of what was done between visits. Its media may be voice or ink.
struct NoteContent
{
    enum class What : std::uint8_t { Note = 1, Rang = 2, Chased = 3, Advised = 4, Travelled = 5, Told = 6, Heard = 7 };
    What what = What::Note;
    CivilDay day{};
    std::optional<std::uint16_t> minute;  ///< 0 … 1,439
    std::string words;                    ///< ≤ 4,000 bytes
    std::optional<VisitId> visit;
    bool intoRecord = false;              ///< the officer lifted it into the record
    std::optional<std::uint16_t> minutes; ///< how long it took; 1 … 1,440
    std::string who;                      ///< who was rung, chased, told; ≤ 200 bytes
    std::optional<EnvHash> instead;       ///< the officer's own note that this takes the place of
    bool operator==(const NoteContent &) const = default;

    Result<Bytes> encode() const;
    static Result<NoteContent> decode(ByteView content);
};

} // namespace pipit
