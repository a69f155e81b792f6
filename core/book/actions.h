// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"
#include "core/format/identity.h"

/// What is decided at a review and who does it by when: FORMAT.md §8.8. Errors as in meeting.h.
namespace pipit {

/// ACTION, by the IRO. Whole or not at all: what, who, by when, and how we will know. Its target, if any, is what it
/// comes from: an ASKED, or an entry of the child.
struct ActionContent
{
    enum class Agency : std::uint8_t { Council = 1, School = 2, Health = 3, MentalHealth = 4, Carer = 5, Police = 6, Housing = 7, Other = 8 };
    enum class Decides : std::uint8_t { Manager = 1, Panel = 2, Court = 3 };
    std::string what;                   ///< 1 … 4,000 bytes
    std::string who;                    ///< who does it; 1 … 200 bytes
    CivilDay by{};
    std::string know;                   ///< how we will know: what the child will see or do; 1 … 1,000 bytes
    std::optional<SeatId> seat;         ///< of whoever does it, where it is somebody of the circle; 1 … 254
    std::optional<ReviewId> review;
    std::optional<Agency> agency;
    std::string decider;                ///< who says yes or no; ≤ 200 bytes
    std::optional<Decides> decides;
    std::optional<EnvHash> rolledFrom;  ///< the action of an earlier review that this carries on
    std::string rolledBecause;          ///< 1 … 4,000 bytes with rolledFrom, and only there
    std::vector<EnvHash> instead;       ///< what this takes the place of, ascending, ≤ 8
    bool operator==(const ActionContent &) const = default;

    Result<Bytes> encode() const;
    static Result<ActionContent> decode(ByteView content);
};

/// DECISION, by the IRO: what a review says of one part of the plan.
struct DecisionContent
{
    /// The seven headings of a care plan (SI 2010/959, reg. 5), after the plans themselves.
    enum class About : std::uint8_t {
        Permanence = 1, PlacementPlan = 2, WhoDecides = 3, Health = 4, Education = 5, Feelings = 6, Identity = 7,
        FamilyAndFriends = 8, SocialPresentation = 9, SelfCare = 10, Pathway = 11, Other = 12
    };
    About about{};
    std::string words;            ///< 1 … 4,000 bytes
    CivilDay day{};
    std::optional<ReviewId> review;
    bool noChange = false;        ///< looked at, and as it was
    std::vector<EnvHash> instead; ///< as in ActionContent
    bool operator==(const DecisionContent &) const = default;

    Result<Bytes> encode() const;
    static Result<DecisionContent> decode(ByteView content);
};

} // namespace pipit
