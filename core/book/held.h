// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/page.h"
#include "core/book/saying.h"
#include "core/format/body.h"

/// How a review was held: FORMAT.md §8.8. Errors as in meeting.h.
namespace pipit {

/// HELD, by the IRO, for her and the records alone. The latest of a review holds.
struct HeldContent
{
    struct Part
    {
        std::uint8_t part = 0;               ///< its place in ReviewContent::parts, 0 … 7
        CivilDay day{};
        std::uint16_t began = 0;             ///< minute after midnight in Europe/London, 0 … 1,439
        std::optional<std::uint16_t> ended;  ///< not before `began`
        std::vector<std::uint8_t> present;   ///< places in ReviewContent::people, ascending
        bool operator==(const Part &) const = default;
    };
    static constexpr std::uint8_t wasThere = 1, spoke = 2, showed = 4, advocateSpoke = 8, pagesShown = 16, choseNotToCome = 32;
    enum class Who : std::uint8_t { Mother = 1, Father = 2, Carer = 3, School = 4, Worker = 5, Health = 6, Advocate = 7, Other = 8 };
    enum class Asked : std::uint8_t { NotAsked = 1, Asked = 2, Said = 3 };
    struct View
    {
        Who who{};
        Asked asked{};
        std::string words; ///< what they said; ≤ 4,000 bytes, with Said and only there
        bool operator==(const View &) const = default;
    };
    static constexpr std::uint8_t permanence = 1, placementPlan = 2, whoDecides = 4, health = 8, education = 16, advocacy = 32, complaints = 64, lastActions = 128;
    ReviewId review;
    std::uint8_t child = 0;           ///< bits: how the child took part
    std::vector<Part> parts;          ///< ≤ 8, ascending by part
    std::vector<View> views;          ///< ≤ 16, ascending by who
    std::uint8_t looked = 0;          ///< bits: what was looked at
    std::vector<std::uint8_t> talked; ///< places in the child's list that were talked about, ascending; ≤ 40
    std::vector<EntryRef> shown;      ///< her pages that were shown, ≤ 64, as they first were, none twice; only with pagesShown
    bool operator==(const HeldContent &) const = default;

    Result<Bytes> encode() const;
    static Result<HeldContent> decode(ByteView content);
};

/// CODE, by the IRO: how the child took part, as the yearly return has it. Confirmed by a person; the latest of a review holds.
struct CodeContent
{
    ReviewId review;
    CivilDay day{};                    ///< of the review, as returned
    std::uint8_t code = 0;             ///< 0 … 7 for PN0 … PN7
    std::vector<std::string> evidence; ///< ≤ 16 lines of 1 … 1,000 bytes
    bool operator==(const CodeContent &) const = default;

    Result<Bytes> encode() const;
    static Result<CodeContent> decode(ByteView content);
};

/// MEETING_SET: which pages may be shown in one part of a review. The latest of a part holds.
struct MeetingSetContent
{
    ReviewId review;
    std::uint8_t part = 0;       ///< 0 … 7
    std::vector<EntryRef> pages; ///< ≤ 64, in their order, none twice
    bool operator==(const MeetingSetContent &) const = default;

    Result<Bytes> encode() const;
    static Result<MeetingSetContent> decode(ByteView content);
};

/// LIVE, by the IRO: made together on her tablet; the child's words, never her signature. Its target is the page it comes from.
struct LiveContent
{
    ReviewId review;
    std::uint8_t part = 0; ///< 0 … 7
    std::string words;   ///< what the child said, exactly; ≤ 4,000 bytes
    bool asks = false;   ///< "Yes, ask that": it asks for an answer
    Bytes page;          ///< content of a PAGE as it stood with what was added, for decodePage to judge; ≤ 65,536 bytes, may be empty
    bool operator==(const LiveContent &) const = default;

    Result<Bytes> encode() const;
    static Result<LiveContent> decode(ByteView content);
};

} // namespace pipit
