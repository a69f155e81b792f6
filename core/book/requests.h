// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"

/// What a child asks of the people around her, outside a page: FORMAT.md §8.7. Errors as in meeting.h.
namespace pipit {

/// REQUEST, by the child. Never sealed for the person it is about.
struct RequestContent
{
    enum class What : std::uint8_t { SortThis = 1, ChangeWorker = 2, Advocate = 3, Complain = 4, TalkAboutRights = 5 };
    What what{};
    std::string words;              ///< ≤ 4,000 bytes
    std::string pack, card;         ///< the rights card that it comes from; both or neither, ≤ 64 bytes each
    std::optional<EnvHash> repeats; ///< she asks for the same again: the entry in which she asked first
    bool operator==(const RequestContent &) const = default;

    Result<Bytes> encode() const;
    static Result<RequestContent> decode(ByteView content);
};

/// ALERT, by the child, to DUTY: "I don't feel safe".
struct AlertContent
{
    std::int64_t pressedMs = 0; ///< when she pressed it, by her tablet's clock; the entry may go much later
    std::string words;          ///< ≤ 4,000 bytes
    bool operator==(const AlertContent &) const = default;

    Result<Bytes> encode() const;
    static Result<AlertContent> decode(ByteView content);
};

/// SAFE_ANSWER, by the child: how she can be answered. The latest holds.
struct SafeAnswerContent
{
    static constexpr std::uint8_t onThisTablet = 1, atSchool = 2, ringMe = 4, inPersonAlone = 8, notTheHouse = 16;
    std::uint8_t ways = 0; ///< bits
    std::string number;    ///< with ringMe; ≤ 64 bytes
    std::string words;     ///< ≤ 1,000 bytes
    bool operator==(const SafeAnswerContent &) const = default;

    Result<Bytes> encode() const;
    static Result<SafeAnswerContent> decode(ByteView content);
};

/// COMPANY, by the child: who was with her when she made the entry that is its target. Only for the IRO and DUTY.
struct CompanyContent
{
    enum class With : std::uint8_t { Nobody = 1, Helped = 2, Near = 3, RatherNotSay = 4 };
    With with{};
    bool operator==(const CompanyContent &) const = default;

    Result<Bytes> encode() const;
    static Result<CompanyContent> decode(ByteView content);
};

} // namespace pipit
